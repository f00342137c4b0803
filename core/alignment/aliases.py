"""Stage 1 of alignment, a helping hand: a person behind an office, a body behind its initials, inside the pair.

"Kremlin chief Ivan Orlov" tells who "the Kremlin chief" is in the next sentence or in the other report, and "World Ski
Federation (WSF)" what WSF stands for. Sentences that hold only the short form get the words of the long one beside
their own, for matching alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from core.alignment.folding import Side
from core.alignment.lexicon import lexicon_of
from core.alignment.signs import CAPITAL
from core.alignment.vocabulary import WORDS, numbers_of
from core.languages import language_of
from core.words import fold

_NAME = rf"{CAPITAL}[^\W\d_]++(?>(?: {CAPITAL}[^\W\d_]++)*)"
_BEFORE_NAME = re.compile(rf"({CAPITAL}[\w-]*+) (?=({_NAME}))")
_INITIALS = re.compile(rf"((?:{CAPITAL}[\w-]+ ){{1,5}}{CAPITAL}[\w-]+) \(([A-ZÄÖÜ]{{2,6}})\)")


def aliases_of(sides: Sequence[Side], language: str) -> dict[str, tuple[str, ...]]:
    """Return short forms with the folded words they stand for, as the two reports themselves tell.

    An office that stands before several names is no alias.
    """
    offices = language_of(language).alignment.offices
    named = _offices_in(sides, language)
    names: dict[str, set[str]] = {}
    aliases: dict[str, tuple[str, ...]] = {}
    for side in sides:
        text = "\n".join([sentence.text for sentence in side.sentences if "(" in sentence.text])
        for long, short in _INITIALS.findall(text) if text else ():
            words = long.split(" ")[-len(short) :]
            if [word[0] for word in words] == list(short):
                aliases[fold(short)] = tuple(WORDS.findall(fold(" ".join(words))))
        text = _with_words(side, named) if named else ""
        for office, name in _BEFORE_NAME.findall(text) if text else ():
            folded = fold(office)
            if folded.endswith(offices):
                last = fold(name.rsplit(" ", 1)[-1])
                if not last.endswith(offices):
                    names.setdefault(folded, set()).add(last)
    return aliases | {office: tuple(found) for office, found in names.items() if len(found) == 1}


def _offices_in(sides: Sequence[Side], language: str) -> frozenset[str]:
    """Return the words of the reports that name an office, as characters of their vocabulary."""
    characters = "".join(["".join(side.characters) for side in sides])
    words = numbers_of(characters)
    lexicon = lexicon_of(sides[0].vocabulary, language)
    lexicon.learn(words)
    return frozenset([characters[at] for at in lexicon.is_office[words].nonzero()[0].tolist()])


def _with_words(side: Side, wanted: frozenset[str]) -> str:
    """Return the sentences that hold a wanted word, one on a line, since looking for names in all of them is slow."""
    hold_none = wanted.isdisjoint
    return "\n".join(
        [sentence.text for sentence, words in zip(side.sentences, side.characters, strict=True) if not hold_none(words)]
    )


def with_aliases(side: Side, aliases: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the words of each sentence, with those that its short forms stand for and it does not hold itself.

    A word is a character of the side's vocabulary.
    """
    if not aliases:
        return side.characters
    behind = {short: side.vocabulary.written(words) for short, words in aliases.items()}
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(aliases, key=len, reverse=True)))})(?!\w)")
    return tuple(
        words + "".join(dict.fromkeys([word for short in shorts for word in behind[short] if word not in words]))
        if (shorts := pattern.findall(folded))
        else words
        for folded, words in zip(side.folded, side.characters, strict=True)
    )
