# ruff: noqa: E501 - a row of a table reads in one line
from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.links import Link, Relation, Variant, VariantKind, in_reading_order
from core.report import Report
from core.variants import find_variants
from core.words import words_of

Shown = tuple[str, str, str]


def link_all(left: Report, right: Report) -> Link:
    return Link(tuple(range(len(left.sentences))), tuple(range(len(right.sentences))), Relation.NEAR, 90.0)


def variants_of(left: list[str], right: list[str], language: str) -> list[Shown]:
    here = Report.from_sentences(left, language=language)
    there = Report.from_sentences(right, language=language)
    return [shown(variant, here, there) for variant in find_variants(here, there, link_all(here, there))]


def shown(variant: Variant, left: Report, right: Report) -> Shown:
    """A variant as a reader sees it: its kind and the words, the parts of several spans set apart by a bar."""
    return (
        variant.kind.value,
        " | ".join(span.of(left.text) for span in variant.left),
        " | ".join(span.of(right.text) for span in variant.right),
    )


EXAMPLES: list[tuple[str, str, str, list[Shown]]] = [
    # German
    ("de", "Die Strasse ist gross.", "Die Straße ist groß.", [("spelling", "Strasse", "Straße"), ("spelling", "gross", "groß")]),
    ("de", "Sie wohnt in Muenchen.", "Sie wohnt in München.", [("spelling", "Muenchen", "München")]),
    ("de", "«Das reicht», sagte sie.", "„Das reicht“, sagte sie.", [("punctuation", "«", "„"), ("punctuation", "»", "“")]),
    # words that are left around a moved phrase are equal, so that only their marks differ or nothing does
    ("de", "Die Bank Seeland Nord ist klein.", "Die Bank Nord Seeland ist klein.", [("moved", "Nord", "Nord")]),
    ("de", "DIE POLIZEI sucht Zeugen.", "Die Polizei sucht Zeugen.", [("case", "DIE POLIZEI", "Die Polizei")]),
    ("de", "Der Rat sprach mit dem Verein.", "Der Rat sprach mit den Vereinen.", [("inflection", "dem Verein", "den Vereinen")]),
    ("de", "Der Bau kostet 3,5 Mio. Franken.", "Der Bau kostet 35 Mio. Franken.", [("figure", "3,5 Mio. Franken", "35 Mio. Franken")]),
    ("de", "Das Spiel beginnt um 20.30 Uhr.", "Das Spiel beginnt um 21 Uhr.", [("figure", "20.30 Uhr", "21 Uhr")]),
    ("de", "Sie tagt am 22. Oktober.", "Sie tagt am 23. Oktober 2025.", [("date", "22. Oktober", "23. Oktober 2025")]),
    ("de", "Sie tagt am Montag in Chur.", "Sie tagt am Dienstag in Chur.", [("date", "Montag", "Dienstag")]),
    ("de", "Gestern sprach Anna Keller lange.", "Gestern sprach Keller lange.", [("name", "Anna Keller", "Keller")]),
    (
        "de",
        "«Der Steg hielt nicht mehr stand», sagte Nils Fröhlich an einer kurzfristig einberufenen Medienkonferenz.",
        "Auf einer kurzfristig einberufenen Pressekonferenz sagte Nils Fröhlich: «Der Steg hielt nicht mehr stand.»",
        [
            ("punctuation", "", ":"),
            ("punctuation", "", "."),
            ("punctuation", ", | .", ""),
            ("moved", "sagte Nils Fröhlich", "sagte Nils Fröhlich"),
            ("wording", "an", "Auf"),
            ("moved", "einer kurzfristig einberufenen", "einer kurzfristig einberufenen"),
            ("wording", "Medienkonferenz", "Pressekonferenz"),
        ],
    ),
    ("de", "Der Rat hat überraschend zugestimmt.", "Der Rat hat zugestimmt.", [("dropped", "überraschend", "")]),
    ("de", "Die Sitzung war öffentlich.", "Die Sitzung war öffentlich, hiess es.", [("added", "", ", hiess es")]),
    (
        "de",
        "Am Abend meldeten allerdings Bauern, dass die Weide brenne.",
        "Am Abend verlautete aus Behördenkreisen jedoch, dass die Weide brenne.",
        [("wording", "meldeten allerdings Bauern", "verlautete aus Behördenkreisen jedoch")],
    ),
    (
        "de",
        "«Wir öffnen die Brücke im Mai wieder», betonte Ingenieurin Lea Brunner.",
        "Ingenieurin Lea Brunner betonte: „Wir öffnen die Brücke im Mai wieder“",
        [
            ("moved", "betonte Ingenieurin Lea Brunner", "Ingenieurin Lea Brunner betonte"),
            ("punctuation", "", ":"),
            ("punctuation", "«", "„"),
            ("punctuation", "»", "“"),
            ("punctuation", ", | .", ""),
        ],
    ),
    # English
    ("en", "The colour of the theatre was grey.", "The color of the theater was gray.", [("spelling", "colour", "color"), ("spelling", "theatre", "theater"), ("spelling", "grey", "gray")]),
    ("en", "It wasn't organised.", "It wasn’t organized.", [("spelling", "wasn't", "wasn’t"), ("spelling", "organised", "organized")]),
    ("en", "The council approved the plan.", "The council approves the plans.", [("inflection", "approved", "approves"), ("inflection", "plan", "plans")]),
    ("en", "About 1,200 people came.", "About 1,500 people came.", [("figure", "1,200", "1,500")]),
    ("en", "The vote is on March 3.", "The vote is on March 4, 2025.", [("date", "March 3", "March 4, 2025")]),
    ("en", "It was founded by Ruth Adler in Leeds.", "It was founded by Adler in Leeds.", [("name", "Ruth Adler", "Adler")]),
    ("en", "The pool opens on Jan. 3 in Leeds.", "The pool opens on Jan. 4 in Leeds.", [("date", "Jan. 3", "Jan. 4")]),
    ("en", "The firm paid the crew.", "The firm pays the crew.", [("inflection", "paid", "pays")]),
    ("es", "Abre el 3 de marzo de 2025 en Soria.", "Abre el 5 de marzo de 2025 en Soria.", [("date", "3 de marzo de 2025", "5 de marzo de 2025")]),
    ("es", "Abre el 3 de marzo de 2025 en Soria.", "Abre el 3 de marzo de 2026 en Soria.", [("date", "3 de marzo de 2025", "3 de marzo de 2026")]),
    ("it", "Apre il 3 di marzo del 2025 a Pisa.", "Apre il 3 di maggio del 2025 a Pisa.", [("date", "3 di marzo del 2025", "3 di maggio del 2025")]),
    ("en", "The bridge was closed by the storm on Friday.", "On Friday the bridge was closed by the storm.", [("case", "The", "the"), ("moved", "on Friday", "On Friday"), ("case", "on", "On")]),
    # French, Italian, Spanish
    ("fr", "Le maire a dit qu'il partait.", "Le maire a dit qu’il partait.", [("spelling", "qu'", "qu’")]),
    ("fr", "Le conseil se réunit lundi à Lyon.", "Le conseil se réunit mardi à Lyon.", [("date", "lundi", "mardi")]),
    ("it", "Il sindaco ha parlato a lungo.", "Il sindaco ha parlato.", [("dropped", "a lungo", "")]),
    ("es", "La alcaldesa habló el lunes.", "La alcaldesa habló el martes.", [("date", "lunes", "martes")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "left", "right", "expected"), EXAMPLES, ids=[row[1] for row in EXAMPLES])
def test_word_differences_read_like_edits_made_by_a_person(
    language: str, left: str, right: str, expected: list[Shown]
) -> None:
    assert sorted(variants_of([left], [right], language)) == sorted(expected)


def test_a_variant_has_a_span_in_each_sentence_and_none_across_their_border() -> None:
    left = ["Die Fähre fährt morgen wieder, kündigte Sprecherin Mia Roth an."]
    right = ["Die Fähre fährt morgen wieder.", "Das kündigte Sprecherin Mia Roth an."]

    assert variants_of(left, right, "de") == [("added", ",", ". | Das")]


def test_a_text_against_itself_has_no_variants() -> None:
    text = ["Der Rat tagt.", "Er berät den Haushalt."]
    assert variants_of(text, text, "de") == []


def test_variants_come_in_the_order_in_which_the_left_report_is_read() -> None:
    found = variants_of(["Am Montag kam der Rat zusammen."], ["Am Dienstag kam der neue Rat wieder zusammen."], "de")
    assert found == [("date", "Montag", "Dienstag"), ("added", "", "neue"), ("added", "", "wieder")]


def test_a_text_without_sentence_ends_is_compared_in_order_and_without_moves() -> None:
    left = " ".join(f"wort{number}" for number in range(400))
    right = " ".join(["wort399", *(f"wort{number}" for number in range(399))])

    assert variants_of([left], [right], "de") == [("added", "", "wort399"), ("dropped", "wort399", "")]


WORDS = st.sampled_from(
    ["der", "die", "Rat", "sagte,", "Montag", "3,5", "Mio.", "Franken", "und", "«nicht»", "in", "Bern", "Anna",
     "Keller", "strasse", "Straße", ".", "22.", "Oktober"]
)  # fmt: skip
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=9).map(" ".join), min_size=1, max_size=3)


