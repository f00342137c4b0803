"""Whatever calendar words and numbers stand together, reading times never fails and places what it finds."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.facts import find_times
from core.languages import language_of

ODD = ("0", "3", "5", "13", "99", "9999", "999999", "2025", "31.12.2025")

# Words between and around calendar words: articles, modifiers in their forms, prepositions and adverbs.
AROUND = {
    "de": "am im den der die das des in seit vor bis letzten vergangenen vorigen nächsten kommenden diesen dieser "
    "jeden alle pro und oder von zum Uhr Jahrhundert Jahre-Woche Quartal Halbjahr Jahreshälfte Anfang nach",
    "en": "the a an in on at by since until last past next this coming every per ago earlier later from now of and or "
    "half quarter century o'clock pm",
    "fr": "le la les l' d' en au du de des ce cet cette ces il y a dernier dernière derniers dernières prochain "
    "prochaine prochains passé passées suivant suivantes dans depuis chaque par et ou siècle semestre trimestre heures",
    "it": "il lo la l' i gli le in nel nelle al di del da questo questa queste quest' scorso scorsa scorsi scorse "
    "ultime ultimi prossimo prossima prossimi prossime precedente ogni fa tra e o secolo semestre trimestre alle ore",
    "es": "el la los las en al a de del este esta estos estas pasado pasada pasados pasadas último última últimos "
    "últimas próximo próxima próximos próximas anterior anteriores siguiente siguientes hace cada por y o siglo "
    "semestre trimestre horas",
}


def _calendar_words(code: str) -> list[str]:
    language = language_of(code)
    dates = language.dates
    return [
        *language.figures.months, *dates.weekdays, *dates.units, *dates.parts, *dates.seasons, *dates.phases,
        *dates.ordinals, *dates.relative_days, *dates.relative_years, *dates.holidays, *dates.decades, *dates.several,
        *dates.sets, *dates.lengths, *dates.references,
    ]  # fmt: skip


def _hold(text: str, code: str) -> None:
    for published in ("2025-10-22", None):
        times = find_times(text, code, published)
        assert all(0 <= time.start < time.end <= len(text) for time in times)
        assert all(one.end <= other.start for one, other in pairwise(times))


@pytest.mark.parametrize("code", AROUND)
def test_every_unit_is_read_behind_every_number_and_every_modifier(code: str) -> None:
    dates = language_of(code).dates
    around = AROUND[code].split()
    leads = [*ODD, *around, *dates.ordinals, *dates.several]
    for unit, lead in product(dates.units, leads):
        _hold(f"{lead} {unit}; {lead} {unit.capitalize()}; {unit} {lead}", code)
    for unit, number in product(dates.units, ("0", "13", "999999")):
        _hold("; ".join(f"{word} {number} {unit}; {number} {unit} {word}" for word in around), code)


@pytest.mark.parametrize("code", AROUND)
def test_every_number_of_a_quarter_or_half_is_read_with_every_year(code: str) -> None:
    stretches = {"de": "Halbjahr Quartal Jahreshälfte", "en": "half quarter", "fr": "semestre trimestre"}
    for ordinal, what, year in product(
        language_of(code).dates.ordinals, stretches.get(code, "semestre trimestre").split(), ("", *ODD)
    ):
        _hold(f"{ordinal} {what} {year}", code)
        _hold(f"{ordinal} {what} of de del {year}", code)


@pytest.mark.parametrize("code", AROUND)
@given(data=st.data())
def test_calendar_words_and_numbers_in_any_order_are_read(code: str, data: st.DataObject) -> None:
    around, calendar = AROUND[code].split(), _calendar_words(code)
    word = st.one_of(st.sampled_from(around), st.sampled_from(calendar), st.sampled_from(ODD))
    words = data.draw(st.lists(st.tuples(word, st.booleans()), min_size=1, max_size=7))
    text = " ".join(word.capitalize() if has_capital else word for word, has_capital in words)

    _hold(text, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "im dritten Halbjahr"),
        ("en", "in the third half"),
        ("fr", "au troisième semestre"),
        ("it", "al terzo semestre di lettere"),
        ("es", "en el tercer semestre"),
    ],
)
def test_a_third_half_is_no_part_of_a_year(code: str, text: str) -> None:
    assert not find_times(text, code, "2025-10-22")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("en las próximas horas", "PTXH"),
        ("en las últimas horas", "PTXH"),
        ("en próximas semanas", "PXW"),
        ("durante los últimos minutos", "PTXM"),
        ("en las últimas décadas", "PXDE"),
    ],
)
def test_spanish_plurals_behind_a_modifier_are_lengths_of_time(text: str, value: str) -> None:
    assert [time.value for time in find_times(text, "es", "2025-10-22")] == [value]
