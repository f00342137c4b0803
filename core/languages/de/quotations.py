"""German quotations. Own lists: verbs of reported speech in news, Konjunktiv I, nouns that name in quotation marks."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from core.languages.quotation_data import QuotationData
from core.languages.word_lists import phrases, words

# Weak verbs by stem; their forms are built below. Verbs of thinking and planning report as well ("fürchtet, dass").
_WEAK = words("""
        sag erklär beton bericht teil_ meld erzähl antwort entgegn erwider versicher behaupt bestätig begründ
        bemerk kritisier kommentier argumentier mein glaub vermut schätz hoff befürcht fürcht warn forder
        verlang mahn appellier droh beklag bedauer vermeld verkünd prognostizier urteil spekulier unterstrich_
        resümier zitier äußer äusser folger signalisier plädier polter schwärm scherz wetter frag prophezei
        beteuer bekräftig unterstell bezweifel monier rüg bemängel beanstand erläuter schilder beschuldig
        verdeutlich bilanzier kontert_ konter charakterisier vermut lob würdig bekund postulier twitter kündig_
        mutmaß mutmass nann_ erwart beschwer erinner rechn_ wünsch ergänz kolportier
    """)
_STRONG = words("""
        sprach sprachen spricht sprechen sage sagt sagen hieß hiess heißt heisst heiße heisse schrieb schrieben
        schreibt schreiben schreibe rief riefen ruft verlautete verlauteten verlautet widersprach widersprachen
        widerspricht nannte nannten nennt bezeichnete bezeichneten bezeichnet gestand gestanden gesteht
        versprach versprachen verspricht empfahl empfahlen empfiehlt beschrieb beschrieben beschreibt
        unterstrich unterstrichen unterstreicht dementierte dementierten dementiert gab_bekannt bekräftigte
        wusste wissen weiß befand entschied beschloss beschlossen gesagt erklärt betont berichtet geschrieben
        bekanntgegeben bekanntgab mitteilte mitteilten mitgeteilt angekündigt ankündigte ankündigten angab
        angaben bekundete hinwies hinwiesen vorwirft vorwarf forderten riet rieten rät urteilte verwies
        verwiesen verweist wertete werteten wertet zeigte_sich plant planen versicherte eingeräumt bestätigt
        erwarten vermuten befürchten schätzen betonen behauptet kritisiert gefordert gewarnt vermutet angenommen vorgeworfen befürchtet
    """)

# "urteil" + "te": stems that end in d, t or a cluster take an e ("meldete", "antwortete").
_FORMS = frozenset(
    stem + ending
    for raw in _WEAK
    if not raw.endswith("_")
    for stem in (raw,)
    for ending in (("ete", "eten", "et") if stem.endswith(("d", "t", "chn", "gn")) else ("te", "ten", "t"))
)

QUOTATIONS = QuotationData(
    particles=words("ab an auf aus bei ein fest fort her hin los mit nach um vor weg zu zurück zusammen"),
    verbs=_FORMS | frozenset(word for word in _STRONG if "_" not in word),
    parted_verbs={
        **dict.fromkeys(("teilte", "teilten", "teilt", "teilen"), frozenset({"mit"})),
        **dict.fromkeys(("gab", "gaben", "gibt", "geben"), frozenset({"an", "bekannt", "zu", "zurück"})),
        "gegeben": frozenset({"bekannt"}), "gemacht": frozenset({"geltend"}),
        **dict.fromkeys(("pflichtete", "pflichteten", "pflichtet"), frozenset({"bei"})),
        **dict.fromkeys(("kündigte", "kündigten", "kündigt", "kündigen"), frozenset({"an"})),
        **dict.fromkeys(("wies", "wiesen", "weist", "weisen"), frozenset({"hin", "daraufhin", "zurück"})),
        **dict.fromkeys(("räumte", "räumten", "räumt", "räumen"), frozenset({"ein"})),
        **dict.fromkeys(("fügte", "fügten", "fügt", "fügen"), frozenset({"hinzu", "an"})),
        **dict.fromkeys(("fuhr", "fährt", "setzte"), frozenset({"fort"})),
        **dict.fromkeys(("warf", "warfen", "wirft", "werfen"), frozenset({"vor"})),
        **dict.fromkeys(("stellte", "stellten", "stellt", "stellen"), frozenset({"fest", "klar"})),
        **dict.fromkeys(("schlug", "schlugen", "schlägt", "schlagen"), frozenset({"vor"})),
        **dict.fromkeys(("führte", "führten", "führt", "führen"), frozenset({"aus"})),
        **dict.fromkeys(("ging", "gingen", "geht", "gehen"), frozenset({"aus", "davon"})),
        **dict.fromkeys(("legte", "legten", "legt"), frozenset({"dar", "nahe"})),
        **dict.fromkeys(("rief", "riefen", "ruft", "rufen"), frozenset({"auf", "dazu"})),
        **dict.fromkeys(("forderte", "forderten", "fordert"), frozenset({"auf"})),
        **dict.fromkeys(("ließ", "liess", "ließen", "lässt"), frozenset({"verlauten", "wissen", "verbreiten", "mitteilen"})),
        **dict.fromkeys(("drückte", "drückten"), frozenset({"aus"})),
        **dict.fromkeys(("deutete", "deuteten", "deutet", "bot", "boten"), frozenset({"an"})),
        **dict.fromkeys(("sprach", "sprachen", "spricht"), frozenset({"aus"})),
        **dict.fromkeys(("hält", "hielt", "halten", "hielten"), frozenset({"für", "fest"})),
        **dict.fromkeys(("lehnte", "lehnten", "lehnt"), frozenset({"ab"})),
    },
    auxiliaries=frozenset({"hat", "haben", "hatte", "hatten", "habe", "wurde", "wird", "ist", "sei", "war"}),
    tags=frozenset({"so"}),
    sources=phrases("""
        laut; nach angaben; nach angabe; nach informationen; nach ansicht; nach meinung; nach auffassung
        nach einschätzung; nach aussage; nach aussagen; nach darstellung; nach worten; nach den worten; nach berichten
        nach einem bericht; nach meldungen; nach einer meldung; nach auskunft; nach erkenntnissen; nach mitteilung
        nach polizeiangaben; nach eigenen angaben; nach ersten erkenntnissen; nach ersten untersuchungen
        nach schätzungen; nach überzeugung; nach einer studie; nach einer umfrage; nach neuesten erkenntnissen
        nach behördenangaben; nach medienberichten; nach den angaben; nach agenturangaben; nach presseberichten
        nach augenzeugenberichten; nach den vorstellungen; nach einer mitteilung; nach offiziellen angaben
        nach eigener aussage; nach eigener darstellung; gemäß; gemäss; demnach; nach ersten angaben
        nach neuen erkenntnissen; nach jüngsten untersuchungen; nach ersten informationen; nach unbestätigten berichten
    """),
    asking_nouns=words("""
        angaben angabe aussage aussagen ansicht meinung auffassung einschätzung darstellung worten auskunft mitteilung
        überzeugung informationen
    """),
    sources_after=frozenset({"zufolge", "gemäß", "gemäss"}),
    that=frozenset({"dass", "daß", "ob", "wonach"}),
    reported_forms=words("""
        sei seien habe werde könne wolle solle müsse dürfe gebe stehe komme gehe bleibe lasse liege mache finde
        nehme halte brauche wisse sehe handle handele bestehe gehöre führe gelte bringe stelle würde würden
        hätten hätte wären wäre könnten müssten sollten
    """),
    naming=words("""
        film buch roman stück zeitung magazin zeitschrift fernsehsender sender titel motto name namen partei
        bewegung firma band gruppe serie ausstellung schiff sonde mission raumfähre projekt programm website
        portal stiftung verein organisation agentur nachrichtenagentur typ marke modell sogenannte sogenannten
        sogenannter sogenanntes genannte genannten namens tageszeitung wochenzeitung onlineportal blatt lied
        song album oper theater restaurant hotel raumschiff raumfrachter pharmafirma kinofilm rubrik sendung
        operation aktion initiative plan planes preis umweltschutzorganisation oppositionspartei
        regierungspartei kulturwerkstatt
    """),
    naming_after=frozenset({"genannt", "genannte", "genannten", "getauft", "heißt", "heisst", "bekannt", "bekannten",
                            "betitelt"}),
    weighing=words("""
        bezeichnete bezeichneten bezeichnet bezeichnen nannte nannten nennt nennen sprach sprachen spricht sprechen
        wertete werteten wertet charakterisierte beschrieb worte worten bezeichnung vorwurf vorwürfe zitat
        skandierten skandierte sprüche titulierte titulierten
    """),
    pronouns=frozenset({"er", "sie", "es", "man", "wir", "ich", "dieser", "diese"}),
    determiners=words("der die das den dem des ein eine einer einem einen eines sein seine seiner ihr ihre ihrer mehrere "
                          "viele einige beide zwei drei kein keine dieser diese dieses auch beim im") - {"auch", "beim", "im"},
    inner=frozenset({"des", "der", "von", "vom", "aus", "für", "und", "van", "de", "bin", "al", "zu", "dem", "den"}),
    openers=words("""
        in im am an auf aus bei beim für mit nach vor von vom zu zum zur über unter während wegen trotz seit bis
        gegen durch ohne um laut auch dabei dazu damit daher darum deshalb dann danach daraufhin zudem außerdem
        ausserdem allerdings jedoch aber doch zuvor zuletzt heute gestern weiter ferner weiterhin bereits schon
        so hier dort dadurch indes unterdessen gleichzeitig angesichts anlässlich gegenüber wie wenn als weil
        obwohl nachdem dass bislang bisher noch nun jetzt darin daran davon hierbei hierzu ähnlich da dennoch
        trotzdem stattdessen ansonsten sonst schließlich schliesslich zunächst anschließend vielmehr
        demgegenüber hingegen dagegen immerhin damals insgesamt allein nur erst nachdem mittlerweile inzwischen
        zwar eigentlich offenbar
    """),
    skipped=words("""
        etwa ihm ihr ihn ihnen sich uns mir dazu weiter gestern heute später daraufhin ferner außerdem ausserdem
        zudem auch gegenüber anschließend zuvor bereits jedoch aber hingegen dagegen allerdings indes schon nun
        noch wiederum darauf damals unterdessen dabei kürzlich zuletzt erneut inzwischen hierzu am montag
        dienstag mittwoch donnerstag freitag samstag sonntag abend morgen nachmittag vormittag
    """),
    stops=words("""
        in im am an auf bei beim mit nach vor zum zur über unter während wegen trotz seit bis gegen durch ohne
        um als wie dass sich hat haben hatte hatten wurde wurden wird ist sind war waren nicht auch gegenüber zu
        jedoch aber allerdings
    """),
    nouns_capitalised=True,
    infinitive="zu",
    infinitive_endings=("n",),
    subject_pronouns=words("er man wir ich"),
    third_person=words("er sie"),
    third_person_datives=words("ihm ihr"),
    things=words("das dies dieses"),
    impersonal=words("es man"),
    no_speakers=words("es man und doch aber denn weshalb warum wieso wann wo wohin wer was wie ob"),
    joins=words("und aber sowie"),
    begins_more=words("""
        soll sollen will wollen kann können muss müssen darf dürfen werde hätte sei als dass und oder
    """),
    as_words=words("wie"),
    called_as=words("als"),
    of_words=words("von vom des de"),
    of_names=words("der"),
    own=("eigene",),
    sources_before=words("demnach"),
    views=words("meinung ansicht auffassung angaben einschätzung"),
    after_views=words("nach"),
    plural_sources=(
        "berichten", "angaben", "schätzungen", "informationen", "quellen", "meldungen", "kreisen", "erkenntnissen",
    ),
    plural_adjectives=("en",),
    adjective_like_verbs=words("""
        sollen wollen können müssen dürfen werden haben könnten müssten sollten würden hatten wurden waren gaben gibt
        soll will kann muss darf wird hat ist sei könnte müsste sollte würde hätte hätten wäre wären seien habe werde
        solle
    """),
    seats=words("in aus"),
    sourced_verbs=words("verlautete verlautet hieß hiess heißt heisst"),
    before_sources=words("aus"),
    before_texts=words("in im"),
    oblique_articles=words("dem des einem den einen"),
    datives=words("dem den"),
    ambiguous_datives=words("der"),
    recipients=words("der einer"),
    relatives=words("der die das dem den deren dessen"),
    relative_subjects=words("der die"),
    of_purpose=words("um ohne statt anstatt"),
    # The dailies and agencies that German reports quote most; others are told by how their names end.
    media=words("bild zeit welt faz dpa afp taz ard nzz sda apa epd kna sz waz noz"),
    media_endings=(
        "zeitung", "presse-agentur", "nachrichtenagentur", "morgenpost", "rundschau", "mediengruppe", "netzwerk",
    ),
    media_people=tuple(
        f"{who}{ending}"
        for who in ("redakteur", "herausgeber", "korrespondent", "verleger", "journalist", "reporter", "fotograf")
        for ending in ("", "in")
    ),
    adjective_endings=("e", "en", "er", "es", "em"),
    genitive_endings=("er", "es"),
    bare_genitives=("er",),
    adverb_endings=("lich", "weise", "mals", "falls", "seits", "ends"),
    past_endings=("te", "ten"),
    past_of_one=("te",),
    finite_like=("t", "te"),
)  # fmt: skip
