"""How well dates and quotations are found: the measures of `time_expressions_de` and `quotations_de`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.quality.counting import f1, share
from benchmarks.quality.measuring import GoldRow
from core.facts import Quotation, QuotationKind, TimeExpression, find_quotations, find_times


def measure_time_expressions(rows: Sequence[GoldRow]) -> dict[str, float]:
    """Return F1 of strict extents, of relaxed extents, and of relaxed extents with the same value, pooled.

    Strict is the same start and end; relaxed is an overlap, each expression counting once; the value is TIMEX3's.
    """
    found = wanted = strict = relaxed = valued = 0
    for row in rows:
        expressions = find_times(row["text"], "de", row["published"])
        gold = row["timex"]
        found += len(expressions)
        wanted += len(gold)
        places = {(timex["start"], timex["end"]) for timex in gold}
        strict += sum((expression.start, expression.end) in places for expression in expressions)
        pairs = _overlapping(expressions, gold)
        relaxed += len(pairs)
        valued += sum(expression.value == timex["value"] for expression, timex in pairs)
    both = found + wanted
    return {
        "strict_f1": share(2 * strict, both),
        "relaxed_f1": share(2 * relaxed, both),
        "value_f1": share(2 * valued, both),
    }


def _overlapping(
    expressions: Sequence[TimeExpression], gold: Sequence[Mapping[str, Any]]
) -> list[tuple[TimeExpression, Mapping[str, Any]]]:
    """Pair each expression with the first of the gold ones that overlaps it and is still free."""
    free = sorted(gold, key=lambda timex: timex["start"])
    pairs: list[tuple[TimeExpression, Mapping[str, Any]]] = []
    for expression in expressions:
        for timex in free:
            if expression.start < timex["end"] and timex["start"] < expression.end:
                pairs.append((expression, timex))
                free.remove(timex)
                break
    return pairs


def measure_quotations(rows: Sequence[GoldRow]) -> dict[str, float]:
    """Return F1 of direct quotations, the share of them with the right speaker, and F1 of reported speech, pooled.

    A direct quotation is found where start and end are the same. Its speaker is right where he or she overlaps one that
    the gold data names, or where the name it was resolved to ends in a word of that name; neither naming anybody is
    right too. Reported speech is indirect and reported speech with a cue, and found where it overlaps.
    """
    found = wanted = right = spoken = 0
    reported_found = reported_right = reported_wanted = wanted_found = 0
    for row in rows:
        quotations = find_quotations(row["text"], "de")
        direct = [quotation for quotation in quotations if quotation.kind is QuotationKind.DIRECT]
        gold = _direct_by_place(row["quotations"])
        found += len(direct)
        wanted += len(gold)
        for quotation in direct:
            if labels := gold.get((quotation.start, quotation.end)):
                right += 1
                spoken += any(_is_speaker(quotation, label) for label in labels)
        indirect = [quotation for quotation in quotations if quotation.kind is QuotationKind.INDIRECT]
        labeled = [q for q in row["quotations"] if q["type"] in {"Indirect", "Reported"} and q["cue"]]
        reported_found += len(indirect)
        reported_wanted += len(labeled)
        reported_right += sum(any(_overlaps(quotation, label) for label in labeled) for quotation in indirect)
        wanted_found += sum(any(_overlaps(quotation, label) for quotation in indirect) for label in labeled)
    return {
        "direct_f1": share(2 * right, found + wanted),
        "direct_speaker": share(spoken, right),
        "indirect_f1": f1(share(reported_right, reported_found), share(wanted_found, reported_wanted)),
    }


def _direct_by_place(labels: Sequence[Mapping[str, Any]]) -> dict[tuple[int, int], list[Mapping[str, Any]]]:
    """Direct quotations by their place; one place may bear several labels."""
    places: dict[tuple[int, int], list[Mapping[str, Any]]] = {}
    for label in labels:
        if label["type"] == "Direct":
            places.setdefault((label["quote"][0]["start"], label["quote"][-1]["end"]), []).append(label)
    return places


def _is_speaker(quotation: Quotation, label: Mapping[str, Any]) -> bool:
    spans = label["speaker"]
    if not spans or quotation.speaker is None:
        return not spans and quotation.speaker is None
    if any(span["start"] < quotation.speaker.end and quotation.speaker.start < span["end"] for span in spans):
        return True
    name = quotation.speaker_name.split()
    return bool(name) and name[-1].strip(",") in label["speaker_text"].split()


def _overlaps(quotation: Quotation, label: Mapping[str, Any]) -> bool:
    return any(span["start"] < quotation.end and quotation.start < span["end"] for span in label["quote"])
