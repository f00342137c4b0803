from __future__ import annotations

import pytest

from core.reading import roles_of_units
from core.report import Role

POLL = (Role.PROMO, "a question to the readers and its answers")
REPORTS = {
    "de": (
        "Parkieren kostet in Norddorf ab Juli vier Franken in der Stunde. Das beschloss der Rat am Montag.",
        "Die Läden fürchten um ihre Kundschaft, die schon heute in die Nachbarstadt ausweicht.",
    ),
    "en": (
        "Parking in Norwick will cost four pounds an hour from July. The council decided so on Monday.",
        "Shopkeepers fear for their customers, many of whom already go to the next town.",
    ),
    "fr": (
        "Se garer à Norville coûtera quatre euros de l'heure dès juillet. Le conseil l'a décidé lundi.",
        "Les commerces craignent pour leur clientèle, qui va déjà dans la ville voisine.",
    ),
    "it": (
        "Parcheggiare a Nordia costerà quattro euro l'ora da luglio. Lo ha deciso il consiglio lunedì.",
        "I negozi temono per la clientela, che già oggi va nella città vicina.",
    ),
    "es": (
        "Aparcar en Norvilla costará cuatro euros la hora desde julio. Lo decidió el consejo el lunes.",
        "Las tiendas temen por su clientela, que ya hoy va a la ciudad vecina.",
    ),
}


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (["Wie finden Sie das?", "Überfällig.", "Übertrieben.", "Mir gleich."], "de"),
        (["Ist das richtig?", "Überfällig", "Übertrieben", "Egal", "Abstimmen"], "de"),
        (["Ist das richtig?", "Überfällig.", "Übertrieben.", "Weiss nicht.", "1'204 Stimmen"], "de"),
        (["Is that fair?", "About time", "Far too much", "Not sure", "Vote now"], "en"),
        (["What do you think of it?", "About time.", "Far too much.", "Not sure."], "en"),
        (["Qu'en pensez-vous ?", "C'est juste.", "C'est trop.", "Sans avis."], "fr"),
        (["È giusto?", "Era ora", "È troppo", "Boh", "Vota"], "it"),
        (["¿Es justo?", "Ya era hora", "Es demasiado", "No sé", "2.310 votos"], "es"),
    ],
)
def test_a_question_of_opinion_or_above_the_button_to_vote_is_a_poll(lines: list[str], language: str) -> None:
    above, below = REPORTS[language]

    found = roles_of_units([above, *lines, below], language)

    assert set(found[1:-1]) == {POLL}
    assert not found[0][0].is_furniture
    assert not found[-1][0].is_furniture


@pytest.mark.parametrize(
    "lines",
    [
        ["Wozu brauchen Sie das?", "Er lacht.", "Dann schweigt er.", "Es regnet."],
        ["Wer wusste davon?", "Der Rat wusste es.", "Der Kanton wusste es.", "Die Presse schwieg."],
    ],
)
def test_a_question_that_somebody_asks_inside_the_report_is_none(lines: list[str]) -> None:
    above, below = REPORTS["de"]

    found = roles_of_units([above, *lines, below], "de")

    assert POLL not in found


@pytest.mark.parametrize(("line", "language"), [("Stimmen", "de"), ("Bisher", "de"), ("Now", "en")])
def test_a_single_word_that_may_be_a_subhead_is_no_button_to_vote(line: str, language: str) -> None:
    above, below = REPORTS[language]

    found = roles_of_units(
        [above, "Was bleibt?", "Leere Plätze", "Teure Parkhäuser", "Volle Busse", line, below], language
    )

    assert POLL not in found
