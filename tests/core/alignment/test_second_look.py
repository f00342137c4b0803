from __future__ import annotations

from core.links import Link
from core.report import Role
from tests.core.alignment.conftest import FRAME, Align

LEDE = (Role.LEDE, *(Role.BODY,) * len(FRAME))
BOUGHT = "Der Wirt Urs Kellenberg hat das Lokal gekauft."
TAKEN_OVER = "Übernommen wird die Gaststätte von Urs Kellenberg."
ENGLISH = (
    "The council of Linden Valley debated next year's budget on Monday evening.",
    "The session lasted until shortly before midnight.",
    "Several farmers followed the debate from the gallery.",
)


def _with_lede(links: tuple[Link, ...]) -> list[tuple[int, ...]]:
    return [link.right for link in links if 0 in link.left]


def test_a_lede_in_words_of_its_own_is_linked_by_a_name_and_synonyms(links_of: Align) -> None:
    links = links_of((BOUGHT, *FRAME), (*FRAME, TAKEN_OVER), left_roles=LEDE)

    assert _with_lede(links) == [(3,)]


def test_a_second_look_mirrors_with_the_reports(links_of: Align) -> None:
    links = links_of((*FRAME, TAKEN_OVER), (BOUGHT, *FRAME), right_roles=LEDE)

    assert [link.left for link in links if 0 in link.right] == [(3,)]


def test_names_without_a_predicate_in_common_link_nothing(links_of: Align) -> None:
    for other in ("Geboren ist der Sänger Urs Kellenberg in Seewis.", "Beliebt ist der Hund von Urs Kellenberg."):
        links = links_of((BOUGHT, *FRAME), (*FRAME, other), left_roles=LEDE)

        assert not _with_lede(links)


def test_that_somebody_said_something_is_no_predicate_in_common(links_of: Align) -> None:
    quarrel = "Die Zeitung berichtet von einem Streit um die Mühle in Seewis."
    story = "Über die Mühle in Seewis berichtet seit Jahren ein Verein."

    assert not _with_lede(links_of((quarrel, *FRAME), (*FRAME, story), left_roles=LEDE))


def test_words_without_capitals_are_half_nouns_in_a_language_whose_nouns_have_none(links_of: Align) -> None:
    ledes = ("Publican Tom Hollis has purchased the old mill.", "Publican Tom Hollis fears for the old mill.")

    bought, fears = (
        links_of(
            (lede, *ENGLISH),
            (*ENGLISH, "The old mill was acquired by Tom Hollis."),
            left_roles=LEDE,
            languages=("en",) * 2,
        )
        for lede in ledes
    )

    assert _with_lede(bought) == [(3,)]
    assert not _with_lede(fears)


def test_a_sentence_is_linked_with_the_one_it_meets_best(links_of: Align) -> None:
    kept = "Urs Kellenberg führt die Gaststätte, die er übernimmt, mit Musik weiter."

    links = links_of((BOUGHT, *FRAME), (*FRAME, TAKEN_OVER, kept), left_roles=LEDE)

    assert _with_lede(links) == [(3,)]


def test_what_a_lede_says_of_a_linked_sentence_is_a_restatement(links_of: Align) -> None:
    links = links_of((BOUGHT, *FRAME, TAKEN_OVER), (*FRAME, TAKEN_OVER), left_roles=(*LEDE, Role.BODY))

    assert [link.restatement for link in links if 0 in link.left] == [True]
