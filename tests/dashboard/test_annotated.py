from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from core.comparison import Comparison, Pair, compare
from core.links import Link, Relation, Variant, VariantKind
from core.report import Report, Role, Span
from core.totals import left_linked, right_linked, totals_of
from dashboard.annotated.layout import Line, Note, NoteKind, annotate
from dashboard.annotated.lines import article_data

ComparisonOf = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(
    ["Harbor closed", "Photo: the pier", "The harbor is closed.", "Nobody was hurt.", "The mayor was away."],
    roles=[Role.HEADLINE, Role.CAPTION, Role.LEDE, Role.BODY, Role.BODY],
    outlet="Herald",
)
RIGHT = Report.from_sentences(
    ["Pier in ruins", "Ferries wait.", "The harbor is shut.", "Schools stay open.", "Nobody was hurt.", "Rain is due."],
    roles=[Role.HEADLINE, Role.LEDE, Role.BODY, Role.BODY, Role.BODY, Role.BODY],
)
OTHER_WORD = Variant(VariantKind.WORDING, (Span(44, 50),), (Span(42, 46),))
CLOSED = Link((2,), (2,), Relation.NEAR, 80, variants=(OTHER_WORD,))
UNHURT = Link((3,), (4,), Relation.VERBATIM, 100)


def annotated(base: int, links: tuple[Link, ...] = (CLOSED, UNHURT)) -> tuple[Line, ...]:
    totals = totals_of(LEFT, left_linked(links)), totals_of(RIGHT, right_linked(links))
    return annotate((LEFT, RIGHT), Pair(0, 1, links, *totals), base)


def test_every_sentence_stands_in_its_order_with_furniture_among_them() -> None:
    assert [line.position for line in annotated(0)] == [0, 1, 2, 3, 4]
    assert [line.position for line in annotated(1)] == [0, 1, 2, 3, 4, 5]


def test_other_words_what_is_left_out_and_what_is_added_stand_beside_their_sentence() -> None:
    headline, caption, closed, unhurt, mayor = annotated(0)

    assert headline.notes == (Note(NoteKind.HEADLINE, (0,)),)
    assert caption.notes == ()
    assert closed.notes == (
        Note(NoteKind.WORDING, (2,), CLOSED),
        Note(NoteKind.ADDED, (1,), before=True),
        Note(NoteKind.ADDED, (3,)),
    )
    assert unhurt.notes == (Note(NoteKind.ADDED, (5,)),)
    assert mayor.notes == (Note(NoteKind.ABSENT),)


def test_the_same_words_leave_the_margin_empty_unless_they_stand_at_another_place() -> None:
    spelled = Link((3,), (4,), Relation.VERBATIM, 100, variants=(Variant(VariantKind.SPELLING, (), ()),))
    moved = Link((3,), (4,), Relation.VERBATIM, 100, moved=True)

    assert all(note.kind is NoteKind.ADDED for note in annotated(0, (CLOSED, spelled))[3].notes)
    assert Note(NoteKind.WORDING, (4,), moved) in annotated(0, (CLOSED, moved))[3].notes


def test_a_turn_of_the_base_shows_the_other_report_with_the_first_in_its_margin() -> None:
    lines = annotated(1)

    assert lines[1].notes == (Note(NoteKind.ABSENT),)
    assert Note(NoteKind.WORDING, (2,), CLOSED) in lines[2].notes
    assert Note(NoteKind.ADDED, (4,)) in lines[4].notes


def test_two_sentences_that_are_one_in_the_other_report_share_a_note_at_the_first() -> None:
    joined = Link((2, 3), (2,), Relation.REWORDED, 70)
    lines = annotated(0, (joined,))

    assert Note(NoteKind.WORDING, (2,), joined) in lines[2].notes
    assert Note(NoteKind.JOINED, (2,), joined) in lines[3].notes


def test_what_is_said_again_is_pointed_at_and_not_told_twice() -> None:
    again = Link((2,), (1,), Relation.REWORDED, 60, restatement=True)
    lines = annotated(0, (CLOSED, UNHURT, again))

    assert Note(NoteKind.AGAIN, (1,), again) in lines[2].notes
    assert not any(note.kind is NoteKind.ADDED and 1 in note.there for line in lines for note in line.notes)


