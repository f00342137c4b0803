from __future__ import annotations

from core.links import Link
from core.report import Role
from tests.core.alignment.conftest import FRAME, Align

BODY = (Role.BODY,) * 3
DAM = "Der Staudamm oberhalb von Seewis muss wegen feiner Risse in der Mauer bis zum Frühling geleert werden."
TOLD = (
    "Der Staudamm oberhalb von Seewis müsse wegen feiner Risse in der Mauer bis zum Frühling geleert werden, hiess es."
)


def _of(links: tuple[Link, ...], *, left: int) -> list[tuple[tuple[int, ...], bool]]:
    return [(link.right, link.restatement) for link in links if left in link.left]


def test_what_the_body_says_again_is_linked_as_a_restatement(links_of: Align) -> None:
    again = "Wegen der feinen Risse muss der Staudamm oberhalb von Seewis bis zum Frühling geleert werden."

    links = links_of((*FRAME, DAM), (*FRAME[:2], TOLD, FRAME[2], again))

    assert _of(links, left=3) == [((2,), False), ((4,), True)]


def test_a_headline_restates_the_body_on_less_where_it_has_no_partner(links_of: Align) -> None:
    headline = "Staudamm von Seewis wegen Rissen geleert"
    told = "Wegen feiner Risse wird der Staudamm oberhalb von Seewis bis zum Frühling geleert."
    roles = (Role.HEADLINE, *BODY)

    alone, paired = (
        links_of((headline, *FRAME), (other, *FRAME, told), left_roles=roles, right_roles=(*roles, Role.BODY))
        for other in ("Lindental berät", "Seewis leert den Staudamm")
    )

    assert _of(alone, left=0) == [((4,), True)]
    assert _of(paired, left=0) == [((0,), False)]


def test_a_lede_all_but_the_same_as_a_sentence_that_has_its_partner_is_a_restatement(links_of: Align) -> None:
    links = links_of((DAM, *FRAME, DAM), (*FRAME, TOLD), left_roles=(Role.LEDE, *BODY, Role.BODY))

    assert _of(links, left=0) == [((3,), True)]


def test_a_pair_is_linked_once_however_often_it_qualifies(links_of: Align) -> None:
    roles = (Role.LEDE, *BODY)

    links = links_of((DAM, DAM, *FRAME[:2]), (DAM, DAM, *FRAME[:2]), left_roles=roles, right_roles=roles)
    pairs = [(here, there) for link in links for here in link.left for there in link.right]

    assert len(pairs) == len(set(pairs))


def test_one_telling_word_links_sentences_left_over_for_each_other(links_of: Align) -> None:
    left = "Die Wanderer waren am frühen Morgen ohne Karte aufgebrochen."
    right = "Ohne Ausrüstung hatten die drei Wanderer den Gipfel erreichen wollen."

    links = links_of((*FRAME[:2], left, FRAME[2]), (*FRAME[:2], right, FRAME[2]))

    assert _of(links, left=2) == [((2,), False)]


def test_a_subhead_that_shares_the_words_is_no_rival_of_the_sentence_below_it(links_of: Align) -> None:
    left = "Vom 6. Juli an wird über einen Sozialplan verhandelt."
    right = "Für den Sozialplan und die Abfindungen haben sich beide Seiten den ersten Montag im Juli vorgemerkt."

    links = links_of(
        (*FRAME[:2], left, FRAME[2]),
        (*FRAME[:2], "Verhandlungen über Sozialplan", right, FRAME[2]),
        right_roles=(Role.BODY, Role.BODY, Role.SUBHEAD, Role.BODY, Role.BODY),
    )

    assert _of(links, left=2) == [((3,), False)]
