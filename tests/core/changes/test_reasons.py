"""Every reason and all that a change is shown by can be said in another language."""

from __future__ import annotations

import pytest

from core.changes import find_changes
from core.links import Link, Relation
from core.phrases import Phrase
from core.report import Report
from tests.core.changes.test_examples import ALL, Example


@pytest.mark.parametrize("example", ALL, ids=[f"{example.language}: {example.left}" for example in ALL])
def test_what_the_ledger_says_of_a_change_can_be_translated(example: Example) -> None:
    left = Report.from_sentences([example.left], language=example.language)
    right = Report.from_sentences([example.right], language=example.language)

    for change in find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0),)):
        assert isinstance(change.reason, Phrase)
        assert isinstance(change.evidence, Phrase)
