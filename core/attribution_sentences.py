"""Sentences that say nothing but whose word the sentence before them is: "Das teilte die Polizei am Mittwoch mit."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from core.languages import language_of
from core.languages.change_data import words_of_phrase
from core.report import Role, Sentence
from core.words import Word, words_of

_LONGEST = 20  # words; a longer one tells more than its source
# A sentence that puts its source first is one of so many characters at most.
_SHORT = 120
# Behind what may be an article as well, more words may be its noun: "bestätigte das [am Montag erstellte Gutachten]".
_AFTER_ARTICLE = 3
# A paper, a broadcaster or a programme has so many words at most.
_NAME = 3
# An opening of so many words says nothing else: "C'est ce que".
_UNMISTAKABLE = 4
# Marks that set a part of a clause in.
_PARTING = frozenset({",", "-", "(", ")", ";"})
_BELONG_TOGETHER = frozenset({(role, role) for role in Role} | {(Role.LEDE, Role.BODY)})
# Verbs of these forces pass a statement on. Who criticizes, demands or denies it makes another one.
_PASSING_ON = ("say", "claim", "admit", "confirm", "stress")


def source_sentence_behind(sentences: Sequence[Sentence], position: int, language: str) -> int | None:
    """Return the position of the sentence that only names the source of the one at `position`, or None.

    A headline is attributed by itself or not at all: the sentence below it speaks of another one. A body that begins so
    speaks of its lede.

    Args:
        sentences: The sentences of a report.
        position: Which of them is attributed, counted from 0.
        language: A code of two letters.
    """
    behind = position + 1
    if sentences[position].text.rstrip().endswith("?"):
        return None  # "Wie geht es weiter? Das sagt der Trainer": what stands for a question is its answer
    if behind >= len(sentences) or (sentences[position].role, sentences[behind].role) not in _BELONG_TOGETHER:
        return None
    return behind if tells_only_the_source(sentences[behind].text, language) else None


def tells_only_the_source(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with what stands for the one before, then reports, and says nothing itself.

    Args:
        sentence: A sentence as published.
        language: A code of two letters.
    """
    return start_of_source(sentence, language) is not None


def start_of_source(sentence: str, language: str) -> int | None:
    """Return where such a sentence begins to name the source, behind its opening; None where it says something.

    Args:
        sentence: A sentence as published.
        language: A code of two letters.
    """
    # Next to no sentence begins so, and no word reaches across a blank.
    beginning = words_of(sentence.split(None, 1)[0]) if sentence.strip() else ()
    if not beginning or "?" in sentence:
        return None
    start = _behind_opening(sentence, language) if beginning[0].folded in _first_words(language) else None
    return 0 if start is None and _begins_with_source(sentence, language) else start


def _behind_opening(sentence: str, language: str) -> int | None:
    """Where the source begins behind what stands for the sentence before: "Das [teilte die Polizei mit]"."""
    words = words_of(sentence)
    if not 0 < sum(not word.is_mark for word in words) <= _LONGEST:
        return None
    folded = tuple(word.folded for word in words)
    opening = next((each for each in _openings(language) if folded[: len(each)] == each), ())
    behind = words[len(opening) :]
    data = language_of(language).changes
    if not opening or not behind or not {":", *data.complements}.isdisjoint(folded[len(opening) :]):
        return None  # something is said in the sentence itself: behind "that" or a colon
    if _denies(folded, language) or _rules(words, language):
        return None
    if '"' in folded and not _is_name_in_marks([word.text for word in words], folded):
        return None  # or in quotation marks
    if len(opening) >= _UNMISTAKABLE:
        tells = not _verbs(language).isdisjoint(folded[len(opening) :])
    else:
        tells = _reports(behind, language, is_subject=opening in _subjects(language))
    return behind[0].start if tells else None


def _begins_with_source(sentence: str, language: str) -> bool:
    """Whether a sentence names its source first and says nothing but that: "Die Polizei bestätigte dies am Montag"."""
    data = language_of(language).changes
    if len(sentence) > _SHORT or not _has_object(sentence, language):
        return False
    words = words_of(sentence)
    words = words[:-1] if words and words[-1].folded == "." else words
    folded = [word.folded for word in words]
    if any(word.is_mark for word in words) or _denies(folded, language) or _rules(words, language):
        return False
    for at in range(1, len(folded)):
        if folded[at] in data.objects_before:  # "La police l'a confirmé lundi"
            verb = at + 1 + (folded[at + 1 : at + 2] != [] and folded[at + 1] in data.perfect_auxiliaries)
            told = verb < len(folded) and folded[verb] in _verbs(language)
            return told and _only_told_places(folded[verb + 1 :], language)
        if at > 1 and folded[at] in data.objects_behind:
            longest = _AFTER_ARTICLE if folded[at] in data.determiners else _LONGEST
            return _tells_with_object(folded[at - 1], folded[at + 1 :], longest, language)
    return False


