"""The shape of what a language tells the stages of word variants and changes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.words import fold

# One of `ChangeData.agencies` that has no name of its own: "Nachrichtenagentur".
ANY_AGENCY = "agency"
_WORD = re.compile(r"\w'|[^\s']+(?:'[^\s']+)*'?")


def folded(words: str) -> frozenset[str]:
    """Return the words of a list written as published, parted by spaces, in the form that matching compares."""
    return frozenset(fold(words).split())


def phrases(listed: str) -> frozenset[str]:
    """Return the phrases of a list parted by bars, folded, with one space between the words of each."""
    return frozenset(" ".join(phrase.split()) for phrase in fold(listed).split("|") if phrase.strip())


def words_of_phrase(phrase: str) -> tuple[str, ...]:
    """Return the folded words of a listed phrase as a text is cut into them: "c'", "est", "ce", "qu'"."""
    return tuple(_WORD.findall(phrase))


def by_value(listed: str) -> dict[str, str]:
    """Return a mapping listed as "value: word word | value: word": each word with its value, folded."""
    values = (entry.split(":") for entry in fold(listed).split("|"))
    return {word: value.strip() for value, words in values for word in words.split()}


@dataclass(frozen=True, slots=True)
class ChangeData:
    """Words of one language for the stages of word variants and changes; empty for a language that is not known.

    Every word stands in the folded form that matching compares (`core.words.fold`). Where a word may bend, matching
    compares Snowball stems, so one form of a regular word is enough and irregular forms are listed.

    Attributes:
        stemmer: The Snowball stemmer's name for the language, or "" where there is none.
        irregular_forms: Forms that the stemmer doesn't bring together, with the form whose stem they take.
        function_words: Articles, pronouns, prepositions, conjunctions, auxiliaries: words that carry no content of
            their own and on which no edit should hang.
        nominatives: Articles of the one who acts, in a language whose articles say so ("der").
        accusatives: Articles of the one it is done to ("den").
        determiners: The articles and pronouns among them that stand before a noun.
        possessives: Beginnings of the possessive ones, behind which no name stands.
        prepositions: The prepositions among them, after which no subject stands.
        capital_dates: Whether days and months are written with a capital, so that "may" is no month.
        weekdays: Names of the days with their number, Monday 0.
        months: Names of the months with their number, January 1.
        day_parts: Words that tell the time of day or count days from today.
        parts_of_day: Words behind a weekday that part the day, in a language that writes the two apart ("morning").
        parts_before_day: Words before a weekday that part the day, with the part they tell ("late").
        same_parts_of_day: Groups of parts of the day that overlap ("Morgen", "Vormittag").
        hours: Words that name a time of day by themselves, with the hour ("noon").
        orders: Prepositions that put one event before or behind another.
        former: Words before a title that say it is held no longer; in German they may be joined to it ("Ex-").
        title_synonyms: Groups of titles of one office.
        near_markers: Prepositions that put something beside a place and not in it ("near").
        times: Phrases that place a statement in time without a day or a month, by what they say.
        month_parts: Words before a month that part it, with what they say.
        number_words: Number words with their value.
        units: Words and abbreviations that belong to the figure before them.
        not_names: Words with a capital that name nobody and no place: illnesses and feasts.
        class_nouns: Endings of nouns that say what the name behind them is ("Organisation", "Schiff"); a language whose
            names show by their capitals needs none.
        same_places: Groups of names of one place that take no side ("Deutschland", "Bundesrepublik").
        adjectives_of_places: The beginning of the adjective of states and capitals: "italienisch" says no less than
            "in Italien", and "die italienische Regierung" no less than "die Regierung in Rom".
        governments: Words for those who may be called by their capital.
        vague_quantities: Words that leave open how many ("viele", "several").
        plans: Words that say that something is planned, which a modal verb of intention may stand for.
        planned: Participles that say with a form of `being` that something is intended, and not by whom ("vorgesehen").
        being: Forms of "to be" that may stand with them.
        planning: Modal verbs that say no more ("soll", "devrait").
        titles: Words that stand before a person's name and are no part of it.
        reporting: Reporting verbs by force: "say", "claim", "admit", "deny", "stress", "warn", "attack", "demand",
            "confirm", "believe", "expect", "promise".
        particles: Reporting verbs that leave a particle at the end of the clause: forms, particle, force.
        reporting_with: Verbs that report only with one of these words behind them ("sprechen von"): forms, words,
            force.
        source_markers: Phrases before a source ("laut", "according to").
        shown_to: Phrases between a paper and who has seen it ("seen by").
        source_markers_after: Words behind a source ("zufolge").
        learning: Verbs that report in such a clause alone ("wie die Agentur erfuhr").
        source_compounds: Prepositions and the endings of nouns that hold a source behind them: "nach Polizeiangaben".
        own_words: Phrases that attribute to a source named before ("nach eigenen Angaben").
        tail_markers: Words that stand behind what is said and before the source ("so Keller").
        tail_ends: Words that may follow such a source.
        relatives: Pronouns that open a clause about the noun before them ("who").
        reflexives: Pronouns by which a verb turns back on its subject.
        participle_followers: Words behind a participle that show that it describes and doesn't report ("accused of").
        complements: Words that open what a reporting verb reports ("dass", "that").
        infinitives: Words before an infinitive that says what is called for ("to").
        source_conjunctions: Words that open a clause of attribution ("wie der Verband mitteilte").
        before_papers: Prepositions before a paper that such a clause names ("wie aus einem Bericht hervorgeht").
        fronted_objects: Pronouns that stand for what is said and put the source behind the verb ("lo riferisce …").
        unnamed_sources: Phrases that attribute to nobody one could ask ("hiess es", "sources said").
        anonymity: Phrases by which a source asks not to be named ("on condition of anonymity").
        statement_openings: Openings of a sentence that stand for what the one before says ("das", "c'est ce que").
        statement_subjects: Those of them that an attribution makes its subject, in the passive ("this was confirmed").
        told_participles: Participles that say of such a statement ("l'information") that somebody gave it.
        objects_behind: Pronouns that stand for such a statement behind the verb ("die Polizei bestätigte [dies]").
        objects_before: Those before it ("la police [l']a confirmé").
        told_places: Words of hearers and media behind such a pronoun; before another word it may stand for a person.
        adjectival_forms: Past forms of reporting verbs that are spelled like adjectives ("das erklärte Ziel").
        ruling_markers: Words between such a verb and the adjective by which it rules on a statement ("für ungültig").
        told_adverbs: Adverbs between such a statement and its verb ("was [first] reported").
        pronouns: Pronouns that may stand for a source.
        source_words: Nouns by which sources are called in a language that writes nouns small ("police", "officials").
        adjective_endings: Endings of adjectives that may stand before a source's noun; none where they have none.
        agencies: News agencies as sources inside a sentence, with one name for each, `ANY_AGENCY` if none is named.
        hedges: Phrases that take back certainty, by what they say.
        modals: Forms of modal verbs, by what they say.
        able_if_negated: Forms of modal verbs that tell what was possible and hedge nothing before "not" ("could not").
        backshifts: Past forms that reported speech puts for present ones, with these.
        subjunctives: Verb forms that report or imagine and do not state, with the form that states.
        imagined: Those of them that imagine and report nothing by themselves ("wäre").
        subjunctive_endings: Endings of reporting verbs and what the subjunctive of reported speech has in their place.
        conditional: A pattern for the regular forms of the same, or "".
        future: Endings of the future, for which reported speech in the past puts the conditional.
        conditional_exceptions: Words that fit the pattern and are something else.
        first_person: Pronouns that make a form of `subjunctives` an indicative one.
        negations: Words that deny.
        restricting: Words that deny, those that make "only" of them ("ne … que"), and those that keep the denial.
        negative_concord: Whether several words of a clause deny together and once.
        implied_negations: Words that deny by what they mean; they make up for a negation on the other side.
        refusals: Phrases that deny the act behind them ("failed to").
        suspects: Nouns for one who is thought to have done it, which take back what "alleged" takes back.
        phrases_of_degree: Phrases of several words that weigh or heighten, by the word that says the same.
        evaluations: Words that judge, weigh or heighten; matched in all the forms that bending gives them.
        parted_evaluations: Forms of such verbs that part, with the particle that closes their clause ("brach … ein").
        bending: For the last letter of such a word, the endings that may stand in its place; German bends by
            `adjective_endings`.
        judging_firsts: First parts of compounds that heighten ("Rekordschulden").
        judging_lasts: Last parts of compounds that judge ("Internet-Gigant").
        degree_synonyms: Groups of such words that say the same.
        separable: First syllables that part from their verb and close the clause.
        press_names: Endings of the names of papers, which are set in quotation marks or not.
        particles_of_degree: Particles that judge, weigh or heighten; matched as they stand.
        particles_before_a_word: Those of them that weigh what follows and say another thing at the end ("he came too").
        particles_of_time: Those of them that tell when, and judge nothing, beside a time ("schon im Mai").
        pluperfect_auxiliaries: Forms of the auxiliary that put a clause before what is told.
        places: Names of states, cities and seas, and words that say where.
        naming: Groups of words by which the same people, powers or things are called, of different colour.
        passives: Forms of the auxiliary of the passive.
        participle_starts: Beginnings that only participles of reporting verbs have; none where they have none.
        perfect_auxiliaries: Forms of the auxiliary that stands apart from such a participle.
        adverb_endings: Endings that only adverbs have among words that may open a sentence.
        connectives: Words that may stand between a reporting verb and its source.
        contractions: Prepositions that hold an article ("im"), among the determiners.
        participle_endings: Endings of the participles that follow it.
        future_auxiliaries: Forms of the auxiliary that make the future with an infinitive ("werden aufgeben").
        clock_near: Phrases before a time of day that it is near and not at ("kurz vor").
        participles: Irregular participles, in a language where endings don't tell them from adjectives.
        verb_particles: Words that close the clause of a verb they belong to and give it another sense ("sagte … ab").
        coordinators: Words that join a second verb to a clause ("und").
        acts_behind: Words behind a reporting verb with which it is an act ("erklärte sich bereit").
        paper_prepositions: Prepositions before what a paper says ("hiess es [in] der Bewerbung").
        answers: Words with which a reporting verb votes or answers and reports nothing ("Ja sagen").
        seats: Capitals by which those who govern there are called.
        agent_markers: Words before the one who acts in a passive sentence.
        conjunctions_too: Those of `anaphors` that are conjunctions as well, before anything but the verb ("damit").
        anaphors: Sentence openings that refer to the sentence before.
        place_markers: Prepositions before a place.
        age_endings: Endings of words by which somebody is called by age ("der 73-Jährige").
        until: Words between the first and the last year of a time ("von 2010 bis 2015").
        genitives: Words that join a noun to what it belongs to, or a part to its whole ("der", "of").
        partitives: Words between a quantity or a part and what it is of ("une dizaine [de] maisons").
        than: Words behind a comparative, with which "before" compares and tells no time.
        comparing: Words that compare amounts ("more").
        alternatives: Words that open another possibility ("or").
        only: Words that leave nothing else, which behind a negation deny nothing ("not only").
        negating_prefixes: Syllables before a word that turn it into its contrary.
        contraries: Syllables that make the contrary of an adjective, with the endings of such adjectives.
        personal_objects: Prepositions before a person to whom something is done, who may be a subject elsewhere.
        noun_endings: Endings by which nouns are made of other words and which names hardly ever have.
        participle_closers: Words behind a participle at the end of its clause.
        before_months: Words that stand before a month and not before the verb that is spelled like it ("last May").
    """

    stemmer: str = ""
    function_words: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    capital_dates: bool = False
    weekdays: Mapping[str, int] = field(default_factory=dict[str, int])
    months: Mapping[str, int] = field(default_factory=dict[str, int])
    day_parts: frozenset[str] = frozenset()
    parts_of_day: frozenset[str] = frozenset()
    parts_before_day: Mapping[str, str] = field(default_factory=dict[str, str])
    same_parts_of_day: tuple[frozenset[str], ...] = ()
    hours: Mapping[str, int] = field(default_factory=dict[str, int])
    orders: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    title_synonyms: tuple[frozenset[str], ...] = ()
    near_markers: frozenset[str] = frozenset()
    times: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    month_parts: Mapping[str, str] = field(default_factory=dict[str, str])
    number_words: Mapping[str, float] = field(default_factory=dict[str, float])
    units: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    class_nouns: tuple[str, ...] = ()
    same_places: tuple[frozenset[str], ...] = ()
    adjectives_of_places: Mapping[str, str] = field(default_factory=dict[str, str])
    governments: frozenset[str] = frozenset()
    vague_quantities: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    planning: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    reporting: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    particles: tuple[tuple[frozenset[str], str, str], ...] = ()
    reporting_with: tuple[tuple[frozenset[str], frozenset[str], str], ...] = ()
    source_markers: frozenset[str] = frozenset()
    shown_to: frozenset[str] = frozenset()
    source_markers_after: frozenset[str] = frozenset()
    source_compounds: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
    own_words: frozenset[str] = frozenset()
    tail_markers: frozenset[str] = frozenset()
    tail_ends: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    anonymity: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    participle_followers: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    source_conjunctions: frozenset[str] = frozenset()
    unnamed_sources: frozenset[str] = frozenset()
    statement_openings: frozenset[str] = frozenset()
    statement_subjects: frozenset[str] = frozenset()
    told_participles: frozenset[str] = frozenset()
    objects_behind: frozenset[str] = frozenset()
    objects_before: frozenset[str] = frozenset()
    told_places: frozenset[str] = frozenset()
    adjectival_forms: frozenset[str] = frozenset()
    ruling_markers: frozenset[str] = frozenset()
    told_adverbs: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    source_words: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    agencies: Mapping[str, str] = field(default_factory=dict[str, str])
    hedges: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    modals: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    able_if_negated: frozenset[str] = frozenset()
    backshifts: Mapping[str, str] = field(default_factory=dict[str, str])
    subjunctives: Mapping[str, str] = field(default_factory=dict[str, str])
    imagined: frozenset[str] = frozenset()
    subjunctive_endings: tuple[tuple[str, str], ...] = ()
    conditional: str = ""
    conditional_exceptions: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    restricting: tuple[frozenset[str], frozenset[str], frozenset[str]] = (frozenset(), frozenset(), frozenset())
    negative_concord: bool = False
    implied_negations: frozenset[str] = frozenset()
    refusals: frozenset[str] = frozenset()
    suspects: frozenset[str] = frozenset()
    phrases_of_degree: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    evaluations: frozenset[str] = frozenset()
    parted_evaluations: Mapping[str, str] = field(default_factory=dict[str, str])
    bending: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    particles_of_degree: frozenset[str] = frozenset()
    particles_before_a_word: frozenset[str] = frozenset()
    particles_of_time: frozenset[str] = frozenset()
    pluperfect_auxiliaries: frozenset[str] = frozenset()
    judging_firsts: tuple[str, ...] = ()
    judging_lasts: tuple[str, ...] = ()
    degree_synonyms: tuple[frozenset[str], ...] = ()
    separable: tuple[str, ...] = ()
    press_names: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    naming: tuple[frozenset[str], ...] = ()
    passives: frozenset[str] = frozenset()
    participle_starts: tuple[str, ...] = ()
    perfect_auxiliaries: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ("\0",)
    connectives: frozenset[str] = frozenset()
    contractions: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    future_auxiliaries: frozenset[str] = frozenset()
    clock_near: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    verb_particles: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    acts_behind: frozenset[str] = frozenset()
    paper_prepositions: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    seats: frozenset[str] = frozenset()
    agent_markers: frozenset[str] = frozenset()
    conjunctions_too: frozenset[str] = frozenset()
    anaphors: frozenset[str] = frozenset()
    place_markers: frozenset[str] = frozenset()
    age_endings: tuple[str, ...] = ()
    until: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    than: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    alternatives: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    negating_prefixes: tuple[str, ...] = ()
    contraries: tuple[tuple[str, tuple[str, ...]], ...] = ()
    personal_objects: frozenset[str] = frozenset()
    noun_endings: tuple[str, ...] = ()
    participle_closers: frozenset[str] = frozenset()
    before_months: frozenset[str] = frozenset()
    learning: frozenset[str] = frozenset()
    future: tuple[str, ...] = ()
    before_papers: frozenset[str] = frozenset()
    fronted_objects: frozenset[str] = frozenset()
    irregular_forms: Mapping[str, str] = field(default_factory=dict[str, str])
    nominatives: frozenset[str] = frozenset()
    accusatives: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
