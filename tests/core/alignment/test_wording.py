from __future__ import annotations

from collections import Counter
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from core.alignment.folding import fold_side
from core.alignment.wording import Wording
from core.figures import figures_in
from core.report import Report
from core.words import WORD_PATTERN

_WORDS = st.lists(st.sampled_from(("der", "Der", "Rat", "rat", "Bern", "wählt", "3,5", "Nord-Bank", "–", "am")))
_SENTENCES = st.lists(_WORDS.map(" ".join), min_size=1, max_size=2)


def _wording(left: list[str], right: list[str]) -> Wording:
    here, there = (fold_side(Report.from_sentences(sentences, language="de")) for sentences in (left, right))
    return Wording(here, list(range(len(left))), there, list(range(len(right))))


def test_what_stands_on_one_side_alone_is_told_as_published() -> None:
    wording = _wording(["Der Rat von Bern tagt heute lange."], ["Der Rat tagt am Montag lange."])

    assert wording.only() == (["von", "Bern", "heute"], ["am", "Montag"])
    assert (wording.in_order, wording.shared, wording.shorter, wording.longer) == (4, 4, 6, 7)
    assert wording.gaps == [(2, 4, 2, 2), (5, 6, 3, 5)]


def test_of_a_word_that_one_side_has_more_often_the_last_is_told() -> None:
    wording = _wording(["Rat und rat und RAT"], ["Rat und"])

    assert wording.only() == (["rat", "und", "RAT"], [])


@given(_SENTENCES, _SENTENCES)
def test_runs_and_gaps_make_up_both_rows(left: list[str], right: list[str]) -> None:
    wording = _wording(left, right)
    for first, row in ((0, wording.left), (2, wording.right)):
        runs = [(run.b if first else run.a, run.size) for run in wording.runs]
        in_runs = [place for start, length in runs for place in range(start, start + length)]
        in_gaps = [place for gap in wording.gaps for place in range(gap[first], gap[first + 1])]
        assert sorted(in_runs + in_gaps) == list(range(len(row.folded)))
        assert [row.folded[place] for place in in_gaps] == wording.moved_or_alone[first // 2]


@given(_SENTENCES, _SENTENCES)
def test_what_one_side_has_alone_is_counted_word_by_word(left: list[str], right: list[str]) -> None:
    wording = _wording(left, right)
    here, there = Counter(wording.left.folded), Counter(wording.right.folded)

    assert wording.shared == (here & there).total()
    for only, row, surplus in zip(
        wording.only(), (wording.left, wording.right), (here - there, there - here), strict=True
    ):
        told: list[str] = []
        for published, folded in reversed([*zip(row.published, row.folded, strict=True)]):
            if surplus[folded] > 0:
                surplus[folded] -= 1
                told.append(published)
        assert only == told[::-1]


@given(
    st.lists(st.sampled_from(["3", "½", "%", "drei", "Mio.", "20.", "März", "6:3", "ein", "Dutzend", "-", "²", "①"]))
)
def test_a_figure_always_touches_a_word(pieces: list[str]) -> None:
    text = " ".join(pieces)
    covered = set(chain.from_iterable(range(*match.span()) for match in WORD_PATTERN.finditer(text)))

    assert all(covered.intersection(range(figure.start, figure.end)) for figure in figures_in(text, 0, len(text), "de"))
