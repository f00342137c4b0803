"""A language's words in the shape in which changes look them up: by stem, and phrases by their first word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

import Stemmer

from core.languages import language_of
from core.languages.change_data import ChangeData, words_of_phrase
from core.variants import Side


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases with what each says, by their first word."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    def at(self, side: Side, index: int) -> tuple[int, str] | None:
        """Return how many words of `side` from `index` on are a phrase, and what it says; the longest that fits."""
        folded = side.folded
        return self.among(folded, index) if folded[index] in self.by_first else None

    def found_in(self, side: Side) -> Iterator[tuple[int, int, str]]:
        """Yield where phrases begin in `side`, how many words each has, and what it says."""
        for index, word in enumerate(side.folded):
            found = self.among(side.folded, index) if word in self.by_first else None
            if found is not None:
                yield index, *found

    def among(self, folded: tuple[str, ...], index: int) -> tuple[int, str] | None:
        """Do the same with folded words."""
        phrases = self.by_first.get(folded[index])
        if phrases is None:
            return None
        best: tuple[int, str] | None = None
        for words, says in phrases:
            if folded[index : index + len(words)] == words and (best is None or len(words) > best[0]):
                best = len(words), says
        return best


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, ready to be looked up.

    Attributes:
        code: The language's code.
        data: The words as listed.
        forces: The force of each form of a reporting verb.
        reported: Subjunctive forms by which speech is reported; where a language has none, none.
        particles: Reporting verbs that leave a particle at the end of the clause: forms, particle, force.
        parted: Forms of reporting verbs that need a particle or preposition elsewhere in the clause.
        hedges: Phrases that take back certainty.
        modals: What each form of a modal verb says.
        times: Phrases that place in time.
        sources: Phrases before a source.
        shown_to: Phrases between a paper and who has seen it.
        own_words: Phrases that keep up a source named before.
        unnamed: Phrases that attribute to nobody one could ask.
        anonymity: Phrases by which a source asks not to be named.
        statement_openings: Openings that stand for what the sentence before says.
        refusals: Phrases that deny the act behind them.
        evaluations: Words that judge, in all the forms that bending gives them.
        degrees: Phrases of several words that heighten, by the word that says the same.
        implied_negations: Stems of words that deny by what they mean.
        naming: The group of each word that names, by stem.
        conditional: The pattern of regular conditional forms, or None.
        pronouns: Pronouns that may stand for a source.
        source_words: Nouns in small letters that sources are called by; empty where nouns have a capital.
        adjective_endings: Endings of words in small letters that may belong to a source's name.
        stem: The language's stemmer.
    """

    code: str
    data: ChangeData
    forces: Mapping[str, str]
    reported: frozenset[str]
    particles: tuple[tuple[frozenset[str], str, str], ...]
    parted: frozenset[str]
    hedges: Phrases
    modals: Mapping[str, str]
    times: Phrases
    sources: Phrases
    shown_to: Phrases
    own_words: Phrases
    unnamed: Phrases
    anonymity: Phrases
    statement_openings: Phrases
    refusals: Phrases
    degrees: Phrases
    evaluations: frozenset[str]
    implied_negations: frozenset[str]
    naming: Mapping[str, frozenset[int]]
    conditional: re.Pattern[str] | None
    pronouns: frozenset[str]
    source_words: frozenset[str]
    adjective_endings: tuple[str, ...]
    stem: Callable[[str], str]


# Letters with a stroke, which Unicode doesn't take for letters with an accent.
_STROKES = str.maketrans("łŁøØđĐ", "lLoOdD")


def is_month(side: Side, index: int, lexicon: Lexicon) -> bool:
    """Whether a word that is a month or a modal verb ("May") is the month: beside a figure or behind a preposition.

    Headlines in capitals don't tell the two apart.
    """
    word = side.words[index].folded
    if word not in lexicon.data.months or word not in lexicon.modals:
        return word in lexicon.data.months
    before = side.words[index - 1].folded if index else ""
    after = side.words[index + 1].folded if index + 1 < len(side.words) else ""
    known = before in lexicon.data.prepositions or before in lexicon.data.month_parts
    return known or before in lexicon.data.before_months or before.isdecimal() or after.isdecimal()


