"""Word differences inside a link, as a person would mark them, each with its kind.

The stages: the words of both sides (`sides`), which of them answer to each other (`pairing`), what was replaced, added,
dropped or moved (`edits`, which keeps figures, dates and names whole by `units`), and in what way (`kinds`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.links import Link, Variant, VariantKind, in_reading_order
from core.report import Report, Span
from core.variants.edits import Edit, edits_between
from core.variants.kinds import kind_of
from core.variants.pairing import are_long, pair_words, paired
from core.variants.plain_edits import plain_edits
from core.variants.sides import MARK, Side, side_of
from core.variants.tiling import runs_at_once
from core.variants.word_pairs import Answer, WordPair

__all__ = ["Answer", "Side", "WordPair", "find_variants", "pair_words", "side_of"]

# Edits of this kind that stand side by side read as one ("DIE NATO" / "Die Nato").
_JOINED = VariantKind.CASE


def find_variants(left: Report, right: Report, link: Link) -> tuple[Variant, ...]:
    """Return where the two sides of `link` differ as published, in the order in which the left report is read.

    What lies outside all variants stands on both sides in the same characters, white space aside. A variant never
    reaches across the end of a sentence: it has a span in each. A moved phrase may hold a variant of its own, such as
    a spelling. Swapping the reports mirrors the result.

    Args:
        left: The report of the link's left positions.
        right: The report of the link's right positions.
        link: Which sentences to compare; its relation and its variants play no part.
    """
    if len(link.left) == len(link.right) == 1:
        sentence, other = left.sentences[link.left[0]], right.sentences[link.right[0]]
        if sentence.text == other.text:
            return ()
    elif [left.sentences[k].text for k in link.left] == [right.sentences[k].text for k in link.right]:
        return ()
    here, there = side_of(left, link.left), side_of(right, link.right)
    if here.folded > there.folded or (here.folded == there.folded and _order(here) > _order(there)):
        return in_reading_order([_variant(edit, there, here, mirrored=True) for edit in _edits(there, here)])
    return in_reading_order([_variant(edit, here, there) for edit in _edits(here, there)])


def _order(side: Side) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """A place among sides of the same words that doesn't depend on which is called left.

    Of two equal pairings one is taken; if which one it is hung on the order, swapping the reports would tell.
    """
    return side.texts, side.sentences


def _edits(left: Side, right: Side) -> list[Edit]:
    plain = None if are_long(left, right) else plain_edits(left, right)
    if plain is not None:
        respelled = _respelled_between(plain, left, right)
        return [*plain, *_joined(respelled, left, right)] if respelled else plain
    pairing = paired(left, right, None if are_long(left, right) else runs_at_once(left, right))
    edits = edits_between(left, right, pairing)
    pairs = [(i, j) for i, j in enumerate(pairing.to_right) if j >= 0 and left.texts[i] != right.texts[j]]
    if pairing.shared:
        pairs = sorted([*pairs, *((i, j) for i, j, _ in pairing.shared if left.texts[i] != right.texts[j])])
    respelled: list[Edit] = []
    if pairs:
        edited_left = {index for edit in edits if not edit.moved for index in edit.left}
        respelled = [
            Edit((i,), (j,), i, j)
            for i, j in pairs
            if i not in edited_left
            if left.folded[i] == right.folded[j] or _moved_together(i, j, edits)
        ]
    in_place = (_without_equal_words(edit, left, right) for edit in edits if not edit.moved)
    edits_in_place = [*(edit for edit in in_place if edit is not None), *_joined(respelled, left, right)]
    return [*edits_in_place, *(edit for edit in edits if edit.moved)]


def _without_equal_words(edit: Edit, left: Side, right: Side) -> Edit | None:
    """Return an edit whose words are the same on both sides with its marks alone, None where these are the same too.

    Such an edit is what is left around a phrase that moved away ("Bank [Seeland] Nord", "Bank Nord Seeland"): its words
    stand on both sides as they are, and a reader who is shown them as a difference looks for one in vain.
    """
    here = [k for k in edit.left if left.weights[k] > MARK]
    there = [k for k in edit.right if right.weights[k] > MARK]
    if not here or [left.texts[k] for k in here] != [right.texts[k] for k in there]:
        return edit
    if [left.texts[k] for k in edit.left] == [right.texts[k] for k in edit.right]:
        return None
    marks_here = tuple(k for k in edit.left if left.weights[k] <= MARK)
    marks_there = tuple(k for k in edit.right if right.weights[k] <= MARK)
    gap_here = marks_here[0] if marks_here else _answering(marks_there[0], there, here)
    gap_there = marks_there[0] if marks_there else _answering(marks_here[0], here, there)
    return Edit(marks_here, marks_there, gap_here, gap_there)


def _answering(mark: int, words: Sequence[int], others: Sequence[int]) -> int:
    """Where the other side's reader meets a mark: behind the word that answers to the one before it."""
    before = sum(word < mark for word in words)
    return others[before - 1] + 1 if before else others[0]


