from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.changes import Change, ChangeKind
from core.comparison import compare
from core.report import Report, Role, Span
from core.settings import Settings
from dashboard.coverage.findings import excerpt, most_important, without_changes
from dashboard.sections.reading import summary

LONG = "The council of the old harbor town " * 8 + "may close the pier " + "before the next winter storm comes in " * 8
AT = LONG.index("may")


def change(kind: ChangeKind, sentence: int = 0) -> Change:
    return Change(kind, (sentence,), (sentence,), (), (), "", "")


def said(text: str, *spans: Span) -> list[tuple[str, bool]]:
    report = Report.from_sentences([text])
    return [(piece["text"], "kind" in piece) for piece in excerpt(report.sentences[0], spans)]


def test_three_kinds_come_before_a_second_change_of_one_kind() -> None:
    changes = [
        change(ChangeKind.ATTRIBUTION, 0),
        change(ChangeKind.ATTRIBUTION, 1),
        change(ChangeKind.NEGATION),
        change(ChangeKind.NAME),
        change(ChangeKind.POSITION),
    ]

    assert most_important(changes) == [changes[0], changes[2], changes[3]]


def test_further_changes_of_a_kind_fill_up_in_the_order_of_the_ledger() -> None:
    changes = [change(ChangeKind.ATTRIBUTION, place) for place in range(5)] + [change(ChangeKind.NEGATION)]

    assert most_important(changes) == [changes[0], changes[1], changes[5]]
    assert most_important(changes[:1]) == changes[:1]
    assert most_important([]) == []


def test_reports_that_share_nothing_are_not_said_to_be_unchanged() -> None:
    bridge, rain = Report.from_sentences(["The bridge is closed until Friday."]), Report.from_sentences(["It rained."])

    assert "share no sentence" in without_changes(compare((bridge, rain)))
    assert without_changes(compare((bridge, bridge))).startswith("No editorial change was found")


def test_reports_in_different_languages_say_why_they_share_nothing() -> None:
    bridge = Report.from_sentences(["The bridge is closed until Friday."], language="en")
    strasse = Report.from_sentences(["Die Strasse ist bis Freitag gesperrt."], language="de")
    unknown = Report.from_sentences(["It rained."])

    told = "The language of A is English, that of B is German: sentences in different languages are not linked."
    assert without_changes(compare((bridge, strasse))).endswith(told)
    assert summary(compare((bridge, strasse))).endswith(told)
    assert "language" not in without_changes(compare((bridge, unknown)))
    assert "language" not in without_changes(compare((bridge, strasse), Settings(across_languages=True)))


def test_no_share_is_told_of_a_report_without_reporting() -> None:
    bridge = Report.from_sentences(["The bridge is closed until Friday."])
    promo = Report.from_sentences(["Subscribe now"], roles=[Role.PROMO])

    assert summary(compare((bridge, promo))) == "No reporting sentence was found in B: no lede and no body."


def test_words_stand_in_some_context_cut_between_words() -> None:
    shown = said(LONG, Span(AT, AT + 3))

    assert ("may", True) in shown
    assert shown[0] == ("… ", False)
    assert shown[-1] == (" …", False)
    words = "".join(text for text, _ in shown[1:-1]).split()
    assert set(words) <= set(LONG.split())
    assert len("".join(text for text, _ in shown)) < 180


def test_a_short_sentence_is_shown_whole_and_one_without_words_from_its_beginning() -> None:
    assert said("Nobody was hurt.", Span(0, 6)) == [("Nobody", True), (" was hurt.", False)]
    assert said(LONG)[0][0].startswith("The council")
    assert said(LONG)[-1] == (" …", False)


@given(st.text(alphabet="ab c", min_size=1, max_size=400), st.integers(0, 400), st.integers(1, 40))
def test_what_is_shown_is_a_stretch_of_the_sentence(text: str, start: int, length: int) -> None:
    start = min(start, len(text) - 1)
    shown = said(text, Span(start, min(len(text), start + length)))

    middle = "".join(words for words, _ in shown if words not in {"… ", " …"})
    assert middle in text
    assert text[start : start + length] in middle
