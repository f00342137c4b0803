from __future__ import annotations

import json
from pathlib import Path

import pytest

import core.reading
from core.reading import read_text, roles_of_units
from core.reading.block_features import facts_of
from core.reading.manuscript import BlockKind
from core.reading.role_model import judge
from core.reading.roles import roles_of_blocks
from core.report import Role

REPORT = [
    "Die Brücke über die Aare bleibt bis im Mai gesperrt. Das teilte die Stadt am Montag nach einer Sitzung mit.",
    "Die Kosten für den Umbau tragen der Bund und der Kanton zu gleichen Teilen, wie der Stadtrat den Medien sagte.",
    "«Wir haben keine andere Wahl, denn die Pfeiler sind alt und feucht», sagte Stadträtin Ina Beispiel am Abend.",
    "Der Verband der Gewerbler kritisierte den Entscheid und verlangt, dass die Stadt eine Fähre einrichtet.",
    "Im vergangenen Jahr fuhren täglich rund 12'000 Fahrzeuge über die Brücke, die 1932 gebaut worden ist.",
]


def roles(*units: str, language: str = "de") -> list[Role]:
    return [role for role, _ in roles_of_units(units, language)]


def role_of(unit: str, position: int = 2, language: str = "de") -> Role:
    """Return the role of a unit that stands inside a report."""
    return roles(*REPORT[:position], unit, *REPORT[position:], language=language)[position]


def test_a_report_with_headline_subhead_and_credit() -> None:
    found = roles("Brücke bleibt bis im Mai gesperrt", *REPORT[:2], "Streit um die Kosten", *REPORT[2:], "(sda)")

    assert found[0] is Role.HEADLINE
    assert found[3] is Role.SUBHEAD
    assert found[-1] is Role.CREDIT
    assert {*found[1:3], *found[4:-1]} <= {Role.BODY, Role.LEDE}


def test_navigation_above_and_below_is_furniture() -> None:
    found = roles("Startseite", "Politik", "Anmelden", "Brücke bleibt gesperrt", *REPORT, "Impressum", "Kontakt")

    assert [role.is_furniture for role in found] == [True] * 3 + [False] * 6 + [True] * 2


@pytest.mark.parametrize(
    ("unit", "role"),
    [
        ("Die gesperrte Brücke am Montagmorgen, vom Südufer aus gesehen. Bild: Keystone", Role.CAPTION),
        ("Die gesperrte Brücke am Montagmorgen, vom Südufer aus gesehen. Urs Muster/dpa", Role.CAPTION),
        ("Die gesperrte Brücke am Montagmorgen, vom Südufer aus gesehen. Quelle: epa", Role.CAPTION),
        ("The closed bridge is seen from the south on Monday after the storm that hit the town.", Role.CAPTION),
        ("Wie andere Städte ihre Brücken retten, zeigt unser Reporter vor Ort. 03.05.2024 | 3:17 min", Role.TEASER),
        ("Lesen Sie auch: Warum Brücken altern und was sie kosten", Role.TEASER),
        ("Abonnieren Sie jetzt kostenlos unseren Newsletter und bleiben Sie auf dem Laufenden.", Role.PROMO),
        ("21.10.2025, 22:37", Role.NOTICE),
        ("Lesezeit: 3 Minuten", Role.NOTICE),
        ("© 2025 Beispielblatt. Alle Rechte vorbehalten.", Role.NOTICE),
        ("Anzeige", Role.NOTICE),
        ("(sda/dpa)", Role.CREDIT),
        ("Von Ina Beispiel, Bern", Role.CREDIT),
        ("Mit Material von dpa", Role.CREDIT),
    ],
)
def test_furniture_inside_a_report_is_named(unit: str, role: Role) -> None:
    assert role_of(unit) is role


@pytest.mark.parametrize(
    ("language", "caption", "promo", "teaser"),
    [
        (
            "en",
            "The closed bridge on Monday morning. (AP Photo/Ana Example)",
            "Sign up for our free newsletter and get the latest in your inbox.",
            "Read more: Why bridges grow old",
        ),
        (
            "fr",
            "Le pont fermé lundi matin, vu du sud. Photo: Jean Exemple/AFP",
            "Inscrivez-vous gratuitement à notre newsletter et recevez chaque matin nos articles.",
            "À lire aussi: Pourquoi les ponts vieillissent",
        ),
        (
            "it",
            "Il ponte chiuso lunedì mattina, visto da sud. Foto: Ansa",
            "Iscriviti gratis alla nostra newsletter e ricevi ogni mattina le notizie nella tua casella.",
            "Leggi anche: Perché i ponti invecchiano",
        ),
        (
            "es",
            "El puente cerrado el lunes por la mañana, visto desde el sur. Foto: EFE",
            "Suscríbete gratis a nuestro boletín y recibe cada mañana las noticias en tu correo.",
            "Lee también: Por qué envejecen los puentes",
        ),
    ],
)
def test_furniture_is_named_in_other_languages(language: str, caption: str, promo: str, teaser: str) -> None:
    found = roles("A", *REPORT[:2], caption, *REPORT[2:4], promo, REPORT[4], teaser, language=language)

    assert (found[3], found[6], found[8]) == (Role.CAPTION, Role.PROMO, Role.TEASER)


