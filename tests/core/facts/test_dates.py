"""A table of dates and times in five languages, half of them traps; extend it by a line.

All texts are published on Tuesday, 21 October 2025.
"""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.facts import TimeKind, find_times
from core.facts.calendar_values import easter, interval_of

PUBLISHED = "2025-10-21T08:00"


def read(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[t.start : t.end], t.value) for t in find_times(text, language, PUBLISHED)]


DATES: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("de", "Am 22. Oktober tagt der Rat.", [("22. Oktober", "2025-10-22")]),
    ("de", "Am Mittwoch, 22. Oktober 2025, tagt er.", [("Mittwoch, 22. Oktober 2025", "2025-10-22")]),
    ("de", "Er wird am Mittwoch eintreffen.", [("Mittwoch", "2025-10-22")]),
    ("de", "Am Dienstag berichteten Zeitungen davon.", [("Dienstag", "2025-10-21")]),
    ("de", "Am Freitag stürzte ein Baum um.", [("Freitag", "2025-10-17")]),
    ("de", "Am Freitag soll der Baum fallen.", [("Freitag", "2025-10-24")]),
    ("de", "vergangene Woche", [("vergangene Woche", "2025-W42")]),
    ("de", "Mitte Oktober begann der Bau.", [("Mitte Oktober", "2025-10")]),
    ("de", "Seit Montag ist die Brücke zu.", [("Montag", "2025-10-20")]),
    ("de", "in der Saison 2020/21", [("der Saison 2020/21", "2020/2021")]),
    ("de", "vor zwei Wochen", [("zwei Wochen", "P2W")]),
    ("de", "Das Fest beginnt um 20.30 Uhr.", [("20.30 Uhr", "T20:30")]),
    ("de", "gestern Abend", [("gestern Abend", "2025-10-20TEV")]),
    ("de", "In der Nacht auf Dienstag brannte es.", [("Nacht auf Dienstag", "2025-10-21TNI")]),
    ("de", "im Sommer 2024", [("Sommer 2024", "2024-SU")]),
    ("de", "in den neunziger Jahren", [("den neunziger Jahren", "199")]),
    ("de", "im dritten Quartal 2025", [("dritten Quartal 2025", "2025-Q3")]),
    ("de", "Der Markt findet jeden Montag statt.", [("jeden Montag", "XXXX-WXX-1")]),
    ("de", "Im nächsten Jahr wird gebaut.", [("nächsten Jahr", "2026")]),
    ("en", "On Wednesday, Oct. 22, 2025, the council meets.", [("Wednesday, Oct. 22, 2025", "2025-10-22")]),
    ("en", "Last week the bridge closed.", [("Last week", "2025-W42")]),
    ("en", "Two weeks ago it opened.", [("Two weeks ago", "2025-W41")]),
    ("en", "It starts at 8:30 p.m.", [("8:30 p.m.", "T20:30")]),
    ("en", "The tree fell on Friday.", [("Friday", "2025-10-17")]),
    ("en", "The court will rule on Friday.", [("Friday", "2025-10-24")]),
    ("en", "in early October", [("early October", "2025-10")]),
    ("en", "in the 1990s", [("the 1990s", "199")]),
    ("fr", "Mercredi 22 octobre 2025", [("Mercredi 22 octobre 2025", "2025-10-22")]),
    ("fr", "la semaine prochaine", [("la semaine prochaine", "2025-W44")]),
    ("fr", "Il y a deux ans, il vivait ici.", [("Il y a deux ans", "2023")]),
    ("fr", "hier soir à 20h30", [("hier soir", "2025-10-20TEV"), ("20h30", "2025-10-20T20:30")]),
    ("it", "Mercoledì 22 ottobre alle 20.30", [("Mercoledì 22 ottobre", "2025-10-22"), ("20.30", "2025-10-22T20:30")]),
    ("it", "La settimana scorsa", [("La settimana scorsa", "2025-W42")]),
    ("it", "Due anni fa viveva qui.", [("Due anni fa", "2023")]),
    ("es", "el 22 de octubre de 2025", [("22 de octubre de 2025", "2025-10-22")]),
    ("es", "La semana pasada", [("La semana pasada", "2025-W42")]),
    ("es", "Hace dos años vivía aquí.", [("Hace dos años", "2023")]),
    ("it", "Il 3 maggio 2024 piovve.", [("3 maggio 2024", "2024-05-03")]),
    ("it", "Il consiglio si riunirà venerdì.", [("venerdì", "2025-10-24")]),
    ("it", "Il ponte è crollato venerdì.", [("venerdì", "2025-10-17")]),
    ("it", "negli anni Novanta", [("anni Novanta", "199")]),
    ("it", "domani mattina", [("domani mattina", "2025-10-22TMO")]),
    ("it", "nel primo trimestre del 2025", [("primo trimestre del 2025", "2025-Q1")]),
    ("es", "El consejo se reunirá el viernes.", [("viernes", "2025-10-24")]),
    ("es", "El viernes pasado cayó el puente.", [("El viernes pasado", "2025-10-17")]),
    ("es", "en los años noventa", [("los años noventa", "199")]),
    ("es", "mañana por la mañana", [("mañana por la mañana", "2025-10-22TMO")]),
    ("es", "a mediados de octubre", [("mediados de octubre", "2025-10")]),
    ("fr", "Le conseil se réunira vendredi.", [("vendredi", "2025-10-24")]),
    ("fr", "à la mi-octobre", [("mi-octobre", "2025-10")]),
    ("fr", "dans les années 1990", [("les années 1990", "199")]),
    ("en", "the day before yesterday", [("the day before yesterday", "2025-10-19")]),
    ("en", "They prepared for Monday's vote.", [("Monday", "2025-10-27")]),
    ("en", "The council rejected the plan Monday to move.", [("Monday", "2025-10-20")]),
    ("de", "Die Wahl soll auf dem für Dezember geplanten Treffen fallen.", [("Dezember", "2025-12")]),
]