def without_accents(word: str) -> str:
    """Return a word without its accents, in which outlets spell foreign names differently: "Ibáñez", "Ibanez"."""
    bare = word.translate(_STROKES)
    return "".join(letter for letter in unicodedata.normalize("NFD", bare) if not unicodedata.combining(letter))


@cache
def lexicon_of(code: str) -> Lexicon:
    """Return the lexicon of a language, built once; an empty one for a language that is not known."""
    data = language_of(code).changes
    stem = _stemmer(data)
    naming: dict[str, set[int]] = {}
    for group, words in enumerate(data.naming):
        for word in words:
            naming.setdefault(stem(word), set()).add(group)
    reporting = {force: words | _subjunctives_of(words, data) for force, words in data.reporting.items()}
    particles = tuple(
        (forms | _subjunctives_of(forms, data), particle, force) for forms, particle, force in data.particles
    )
    of_reporting_verbs = (_subjunctives_of(words, data) - words for words in data.reporting.values())
    return Lexicon(
        code=code,
        data=data,
        forces={word: force for force, words in reporting.items() for word in words},
        reported=frozenset(data.subjunctives).union(*of_reporting_verbs) - data.imagined,
        particles=particles,
        parted=frozenset[str]().union(*(forms for forms, *_ in (*particles, *data.reporting_with))),
        hedges=_phrases((phrase, says) for says, found in data.hedges.items() for phrase in found),
        modals={form: says for says, forms in data.modals.items() for form in forms},
        times=_phrases((phrase, says) for says, found in data.times.items() for phrase in found),
        sources=_phrases((phrase, "source") for phrase in data.source_markers),
        shown_to=_phrases((phrase, "shown") for phrase in data.shown_to),
        own_words=_phrases((phrase, "own") for phrase in data.own_words),
        unnamed=_phrases((phrase, "unnamed") for phrase in data.unnamed_sources),
        anonymity=_phrases((phrase, "anonymity") for phrase in data.anonymity),
        statement_openings=_phrases((phrase, "statement") for phrase in data.statement_openings),
        refusals=_phrases((phrase, "negation") for phrase in data.refusals),
        degrees=_phrases((phrase, says) for says, found in data.phrases_of_degree.items() for phrase in found),
        evaluations=frozenset(form for word in data.evaluations for form in _bent(word, data)),
        implied_negations=frozenset(stem(word) for word in data.implied_negations),
        naming={word: frozenset(groups) for word, groups in naming.items()},
        conditional=re.compile(data.conditional) if data.conditional else None,
        pronouns=data.pronouns,
        source_words=data.source_words,
        adjective_endings=data.adjective_endings,
        stem=stem,
    )


def _subjunctives_of(forms: Iterable[str], data: ChangeData) -> frozenset[str]:
    """Make the subjunctive by which speech is reported of a verb's other forms: "rate" of "raten", "warne" of "warnte".

    Forms that are small words too ("meine") are left out.
    """
    made: set[str] = set()
    for form in forms:
        ending = next(((old, new) for old, new in data.subjunctive_endings if form.endswith(old)), None)
        if ending is not None:
            made.add(form.removesuffix(ending[0]) + ending[1])
    return frozenset(made) - data.function_words - data.determiners


def _bent(word: str, data: ChangeData) -> Iterable[str]:
    yield word
    yield from (word + ending for ending in data.adjective_endings)
    yield from (word[:-1] + ending for ending in data.bending.get(word[-1], ()))


def _phrases(found: Iterable[tuple[str, str]]) -> Phrases:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, says in sorted(found):
        words = words_of_phrase(phrase)
        by_first.setdefault(words[0], []).append((words, says))
    return Phrases({first: tuple(phrases) for first, phrases in by_first.items()})


class _stemmer:  # noqa: N801 - a function with a stemmer of its own
    def __init__(self, data: ChangeData) -> None:
        self._stemmer = Stemmer.Stemmer(data.stemmer, 0) if data.stemmer else None
        self._forms = data.irregular_forms

    def __call__(self, word: str) -> str:
        return cast("str", self._stemmer.stemWord(self._forms.get(word, word))) if self._stemmer else word
