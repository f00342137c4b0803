"""Texts that no report is made of must not make the work explode: whatever is found, it is found at once."""

from __future__ import annotations

import pytest

from core.facts import find_names, find_quotations, find_times
from core.figures import figures_in


@pytest.mark.parametrize(
    "piece", ["„a ", '"a" ', "sagte ", "am 3. Oktober und am 4. ", "1, 2, 3, ", "laut der ", "«„", "a-", "Anna ("]
)
def test_a_text_without_any_end_is_read_piece_by_piece(piece: str) -> None:
    text = piece * (12_000 // len(piece))

    assert all(time.end <= len(text) for time in find_times(text, "de", "2025-10-21"))
    assert all(quotation.end <= len(text) for quotation in find_quotations(text, "de"))
    assert all(name.end <= len(text) for name in find_names(text, "de"))
    assert all(figure.end <= len(text) for figure in figures_in(text, 0, len(text), "de"))
