"""Numbers as they are written: digits with their separators, and number words of five languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from core.languages import language_of
from core.languages.figure_data import FigureData

# What stands between thousands beside points, commas and apostrophes, as characters of a class: blanks of all widths.
_BLANKS = r" \u00a0\u2009\u202f"
_TOKEN = re.compile(
    r"\d{4}-\d\d-\d\d(?!\d)"  # a date as machines write it
    rf"|\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?!\d|\.\d)(?:,\d+)?"  # 12 000 and 1 234,5
    r"|\d+(?:[.,:’'/]\d+)*"
    r"|[^\W\d_]+|[^\w\s]"
)
_ONE_SHAPE = str.maketrans({"’": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})
# Short forms of scales that the five languages write with or without a point.
_ABBREVIATIONS = frozenset({"mio", "mrd", "md", "mia", "tsd", "bio", "mill", "mln", "mld", "bn", "mn"})
# "zweieinhalb" is as exact as 2,5.
_HALF_STEP = Fraction(1, 10)
_SPACES = re.compile(f"[{_BLANKS}]")
# Words recur, so what is known of each is kept, up to so many.
_MOST_WORDS = 20_000


# What parts groups of three digits, by the decimal mark of the language.
_THOUSANDS = {
    decimal: re.compile(rf"(?<=\d)[{mark}'’{_BLANKS}](?=\d{{3}}(?!\d))") for decimal, mark in ((",", "."), (".", ","))
}


class Token(NamedTuple):
    """A run of digits, a word or a mark, with its place and the form that lists are looked up by.

    A tuple, since there is one for each word of a report, and making one takes a fifth of the time.
    """

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_digits(self) -> bool:
        """Whether it begins with a digit."""
        return "0" <= self.text[0] <= "9"


@dataclass(frozen=True, slots=True)
class Number:
    """A number read from tokens: its value, the size of its last place, and the token after it."""

    value: Fraction
    step: Fraction
    after: int
    in_words: bool


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `text[start:end]`, placed on the whole of `text`."""
    return [Token(*match.span(), match[0], _listed_form(match[0])) for match in _TOKEN.finditer(text, start, end)]


@lru_cache(maxsize=_MOST_WORDS)
def _listed_form(word: str) -> str:
    return word.lower().translate(_ONE_SHAPE)


def digits_value(digits: str, decimal: str) -> tuple[Fraction, Fraction] | None:
    """Return value and last place of digits with separators, or None where they are no plain number.

    A separator is the decimal mark where it stands last after another one, or once and not before three digits;
    before three digits it parts thousands unless the language's decimal mark says otherwise.
    """
    digits = _SPACES.sub("", digits).replace("’", "'").replace("'", "")
    if ":" in digits or "/" in digits or "-" in digits:
        return None
    marks = [character for character in digits if character in ".,"]
    if not marks:
        return Fraction(int(digits)), Fraction(1)
    last = marks[-1]
    in_groups = _groups(digits, last)
    if len(set(marks)) == 2:
        is_decimal = marks.count(last) == 1
    elif len(marks) > 1:
        is_decimal = False
    else:
        is_decimal = not in_groups or last == decimal or digits.startswith("0")
    if is_decimal:
        whole, _, rest = digits.rpartition(last)
        plain = whole.replace(".", "").replace(",", "")
        return Fraction(f"{plain}.{rest}"), Fraction(1, 10 ** len(rest))
    if not in_groups:
        return None
    return Fraction(int(digits.replace(last, ""))), Fraction(1)


def with_thousands_joined(text: str, decimal: str) -> str:
    """Return `text` with its thousands in one: "14.000", "14 000" and "14’000" are three ways of writing 14000.

    Args:
        text: Any text, published or folded.
        decimal: The decimal mark of its language; the other one of comma and point parts thousands.
    """
    return _THOUSANDS[decimal].sub("", text)


def _groups(digits: str, mark: str) -> bool:
    """Whether `mark` parts the digits into groups of three, as thousands are."""
    head, *groups = digits.split(mark)
    return 1 <= len(head) <= 3 and all(len(group) == 3 for group in groups)


