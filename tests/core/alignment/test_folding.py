from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.alignment.folding import fold_side
from core.report import Report, Role

_SENTENCES = st.lists(st.sampled_from(["Der Rat tagt.", "der Rat\ntagt!", "Größe 8,0", "«Ja»", "", "\u2028 Nein", "﷽"]))


def test_what_both_reports_have_is_folded_alike() -> None:
    left = fold_side(Report.from_sentences(("Der Rat tagt.", "Das Geschäft ist gross.")))
    right = fold_side(Report.from_sentences(("Niemand kam.", "Der Rat tagt.")), left)

    assert right.folded == ("niemand kam.", "der rat tagt.")
    assert right.characters[1] is left.characters[0]


def test_furniture_takes_no_part() -> None:
    report = Report.from_sentences(("Der Rat tagt.", "Newsletter"), roles=(Role.BODY, Role.PROMO))
    assert fold_side(report).keys == ("derrattagt",)


@given(_SENTENCES, _SENTENCES)
def test_a_side_is_folded_the_same_whatever_the_other_report_holds(left: list[str], right: list[str]) -> None:
    report = Report.from_sentences(right)
    assert fold_side(report, fold_side(Report.from_sentences(left))) == fold_side(report)
