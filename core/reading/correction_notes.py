"""Notes on what an outlet put right in its own text: "Correction: …", "In an earlier version it said that …".

A bill, a novel or a plan has earlier versions too, and lost report text is the worst error. So what opens like such a
note is one if it names the outlet's own text. Else it must say that something was wrong, stand at the report's end or
before its first paragraph, name nothing that has versions, and speak of what stood there; or the outlet itself must
speak in it, in a report that does not speak so elsewhere and asks no questions.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
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
    doubtful: set[int] = set()
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        opening = _bare(facts.text[: 2 * _LENGTH_OF_A_NOTE])[:_LENGTH_OF_A_NOTE]
        if _is_labeled(opening, language) or _names_own_text(opening, language):
            found.add(position)
        elif _puts_right(facts, language):
            doubtful.add(position)
    if doubtful:
        found |= _outlets(judged, reporting, doubtful, language)
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


def _puts_right(facts: BlockFacts, language: str) -> bool:
    """Whether a block opens with an earlier version, of nothing that it names, and says that this was wrong."""
    if len(facts.words) > _LONGEST_NOTE or not facts.ends_sentence:
        return False
    text = _bare(facts.text)
    match = _pattern("earlier_versions", language).match(text)
    if match is None or _pattern("versions_of", language).match(text[match.end() :].lstrip()):
        return False
    text = _QUOTED.sub(" ", text)
    if _pattern("error_words", language).search(text) is None:
        return False
    for kind in ("own_voice", "earlier_wording"):
        text = _pattern(kind, language).sub(" ", text)
    # "…, said the mayor": somebody else calls it wrong.
    return _pattern("quotation_verbs", language).search(text) is None


def _outlets(
    judged: Sequence[Judgment], reporting: Sequence[bool], doubtful: Collection[int], language: str
) -> set[int]:
    """Find those at an edge of the report where the outlet itself speaks, or nothing has versions."""
    others = [p for p, each in enumerate(judged) if reporting[p] and p not in doubtful and each.facts.words]
    prose = [position for position in others if is_prose(judged[position].facts)]
    if not prose:
        return set()
    versioned, voice = _pattern("versioned_things", language), _pattern("own_voice", language)
    has_versions = any(versioned.search(judged[position].facts.text.lower()) for position in others)
    # Who is asked, or tells a story, speaks of an earlier version as an outlet does.
    is_told_by_others = any(
        judged[position].facts.text.endswith("?") or voice.search(_bare(judged[position].facts.text))
        for position in others
    ) or _is_unclosed(judged[prose[-1]].facts.text)
    found: set[int] = set()
    for position in doubtful:
        if prose[0] < position < prose[-1]:
            continue
        text = _QUOTED.sub(" ", _bare(judged[position].facts.text))
        if voice.search(text):
            if not is_told_by_others:
                found.add(position)
        elif not has_versions and not _names_versions(text, language) and _says_what_stood(text, language):
            found.add(position)
    return found


def _is_unclosed(text: str) -> bool:
    """Whether a quotation goes on in the next paragraph."""
    closed = text.count("”") + (text.count("“") if "„" in text else 0)
    opened = text.count("„") if "„" in text else text.count("“")
    return opened > closed or text.count("«") != text.count("»") or text.count('"') % 2 == 1


def _names_versions(text: str, language: str) -> bool:
    """Whether a note names what has versions, besides the words all such notes have ("version", "die Rede")."""
    for kind in ("earlier_versions", "earlier_wording"):
        text = _pattern(kind, language).sub(" ", text)
    return _pattern("versioned_things", language).search(text) is not None


def _says_what_stood(text: str, language: str) -> bool:
    return _pattern("earlier_wording", language).search(text) is not None


def _bare(text: str) -> str:
    return text.lstrip("([*_ ").lower().replace("’", "'")


@cache
def _pattern(kind: str, code: str) -> re.Pattern[str]:
    """Match any word or phrase of a kind; the things that have versions end compounds as well ("Gesetzentwurf")."""
    listed: Iterable[str] = (word for reading in readings_of(code) for word in getattr(reading, kind))
    begins = "" if kind == "versioned_things" else r"(?<!\w)"
    return re.compile(rf"{begins}(?:{any_of(listed)})(?:(?<=')|(?!\w))")