def test_a_display_quotation_that_the_body_says_again_is_a_pull_quote_with_its_speaker() -> None:
    quotation = "«Wir haben keine andere Wahl, denn die Pfeiler sind alt und feucht»"
    found = roles(REPORT[0], REPORT[1], quotation, "Ina Beispiel", REPORT[2], REPORT[3])

    assert found[2:5] == [Role.PULL_QUOTE, Role.PULL_QUOTE, Role.BODY]


def test_a_display_quotation_that_stands_nowhere_else_is_report_text() -> None:
    introduction = "Stadträtin Ina Beispiel unterstrich in einer gestern verschickten Mitteilung:"
    quotation = "Je länger wir warten, umso teurer wird die Brücke für alle „ Ina Beispiel, Stadträtin von Olten"
    found = roles(REPORT[0], REPORT[1], introduction, quotation, REPORT[3], REPORT[4])

    assert found[2:4] == [Role.BODY, Role.BODY]


def test_a_short_line_that_quotes_the_body_is_a_subhead() -> None:
    assert role_of("«Wir haben keine andere Wahl»") is Role.SUBHEAD


def test_a_repeated_headline_is_a_headline_that_says_so() -> None:
    headline = "Brücke bleibt bis im Mai gesperrt"
    found = roles_of_units([headline, "Die Brücke am Montag. Bild: Keystone", headline, *REPORT], "de")

    assert [role for role, _ in found[:3]] == [Role.HEADLINE, Role.CAPTION, Role.HEADLINE]
    assert found[2][1] == "repeats the headline"


def test_a_summary_that_the_body_takes_up_is_the_lede() -> None:
    lede = "Die Brücke über die Aare bleibt gesperrt, teilte die Stadt mit."
    found = roles("Autofahrer müssen warten", lede, "Von Ina Beispiel", "21.10.2025, 22:37", *REPORT)

    assert found[1] is Role.LEDE


def test_markup_goes_before_the_words() -> None:
    kinds = [BlockKind.TITLE, BlockKind.SUMMARY, *[BlockKind.PARAGRAPH] * 3, BlockKind.HEADING, BlockKind.ASIDE]
    texts = ["Gesperrt", "Die Brücke ist zu.", *REPORT[:3], "Kosten", REPORT[3]]
    found = [given.role for given in roles_of_blocks(texts, "de", kinds)]

    assert found == [Role.HEADLINE, Role.LEDE, Role.BODY, Role.BODY, Role.BODY, Role.SUBHEAD, Role.TEASER]


def test_every_role_has_a_reason() -> None:
    found = roles_of_units(["Startseite", "Brücke gesperrt", *REPORT, "Newsletter", ""])

    assert all(reason for _, reason in found)
    assert len(found) == len(REPORT) + 4


def test_no_units_have_no_roles() -> None:
    assert roles_of_units([]) == ()


def test_the_model_knows_what_is_observed() -> None:
    stored = Path(core.reading.__file__).with_name("role_weights.json").read_text(encoding="utf-8")
    weights = json.loads(stored)["paste"]
    observed = {
        name for judgment in judge(["Startseite", *REPORT, "Bild: dpa"], "de") for name in judgment.facts.features
    }
    alone = facts_of(REPORT[0], "de").features

    assert set(alone) <= set(weights["by itself"])
    assert len(observed & set(weights["in its place"])) > 0.9 * len(observed)


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        (["Die Brücke ist zu."], [Role.BODY]),
        (["Brücke gesperrt", "Sie bleibt zu. Das sagte die Stadt."], [Role.HEADLINE, Role.BODY]),
        (["Ein Satz ist da.", "Noch einer ist da.", "Und ein dritter."], [Role.BODY] * 3),
        (["Ein Satz ist da.", "(sda)"], [Role.BODY, Role.CREDIT]),
        (["Ein Satz ist da.", "Newsletter abonnieren"], [Role.BODY, Role.PROMO]),
    ],
)
def test_a_few_sentences_without_a_page_are_report_text(units: list[str], expected: list[Role]) -> None:
    assert roles(*units) == expected