TRAPS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("de", "Die 12 Verletzten sind wohlauf.", []),
    ("de", "so die Polizei", []),
    ("de", "Der Klub spielt in der 3. Liga.", []),
    ("de", "Es war 10 vor 8.", [("10 vor 8", "T07:50")]),
    ("de", "Um halb neun begann es.", [("halb neun", "T08:30")]),
    ("de", "2000 Läuferinnen starteten.", []),
    ("de", "Es kostet 2020 Franken.", []),
    ("de", "Die 40-jährige Bäckerin ist 40 Jahre alt.", []),
    ("de", "Sie ist im Alter von 90 Jahren gestorben.", []),
    ("de", "Er mag den Mai und sagt: mag sein.", [("Mai", "2025-05")]),
    ("de", "Wir sehen uns morgen.", [("morgen", "2025-10-22")]),
    ("de", "Am Morgen war es kalt.", [("Morgen", "2025-10-21TMO")]),
    ("de", "Das Viertel nach dem Bahnhof", []),
    ("de", "Ein Dutzend Uhren tickte.", []),
    ("de", "Der Weg misst 1500 Meter.", []),
    ("de", "am 32. Oktober", [("Oktober", "2025-10")]),
    ("de", "Sie gewann 3:1.", []),
    ("de", "Telefon 1998", [("1998", "1998")]),
    ("en", "They may march on.", []),
    ("en", "The second man left.", []),
    ("en", "A 34-year-old baker", []),
    ("en", "2,000 people came.", []),
    ("en", "It cost 1999 dollars.", []),
    ("en", "No one said it twice.", []),
    ("fr", "Les trois hommes ont fui.", []),
    ("fr", "Il est âgé de 40 ans.", []),
    ("fr", "Elle a été élue.", []),
    ("fr", "un jardin et une maison", []),
    ("it", "Sono sei persone.", []),
    ("it", "Il secondo uomo è salito.", []),
    ("it", "Un uomo di 40 anni.", []),
    ("es", "La segunda persona habla.", []),
    ("es", "Es un hombre de 40 años.", []),
    ("es", "Mil personas vinieron.", []),
    ("it", "Ha venti anni.", []),
    ("it", "L’auto costa 2020 euro.", []),
    ("it", "Non ha ancora parlato.", []),
    ("it", "La seconda squadra vince.", []),
    ("es", "Tiene veinte años.", []),
    ("es", "El coche cuesta 2020 euros.", []),
    ("es", "Habló de manera clara.", []),
    ("es", "El segundo equipo gana.", []),
    ("fr", "Elle a vingt ans.", []),
    ("fr", "La voiture coûte 2020 euros.", []),
    ("fr", "Il marche vite.", []),
    ("en", "She works a second job.", []),
    ("en", 'The programme "This Week" asked her.', []),
    ("en", "They played down Monday's vote.", [("Monday", "XXXX-WXX-1")]),
    ("de", "Es kostet 1990 Euro.", []),
    ("de", "Dieses Jahr 2027 wird besonders.", [("Jahr 2027", "2027")]),
    ("de", "Am Morgen nach dem Sturm war es still.", [("Morgen", "XXXX-XX-XXTMO")]),
    ("es", "una casa y un jardín", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), DATES)
