"""A table of figures in five languages, half of them traps; extend it by a line."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.figures import Figure, FigureKind, compatible, figures_in, same_value


def _read(text: str, language: str) -> list[str]:
    """Write each figure as "value unit bound" with its kind where it is not a plain number."""
    lines: list[str] = []
    for figure in figures_in(text, 0, len(text), language):
        low, high = _short(figure.low), _short(figure.high)
        value = low if low == high else f"{low}..{high}"
        parts = [value, figure.unit, "" if figure.bound == "exact" else f"({figure.bound})"]
        kind = "" if figure.kind is FigureKind.NUMBER else f"{figure.kind.value} "
        lines.append(kind + " ".join(part for part in parts if part))
    return lines


def _short(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.4g}"


FIGURES: list[tuple[str, str, list[str]]] = [
    ("de", "Die Sanierung kostet 3,5 Mio. Franken.", ["3500000 CHF"]),
    ("de", "Sie kostet 3.500.000 Euro.", ["3500000 EUR"]),
    ("de", "Dreieinhalb Millionen Gäste kamen.", ["3500000"]),
    ("de", "Das Budget beträgt 1’250’000 Franken.", ["1250000 CHF"]),
    ("de", "Rund 40 Helfer und mehr als 130 Gäste", ["40 (about)", "130 (more than)"]),
    ("de", "gut ein Viertel der Stimmen", ["25 % (just over)"]),
    ("de", "14 000 Gäste, 14\u00a0000 Gäste, 14\u2009000 Gäste, 14\u202f000 Gäste", ["14000"] * 4),
    ("de", "auf Platz 608 1041 Läufer", ["608", "1041"]),
    ("de", "Hunderte von Metern", ["200..1000 m (about)"]),
    ("en", "tens of thousands of people", ["20000..100000 (about)"]),
    ("fr", "un homme d'une trentaine d'années", ["30 year (about)"]),
    ("it", "decine di migliaia di persone", ["20000..100000 (about)"]),
    ("de", "Die Quote lag 2023 unter 5 Prozent.", ["year 2023", "5 % (less than)"]),
    ("en", "In 2023 over 140 people came.", ["year 2023", "140 (more than)"]),
    ("en", "number one in three countries", ["3"]),
    ("en", "She won 2 in 5 games.", ["2", "5"]),
    ("it", "alle tre vittime", ["3"]),
    ("it", "verso le otto vicino a Lugano", ["time 480"]),
    ("es", "a las dos mujeres", ["2"]),
    ("de", "Fast jeder vierte Haushalt heizt mit Holz.", ["25 % (almost)"]),
    ("de", "Jeder Zweite fährt Rad.", ["50 %"]),
    ("de", "Jeden zweiten Tag kam sie.", ["ordinal 2"]),
    ("en", "About one in four walks to work.", ["25 % (about)"]),
    ("en", "Every tenth boat leaks.", ["10 %"]),
    ("en", "a rise of 2 in 3 months", ["2", "3 month"]),
    ("fr", "Près d'un habitant sur dix dort mal.", ["10 % (almost)"]),
    ("fr", "un débat sur deux projets", ["2"]),
    ("it", "Uno su quattro va a piedi.", ["25 %"]),
    ("it", "un libro su due donne", ["2"]),
    ("it", "un nuovo dibattito su tre aziende", ["3"]),
    ("it", "una casa su due piani", ["2"]),
    ("it", "Un libro su tre è stato rubato.", ["33.33 %"]),
    ("it", "Una casa su tre oggi resta vuota.", ["33.33 %"]),
    ("it", "un campo di 10 ha", ["10 ha"]),
    ("fr", "Un habitant sur dix dans le canton dort mal.", ["10 %"]),
    ("fr", "Un tableau sur deux places", ["2"]),
    ("it", "Un viaggio su due ruote", ["2"]),
    ("it", "Una rassegna su tre serate e una sfida su due manche", ["3", "2"]),
    ("it", "Un seminario su due lingue, un'indagine su tre città", ["2", "3"]),
    ("it", "Uno dei due ha parlato.", ["2"]),
    ("es", "Siete de cada diez vecinos votaron.", ["70 %"]),
    ("de", "ein Dutzend Kühe, Dutzende Ziegen", ["12 (about)", "24..120 (about)"]),
    ("de", "um 2 Prozentpunkte auf 12,5 Prozent", ["2 pp", "12.5 %"]),
    ("de", "zwischen 10 und 15 Prozent", ["10..15 %"]),
    ("de", "zwei bis drei Millionen", ["2000000..3000000"]),
    ("de", "10–15 Kilometer", ["10..15 km"]),
    ("de", "ein 34-jähriger Bäcker auf dreitägiger Reise", ["34 year", "3 day"]),
    ("de", "einhundertfünfundzwanzig Kisten", ["125"]),
    ("de", "eine halbe Million Franken", ["500000 CHF"]),
    ("de", "minus 5 Grad", ["-5 °C"]),
    ("de", "Fr. 12.50 für den Teller", ["12.5 CHF"]),
    ("de", "bis zu 5000 Franken, höchstens 20 Tage", ["5000 CHF (up to)", "20 day (up to)"]),
    ("de", "2000 Läuferinnen starteten", ["2000"]),
    ("en", "$3.5bn and £3m", ["3500000000 USD", "3000000 GBP"]),
    ("en", "two and a half million trees", ["2500000"]),
    ("en", "two hundred and fifty-one boats", ["251"]),
    ("en", "a dozen goats, dozens of sheep", ["12 (about)", "24..120 (about)"]),
    ("en", "two thirds of the members", ["66.67 %"]),
    ("en", "2 percentage points up, 10 to 15 percent", ["2 pp", "10..15 %"]),
    ("en", "at least 1,250 jobs, as many as 40 shops", ["1250 (at least)", "40 (up to)"]),
    ("en", "a 34-year-old baker", ["34 year"]),
    ("fr", "plus de 3,5 millions d’euros", ["3500000 EUR (more than)"]),
    ("fr", "quatre-vingt-dix-sept vaches", ["97"]),
    ("fr", "une quinzaine de personnes", ["15 (about)"]),
    ("fr", "un tiers des membres", ["33.33 %"]),
    ("fr", "12 500 francs, vingt et un bateaux", ["12500 CHF", "21"]),
    ("it", "duecentocinquanta barche, ventuno alberi", ["250", "21"]),
    ("it", "3,5 milioni di euro, una decina di capre", ["3500000 EUR", "10 (about)"]),
    ("it", "un terzo dei soci, oltre 40 operai", ["33.33 %", "40 (more than)"]),
    ("es", "doscientos cincuenta mil árboles", ["250000"]),
    ("es", "mil millones de euros", ["1000000000 EUR"]),
    ("es", "treinta y un barcos, más de 130 socios", ["31", "130 (more than)"]),
    ("es", "un tercio de los socios, el 3,5 %", ["33.33 %", "3.5 %"]),
    ("es", "dos millones y medio de árboles", ["2500000"]),
    ("es", "al menos 3 heridos, hasta 5000 francos", ["3 (at least)", "5000 CHF (up to)"]),
    ("es", "entre 10 y 15 grados", ["10..15 °C"]),
    ("it", "due milioni e mezzo di alberi", ["2500000"]),
    ("it", "almeno 3 feriti, fino a 5000 franchi", ["3 (at least)", "5000 CHF (up to)"]),
    ("it", "tra 10 e 15 gradi, il 12,5 per cento", ["10..15 °C", "12.5 %"]),
    ("fr", "deux millions et demi d’arbres", ["2500000"]),
    ("fr", "au moins 3 blessés, près de 40 morts", ["3 (at least)", "40 (almost)"]),
    ("de", "Knapp 40 Gäste, fast 3 Millionen Euro", ["40 (almost)", "3000000 EUR (almost)"]),
    ("de", "etwas mehr als 50 Boote, etwas weniger als 20 Hütten", ["50 (just over)", "20 (almost)"]),
    ("de", "nicht ganz 40 Gäste", ["40 (almost)"]),
    ("en", "just under 40 guests and just over 50 boats", ["40 (almost)", "50 (just over)"]),
    ("fr", "un peu plus de 50 bateaux, un peu moins de 20 cabanes", ["50 (just over)", "20 (almost)"]),
    ("it", "quasi 40 ospiti, poco più di 50 barche", ["40 (almost)", "50 (just over)"]),
    ("es", "casi 40 invitados, algo más de 50 barcos", ["40 (almost)", "50 (just over)"]),
    ("it", "Una donna su tre lavora di notte.", ["33.33 %"]),
    ("it", "Una donna su tre vive da sola.", ["33.33 %"]),
    ("it", "Una donna su tre si sente al sicuro.", ["33.33 %"]),
    ("it", "Un uomo su quattro e un ragazzo su dieci nei licei", ["25 %", "10 %"]),
    ("it", "Un cliente su cinque residente in valle", ["20 %"]),
    ("de", "um halb eins", ["time 30"]),
    ("de", "Viertel nach eins", ["time 75"]),
    ("de", "fünf vor eins, zehn nach eins", ["time 55", "time 70"]),
    ("en", "at half past one or at ten to one", ["time 90", "time 50"]),
    ("it", "Quasi un'azienda su cinque assume.", ["20 % (almost)"]),
    ("it", "Due studenti su tre vivono in affitto.", ["66.67 %"]),
    ("it", "Una persona su dieci ha votato.", ["10 %"]),
    ("es", "Una de cada tres mujeres trabaja de noche.", ["33.33 %"]),
    ("es", "Una mujer de cada tres trabaja de noche.", ["33.33 %"]),
    ("fr", "Une femme sur trois travaille la nuit.", ["33.33 %"]),
    ("en", "One in three women works at night.", ["33.33 %"]),
    ("en", "One out of every three women works at night.", ["33.33 %"]),
]

TRAPS: list[tuple[str, str, list[str]]] = [
    ("de", "Der Klub spielt in der 3. Liga.", ["ordinal 3"]),
    ("de", "Am 22. Oktober 2025 tagt der Rat.", ["day 22 10", "year 2025"]),
    ("de", "Der Zug fährt um 20.30 Uhr.", ["time 1230"]),
    ("de", "Es war 10 vor 8.", ["time 470"]),
    ("de", "Um halb neun begann das Fest.", ["time 510"]),
    ("de", "Die Mannschaft gewann 3:1.", ["score 3..1"]),
    ("de", "Seit 2020 fliegt die F-16 nicht mehr.", ["year 2020"]),
    ("de", "In der Saison 2020/21 galt Artikel 5.", ["year 2020..2021"]),
    ("de", "Eine Boeing 747 mit Covid-19-Tests", []),
    ("de", "Die deutsche Elf liess das außer Acht.", []),
    ("de", "Das Viertel am See ist eine ruhige Gegend.", []),
    ("de", "Es waren 12. Die Helferin ging.", ["12"]),
    ("de", "Im Viertelfinale gab es eine Überraschung.", []),
    ("de", "die 1990er Jahre", ["year 1990..1999"]),
    ("de", "ein Mann und eine Frau", []),
    ("de", "zum dritten Mal", ["ordinal 3"]),
    ("de", "am 22.10.2025", ["day 22 10"]),
    ("en", "They won 3-1 at home.", ["score 3..1"]),
    ("en", "at 8:30 p.m. on October 22, 2025", ["time 1230", "day 22 10", "year 2025"]),
    ("en", "The third man left.", ["ordinal 3"]),
    ("en", "One of them, and a man, may march.", []),
    ("en", "The 21st century began.", ["ordinal 21"]),
    ("en", "a quarter to nine", ["time 525"]),
    ("en", "in the third quarter of 2024", ["ordinal 3", "year 2024"]),
    ("fr", "La séance commence à 20h30.", ["time 1230"]),
    ("fr", "Elle commence à 20 heures et dure 3 heures.", ["time 1200", "3 hour"]),
    ("fr", "Un vélo neuf, pour le 1er mars.", ["day 1 3"]),
    ("fr", "le 2e tour", ["ordinal 2"]),
    ("fr", "une maison et un jardin", []),
    ("it", "Non sei stato tu.", []),
    ("it", "Soffiano forti venti di guerra.", []),
    ("it", "il 22 ottobre alle 20.30", ["day 22 10", "time 1230"]),
    ("it", "Il terzo uomo è salito.", ["ordinal 3"]),
    ("es", "el 22 de octubre a las ocho", ["day 22 10", "time 480"]),
    ("es", "la segunda vez en 2024", ["ordinal 2", "year 2024"]),
    ("es", "una casa y un jardín", []),
    ("es", "Ganó 3-1 en 2020.", ["score 3..1", "year 2020"]),
    ("es", "artículo 5, uno de ellos", []),
    ("it", "Ha vinto 3-1 nel 2020.", ["score 3..1", "year 2020"]),
    ("it", "articolo 5, uno di loro", []),
    ("it", "il 3º giorno", ["ordinal 3"]),
    ("de", "Die Verbands-Elf reiste ab.", []),
    ("de", "Er diente unter sechs Präsidenten.", ["6"]),
    ("en", "The rapper 6ix9ine sang.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), FIGURES)
def test_a_figure_is_brought_to_its_value(language: str, text: str, expected: list[str]) -> None:
    assert _read(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), TRAPS)
def test_what_only_looks_like_a_count_is_kept_apart(language: str, text: str, expected: list[str]) -> None:
    assert _read(text, language) == expected


def _only(text: str, language: str = "de") -> Figure:
    (figure,) = figures_in(text, 0, len(text), language)
    return figure


def test_scale_spelling_and_language_do_not_change_a_value() -> None:
    written = [("3,5 Mio.", "de"), ("3.500.000", "de"), ("dreieinhalb Millionen", "de"), ("3.5 million", "en")]

    first, *others = [_only(text, language) for text, language in written]

    assert all(same_value(first, other) for other in others)


@pytest.mark.parametrize(
    ("one", "other"),
    [("12", "ein Dutzend"), ("12", "mehr als zehn"), ("ein Dutzend", "mehr als zehn"), ("1.234.567", "1,2 Mio. "),
     ("rund 40", "42"), ("ein Viertel", "25 Prozent"), ("zwischen 10 und 15", "12"), ("ein Drittel", "33 Prozent"),
     ("ein Drittel", "33,3 Prozent"), ("gut ein Drittel", "33 Prozent"), ("knapp 40", "39"), ("knapp 40", "40"),
     ("gut 40", "42"), ("gut 40", "mehr als 40"),
     ("knapp 40", "weniger als 40"), ("fast zwei Millionen", "1,9 Millionen"), ("mindestens 40", "bis zu 40")],
)  # fmt: skip
def test_figures_that_can_both_be_true_are_compatible_and_not_the_same(one: str, other: str) -> None:
    left, right = _only(one), _only(other)

    assert compatible(left, right)
    assert compatible(right, left)


@pytest.mark.parametrize(
    ("one", "other"),
    [("11", "12"), ("3,5 Mio. ", "35 Mio. "), ("mehr als 10", "10"), ("20 Prozent", "20 Prozentpunkte"),
     ("3:1", "2:1"), ("20.30 Uhr", "21.30 Uhr"), ("rund 40", "60"), ("20 Euro", "20 Franken"), ("mehr als 130", "400"),
     ("mehr als zwei Millionen", "fast zwei Millionen"), ("gut 40", "knapp 40"), ("gut 40", "39"), ("knapp 40", "41"),
     ("mindestens zwei Millionen", "knapp zwei Millionen"), ("über drei Stunden", "bis zu drei Stunden"),
     ("weniger als 3,5 Mio. ", "mindestens 3,5 Mio. "), ("ein Drittel", "34 Prozent"), ("ein Drittel", "32 Prozent"),
     ("knapp ein Drittel", "34 Prozent")],
)  # fmt: skip
def test_figures_that_cannot_both_be_true_are_not_compatible(one: str, other: str) -> None:
    assert not compatible(_only(one), _only(other))
    assert not compatible(_only(other), _only(one))


@pytest.mark.parametrize(
    ("language", "above", "below", "around"),
    [
        ("de", "mehr als zwei Millionen", "fast zwei Millionen", "rund zwei Millionen"),
        ("de", "über 40", "knapp 40", "etwa 40"),
        ("de", "mindestens 40", "beinahe 40", "ungefähr 40"),
        ("en", "more than two million", "almost two million", "about two million"),
        ("en", "at least 40", "just under 40", "around 40"),
        ("fr", "plus de deux millions", "près de deux millions", "environ deux millions"),
        ("fr", "au moins 40", "presque 40", "quelque 40"),
        ("it", "più di due milioni", "quasi due milioni", "circa due milioni"),
        ("it", "oltre 40", "poco meno di 40", "circa 40"),
        ("es", "más de dos millones", "casi dos millones", "unos dos millones"),
        ("es", "al menos 40", "algo menos de 40", "alrededor de 40"),
    ],
)
def test_above_and_below_contradict_each_other_and_about_agrees_with_both(
    language: str, above: str, below: str, around: str
) -> None:
    high, low, middle = (_only(words, language) for words in (above, below, around))

    assert not compatible(high, low)
    assert not compatible(low, high)
    assert compatible(high, middle)
    assert compatible(low, middle)


def test_nearly_so_many_is_told_as_about_so_many_and_never_as_just_over_it() -> None:
    about, below, above = _only("rund 40"), _only("knapp 40"), _only("gut 40")

    assert same_value(about, below)
    assert same_value(about, above)
    assert not same_value(below, above)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The bill had risen from 41 million to 48 million pounds.", [(41_000_000, "GBP"), (48_000_000, "GBP")]),
        ("en", "The bill rose from 41 to 48 million pounds.", [(41_000_000, "GBP"), (48_000_000, "GBP")]),
        ("en", "The share fell from 12 to 9 per cent.", [(12, "%"), (9, "%")]),
        ("en", "The crowd grew from 800 to 1 million.", [(800, ""), (1_000_000, "")]),
        ("de", "Die Kosten sind von 41 auf 48 Millionen Euro gestiegen.", [(41_000_000, "EUR"), (48_000_000, "EUR")]),
        ("fr", "Le coût est passé de 41 à 48 millions d’euros.", [(41_000_000, "EUR"), (48_000_000, "EUR")]),
        ("it", "Il costo è salito da 41 a 48 milioni di euro.", [(41_000_000, "EUR"), (48_000_000, "EUR")]),
        ("es", "El coste subió de 41 a 48 millones de euros.", [(41_000_000, "EUR"), (48_000_000, "EUR")]),
    ],
)
def test_a_movement_is_two_figures_and_the_first_has_the_unit_of_the_second(
    language: str, text: str, expected: list[tuple[int, str]]
) -> None:
    found = figures_in(text, 0, len(text), language)

    assert [(figure.low, figure.unit) for figure in found] == expected
    assert all(figure.low == figure.high for figure in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Fines range from 50 to 80 pounds."),
        ("en", "The share rose by 50 to 80 per cent."),
        ("en", "Prices rose and tickets cost from 50 to 80 pounds."),
        ("en", "Prices rose. Tickets cost from 50 to 80 pounds."),
        ("fr", "Les amendes vont de 50 à 80 euros."),
        ("es", "Las multas van de 50 a 80 euros."),
    ],
)
def test_from_one_figure_to_another_is_a_range_where_nothing_rises_or_falls(language: str, text: str) -> None:
    assert [(figure.low, figure.high) for figure in figures_in(text, 0, len(text), language)] == [(50, 80)]


@given(
    st.text(max_size=60) | st.text("0123456789.,:’-/ %€$MioTausendein", max_size=40),
    st.sampled_from(["de", "en", "fr", "it", "es", "und"]),
)
def test_reading_never_fails_and_every_figure_lies_in_its_text(text: str, language: str) -> None:
    end = 0
    for figure in figures_in(text, 0, len(text), language):
        assert end <= figure.start <= figure.number_start < figure.number_end <= figure.end <= len(text)
        end = figure.number_end
