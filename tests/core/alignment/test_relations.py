from __future__ import annotations

from collections.abc import Callable

import pytest

from core.links import Link, Relation

LinkBesideFrame = Callable[[str, str], Link | None]


def test_the_same_words_are_verbatim_whatever_the_spelling_and_marks(link_beside_frame: LinkBesideFrame) -> None:
    link = link_beside_frame(
        "«Die Strasse bleibt gesperrt», sagte der Gemeindeschreiber.",
        "„Die Straße bleibt gesperrt“, sagte der Gemeindeschreiber.",
    )

    assert link is not None
    assert (link.relation, link.similarity) == (Relation.VERBATIM, 100)
    assert link.reason == "the same words in the same order; only spelling, case or marks differ"


@pytest.mark.parametrize("figure", ["14.000", "14’000", "14 000", "14\u202f000", "14000"])
def test_thousands_parted_in_another_way_are_the_same_figure(link_beside_frame: LinkBesideFrame, figure: str) -> None:
    link = link_beside_frame(
        "Am Samstag kamen 14.000 Gäste an das Fest am Seeufer.",
        f"Am Samstag kamen {figure} Gäste an das Fest am Seeufer.",
    )

    assert link is not None
    assert (link.relation, link.similarity) == (Relation.VERBATIM, 100)


def test_another_figure_is_never_verbatim(link_beside_frame: LinkBesideFrame) -> None:
    link = link_beside_frame(
        "Am Samstag kamen 14.000 Gäste an das Fest am Seeufer.", "Am Samstag kamen 14.500 Gäste an das Fest am Seeufer."
    )

    assert link is not None
    assert link.relation is Relation.NEAR


def test_a_sentence_with_a_word_more_is_near_and_the_reason_names_it(link_beside_frame: LinkBesideFrame) -> None:
    link = link_beside_frame(
        "Die Behörde hat überraschend eine Untersuchung gegen den Betreiber eingeleitet.",
        "Die Behörde hat eine Untersuchung gegen den Betreiber eingeleitet.",
    )

    assert link is not None
    assert link.relation is Relation.NEAR
    assert link.reason == "9 of 10 words in the same order; only on one side: überraschend"


def test_a_quotation_before_or_after_its_speaker_is_near(link_beside_frame: LinkBesideFrame) -> None:
    link = link_beside_frame(
        "«Wer jetzt zögert, verliert die nächsten Jahre», betonte Ministerin Odermatt in einer Videobotschaft.",
        "Ministerin Odermatt betonte in einer Videobotschaft: «Wer jetzt zögert, verliert die nächsten Jahre.»",
    )

    assert link is not None
    assert link.relation is Relation.NEAR
    assert "partly in another order" in link.reason


def test_the_same_statement_in_other_words_is_reworded_and_the_reason_names_what_both_have(
    link_beside_frame: LinkBesideFrame,
) -> None:
    link = link_beside_frame(
        "Im vergangenen Jahr verkaufte der Konzern Bergmann rund 4200 Traktoren, acht Prozent weniger als zuvor.",
        "Der Absatz von Bergmann lag mit 4200 verkauften Traktoren acht Prozent unter dem Vorjahr.",
    )

    assert link is not None
    assert link.relation is Relation.REWORDED
    assert "Bergmann" in link.reason


def test_a_sentence_of_which_the_other_has_only_a_part_is_partial(link_beside_frame: LinkBesideFrame) -> None:
    link = link_beside_frame(
        "Die Brücke über die Aarbach wird im Mai gesperrt.",
        "Die Brücke über die Aarbach wird im Mai gesperrt, weil nach dem Hochwasser zwei Pfeiler unterspült sind und "
        "Fachleute nicht ausschliessen, dass sie bei einem weiteren Anstieg des Wassers nachgeben.",
    )

    assert link is not None
    assert link.relation is Relation.PARTIAL
