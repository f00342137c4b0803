from __future__ import annotations

from core.phrases import phrase
from dashboard.language import Wording, gettext, interface_language, ngettext, said


def test_outside_a_run_the_interface_speaks_english() -> None:
    assert interface_language() == "en"
    assert gettext("Overview") == "Overview"
    assert ngettext("{n} sentence", "{n} sentences", 2).format(n=2) == "2 sentences"
    assert said(phrase("near")) == "near"


def test_nothing_to_say_is_not_the_header_of_a_catalog() -> None:
    assert gettext("") == ""


def test_a_table_of_phrases_reads_as_a_table_of_texts() -> None:
    assert dict(Wording({1: phrase("one"), 2: "two"})) == {1: "one", 2: "two"}
