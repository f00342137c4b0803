"""Changes of judgement: words that weigh or heighten and stand on one side only."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.figures import ALL_KINDS, figures_of, words_of_figure
from core.changes.items import Item, unmatched
from core.changes.lexicon import Lexicon
from core.changes.view import LinkSide, LinkView

_EVIDENCE = "evaluative words"


def evaluation_changes(view: LinkView) -> Iterator[Change]:
    """Find words that judge, weigh or heighten on one side and have no counterpart on the other."""
    left, right = unmatched(_items(view.left, view.lexicon), _items(view.right, view.lexicon), view.left)
    left = [item.words[0] for item in left if view.left.partners[item.words[0]] < 0]
    right = [item.words[0] for item in right if view.right.partners[item.words[0]] < 0]
    for index in list(left):
        if view.left.nearby[index] in right:
            left.remove(index)
            right.remove(view.left.nearby[index])
            reason = "the reports judge in different words"
            yield view.change(ChangeKind.EVALUATION, (index,), (view.left.nearby[index],), reason, _EVIDENCE)
    reason = "one report weighs or judges here"
    for index in left:
        if view.left.clause_is_shared(index):
            yield view.change(ChangeKind.EVALUATION, (index,), (), reason, _EVIDENCE)
    for index in right:
        if view.right.clause_is_shared(index):
            yield view.change(ChangeKind.EVALUATION, (), (index,), reason, _EVIDENCE)


def _items(side: LinkSide, lexicon: Lexicon) -> list[Item]:
    """Return the evaluative words of a side; those that only round a figure belong to the figure."""
    in_figures = {k for figure in figures_of(side, ALL_KINDS) for k in words_of_figure(side, figure)}
    return [
        Item((index,), stem)
        for index, stem in enumerate(side.side.stems)
        if index not in in_figures
        if side.folded(index) in lexicon.evaluations or side.folded(index) in lexicon.data.particles_of_degree
    ]
