"""How lengths of time, what recurs, and words for past, present and future are read."""

from __future__ import annotations

import re
from fractions import Fraction

from core.facts.shifting import shifted
from core.facts.time_context import (
    DATE,
    DURATION,
    SET,
    Context,
    Reading,
    shift_of,
)
from core.figures.number_words import grammar_of, tokens_of


def number_of(written: str, context: Context) -> Fraction | None:
    """The value of a number in digits or words; articles are 1, halves one half."""
    written = re.sub(r"^\w+\s+(?=\w*$)", "", written.strip().lower())
    grammar = grammar_of(context.language.code)
    if not written:
        return None
    if written in grammar.data.halves:
        return Fraction(1, 2)
    if written in context.language.dates.both:
        return Fraction(2)
    tokens = tokens_of(written, 0, len(written))
    found = grammar.read(tokens, 0)
    if found is not None:
        return found.value
    return Fraction(1) if written in grammar.data.ones else None


def length_value(count: str, letter: str) -> str:
    """Return a length of time as TIMEX3 writes it: "P2W", "PT35H"."""
    return f"PT{count}{letter[1]}" if letter.startswith("T") else f"P{count}{letter}"


def text_of(value: Fraction) -> str:
    """Return a number without needless places: "2", "1.5"."""
    return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"


def length(match: re.Match[str], context: Context) -> Reading | None:
    """Zwei Wochen; mehr als zehn Jahre; drei Jahre und vier Monate; einige Tage."""
    data = context.language.dates
    letter = data.units[context.part(match, "unit")]
    is_ordinal = letter == "TS" and context.part(match, "number") == "a"
    if _is_age(match, context) or (is_ordinal and re.match(r"\s+[a-z]", context.text[match.end() : match.end() + 8])):
        return None  # "a second job"
    if context.part(match, "several"):
        return Reading(DURATION, length_value("X", letter))
    value = number_of(context.part(match, "number"), context)
    if value is None:
        return None
    if context.part(match, "half"):
        value = value / 2 if value == 1 else value + Fraction(1, 2)
    result = length_value(text_of(value), letter)
    second = number_of(context.part(match, "number2"), context)
    if second is not None:
        result += length_value(text_of(second), data.units[context.part(match, "unit2")])[1:]
    return Reading(DURATION, result)


def _is_age(match: re.Match[str], context: Context) -> bool:
    """Whether a length in years is somebody's age: "40 Jahre alt", "im Alter von 40 Jahren"."""
    lists = context.language.dates.lists
    after = context.text[match.end() : match.end() + 16]
    before = context.text[max(0, match.start() - 16) : match.start()]
    return bool(
        ("age_after" in lists and re.match(rf"[\s-]*(?:{lists['age_after']})\b", after, re.IGNORECASE))
        or ("age_before" in lists and re.search(rf"\b(?:{lists['age_before']})\s+$", before, re.IGNORECASE))
    )


def ago(match: re.Match[str], context: Context) -> Reading | None:
    """Two weeks ago; il y a deux semaines: the day, week, month or year that lies so far back."""
    data = context.language.dates
    letter = data.units[context.part(match, "unit")]
    value = number_of(context.part(match, "number"), context)
    way = context.part(match, "way")
    if value is None:
        return None
    if way in data.from_anchor or value.denominator != 1 or context.published is None or letter.startswith("T"):
        return Reading(DURATION, length_value(text_of(value), letter), reason="counted from a day that is not known")
    found = shifted(letter, int(value) if way in data.from_now else -int(value), context)
    return None if found is None else Reading(DATE, found, reason="from the publication date")


def plural_length(match: re.Match[str], context: Context) -> Reading | None:
    """In den vergangenen Jahren: a length of time without a number; "in diesen Tagen" is now."""
    if shift_of(context.part(match, "mod", "mod2"), context) == 0:
        return Reading(DATE, "PRESENT_REF")
    return Reading(DURATION, length_value("X", context.language.dates.units[context.part(match, "unit", "unit2")]))


def bare_length(match: re.Match[str], context: Context) -> Reading | None:
    """Seit Jahren, vor Wochen: only a plural is a length without a number."""
    word = context.part(match, "unit", "unit2", "unit3")
    plural = context.language.dates.lists.get("plural", "")
    if not re.fullmatch(plural, word):
        return None
    return Reading(DURATION, length_value("X", context.language.dates.units[word]))


def hyphenated(match: re.Match[str], context: Context) -> Reading | None:
    """35-Stunden-Woche."""
    value = number_of(context.part(match, "number"), context)
    return (
        None
        if value is None
        else Reading(DURATION, length_value(text_of(value), context.language.dates.units[context.part(match, "unit")]))
    )


def adjective_length(match: re.Match[str], context: Context) -> Reading | None:
    """Einwöchig, 3-tägig."""
    value = number_of(context.part(match, "number", "word"), context)
    letter = context.language.dates.length_endings[context.part(match, "ending")]
    return None if value is None else Reading(DURATION, length_value(text_of(value), letter))


def length_word(match: re.Match[str], context: Context) -> Reading | None:
    """Jahrelang."""
    return Reading(DURATION, context.language.dates.lengths[context.part(match, "word")])


def set_word(match: re.Match[str], context: Context) -> Reading | None:
    """Täglich, montags."""
    word = re.sub(r"\s+", " ", context.part(match, "word"))
    return Reading(SET, context.language.dates.sets[word])


def every(match: re.Match[str], context: Context) -> Reading | None:
    """Jeden Tag; alle vier Jahre; pro Woche."""
    data = context.language.dates
    word = context.part(match, "unit", "unit2", "unit3", "unit4")
    if word in data.weekdays:
        return Reading(SET, f"XXXX-WXX-{data.weekdays[word]}")
    if word not in data.units:
        name = next((name for name in data.weekdays if word.startswith(name)), "")
        part = data.parts.get(word.removeprefix(name), "")
        return Reading(SET, f"XXXX-WXX-{data.weekdays[name]}T{part}") if name else None
    if (
        data.lists.get("plural")
        and not context.part(match, "number")
        and re.fullmatch(data.lists["plural"], word)
        and context.part(match, "unit")
    ):
        return None
    value = number_of(context.part(match, "number"), context)
    count = "X" if context.part(match, "number") in data.uncounted else text_of(value or Fraction(1))
    return Reading(SET, length_value(count, data.units[word]))


def reference(match: re.Match[str], context: Context) -> Reading | None:
    """Jetzt, damals, demnächst."""
    word = re.sub(r"\s+", " ", context.part(match, "word"))
    data = context.language.dates
    if word in data.reference_nouns and match.group()[:1].islower():
        return None
    return Reading(DATE, data.references[word])
