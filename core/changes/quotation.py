"""Changes of quotations: wording inside the marks, direct speech made indirect, marks set or taken away, a cut."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.names import is_common
from core.changes.sources import attributions_of
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase
from core.variants.sides import CONTENT

LEFT_OUT = phrase("a quotation that the other report leaves out here")
_WITHOUT_MARKS = phrase("words in quotation marks in one report stand without them in the other")
_IN_OWN_WORDS = phrase("quoted in one report, put in its own words by the other")

# A quotation of up to this many words marks a term and is no speech.
_SCARE_QUOTE = 3
# So many words in a row that the other quotation lacks are a part of it that was cut, even if all of them are small.
_CUT_ROW = 4


def quotation_changes(view: LinkView) -> Iterator[Change]:
    """Find quotations that one side words, marks or cuts differently."""
    for here, there in ((view.left, view.right), (view.right, view.left)):
        for quotation in _quotations(here):
            yield from _one_sided(view, here, there, quotation)
    for quotation in _quotations(view.left):
        yield from _worded(view, quotation)


def _one_sided(view: LinkView, here: LinkSide, there: LinkSide, quotation: range) -> Iterator[Change]:
    content = [k for k in quotation if here.side.weights[k] >= CONTENT]
    partners = [here.partners[k] for k in content if here.partners[k] >= 0]
    if any(there.quoted[k] for k in partners) or not content or _is_name(view, here, quotation):
        return
    if partners and _is_announced(there, min(partners)):
        return
    if any(there.quoted[here.partners[k]] for k in quotation if here.equal[k]):
        return  # the other one quotes here too, in other words: "keine Not", "keine Eile"
    if len(partners) / len(content) >= 0.4:
        if partners and _is_called_so(there, min(partners), view):
            return
        reason = _WITHOUT_MARKS if all(here.equal[k] for k in content) else _IN_OWN_WORDS
        yield _shown(view, here, quotation, partners, reason)
    elif sum(not here.side.words[k].is_mark for k in quotation) > _SCARE_QUOTE or (
        here.clause_is_shared(quotation[0]) and attributions_of(here, view.lexicon)  # else a term, and nobody's words
    ):
        yield _shown(view, here, quotation, [], LEFT_OUT)


def _shown(view: LinkView, here: LinkSide, quotation: range, partners: list[int], reason: str) -> Change:
    there = view.right if here is view.left else view.left
    while len(quotation) > 1 and here.folded(quotation[-1]) == ",":
        quotation = quotation[:-1]  # the comma of "…," he said
    answers = _in_a_row([here.partners[k] for k in quotation if here.partners[k] >= 0], there) if partners else ()
    sides = (tuple(quotation), answers) if here is view.left else (answers, tuple(quotation))
    return view.change(ChangeKind.QUOTATION, *sides, reason, phrase("quotation marks"))


def _in_a_row(words: list[int], side: LinkSide) -> tuple[int, ...]:
    """Return the words by which a side says what the other one quotes, with those between them where most are there."""
    content = [k for k in words if side.side.weights[k] >= CONTENT]
    first, last = min(content), max(content)
    inside = [k for k in words if first <= k <= last]
    if side.side.sentences[first] == side.side.sentences[last] and len(inside) > (last - first + 1) / 2:
        return tuple(range(first, last + 1))
    return tuple(sorted(content))


def _worded(view: LinkView, quotation: range) -> Iterator[Change]:
    here, there = view.left, view.right
    partners = [here.partners[k] for k in quotation if here.partners[k] >= 0]
    if not any(there.quoted[k] for k in partners):
        return
    other = next(found for found in _quotations(there) if any(k in found for k in partners))
    left, right = _own_words(quotation, here, there), _own_words(other, there, here)
    cut = not (left and right)
    if left or right:
        told = left or right
        side = here if left else there
        if cut and all(side.partners[k] >= 0 for k in told if side.side.weights[k] >= CONTENT):
            reason = _WITHOUT_MARKS if all(side.equal[k] for k in told) else _IN_OWN_WORDS
        else:
            reason = (
                phrase("a quotation is cut or lengthened")
                if cut
                else phrase("the same quotation is worded differently")
            )
        yield view.change(ChangeKind.QUOTATION, left, right, reason, phrase("quotation marks"))


def _own_words(quotation: range, side: LinkSide, other: LinkSide) -> list[int]:
    """Return the words of a quotation that the other side lacks, with the small ones beside them: "[every] time"."""
    own = {k for k in quotation if _is_own(k, side, other)} | _cut_small_words(quotation, side)
    for step in (1, -1):
        for k in quotation[::step]:
            beside = k - step in own and side.side.sentences[k - step : k - step + 1] == side.side.sentences[k : k + 1]
            lacking = side.partners[k] < 0 or _is_outside(side.partners[k], other)
            if beside and lacking and not side.side.words[k].is_mark:
                own.add(k)
    return sorted(own)


def _cut_small_words(quotation: range, side: LinkSide) -> set[int]:
    """Return rows of words without counterpart that are long enough to say something: "and for every one of us"."""
    row: list[int] = []
    found: set[int] = set()
    for k in (*quotation, -1):
        if k >= 0 and side.partners[k] < 0 and not side.side.words[k].is_mark:
            row.append(k)
            continue
        found.update(row if len(row) >= _CUT_ROW else ())
        row = []
    return found


def _is_own(index: int, side: LinkSide, other: LinkSide) -> bool:
    """Whether a word of content has no counterpart of the same stem or spelling inside quotation marks."""
    if side.side.weights[index] < CONTENT:
        return False
    partner = side.partners[index]
    if partner >= 0 and _is_outside(partner, other):
        return True
    if side.equal[index]:
        return False
    if partner < 0:
        return side.folded(index).replace("-", "") not in {word.folded.replace("-", "") for word in other.side.words}
    here, there = (word.replace("-", "").replace("e", "") for word in (side.folded(index), other.folded(partner)))
    same_spelling = here == there  # "Entkopplung" and "Entkoppelung" are one word as well
    return not same_spelling and side.side.stems[index] != other.side.stems[partner]


def _is_outside(index: int, side: LinkSide) -> bool:
    """Whether a word stands outside quotation marks for sure: of those before it in its sentence each is closed.

    Words between two quotations only interrupt one, as a verb may: "… bald" öffnen, "wenn …".
    """
    sentence = side.side.sentences[index]
    before = [k for k in range(index) if side.side.sentences[k] == sentence]
    behind = (k for k in range(index, len(side.quoted)) if side.side.sentences[k] == sentence)
    if any(side.quoted[k] for k in before) and any(side.quoted[k] for k in behind):
        return False
    return not side.quoted[index] and sum(side.folded(k) == '"' for k in before) % 2 == 0


def _is_name(view: LinkView, side: LinkSide, quotation: range) -> bool:
    """Whether the words in marks are a name, which some outlets set in quotation marks: a ship, a paper, a show."""
    words = [k for k in quotation if not side.side.words[k].is_mark]
    german = view.lexicon.data.stemmer == "german"
    press = view.lexicon.data.press_names or ("\0",)
    content = [k for k in words if side.side.weights[k] >= CONTENT]
    in_capitals = bool(content) and all(side.side.words[k].text[0].isupper() for k in content)
    if len(words) > _SCARE_QUOTE and in_capitals and len(content) > 1 and not (german and len(content) < len(words)):
        return True  # "Regional Plan for Clean Rivers"
    begins_paper = bool(content) and side.side.words[content[0]].text[0].isupper() and side.folded(content[0]) in press
    if len(words) <= _SCARE_QUOTE and begins_paper and content[0] == words[0] and len(content) == len(words):
        return True  # "Spiegel live"
    if len(words) <= _SCARE_QUOTE and in_capitals:
        papers = any(side.folded(k).endswith(press) or side.folded(k)[:-1].endswith(press) for k in content)
        if papers or _is_in_a_source(view, side, quotation):
            return True
    return (
        len(words) <= _SCARE_QUOTE
        and all(side.side.words[k].text[0].isupper() for k in words)
        and not (german and all(is_common(k, side, view.lexicon, view.nouns) for k in words))
    )


def _is_called_so(side: LinkSide, index: int, view: LinkView) -> bool:
    """Whether a word is called so-called, which keeps the same distance as marks do."""
    before = view.lexicon.hedges.at(side.side, index - 1) if index else None
    return before is not None and before[1] == "so-called"


def _is_in_a_source(view: LinkView, side: LinkSide, quotation: range) -> bool:
    """Whether the words in marks belong to a source: a paper, a ministry, a programme that said so."""
    return any(set(quotation) & set(item.source) for item in attributions_of(side, view.lexicon))


def _is_announced(side: LinkSide, index: int) -> bool:
    """Whether a sentence that ends in a colon stands before: what follows is a quotation, set without marks."""
    before = index
    while before > 0 and side.side.sentences[before - 1] == side.side.sentences[index]:
        before -= 1
    return before > 0 and side.folded(before - 1) == ":"


def _quotations(side: LinkSide) -> list[range]:
    """Return the quotations as ranges of words, marks outside; one that goes on in the next sentence is one."""
    found: list[range] = []
    start = None
    for index, quoted in enumerate([*side.quoted, False]):
        if quoted and start is None:
            start = index
        elif not quoted and start is not None:
            found.append(range(start, index))
            start = None
    return found
