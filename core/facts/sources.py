"""Who is said to be the source of a statement, as far as two reports' words show whether it is the same one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from core.facts.name import titles_of
from core.facts.name_lists import NameKind, key_of
from core.languages import language_of
from core.languages.change_data import ANY_AGENCY
from core.words import fold, words_of

if TYPE_CHECKING:
    from core.facts.ledger import Findings

# Beginnings of this length join the cases and compounds of a source's name.
_STEM = 5
# Names that are alike so much may be one, spelled in two ways ("Selenskyj", "Zelensky" have 82).
SPELLING = 80.0


@dataclass(frozen=True, slots=True)
class Source:
    """Who is said to be the source of a claim.

    Attributes:
        stems: Beginnings of the names and nouns in its words.
        person: The key of the person it names, or "".
        is_person_like: Whether its words can describe a person ("der 71-Jährige", "die Politikerin").
        is_description: Whether they only describe what has a name elsewhere ("die Unternehmen", "the agency").
        called: The last name that stands directly behind another noun or name, or "": "reuters" of "die
            Nachrichtenagentur Reuters", "huber" of "Sprecher Paul Huber".
    """

    stems: frozenset[str]
    person: str
    is_person_like: bool
    is_description: bool = False
    called: str = ""

    @classmethod
    def of(cls, words: str, here: Findings, there: Findings) -> Source:
        """Read the words of a speaker; persons are those that either report names."""
        told = [word for word in words_of(words) if not word.is_mark]
        determiners = {d for one in (here, there) for d in language_of(one.report.language).quotations.determiners}
        named = [word for word in told if word.text[0].isupper() and word.text.lower() not in determiners]
        persons = {name.key for name in (*here.names, *there.names) if name.kind is NameKind.PERSON}
        person = next((key for word in reversed(named) if (key := key_of(word.text)) in persons), "")
        languages = (here.report.language, there.report.language)
        endings = {ending for language in languages for ending in titles_of(language)}
        endings |= {ending for language in languages for ending in language_of(language).names.person_endings}
        last = [word.text.lower() for word in told[-1:]]
        described = bool(last) and last[0].endswith(tuple(endings))
        # "EU-Diplomat" and "Diplomat" are one description: the last part of a compound says who.
        parts = [part for word in named for part in (word.text, word.text.rsplit("-", 1)[-1])]
        # "Police said" and "said the police" name one source, whatever the first word of a sentence looks like.
        bare = " ".join(word.folded for word in told if word.text.lower() not in determiners) or fold(words)
        agencies = [language_of(language).changes.agencies for language in languages]  # "Presse-Agentur": "dpa"
        agency = {names[word.folded] for names in agencies for word in told if word.folded in names} - {ANY_AGENCY}
        stems = frozenset(fold(part)[:_STEM] for part in parts) | {bare} | agency
        is_named = any(
            findings.report.text[name.start : name.end] in words
            for findings in (here, there)
            for name in findings.names
        )
        first = words.partition(" ")[0].lower()
        behind = [word.folded for before, word in pairwise(told) if before in named and word in named]
        called = behind[-1] if behind else ""
        return cls(stems, person, bool(person) or described, first in determiners and not is_named, called)

    def shares_name_with(self, other: Source) -> bool:
        """Whether both are told by a word in common, and not by a common noun before two names.

        "Die Nachrichtenagentur AFP" and "die Nachrichtenagentur Reuters", "Sprecher Keller" and "Sprecher Huber" are
        two sources each; "Sprecher Keller" and "ein Sprecher" may be one.
        """
        shared = self.stems & other.stems
        if not shared or (self.person and self.person == other.person):
            return bool(shared)
        if not self.called or not other.called or shared & {self.called[:_STEM], other.called[:_STEM]}:
            return True
        return fuzz.ratio(self.called, other.called) >= SPELLING

    def is_other_person(self, other: Source) -> bool:
        """Whether both are named persons and not the same: each is named in a report, and neither by both words."""
        return bool(self.person and other.person) and self.person != other.person and not self.stems & other.stems

    def differs_from(self, other: Source) -> bool:
        """Whether these are surely two sources: two persons, or two bodies; either may bear many descriptions."""
        if self.person and other.person:
            return self.person != other.person
        is_named_once = self.is_description != other.is_description  # "das Unternehmen" may be "Rheinmed"
        return not (is_named_once or self.is_person_like or other.is_person_like)
