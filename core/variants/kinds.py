"""In what way the two sides of an edit differ."""

from __future__ import annotations

import re
from functools import lru_cache

from core.links import VariantKind
from core.variants.edits import Edit
from core.variants.sides import FUNCTION, MARK, Side
from core.variants.units import is_name

# Umlauts written out (de), American against British endings (en), and hyphens that join or part a compound: spellings
# of one word. Each rule brings both ways of writing into one shape; what it does to other words doesn't matter, since
# only two words that come out alike count.
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ä", "a"), ("ö", "o"), ("ü", "u"))
_ENGLISH = tuple(
    (re.compile(pattern), shape)
    for pattern, shape in (
        (r"our", "or"),
        (r"(?<=[^aeiou])is(e[ds]?|ing|ations?|ers?)$", r"iz\1"),
        (r"ys(e[ds]?|ing)$", r"yz\1"),
        (r"(?<=[^aeiou])re(s?)$", r"er\1"),
        (r"ll", "l"),
        (r"ogue(s?)$", r"og\1"),
        (r"mme(s?)$", r"m\1"),
        (r"(?<=[dfls]e)nce", "nse"),
        (r"ae|oe", "e"),
        (r"grey", "gray"),
        (r"cheque", "check"),
        (r"tyre", "tire"),
        (r"judgement", "judgment"),
        (r"(?<=t)owards$|(?<=w)ards$", "ard"),
    )
)


def kind_of(edit: Edit, left: Side, right: Side) -> VariantKind:
    """Return the kind of an edit, the slightest that tells the whole difference."""
    if edit.moved:
        return VariantKind.MOVED
    here = [k for k in edit.left if left.weights[k] > MARK]
    there = [k for k in edit.right if right.weights[k] > MARK]
    if not (here and there):
        return VariantKind.DROPPED if here else VariantKind.ADDED if there else VariantKind.PUNCTUATION
    return _kind_on_the_surface(left, right, here, there) or _kind_in_substance(left, right, here, there)


def _kind_on_the_surface(left: Side, right: Side, here: list[int], there: list[int]) -> VariantKind | None:
    """Return the kind of an edit between the same words, written differently."""
    if [left.folded[k] for k in here] != [right.folded[k] for k in there]:
        return VariantKind.SPELLING if _spelled(left, here) == _spelled(right, there) else None
    texts = [left.texts[k] for k in here], [right.texts[k] for k in there]
    if texts[0] == texts[1]:
        return VariantKind.PUNCTUATION
    return VariantKind.CASE if _cased(texts[0]) == _cased(texts[1]) else VariantKind.SPELLING


def _kind_in_substance(left: Side, right: Side, here: list[int], there: list[int]) -> VariantKind:
    sides = ((left, here), (right, there))
    words_left, words_right = [left.lexemes[k] for k in here], [right.lexemes[k] for k in there]
    # Lists and no generators: this is asked of every replaced word.
    if True in [word.is_date for word in words_left] and True in [word.is_date for word in words_right]:
        return VariantKind.DATE
    if True in [word.is_figure for word in words_left] and True in [word.is_figure for word in words_right]:
        return VariantKind.FIGURE
    stems = _stems(left, here), _stems(right, there)
    if stems[0] == stems[1] and (stems[0] or all(_are_determiners(side, indices) for side, indices in sides)):
        return VariantKind.INFLECTION
    if all(_is_name(side, indices) for side, indices in sides) or _is_shortened_name(left, right, here, there):
        return VariantKind.NAME
    return VariantKind.WORDING


def _are_determiners(side: Side, indices: list[int]) -> bool:
    return side.language.determiners.issuperset([side.folded[k] for k in indices])


def _is_name(side: Side, indices: list[int]) -> bool:
    """Whether the words are a name and what belongs to it.

    German writes every noun with a capital, so there a name shows only in two capitalised words in a row.
    """
    content = [k for k in indices if side.weights[k] > FUNCTION]
    if not content or not all(is_name(side, k) for k in content):
        return False
    starts = content[0] == 0 or side.sentences[content[0] - 1] != side.sentences[content[0]]
    if starts and len(content) == 1:
        return False  # the capital is the sentence's
    return side.language.stemmer != "german" or len(content) > 1


def _is_shortened_name(left: Side, right: Side, here: list[int], there: list[int]) -> bool:
    """Whether one side gives a part of the other's name: "Anna Keller" / "Keller"."""
    short, long = sorted(((left, here), (right, there)), key=lambda side: len(side[1]))
    known = {long[0].folded[k] for k in long[1]}
    return _is_name(*long) and all(short[0].folded[k] in known for k in short[1])


def _cased(words: list[str]) -> list[str]:
    return [word.lower() for word in words]


def _spelled(side: Side, indices: list[int]) -> str:
    stemmer = side.language.stemmer
    return "".join([_spelled_word(side.folded[k], stemmer) for k in indices])


@lru_cache(maxsize=10_000)
def _spelled_word(word: str, stemmer: str) -> str:
    word = word.replace("-", "").replace("'", "")
    if stemmer == "german":
        for written, shape in _UMLAUTS:
            word = word.replace(written, shape)
    if stemmer == "english":
        for pattern, shape in _ENGLISH:
            word = pattern.sub(shape, word)
    return word


def _stems(side: Side, indices: list[int]) -> list[str]:
    """The stems of the content words; articles bend with their noun and say nothing of their own."""
    return [side.stems[k] for k in indices if side.weights[k] > FUNCTION]
