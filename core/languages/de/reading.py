"""German for the reading stage, Swiss and Austrian usage included."""

from __future__ import annotations

from core.languages.reading_data import ReadingData
from core.languages.word_lists import phrases, words

# The most frequent words of German newspapers that are no nouns, names or verbs of their own weight.
_FUNCTION_WORDS = words(
    """der die das den dem des ein eine einen einem einer eines und oder aber denn sondern nicht auch nur noch
    schon ist sind war waren wird werden wurde wurden hat haben hatte hatten sei seien sein seine seinen seiner
    seinem ihre ihren ihrer ihrem ich er sie es wir ihr man sich mit von vom zu zum zur in im ins an am auf aus
    bei beim nach vor für über unter um durch gegen ohne bis seit während wegen zwischen dass als wie wenn weil
    ob da so dann dort hier mehr sehr kann können soll sollen muss müssen will wollen diese dieser dieses diesem
    diesen kein keine keinen nach damit dabei dazu davon jedoch bereits etwa rund laut sagte"""
)

# Abbreviations that stand before a name, a figure or further words; Duden's list of common ones, cut to the press.
_ABBREVIATIONS = words(
    """gl dr prof mag ing dipl med jur phil rer nat h.c hr fr frl st abs art nr nrn bd bzw ca evtl ggf inkl exkl max
    min mind mio mrd tsd bio z.b z u.a u d.h d v.a i.d.r sog geb gest verh led verw str tel vgl vs wg zw jg jr
    kap s.o s.u bspw allg ehem einschl engl franz ital span dt österr schweiz sog vorm nachm stv stellv abg gem
    lt gen hrsg hg i.v i.a o.ä o.g u.u zt zzt z.t z.zt u.v.m e.v rd km/h jh jhd jhdt chr n.chr v.chr kl
    gr ver sen rep gov lic iur oec pfr pfrn bez kt ldkr kfm oblt ltn hptm obst gfr wm kpl sgt col gen maj capt
    jan feb febr mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so"""
)

_FINAL_ABBREVIATIONS = words("usw etc co inc ltd corp u.ä u.a.m ff jh jhd jhdt std sek chr")

# Ordinals are written with a period in German: these nouns follow them far oftener than they begin a sentence.
_ORDINAL_FOLLOWERS = words(
    """liga bundesliga weltkrieg jahrhundert jahrhunderts jahrhunderte fc fsv sc sv tsv vfl klasse stock
    obergeschoss og ug untergeschoss kammer senat strafsenat zivilsenat strafkammer zivilkammer platz rang runde
    spieltag minute etappe auflage ausgabe geburtstag todestag jahrestag hochzeitstag lebensjahr mal kapitel
    abschnitt akt teil tag woche monat quartal halbjahr semester bezirk wahlkreis stunde bataillon division
    armee brigade kompanie regiment legislaturperiode wahlperiode amtszeit parteitag sitzung lesung instanz satz
    halbzeit drittel viertel lauf durchgang spieltags minuten jahrgang stufe grad oktober januar jänner februar
    feber märz april mai juni juli august september november dezember"""
)

# A determiner, or a preposition melted with one, before a number with a period makes it an ordinal.
_ORDINAL_ANNOUNCERS = words(
    """am im zum beim vom ins zur der die das den dem des sein seine seinen seinem seiner seines ihr ihre ihren
    ihrem ihrer ihres mein meine meinen meinem unser unsere unseren unserem jeder jede jedes jeden jedem dieser
    diese dieses diesen diesem ein eine einen einem einer eines erst schon bereits"""
)

