"""Alignment as a whole: from two reports to the links between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.alignment.encoding import Encoder
from core.alignment.folding import Side, fold_sides
from core.alignment.grouping import group_pairs
from core.alignment.groups import Group
from core.alignment.guards import GuardPost, in_order
from core.alignment.model import load_model
from core.alignment.moves import moved_groups
from core.alignment.pairing import score_pairs
from core.alignment.relations import classify
from core.alignment.translations import group_by_names
from core.links import Link
from core.report import Report
from core.settings import Settings


def align(left: Report, right: Report, settings: Settings, encoder: Encoder | None = None) -> tuple[Link, ...]:
    """Return the links between two reports, in the order of the left one, without their variants.

    1. fold: words, stems and roots with weights
    2. score: a cheap prefilter over all pairs, the dear scorers on candidates, then the neighborhood
    3. link: n to m, moved, restated
    4. relate: verbatim, near, reworded or partial, with a reason in words
    5. guard: negations, roles, figures, dates and names that differ

    Args:
        left: A report.
        right: Another one. Reports in different languages share no link unless the settings ask for it.
        settings: Names and numbers that steer the alignment.
        encoder: Gives sentences vectors, to link what the wording leaves alone; none by default.
    """
    language = common_language(left, right, settings)
    if language is None:
        return ()
    here, there = fold_sides(left, right)  # 1
    if not here.sentences or not there.sentences:
        return ()
    in_translation = len({left.language, right.language} - {"und"}) > 1
    if left.sentences == right.sentences:
        # A report and itself: no other link could say more, and two equal sides leave ties that no order settles.
        groups = [Group([place], [place], identical=True) for place, words in enumerate(here.characters) if words]
    elif in_translation:
        groups = group_by_names(here, there, (left.language, right.language))
    else:
        scored = score_pairs(here, there, language, load_model())  # 2
        groups = group_pairs(here, there, scored, encoder)  # 3
    if not settings.restatements:
        groups = [group for group in groups if not group.restatement]
    moved = moved_groups(groups, here)
    positions_left, positions_right = _positions_in(here), _positions_in(there)
    post = GuardPost(here, there, language)
    links: list[Link] = []
    for place, group in enumerate(groups):
        relation, similarity, reason, wording = classify(here, there, group, language)  # 4
        # Guards lean on the words around a difference, and in another language those never return.
        guards = post.guards_of(wording, place) if wording and not in_translation else ()  # 5
        links.append(
            Link(
                positions_left(group.left),
                positions_right(group.right),
                relation,
                similarity,
                reason,
                place in moved,
                group.restatement,
                guards,
            )
        )
    for place, guards in post.of_names().items():
        links[place] = replace(links[place], guards=in_order([*links[place].guards, *guards]))
    return tuple(links)


def common_language(left: Report, right: Report, settings: Settings) -> str | None:
    """Return the language in which two reports are compared, or None where their languages differ.

    A report whose language is not known is taken to be in the other's language.
    """
    known = {report.language for report in (left, right)} - {"und"}
    if len(known) > 1:
        return "und" if settings.across_languages else None
    return known.pop() if known else "und"


def _positions_in(side: Side) -> Callable[[Sequence[int]], tuple[int, ...]]:
    """Return what tells the positions in the report of some sentences of a side."""
    if side.sentences[-1].position == len(side.sentences) - 1:
        return tuple  # no furniture is left out
    return lambda places: tuple([side.sentences[place].position for place in places])
