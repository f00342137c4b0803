"""The shape of what a language tells about quotations: who speaks, with which verb, and what is only a name in quotes."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.languages.word_lists import words


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
        finite_endings: Endings of a verb drawn together with its subject ("we'll").
        clause_subjects: Pronouns that begin such a clause ("he", "there").
        saying: Participles behind a comma that add a statement to what somebody said ("adding").
        listeners: Who is told something, by a word that no article stands before ("reporters").
        passives: Forms of "to be" before a participle: "was told" reports nobody's words.
        quoting_participles: Participles that report somebody's words behind such a form ("was quoted as saying").
        not_said: Words before a verb of saying by which nothing was said ("did not say", "declined to say").
        not_said_endings: Endings of such words ("n't").
        subject_pronouns: Pronouns that can be nothing but a subject.
        third_person: Pronouns of one person as a subject; those of the first and of several persons are left out.
        third_person_datives: Those of one person that are spoken to or behind a preposition.
        things: Pronouns for what was said before: "das heißt" is nobody's statement.
        impersonal: Subjects that stand for nobody ("es" hieß).
        no_speakers: First words of a sentence that are nobody: pronouns and what begins a question.
        conjunctions: Words that begin a clause and take no noun phrase to themselves ("But Ann Lee said").
        joins: Words between two verbs of one subject ("X said … but adds").
        begins_more: Verbs and conjunctions that only begin what follows, so that no addition ends in them.
        as_words: Words that begin the clause of a source ("wie" X mitteilte).
        called_as: Words before what somebody is called ("der als „Eiserne“ bekannte").
        of_words: Words between a source phrase and whose it is ("nach Angaben von").
        of_names: Words between it and a name in quotation marks ("Recherchen der „Post“").
        own: Beginnings of words in a source phrase that make the source whom the sentence speaks of ("eigenen").
        sources_before: Words of `sources` whose source stands in the sentence before ("demnach").
        views: Nouns that are a source with `after_views` behind them ("ihrer Meinung nach").
        after_views: See `views`.
        plural_sources: Endings of nouns for sources that stand without an article ("Medienberichten zufolge").
        plural_adjectives: Endings of an adjective before such a noun.
        adjective_like_verbs: Verb forms that end as adjectives do and begin no source.
        seats: Words before the seat of a source ("Forschern der Universität in Uferheim zufolge").
        sourced_verbs: Verbs whose source stands behind one of `before_sources` ("verlautete aus dem Amt").
        before_sources: See `sourced_verbs`.
        before_texts: Words before the text that impersonal verbs speak of ("heißt es in dem Schreiben").
        oblique_articles: Articles in a case that no subject stands in.
        datives: Articles of whom somebody speaks to; `ambiguous_datives` may as well begin a subject.
        ambiguous_datives: See `datives`.
        recipients: Articles that begin whom somebody spoke to behind a name ("sagte Rita Frei der Zeitung").
        relatives: Words that begin a relative clause; `relative_subjects` those that are its subject.
        relative_subjects: See `relatives`.
        of_purpose: Words that begin a clause that tells what for, and is no statement by itself ("um").
        media: Newspapers, agencies and broadcasters by a name of one word.
        media_endings: Endings of the names of others ("zeitung").
        media_people: Endings of nouns for who belongs to one ("der Chefredakteur der Zeitung").
        adjective_endings: Endings of adjectives before their noun.
        genitive_endings: Endings of articles and possessives in the genitive; `bare_genitives` those of an adjective
            in the genitive without an article ("Vertreter deutscher Firmen").
        bare_genitives: See `genitive_endings`.
        adverb_endings: Endings of adverbs.
        past_endings: Endings of verbs in the past; `past_of_one` those of the singular.
        past_of_one: See `past_endings`.
        indefinite: Articles and numbers of what was not told before; a Romance object behind a verb often has one.
        be_forms: Forms of "to be" before a participle that tells a state or passive ("est fermé", "a été fermé").
        moved: Participles that tell a deed behind such a form ("est arrivé").
        particles: Second parts of verbs: with one that is not its own, a verb of saying says nothing ("meldete … ab").
        participle_endings: Endings of participles, where they may stand between commas behind a subject.
        present_endings: Endings of verbs in the present that no participle has.
        finite_like: Endings by which a small word is rather a finite verb.
        infinitive_endings: Endings of verbs in the infinitive.
        ends_phrase: Endings of words that go on with no noun phrase behind its noun, but may before it: English
            participles, Italian "ed".
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
    finite_endings: tuple[str, ...] = ()
    clause_subjects: frozenset[str] = frozenset()
    saying: frozenset[str] = frozenset()
    listeners: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    quoting_participles: frozenset[str] = frozenset()
    not_said: frozenset[str] = frozenset()
    not_said_endings: tuple[str, ...] = ()
    subject_pronouns: frozenset[str] = frozenset()
    third_person: frozenset[str] = frozenset()
    third_person_datives: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    no_speakers: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    begins_more: frozenset[str] = frozenset()
    as_words: frozenset[str] = frozenset()
    called_as: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    of_names: frozenset[str] = frozenset()
    own: tuple[str, ...] = ()
    sources_before: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    after_views: frozenset[str] = frozenset()
    plural_sources: tuple[str, ...] = ()
    plural_adjectives: tuple[str, ...] = ()
    adjective_like_verbs: frozenset[str] = frozenset()
    seats: frozenset[str] = frozenset()
    sourced_verbs: frozenset[str] = frozenset()
    before_sources: frozenset[str] = frozenset()
    before_texts: frozenset[str] = frozenset()
    oblique_articles: frozenset[str] = frozenset()
    datives: frozenset[str] = frozenset()
    ambiguous_datives: frozenset[str] = frozenset()
    recipients: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    relative_subjects: frozenset[str] = frozenset()
    of_purpose: frozenset[str] = frozenset()
    media: frozenset[str] = frozenset()
    media_endings: tuple[str, ...] = ()
    media_people: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    genitive_endings: tuple[str, ...] = ()
    bare_genitives: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    past_of_one: tuple[str, ...] = ()
    indefinite: frozenset[str] = frozenset()
    be_forms: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    present_endings: tuple[str, ...] = ()
    finite_like: tuple[str, ...] = ()
    infinitive_endings: tuple[str, ...] = ()
    ends_phrase: tuple[str, ...] = ()


# Abbreviations whose point ends no sentence; reports bear titles and names of other languages with their points.
ABBREVIATIONS = words("""
    Dr Prof St Nr bzw ca Mr Mrs Ms Hr Fr Art Abs Mio Mrd vgl usw Jan Feb Aug Sept Okt Nov Dez Sen Rep Gov Gen Lt Col Sig
    Dott Sra Mme MM M z.B d.h u.a
""")
