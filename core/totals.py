"""How much of one report is found in another: figures with a direction that say what they count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.links import Link, Relation
from core.report import Report, Sentence
from core.words import published_words

# Where a sentence has several links, it counts once, under the closest of their relations.
_CLOSEST_FIRST = (Relation.VERBATIM, Relation.NEAR, Relation.REWORDED, Relation.PARTIAL)


@dataclass(frozen=True, slots=True)
class Count:
    """A number of sentences and the words they hold.

    Attributes:
        sentences: How many sentences.
        words: How many words stand in them; punctuation does not count.
    """

    sentences: int
    words: int


@dataclass(frozen=True, slots=True)
class Totals:
    """How much of one report's reporting is found in another report.

    Reporting is the lede and the body. Headings and furniture are counted apart and enter no other figure.

    Attributes:
        reporting: The whole of the report's reporting.
        shared: What of it is linked to the other report, whatever the relation.
        verbatim: What of it is linked word for word; a sentence with several links counts under the closest.
        near: What of it is linked with some words changed.
        reworded: What of it is linked in other words.
        partial: What of it is linked in part.
        only_here: What of it has no link, marks that stand alone among it, which tell nothing (`core.facts.additions`).
        headings: Headlines and subheads.
        furniture: Captions, teasers, promos, notices, credits and pull quotes.
    """

    reporting: Count
    shared: Count
    verbatim: Count
    near: Count
    reworded: Count
    partial: Count
    only_here: Count
    headings: Count
    furniture: Count

    @property
    def shared_word_share(self) -> float:
        """The share of reporting words that stand in shared sentences, from 0 to 100; 0 where there are none."""
        return 100 * self.shared.words / self.reporting.words if self.reporting.words else 0.0


def totals_of(report: Report, linked: Sequence[tuple[int, Relation]]) -> Totals:
    """Count how much of `report` is linked.

    Args:
        report: The report to count.
        linked: The position of each linked sentence with the relation of its link; a position may recur.
    """
    relations: dict[int, Relation] = {}
    for position, relation in linked:
        known = relations.get(position, relation)
        relations[position] = min(known, relation, key=_CLOSEST_FIRST.index)
    reporting = [sentence for sentence in report.sentences if sentence.role.is_reporting]
    by_relation = {
        relation: _count([sentence for sentence in reporting if relations.get(sentence.position) is relation])
        for relation in _CLOSEST_FIRST
    }
    return Totals(
        reporting=_count(reporting),
        shared=_count([sentence for sentence in reporting if sentence.position in relations]),
        verbatim=by_relation[Relation.VERBATIM],
        near=by_relation[Relation.NEAR],
        reworded=by_relation[Relation.REWORDED],
        partial=by_relation[Relation.PARTIAL],
        only_here=_count([sentence for sentence in reporting if sentence.position not in relations]),
        headings=_count([sentence for sentence in report.sentences if sentence.role.is_heading]),
        furniture=_count([sentence for sentence in report.sentences if sentence.role.is_furniture]),
    )


def left_linked(links: Sequence[Link]) -> list[tuple[int, Relation]]:
    """Return the linked positions of the left report with their relations, as `totals_of` takes them."""
    return [(position, link.relation) for link in links for position in link.left]


def right_linked(links: Sequence[Link]) -> list[tuple[int, Relation]]:
    """Return the linked positions of the right report with their relations, as `totals_of` takes them."""
    return [(position, link.relation) for link in links for position in link.right]


def _count(sentences: Sequence[Sentence]) -> Count:
    return Count(len(sentences), sum(len(published_words(sentence.text)) for sentence in sentences))
