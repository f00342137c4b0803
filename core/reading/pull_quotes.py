"""Pull quotes: sentences of the body that the page says a second time, set off above or between the paragraphs."""

from __future__ import annotations

from collections.abc import Container, Sequence

from core.phrases import phrase
from core.reading.block_features import QUOTE_OPENINGS, BlockFacts
from core.reading.headings import is_prose
from core.reading.repeated_words import Wording, wording_of
from core.reading.role_model import Judgment, RoleGiven
from core.report import Role

_DISPLAY_WORDS = 12  # a quotation without a final mark and with fewer words is a subhead
_REPEATED_WORDS = 5  # a quotation set off above must have as many to be told from a chance repetition


def repetitions(judged: Sequence[Judgment], reporting: Sequence[bool]) -> dict[int, RoleGiven]:
    """Find display quotations that the body says again, and paragraphs that stand there twice."""
    found: dict[int, RoleGiven] = {}
    said = [judgment.facts.words for position, judgment in enumerate(judged) if reporting[position]]
    body, pairs = wording_of(said), {tuple(words[at : at + 2]) for words in said for at in range(len(words))}
    pairs |= {(word,) for words in said for word in words}
    seen: set[str] = set()
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        if len(facts.words) < _REPEATED_WORDS:
            continue
        following = judged[position + 1].facts if position + 1 < len(judged) else None
        if _is_pull_quote(facts, following, body, pairs):
            found[position] = RoleGiven(Role.PULL_QUOTE, phrase("the body says the same words"))
        elif facts.key in seen and reporting[position] and is_prose(facts):
            found[position] = RoleGiven(Role.PULL_QUOTE, phrase("repeats a paragraph word for word"))
        if reporting[position]:
            seen.add(facts.key)
    for position in list(found):
        speaker = position + 1
        if speaker < len(judged) and _names_speaker(judged[speaker].facts, pairs):
            found[speaker] = RoleGiven(Role.PULL_QUOTE, phrase("names the speaker of the quotation above"))
    return found


def _is_pull_quote(
    facts: BlockFacts, following: BlockFacts | None, body: Wording, pairs: Container[tuple[str, ...]]
) -> bool:
    """Whether the body says the block's words inside a longer block."""
    quoted = facts.text.lstrip().startswith(QUOTE_OPENINGS)
    if not quoted and not is_prose(facts):
        return False
    if not body.holds_inside(facts.words):
        return False
    if quoted and not facts.ends_sentence and len(facts.words) < _DISPLAY_WORDS:
        # A short line that quotes the body is a subhead; a display quotation names its speaker below.
        return following is not None and _names_speaker(following, pairs)
    return True


def _names_speaker(facts: BlockFacts, pairs: Container[tuple[str, ...]]) -> bool:
    if not 1 <= len(facts.words) <= 10 or facts.ends_sentence or not facts.text[0].isupper():
        return False
    return tuple(facts.words[:2]) in pairs