class NumberGrammar:
    """The number words of one language, ready to be looked up."""

    def __init__(self, data: FigureData) -> None:
        self.data = data
        self._pieces: re.Pattern[str] | None = None
        self._with_ending: re.Pattern[str] | None = None
        if data.pieces:
            joined = "|".join(sorted(data.pieces, key=len, reverse=True))
            self._piece = re.compile(joined)
            self._pieces = re.compile(rf"(?:{joined})+")
            if data.glued_endings:
                endings = "|".join(data.glued_endings)
                self._with_ending = re.compile(rf"((?:{joined})+)({endings})(?:e[nrsm]?)?")

        self.starters = frozenset(
            {
                *data.units,
                *data.hundreds,
                *data.ones,
                *data.halves,
                *data.collectives,
                *data.vague,
                *data.ordinals,
                *data.first_days,
            }
            | {*data.fractions, *data.clock_quarter}
            | {word.split(" ")[0] for word in data.clock_half}
            | ({"mille", "mil", "tausend"} & set(data.scales))
        )

        self._beginnings: dict[str, bool] = {}

    def may_begin(self, word: str) -> bool:
        """Whether a figure can begin with this word, in lower case; digits always may and are not asked for."""
        known = self._beginnings.get(word)
        if known is None:
            if len(self._beginnings) >= _MOST_WORDS:
                self._beginnings.clear()
            known = self._beginnings[word] = word in self.starters or self.may_be_compound(word)
        return known

    def may_be_compound(self, word: str) -> bool:
        """Whether a word can be a glued number or an adjective made of one."""
        if self._pieces is None or len(word) < 6 or self._pieces.match(word) is None:
            return False
        return self._pieces.fullmatch(word) is not None or (
            self._with_ending is not None and self._with_ending.fullmatch(word) is not None
        )

    def simple(self, word: str) -> int | None:
        """Return what a word or glued compound below a million is worth, or None where it is no number."""
        value = self.data.units.get(word)
        if value is not None:
            return value
        if word in self.data.hundreds:
            return 100
        return self._compound(word)

    def with_ending(self, word: str) -> tuple[Fraction, str] | None:
        """Return number and unit of an adjective made of a number ("dreitägig"), or None."""
        if self._with_ending is None or (match := self._with_ending.fullmatch(word)) is None:
            return None
        value = self._half_or_whole(match.group(1))
        return (value, self.data.glued_endings[match.group(2)]) if value and value > 1 else None

    def half_compound(self, word: str) -> Fraction | None:
        """Return what a word with a half in it is worth ("zweieinhalb", "anderthalb"), or None."""
        if self._pieces is None or not word.endswith("halb") or self._pieces.fullmatch(word) is None:
            return None
        return self._half_or_whole(word)

    def _half_or_whole(self, word: str) -> Fraction | None:
        if word == "anderthalb":
            return Fraction(3, 2)
        head = word.removesuffix("einhalb")
        if head == word:
            whole = self.simple(word)
            return None if whole is None else Fraction(whole)
        whole = 1 if head in {"ein", "eine"} else self.simple(head)
        return None if whole is None else Fraction(2 * whole + 1, 2)

    def _compound(self, word: str) -> int | None:
        if self._pieces is None or len(word) < 5 or self._pieces.fullmatch(word) is None:
            return None
        total = current = 0
        data = self.data
        for piece in self._piece.findall(word):
            if piece in data.hundreds:
                current = max(current, 1) * 100
            elif piece in data.scales:
                total += max(current, 1) * data.scales[piece]
                current = 0
            elif piece not in data.joiners:
                current += 1 if piece in data.ones else data.units.get(piece, 0)
        return total + current or None

    def read(self, tokens: Sequence[Token], at: int) -> Number | None:
        """Read the longest number that begins at `at`, digits or words, scales included; None where there is none."""
        token = tokens[at]
        if token.is_digits:
            read = digits_value(token.text, self.data.decimal)
            return None if read is None else self._scaled(tokens, Number(read[0], read[1], at + 1, in_words=False))
        half = self.half_compound(token.lower)
        if half is not None:
            return self._scaled(tokens, Number(half, _HALF_STEP, at + 1, in_words=True))
        if token.lower in self.data.ones:
            return self._from_article(tokens, at)
        if token.lower in self.data.halves:
            return self._half_scale(tokens, at + 1)
        return self._words(tokens, at)

    def _from_article(self, tokens: Sequence[Token], at: int) -> Number | None:
        """A number that begins with an article: "eine Million", "a hundred", "eine halbe Million", "a dozen"."""
        after = _skip_hyphen(tokens, at + 1)
        if after >= len(tokens):
            return None
        word = tokens[after].lower
        if word in self.data.scales or word in self.data.hundreds:
            return self._words(tokens, at, first=1)
        if word in self.data.halves:
            return self._half_scale(tokens, after + 1)
        return None

    def _half_scale(self, tokens: Sequence[Token], after: int) -> Number | None:
        """Read "half a million", "eine halbe Million", "mezzo milione": a half before a scale."""
        after = _skip_hyphen(tokens, after)
        if after < len(tokens) and tokens[after].lower in self.data.ones:
            after += 1
        if after < len(tokens) and (scale := self.data.scales.get(tokens[after].lower)):
            return Number(Fraction(scale, 2), Fraction(scale, 10), after + 1, in_words=True)
        return None

    def _words(self, tokens: Sequence[Token], at: int, first: int | None = None) -> Number | None:  # noqa: C901, PLR0912  # a scanner: one branch for each kind of word
        data = self.data
        total = current = last_scale = 0
        seen = False
        step = Fraction(1)
        position = end = at
        if first is not None:
            current, position, seen = first, _skip_hyphen(tokens, at + 1), True
        while position < len(tokens):
            word = tokens[position].lower
            if seen and word in data.joiners:
                position += 1
                continue
            if word in data.hundreds:
                if current >= 100 or (current == 0 and seen and last_scale == 0):
                    break
                current, step = max(current, 1) * 100, Fraction(1)
            elif (scale := data.scales.get(word)) and (seen or word in {"mille", "mil", "tausend"}):
                if scale > last_scale and total:
                    total = (total + current) * scale
                elif last_scale and scale >= last_scale:
                    break
                else:
                    total += max(current, 1) * scale
                last_scale, current, step = scale, 0, Fraction(scale)
            elif (value := self._part(word, current)) is not None:
                if not _may_follow(current, value, seen=seen, score=last_scale, four=data.units.get("vingts")):
                    break
                current = current - 4 + 80 if _is_four_twenties(current, value, data) else current + value
                step = Fraction(1)
            else:
                break
            seen, end = True, position + 1
            position = _skip_hyphen(tokens, end)
        if not seen or end == at:
            return None
        # A hundred or thousand in words is a round number; its last place is still taken as given.
        whole = Number(Fraction(total + current), step if last_scale > 1000 else Fraction(1), end, in_words=True)
        return self._scaled(tokens, self._with_point(tokens, whole))

    def _part(self, word: str, current: int) -> int | None:
        """What a word is worth inside a number: a one after tens too ("twenty-one", "treinta y uno")."""
        if current % 10 == 0 and current % 100 >= 20 and word in self.data.ones:
            return 1
        return self.simple(word)

    def _with_point(self, tokens: Sequence[Token], number: Number) -> Number:
        """Read "two point five", "drei Komma fünf"."""
        at = number.after
        if at + 1 < len(tokens) and tokens[at].lower in self.data.points:
            digit = self.data.units.get(tokens[at + 1].lower)
            if digit is not None and digit < 10:
                return Number(number.value + Fraction(digit, 10), Fraction(1, 10), at + 2, in_words=True)
        return number

    def _scaled(self, tokens: Sequence[Token], number: Number) -> Number:
        """Multiply by the scale that follows and add the half that stands before it ("two and a half million")."""
        at = number.after
        for phrase in self.data.half_after:
            length = matches(tokens, at, phrase)
            after = tokens[at + length].lower if length and at + length < len(tokens) else ""
            if after in self.data.scales or after in self.data.words_for_units:
                number = Number(number.value + Fraction(1, 2), _HALF_STEP, at + length, in_words=True)
                at = number.after
                break
        at = _skip_hyphen(tokens, at)
        while at < len(tokens) and (scale := self._scale_at(tokens, at, number)):
            at = _skip_point(tokens, at + 1)
            number = Number(number.value * scale, number.step * scale, at, number.in_words)
        return number

    def _scale_at(self, tokens: Sequence[Token], at: int, number: Number) -> int | None:
        word = tokens[at].lower
        if not number.in_words and tokens[at].start == tokens[at - 1].end and word in self.data.tight_scales:
            return self.data.tight_scales[word]
        return self.data.scales.get(word)


