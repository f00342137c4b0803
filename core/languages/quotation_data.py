"""The shape of what a language tells about quotations: who speaks, with which verb, and what is only a name in quotes."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class QuotationData:
    """How one language reports speech. Words are in lower case; a phrase is its words with one space between.

    Attributes:
        verbs: Forms of verbs of saying, writing and thinking that report what somebody said.
        parted_verbs: Forms that do so only with one of these words later in the sentence ("teilte" with "mit").
        auxiliaries: Verb forms that may stand between a speaker and a participle ("hat … gesagt").
        tags: Words that name a speaker after a statement without a verb ("so").
        sources: Phrases before a source ("nach Angaben", "according to").
        asking_nouns: Nouns of a source phrase that ask whose they are ("nach Angaben Kellers"); a phrase with another
            noun names its source itself ("nach eigenen Angaben"). Empty where the language doesn't tell them so.
        sources_after: Words behind a source ("zufolge").
        that: Conjunctions that begin a reported clause.
        reported_forms: Verb forms that only reported speech has (German Konjunktiv I).
        naming: Words before quotation marks that make them the marks of a name or title ("Film", "sogenannte").
        naming_after: Words after them that do so ("genannt").
        weighing: Words around a short quotation that take it as somebody's words ("bezeichnete", "sprach von").
        pronouns: Pronouns that can be a speaker.
        determiners: Articles and the like that begin a noun phrase.
        inner: Words that join parts of a noun phrase ("des", "von").
        openers: Words that begin a clause and are no subject: prepositions and adverbs.
        skipped: Words between a verb and its subject: objects and adverbs.
        stops: Words at which a noun phrase ends.
        nouns_capitalised: Whether nouns have a capital.
        drops_subject: Whether a verb may stand without its pronoun ("Añadió que …").
        clause_verbs: Verbs whose statement may follow without a conjunction ("said the bridge is closed").
        thought_verbs: Verbs that do so before a pronoun alone ("believes he will win", but "believes the deal").
        telling_verbs: Those of `clause_verbs` that name a listener first ("told reporters").
        naming_verbs: Verbs of `verbs` that take no clause ("described it as something that …").
        finite: Verb forms that show a clause behind such a verb ("is", "would").
        infinitive: The word that marks an infinitive ("zu"), or "" where a reported infinitive is not looked for.
    """

    verbs: frozenset[str] = frozenset()
    parted_verbs: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    auxiliaries: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    asking_nouns: frozenset[str] = frozenset()
    sources_after: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    reported_forms: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    naming_after: frozenset[str] = frozenset()
    weighing: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    nouns_capitalised: bool = False
    drops_subject: bool = False
    infinitive: str = ""
    clause_verbs: frozenset[str] = frozenset()
    thought_verbs: frozenset[str] = frozenset()
    telling_verbs: frozenset[str] = frozenset()
    naming_verbs: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
