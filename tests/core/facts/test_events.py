"""A table of events in five languages, half of them traps; extend it by a line."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.facts import FactKind, find_facts, find_names
from core.facts.events import find_events, without_year
from core.report import Report


def read(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[event.start : event.end], event.key) for event in find_events(text, language)]


EVENTS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("de", "Am G20-Gipfel sprach niemand.", [("G20-Gipfel", "summit G20")]),
    ("de", "Der Gipfel der G20 begann.", [("Gipfel der G20", "summit G20")]),
    ("de", "Vor dem Nato-Sondergipfel reiste sie ab.", [("Nato-Sondergipfel", "summit Nato sonder")]),
    ("de", "Die Weltklimakonferenz endet heute.", [("Weltklimakonferenz", "conference weltklima")]),
    ("de", "Die UN-Klimakonferenz endet heute.", [("UN-Klimakonferenz", "conference Uno klima")]),
    ("de", "Die Olympischen Winterspiele 2026 beginnen.", [("Olympischen Winterspiele 2026", "games winter 2026 olympic")]),
    ("de", "Olympische Spiele sind teuer.", [("Olympische Spiele", "games olympic")]),
    ("de", "Im Zweiten Weltkrieg stand hier ein Turm.", [("Zweiten Weltkrieg", "war world 2")]),
    ("de", "Das Ende des Kalten Krieges kam.", [("Kalten Krieges", "war cold")]),
    ("de", "Der Ukraine-Krieg dauert an.", [("Ukraine-Krieg", "war UA")]),
    ("de", "Der Krieg in der Ukraine dauert an.", [("Krieg in der Ukraine", "war UA")]),
    ("de", "Nach dem Irakkrieg kam sie zurück.", [("Irakkrieg", "war IQ")]),
    ("de", "Hurrikan Helene traf die Küste.", [("Hurrikan Helene", "storm helene")]),
    ("de", "Das Sturmtief «Xandra» zog ab.", [("Sturmtief «Xandra", "storm xandra")]),
    ("de", "Sie fuhr an die Münchner Sicherheitskonferenz.", [("Münchner Sicherheitskonferenz", "conference münchner sicherheits")]),
    ("de", "Wiener Festspiele beginnen.", [("Wiener Festspiele", "festival wiener")]),
    ("de", "Am World Economic Forum sprach er.", [("World Economic Forum", "forum economic world")]),
    ("de", "Das Weltwirtschaftsforum in Davos beginnt.", [("Weltwirtschaftsforum", "forum weltwirtschafts")]),
    ("de", "Er gewann den Super Bowl LX.", [("Super Bowl LX", "bowl lx super")]),
    ("de", "Die Fussball-WM 2026 rückt näher.", [("Fussball-WM 2026", "championship world 2026 fussball")]),
    ("de", "Die Schlacht von Waterloo", [("Schlacht von Waterloo", "battle waterloo")]),
    ("de", "Sie fährt die Tour de Suisse.", [("Tour de Suisse", "tour suisse")]),
    ("en", "The G20 summit began.", [("G20 summit", "summit G20")]),
    ("en", "At the UN climate conference he left.", [("UN climate conference", "conference Uno climate")]),
    ("en", "The Munich Security Conference began.", [("Munich Security Conference", "conference München security")]),
    ("en", "It was built before World War II.", [("World War II", "war 2 world")]),
    ("en", "During World War I it burned.", [("World War I", "war 1 world")]),
    ("en", "The G-20 Summit began.", [("G-20 Summit", "summit G20")]),
    ("en", "The Second World War ended.", [("Second World War", "war 2 world")]),
    ("en", "The war in Ukraine goes on.", [("war in Ukraine", "war UA")]),
    ("en", "Hurricane Helene hit the coast.", [("Hurricane Helene", "storm helene")]),
    ("en", "The 2026 Winter Olympics are near.", [("2026 Winter Olympics", "games olympic 2026 winter")]),
    ("en", "They met at the World Economic Forum.", [("World Economic Forum", "forum economic world")]),
    ("en", "He won the Super Bowl.", [("Super Bowl", "bowl super")]),
    ("en", "The Battle of Hastings", [("Battle of Hastings", "battle hastings")]),
    ("en", "She rode the Tour de France.", [("Tour de France", "tour FR")]),
    ("fr", "Le sommet du G20 commence.", [("sommet du G20", "summit G20")]),
    ("fr", "Avant le sommet de l’Otan, elle est partie.", [("sommet de l’Otan", "summit Nato")]),
    ("fr", "Le Festival de Cannes commence.", [("Festival de Cannes", "festival Cannes")]),
    ("fr", "La Seconde Guerre mondiale est finie.", [("Seconde Guerre mondiale", "war 2 world")]),
    ("fr", "La guerre en Ukraine continue.", [("guerre en Ukraine", "war UA")]),
    ("fr", "Les Jeux olympiques d’hiver de Milan", [("Jeux olympiques d’hiver de Milan", "games Mailand olympic winter")]),
    ("fr", "Elle a gagné le Tour de France.", [("Tour de France", "tour FR")]),
    ("fr", "L’ouragan Helene approche.", [("ouragan Helene", "storm helene")]),
    ("fr", "Le Forum économique mondial de Davos", [("Forum économique mondial de Davos", "forum Davos economic world")]),
    ("it", "Il vertice del G20 comincia.", [("vertice del G20", "summit G20")]),
    ("it", "Al vertice Nato non c’era.", [("vertice Nato", "summit Nato")]),
    ("it", "La Seconda guerra mondiale finì.", [("Seconda guerra mondiale", "war 2 world")]),
    ("it", "La guerra in Ucraina continua.", [("guerra in Ucraina", "war UA")]),
    ("it", "Il Festival di Sanremo comincia.", [("Festival di Sanremo", "festival sanremo")]),
    ("it", "Ha vinto il Giro d’Italia.", [("Giro d’Italia", "giro IT")]),
    ("it", "L’uragano Helene si avvicina.", [("uragano Helene", "storm helene")]),
    ("es", "La cumbre del G20 empieza.", [("cumbre del G20", "summit G20")]),
    ("es", "En la cumbre de la OTAN habló poco.", [("cumbre de la OTAN", "summit Nato")]),
    ("es", "La Segunda Guerra Mundial terminó.", [("Segunda Guerra Mundial", "war 2 world")]),
    ("es", "La guerra en Ucrania sigue.", [("guerra en Ucrania", "war UA")]),
    ("es", "Los Juegos Olímpicos de Invierno", [("Juegos Olímpicos de Invierno", "games olympic winter")]),
    ("es", "Ganó la Vuelta a España.", [("Vuelta a España", "vuelta ES")]),
    ("es", "El huracán Helene se acerca.", [("huracán Helene", "storm helene")]),
]  # fmt: skip

TRAPS: list[tuple[str, str]] = [
    ("de", "Die Konferenz beginnt im Krieg."),
    ("de", "An der Pressekonferenz sprach sie."),
    ("de", "Eine Video-Konferenz ersetzt die Reise."),
    ("de", "Neue Konferenz geplant."),
    ("de", "«Grosse Spiele», sagte er, «brauchen Geld.»"),
    ("de", "Sturm Graz gewann 2:1."),
    ("de", "Der Sturm brachte Schäden."),
    ("de", "Auf dem Gipfel der Berge liegt Schnee."),
    ("de", "Die Konferenz von Politikern begann."),
    ("de", "Ein Weltkrieg droht nicht."),
    ("de", "Der Ehekrieg endete vor Gericht."),
    ("de", "Er spielt Spiele und geht auf die Messe."),
    ("de", "Das Forum des Dorfes ist neu."),
    ("de", "Die IT-Konferenz der Firma"),
    ("de", "Die Schlacht um Wählerstimmen beginnt."),
    ("de", "Sie wird eine Rolle spielen."),
    ("de", "Der US-Kongress tagt."),
    ("de", "In den Städten Bremen und Ulm"),
    ("en", "The US Congress met."),
    ("en", "The war on drugs failed."),
    ("en", "The conference began."),
    ("en", "Games are fun."),
    ("en", "A summit of leaders"),
    ("en", "This Forum is new."),
    ("en", "Storm damage was small."),
    ("en", "They climbed to the summit of the hill."),
    ("en", "The battle of ideas"),
    ("en", "The world war that never was"),
    ("fr", "Au sommet du Cervin, il neige."),
    ("fr", "La tempête approche."),
    ("fr", "La guerre continue."),
    ("fr", "La Tour de Londres est vieille."),
    ("fr", "La coupe de cheveux"),
    ("fr", "une conférence de presse"),
    ("fr", "Le salon de Marie est grand."),
    ("it", "Al vertice della montagna nevica."),
    ("it", "La guerra continua."),
    ("it", "una conferenza stampa"),
    ("it", "Il giro di Maria è lungo."),
    ("es", "En la cumbre del monte nieva."),
    ("es", "La guerra sigue."),
    ("es", "una conferencia de prensa"),
    ("es", "La vuelta a casa"),
    ("es", "La copa de vino"),
]


@pytest.mark.parametrize(("language", "text", "expected"), EVENTS)
def test_an_event_is_found_and_counted_by_what_it_is(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(("language", "text"), TRAPS)
def test_a_common_noun_names_no_event(language: str, text: str) -> None:
    assert read(text, language) == []


def test_a_body_inside_an_event_is_named_too_and_a_country_inside_a_race_is_not() -> None:
    summit = {(name.kind.value, name.key) for name in find_names("Der Nato-Gipfel begann.", "de")}
    race = {(name.kind.value, name.key) for name in find_names("She rode the Tour de France.", "en")}

    assert summit == {("organisation", "Nato"), ("event", "summit Nato")}
    assert race == {("event", "tour FR")}


def test_an_event_with_its_year_is_the_same_as_without_unless_two_years_are_told() -> None:
    left = Report.from_sentences(["Die Olympischen Winterspiele 2026 beginnen."], language="de")
    right = Report.from_sentences(["Sie reist an die Olympischen Winterspiele."], language="de")
    two = Report.from_sentences(
        ["An den Olympischen Winterspielen 2022 und den Olympischen Winterspielen 2026."], language="de"
    )

    def states(there: Report) -> list[str]:
        return sorted(fact.state.value for fact in find_facts(left, there, ()) if fact.kind is FactKind.EVENT)

    assert states(right) == ["agree"]
    assert states(two) == ["agree", "only_right"]
    assert without_year("games winter 2026 olympic") == "games winter olympic"


@given(
    st.text(max_size=80) | st.text("G20-Gipfel der UWorld Cup.War\n", max_size=60),
    st.sampled_from(["de", "en", "fr", "it", "es", "und"]),
)
def test_finding_never_fails_and_events_do_not_overlap(text: str, language: str) -> None:
    end = 0
    for event in find_events(text, language):
        assert end <= event.start < event.end <= len(text)
        end = event.end
