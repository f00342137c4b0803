"""German for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded, phrases
from core.languages.de.change_moods import IMAGINED, SUBJUNCTIVE_ENDINGS, SUBJUNCTIVES
from core.languages.de.change_places import (
    ADJECTIVES_OF_PLACES,
    CLASS_NOUNS,
    GOVERNMENTS,
    PLACES,
    SAME_PLACES,
    SEATS,
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
_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_MONTHS = (
    ("januar", "jänner", "jan"), ("februar", "feber", "feb"), ("märz",), ("april", "apr"), ("mai",), ("juni", "jun"),
    ("juli", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("oktober", "okt"), ("november", "nov"),
    ("dezember", "dez"),
)  # fmt: skip
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
    # "Sonnabend" is Samstag in the north and east of Germany.
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)} | {"sonnabend": 5},
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    day_parts=folded(
        "heute gestern vorgestern morgen übermorgen mittag abend nacht vormittag nachmittag morgens vormittags "
        "mittags nachmittags abends nachts"
    ),
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
    plans=folded(
        "plan pläne plänen planen plant plante planten geplant planung vorgesehen beabsichtigt beabsichtigen "
        "beabsichtigte vorhaben vorhat angestrebt angekündigt vereinbart vorgehabt"
    ),
    planned=folded("geplant vorgesehen angestrebt"),
    being=folded("ist sind war waren sei seien"),
    planning=folded("soll sollen solle sollte sollten"),
    not_names=folded(
        "covid covid-19 corona coronavirus sars-cov-2 hiv aids neujahr ostern weihnachten pfingsten silvester "
        "advent ramadan"
    ),
    hours={"mitternacht": 0},
    former=folded(
        "ehemalige ehemaliger ehemaligen frühere früherer früheren einstige einstiger einstigen ex alt "
        "vormalige vormaliger vormaligen"
    ),
    title_synonyms=(
        folded("premierminister premier ministerpräsident regierungschef"),
        folded("premierministerin premierministerin ministerpräsidentin regierungschefin"),
        folded("präsident staatschef staatspräsident"),
        folded("präsidentin staatschefin staatspräsidentin"),
        folded("sprecher pressesprecher"),
        folded("sprecherin pressesprecherin"),
        folded("chef leiter direktor"),
        folded("chefin leiterin direktorin"),
    ),
    near_markers=folded("bei nahe unweit"),
    # Offices and honorifics as the press sets them before a name; compounds are known by their last part.
    titles=folded(
        "präsident präsidentin bundespräsident bundespräsidentin staatspräsident kanzler kanzlerin bundeskanzler "
        "bundeskanzlerin minister ministerin premierminister premierministerin premier ministerpräsident "
        "ministerpräsidentin staatschef staatschefin regierungschef regierungschefin generalsekretär "
        "generalsekretärin sprecher sprecherin chef chefin direktor direktorin bürgermeister bürgermeisterin "
        "stadtpräsident stadtpräsidentin bundesrat bundesrätin nationalrat nationalrätin ständerat ständerätin "
        "regierungsrat regierungsrätin stadtrat stadträtin landeshauptmann landeshauptfrau senator senatorin "
        "abgeordneter abgeordnete gouverneur gouverneurin richter richterin staatsanwalt staatsanwältin anwalt "
        "anwältin könig königin prinz prinzessin papst bischof kardinal general oberst trainer trainerin präsidenten "
        "minister herr herrn frau dr prof doktor professor professorin"
    ),
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
    # How newspapers place an event without a date; the keys are what the phrases say and are compared.
    times={
        "last week": phrases(
            "vergangene woche|vergangener woche|letzte woche|letzter woche|vorige woche|voriger woche|vorwoche"
        ),
        "next week": phrases("kommende woche|kommender woche|nächste woche|nächster woche"),
        "this week": phrases("diese woche|dieser woche"),
        "last year": phrases(
            "vergangenes jahr|vergangene jahr|letzte jahr|vorige jahr|"
            "vergangenen jahr|letztes jahr|letzten jahr|voriges jahr|vorjahr|vergangenem jahr| "
            "letztem jahr|vorjahresniveau|vorjahreszeitraum|vorjahreszeitraums|vorjahresmonat|"
            "vorjahresquartal|vorjahreswert|vorjahreswerte|vorjahreswerten|vorjahresergebnis"
        ),
        "next year": phrases(
            "kommendes jahr|kommende jahr|nächste jahr|nächstem jahr|"
            "kommenden jahr|nächstes jahr|nächsten jahr|kommendem jahr"
        ),
        "this year": phrases("dieses jahr|diesem jahr|heuer|laufenden jahr"),
        "last month": phrases("vergangenen monat|letzten monat|vormonat"),
        "next month": phrases("kommenden monat|nächsten monat"),
        "this summer": phrases("diesem sommer|diesen sommer"),
        "at first": phrases("erstmals|zum ersten mal|erstmalig"),
        "before": phrases("zuvor|vorher|im vorfeld"),
        "since": phrases("inzwischen|mittlerweile|unterdessen"),
        "then": phrases("damals"),
        "now": phrases("derzeit|zurzeit|momentan|aktuell|gegenwärtig"),
        "at last": phrases("zuletzt|kürzlich|jüngst|unlängst|neulich"),
        "at once": phrases("sofort|umgehend|unverzüglich|ab sofort"),
        "later": phrases("später|anschliessend|danach"),
        "spring": phrases("im frühling|im frühjahr"),
        "summer": phrases("im sommer"),
        "autumn": phrases("im herbst"),
        "winter": phrases("im winter"),
    },
    # Verbs that report speech, after the lists of the quotation literature (Petersen-Frey & Biemann 2024; Weinrich,
    # Textgrammatik), parted by force: what the choice of the verb adds to "said".
    # A month is parted in three by these.
    month_parts={"anfang": "early", "mitte": "mid", "ende": "late"},
    reporting={
        "say": folded(
            "sagen sagte sagten sagt gesagt erklären erklärte erklärten erklärt mitteilen mitgeteilt mitteilte "
            "mitteilten melden meldete meldeten berichten berichtete berichteten berichtet schreiben schrieb "
            "schrieben schreibt geschrieben äussern äusserte äusserten bekanntgab bekanntgaben bekanntgegeben "
            "ankündigen ankündigte ankündigten angekündigt informierte informierten verkündete verkündeten meint "
            "meinte meinten ergänzte ergänzten hinzufügte erläuterte erläuterten antwortete antworteten twitterte "
            "kommentiert kommentierte kommentierten urteilte urteilten konstatierte konstatierten präzisierte "
            "bilanzierte resümierte entgegnete konterte postete verriet feststellte hinwies "
            "hervorgeht hervorging verlautete verlauteten verlautbarte ausführte signalisierte signalisierten "
            "signalisiert"
        ),
        "describe": folded(
            "beschreiben beschreibt beschrieb beschrieben schildern schildert schilderte schilderten nannte nannten "
            "bezeichnen bezeichnet bezeichnete bezeichneten"
        ),
        "claim": folded("behaupten behauptete behaupteten behauptet vorgab vorgeben"),
        "admit": folded("einräumen einräumte einräumten eingeräumt gestehen gestand gestanden zugeben zugab zugegeben"),
        "deny": folded(
            "bestreiten bestritt bestritten bestreitet dementieren dementierte dementierten dementiert leugnen "
            "leugnete zurückwies zurückgewiesen verneinte verneinten abstritt"
        ),
        "stress": folded(
            "betonen betonte betonten betont unterstreichen unterstrich unterstrichen bekräftigen bekräftigte "
            "bekräftigten bekräftigt beteuern beteuerte beteuerten versichern versicherte versicherten hervorhob"
        ),
        "argue": folded("argumentieren argumentierte argumentierten begründet begründete begründeten"),
        "justify": folded("rechtfertigt rechtfertigte rechtfertigten verteidigt verteidigte verteidigten"),
        "advise": folded("empfehlen empfiehlt empfahl empfahlen empfohlen rät rieten riet raten geraten"),
        "warn": folded("warnen warnte warnten warnt gewarnt mahnen mahnte mahnten gemahnt"),
        "attack": folded(
            "kritisieren kritisierte kritisierten kritisiert rügen rügte rügten beklagen beklagte beklagten "
            "bemängelte bemängelten wettern wetterte spottete vorwerfen vorwarf vorgeworfen verurteilen verurteilte "
            "verurteilten attackierte attackierten schimpfte"
        ),
        "demand": folded(
            "fordern forderte forderten fordert gefordert verlangen verlangte verlangten verlangt appellierte drängte"
        ),
        "confirm": folded("bestätigen bestätigte bestätigten bestätigt"),
        "believe": folded(
            "vermuten vermutete vermuteten vermutet glaubt glaubte glaubten schätzt schätzte schätzten mutmasste"
        ),
        "expect": folded(
            "erwarten erwartet erwartete erwarteten erwarte voraussagte voraussagten "
            "vorausgesagt hoffen hofft hoffte hofften hoffe befürchten befürchtet "
            "befürchtete befürchteten fürchtet fürchten fürchtete fürchteten"
        ),
        "promise": folded("versprechen versprach versprachen verspricht zusichern zusicherte zugesichert gelobte"),
    },
    particles=(
        (folded("teilte teilten teilt teilen"), "mit", "say"),
        (folded("kündigte kündigten kündigt kündigen"), "an", "say"),
        (folded("gab gaben gibt geben"), "bekannt", "say"),
        (folded("gab gaben gibt geben"), "an", "say"),
        (folded("gab gaben gibt geben"), "zu", "admit"),
        (folded("räumte räumten räumt räumen"), "ein", "admit"),
        (folded("wies wiesen weist weisen"), "zurück", "deny"),
        (folded("stritt stritten streitet"), "ab", "deny"),
        (folded("fügte fügten fügt"), "hinzu", "say"),
        (folded("führte führten führt"), "aus", "say"),
        (folded("hob hoben hebt"), "hervor", "stress"),
        (folded("geht gehe ging"), "hervor", "say"),
        (folded("rief riefen ruft rufen"), "auf", "demand"),
        (folded("stellte stellten stellt"), "fest", "say"),
        (folded("wies wiesen weist"), "hin", "stress"),
        (folded("sagte sagten sagt sagen"), "voraus", "expect"),
        (folded("warf warfen wirft werfen"), "vor", "attack"),
        (folded("sicherte sicherten sichert"), "zu", "promise"),
        (folded("stellte stellten stellt"), "klar", "stress"),
        (folded("stellte stellten stellt"), "aussicht", "promise"),
    ),
    # These report only together with their preposition (Duden, Wörterbuch der deutschen Gegenwartssprache).
    reporting_with=(
        (folded("spricht sprechen sprach sprachen gesprochen spreche"), folded("von vom davon"), "describe"),
        (folded("geht gehen ging gingen gehe gehen"), folded("davon"), "believe"),
        (folded("rechnet rechnen rechnete rechneten rechne"), folded("mit damit"), "expect"),
        (folded("beruft berufen berief beriefen berufe"), folded("auf darauf"), "say"),
        (folded("droht drohen drohte drohten gedroht drohe"), folded("mit damit"), "threaten"),
    ),
    source_compounds=(
        folded("nach laut gemäss"),
        (
            "angaben",
            "informationen",
            "berichten",
            "auskunft",
            "einschätzung",
            "schätzungen",
            "darstellung",
            "erkenntnissen",
        ),
    ),
    source_markers=phrases(
        "laut|gemäss|nach berichten|nach bericht|nach einem bericht|nach dem bericht|nach den berichten|"
        "nach angaben|nach den angaben|nach angabe|"
        "nach informationen|nach information|nach aussage|nach aussagen|nach auskunft|nach ansicht|"
        "nach einschätzung|nach meinung|nach darstellung|nach worten|nach den worten|unter berufung auf|"
        "unter verweis auf|aus sicht|in den augen|nach erkenntnissen|nach überzeugung|nach schätzungen|"
        "nach schätzung|aus kreisen"
    ),
    source_markers_after=folded("zufolge"),
    own_words=phrases(
        "nach eigenen angaben|eigenen angaben zufolge|nach seiner einschätzung|nach ihrer einschätzung|nach eigener "
        "darstellung|nach seinen angaben|nach ihren angaben|nach seinen worten|nach ihren worten"
    ),
    tail_markers=folded("so"),
    tail_ends=folded("weiter"),
    anonymity=ANONYMITY,
    reflexives=folded("sich"),
    complements=folded("dass ob"),
    source_conjunctions=folded("wie"),
    learning=folded("erfuhr erfuhren erfahren"),
    unnamed_sources=phrases(
        "hiess es|heisst es|es hiess|es heisst|wie es heisst|wie es hiess|demnach|dem vernehmen nach|wie verlautete| "
        "medienberichten zufolge|berichten zufolge|medienberichten|medienberichte|insidern|insider"
    ),
    pronouns=folded("er sie es wir man dieser diese jener"),
    adjective_endings=("e", "en", "er", "es", "em"),
    # Agencies of the German-speaking countries and those they subscribe to.
    agencies={
        name: name for name in folded("dpa afp reuters ap sda keystone-sda apa ansa epd kna tass xinhua bloomberg")
    }
    | {"presse-agentur": "dpa", "nachrichtenagentur": "agency"},
    # Degrees of certainty after Weinrich and the Duden's list of sentence adverbs; words of one key are synonyms.
    hedges={
        "hearsay": phrases(
            "im verdacht|unter verdacht|verdächtigt|"
            "angeblich|angebliche|angeblichen|angeblicher|mutmasslich|mutmassliche|mutmasslichen|mutmasslicher| "
            "gerüchteweise|gerüchten zufolge|dem vernehmen nach|vorgeblich"
        ),
        "appearance": phrases(
            "offenbar|anscheinend|scheinbar|augenscheinlich|wie es scheint|dem anschein nach|offensichtlich|scheint| "
            "scheinen|schien|schienen|erscheint|erscheinen|erschien|mutet"
        ),
        "likely": phrases(
            "wahrscheinlich|vermutlich|wohl|voraussichtlich|höchstwahrscheinlich|aller voraussicht nach|gerechnet"
        ),
        "possible": phrases(
            "vielleicht|möglicherweise|eventuell|womöglich|unter umständen|allenfalls|denkbar|mögliche|möglichen| "
            "möglicher|möglichem|potenziell|potenzielle|potenziellen|potenzieller|potenzielles|potentielle|potentiellen"
        ),
        "planned": phrases("plant|planen|plante|planten|beabsichtigt|beabsichtigen|hat vor|haben vor"),
        "considered": phrases("gilt als|gelten als|galt als|galten als"),
        "at least": phrases("zumindest|wenigstens|jedenfalls"),
        "partly": phrases("teilweise|zum teil|teils|in der regel|meist|meistens|grösstenteils|weitgehend"),
        "almost": phrases("fast|beinahe|nahezu"),
        "scarcely": phrases("kaum"),
        "certain": phrases(
            "es sei klar|es ist klar|klar sei|klar ist|sei klar|ist klar|"
            "sicher|sicherlich|gewiss|zweifellos|ohne zweifel|eindeutig|definitiv|tatsächlich|nachweislich"
        ),
        "in principle": phrases("grundsätzlich|im prinzip|prinzipiell"),
        "preliminary": phrases("vorläufig|vorläufige|vorläufigen|vorläufiger|vorerst"),
        "so-called": phrases("sogenannt|sogenannte|sogenannten|sogenannter|so genannte|so genannten"),
    },
    modals={
        "reported or intended": folded("soll sollen sollten sollte solle"),
        "intended": folded("will wollen wolle wollte wollten"),
        "possible": folded("könnte könnten"),
        "probable": folded("dürfte dürften"),
        "necessary": folded("muss müssen müsse musste mussten müssten müsste"),
        "able": folded("kann können könne konnte konnten"),
    },
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
    same_parts_of_day=(
        folded("morgen morgens vormittag vormittags früh"),
        folded("abend abends"),
        folded("nacht nachts"),
        folded("mittag mittags"),
        folded("nachmittag nachmittags"),
    ),
    orders=folded("nach vor seit"),
    particles_of_time=folded("bereits schon wieder"),
    pluperfect_auxiliaries=folded("hatte hatten war waren"),
    places=PLACES,
    naming=NAMING,
    passives=folded("wird werden wurde wurden worden werde würden"),
    participle_starts=("ge", "einge", "ange", "mitge", "vorge", "zuge", "zurückge", "bekanntge", "abge"),
    degree_synonyms=DEGREE_SYNONYMS,
    separable=("zurück", "herunter", "ein", "ab", "aus", "vor", "zusammen", "hervor", "frei"),
    press_names=tuple(
        sorted(
            folded(
                "blatt zeitung post bote kurier anzeiger presse nachrichten bild spiegel stern rundschau "
                "magazin standard welt woche merkur allgemeine allgemeinen"
            )
        )
    ),
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
    statement_openings=phrases("das|dies|dieses"),
    clock_near=phrases(
        "kurz vor|kurz nach|gegen|etwa um|ungefähr um|rund um|um etwa|um ungefähr|um rund|um circa|um ca"
    ),
    future_auxiliaries=folded("wird werden werde würden"),
)