def test_a_time_is_found_and_resolved(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TRAPS)
def test_what_only_looks_like_a_time_is_none(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, language) == expected


def test_the_days_that_a_time_covers_are_kept_as_an_interval() -> None:
    (middle,) = find_times("Mitte Oktober war es kalt.", "de", PUBLISHED)
    (week,) = find_times("vor zwei Wochen", "de", PUBLISHED)

    assert (middle.first, middle.last, middle.modifier) == ("2025-10-11", "2025-10-20", "MID")
    assert (week.first, week.last, week.kind) == ("2025-10-06", "2025-10-12", TimeKind.DURATION)


def test_since_leaves_the_end_open() -> None:
    (monday,) = find_times("Seit Montag ist die Brücke zu.", "de", PUBLISHED)

    assert monday.open_end == "since"


@pytest.mark.parametrize(
    ("text", "first"),
    [("Der Rat tagt heute.", "2025-10-21"), ("Das Haus steht heute leer.", ""), ("Bis heute wurde nichts gebaut.", "")],
)
def test_today_is_the_day_of_publication_only_where_one_act_is_told(text: str, first: str) -> None:
    (today,) = find_times(text, "de", PUBLISHED)

    assert (today.value, today.first) == ("PRESENT_REF", first)


def test_in_january_the_winter_began_the_year_before_and_october_is_still_to_come() -> None:
    (winter,) = find_times("Im Winter war es kalt.", "de", "2026-01-10")
    (october,) = find_times("It must be done by October.", "en", "2025-11-22")

    assert (winter.value, october.value) == ("2025-WI", "2026-10")


def test_a_clock_time_belongs_to_the_day_last_spoken_of() -> None:
    day, clock = find_times("Am 24. Oktober um 18 Uhr tagt der Rat.", "de", PUBLISHED)

    assert (day.value, clock.value) == ("2025-10-24", "2025-10-24T18:00")


def test_without_a_publication_date_nothing_that_hangs_on_it_is_resolved() -> None:
    found = find_times("Gestern und am Mittwoch, am 3. Mai und am 4. Juni 2024.", "de")

    assert [time.value for time in found] == ["XXXX-XX-XX", "XXXX-WXX-3", "XXXX-05-03", "2024-06-04"]
    assert [time.first for time in found] == ["", "", "", "2024-06-04"]


def test_a_language_without_data_has_no_times() -> None:
    assert find_times("Vandaag, 22 oktober", "nl", PUBLISHED) == ()


@pytest.mark.parametrize(
    ("year", "sunday"), [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2000, date(2000, 4, 23))]
)
def test_easter_falls_on_its_sunday(year: int, sunday: date) -> None:
    assert easter(year) == sunday


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [("2024-02", "2024-02-01", "2024-02-29"), ("2025-W01", "2024-12-30", "2025-01-05"), ("2025-WI", "2025-12-01", "2026-02-28"),
     ("2025-H2", "2025-07-01", "2025-12-31"), ("2025-W43-WE", "2025-10-25", "2025-10-26"), ("19", "1900-01-01", "1999-12-31")],
)  # fmt: skip
def test_a_value_covers_its_days(value: str, first: str, last: str) -> None:
    assert interval_of(value) == (date.fromisoformat(first), date.fromisoformat(last))


