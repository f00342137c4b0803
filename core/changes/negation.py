"""Changes of what is denied: a negation that stands on one side only."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.items import Item
from core.changes.lexicon import Lexicon
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase


def negation_changes(view: LinkView) -> Iterator[Change]:
    """Find negations of one side that the other side has neither as such nor in the sense of another word."""
    left, right = _negations(view.left, view.lexicon), _negations(view.right, view.lexicon)
    if not left and not right:
        yield from _contraries(view)
    if len(left) == len(right):
        return
    side, items, other = (view.left, left, view.right) if len(left) > len(right) else (view.right, right, view.left)
    answered = _answered(items, right if side is view.left else left, side, other)
    extra = [
        item
        for item in items
        if item not in answered
        and not all(side.equal[k] for k in item.words)
        and _denies_what_both_say(side, item.words[0])
        and not _implies(other, side, item, view.lexicon)
    ]
    for item in extra[: abs(len(left) - len(right))]:
        sides = (item.words, ()) if side is view.left else ((), item.words)
        yield view.change(
            ChangeKind.NEGATION, *sides, phrase("one report denies what the other states"), phrase("negations")
        )


def _contraries(view: LinkView) -> Iterator[Change]:
    """Find words that answer to each other of which one is the other with a denying syllable: "unsafe" / "safe"."""
    reason = phrase("one report denies what the other states")
    for index, partner in enumerate(view.left.nearby):
        if partner < 0 or view.left.equal[index]:
            continue
        here, there = view.left.folded(index), view.right.folded(partner)
        longer, shorter = (here, there) if len(here) > len(there) else (there, here)
        small = view.left.side.words[index].text[0].islower() and view.right.side.words[partner].text[0].islower()
        if (
            small
            and len(shorter) >= _SHORTEST_CONTRARY
            and any(
                longer == syllable + shorter and longer.endswith(endings)
                for syllable, endings in view.lexicon.data.contraries
            )
        ):
            yield view.change(ChangeKind.NEGATION, (index,), (partner,), reason, phrase("syllables that deny"))


# Shorter words have their first letters by chance: "until" denies no "til".
_SHORTEST_CONTRARY = 4


def _negations(side: LinkSide, lexicon: Lexicon) -> list[Item]:
    denied: set[int] = set()
    first: dict[int, str] = {}
    found: list[Item] = []
    for index, word in enumerate(side.side.words):
        known = word.folded in lexicon.refusals.by_first
        refused = lexicon.refusals.at(side.side, index) if known else None  # "failed to"
        if refused:
            denied.add(side.clauses[index])
            found.append(Item(tuple(range(index, index + refused[0])), "negation"))
        if word.folded not in lexicon.data.negations or _is_noun(index, side, lexicon):
            continue
        if restricted_at(index, side, lexicon) >= 0:
            continue
        if index + 1 < len(side.side.words) and side.folded(index + 1) in lexicon.data.only:
            continue
        opening = first.setdefault(side.side.sentences[index], word.folded)
        again = side.clauses[index] in denied or word.folded.replace("'", "e") != opening.replace("'", "e")
        if lexicon.data.negative_concord and again:
            if found and side.clauses[found[-1].words[-1]] == side.clauses[index]:
                found[-1] = Item((*found[-1].words, index), "negation")
            continue  # "non … mai" denies once, and so does "non …, nemmeno …"
        denied.add(side.clauses[index])
        found.append(Item((index,), "negation"))
    return found


def restricted_at(index: int, side: LinkSide, lexicon: Lexicon) -> int:
    """Return where the second word of a restriction stands that begins at `index`, or -1: "ne compte [que] trois".

    It denies nothing and says "only"; with another word that denies between the two it is a negation after all.
    """
    first, second, denying = lexicon.data.restricting
    if side.folded(index) not in first:
        return -1
    for k in range(index + 1, len(side.partners)):
        if side.clauses[k] != side.clauses[index] or side.folded(k) in denying:
            return -1
        if side.folded(k) in second:
            return k
    return -1


def _is_noun(index: int, side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a word that denies is a noun behind its article, outside German: "une personne", "la nada"."""
    before = side.folded(index - 1) if index else ""
    data = lexicon.data
    return data.negative_concord and before in data.determiners and before not in data.negations


def _answered(items: list[Item], others: list[Item], side: LinkSide, other: LinkSide) -> list[Item]:
    """Return the negations whose clause shares words with a clause that the other side denies, one for each."""
    answered: list[Item] = []
    for there in others:
        denied = set(other.clause_of(there.words[0]))
        found = [
            (-sum(side.partners[k] in denied for k in side.clause_of(item.words[0])), item.words[0], item)
            for item in items
            if item not in answered
        ]
        if found and min(each[:2] for each in found)[0] < 0:
            answered.append(min(found, key=lambda each: each[:2])[2])
    return answered


def _denies_what_both_say(side: LinkSide, index: int) -> bool:
    """Whether the words beside a negation have their counterpart on the other side."""
    clause = side.clause_of(index)
    content = [k for k in clause if side.side.weights[k] >= 1]
    behind = [k for k in clause if k > index and side.side.weights[k] >= 1]
    # What is denied stands next to the negation, or closes the clause ("nicht von … beeindruckt").
    if any(side.partners[k] < 0 <= side.nearby[k] for k in (*behind[:1], *behind[-1:])):
        return False  # "not impressed" stands for "disappointed": another word, and no denial of what both say
    return bool(content) and sum(side.partners[k] >= 0 for k in content) / len(content) >= 0.5


def _implies(side: LinkSide, other: LinkSide, item: Item, lexicon: Lexicon) -> bool:
    """Whether a side denies by a word's meaning or by its first syllable, in words the other side doesn't have.

    A word in a clause whose counterpart is another clause than that of the negation denies something else.
    """
    denied = other.clauses[item.words[0]]
    for index, stem in enumerate(side.side.stems):
        if side.equal[index]:
            continue
        counterparts = {other.clauses[side.partners[k]] for k in side.clause_of(index) if side.partners[k] >= 0}
        if counterparts and denied not in counterparts:
            continue
        if stem in lexicon.implied_negations or side.folded(index) in lexicon.implied_negations:
            return True
        partner = side.partners[index]
        plain = other.folded(partner) if partner >= 0 else ""
        denying = lexicon.data.negating_prefixes
        if side.folded(index).startswith(denying) and len(stem) > 4 and not plain.startswith(denying):
            return True
    return False
