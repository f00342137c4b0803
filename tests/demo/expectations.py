"""What a careful reader finds in each demo pair: the hand-made `expected.json` files, placed on the texts.

`docs/demo.md` describes the format. A sentence is named by its first distinctive words.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from core import Comparison, compare, read_text
from core.links import Relation
from core.report import Role

DEMO_FOLDER = Path(__file__).parents[2] / "data" / "demo"
PAIR_NAMES = tuple(sorted(path.parent.name for path in DEMO_FOLDER.glob("*/pair.json")))

# A page's no-break spaces count as spaces where a sentence is looked up by its words.
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})


class ExpectationError(ValueError):
    """An expectation file that does not fit its texts; the message says where."""


@dataclass(frozen=True, slots=True)
class ExpectedSentence:
    """One sentence as a careful reader cuts it.

    Attributes:
        name: Its first distinctive words.
        roles: The roles that careful readers may give it.
        start: Where it begins in the text, counted from 0.
        end: Where the next one begins.
        also_start: Where it may begin too, after a dateline that an engine may cut off; else the same as `start`.
    """

    name: str
    roles: tuple[Role, ...]
    start: int
    end: int
    also_start: int

    @property
    def is_furniture(self) -> bool:
        """Whether every role that it may have belongs to the page."""
        return all(role.is_furniture for role in self.roles)


@dataclass(frozen=True, slots=True)
class ExpectedLink:
    """A link that a careful reader draws, or at least accepts.

    Attributes:
        left: Positions in the list of expected sentences of the left report, ascending.
        right: Positions of the right report.
        relations: The relations that careful readers may give it; all of them where the file names none.
        moved: Whether it is moved, or None where readers differ.
        restatement: Whether it says something again, or None where readers differ.
        optional: Whether it may also be missing.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    relations: tuple[Relation, ...]
    moved: bool | None
    restatement: bool | None
    optional: bool


@dataclass(frozen=True, slots=True)
class ExpectedDifference:
    """A word variant or a change.

    Attributes:
        kinds: The kinds that it may be given.
        left: The words that show it on the left, one of these; "" where it may have none.
        right: The words that show it on the right.
        optional: Whether it may also be missing.
    """

    kinds: tuple[str, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class ExpectedCredit:
    """Who is credited in a report: `kind` is text, photo or byline."""

    report: int
    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Expectation:
    """Everything that is expected of one demo pair."""

    name: str
    language: str
    texts: tuple[str, str]
    sentences: tuple[tuple[ExpectedSentence, ...], tuple[ExpectedSentence, ...]]
    links: tuple[ExpectedLink, ...]
    only_in: tuple[tuple[int, ...], tuple[int, ...]]
    variants: tuple[ExpectedDifference, ...]
    changes: tuple[ExpectedDifference, ...]
    guards: tuple[tuple[int, str], ...]
    credits: tuple[ExpectedCredit, ...]
    published: tuple[str | None, str | None]

    def quote(self, side: int, positions: tuple[int, ...]) -> str:
        """Name sentences of the left (0) or right (1) report for a failure message."""
        return " + ".join(f"“{self.sentences[side][position].name.strip()} …”" for position in positions) or "nothing"


@cache
def expectation_of(name: str) -> Expectation:
    """Read the expectation of the demo pair `name`.

    Raises:
        ExpectationError: If a sentence is not found in its text, or a link names one that is not in the list.
    """
    pair = read_json(name, "pair.json")
    expected = read_json(name, "expected.json")
    texts = tuple((DEMO_FOLDER / name / report["file"]).read_text(encoding="utf-8") for report in pair["reports"])
    left, right = (_sentences_of(name, text, rows) for text, rows in zip(texts, expected["sentences"], strict=True))
    return Expectation(
        name=name,
        language=pair["language"],
        texts=(texts[0], texts[1]),
        sentences=(left, right),
        links=tuple(_link_of(name, row, left, right) for row in expected["links"]),
        only_in=(
            tuple(position_of(name, left, words) for words in expected["only_in"][0]),
            tuple(position_of(name, right, words) for words in expected["only_in"][1]),
        ),
        variants=tuple(map(_difference_of, expected["variants"])),
        changes=tuple(map(_difference_of, expected["changes"])),
        guards=tuple((position_of(name, left, row["link"]), row["kind"]) for row in expected.get("guards", ())),
        credits=tuple(ExpectedCredit(row["report"], row["kind"], tuple(row["names"])) for row in expected["credits"]),
        published=(expected["published"][0], expected["published"][1]),
    )


@cache
def comparison_of(name: str) -> Comparison:
    """Compare the two reports of the demo pair `name` as a newcomer would, without telling the engine anything."""
    return compare([read_text(text) for text in expectation_of(name).texts])


def read_json(name: str, file: str) -> dict[str, Any]:
    """Read one of the JSON files of the demo pair `name`."""
    return json.loads((DEMO_FOLDER / name / file).read_text(encoding="utf-8"))


def position_of(name: str, sentences: tuple[ExpectedSentence, ...], words: str) -> int:
    """Return the position of the sentence named `words`; of a line printed twice, the first."""
    for position, sentence in enumerate(sentences):
        if sentence.name == words:
            return position
    message = f"{name}: a link or list names “{words} …”, which is not among the expected sentences."
    raise ExpectationError(message)


def _sentences_of(name: str, text: str, rows: list[list[str]]) -> tuple[ExpectedSentence, ...]:
    searched = text.translate(_SPACES)
    starts: list[int] = []
    after = 0
    for _, words, *_ in rows:
        start = searched.find(words.translate(_SPACES), after)
        if start < 0:
            message = f"{name}: “{words} …” is not found in the text after “{rows[len(starts) - 1][1]} …”."
            raise ExpectationError(message)
        starts.append(start)
        after = start + len(words)
    ends = [*starts[1:], len(text)]
    found: list[ExpectedSentence] = []
    for (roles, words, *also), start, end in zip(rows, starts, ends, strict=True):
        also_start = searched.index(also[0], start, end) if also else start
        found.append(ExpectedSentence(words, tuple(map(Role, roles.split("|"))), start, end, also_start))
    return tuple(found)


def _link_of(
    name: str, row: dict[str, Any], left: tuple[ExpectedSentence, ...], right: tuple[ExpectedSentence, ...]
) -> ExpectedLink:
    relations = tuple(map(Relation, row["relation"].split("|"))) if "relation" in row else tuple(Relation)
    optional = row.get("optional", False)
    # Whether a link that may be missing counts as moved or restated is nobody's concern unless the file says so.
    unsaid = None if optional else False
    return ExpectedLink(
        left=tuple(sorted(position_of(name, left, words) for words in row["left"])),
        right=tuple(sorted(position_of(name, right, words) for words in row["right"])),
        relations=relations,
        moved=row.get("moved", unsaid),
        restatement=row.get("restatement", unsaid),
        optional=optional,
    )


def _difference_of(row: dict[str, Any]) -> ExpectedDifference:
    kinds, left, right = (tuple(row[key].split("|")) for key in ("kind", "left", "right"))
    return ExpectedDifference(kinds, left, right, row.get("optional", False))