@given(
    st.text(max_size=80) | st.text("0123456789. Oktbermaiunhdvsgtal", max_size=60),
    st.sampled_from(["de", "en", "fr", "it", "es", "und"]),
)
def test_reading_never_fails_and_times_do_not_overlap(text: str, language: str) -> None:
    end = 0
    for time in find_times(text, language, PUBLISHED):
        assert end <= time.start < time.end <= len(text)
        assert time.first <= time.last
        end = time.end


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Sie kündigte für diesen Mittwoch ein Treffen an.", "de", ["2025-10-22"]),
        ("Das sagte er der Bild am Sonntag.", "de", []),
        ("Die Sonntag-Spiele entfallen.", "de", []),
        ("They toured the Winter Palace.", "en", []),
        ("They met in the winter.", "en", ["2025-WI"]),
    ],
)
def test_calendar_words_inside_names_are_no_dates(text: str, language: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, language, "2025-10-21")] == values


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("The judge gave the harbor office until Monday to respond.", "en", ["2025-10-27"]),
        ("Der Rat hat bis Montag Zeit.", "de", ["2025-10-27"]),
        ("Er zeigt alle Freitag- und Sonntagsspiele.", "de", []),
        ("Er zeigt die Saison 2024/2025.", "de", ["2024/2025"]),
        ("Sie siegte zweimal (2005/2010).", "de", ["2005"]),
    ],
)
def test_deadlines_compounds_and_seasons(text: str, language: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, language, "2025-10-22")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Die Reporterin soll am Montag angegriffen worden sein.", ["2025-10-20"]),
        ("Er soll am Montag das Boot gesehen haben.", ["2025-10-20"]),
        ("Das Boot soll am Montag ankommen.", ["2025-10-27"]),
        ("Im Herbst 2022 fand man ihn am nächsten Tag.", ["2022-FA", "XXXX-XX-XX"]),
    ],
)
def test_a_past_that_is_only_told_is_past_and_a_day_after_a_season_is_open(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, "de", "2025-10-22")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Der Rat berät darüber am Montag.", ["2025-10-27"]),
        ("Seinem Gegner bei der Wahl am 13. Dezember warf er das vor.", ["2025-12-13"]),
        ("Briefe aus dem Mai, die er bald zeigen wird, nützen ihm.", ["2025-05"]),
        ("Der Gewinn ist dank der Erholung im vierten Quartal da.", ["2025-Q4"]),
        ("Im zweiten Halbjahr wird der Hafen umgebaut.", ["2025-H2"]),
    ],
)
def test_the_nearest_reading_that_the_words_allow(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, "de", "2025-10-22")] == values


def test_a_half_that_has_not_begun_was_last_year_s_without_a_verb_that_tells() -> None:
    found = find_times("Dank der Erholung im zweiten Halbjahr sind die Zahlen gut.", "de", "2025-02-18")

    assert [time.value for time in found] == ["2024-H2"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sie zog ins Finale ein und fordert am Samstag die Meisterin heraus.", ["2025-10-25"]),
        ("Der Chor probt erst am Samstag.", ["2025-10-25"]),
        ("Der Chor sang zuletzt am Samstag.", ["2025-10-18"]),
        ("Der Rat hat den Plan erklärt am Samstag.", ["2025-10-18"]),
        ("Der Rat will nach Angaben der Stadt am Samstag in einer Sitzung darüber beraten.", ["2025-10-25"]),
        ("Der Rat, der am Samstag lange arbeitete, ging auseinander.", ["2025-10-18"]),
        ("Sonst drohten der Fähre im Januar und Februar leere Tage.", ["2026-01", "2026-02"]),
        ("„So soll es bis in den Januar bleiben.“ Sie drohten damit.", ["2026-01"]),
        ("In den ersten Januartagen 2021 stieg der Fluss.", ["2021-01"]),
        ("Die Probe gehe ins Labor, am nächsten Morgen sei das Ergebnis da.", ["XXXX-XX-XXTMO"]),
        ("Am 3. Oktober brach das Eis, am folgenden Abend kam Hilfe.", ["2025-10-03", "2025-10-04TEV"]),
    ],
)
def test_a_present_an_infinitive_and_a_threat_lead_ahead(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, "de", "2025-10-22")] == values


