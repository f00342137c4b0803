"""The shape of what a language tells about its dates: calendar words, and the forms in which they are put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.languages.word_lists import words

# What no text matches: the pattern of a language that has no such words.
NEVER = r"(?!)"
# Before four digits that are no year but a number, an address or a price in francs; reports of all languages have them.
NUMBER_LEADS = words("nr tel postfach chf")


@dataclass(frozen=True, slots=True)
class DateForm:
    """One way of writing a date, time or length of time.

    Attributes:
        rule: The name of the rule that reads it (see `core.facts.date_rules`).
        pattern: A regular expression, case ignored. `{month}`, `{weekday}`, `{unit}`, `{number}` and the other lists
            of the language stand for their words; named groups hand the parts to the rule.
        triggers: Names of word lists one of whose words must be in the text before the pattern is tried, or "digit".
    """

    rule: str
    pattern: str
    triggers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateData:
    """How one language speaks of time. Words are in lower case.

    Attributes:
        weekdays: Names and abbreviations of the days, Monday being 1.
        relative_days: Words for days around today, with their distance in days.
        relative_years: Words for years around this one.
        parts: Words for parts of a day with their TIMEX3 code ("MO", "AF").
        seasons: Words for seasons with their code ("SU").
        units: Words for lengths of time with their ISO 8601 letter, "TH" and "TM" for hours and minutes.
        last: Beginnings of words for the one before ("vergangen").
        next: Beginnings of words for the one to come ("kommend").
        this: Beginnings of words for the present one ("dies").
        phases: Words for the beginning, middle and end of a stretch ("START", "MID", "END").
        references: Words that only say past, present or future.
        several: Words for an unknown number ("einige").
        sets: Words and phrases for what recurs, with their value.
        lengths: Words that are a length of time by themselves ("jahrelang"), with their value.
        holidays: Feasts with their rule: "12-25", or "E-2" for two days before Easter Sunday.
        decades: Words for decades with their tens ("neunziger": 9).
        ordinals: Ordinal words for quarters and halves.
        past_words: Verb forms that put a sentence into the past.
        past_pattern: Endings of such forms, as a pattern on a whole word.
        perfect_words: Auxiliaries that do so where a participle stands in the sentence.
        participle: Endings of participles, as a pattern on a whole word.
        told_past: What ends a clause that tells of the past by a verb that otherwise tells of what comes, as a pattern
            ("soll am Montag gesehen worden sein").
        coming_words: Verb forms that put it into the time to come.
        coming_pattern: Endings of the future, as a pattern on a whole word.
        coming_before: A verb in the present with its preposition right before a day, as a pattern on what ends there:
            "spielt am" Freitag.
        coming_leads: Words that begin a clause of what would come, whatever form its verb has ("sonst drohten").
        infinitive_takers: Verbs whose clause ends in an infinitive, which looks like a past ("will beraten").
        since: Words before a date that open it towards the present; `until` those that close it.
        until: See `since`.
        stretch_leads: What before a weekday opens or closes a stretch that may still last, as a pattern ("until at
            least", "ab"); words that always lead back ("since") are none.
        of_that_day: A weekday with such a word that belongs to the subject before it and opens nothing, as a pattern
            with `{weekday}` ("footage from Friday shows").
        stretch_openers: Words before the first day of a stretch that do so only where its last one follows ("von").
        stretch_joins: Words between the first and the last weekday of a stretch, as a pattern ("bis").
        lasting: Present verbs of what goes on or is kept so, as a pattern; a participle beside them tells of no past.
        since_beside_lasting: Those of `stretch_leads` that lead back where a verb of `lasting` stands before them
            ("è chiuso da lunedì"), as a pattern.
        ago: Words that turn a length of time back from today ("vor", "ago").
        ever_since: Words before a day that always lead back, unlike "ab".
        articles: Articles before a word for last, this or next.
        short_months: Names of months that are words of their own; they are months only with a day or year.
        days_or_parts: Words of `relative_days` that with a capital inside a sentence are a part of the day, with it.
        nowadays: Words beside "today" that make it nowadays ("bis heute", "still today").
        of_states: Words of `coming_words` that tell of a state as well ("steht heute leer").
        not_coming_after: Words before one of `coming_words` that make it a noun ("the plan") or a participle.
        possessives: What right behind a day makes the verb of its clause tell of something else ("Monday's summit").
        ahead: Words before such a day that make it one to come, as a pattern; `behind` those of one that was.
        behind: See `ahead`.
        joins: Words between two dates of one list, as a pattern; `before_months` small words behind them.
        before_months: See `joins`.
        of_years: Words between a month and its year, as a pattern.
        shifted_year: How a month tells a year counted from this one, as a pattern with `{shift}` for the word.
        clause_joins: Words at which a clause ends at the latest, as a pattern.
        made_of: What before a month makes it one that was, whatever is to come of it ("Interviews aus dem März").
        of_something: What behind a part of a day says that it is counted from something without a date.
        of_next_day: Words before a part of a day that make it the next day's, as a pattern.
        deadline: What behind a day makes it the last one that is given to somebody ("until Monday to respond").
        clock_units: Words behind a number that make it a time of day, as a pattern.
        that: Words before a season that leave open which one ("that summer"), as a pattern.
        this_past: What before "past week" makes it the one that ends.
        same: Beginnings of words that keep a part of the day on the day last spoken of ("am selben Abend").
        quarters: Beginnings of words for a quarter of the year, where others are for a half.
        both: Words for two ("beiden").
        uncounted: Words for a number that is not told ("alle paar Wochen").
        from_anchor: Words behind a length of time that count it from what was told before ("two years earlier").
        from_now: Words that count it from the publication onwards.
        length_endings: Endings of adjectives that are made of a number and a length of time, with its letter.
        reference_nouns: Nouns of `references` that are such only with their capital.
        compound_joins: Words between two compounds that share their last part, as a pattern.
        clock_words: Words one of which stands in a time of day that is written in words.
        capitalised: The parts of a form that are only such with a capital: "weekday", "month", …
        name_leads: Words before a weekday that make it part of a newspaper's name, as a pattern.
        lists: Other word lists for the patterns: alternatives written as a regular expression, by name.
        forms: The ways of writing, the more telling first.
    """

    weekdays: Mapping[str, int] = field(default_factory=dict[str, int])
    relative_days: Mapping[str, int] = field(default_factory=dict[str, int])
    relative_years: Mapping[str, int] = field(default_factory=dict[str, int])
    parts: Mapping[str, str] = field(default_factory=dict[str, str])
    seasons: Mapping[str, str] = field(default_factory=dict[str, str])
    units: Mapping[str, str] = field(default_factory=dict[str, str])
    last: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    phases: Mapping[str, str] = field(default_factory=dict[str, str])
    references: Mapping[str, str] = field(default_factory=dict[str, str])
    several: frozenset[str] = frozenset()
    sets: Mapping[str, str] = field(default_factory=dict[str, str])
    lengths: Mapping[str, str] = field(default_factory=dict[str, str])
    holidays: Mapping[str, str] = field(default_factory=dict[str, str])
    decades: Mapping[str, int] = field(default_factory=dict[str, int])
    ordinals: Mapping[str, int] = field(default_factory=dict[str, int])
    past_words: frozenset[str] = frozenset()
    past_pattern: str = ""
    perfect_words: frozenset[str] = frozenset()
    participle: str = ""
    told_past: str = ""
    coming_words: frozenset[str] = frozenset()
    coming_pattern: str = ""
    coming_before: str = ""
    coming_leads: frozenset[str] = frozenset()
    infinitive_takers: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    stretch_leads: str = NEVER
    of_that_day: str = NEVER
    stretch_openers: str = NEVER
    stretch_joins: str = NEVER
    lasting: str = NEVER
    since_beside_lasting: str = NEVER
    ago: frozenset[str] = frozenset()
    ever_since: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    short_months: frozenset[str] = frozenset()
    days_or_parts: Mapping[str, str] = field(default_factory=dict[str, str])
    nowadays: frozenset[str] = frozenset()
    of_states: frozenset[str] = frozenset()
    not_coming_after: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    ahead: str = NEVER
    behind: str = NEVER
    joins: str = NEVER
    before_months: str = NEVER
    of_years: str = NEVER
    shifted_year: str = NEVER
    clause_joins: str = NEVER
    made_of: str = NEVER
    of_something: str = NEVER
    of_next_day: str = NEVER
    deadline: str = NEVER
    clock_units: str = NEVER
    that: str = NEVER
    this_past: str = ""
    same: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()
    both: frozenset[str] = frozenset()
    uncounted: frozenset[str] = frozenset()
    from_anchor: frozenset[str] = frozenset()
    from_now: frozenset[str] = frozenset()
    length_endings: Mapping[str, str] = field(default_factory=dict[str, str])
    reference_nouns: frozenset[str] = frozenset()
    compound_joins: str = NEVER
    clock_words: frozenset[str] = frozenset()
    capitalised: frozenset[str] = frozenset()
    name_leads: str = ""
    lists: Mapping[str, str] = field(default_factory=dict[str, str])
    forms: tuple[DateForm, ...] = ()
