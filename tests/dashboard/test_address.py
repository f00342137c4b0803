from __future__ import annotations

from streamlit.testing.v1 import AppTest


def opened(app: AppTest, view: str, **address: str | list[str]) -> AppTest:
    app.query_params["pair"] = "02-harbor"
    app.run()
    for name, value in address.items():
        app.query_params[name] = value
    return app.switch_page(f"views/{view}.py").run()


def test_filters_of_the_changes_are_taken_from_the_address(app: AppTest) -> None:
    opened(app, "changes", change=["modality", "nonsense"], words="both")

    assert not app.exception
    assert app.session_state["change_kinds"] == ["modality"]
    assert app.session_state["showing"] == "both"


def test_filters_of_the_facts_are_taken_from_the_address(app: AppTest) -> None:
    opened(app, "facts", state="agree", fact=["person", "date"], search="harbor")

    assert not app.exception
    assert app.session_state["fact_states"] == ["agree"]
    assert app.text_input(key="fact_search").value == "harbor"


def test_what_is_chosen_is_written_into_the_address_and_nothing_where_nothing_is(app: AppTest) -> None:
    opened(app, "facts")
    app.text_input(key="fact_search").set_value("harbor").run()
    assert app.query_params["search"] == "harbor"

    app.text_input(key="fact_search").set_value("").run()
    assert "search" not in app.query_params
    assert "list" not in app.query_params


def test_a_word_sought_in_ones_own_texts_stays_out_of_the_address(app: AppTest) -> None:
    app.run()
    app.text_area(key="text_0").set_value("Mayor Ines Kolb opened the bridge on 3 May 2026. It cost 4 million euros.")
    app.text_area(key="text_1").set_value("The bridge was opened on 3 May 2026 by Ines Kolb. It cost 5 million euros.")
    app.button[0].click().run()
    app.switch_page("views/facts.py").run()
    app.text_input(key="fact_search").set_value("Kolb").run()

    assert app.query_params["pair"] == "yours"
    assert "Kolb" not in str(app.query_params)


def test_an_address_that_asks_for_nonsense_shows_everything(app: AppTest) -> None:
    opened(app, "only_in_one", addition="<script>", told="nobody")

    assert not app.exception
    assert app.session_state["addition_kinds"] == []
    assert app.session_state["addition_sides"] == "both"