def _respelled_between(edits: Sequence[Edit], left: Side, right: Side) -> list[Edit]:
    """Return the words that are equal and written differently, between edits in order that moved nothing."""
    here, there = left.lexemes, right.lexemes
    respelled: list[Edit] = []
    i = j = 0
    for words, others, i_end, j_end, _ in edits:
        if here[i:i_end] != there[j:j_end]:
            respelled += _respelled(i, i_end, j, left, right)
        i, j = i_end + len(words), j_end + len(others)
    return respelled if here[i:] == there[j:] else [*respelled, *_respelled(i, len(here), j, left, right)]


def _respelled(start: int, stop: int, other: int, left: Side, right: Side) -> list[Edit]:
    """Return the words from `start` to `stop` that are written differently from those on the right from `other` on."""
    return [
        Edit((k,), (m,), k, m)
        for k, m in zip(range(start, stop), range(other, other + stop - start), strict=True)
        if left.lexemes[k].text != right.lexemes[m].text
    ]


def _moved_together(i: int, j: int, edits: Sequence[Edit]) -> bool:
    return any(edit.moved and i in edit.left and j in edit.right for edit in edits)


def _joined(edits: Iterable[Edit], left: Side, right: Side) -> list[Edit]:
    joined: list[Edit] = []
    for edit in edits:
        last = joined[-1] if joined else None
        if (
            last
            and last.left[-1] + 1 == edit.left[0]
            and last.right[-1] + 1 == edit.right[0]
            and kind_of(last, left, right) is _JOINED
            and kind_of(edit, left, right) is _JOINED
        ):
            joined[-1] = Edit(last.left + edit.left, last.right + edit.right, last.left_gap, last.right_gap)
        else:
            joined.append(edit)
    return joined


def _variant(edit: Edit, left: Side, right: Side, *, mirrored: bool = False) -> Variant:
    kind = kind_of(edit, left, right)
    indices, others, gap, other_gap, _ = edit
    here, here_at = _standing(indices, gap, left)
    there, there_at = _standing(others, other_gap, right)
    if mirrored:
        return Variant(kind.mirrored, there, here, there_at, here_at)
    return Variant(kind, here, there, here_at, there_at)


def _standing(indices: Sequence[int], gap: int, side: Side) -> tuple[tuple[Span, ...], int]:
    """Return the spans that cover some words, and where a reader meets them: without words, behind the one before."""
    starts, lexemes = side.starts, side.lexemes
    if not indices:
        return (), starts[gap - 1] + len(lexemes[gap - 1].text) if gap else starts[0] if starts else 0
    first, last = indices[0], indices[-1]
    start = starts[first]
    if first == last:
        return (Span(start, start + len(lexemes[first].text)),), start
    if last - first < len(indices) and side.sentences[first] == side.sentences[last]:
        return (Span(start, starts[last] + len(lexemes[last].text)),), start
    return _spans(indices, side), start


def _spans(indices: Sequence[int], side: Side) -> tuple[Span, ...]:
    """Cover the words by as few spans as can be: words in a row share one, within a sentence."""
    spans: list[Span] = []
    before = -2
    for index in indices:
        start = side.starts[index]
        if index == before + 1 and side.sentences[index] == side.sentences[before]:
            start = spans.pop().start
        spans.append(Span(start, side.end_of(index)))
        before = index
    return tuple(spans)
