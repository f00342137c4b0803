"""Tells what one report alone says inside a link, from what both say and only one of them in this way."""

from __future__ import annotations

from core.changes.change import Change, ChangeKind
from core.changes.lexicon import Lexicon
from core.changes.names import names_of
from core.changes.sources import attributions_of
from core.changes.view import LinkSide, LinkView
from core.variants.sides import CONTENT

# So many words of content make a statement.
_STATEMENT = 3
# One word of so many that is only akin to one of the other side ("Bund", "Bundesregierung") makes no one statement of
# them, unless a person who linked the sentences says so.
_LONG_STATEMENT = 6
# How certain something is, how it is judged and in whose very words it is said needs that both say it. A day or a
# figure may be missing from what both say although they word it in different ways.
_BOUND = frozenset({ChangeKind.MODALITY, ChangeKind.EVALUATION, ChangeKind.QUOTATION})

# On a link that may rest on its topic alone these need it too.
_DETAILS = frozenset({ChangeKind.DATE, ChangeKind.FIGURE})


def is_of_its_own(change: Change, view: LinkView) -> bool:
    """Tell whether a change that only one side shows stands in a sentence that the other report doesn't have.

    A link may hold a sentence of which the other side has nothing but the source and names: its hedges, judgements and
    quotations are an addition and no change. One speaker says many things, and of one person much is told.
    """
    bound = change.kind in _BOUND or (view.doubtful and change.kind in _DETAILS)
    if not bound or (change.left and change.right) or view.left.worded_alike:
        return False
    side, spans = (view.left, change.left) if change.left else (view.right, change.right)
    named = _words_that_name(side, view)
    places = side.indices(spans)
    if change.kind is ChangeKind.MODALITY and any(_clause_shares_nothing(side, k, named) for k in places):
        return True
    return any(_shares_nothing(side, place, named, view) for place in {side.side.sentences[k] for k in places})


def _clause_shares_nothing(side: LinkSide, index: int, named: set[int]) -> bool:
    content = [k for k in side.clause_of(index) if k not in named and side.side.weights[k] >= CONTENT]
    return len(content) >= _STATEMENT and all(side.partners[k] < 0 for k in content)


def _words_that_name(side: LinkSide, view: LinkView) -> set[int]:
    """The words of sources and of names, with the offices before each, however long: "die Präsidentin des … und …"."""
    sources = {k for item in attributions_of(side, view.lexicon) for k in item.words}
    names = {k for name in names_of(side, view.lexicon, view.nouns) for k in (name.words[0] - 1, *name.words)}
    offices = {k for index in sources | names for k in _office_before(index, side, view.lexicon)}
    return sources | names | offices


def _office_before(index: int, side: LinkSide, lexicon: Lexicon) -> range:
    """The words before a German name that say what its bearer is: nouns, adjectives, articles and what joins them."""
    start = index
    while lexicon.adjective_endings and not side.starts_sentence(start) and _is_of_office(start - 1, side, lexicon):
        start -= 1
    return range(start, index)


def _is_of_office(index: int, side: LinkSide, lexicon: Lexicon) -> bool:
    word = side.side.words[index]
    if word.text[0].isupper() or word.folded in lexicon.data.determiners or word.folded in {"(", ")", "und"}:
        return True
    bends = word.folded.endswith(lexicon.adjective_endings) and side.side.weights[index] >= CONTENT
    return bends and word.folded not in lexicon.forces and word.folded not in lexicon.parted


def _shares_nothing(side: LinkSide, sentence: int, named: set[int], view: LinkView) -> bool:
    places = (k for k, each in enumerate(side.side.sentences) if each == sentence and k not in named)
    content = [k for k in places if side.side.weights[k] >= CONTENT]
    shared = [k for k in content if side.partners[k] >= 0]
    if len(content) >= _LONG_STATEMENT and len(shared) == 1 and not view.link.by_hand:
        return not side.equal[shared[0]]
    return len(content) >= _STATEMENT and not shared