def test_a_guillemet_that_closes_a_quotation_is_no_mark_of_a_menu() -> None:
    quoted = "«La plaza es de todos y no de unos pocos», se justificó la alcaldesa, al término de la sesión."

    assert "menu marks" not in facts_of(quoted, "es").features
    assert "menu marks" in facts_of("Inicio » Local » Vivienda", "es").features


def test_a_line_without_a_period_below_the_headline_is_its_lede() -> None:
    found = roles(
        "Brücke bleibt bis im Mai gesperrt", "Der Stadtrat lässt die Kosten von Bund und Kanton tragen", *REPORT
    )

    assert found[1] in {Role.LEDE, Role.SUBHEAD}


@pytest.mark.parametrize("last", ["Verletzt wurde niemand.", "Es gab keine Verletzten."])
def test_a_short_last_sentence_of_its_own_is_report_text(last: str) -> None:
    assert roles("Brücke bleibt gesperrt", *REPORT[:2], last, "Mehr zum Thema", "Newsletter abonnieren")[3] is Role.BODY


def test_a_sentence_above_the_credit_of_a_picture_is_its_caption() -> None:
    headline, caption = "Brücke bleibt bis im Mai gesperrt", "Die Feuerwehr stand auf dem Platz beim Bahnhof."

    assert roles(headline, "21.10.2025, 22:37", caption, "Foto: Urs Muster", *REPORT)[2] is Role.CAPTION


def test_the_line_in_a_box_of_links_is_a_teaser_and_the_paragraphs_below_are_report_text() -> None:
    found = roles(
        *REPORT[:3], "Lesen Sie dazu auch", "Kommentar zum Verkehr: Die Stadt plant am Bedarf vorbei", *REPORT[3:]
    )

    assert found[3:5] == [Role.TEASER] * 2
    assert not any(role.is_furniture for role in found[5:])


def test_a_paragraph_that_ends_with_a_question_opens_no_poll() -> None:
    question = (
        "Die Händler am Ufer fragten am Dienstag im Rat, was aus ihren Ständen werde. Wer ersetzt ihnen den Schaden?"
    )
    answers = ["Die Stadt zahlt nichts.", "Das Land prüft noch.", "Der Bund schweigt."]
    found = roles_of_units(["Brücke bleibt gesperrt", *REPORT[:3], question, *answers, *REPORT[3:]], "de")

    assert Role.PROMO not in {role for role, _ in found[4:8]}


def test_the_answers_of_a_poll_are_no_report_text() -> None:
    poll = ["Was hältst du von der Sperrung der Brücke?", "Sie ist richtig.", "Sie kommt zu spät.", "Mir ist es egal."]
    found = roles_of_units(["Brücke bleibt gesperrt", *REPORT[:3], *poll, *REPORT[3:]], "de")

    assert {found[position] for position in range(4, 8)} == {(Role.PROMO, "a question to the readers and its answers")}
    assert not any(role.is_furniture for role, _ in (*found[:4], *found[8:]))


def test_two_short_sentences_below_a_question_stay_report_text() -> None:
    found = roles("Brücke bleibt gesperrt", *REPORT[:3], "Wie geht es weiter?", "Das ist offen.", *REPORT[3:])

    assert not found[5].is_furniture


def test_a_long_paragraph_about_platforms_is_no_invitation() -> None:
    paragraph = (
        "Auf Facebook, Instagram und Telegram kündigten mehrere Gruppen an, dass sie vor dem Rathaus demonstrieren "
        "wollen, und der Stadtrat bat sie darauf, den Platz vor der Schule freizuhalten, damit unsere Kinder und ihre "
        "Lehrerinnen sicher über die Strasse kommen."
    )

    assert role_of(paragraph) is Role.BODY


def test_the_headline_is_the_line_above_the_byline_and_not_an_entry_of_the_menu() -> None:
    menu = ["Politik", "Brücken der Schweiz", "Verkehr", "Sport"]
    headline = "Warum bleibt die Brücke über die Aare gesperrt?"
    found = roles(*menu, headline, "Von Ina Beispiel", "21.10.2025, 22:37", *REPORT)

    assert found.index(Role.HEADLINE) == len(menu)
    assert all(role.is_furniture for role in found[: len(menu)])


def test_nothing_is_taken_from_a_notice_above_the_headline() -> None:
    consent = "Ein Profil von Ihnen kann helfen, passende Inhalte zu zeigen und zu messen, wie gut sie ankommen."
    found = roles(consent, "Menü", "Suche", "Brücke bleibt bis im Mai gesperrt", "21.10.2025, 22:37", *REPORT)

    assert found[0].is_furniture


