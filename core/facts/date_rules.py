"""The registry of rules: a name that the forms of a language use, and the function that reads such a form."""

from __future__ import annotations

from core.facts import calendar_rules, clock_rules, day_rules, length_rules
from core.facts.time_context import Rule

RULES: dict[str, Rule] = {
    "iso": day_rules.iso,
    "day": day_rules.day,
    "listed_day": day_rules.listed_day,
    "weekday": day_rules.weekday,
    "relative_day": day_rules.relative_day,
    "shifted_day": day_rules.shifted_day,
    "phase": calendar_rules.phase,
    "decade": calendar_rules.decade,
    "century": calendar_rules.century,
    "month": calendar_rules.month,
    "season": calendar_rules.season,
    "quarter": calendar_rules.quarter,
    "span_of_years": calendar_rules.span_of_years,
    "year": calendar_rules.year,
    "modified_unit": calendar_rules.modified_unit,
    "year_of": calendar_rules.year_of,
    "weekend": calendar_rules.weekend,
    "holiday": calendar_rules.holiday,
    "night_to": clock_rules.night_to,
    "part_of_day": clock_rules.part_of_day,
    "clock": clock_rules.clock,
    "spoken_clock": clock_rules.spoken_clock,
    "modified_part": clock_rules.modified_part,
    "length": length_rules.length,
    "plural_length": length_rules.plural_length,
    "bare_length": length_rules.bare_length,
    "ago": length_rules.ago,
    "hyphenated": length_rules.hyphenated,
    "adjective_length": length_rules.adjective_length,
    "length_word": length_rules.length_word,
    "set": length_rules.set_word,
    "every": length_rules.every,
    "reference": length_rules.reference,
}
