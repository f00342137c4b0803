"""Changes of what is denied: a negation that stands on one side only."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.items import Item
from core.changes.lexicon import Lexicon
from core.changes.view import LinkSide, LinkView

# Syllables that deny what follows: unklar, inadmissible, impossible, disagree, non-violent.
_PREFIXES = ("un", "in", "im", "dis", "non")


def negation_changes(view: LinkView) -> Iterator[Change]:
    """Find negations of one side that the other side has neither as such nor in the sense of another word."""
    left, right = _negations(view.left, view.lexicon), _negations(view.right, view.lexicon)
    if len(left) == len(right):
        return
    side, items, other = (view.left, left, view.right) if len(left) > len(right) else (view.right, right, view.left)
    if _implies(other, side, view.lexicon):
        return
    extra = [item for item in items if not side.equal[item.words[0]] and _denies_what_both_say(side, item.words[0])]
    for item in extra[: abs(len(left) - len(right))]:
        sides = (item.words, ()) if side is view.left else ((), item.words)
        yield view.change(ChangeKind.NEGATION, *sides, "one report denies what the other states", "negations")


def _negations(side: LinkSide, lexicon: Lexicon) -> list[Item]:
    only = {"nur", "only", "seulement", "solo", "sólo"}  # "nicht nur", "not only" denies nothing
    return [
        Item((index,), "negation")
        for index, word in enumerate(side.side.words)
        if word.folded in lexicon.data.negations
        and not (index + 1 < len(side.side.words) and side.folded(index + 1) in only)
    ]


def _denies_what_both_say(side: LinkSide, index: int) -> bool:
    """Whether the words beside a negation have their counterpart on the other side."""
    clause = [k for k, number in enumerate(side.clauses) if number == side.clauses[index]]
    content = [k for k in clause if side.side.weights[k] >= 1]
    return bool(content) and sum(side.partners[k] >= 0 for k in content) / len(content) >= 0.5


def _implies(side: LinkSide, other: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a side denies by a word's meaning or by its first syllable, in words the other side doesn't have."""
    for index, stem in enumerate(side.side.stems):
        if side.equal[index]:
            continue
        if stem in lexicon.implied_negations or side.folded(index) in lexicon.implied_negations:
            return True
        partner = side.partners[index]
        plain = other.folded(partner) if partner >= 0 else ""
        if side.folded(index).startswith(_PREFIXES) and len(stem) > 4 and not plain.startswith(_PREFIXES):
            return True
    return False
