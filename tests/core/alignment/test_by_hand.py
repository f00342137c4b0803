from __future__ import annotations

import pytest

from core.alignment.by_hand import LinksByHand
from core.alignment.vocabulary import Vocabulary
from core.links import GuardKind
from core.report import Report
from core.settings import Settings


@pytest.mark.parametrize("most_words", [50_000, 5])
def test_a_link_by_hand_has_its_guards_even_if_the_left_report_fills_the_vocabulary(
    monkeypatch: pytest.MonkeyPatch, most_words: int
) -> None:
    monkeypatch.setattr("core.alignment.vocabulary._vocabularies", [Vocabulary()])
    monkeypatch.setattr("core.alignment.vocabulary._MOST_WORDS", most_words)
    left = Report.from_sentences(["Minister Paul Harlow opened the bridge.", "Nobody else came."], language="en")
    right = Report.from_sentences(["Nobody else came.", "Minister Paul Keating opened the bridge."], language="en")

    link = LinksByHand(left, right, Settings()).link((0,), (1,))

    assert [guard.kind for guard in link.guards] == [GuardKind.NAME]