@given(TEXTS, TEXTS)
def test_swapping_the_reports_mirrors_the_variants(left: list[str], right: list[str]) -> None:
    here, there = Report.from_sentences(left, language="de"), Report.from_sentences(right, language="de")
    link = link_all(here, there)

    found = find_variants(here, there, link)

    assert find_variants(there, here, link.mirrored()) == in_reading_order(variant.mirrored() for variant in found)
    assert in_reading_order(found) == found
    assert in_reading_order(v.mirrored() for v in in_reading_order(w.mirrored() for w in found)) == found


@given(TEXTS, TEXTS)
def test_what_lies_outside_all_variants_is_the_same_on_both_sides(left: list[str], right: list[str]) -> None:
    here, there = Report.from_sentences(left, language="de"), Report.from_sentences(right, language="de")
    found = find_variants(here, there, link_all(here, there))

    def rest(report: Report, spans: list[tuple[int, int]]) -> list[str]:
        return [
            word.text
            for sentence in report.sentences
            for word in words_of(report.text, sentence.start, sentence.end)
            if not any(start <= word.start < end for start, end in spans)
        ]

    assert rest(here, [(s.start, s.end) for v in found for s in v.left]) == rest(
        there, [(s.start, s.end) for v in found for s in v.right]
    )


@given(TEXTS, TEXTS)
def test_spans_ascend_within_a_sentence_and_hold_words(left: list[str], right: list[str]) -> None:
    here, there = Report.from_sentences(left, language="de"), Report.from_sentences(right, language="de")
    for variant in find_variants(here, there, link_all(here, there)):
        for report, spans in ((here, variant.left), (there, variant.right)):
            assert all(first.end <= second.start for first, second in pairwise(spans))
            for span in spans:
                assert span.of(report.text).strip() == span.of(report.text) != ""
                assert sum(s.start <= span.start and span.end <= s.end for s in report.sentences) == 1
        assert (variant.kind is VariantKind.ADDED) <= (not variant.left or variant.left_at >= 0)


@given(st.lists(st.text(max_size=40), max_size=3), st.lists(st.text(max_size=40), max_size=3))
def test_no_text_raises_anything(left: list[str], right: list[str]) -> None:
    here, there = (
        Report.from_sentences([line.encode("utf-8", "ignore").decode() for line in side], language="en")
        for side in (left, right)
    )
    assert isinstance(find_variants(here, there, link_all(here, there)), tuple)


@given(
    st.permutations(["Rat", "Chef", "Stadt", "Verein", ",", ".", "sprach", "lange"]),
    st.permutations(["Rat", "Chef", "Stadt", "Verein", ",", ".", "sprach", "lange"]),
)
def test_no_variant_shows_the_same_words_as_a_difference(left: list[str], right: list[str]) -> None:
    for kind, here, there in variants_of([" ".join(left)], [" ".join(right)], "de"):
        assert kind != "punctuation" or not any(character.isalpha() for character in here + there)
