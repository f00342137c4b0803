from __future__ import annotations

import hashlib
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ReportError
from core.report import Credit, Publication, Report, Role, Sentence, Span

TEXT = "The quay is closed. Nobody was hurt."


def test_a_report_is_its_text_and_spans_on_it() -> None:
    report = Report(TEXT, (Sentence(0, 0, 19, "The quay is closed."), Sentence(1, 20, 36, "Nobody was hurt.")))

    assert [sentence.span.of(report.text) for sentence in report.sentences] == [
        "The quay is closed.",
        "Nobody was hurt.",
    ]


def test_the_hash_is_of_the_published_text_alone() -> None:
    report = Report("Größe", (), outlet="The Harbor Post")

    assert report.text_hash == hashlib.sha256("Größe".encode()).hexdigest()


@pytest.mark.parametrize(
    ("sentences", "message"),
    [
        ((Sentence(0, 0, 19, "The quay is open."),), "does not stand at 0:19"),
        ((Sentence(0, 20, 99, TEXT[20:]),), "does not stand at 20:99"),
        ((Sentence(0, 9, 4, ""),), "does not stand at 9:4"),
        ((Sentence(0, -1, 0, ""),), "before the one ahead"),
        ((Sentence(1, 0, 19, TEXT[:19]),), "number them from 0"),
        ((Sentence(0, 0, 19, TEXT[:19]), Sentence(1, 10, 19, TEXT[10:19])), "before the one ahead"),
        ((Sentence(0, 20, 36, TEXT[20:]), Sentence(1, 0, 19, TEXT[:19])), "before the one ahead"),
    ],
)
def test_sentences_that_do_not_fit_the_text_are_refused(sentences: tuple[Sentence, ...], message: str) -> None:
    with pytest.raises(ReportError, match=message):
        Report(TEXT, sentences)


@pytest.mark.parametrize("span", [Span(0, 37), Span(-1, 4), Span(9, 4)])
def test_credits_and_dates_outside_the_text_are_refused(span: Span) -> None:
    with pytest.raises(ReportError, match="The credit 'exa' lies at"):
        Report(TEXT, (), credits=(Credit("exa", "text", span),))
    with pytest.raises(ReportError, match="The publication date lies at"):
        Report(TEXT, (), published=Publication("2025-03-03", "dateline", span))


def test_half_a_character_is_refused_with_its_place() -> None:
    with pytest.raises(ReportError, match=r"lone surrogate.*position 4"):
        Report("quay\ud83d", ())


def test_sentences_already_cut_stand_on_lines_of_their_own() -> None:
    report = Report.from_sentences(
        ["Quay closed", "The quay is closed."],
        roles=[Role.HEADLINE, Role.LEDE],
        outlet="The Harbor Post",
        language="en",
    )

    assert report.text == "Quay closed\nThe quay is closed."
    assert report.sentences[1] == Sentence(1, 12, 31, "The quay is closed.", Role.LEDE, "given", 1)
    assert (report.outlet, report.language) == ("The Harbor Post", "en")


def test_without_roles_every_sentence_is_body_text() -> None:
    assert {sentence.role for sentence in Report.from_sentences(["One.", "Two."]).sentences} == {Role.BODY}


def test_there_must_be_a_role_for_each_sentence() -> None:
    with pytest.raises(ReportError, match="2 sentences but 1 roles"):
        Report.from_sentences(["One.", "Two."], roles=[Role.BODY])


def test_every_role_is_reporting_heading_or_furniture_and_only_one_of_them() -> None:
    for role in Role:
        assert [role.is_reporting, role.is_heading, role.is_furniture].count(True) == 1

    assert {role for role in Role if role.is_reporting} == {Role.LEDE, Role.BODY}
    assert {role for role in Role if role.is_heading} == {Role.HEADLINE, Role.SUBHEAD}


def test_a_corrected_role_leaves_the_text_alone() -> None:
    report = Report.from_sentences(["Read more here."])
    corrected = replace(report, sentences=(replace(report.sentences[0], role=Role.PROMO),))

    assert corrected.text_hash == report.text_hash
    assert corrected != report


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_any_sentences_give_back_their_words(sentences: list[str]) -> None:
    report = Report.from_sentences(sentences)

    assert [report.text[s.start : s.end] for s in report.sentences] == sentences


@given(st.text(st.characters(categories=["Cs", "L"])))
def test_any_text_is_a_report_or_is_refused_with_a_sentence(text: str) -> None:
    try:
        Report(text, ())
    except ReportError as error:
        assert "surrogate" in str(error)  # noqa: PT017 - either outcome is right, depending on the text


def test_a_record_filled_by_its_slots_is_a_frozen_dataclass_like_any_other() -> None:
    sentence = Sentence(0, start=0, end=2, text="Ja")

    assert sentence == Sentence(0, 0, 2, "Ja", Role.BODY, "", 0)
    assert replace(sentence, paragraph=3).paragraph == 3
    assert pickle.loads(pickle.dumps(sentence)) == sentence  # noqa: S301 - made here
    with pytest.raises(FrozenInstanceError):
        sentence.text = "Nein"  # pyright: ignore[reportAttributeAccessIssue] - what must not work
    assert Sentence.__init__.__qualname__ == "Sentence.__init__"
    with pytest.raises(TypeError):
        Sentence(0, 0, 2)  # pyright: ignore[reportCallIssue] - a field without a default