def test_a_report_without_reporting_takes_what_is_added_at_its_first_line() -> None:
    caption = Report.from_sentences(["Photo: the pier"], roles=[Role.CAPTION])
    body = Report.from_sentences(["The pier fell."])
    totals = totals_of(caption, ()), totals_of(body, ())

    lines = annotate((caption, body), Pair(0, 1, (), *totals), 0)

    assert lines[0].notes == (Note(NoteKind.ADDED, (0,), before=True),)
    assert annotate((Report("", ()), body), Pair(0, 1, (), *totals), 0) == ()


WORDS = st.sampled_from(["harbor", "mayor", "ferry", "storm", "police", "school"])
SENTENCE = st.lists(WORDS, min_size=2, max_size=6).map(lambda words: " ".join(words).capitalize() + ".")
REPORT = st.lists(st.tuples(SENTENCE, st.sampled_from(list(Role))), min_size=1, max_size=8).map(
    lambda pairs: Report.from_sentences([text for text, _ in pairs], roles=[role for _, role in pairs], language="en")
)


@given(REPORT, REPORT, st.sampled_from([0, 1]))
def test_nothing_the_other_report_tells_alone_is_lost_or_told_twice(left: Report, right: Report, base: int) -> None:
    comparison = compare((left, right))
    pair = comparison.pairs[0]
    other = (left, right)[1 - base]
    linked = {place for link in pair.links for place in (link.left if base else link.right)}

    lines = annotate((left, right), pair, base)
    added = Counter(
        place for line in lines for note in line.notes if note.kind is NoteKind.ADDED for place in note.there
    )

    alone = [s.position for s in other.sentences if s.role.is_reporting and s.position not in linked]
    assert added == Counter(alone)
    assert [line.position for line in lines] == list(range(len((left, right)[base].sentences)))


def test_notes_say_in_words_what_they_are_and_mark_the_differing_words(comparison_of: ComparisonOf) -> None:
    data = article_data(comparison_of(LEFT, RIGHT, (CLOSED, UNHURT)), "x", 0)
    closed = data["lines"][2]

    assert [(note["label"], note["place"], note["to"]) for note in closed["notes"]] == [
        ("B: near", "B 3", "A3"),
        ("B begins with this", "B 2", "B2"),
        ("B adds here", "B 4", "B4"),
    ]
    assert [piece.get("kind") for piece in closed["notes"][0]["sentences"][0]] == [None, "wording", None]
    assert closed["there"] == ["B3", "B2", "B4"]
    assert data["lines"][4]["notes"][0]["label"] == "Not in B"


def test_the_differing_words_are_marked_in_every_sentence_of_a_link(comparison_of: ComparisonOf) -> None:
    text = LEFT.text
    gone = tuple(
        Variant(VariantKind.DROPPED, (Span(text.index(word), text.index(word) + len(word)),), ())
        for word in ("harbor is", "hurt")
    )
    joined = Link((2, 3), (2,), Relation.NEAR, 70, variants=gone)

    lines = article_data(comparison_of(LEFT, RIGHT, (joined,)), "x", 0)["lines"]

    assert [[note["kind"] for note in line["notes"] if note["kind"] != "added"] for line in lines[2:4]] == [
        ["wording"],
        ["joined"],
    ]
    assert [[piece["text"] for piece in line["pieces"] if piece.get("kind")] for line in lines[2:4]] == [
        ["harbor is"],
        ["hurt"],
    ]


@pytest.mark.parametrize("base", [0, 1])
def test_the_words_of_the_article_are_the_published_ones(comparison_of: ComparisonOf, base: int) -> None:
    data = article_data(comparison_of(LEFT, RIGHT, (CLOSED, UNHURT)), "x", base)

    said = ["".join(piece["text"] for piece in line["pieces"]) for line in data["lines"]]
    assert said == [sentence.text for sentence in (LEFT, RIGHT)[base].sentences]


def test_the_address_opens_the_annotated_article_with_its_base(app: AppTest) -> None:
    app.query_params.update({"pair": "02-harbor", "as": "annotated", "base": "B"})
    app.run()

    assert not app.exception
    assert app.title[0].value == "Annotated article"
    assert app.session_state["annotated_base"] == "B"
    assert app.query_params["base"] == "B"