READING = ReadingData(
    function_words=_FUNCTION_WORDS,
    abbreviations=_ABBREVIATIONS,
    final_abbreviations=_FINAL_ABBREVIATIONS,
    figure_abbreviations=words("art so mo di mi do sa min max kap sen gen mag"),
    ordinal_followers=_ORDINAL_FOLLOWERS,
    ordinal_announcers=_ORDINAL_ANNOUNCERS,
    months=(
        ("januar", "jänner", "jan"),
        ("februar", "feber", "feb", "febr"),
        ("märz", "mär", "mrz"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
    weekdays=(
        ("montag", "mo"),
        ("dienstag", "di"),
        ("mittwoch", "mi"),
        ("donnerstag", "do"),
        ("freitag", "fr"),
        ("samstag", "sonnabend", "sa"),
        ("sonntag", "so"),
    ),
    byline_words=(
        "von", "ein gastbeitrag von", "eine analyse von", "ein kommentar von", "text", "autor", "autorin",
        "interview", "protokoll", "redaktion",
    ),
    date_words=(
        "stand", "aktualisiert", "aktualisiert am", "veröffentlicht", "veröffentlicht am", "publiziert",
        "publiziert am", "erstellt", "erstellt am", "erschienen am", "zuletzt aktualisiert", "letztes update",
        "update", "datum", "online seit", "publiziert heute", "aktualisiert vor",
    ),
    clock_words=("uhr",),
    photo_words=(
        "foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "bildrechte", "fotograf", "fotografin",
        "archivbild", "archivfoto", "symbolbild", "symbolfoto", "leserbild", "leserfoto",
        "leserreporter", "grafik", "illustration", "screenshot",
    ),
    caption_openings=("legende", "bildlegende", "bildtext", "bildunterschrift"),
    caption_words=(
        "im bild", "archivbild", "archivfoto", "symbolbild", "symbolfoto", "aufnahme", "auf dem bild",
        "auf diesem foto", "(archiv)", "(symbolbild)", "(l.)", "(r.)", "v.l.", "von links", "(links)",
        "(rechts)", "(mitte)", "undatiert",
    ),
    picture_notes=("l.", "r.", "m.", "v.l.", "v. l.", "v.l.n.r.", "v. l. n. r.", "links", "rechts", "mitte", "hinten",
        "vorn", "vorne", "archivbild", "archivfoto", "symbolbild", "symbolfoto"),
    figure_words=("abb", "abbildung", "bild", "foto", "grafik"),
    consent_words=(
        "wir verwenden cookies", "wir nutzen cookies", "ähnliche technologien", "alle akzeptieren",
        "inhalte zu personalisieren",
        "personalisierte werbung", "personalisierte anzeigen", "personalisierte inhalte", "inhaltemessung",
        "anzeigenmessung", "messung von werbeleistung", "messung der werbeleistung", "genaue standortdaten",
        "geräteeigenschaften", "erkenntnisse über zielgruppen", "zielgruppenforschung",
    ),
    quotation_verbs=words(
        """sagte sagt sagten erklärte erklärt betonte betont schrieb schreibt meinte meint teilte berichtete
        berichtet kritisierte warnte forderte fügte hiess hieß so kündigte ergänzte bestätigte zitierte
        antwortete"""
    ),
    page_words=words(
        """startseite home menü navigation hauptnavigation suche suchen suchbegriff anmelden abmelden login
        logout registrieren konto profil einstellungen impressum datenschutz datenschutzerklärung
        datenschutzhinweise agb nutzungsbedingungen kontakt mediadaten sitemap hilfe faq barrierefreiheit
        cookies cookie werbung werben anzeige anzeigen inserieren inserate karriere jobs stellenmarkt epaper
        e-paper ausgabe archiv rss feed newsletter podcast podcasts mediathek audiothek tv-programm programm
        apps app shop rätsel spiele horoskop wetter verkehr teilen drucken merken anhören kommentare
        kommentar kommentieren antworten diskussion leserbriefe feedback weiterlesen schließen schliessen
        öffnen zurück weiter nächste vorherige übersicht inhalt seitenanfang hauptinhalt facebook twitter
        whatsapp instagram youtube linkedin pinterest telegram mastodon xing threads bluesky e-mail email
        mail copyright rechte vorbehalten abo abos abonnement abonnieren kündigen service produkte partner
        themen ressorts rubriken autoren redaktion verlag unternehmen presse gutscheine prospekte trauer
        immobilien partnersuche veranstaltungen tickets kreuzworträtsel sudoku widerruf cookie-einstellungen
        privatsphäre tags schlagwörter schlagworte kategorien kategorie permalink trackback schlagzeilen
        mehr themenseite detailansicht bildergalerie fotostrecke video videos audio bild download downloads"""
    ),
    section_words=words(
        """politik inland ausland international wirtschaft finanzen börse geld kultur feuilleton musik film
        kino bücher literatur sport fussball fußball bundesliga tennis formel panorama gesellschaft leben
        stil lifestyle reise reisen auto mobilität digital technik technologie netzwelt wissen wissenschaft
        gesundheit bildung karriere familie meinung kolumnen kommentare debatte regional region lokales
        lokal stadt schweiz deutschland österreich europa welt usa ukraine nahost klima umwelt energie
        medien leute stars unterhaltung genuss essen rezepte wohnen garten tiere recht steuern verbraucher
        ratgeber geschichte religion wahlen blaulicht polizei vermischtes nachrichten news magazin zeitung
        sonntag thema dossier schwerpunkt zürich bern basel wien berlin hamburg münchen köln bayern hessen
        sachsen niedersachsen"""
    ),
    promo_words=(
        "newsletter", "abo", "abonnieren", "abonnieren sie", "abonnement", "abonnenten", "probeabo",
        "jetzt testen", "kostenlos", "gratis", "jetzt abonnieren", "jetzt lesen", "jetzt anmelden",
        "jetzt registrieren", "jetzt bestellen", "jetzt kaufen", "jetzt herunterladen", "app", "apps",
        "whatsapp-kanal", "whatsapp", "push", "gutschein", "rabatt", "angebot", "angebote", "gewinnspiel",
        "probemonat", "im abo", "digital-abo", "premium", "monatlich kündbar", "jederzeit kündbar", "spenden",
        "spende", "unterstützen sie", "unterstütze uns", "folgen sie uns", "folge uns", "bleiben sie",
        "auf dem laufenden", "ihr postfach", "in ihr postfach", "per e-mail", "push-nachricht", "eilmeldungen",
        "hier klicken", "klicken sie hier", "melden sie sich", "verpassen sie", "empfehlen wir ihnen",
        "herunterladen", "google news", "instagram", "facebook", "telegram", "plus-artikel", "weiterlesen mit",
        "sichern sie sich", "exklusive", "vorteile", "in eigener sache", "affiliate", "provision", "anzeige",
        "einwilligung", "einwilligen", "cookies", "personenbezogene daten", "personalisierte anzeigen",
        "tracking", "datenübermittlung", "drittplattformen", "mit einem klick", "dem laufenden",
        "datenschutzerklärung",
    ),
    teaser_words=(
        "mehr zum thema", "zum thema", "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lies auch",
        "lesen sie dazu", "lesen sie jetzt", "lesen sie außerdem", "auch interessant",
        "das könnte sie auch interessieren", "könnte sie interessieren", "das könnte dich auch interessieren",
        "interessieren", "weitere artikel", "weitere nachrichten", "weitere meldungen", "weitere themen",
        "weitere beiträge", "mehr aus", "mehr lesen", "mehr von", "mehr über", "mehr dazu", "mehr nachrichten",
        "meistgelesen", "meistgelesene", "am häufigsten gelesen", "beliebt", "ähnliche artikel",
        "ähnliche themen", "verwandte themen", "verwandte artikel", "empfohlen", "empfehlungen", "liveblog",
        "liveticker", "im ticker", "im liveticker", "im video", "video", "videos", "podcast", "weiterlesen",
        "hier geht es", "hier geht's", "finden sie hier", "finden sie in", "hintergründe", "bildergalerie",
        "fotostrecke", "neueste artikel", "aktuelle artikel", "nächster artikel", "vorheriger artikel",
        "neuer post", "älterer post", "siehe auch", "jetzt im", "zur startseite", "alle artikel",
        "alle beiträge", "das aktuellste", "top-themen", "top-artikel", "newsticker",
    ),
    notice_words=(
        "anzeige", "werbung", "lesezeit", "min. lesezeit", "minuten lesezeit", "min lesen",
        "hinweis der redaktion", "anmerkung der redaktion", "korrekturhinweis", "transparenzhinweis",
        "dieser artikel", "dieser beitrag", "dieser text", "artikel wurde", "ursprungs-url",
        "alle rechte vorbehalten", "rechte am artikel", "copyright", "kommentare", "kommentar verfassen",
        "kommentar schreiben", "diskutieren sie", "schreiben sie uns", "fehler gefunden", "feedback",
        "artikel teilen", "beitrag teilen", "artikel merken", "artikel drucken", "detailansicht öffnen",
        "zum hauptinhalt", "zum inhalt", "überspringen", "schlagwörter", "tags", "getaggt mit", "abgelegt in",
        "kategorien", "veröffentlicht in", "verfasst von", "auf merkliste", "javascript", "browser",
        "pflichtfelder", "benachrichtige mich", "gefällt mir", "antworten", "dieses thema im programm",
        "über dieses thema berichtete", "automatisch erstellt", "vorlesen", "redaktionell nicht",
        "externer inhalt", "externe inhalte", "an dieser stelle", "inhalte anzeigen",
    ),
    offer_words=words(
        """unbegrenzt unbegrenzte unbegrenzter unbegrenzten unlimitiert unlimitierter unlimitierten abo abos
        abonnement abonnieren kündbar einloggen ausloggen anmelden abmelden registrieren login logout kopieren
        drucken merkliste weiterlesen vorlesen anhören lesezeichen newsletter kommentieren werbefrei postfach
        epaper weiterempfehlen probelesen"""
    ),
    offer_company=words(
        """der die das den dem ein eine einen einer und oder auf für fürs mit ohne in im ins zu zum zur von vom aus
        bei an am alle allen aller alles jetzt hier noch schon bereits mehr nur neu neue neuer neues sie ihr ihre
        ihren ihrem du dein deine dir uns unser unsere unseren bleiben bleib bitte vielen dank danke kostenlos
        gratis testen starten sichern holen unterstützen unterstütze unabhängigen lokalen zugriff zugang jederzeit
        inhalte digital digitale digitalen digitaler premium plus vollen ganze ganzen zeigen anzeigen speichern
        später diesen dieser dieses beitrag text nachrichten täglich wöchentlich online e paper kostenlose
        kostenlosen kostenloser kostenfrei schenken schenke weiter gönnen grenzen grenzenlos überall einmal
        unterwegs wann wo nutzen nutze entdecken entdecke genießen geniessen genieße region recherchen reportagen
        hintergründe monatlich monat woche zeitung immer zugreifen greifen artikel informiert verschenken teilen
        merken lesen app apps journalismus link konto kommentare startseite abonniert"""
    ),
    reader_words=words(
        """ihnen ihr ihre ihrem ihren du dir dich dein deine deinen euch euer eure uns unser unsere unserem
        unseren unserer"""
    ),
    polite_words=words("ihnen ihr ihre ihrem ihren"),
    answer_words=words("ja nein ich mir vielleicht"),
    opinion_questions=phrases(
        """halten sie; finden sie; denken sie; meinen sie; glauben sie; sind sie für; sind sie gegen; würden sie
        ihre meinung; haltet ihr; findet ihr; denkt ihr; hältst du; findest du; denkst du; bist du für; bist du gegen"""
    ),
    vote_words=words("abstimmen stimmen stimme umfrage abgeben abgegebene bisher jetzt"),
    vote_buttons=words("abstimmen abgeben"),
    # The notepad is what dpa sets below its items; press releases and comments have the others.
    ending_lines=phrases(
        """notizblock; redaktionelle hinweise; kontakt; kontakte; kontakt für medien; medienkontakt; medienkontakte
        pressekontakt; kontakt für rückfragen; rückfragen; rückfragen an; rückfragen bitte an
        rückfragehinweis; weitere auskünfte; weitere informationen
        über den autor; über die autorin; über uns; zum autor; zur autorin; kommentare; leserkommentare"""
    ),
    helper_phrases=phrases("unter mitarbeit von; mitgearbeitet haben; hat mitgearbeitet; original-content von"),
    correction_openings=phrases(
        """korrektur; korrekturhinweis; berichtigung; richtigstellung; anmerkung der redaktion; anm. d. red.; anm
        anm. der redaktion; hinweis der redaktion; transparenzhinweis; offenlegung"""
    ),
    earlier_versions=phrases(
        """in einer früheren version; in einer ersten version; in einer früheren fassung; in einer ersten fassung
        in einer vorherigen version; in einer vorherigen fassung; in einer vorigen version
        in einer vorigen fassung; in einer älteren version; in einer älteren fassung
        in der ursprünglichen version; in der ursprünglichen fassung; in der ersten version
        in der ersten fassung; eine frühere version; eine frühere fassung; eine erste version
        eine erste fassung; eine vorherige version; eine vorherige fassung"""
    ),
    earlier_wording=phrases(
        """stand; hiess es; hieß es; die rede; war zu lesen; angegeben; genannt; geschrieben"""
    ),
    error_words=phrases(
        """irrtümlich; irrtümlicherweise; fälschlich; fälschlicherweise; versehentlich; falsch; falsche; falschen
        falscher; falsches; fehler; korrigiert; berichtigt; entschuldigung; entschuldigen; bedauern"""
    ),
    versions_of=phrases(
        """des; der; dieses; dieser; eines; einer; von; vom; ihres; ihrer; seines; seiner"""
    ),
    own_voice=phrases(
        """wir haben; haben wir; hatten wir; wir hatten; wir bitten um entschuldigung; wir bedauern
        wir entschuldigen uns; bitten wir um entschuldigung; die redaktion"""
    ),
    versioned_things=words(
        """gesetz gesetzes gesetze entwurf entwurfs entwurfes entwürfe vorlage vorlagen vertrag vertrags vertrages
        verträge abkommen abkommens initiative verordnung richtlinie reglement reglements verfassung statut
        statuten plan plans pläne papier papiers dokument dokuments bericht berichts studie gutachten brief briefs
        schreiben protokoll buch buchs buches roman romans film films drehbuch text texts textes resolution
        erklärung programm programms motion antrag antrags beschluss vorschlag vorschlags konzept konzepts
        manuskript lied stück stücks software modell version fassung spiel gedicht rede vereinbarung urteil
        urteils bild gemälde hymne strophe refrain broschüre flyer plakat inserat schild tafel inschrift website
        webseite tweet mail mitteilung communiqué memo anklage anklageschrift eintrag leitfaden empfehlung
        empfehlungen kodex strategie liste karte lehrplan testament video werk oper logo umgeschrieben
        überarbeitet überarbeitete neufassung geändert geänderte korrigiert korrigierte revidiert revidierte
        regelwerk regelwerks ordnung ordnungen app apps pakt pakts code codes erlass karten regel regeln norm
        normen abschrift skript übersetzung leitlinie leitlinien satzung akte formular urkunde zertifikat handbuch
        lexikon wörterbuch programmcode system systems seite gebet"""
    ),
    own_text=phrases(
        """dieses artikels; dieses beitrags; dieses textes; dieser meldung; dieser artikel; dieser beitrag
        dieser text; diese meldung"""
    ),
    put_right=words(
        "korrigiert aktualisiert ergänzt geändert überarbeitet präzisiert angepasst übersetzt veröffentlicht"
    ),
    author_words=words(
        """redakteur redakteurin autor autorin volontär volontärin korrespondent korrespondentin reporter
        reporterin journalist journalistin chefredakteur chefredakteurin ressort ressortleiter
        ressortleiterin herausgeber herausgeberin blogger bloggerin blog schreibt lehrt jahrgang redaktion"""
    ),
    credit_phrases=(
        "mit material von", "mit material der", "mit informationen von", "mit agenturmaterial", "mit",
        "unter verwendung von", "verwendung von material", "nach angaben der agentur",
    ),
    source_words=("quelle", "quellen", "agentur", "agenturen"),
)  # fmt: skip
