"""German words by which reports say whose word something is, for the stage of changes."""

from __future__ import annotations

from core.languages.change_data import ANY_AGENCY, folded, phrases

# Verbs that report speech, after the lists of the quotation literature (Petersen-Frey & Biemann 2024; Weinrich,
# Textgrammatik), parted by force: what the choice of the verb adds to "said".
REPORTING = {
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
}

PARTICLES = (
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
)

# These report only together with their preposition (Duden, Wörterbuch der deutschen Gegenwartssprache).
REPORTING_WITH = (
    (folded("spricht sprechen sprach sprachen gesprochen spreche"), folded("von vom davon"), "describe"),
    (folded("geht gehen ging gingen gehe gehen"), folded("davon"), "believe"),
    (folded("rechnet rechnen rechnete rechneten rechne"), folded("mit damit"), "expect"),
    (folded("beruft berufen berief beriefen berufe"), folded("auf darauf"), "say"),
    (folded("droht drohen drohte drohten gedroht drohe"), folded("mit damit"), "threaten"),
)

SOURCE_COMPOUNDS = (
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
)

SOURCE_MARKERS = phrases(
    "laut|gemäss|nach berichten|nach bericht|nach einem bericht|nach dem bericht|nach den berichten|"
    "nach angaben|nach den angaben|nach angabe|"
    "nach informationen|nach information|nach aussage|nach aussagen|nach auskunft|nach ansicht|"
    "nach einschätzung|nach meinung|nach darstellung|nach worten|nach den worten|unter berufung auf|"
    "unter verweis auf|aus sicht|in den augen|nach erkenntnissen|nach überzeugung|nach schätzungen|"
    "nach schätzung|aus kreisen"
)

OWN_WORDS = phrases(
    "nach eigenen angaben|eigenen angaben zufolge|nach seiner einschätzung|nach ihrer einschätzung|nach eigener "
    "darstellung|nach seinen angaben|nach ihren angaben|nach seinen worten|nach ihren worten"
)

UNNAMED_SOURCES = phrases(
    "hiess es|heisst es|es hiess|es heisst|wie es heisst|wie es hiess|demnach|dem vernehmen nach|wie verlautete| "
    "medienberichten zufolge|berichten zufolge|medienberichten|medienberichte|insidern|insider"
)

# Agencies of the German-speaking countries and those they subscribe to.
AGENCIES = {
    name: name for name in folded("dpa afp reuters ap sda keystone-sda apa ansa epd kna tass xinhua bloomberg")
} | {"presse-agentur": "dpa", "nachrichtenagentur": ANY_AGENCY}

PRESS_NAMES = tuple(
    sorted(
        folded(
            "blatt zeitung post bote kurier anzeiger presse nachrichten bild spiegel stern rundschau "
            "magazin standard welt woche merkur allgemeine allgemeinen"
        )
    )
)

# Offices and honorifics as the press sets them before a name; compounds are known by their last part.
TITLES = folded(
    "präsident präsidentin bundespräsident bundespräsidentin staatspräsident kanzler kanzlerin bundeskanzler "
    "bundeskanzlerin minister ministerin premierminister premierministerin premier ministerpräsident "
    "ministerpräsidentin staatschef staatschefin regierungschef regierungschefin generalsekretär "
    "generalsekretärin sprecher sprecherin chef chefin direktor direktorin bürgermeister bürgermeisterin "
    "stadtpräsident stadtpräsidentin bundesrat bundesrätin nationalrat nationalrätin ständerat ständerätin "
    "regierungsrat regierungsrätin stadtrat stadträtin landeshauptmann landeshauptfrau senator senatorin "
    "abgeordneter abgeordnete gouverneur gouverneurin richter richterin staatsanwalt staatsanwältin anwalt "
    "anwältin könig königin prinz prinzessin papst bischof kardinal general oberst trainer trainerin präsidenten "
    "minister herr herrn frau dr prof doktor professor professorin"
)

TITLE_SYNONYMS = (
    folded("premierminister premier ministerpräsident regierungschef"),
    folded("premierministerin premierministerin ministerpräsidentin regierungschefin"),
    folded("präsident staatschef staatspräsident"),
    folded("präsidentin staatschefin staatspräsidentin"),
    folded("sprecher pressesprecher"),
    folded("sprecherin pressesprecherin"),
    folded("chef leiter direktor"),
    folded("chefin leiterin direktorin"),
)
