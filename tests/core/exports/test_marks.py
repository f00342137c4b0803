from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.exports.marks import Stretch, stretches_of
from core.links import VariantKind
from core.report import Report, Span


def test_a_sentence_is_cut_where_its_marks_begin_and_end() -> None:
    sentence = Report.from_sentences(["First.", "The quay was closed today."]).sentences[1]
    marks = [(Span(sentence.start + 20, sentence.start + 25), VariantKind.DROPPED)]

    assert stretches_of(sentence, marks) == (
        Stretch("The quay was closed "),
        Stretch("today", VariantKind.DROPPED),
        Stretch("."),
    )


def test_a_mark_that_spans_two_sentences_shows_in_each() -> None:
    first, second = Report.from_sentences(["The quay.", "It closed."]).sentences
    marks = [(Span(4, 12), VariantKind.WORDING)]

    assert stretches_of(first, marks)[-1] == Stretch("quay.", VariantKind.WORDING)
    assert stretches_of(second, marks)[0] == Stretch("It", VariantKind.WORDING)


def test_of_two_marks_on_the_same_words_the_shorter_shows() -> None:
    (sentence,) = Report.from_sentences(["about 40 people"]).sentences
    marks = [(Span(0, 15), VariantKind.MOVED), (Span(6, 8), VariantKind.FIGURE)]

    assert stretches_of(sentence, marks) == (
        Stretch("about ", VariantKind.MOVED),
        Stretch("40", VariantKind.FIGURE),
        Stretch(" people", VariantKind.MOVED),
    )


@given(st.text(st.characters(exclude_categories=["Cs"])), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_put_together_the_stretches_are_the_sentence(text: str, edges: list[tuple[int, int]]) -> None:
    (sentence,) = Report.from_sentences([text]).sentences
    marks = [(Span(min(edge), max(edge)), VariantKind.WORDING) for edge in edges]

    assert "".join(stretch.text for stretch in stretches_of(sentence, marks)) == text
