from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.corrections import (
    Action,
    CitedLink,
    CitedSentence,
    Correction,
    Corrector,
    History,
    LinkCorrection,
    RoleCorrection,
    corrections_text,
    history_for,
    made,
    read_corrections,
    redone,
    undone,
)
from core.errors import CorrectionError
from core.links import Relation
from core.report import Report, Role

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SENTENCES = st.builds(CitedSentence, st.integers(0, 3), st.integers(0, 99), TEXT)
LINKS = st.builds(
    CitedLink, st.lists(SENTENCES, max_size=3).map(tuple), st.one_of(st.none(), st.sampled_from(Relation))
)
LINK_ACTIONS = st.sampled_from([action for action in Action if action is not Action.ROLE])
CORRECTIONS: st.SearchStrategy[Correction] = st.one_of(
    st.builds(
        LinkCorrection,
        LINK_ACTIONS,
        st.lists(LINKS, max_size=2).map(tuple),
        st.lists(LINKS, max_size=2).map(tuple),
        TEXT,
        TEXT,
    ),
    st.builds(RoleCorrection, SENTENCES, st.sampled_from(Role), st.sampled_from(Role), TEXT, TEXT),
)
REPORTS = (Report.from_sentences(["One."], outlet="Left"), Report.from_sentences(["Two."], outlet="Right"))
Reports = tuple[Report, Report]


def _history(corrections: list[Correction]) -> History:
    history = History()
    for correction in corrections:
        history = made(history, correction)
    return history


@given(st.lists(CORRECTIONS, max_size=4), st.integers(0, 3), st.integers(0, 3))
def test_what_was_saved_is_loaded_again(corrections: list[Correction], undos: int, redos: int) -> None:
    history = _history(corrections)
    for _ in range(undos):
        history = undone(history, by="Kim")
    for _ in range(redos):
        history = redone(history, by="Lee")

    text = corrections_text(history, REPORTS)
    file = read_corrections(text.encode())

    assert file.history == history
    assert file.text_hashes == (REPORTS[0].text_hash, REPORTS[1].text_hash)
    assert file.outlets == ("Left", "Right")
    assert corrections_text(file.history, REPORTS) == text


def test_reports_in_the_other_order_are_known_by_their_texts(reports: Reports, corrector: Corrector) -> None:
    history = _history([corrector.link((0, 4), (1, 5))])
    file = read_corrections(corrections_text(history, reports).encode())

    assert history_for(file, reports) == (history, ())
    assert history_for(file, reports[::-1]) == (history.renumbered({0: 1, 1: 0}), ())


@pytest.mark.parametrize("swapped", [False, True])
def test_changed_texts_are_told_and_matched_by_their_sentences(
    reports: Reports, corrector: Corrector, *, swapped: bool
) -> None:
    history = _history([corrector.link((0, 4), (1, 5))])
    file = read_corrections(corrections_text(history, reports).encode())
    changed = [Report.from_sentences([*(s.text for s in report.sentences), "One more."]) for report in reports]

    assert history_for(file, changed[::-1] if swapped else changed) == (
        history.renumbered({0: 1, 1: 0}) if swapped else history,
        (0, 1),
    )


def _damaged(change: Callable[[dict[str, Any]], object]) -> bytes:
    correction = LinkCorrection(Action.UNLINK, (CitedLink((CitedSentence(0, 0, "One."),), Relation.NEAR),), ())
    written = json.loads(corrections_text(_history([correction]), REPORTS))
    change(written)
    return json.dumps(written).encode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe\x00", "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b"9" * 10_000, "no JSON"),
        (b"[]", "not an object"),
        (b"{}", "no file of corrections"),
        (b" " * 10_000_001, "more than 10 MB"),
        (_damaged(lambda w: w.update(format="2.0")), "version 2.0"),
        (_damaged(lambda w: w.pop("format")), "format"),
        (_damaged(lambda w: w.update(steps=3)), "steps"),
        (_damaged(lambda w: w.update(reports=[3])), "Report 1"),
        (_damaged(lambda w: w["steps"].append(None)), "Step 2"),
        (_damaged(lambda w: w["steps"][0].update(deed="guessed")), "made, undone, redone"),
        (_damaged(lambda w: w["steps"][0].update(deed="undone")), "Step 1"),
        (_damaged(lambda w: w["steps"][0].update(by="\ud800")), "by"),
        (_damaged(lambda w: w["steps"][0]["correction"].update(action="guess")), "action"),
        (_damaged(lambda w: w["steps"][0]["correction"]["before"][0].update(relation="alike")), "relation"),
        (_damaged(lambda w: w["steps"][0]["correction"]["before"][0]["sentences"][0].update(position=-1)), "position"),
        (_damaged(lambda w: w["steps"][0]["correction"]["before"][0]["sentences"][0].update(report=True)), "report"),
    ],
)
def test_a_damaged_file_ends_in_one_sentence(content: bytes, said: str) -> None:
    with pytest.raises(CorrectionError, match=said) as caught:
        read_corrections(content)

    assert str(caught.value).endswith(".")


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(CorrectionError):
        read_corrections(content)


def test_a_newer_minor_version_with_more_fields_is_read() -> None:
    file = read_corrections(_damaged(lambda w: w.update(format="1.7", more="to come")))

    assert len(file.history.standing) == 1
