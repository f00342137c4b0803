"""Changes of naming between a name and a description: one report says "Putin", the other "the Kremlin's head"."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.attribution import source_words_of
from core.changes.change import Change, ChangeKind
from core.changes.titles import is_title
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase
from core.variants.sides import CONTENT
from core.variants.units import is_date, is_figure

# So many words reach from the article of a description to its last word: "der frühere russische Präsident".
_LONGEST = 4


def description_changes(view: LinkView) -> Iterator[Change]:
    """Find names in whose place the other side has an office or another description of a person."""
    for here, there in ((view.left, view.right), (view.right, view.left)):
        sources = source_words_of(here, view), source_words_of(there, view)
        for index, answer in enumerate(here.nearby):
            if answer < 0 or here.partners[index] >= 0 or index in sources[0] or answer in sources[1]:
                continue
            if not _is_bare_name(index, here, view):
                continue
            described = _description(answer, there, view)
            if described:
                named = _whole_name(index, here)
                sides = (named, described) if here is view.left else (described, named)
                reason = phrase("named in one report, described in the other")
                yield view.change(ChangeKind.NAMING, *sides, reason, phrase("titles and descriptions of persons"))


def _is_bare_name(index: int, side: LinkSide, view: LinkView) -> bool:
    """Whether a word has a capital and no article, title or adjective before it, and neither report one with it."""
    word, data = side.side.words[index], view.lexicon.data
    if not word.text[0].isupper() or side.side.weights[index] < CONTENT or is_title(word.folded, view.lexicon):
        return False
    if is_figure(word, data) or is_date(word, data) or word.folded in view.nouns:
        return False
    genitive = word.folded.removesuffix("s") if view.lexicon.adjective_endings else word.folded
    if {word.folded, genitive} & data.places:
        return False  # "Ungarns Regierungschef" names nobody
    if word.folded in data.not_names or word.folded in data.units or word.text.isupper():
        return False
    before = index - 1
    if side.starts_sentence(index) or side.side.words[before].is_mark:
        return True
    beside = side.folded(before)
    adjective = side.side.weights[before] >= CONTENT and side.side.words[before].text.islower()
    bends = adjective and beside.endswith(view.lexicon.adjective_endings or ("\0",)) and side.partners[before] < 0
    return not (beside in data.determiners or beside in data.prepositions or bends or is_title(beside, view.lexicon))


def _whole_name(index: int, side: LinkSide) -> tuple[int, ...]:
    start = end = index
    words = side.side.words
    while start > 0 and not side.starts_sentence(start) and _goes_on(start - 1, side):
        start -= 1
    while end + 1 < len(words) and not side.starts_sentence(end + 1) and _goes_on(end + 1, side):
        end += 1
    return tuple(range(start, end + 1))


def _goes_on(index: int, side: LinkSide) -> bool:
    return side.side.words[index].text[0].isupper() and side.side.weights[index] >= CONTENT and side.partners[index] < 0


def _description(index: int, side: LinkSide, view: LinkView) -> tuple[int, ...]:
    """Return the words of a description round the one at `index`, article included: "der russische Präsident"."""
    data, words = view.lexicon.data, side.side.words
    heads = (
        k
        for k in range(index, min(index + _LONGEST, len(words)))
        if is_title(side.folded(k), view.lexicon) and not side.equal[k]
    )
    head = next(heads, -1)
    if head < 0 or any(words[k].is_mark or side.partners[k] >= 0 for k in range(index, head + 1)):
        return ()
    after = head + 1
    if after < len(words) and not side.starts_sentence(after) and words[after].text[0].isupper():
        return ()  # "Präsident Keller" names as well
    start = head
    while start > 0 and head - start < _LONGEST and side.side.sentences[start - 1] == side.side.sentences[head]:
        if side.folded(start) in data.determiners or words[start - 1].is_mark:
            break
        start -= 1
    behind_article = side.folded(start) in data.determiners and not (data.prepositions & {side.folded(start)})
    return tuple(range(start, head + 1)) if behind_article else ()