@pytest.mark.parametrize("credit", ["(Foto: Urs Muster)", "© Urs Muster", "Foto:", "Urs Muster/dpa"])
def test_a_sentence_inside_the_report_is_a_caption_where_the_line_below_credits_a_picture(credit: str) -> None:
    caption = "Die Stadträtin Ina Beispiel steht vor den feuchten Pfeilern der Brücke."
    found = roles("Brücke bleibt gesperrt", *REPORT[:3], caption, credit, *REPORT[3:])

    assert found[4] is Role.CAPTION
    assert not any(role.is_furniture for role in (*found[1:4], *found[6:]))


def test_the_last_paragraph_above_the_credit_of_a_picture_stays_report_text() -> None:
    last = "Wie lange die Brücke danach noch hält, konnte die Stadt am Montag nicht sagen."
    found = roles("Brücke bleibt gesperrt", *REPORT, last, "© Urs Muster")

    assert not found[-2].is_furniture


def test_the_items_of_a_list_that_the_report_introduces_are_report_text() -> None:
    items = ["– einen Neubau neben der alten Brücke,", "– eine Fähre,", "– einen Umbau der Pfeiler."]
    found = roles("Brücke bleibt gesperrt", *REPORT[:2], "Die Stadt prüft nun drei Wege:", *items, *REPORT[2:])

    assert not any(role.is_furniture for role in found[3:7])


def test_a_page_with_a_single_paragraph_still_holds_a_report() -> None:
    paragraph = (
        "Unsere Küche bleibt wegen der gesperrten Brücke diese Woche zu, im Mai beginnen wir dann mit neuen Gerichten:"
    )
    menu = ["Startseite", "Kontakt", "Suche", "Anmelden", "Montag, 3. Mai 2021", "Neues aus der Küche"]
    found = roles(*menu, paragraph, "Impressum", "Datenschutz")

    assert not found[len(menu)].is_furniture
    assert all(role.is_furniture for role in found[:4])


def test_a_name_with_an_agency_below_the_report_credits_the_text() -> None:
    assert roles("Brücke bleibt gesperrt", *REPORT, "Urs Muster/dpa")[-1] is Role.CREDIT


def test_a_last_paragraph_with_the_sign_of_its_author_is_report_text() -> None:
    last = "Ein Anwohner sah es gelassen und rief den Arbeitern vom Ufer aus zu: „Dann schwimmen wir eben.“(ib)"

    assert not roles("Brücke bleibt gesperrt", *REPORT, last, "© Verlag Muster", "Mehr zum Thema")[6].is_furniture


def test_a_sentence_that_leads_elsewhere_is_a_teaser() -> None:
    assert roles("Brücke bleibt gesperrt", *REPORT, "Mehr über die Brücke lesen Sie hier.")[-1] is Role.TEASER


LIST = ["Mole aus Beton", "Länge von achtzig Metern", "Leuchtfeuer am Kopf", "Treppe zum Wasser"]


def test_several_lines_between_paragraphs_are_report_text_where_no_word_of_furniture_stands_among_them() -> None:
    found = roles_of_units([*REPORT[:3], *LIST, *REPORT[3:]], "de")

    assert {role for role, _ in found[3:7]} == {Role.BODY}


def test_several_lines_between_paragraphs_stay_furniture_where_one_says_that_they_lead_elsewhere() -> None:
    found = roles(*REPORT[:3], "Mehr zum Thema", *LIST, *REPORT[3:])

    assert found[3].is_furniture
    assert all(role.is_furniture for role in found[3:8])


def test_a_french_quotation_with_spaces_inside_its_marks_is_no_line_of_a_speaker() -> None:
    report = read_text(
        "Le canton envisage d'abattre un loup près de Norville. « On ne dort plus », dit le berger Jean Modèle.\n\n"
        "Les défenseurs de la nature s'y opposent. Ils demandent de meilleures clôtures dans toute la vallée."
    )

    assert not any(sentence.role.is_furniture for sentence in report.sentences)


def test_a_paragraph_that_ends_with_a_colon_has_its_headline_above() -> None:
    found = roles_of_units(
        [
            "So spart die Gemeinde",
            "Die Gemeinde Norddorf muss zwei Millionen Franken sparen. Der Rat schlägt vor:",
            "→ Das Hallenbad schliesst früher.",
            "→ Die Gebühren steigen um zehn Prozent.",
        ],
        "de",
    )

    assert [role for role, _ in found] == [Role.HEADLINE, Role.BODY, Role.BODY, Role.BODY]