def matches(tokens: Sequence[Token], at: int, phrase: str) -> int:
    """Return how many tokens the phrase covers from `at` on, or 0 where it does not stand there."""
    words = phrase.split(" ")
    if at < 0 or at + len(words) > len(tokens):
        return 0
    return len(words) if all(tokens[at + i].lower == word for i, word in enumerate(words)) else 0


def _skip_point(tokens: Sequence[Token], at: int) -> int:
    """Step over the point of an abbreviated scale ("3,5 Mio. Franken"), not over the one that ends the text."""
    is_abbreviation = tokens[at - 1].lower in _ABBREVIATIONS
    if is_abbreviation and at + 1 < len(tokens) and tokens[at].text == "." and tokens[at].start == tokens[at - 1].end:
        return at + 1
    return at


def _skip_hyphen(tokens: Sequence[Token], at: int) -> int:
    """Step over a hyphen inside a number word ("twenty-five")."""
    if (
        0 < at < len(tokens) - 1
        and tokens[at].lower == "-"
        and tokens[at].start == tokens[at - 1].end
        and tokens[at + 1].start == tokens[at].end
        and not tokens[at + 1].is_digits
    ):
        return at + 1
    return at


def _is_four_twenties(current: int, value: int, data: FigureData) -> bool:
    """French "quatre-vingt"."""
    return value == 20 and current % 10 == 4 and current % 100 == 4 and "vingts" in data.units


def _may_follow(current: int, value: int, *, seen: bool, score: int, four: int | None) -> bool:
    """Whether a number word of this value can go on a number that has reached `current`."""
    if current == 0:
        return not seen or score > 0
    if four and value == 20 and current % 100 == 4:
        return True
    if current % 100 == 0:
        return value < 100
    tens = current % 100
    if tens % 10 == 0 and tens >= 20 and value < 10:
        return True
    return four is not None and tens in {60, 80} and 10 <= value < 20


@lru_cache(maxsize=16)
def grammar_of(language: str) -> NumberGrammar:
    """Return the grammar of a language; one without any number words for a language that is not known."""
    return NumberGrammar(language_of(language).figures)
