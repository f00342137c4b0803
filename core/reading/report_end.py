"""Where a report ends: below its last paragraph stand its author, who helped, whom to call, and what readers say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from core.languages import readings_of
from core.languages.given_names import GIVEN_NAMES
from core.phrases import phrase
from core.reading.block_features import BlockFacts
from core.reading.headings import is_prose
from core.reading.person_names import LONGEST_NAME, has_form_of_names
from core.reading.role_model import Judgment, RoleGiven
from core.report import Role

_BARE = re.compile(r"[\W\d_]*(.*?)[\W\d_]*", re.DOTALL)
# The sweeps below: on all labeled pages, and on 1,608 units of pastes written for this project.
# Words of a line that ends the report, as "Kontakt für Medien:". Swept 2, 4, 6, 10, 30: 2 keeps two lines of
# furniture, the others are the same, since the line must be one of a list.
_LONGEST_ENDING = 6
# Of the report's words above such a line: where more stand below, it is a line of the page's head. Swept 0, .2, .5, 1,
# 5: 5 loses five units and .0017 of furniture_segments F1, the others are the same.
_MOST_BELOW = 0.5
# Words of a note on who helped. Swept 10, 25, 40, 200: the same. It is there so that no paragraph is lost that says who
# "reported from" somewhere.
_LONGEST_NOTE = 25
_LONGEST_PLACE = 3  # words behind a name: "Ina Muster, Bad Seewil"
# Blocks below an author's name at the end. Swept 0, 1, 3, 10, 100: 0 takes the sender of a letter for a line of the
# page, the others are the same; where more stand below, a page is filed under the name.
_MOST_BELOW_NAME = 1


def report_end(judged: Sequence[Judgment], reporting: Sequence[bool], language: str) -> dict[int, RoleGiven]:
    """Find what stands below the report and is told by its words: contacts, comments, who helped, the author's name."""
    prose = [p for p, j in enumerate(judged) if reporting[p] and is_prose(j.facts)]
    found: dict[int, RoleGiven] = {}
    if not prose:
        return found
    ending = _ending(judged, prose, language)
    if ending is not None:
        given = RoleGiven(Role.NOTICE, phrase("stands below a line that ends the report"))
        found |= dict.fromkeys(range(ending, len(judged)), given)
    last = max((p for p in prose if p not in found), default=prose[0])
    for position in range(last + 1, len(judged)):
        if names_helpers(judged[position].facts, language):
            found[position] = RoleGiven(Role.CREDIT, phrase("says who contributed to the report"))
    below = range(last + 1, len(judged) if ending is None else ending)
    if below and len(below) <= 1 + _MOST_BELOW_NAME and is_person(judged[below[0]].facts):
        found[below[0]] = RoleGiven(Role.CREDIT, phrase("names the author below the report"))
    return found


def _ending(judged: Sequence[Judgment], prose: Sequence[int], language: str) -> int | None:
    """Return the first line below which nothing of the report follows, or None."""
    lengths = {position: len(judged[position].facts.words) for position in prose}
    for position in range(prose[0] + 1, len(judged)):
        facts = judged[position].facts
        if len(facts.words) > _LONGEST_ENDING or facts.ends_sentence or not _is_ending(facts.text, language):
            continue
        above = sum(words for place, words in lengths.items() if place < position)
        if sum(lengths.values()) - above <= _MOST_BELOW * above:
            return position
    return None


def _is_ending(text: str, language: str) -> bool:
    bare = _BARE.fullmatch(text.lower())
    return bare is not None and bare.group(1) in _endings(language)


@cache
def _endings(code: str) -> frozenset[str]:
    return frozenset(line for reading in readings_of(code) for line in reading.ending_lines)


def names_helpers(facts: BlockFacts, language: str) -> bool:
    """Whether the block says who helped to report: "Brandt reported from Wichita."."""
    if len(facts.words) > _LONGEST_NOTE:
        return False
    text = f" {' '.join(facts.words)} "
    return any(f" {phrase} " in text for phrase in _helping(language))


@cache
def _helping(code: str) -> frozenset[str]:
    return frozenset(phrase for reading in readings_of(code) for phrase in reading.helper_phrases)


def is_person(facts: BlockFacts) -> bool:
    """Whether the block is a person's name and nothing else, perhaps with a place: "Ina Muster, Seewil"."""
    name = facts.text.partition(",")[0]
    parts = name.split()
    if not 2 <= len(parts) <= LONGEST_NAME or len(facts.words) > LONGEST_NAME + _LONGEST_PLACE or facts.ends_sentence:
        return False
    if re.split("[-’']", parts[0].lower())[0] not in GIVEN_NAMES:
        return False
    named = facts.text.split()
    return has_form_of_names(named) and not any(part.isupper() for part in named)
