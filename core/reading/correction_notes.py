"""Notes on what an outlet put right in its own text: "Correction: …", "In an earlier version it said that …".

A bill, a novel or a plan has earlier versions too, and lost report text is the worst error. So what opens like such a
note is one if it names the outlet's own text, or if the outlet itself speaks in it. Else it must say what stood in the
earlier version, stand at the report's end or before its first paragraph, and the report must name nothing else that
has versions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from core.languages import readings_of
from core.languages.word_lists import any_of
from core.phrases import phrase
from core.reading.block_features import BlockFacts
from core.reading.headings import is_prose
from core.reading.role_model import Judgment, RoleGiven
from core.report import Role

# Characters within which a note speaks of the outlet's own text, and words of a note on an earlier version. Swept 60 to
# 1,000 and 20 to 300 on all labeled pages and 30 pastes written for it: the same. They are there so that no paragraph
# is lost that comes to speak of the report later on.
_LENGTH_OF_A_NOTE = 120
_LONGEST_NOTE = 90
_QUOTED = re.compile(r"[\"„“«»][^\"„“”«»]*[\"”“«»]")


def correction_notes(judged: Sequence[Judgment], reporting: Sequence[bool], language: str) -> dict[int, RoleGiven]:
    """Find the notes on corrections of a page.

    Args:
        judged: The blocks of one page in order.
        reporting: For each of them whether it is taken for report text.
        language: The report's language as a code of two letters, or "und".
    """
    found: set[int] = set()
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        opening = _bare(facts.text[: 2 * _LENGTH_OF_A_NOTE])[:_LENGTH_OF_A_NOTE]
        if (
            _is_labeled(opening, language)
            or _names_own_text(opening, language)
            or (
                _pattern("earlier_versions", language).match(opening) is not None
                and _tells_earlier_wording(facts, language)
                and _is_outlets(judged, reporting, position, language)
            )
        ):
            found.add(position)
    return dict.fromkeys(found, RoleGiven(Role.NOTICE, phrase("says what the outlet put right or added")))


def _is_labeled(opening: str, language: str) -> bool:
    """Whether a block opens like "Correction: …"; "Corrections officers …" has no mark behind the word."""
    match = _pattern("correction_openings", language).match(opening)
    return match is not None and opening[match.end() :].lstrip()[:1] in set(":.(")


def _names_own_text(opening: str, language: str) -> bool:
    """Whether a block opens like "This story has been corrected" or "In an earlier version of this story"."""
    own = _pattern("own_text", language).search(opening)
    if own is None:
        return False
    return _pattern("earlier_versions", language).match(opening) is not None or (
        not own.start() and _pattern("put_right", language).search(opening) is not None
    )


def _tells_earlier_wording(facts: BlockFacts, language: str) -> bool:
    """Whether a block that opens with an earlier version says what stood there, or that the outlet put it right."""
    if len(facts.words) > _LONGEST_NOTE:
        return False
    text = _bare(facts.text)
    return any(_pattern(kind, language).search(text) for kind in ("earlier_wording", "own_voice"))


def _is_outlets(judged: Sequence[Judgment], reporting: Sequence[bool], position: int, language: str) -> bool:
    """Whether the outlet itself speaks in a note on an earlier version, or nothing else has versions there."""
    if _pattern("own_voice", language).search(_QUOTED.sub(" ", _bare(judged[position].facts.text))):
        return True
    others = [place for place, each in enumerate(judged) if place != position and reporting[place] and each.facts.words]
    prose = [place for place in others if is_prose(judged[place].facts)]
    if not prose or prose[0] < position < prose[-1]:
        return False
    versioned = _pattern("versioned_things", language)
    return not any(versioned.search(judged[place].facts.text.lower()) for place in others)


def _bare(text: str) -> str:
    return text.lstrip("([*_ ").lower().replace("’", "'")


@cache
def _pattern(kind: str, code: str) -> re.Pattern[str]:
    """Match any word or phrase of a kind; the things that have versions end compounds as well ("Gesetzentwurf")."""
    listed: Iterable[str] = (word for reading in readings_of(code) for word in getattr(reading, kind))
    begins = "" if kind == "versioned_things" else r"(?<!\w)"
    return re.compile(rf"{begins}(?:{any_of(listed)})(?!\w)")
