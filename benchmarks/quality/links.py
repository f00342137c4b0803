"""Measures of the links: how far the engine's links agree with those of careful readers.

The counting follows the README of the gold data to the letter: single pairs of units, pooled over all rows of a file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, product
from typing import Any

from core.comparison import compare
from core.links import Link
from core.reading import read_text
from core.report import Report, Role

Row = Mapping[str, Any]
Pair = tuple[int, int]

_OUTSIDE = frozenset({"furniture", "credit"})
_CLASSES = ("verbatim", "near", "reworded", "partial")


def measure_wire_pairs(rows: Sequence[Row]) -> dict[str, float]:
    """Measure precision, recall and F1 of links, recall by class and class accuracy on pairs of news reports.

    Precision counts a link as right if either reading has it (`allowed`), recall asks for those of both (`required`).
    A required link whose class differs between the readings ("near|reworded") counts in the recall of both classes.
    """
    found = allowed = hit = required = 0
    of_class: Counter[str] = Counter()
    hit_of_class: Counter[str] = Counter()
    right_class = 0
    for row in rows:
        relations = {
            pair: relation for pair, relation in _relations(*wire_reports(row)).items() if _is_inside(row, pair)
        }
        wanted = {(a, b): label for a, b, label in row["required"] if _is_inside(row, (a, b))}
        found += len(relations)
        allowed += len(relations.keys() & {(a, b) for a, b in row["allowed"]})
        required += len(wanted)
        for pair, label in wanted.items():
            classes = label.split("|")
            of_class.update(classes)
            if pair in relations:
                hit += 1
                hit_of_class.update(classes)
                right_class += relations[pair] in classes
    precision, recall = _share(allowed, found), _share(hit, required)
    return {
        "wire_pairs.link_precision": precision,
        "wire_pairs.link_recall": recall,
        "wire_pairs.link_f1": _f1(precision, recall),
        **{f"wire_pairs.recall_{name}": _share(hit_of_class[name], of_class[name]) for name in _CLASSES},
        "wire_pairs.class_accuracy": _share(right_class, hit),
    }


def measure_apa_rst(rows: Sequence[Row]) -> dict[str, float]:
    """Measure F1 of links between agency stories of different difficulty."""
    return {"apa_rst.link_f1": _measure_links(rows)}


def measure_deplain_web(rows: Sequence[Row]) -> dict[str, float]:
    """Measure F1 of links and of exact groups between documents and their plain-language versions."""
    found = right = gold = 0
    for row in rows:
        groups = {(frozenset(link.left), frozenset(link.right)) for link in _links(*leveled_reports(row))}
        wanted = {(frozenset(group["a"]), frozenset(group["b"])) for group in _groups(row)}
        found, right, gold = found + len(groups), right + len(groups & wanted), gold + len(wanted)
    return {
        "deplain_web.group_f1": _f1(_share(right, found), _share(right, gold)),
        "deplain_web.link_f1": _measure_links(rows),
    }


def measure_crossed_links(rows: Sequence[Row]) -> dict[str, float]:
    """Measure links per pair between reports of different events: report A of a row, report B of the next one.

    Rows are paired within each language, in the order of the file. Where all rows of a language tell of one event (the
    English ones are of one summit), crossing them pairs copies of one agency text, and links between them are right.
    So each language has a figure of its own beside that of all pairs: `raw_pairs.crossed_links_de` is the one to watch.
    """
    links: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for language in sorted({row["language"] for row in rows}):
        same_language = [row for row in rows if row["language"] == language]
        for here, there in pairwise(same_language):
            left = read_text(here["reports"][0]["text"], language=language)
            right = read_text(there["reports"][1]["text"], language=language)
            links[language] += len(_relations(left, right))
            pairs[language] += 1
    return {
        "raw_pairs.crossed_links": _share(links.total(), pairs.total()),
        **{f"raw_pairs.crossed_links_{language}": _share(links[language], pairs[language]) for language in pairs},
    }


def wire_reports(row: Row) -> tuple[Report, Report]:
    """Make the two reports of a row of `wire_pairs` from its units and their roles."""
    left, right = (
        Report.from_sentences(
            row[side],
            roles=[Role.NOTICE if role == "furniture" else Role(role) for role in row[f"roles_{side}"]],
            language=row["language"],
        )
        for side in ("a", "b")
    )
    return left, right


def leveled_reports(row: Row) -> tuple[Report, Report]:
    """Make the two reports of a row of `apa_rst` or `deplain_web`: German, without roles."""
    return Report.from_sentences(row["a_sents"], language="de"), Report.from_sentences(row["b_sents"], language="de")


def gold_pairs(row: Row) -> set[Pair]:
    """Return the linked pairs of a row of `apa_rst` or `deplain_web`."""
    return {pair for group in _groups(row) for pair in product(group["a"], group["b"])}


def _measure_links(rows: Iterable[Row]) -> float:
    found = right = gold = 0
    for row in rows:
        pairs = _relations(*leveled_reports(row)).keys()
        wanted = gold_pairs(row)
        found, right, gold = found + len(pairs), right + len(pairs & wanted), gold + len(wanted)
    return _f1(_share(right, found), _share(right, gold))


def _groups(row: Row) -> list[Row]:
    return [group for group in row["groups"] if group["a"] and group["b"]]


def _is_inside(row: Row, pair: Pair) -> bool:
    return row["roles_a"][pair[0]] not in _OUTSIDE and row["roles_b"][pair[1]] not in _OUTSIDE


def _links(left: Report, right: Report) -> tuple[Link, ...]:
    return compare((left, right)).pairs[0].links


def _relations(left: Report, right: Report) -> dict[Pair, str]:
    """Return the linked pairs of sentences with the relation of the first link that joins them."""
    relations: dict[Pair, str] = {}
    for link in _links(left, right):
        for pair in product(link.left, link.right):
            relations.setdefault(pair, link.relation.value)
    return relations


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
