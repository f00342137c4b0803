from __future__ import annotations

from dataclasses import replace

from core import compare
from core.comparison import Pair
from core.facts import Addition
from core.report import Publication, Report

LEFT = (
    "Die Stadt baut im Herbst eine neue Brücke über den Fluss, oder sie verschiebt den Bau.",
    "Die Stadträtin Rita Frei rechnet mit Kosten von 11 Millionen Franken.",
    "«Wir haben lange auf diesen Entscheid gewartet und freuen uns sehr.»",
    "Die alte Brücke stammt aus dem Jahr 1911.",
    "Zum Fest kommen 300 Gäste.",
)
RIGHT = (
    "Die Stadt baut im Herbst eine neue Brücke über den Fluss.",
    "Die Stadträtin Rita Frei rechnet mit Kosten von 11 Millionen Franken.",
)


def _report(*sentences: str) -> Report:
    return replace(Report.from_sentences(sentences, language="de"), published=Publication("2025-10-21", "given"))


def _pair() -> Pair:
    return compare([_report(*LEFT), _report(*RIGHT)]).pairs[0]


def _words(addition: Addition) -> str:
    return "\n".join(LEFT)[addition.start : addition.end]


def test_sentences_without_a_link_are_told_by_one_report_only() -> None:
    kinds = {_words(addition): addition.kind.value for addition in _pair().left_additions}

    assert kinds[LEFT[2]] == "quotation"
    assert kinds[LEFT[3]] == "background"
    assert kinds[LEFT[4]] == "statement"


def test_a_detail_inside_a_linked_sentence_is_an_addition_of_its_own() -> None:
    details = [_words(addition) for addition in _pair().left_additions if addition.kind == "detail"]

    assert details == ["oder sie verschiebt den Bau"]


def test_an_addition_names_the_facts_that_it_holds() -> None:
    pair = _pair()
    (feast,) = [addition for addition in pair.left_additions if _words(addition) == LEFT[4]]

    assert [pair.facts[number].left[0].value for number in feast.facts] == ["300"]


def test_a_report_that_is_wholly_contained_adds_nothing() -> None:
    assert _pair().right_additions == ()


def test_a_mark_that_stands_alone_is_no_addition() -> None:
    pair = compare([_report(*RIGHT, "»"), _report(*RIGHT)]).pairs[0]

    assert pair.left_additions == ()


def test_swapping_the_reports_swaps_the_additions() -> None:
    pair, swapped = _pair(), compare([_report(*RIGHT), _report(*LEFT)]).pairs[0]

    assert [addition.span for addition in swapped.right_additions] == [
        addition.span for addition in pair.left_additions
    ]
    assert swapped.left_additions == pair.right_additions


def test_a_detail_ends_before_the_words_that_only_begin_what_both_reports_have() -> None:
    left = _report("Der Rat hat am späten Montagabend über Funk den neuen Hafen und seine lange Mole gelobt.")
    right = _report("Der Rat hat Funk zufolge den neuen Hafen und seine lange Mole gelobt.")
    pair = compare([left, right]).pairs[0]
    text = left.text
    details = [text[one.start : one.end] for one in pair.left_additions if one.kind == "detail"]

    assert details == ["am späten Montagabend"]
