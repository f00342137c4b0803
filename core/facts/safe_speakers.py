"""Whose name a quotation may be given, once the persons of the report are known: unresolved rather than wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.facts.name import Name, titles_of
from core.facts.name_lists import NameKind
from core.facts.quotation import Quotation, QuotationKind
from core.languages import language_of
from core.report import Sentence

_NAMED = frozenset({NameKind.PERSON, NameKind.ORGANISATION, NameKind.NAME})


def with_safe_speakers(
    text: str, language: str, quotations: Sequence[Quotation], names: Sequence[Name], sentences: Sequence[Sentence]
) -> tuple[Quotation, ...]:
    """Return the quotations, their speakers' names checked against the names that the report holds.

    - A pronoun stands for the one person whom its sentence or the one before names outside of what is quoted. Where
      they name somebody else than the speaker who was taken over, or several, nobody is named.
    - A speaker without a verb of saying must be a name or an office: "Parallel zu X …" is none.
    - What holds a quotation itself is no speaker.
    """
    return tuple(_checked(text, language, quotation, quotations, names, sentences) for quotation in quotations)


def _checked(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    text: str,
    language: str,
    quotation: Quotation,
    quotations: Sequence[Quotation],
    names: Sequence[Name],
    sentences: Sequence[Sentence],
) -> Quotation:
    if quotation.speaker is None:
        return quotation
    speaker = quotation.speaker
    words = speaker.of(text)
    data = language_of(language).quotations
    if words.lower() in data.third_person | data.third_person_datives:
        others = _of_other_gender(words.lower(), names, language)
        fitting = [name for name in names if name.key not in others]
        persons = _persons_near(speaker.start, quotations, fitting, sentences)
        if len(persons) == 1:
            return replace(quotation, speaker_name=_fullest(text, persons[0], names))
        taken_over = {key for key in persons if quotation.speaker_name.lower().endswith(key)}
        return quotation if not persons or len(taken_over) == 1 else replace(quotation, speaker_name="")
    holds_quotation = any(
        other.kind is QuotationKind.DIRECT and other.start < speaker.end and speaker.start < other.end
        for other in quotations
    )
    if (
        words.lower() in data.things
        or holds_quotation
        or (not quotation.cue and not _is_named(text, language, quotation, names))
    ):
        return replace(quotation, speaker_name="")
    return quotation


def _of_other_gender(pronoun: str, names: Sequence[Name], language: str) -> set[str]:
    """The persons whose office or title says that the pronoun does not stand for them: "er" for no "Gegnerin"."""
    endings = language_of(language).names.titles_of_other_gender.get(pronoun, ())
    return {name.key for name in names if name.kind is NameKind.PERSON and name.title.endswith(endings)}


def _is_named(text: str, language: str, quotation: Quotation, names: Sequence[Name]) -> bool:
    if quotation.speaker is None:
        return False
    start, end = quotation.speaker.start, quotation.speaker.end
    if any(name.kind in _NAMED and start <= name.start < end for name in names):
        return True
    titles = titles_of(language)
    if any(word.lower().endswith(tuple(titles)) for word in text[start:end].split()):
        return True
    return text[start:end].lower() in language_of(language).quotations.pronouns


def _persons_near(
    at: int, quotations: Sequence[Quotation], names: Sequence[Name], sentences: Sequence[Sentence]
) -> list[str]:
    """The persons named last before a place: in the two sentences before its own, the nearer one first.

    The own sentence is only looked at where it names somebody before the pronoun's quotation begins.
    """
    own = next((number for number, sentence in enumerate(sentences) if sentence.start <= at < sentence.end), None)
    if own is None:
        return []
    for number in (own - 1, own - 2):
        if number < 0:
            break
        sentence = sentences[number]
        if sentence.role.is_furniture:
            continue
        keys = {
            name.key
            for name in names
            if name.kind is NameKind.PERSON
            and sentence.start <= name.start < sentence.end
            and not any(
                quotation.start <= name.start < quotation.end and quotation.kind == "direct" for quotation in quotations
            )
        }
        if keys:
            return sorted(keys)
    return []


def _fullest(text: str, key: str, names: Sequence[Name]) -> str:
    """The longest form in which a person is named."""
    forms = [text[name.start : name.end] for name in names if name.key == key and name.kind is NameKind.PERSON]
    named = [form for form in forms if key.split(" ", maxsplit=1)[0][:3] in form.lower()] or forms
    return max(named, key=lambda form: (len(form), form))