def test_the_genitive_of_a_season_and_the_week_that_ends() -> None:
    assert [time.value for time in find_times("Die Ereignisse des Sommers 2018 wirkten nach.", "de")] == ["2018-SU"]
    text = "They were charged this past week."
    assert [time.value for time in find_times(text, "en", "2025-10-26")] == ["2025-W43"]
    assert [time.value for time in find_times(text, "en", "2025-10-27")] == ["2025-W43"]


@pytest.mark.parametrize(
    ("language", "text", "published", "values"),
    [
        ("de", "Der Tunnel bleibt bis Freitag geschlossen.", "2026-11-21", ["2026-11-27"]),
        ("de", "Der Tunnel ist bis Freitag gesperrt, sagte der Betreiber.", "2026-11-21", ["2026-11-27"]),
        ("de", "Ab Montag fahren keine Züge, hieß es.", "2026-11-19", ["2026-11-23"]),
        ("de", "Die Strecke ist von Montag bis Freitag gesperrt.", "2026-11-18", ["2026-11-23", "2026-11-27"]),
        ("fr", "Circulation suspendue dès lundi", "2026-11-19", ["2026-11-23"]),
        ("fr", "La circulation est suspendue dès lundi, a annoncé la régie.", "2026-11-19", ["2026-11-23"]),
        ("fr", "Le pont reste fermé jusqu'à vendredi.", "2026-11-21", ["2026-11-27"]),
        ("en", "Tunnel closed until Friday", "2026-11-21", ["2026-11-27"]),
        ("en", "The operator said the tunnel remains closed until Friday.", "2026-11-21", ["2026-11-27"]),
        ("en", "Police said the road would be closed until Friday.", "2026-11-21", ["2026-11-27"]),
        ("en", "From Friday buses leave from the harbour.", "2026-11-21", ["2026-11-27"]),
        ("it", "Il ponte resta chiuso fino a venerdì.", "2026-11-21", ["2026-11-27"]),
        ("es", "Puente cerrado a partir del lunes", "2026-11-19", ["2026-11-23"]),
    ],
)
def test_a_weekday_that_opens_or_closes_what_lasts_is_the_coming_one(
    language: str, text: str, published: str, values: list[str]
) -> None:
    assert [time.value for time in find_times(text, language, published)] == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Der Tunnel war bis Freitag geschlossen.", ["2026-11-20"]),
        ("de", "Die Helfer haben bis Freitag gesucht.", ["2026-11-20"]),
        ("de", "Seit Montag fahren keine Züge.", ["2026-11-16"]),
        ("de", "Bis Freitag haben 300 Menschen unterschrieben.", ["2026-11-20"]),
        ("en", "Crews searched the hills until Friday.", ["2026-11-20"]),
        ("en", "Footage from Friday shows smoke over the port.", ["2026-11-20"]),
        ("fr", "Le pont avait été fermé jusqu'à vendredi.", ["2026-11-20"]),
        ("it", "Il ponte è rimasto chiuso fino a venerdì.", ["2026-11-20"]),
        ("it", "Il ponte è chiuso da lunedì.", ["2026-11-16"]),
        ("es", "El puente estuvo cerrado hasta el viernes.", ["2026-11-20"]),
    ],
)
def test_a_stretch_that_is_told_in_the_past_ended_on_the_past_weekday(
    language: str, text: str, values: list[str]
) -> None:
    assert [time.value for time in find_times(text, language, "2026-11-21")] == values
