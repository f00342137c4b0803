"""The shape of what a language tells about its figures: number words, scales, units, bounds and times of day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

# Units that need no language. Currencies bear their ISO 4217 code, measures their SI sign.
COMMON_UNITS: Mapping[str, str] = {
    "%": "%", "€": "EUR", "$": "USD", "us $": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "eur": "EUR", "usd": "USD",
    "chf": "CHF", "gbp": "GBP", "fr": "CHF", "sfr": "CHF", "us - dollar": "USD", "m €": "EUR",
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "kg": "kg", "t": "t", "ha": "ha", "km²": "km²", "m²": "m²",
    "km2": "km²", "m2": "m²", "km / h": "km/h", "kmh": "km/h", "mw": "MW", "gw": "GW", "kwh": "kWh", "ms": "ms",
    "°": "°C", "° c": "°C", "°c": "°C", "min": "minute", "sec": "second", "h": "hour",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FigureData:
    """How one language writes its figures. Words are in lower case; a phrase is its words with one space between.

    Attributes:
        decimal: The decimal mark; the other one of comma and point parts thousands.
        units: Number words and what they are worth, below 1,000.
        pieces: For a language that writes number words as one ("zweihundertfünf"): the parts they are made of.
        hundreds: Words that multiply by 100.
        scales: Words and abbreviations that multiply by 1,000 or more.
        tight_scales: Abbreviations that only count when written onto the digits or after a currency ("£3m").
        joiners: Words between the parts of a number ("and").
        ones: Articles that are worth 1 before a scale, a collective or a fraction ("eine Million").
        halves: Words for a half before a scale or unit ("eine halbe Million").
        half_after: Phrases that add a half ("and a half").
        points: Words for the decimal mark ("point five").
        collectives: Singular nouns that stand for a rounded number ("Dutzend").
        vague: Plural nouns that stand for several of a number ("Hunderte").
        partitives: Phrases between an open number and what it is of: a unit, or a larger one ("tens of thousands").
        fractions: Nouns for a share of a whole.
        fraction_after: Words one of which must follow a fraction; none where empty.
        share_articles: Articles before a share, between it and its bound ("rund [die] Hälfte").
        one_in: Phrases between the two numbers of a share told as one of so many ("one in four").
        nouns_before_in: Whether what is counted may stand before such a phrase ("un Français sur dix").
        counted_behind_in: Endings of plurals behind it, by which two things are told and no share ("sur deux projets").
        share_followers: Words behind it that only look like such plurals ("un habitant sur dix [dans] le canton").
        share_follower_endings: Endings of such words ("una donna su tre [residente] in città").
        every: Words before an ordinal that tell a share ("jeder vierte").
        every_time: Words behind it with which no share is told: nouns of what recurs ("jeden zweiten Tag"), phrases.
        not_before_share: Words before such a number that make it none ("number one in three countries").
        counted_behind_hours: Endings of plurals behind such a number, which counts them ("alle tre vittime").
        hour_followers: Words behind a number that is an hour ("alle otto circa").
        bounds: Phrases before a figure that bound or round it, with "about", "at least" and so on.
        bounding_prepositions: Bounds that are prepositions as well, before a small number ("unter drei Präsidenten").
        sum_nouns: Endings of nouns for a sum, after which "über" is "of" and no bound ("ein Kredit über 5 Millionen").
        verbs_about: Verbs after which "über" tells what about ("beraten über drei Entwürfe").
        bounds_after: Phrases after a figure that do.
        words_for_units: Phrases after a figure that are its unit.
        signs_as_words: Signs of units that are words as well, and behind a number word nothing else ("uno dei due ha").
        ranges: Words between the two ends of a range.
        betweens: Words before and between the ends of a range.
        movers: Verbs and nouns of rising, falling, growing and cutting, which make two numbers a start and an end.
        moves_from: Words before the start of such a movement ("from"); `moves_to` those between start and end.
        moves_to: See `moves_from`.
        clock_after: Words that make the number before them a time of day.
        clock_before: Phrases that make the number after them a time of day where it looks like one.
        hours_before: Phrases behind which a number can be nothing but an hour ("a las ocho").
        clock_past: Words for minutes past the hour; `clock_to` those before it, `clock_half` those for the half.
        clock_to: Minutes before the hour.
        clock_half: Words for the half hour, with the minutes they add to the hour that is named.
        clock_quarter: Words for a quarter of an hour.
        behind_times: Words that may stand right behind a time of day in digits alone ("alle 20.30 [ore]").
        forenoon: Phrases of `clock_after` for the hours before noon; `afternoon` for those after it.
        afternoon: See `forenoon`.
        before_minutes: Phrases of `clock_after` behind which minutes may follow ("20 Uhr 30").
        spoken_minutes: Words for minutes that are told before or past an hour ("[zehn] vor acht").
        named_hours: Hours whose number counts nothing elsewhere ("halb [eins]").
        before_spoken_times: Phrases one of which must stand before such a time; none where empty.
        before_days: Words before a day in digits alone ("[am] 22.10.").
        before_months: Words between a day and its month ("22 [de] octubre").
        first_days: Ordinals for the first day of a month, where the other days are told by plain numbers ("primero").
        ordinals: Ordinal words.
        ordinal_marks: Endings that make digits an ordinal ("rd"); a point does so where `ordinal_point` is set.
        ordinal_point: Whether a point after the digits makes an ordinal.
        sentence_words: Words that begin a sentence and are never counted by an ordinal before them.
        year_before: Words after which four digits are a year.
        before_years_and_counts: Words of `year_before` that stand before counts as well ("[von] 2000 Gästen").
        endings_of_counted: Endings of what such a count counts, where nouns have no capital.
        decades: Endings of decades ("1990[er]").
        months: Month names and abbreviations with their number.
        capitalised_nouns: Whether nouns have a capital, so that number words with one inside a sentence are names.
        not_before: For a number word that is also another word, what must not follow it.
        not_after: The same for what must not stand before it.
        labels: Words after which digits name and do not count ("Artikel 5", "Boeing 747").
        score_words: Words near a result of a game or vote.
        minus: Words for a value below zero.
        plural_endings: Endings of nouns in the plural, where adjectives have no such ending ("soldiers").
        plurals: Nouns in the plural without that ending ("people").
        glued_endings: Endings of adjectives that are made of a number, with their unit ("tägig").
    """

    decimal: str = ","
    units: Mapping[str, int] = field(default_factory=dict[str, int])
    pieces: tuple[str, ...] = ()
    hundreds: frozenset[str] = frozenset()
    scales: Mapping[str, int] = field(default_factory=dict[str, int])
    tight_scales: Mapping[str, int] = field(default_factory=dict[str, int])
    joiners: frozenset[str] = frozenset()
    ones: frozenset[str] = frozenset()
    halves: frozenset[str] = frozenset()
    half_after: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    collectives: Mapping[str, int] = field(default_factory=dict[str, int])
    vague: Mapping[str, int] = field(default_factory=dict[str, int])
    partitives: tuple[str, ...] = ()
    fractions: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    fraction_after: frozenset[str] = frozenset()
    share_articles: frozenset[str] = frozenset()
    one_in: tuple[str, ...] = ()
    nouns_before_in: bool = False
    counted_behind_in: tuple[str, ...] = ()
    share_followers: frozenset[str] = frozenset()
    share_follower_endings: tuple[str, ...] = ()
    every: frozenset[str] = frozenset()
    every_time: frozenset[str] = frozenset()
    not_before_share: frozenset[str] = frozenset()
    counted_behind_hours: tuple[str, ...] = ()
    hour_followers: frozenset[str] = frozenset()
    bounds: Mapping[str, str] = field(default_factory=dict[str, str])
    bounds_after: Mapping[str, str] = field(default_factory=dict[str, str])
    bounding_prepositions: frozenset[str] = frozenset()
    sum_nouns: tuple[str, ...] = ()
    verbs_about: frozenset[str] = frozenset()
    words_for_units: Mapping[str, str] = field(default_factory=dict[str, str])
    signs_as_words: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    betweens: Mapping[str, str] = field(default_factory=dict[str, str])
    movers: frozenset[str] = frozenset()
    moves_from: frozenset[str] = frozenset()
    moves_to: frozenset[str] = frozenset()
    clock_after: frozenset[str] = frozenset()
    clock_before: frozenset[str] = frozenset()
    hours_before: frozenset[str] = frozenset()
    clock_past: frozenset[str] = frozenset()
    clock_to: frozenset[str] = frozenset()
    clock_half: Mapping[str, int] = field(default_factory=dict[str, int])
    clock_quarter: frozenset[str] = frozenset()
    behind_times: frozenset[str] = frozenset()
    forenoon: frozenset[str] = frozenset()
    afternoon: frozenset[str] = frozenset()
    before_minutes: frozenset[str] = frozenset()
    spoken_minutes: frozenset[str] = frozenset()
    named_hours: Mapping[str, int] = field(default_factory=dict[str, int])
    before_spoken_times: frozenset[str] = frozenset()
    before_days: frozenset[str] = frozenset()
    before_months: frozenset[str] = frozenset()
    first_days: frozenset[str] = frozenset()
    ordinals: Mapping[str, int] = field(default_factory=dict[str, int])
    ordinal_marks: frozenset[str] = frozenset()
    ordinal_point: bool = False
    sentence_words: frozenset[str] = frozenset()
    year_before: frozenset[str] = frozenset()
    before_years_and_counts: frozenset[str] = frozenset()
    endings_of_counted: tuple[str, ...] = ()
    decades: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict[str, int])
    capitalised_nouns: bool = False
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    labels: frozenset[str] = frozenset()
    score_words: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    plural_endings: tuple[str, ...] = ()
    plurals: frozenset[str] = frozenset()
    glued_endings: Mapping[str, str] = field(default_factory=dict[str, str])
