from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest
from streamlit.testing.v1 import AppTest

from core.comparison import Comparison
from core.links import Link, Relation
from core.report import Report, Role
from dashboard.demo import demo_pairs
from dashboard.recent import Recent, recent_of, with_recent
from dashboard.start.cards import demo_cards, recent_cards

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
ComparisonOf = Callable[[Report, Report, tuple[Link, ...]], Comparison]


@pytest.fixture
def harbor(comparison_of: ComparisonOf) -> Recent:
    roles = [Role.HEADLINE, Role.BODY]
    left = Report.from_sentences(["Harbor closed", "Nobody was hurt."], roles=roles, outlet="Herald")
    right = Report.from_sentences(["Harbor shut", "Nobody was hurt."], roles=roles)
    comparison = comparison_of(left, right, (Link((1,), (1,), Relation.VERBATIM, 100),))
    return recent_of("own", comparison, NOON)


def test_a_recent_comparison_shows_outlets_headline_time_and_figures_with_their_direction(harbor: Recent) -> None:
    card = recent_cards([harbor], {}, timezone(timedelta(hours=1)))["cards"][0]

    assert card["names"] == ["Herald", "Report B"]
    assert card["text"] == "Harbor closed"
    assert card["about"].replace("\u202f", " ") == "1:00 PM · Your reports"
    assert card["figures"] == ["100 % of A in B", "100 % of B in A", "0 changes"]


def test_a_comparison_opened_again_moves_to_the_head_and_stands_there_once(harbor: Recent) -> None:
    other = Recent("02-harbor", harbor.reports, NOON, "0 %", "0 %", 3)
    again = Recent(harbor.pair, harbor.reports, NOON + timedelta(hours=1), "90 %", "90 %", 1)

    assert with_recent([other, harbor], again) == [again, other]


def test_old_comparisons_make_room(harbor: Recent) -> None:
    recent: list[Recent] = []
    for number in range(20):
        recent = with_recent(recent, Recent(f"pair-{number}", harbor.reports, NOON, "0 %", "0 %", 0))

    assert len(recent) == 12
    assert recent[0].pair == "pair-19"


def test_every_demo_pair_has_a_card_with_its_outlets() -> None:
    pairs = demo_pairs()
    cards = demo_cards(list(pairs.values()), {pair.language: pair.language for pair in pairs.values()})["cards"]

    assert [card["id"] for card in cards] == list(pairs)
    assert all(report.outlet in card["about"] for card, pair in zip(cards, pairs.values(), strict=True)
               for report in pair.reports)  # fmt: skip


def test_an_address_of_a_comparison_opens_the_text_and_not_the_start(app: AppTest) -> None:
    app.query_params["pair"] = "02-harbor"
    app.run()

    assert [title.value for title in app.title] == ["Side by side"]


def test_an_address_of_pasted_reports_waits_for_the_tab_and_shows_no_other_pair(app: AppTest) -> None:
    app.query_params["pair"] = "yours"
    app.run()

    assert not app.exception
    assert not app.title
    assert "Fetching" in app.text[0].value


def test_without_anything_chosen_the_start_stands_first_and_nothing_is_in_the_address(app: AppTest) -> None:
    app.run()

    assert app.title[0].value == "Synopse"
    assert not app.query_params


def test_a_wrong_report_says_what_is_wrong_and_keeps_the_other(app: AppTest) -> None:
    app.run()
    app.text_area(key="text_0").set_value("The harbor stays closed until Friday. Nobody was hurt.")
    app.button[0].click().run()

    assert [error.value for error in app.error] == ["Report B could not be read."]
    assert "kept as it is" in app.success[0].value
    assert str(app.text_area(key="text_0").value).startswith("The harbor")