def _has_object(sentence: str, language: str) -> bool:
    """Whether a verb and such an object stand side by side, so that few sentences are read word by word."""
    behind, before = _objects(language)
    if before is not None and before.search(sentence) is not None:
        return True
    verbs = _verbs_before_object(language)
    found = behind.finditer(sentence) if behind is not None else ()
    return any(sentence[: one.start()].rsplit(None, 1)[-1].lower().replace("ß", "ss") in verbs for one in found)


@cache
def _objects(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    data = language_of(language).changes
    behind, before = "|".join(sorted(data.objects_behind)), "|".join(word[0] for word in sorted(data.objects_before))
    return (
        re.compile(rf"\s(?<=\w\s)(?:{behind})\b") if behind else None,
        re.compile(rf"\s(?:{before})[o'’]") if before else None,
    )


@cache
def _verbs_before_object(language: str) -> frozenset[str]:
    parted = frozenset[str]().union(*(forms for forms, _ in _parted_verbs(language)))
    return _verbs(language) | parted | language_of(language).changes.perfect_auxiliaries


def _tells_with_object(verb: str, rest: Sequence[str], longest: int, language: str) -> bool:
    """Whether a verb before its object passes something on, by itself or by what closes the clause.

    In the subjunctive the sentence is somebody's words itself: "Die Untersuchung habe das bestätigt".
    """
    if verb in language_of(language).changes.subjunctives:
        return False
    if verb in _verbs(language):
        return _only_places(rest, longest, language)
    closes = bool(rest) and (
        any(verb in forms and particle == rest[-1] for forms, particle in _parted_verbs(language))
        or (verb in language_of(language).changes.perfect_auxiliaries and rest[-1] in _verbs(language))
    )
    return closes and _only_places(rest[:-1], longest, language)


def _only_places(rest: Sequence[str], longest: int, language: str) -> bool:
    """Whether nothing but a time or a place is told here: "am Montag", "auf Anfrage der Zeitung", "lundi"."""
    data = language_of(language).changes
    days = data.weekdays.keys() | data.day_parts
    begins = not rest or rest[0] in data.prepositions or not days.isdisjoint(rest[:2])  # "el lunes"
    # "confirmed this to be false"
    return begins and len(rest) <= longest and (data.complements | data.passives).isdisjoint(rest)


def _only_told_places(rest: Sequence[str], language: str) -> bool:
    """The same behind a pronoun that may be a person: "Le club l'a confirmé [à son poste]" says what became of one.

    Any place would do for a statement; so what doesn't tell when, or to whom the press listens, is left alone.
    """
    data = language_of(language).changes
    known = data.weekdays.keys() | data.months.keys() | data.day_parts | data.parts_of_day | data.hours.keys()
    known |= data.determiners | data.told_places
    return all(word in known or word.isdecimal() for word in rest)


def _denies(folded: Sequence[str], language: str) -> bool:
    """Whether anything is denied: who doesn't confirm a statement is no source of it.

    Wherever the word stands, since what it denies is not to be seen from its place: "bestätigte die Polizei nicht".
    """
    data = language_of(language).changes
    return not (data.negations | data.implied_negations).isdisjoint(folded)


def _rules(words: Sequence[Word], language: str) -> bool:
    """Whether a statement is judged and not passed on: "Das erklärte das Gericht [für ungültig]"."""
    markers = language_of(language).changes.ruling_markers
    said = [word for word in words if not word.is_mark]
    return len(said) > 1 and said[-2].folded in markers and said[-1].text[:1].islower()


def _is_name_in_marks(texts: Sequence[str], folded: Sequence[str]) -> bool:
    """Whether the only words in quotation marks are the name of who tells it: "Das berichtet die «Seeländer Post»"."""
    first, last = folded.index('"'), len(folded) - 1 - folded[::-1].index('"')
    inside = texts[first + 1 : last]
    return folded.count('"') == 2 and 0 < len(inside) <= _NAME and inside[0][0].isupper() and inside[-1][0].isupper()


def _reports(words: Sequence[Word], language: str, *, is_subject: bool) -> bool:
    """Whether a reporting verb stands behind the opening, auxiliaries and other small words before it aside.

    In German it may also close the sentence: "Das haben Fachleute der Bahn [bestätigt]", "Das wurde von X [bestätigt]".
    An opening that is the subject needs the passive: "Cela confirme les craintes" and "The news confirmed by the police
    is bad" say something themselves.
    """
    data = language_of(language).changes
    small = data.function_words | data.perfect_auxiliaries | data.passives
    if words[0].folded in small:  # "was [later] confirmed"
        small |= data.connectives | data.told_adverbs
    verb = next((word for word in words if word.folded not in small), None)
    if verb is None or verb.text[:1].isupper():
        closing = [word.folded for word in words if not word.is_mark][-1:]
        return words[0].folded in data.perfect_auxiliaries | data.passives and not _verbs(language).isdisjoint(closing)
    if is_subject and not _is_passive([word.folded for word in words[: words.index(verb)]], language):
        return False
    if words[0].folded in data.adjectival_forms and _describes(words, language):
        return False
    if verb.folded in _verbs(language) or verb.folded in data.told_participles:
        return True
    closing = {word.folded for word, after in pairwise((*words, None)) if word is not None and _closes(after)}
    return any(verb.folded in forms and particle in closing for forms, particle in _parted_verbs(language))


def _is_passive(before: Sequence[str], language: str) -> bool:
    """Whether a participle behind these words tells what was done; what shall or may be told was not told yet."""
    data = language_of(language).changes
    auxiliaries = data.passives | data.perfect_auxiliaries | data.pluperfect_auxiliaries
    known = auxiliaries | data.told_adverbs | data.connectives
    return not data.passives.isdisjoint(before) and known.issuperset(before)


def _describes(words: Sequence[Word], language: str) -> bool:
    """Whether a form that may be an adjective is one: "Das [erklärte] Ziel bleibt der Ausbau".

    A verb is followed by an article, a pronoun, a time or the like; or by a bare name, and then no second verb comes.
    """
    data = language_of(language).changes
    times = data.day_parts | data.connectives | data.told_adverbs
    small = (data.function_words | times) - data.coordinators - data.being - data.perfect_auxiliaries - data.passives
    if len(words) < 2 or words[1].folded in small:
        return False
    if words[1].text[:1].islower() and not words[1].folded.endswith(data.adjective_endings):
        return False  # an adverb: "Das berichtete übereinstimmend …"
    parts: list[list[Word]] = [[]]
    for word in words[1:]:
        if word.folded in _PARTING:
            parts.append([])
        else:
            parts[-1].append(word)
    # The part between two marks is set in; the last one goes on with the clause.
    return any(_has_unknown_word(part, small, language) for part in (parts[0], *parts[2:][-1:]))


def _has_unknown_word(words: Sequence[Word], small: frozenset[str], language: str) -> bool:
    """Whether a word that is written small is neither a small word nor an adjective behind one, nor a known adverb."""
    data = language_of(language).changes
    in_phrase = False
    for word in words:
        if word.folded in small:
            in_phrase = word.folded in data.determiners | data.prepositions
        elif not word.text[:1].islower():
            in_phrase = False
        elif not in_phrase and not word.folded.endswith(data.adverb_endings):
            return True
    return False


def _closes(after: Word | None) -> bool:
    """Whether a clause ends before this word, where a verb leaves its particle."""
    return after is None or after.is_mark


@cache
def _openings(language: str) -> tuple[tuple[str, ...], ...]:
    """The openings of a language as folded words, the longest first."""
    openings = map(words_of_phrase, language_of(language).changes.statement_openings)
    return tuple(sorted(openings, key=lambda words: (-len(words), words)))


@cache
def _subjects(language: str) -> frozenset[tuple[str, ...]]:
    return frozenset(map(words_of_phrase, language_of(language).changes.statement_subjects))


@cache
def _first_words(language: str) -> frozenset[str]:
    return frozenset(words[0] for words in _openings(language))


@cache
def _verbs(language: str) -> frozenset[str]:
    reporting = language_of(language).changes.reporting
    return frozenset[str]().union(*(reporting.get(force, frozenset[str]()) for force in _PASSING_ON))


@cache
def _parted_verbs(language: str) -> tuple[tuple[frozenset[str], str], ...]:
    particles = language_of(language).changes.particles
    return tuple((forms, particle) for forms, particle, force in particles if force in _PASSING_ON)
