"""German for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded, phrases
from core.languages.de.change_certainty import BEING, HEDGES, MODALS, PLANNED, PLANNING, PLANS
from core.languages.de.change_moods import IMAGINED, SUBJUNCTIVE_ENDINGS, SUBJUNCTIVES
from core.languages.de.change_places import (
    ADJECTIVES_OF_PLACES,
    CLASS_NOUNS,
    GOVERNMENTS,
    PLACES,
    SAME_PLACES,
    SEATS,
)
from core.languages.de.change_sources import (
    AGENCIES,
    OWN_WORDS,
    PARTICLES,
    PRESS_NAMES,
    REPORTING,
    REPORTING_WITH,
    SOURCE_COMPOUNDS,
    SOURCE_MARKERS,
    TITLE_SYNONYMS,
    TITLES,
    UNNAMED_SOURCES,
)
from core.languages.de.change_stance import (
    ANONYMITY,
    DEGREE_SYNONYMS,
    EVALUATIONS,
    JUDGING_FIRSTS,
    JUDGING_LASTS,
    NAMING,
    PARTICLES_OF_DEGREE,
    PHRASES_OF_DEGREE,
    SUSPECTS,
)
from core.languages.de.change_times import (
    CLOCK_NEAR,
    DAY_PARTS,
    MONTH_PARTS,
    MONTHS,
    SAME_PARTS_OF_DAY,
    TIMES,
    WEEKDAYS,
)

# Closed classes of the Duden grammar: articles, pronouns, prepositions, conjunctions, auxiliaries, modal particles.
_FUNCTION_WORDS = folded(
    "der die das dies den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines ich du er "
    "sie es wir ihr man mich dich ihn uns euch mir dir ihm ihnen sich mein dein sein seine seinen seinem seiner "
    "seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer dieser diese dieses diesen diesem jener "
    "jene jenes jenen jenem welcher welche welches welchen welchem wer wen wem wessen was jeder jede jedes jeden "
    "jedem alle allen aller alles derjenige diejenige dasjenige denen deren dessen derselbe dieselbe dasselbe selbst "
    "an am ans auf aus außer bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit über um unter von "
    "vom vor während wegen zu zum zur zwischen gegenüber entlang und oder aber sondern denn weil dass daß ob wenn als "
    "wie wo da damit obwohl sodass indem bevor nachdem sobald sowie sowohl weder noch je desto umso nicht nur auch so "
    "dann doch schon hier dort nun daran darauf daraus dabei dadurch dafür dagegen danach daneben darin darüber darum "
    "darunter davon davor dazu dazwischen woran worauf bin bist ist sind seid war waren wäre wären gewesen sei seien "
    "habe hast hat haben habt hatte hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde "
    "würden worden geworden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will "
    "wollen wollte wollten darf dürfen durfte durften mag mögen"
)
_NUMBERS = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",
)  # fmt: skip
_ROUND_NUMBERS = {
    "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
    "hundert": 100, "hunderte": 100, "tausend": 1e3, "tausende": 1e3, "zehntausende": 1e4, "hunderttausende": 1e5,
    "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "dutzend": 12,
    "dutzende": 12, "hälfte": 0.5, "drittel": 1 / 3, "viertel": 0.25,
}  # fmt: skip

# Suffixes of derived nouns, and the ends of verbs that are used as nouns ("das Abkommen", "die Abgeordneten").
_NOUN_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten",
    "ismus", "ment", "nis", "nisse", "tum", "ling", "linge", "lingen", "innen", "ik", "ie", "ur", "äne", "anz",
    "enz", "eure", "euren", "sten", "treten", "nehmen", "kommen", "gehen", "stehen", "setzen", "stellen", "legen",
    "geben", "halten", "bringen", "machen",
)  # fmt: skip

CHANGES = ChangeData(
    stemmer="german",
    function_words=_FUNCTION_WORDS,
    capital_dates=True,
    weekdays=WEEKDAYS,
    months=MONTHS,
    day_parts=DAY_PARTS,
    number_words={name: float(number) for number, name in enumerate(_NUMBERS)} | _ROUND_NUMBERS,
    units=folded(
        "prozent % prozentpunkte prozentpunkten promille euro cent franken rappen dollar pfund rubel kronen € $ £ chf "
        "eur usd fr mio mrd million millionen milliarde milliarden tausend hundert uhr grad km kilometer kilometern "
        "meter metern kg kilogramm tonnen liter litern stunden minuten sekunden tage tagen wochen monate monaten "
        "jahre jahren hektar hektaren quadratmeter punkte punkten"
    ),
    class_nouns=CLASS_NOUNS,
    same_places=SAME_PLACES,
    adjectives_of_places=ADJECTIVES_OF_PLACES,
    governments=GOVERNMENTS,
    seats=SEATS,
    coordinators=folded("und oder"),
    acts_behind=folded("bereit"),
    paper_prepositions=folded("in aus im"),
    answers=folded("ja nein danke"),
    verb_particles=folded("ab an auf aus bei ein fest frei los um vor weg zu zurück zusammen nach"),
    vague_quantities=folded(
        "viele vielen zahlreiche zahlreichen mehrere mehreren einige einigen etliche etlichen unzählige "
        "unzähligen wenige wenigen manche manchen"
    ),
    plans=PLANS,
    planned=PLANNED,
    being=BEING,
    planning=PLANNING,
    not_names=folded(
        "covid covid-19 corona coronavirus sars-cov-2 hiv aids neujahr ostern weihnachten pfingsten silvester "
        "advent ramadan"
    ),
    hours={"mitternacht": 0},
    former=folded(
        "ehemalige ehemaliger ehemaligen frühere früherer früheren einstige einstiger einstigen ex alt "
        "vormalige vormaliger vormaligen"
    ),
    title_synonyms=TITLE_SYNONYMS,
    near_markers=folded("bei nahe unweit"),
    titles=TITLES,
    prepositions=folded(
        "in an auf bei mit nach von vor zu über unter für gegen durch um aus seit während wegen zwischen neben hinter "
        "ohne bis im am zum zur beim vom ins ans"
    ),
    determiners=folded(
        "der die das dies den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein "
        "meine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren dieser "
        "diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem alle allen viele vielen einige "
        "einigen mehrere mehreren manche manchen beide beiden im am zum zur beim vom ins ans"
    ),
    times=TIMES,
    month_parts=MONTH_PARTS,
    reporting=REPORTING,
    particles=PARTICLES,
    reporting_with=REPORTING_WITH,
    source_compounds=SOURCE_COMPOUNDS,
    source_markers=SOURCE_MARKERS,
    source_markers_after=folded("zufolge"),
    own_words=OWN_WORDS,
    tail_markers=folded("so"),
    tail_ends=folded("weiter"),
    anonymity=ANONYMITY,
    reflexives=folded("sich"),
    complements=folded("dass ob"),
    source_conjunctions=folded("wie"),
    learning=folded("erfuhr erfuhren erfahren"),
    unnamed_sources=UNNAMED_SOURCES,
    pronouns=folded("er sie es wir man dieser diese jener"),
    adjective_endings=("e", "en", "er", "es", "em"),
    agencies=AGENCIES,
    hedges=HEDGES,
    modals=MODALS,
    subjunctives=SUBJUNCTIVES,
    imagined=IMAGINED,
    subjunctive_endings=SUBJUNCTIVE_ENDINGS,
    first_person=folded("ich"),
    negations=folded(
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts ohne weder "
        "nirgends"
    ),
    # Words that deny by themselves: "ist unklar" says no less than "ist nicht klar".
    implied_negations=folded(
        "ablehnen ablehnte lehnte lehnten abgelehnt verweigern verweigerte verweigerten bestreiten bestritt "
        "dementierte verhindern verhinderte fehlen fehlt fehlte mangel mangelnd ausbleiben ausgeblieben scheitern "
        "scheiterte gescheitert unterlassen verzichten verzichtete verbieten verboten verbot ausgeschlossen "
        "ausschliessen schloss kaum keinerlei entfallen entfällt absagen abgesagt verneinte wies zurückgewiesen "
        "ausser vergeblich zweifel bezweifelt bezweifeln bezweifelte zweifelt zweifeln zweifelte"
    ),
    suspects=SUSPECTS,
    phrases_of_degree=PHRASES_OF_DEGREE,
    evaluations=EVALUATIONS,
    judging_firsts=JUDGING_FIRSTS,
    judging_lasts=JUDGING_LASTS,
    parted_evaluations={
        **dict.fromkeys(folded("brach brachen bricht brechen"), "ein"),
        **dict.fromkeys(folded("stürzte stürzten stürzt stürzen"), "ab"),
        **dict.fromkeys(folded("spielte spielten spielt spielen"), "herunter"),
    },
    particles_of_degree=PARTICLES_OF_DEGREE,
    same_parts_of_day=SAME_PARTS_OF_DAY,
    orders=folded("nach vor seit"),
    particles_of_time=folded("bereits schon wieder"),
    pluperfect_auxiliaries=folded("hatte hatten war waren"),
    places=PLACES,
    naming=NAMING,
    passives=folded("wird werden wurde wurden worden werde würden"),
    participle_starts=("ge", "einge", "ange", "mitge", "vorge", "zuge", "zurückge", "bekanntge", "abge"),
    degree_synonyms=DEGREE_SYNONYMS,
    separable=("zurück", "herunter", "ein", "ab", "aus", "vor", "zusammen", "hervor", "frei"),
    press_names=PRESS_NAMES,
    possessives=("seine", "ihre", "meine", "unsere", "deine"),
    nominatives=folded("der ein kein dieser jener sein ihr unser jeder"),
    accusatives=folded("den einen keinen diesen jenen seinen ihren unseren jeden"),
    perfect_auxiliaries=folded("hat habe haben hatte hatten hätte hätten"),
    adverb_endings=("lich", "weise", "mals", "dings"),
    connectives=folded(
        "allerdings jedoch aber hingegen dagegen zudem zuvor vorher danach später daraufhin anschliessend auch dann "
        "unterdessen indes derweil aus denn trotzdem dennoch "
        "weiterhin ausserdem deshalb deswegen daher darum damit dabei dazu zunächst schliesslich gleichzeitig zugleich "
        "ebenfalls ebenso indessen nun jetzt hierzu stattdessen immerhin zuletzt inzwischen mittlerweile bislang bisher"
    ),
    contractions=folded("im am zum zur beim vom ins ans"),
    participle_endings=("t", "en"),
    agent_markers=folded("von vom durch"),
    conjunctions_too=folded("damit"),
    anaphors=phrases(
        "dazu|dieser|diese|dieses|diesen|diesem|er|sie|dies|damit|dabei|daraufhin|dafür|dagegen|deshalb|deswegen| "
        "daher|darum|danach|davor|darauf|daran|davon|darin|dadurch|jener|jene|dort|ihm|ihr|ihnen|ihn|letzterer|"
        "letztere| "
        "sein|seine|ihre"
    ),
    place_markers=folded("in nach aus"),
    age_endings=("jährige", "jähriger", "jährigen"),
    until=folded("bis"),
    genitives=folded("der des den dem von vom dieser jener"),
    partitives=folded("von"),
    than=folded("als wie"),
    comparing=folded("mehr weniger"),
    alternatives=folded("oder"),
    only=folded("nur"),
    # Adjectives alone: "informed" and "discover" deny nothing.
    contraries=(("un", ("",)),),
    negating_prefixes=("un", "in", "im", "dis", "non"),
    noun_endings=_NOUN_ENDINGS,
    participle_closers=folded("und oder worden hat habe haben hatte"),
    before_papers=folded("aus"),
    objects_behind=folded("das dies"),
    statement_openings=phrases("das|dies|dieses"),
    ruling_markers=folded("für als"),
    told_adverbs=folded("zuerst erst bereits schon telefonisch wörtlich offiziell soeben selbst"),
    # Verbs whose participle has no "ge", so that its weak form is that of the past.
    adjectival_forms=folded(
        "bestätigte erklärte berichtete behauptete betonte versicherte bekräftigte beteuerte erläuterte ergänzte "
        "informierte kommentierte präzisierte bilanzierte konstatierte resümierte"
    ),
    clock_near=CLOCK_NEAR,
    future_auxiliaries=folded("wird werden werde würden"),
)
