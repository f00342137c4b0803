"""German words that say much the same on the beats of a newsroom: more groups for the second look of alignment.

Written for this project from knowledge of the language, beat by beat: the calendar, courts, work and money, town halls
and votes (with the words of Switzerland and Austria), health, mountains, rails and roads, weather, sport, the arts,
science, diplomacy, fires, schools, governments, animals, energy, crime, what speakers do, media and travel. The shape
is that of `synonyms.py`, which holds the words of all news.
"""

from __future__ import annotations

BEATS = """
    januar jahresbeginn jahresanfang winter; dezember jahresende winter; februar winter; märz frühling frühjahr; april
    frühling frühjahr; mai frühling frühjahr; juni sommer; juli sommer; august sommer; september herbst; oktober
    herbst; november herbst; wochenende samstag sonntag sonnabend; silvester jahreswechsel neujahr; weihnachten
    heiligabend feiertage festtage; nacht nächtlich; morgen früh frühmorgens vormittag; dutzend zwölf; veruntreuen
    veruntreut untreue unterschlagen abzweigen abgezweigt; kassier kassenwart schatzmeister; anklage
    staatsanwaltschaft anklagevertreter anklagebehörde; plädieren plädierte plädoyer fordern gefordert beantragen
    beantragt verlangen verlangt; rechtskräftig berufung revision anfechtbar; angeklagter beschuldigter verurteilter;
    mildernd strafmildernd zugunsten; auffliegen aufgeflogen herauskommen entdecken entdeckt aufdecken bemerken
    bemerkt; richter gericht vorsitzende kammer; opfer geschädigter betroffener leidtragende; schadenersatz
    entschädigung schmerzensgeld wiedergutmachung; verjähren verjährt; vernehmen vernommen befragen befragt verhör
    aussage; haftbefehl untersuchungshaft inhaftiert; vorbestraft vorstrafe einschlägig; fahrlässig unachtsam; vorsatz
    absichtlich bewusst; notwehr selbstverteidigung; zurückzahlen zurückgezahlt erstatten rückzahlung begleichen
    beglichen tilgen getilgt abzahlen; rate ratenzahlung; überweisung überwiesen; mitarbeitende beschäftigte
    angestellte belegschaft personal arbeitskräfte; lernende auszubildende lehrlinge azubis; stellenabbau entlassungen
    kündigungen arbeitsplatzabbau; sozialplan abfindung; tarifverhandlung tarifrunde tarifstreit lohnrunde; warnstreik
    streik ausstand arbeitsniederlegung niederlegen niedergelegt streikt streikende; überstunden mehrarbeit;
    arbeitslos erwerbslos jobsuche; auftrag bestellung order auftragseingang auftragslage auftragsbücher; nachfrage
    interesse bedarf; erlös umsatz umsetzen umgesetzt einnahmen; überschuss gewinn reingewinn nettogewinn verdiente
    verdienen; prognose erwartung ausblick ziel anpeilen peilt angepeilt rechnet; anheben angehoben hob heraufsetzen
    erhöhen erhöht verteuern verteuert teurer verteuerung; senken gesenkt herabsetzen verbilligen billiger;
    konzernchef vorstandschef firmenchef geschäftsführer unternehmenschef vorstandsvorsitzender; management vorstand
    konzernspitze geschäftsleitung geschäftsführung firmenleitung unternehmensführung; kurs kurssprung aktie
    wertpapier anteilsschein titel; flaute schwäche krise stagnation; boom aufschwung hochkonjunktur; werk standort
    fabrik betriebsstätte produktionsstandort; stammsitz hauptsitz zentrale firmensitz sitz; familienunternehmen
    familienbetrieb; mittelstand mittelständler; branche industrie sektor zweig; wettbewerber konkurrent konkurrenz
    mitbewerber; lieferung liefern geliefert auslieferung belieferung; lager vorrat lagerbestand; übernahme kauf
    erwerb zukauf; mehreinnahmen zusatzeinnahmen einnahmen; ausfall einbussen mindereinnahmen verlust; dividende
    ausschüttung gewinnausschüttung; stadtrat gemeinderat rat stadtparlament gemeindeversammlung ratsversammlung
    stadtverordnete; rathaus stadtverwaltung verwaltung stadt; kämmerer finanzdezernent finanzvorstand; fraktionschef
    fraktionsvorsitzender fraktionschefin fraktion; liberale fdp freisinnige; sozialdemokraten spd sp genossen;
    christdemokraten cdu konservative union; grüne umweltpartei ökopartei; linke linkspartei; gebühr tarif abgabe
    preis; parken parkplatz parkieren stellplatz parkgebühr parkhaus; anwohner bewohner nachbarn anlieger einwohner;
    kostenlos gratis kostenfrei unentgeltlich umsonst; innenstadt zentrum stadtzentrum stadtmitte stadtkern city
    altstadt; ortskern dorfkern zentrum; vorort vorstadt stadtrand; einzelhandel händler handel geschäftsleute
    kaufleute gewerbe; inkrafttreten gelten gilt galt wirksam kraft; einstimmig geschlossen einhellig; stimmenthaltung
    enthaltung; urne abstimmen stimmbeteiligung wahlbeteiligung stimmberechtigte; kredit finanzierung geldmittel;
    vorlage gesetzesvorlage entwurf gesetzentwurf; volksinitiative initiative volksbegehren; kanton kantonal;
    regierungsrat kantonsregierung landesregierung; bundesrat landesregierung; velo velos fahrrad rad radfahrer
    velofahrer radler; veloweg radweg fahrradweg veloroute radroute; fussgänger passant; geburtenabteilung
    geburtshilfe kreisssaal entbindungsstation geburtsstation; notfall notaufnahme notfallstation ambulanz; ambulant
    ambulatorium ambulanz tagesklinik; defizitär verlustreich unrentabel; dichtmachen schliessung aus schliessen
    geschlossen; widerstand protest protestieren wehren gegenwehr auflehnung; konsterniert bestürzt fassungslos
    entsetzt betroffen erschüttert; schmerzhaft bitter hart; unausweichlich unvermeidlich unumgänglich alternativlos;
    garantieren gewährleisten sicherstellen; versorgung betreuung; gesundheitsamt gesundheitsbehörde amtsarzt
    amtsärztin; infizierte erkrankte kranke infektion erkrankung fälle ansteckung patienten; keim bakterien erreger
    bazillen; lungenentzündung pneumonie; krebs tumor krebserkrankung; herzinfarkt herzstillstand; schlaganfall
    hirnschlag; trinkwasser leitungswasser wasser; abkochen abgekocht; bedenkenlos unbedenklich gefahrlos ungefährlich
    harmlos; probe labor laborbefund befund ergebnis testergebnis; hotline bürgertelefon telefonnummer infotelefon;
    vorsorglich vorbeugend sicherheitshalber prophylaktisch; symptome beschwerden krankheitszeichen; chefarzt
    klinikdirektor mediziner; bergsteiger alpinist berggänger kletterer bergtote wanderer seilschaft; abstürzen
    abgestürzt stürzen gestürzt tiefe; ausrutschen ausgerutscht ausgleiten rutschen abrutschen; bergunfall bergunglück
    absturz; helikopter hubschrauber rettungshelikopter rettungshubschrauber; alarmieren alarmiert notruf rufen
    gerufen alarm; bergwacht bergrettung rettungskräfte; hütte berghütte schutzhütte; steil steilhang abhang;
    lebensgefährlich schwerverletzt lebensbedrohlich kritisch; tödlich tod tot umgekommen gestorben; verletzung
    verletzt prellung knochenbruch brüche; frontal zusammenstoss zusammengestossen kollidiert prallen geprallt
    prallte; überschlagen überschlug; alkoholisiert betrunken alkohol promille; führerschein fahrausweis fahrerlaubnis
    lenkberechtigung; gleis schiene; entgleisen entgleist; oberleitung fahrleitung; zugverkehr bahnverkehr bahnstrecke
    züge; ersatzbusse schienenersatzverkehr busersatz ersatzverkehr; fähre fährverkehr fährschiff; entwurzelt
    umgestürzt umgeknickt umgekippt umgefallen; sturmböe windböe böe orkanböe; windgeschwindigkeit stundenkilometer
    kilometern; wetterdienst meteorologen wetterexperte; nachlassen abflauen abklingen beruhigung; überflutet
    überschwemmt vollgelaufen; pegel wasserstand; deich damm; niederschläge regen liter; stromausfall blackout
    stromlos strom; abdecken abgedeckt dach; unwetterwarnung warnung; hagel hagelkörner hagelschlag; tauwetter
    schmelze; waldbrandgefahr brandgefahr trockenheit; auftaktsieg erfolg sieg; ausgleich ausgleichstreffer glich;
    nachspielzeit schlussminute schlussphase minute; gegentor gegentreffer; gastgeber hausherren heimteam
    heimmannschaft; gäste auswärtsteam gastmannschaft; spitzenreiter tabellenführer leader erstplatzierter;
    schlusslicht tabellenletzter; halbzeit pause seitenwechsel; wiederanpfiff wiederbeginn; abwehr verteidigung
    defensive; verteidiger abwehrspieler innenverteidiger abwehrchef; stürmer angreifer torjäger mittelstürmer;
    torwart torhüter keeper goalie schlussmann; kapitän spielführer; freistoss standardsituation; kopfball kopf;
    platzverweis ampelkarte; gesperrt fehlt sperre; verpflichten zugang neuzugang; vertrag kontrakt verlängern;
    bundestrainer nationaltrainer teamchef nationalcoach; nationalmannschaft nationalteam auswahl nati; etappe
    teilstück tagesabschnitt; spielabbruch abgebrochen; finale endspiel; halbfinale semifinal vorschlussrunde; pokal
    cup; qualifizieren qualifiziert qualifikation; bestzeit streckenrekord; weltcup weltcuprennen; podest podium
    treppchen; rang platz; hauptpreis auszeichnung preis gewinnen gewann ausgezeichnet prämiert geehrt; jury
    preisrichter; debüt erstling erstlingswerk; dokumentarfilm dokumentation doku; leiterin intendant intendantin
    direktorin; abschied verabschieden letzte aufhören; zuschauer besucher publikum gäste; vorstellung aufführung
    vorführung; uraufführung premiere weltpremiere; regie inszenierung inszenieren; hauptrolle titelrolle; album
    platte; tournee konzertreise; sammlung kollektion; ausstellen ausgestellt gezeigt; leihgabe ausgeliehen; stiftung
    stiftungsrat; bühnenbild kulisse; lesung vorlesen; verlag verleger; bestseller erfolgsbuch; literaturpreis
    buchpreis; skelett knochen gebeine; fossil versteinerung versteinert; paläontologe paläontologin wissenschaftler
    forscher fachleute experten; ausgraben ausgegraben freilegen freigelegt grabung; fund entdeckung gefunden; embryo
    jungtier nachwuchs; weibchen weiblich; sensation sensationell einmalig einzigartig glücksfall; fachzeitschrift
    fachblatt fachmagazin studie; raumfahrt weltraum weltall raumschiff; astronaut raumfahrer kosmonaut; satellit
    raumsonde sonde; teleskop fernrohr; planet himmelskörper; art spezies tierart; ausgestorben aussterben; erwärmung
    klimawandel erderwärmung; entwickeln entwickelt entwicklung; flach seicht; delegation abordnung unterhändler;
    aussenminister chefdiplomat chefdiplomatin; sondergesandter vermittler unterhändler; zurückhaltung mässigung
    besonnenheit; strittig streitpunkt umstritten streit gestritten; zugehörigkeit gehören gehört; grenze grenzverlauf
    grenzregion; pufferzone entmilitarisiert sperrzone; anbieten angeboten bereit bot; gegenzug bedingung
    voraussetzung knüpfen geknüpft dafür; eisenbahn bahnlinie bahnstrecke zug; scharmützel gefecht zwischenfall; opfer
    tote todesopfer menschenleben; unterzeichnen unterschreiben unterschrieben unterschrift; ratifizieren ratifiziert
    ratifizierung; einbestellen einbestellt botschafter; sanktionieren strafmassnahmen; gipfeltreffen gipfel treffen;
    gescheitert geplatzt ergebnislos ergebnis; fortschritt annäherung näher; wiederaufnahme fortsetzen anlauf;
    hilfsgüter hilfslieferung hilfe; scheune stall hof bauernhof; grossbrand brand feuer; rauchgas rauchvergiftung
    rauchgasvergiftung; brandursache ursache; brandstiftung gelegt; wohnhaus mehrfamilienhaus einfamilienhaus gebäude;
    unbewohnbar obdachlos; sachschaden schaden; ausbrechen ausgebrochen brach ausbruch; schüler schulkinder kinder;
    unterricht schulstunden lektionen; schulanfang schulbeginn schulstart; matura abitur reifeprüfung; semester
    studium studieren; studierende studenten studentinnen hochschüler kommilitonen; rektor rektorin schulleiter;
    professor professorin dozent; forschung wissenschaft; stipendium förderung; immatrikuliert eingeschrieben;
    finanzminister schatzkanzler; staatssekretär staatssekretärin; amtszeit legislatur legislaturperiode; amtieren
    amtierend kommissarisch vorübergehend interimistisch; niederlegen niedergelegt rücktritt zurücktreten verlassen;
    konsequenzen verantwortung; getäuscht belogen irregeführt hintergangen; vertrauensfrage misstrauensvotum; abwählen
    abgewählt; bundestagswahl parlamentswahl wahl; spitzenkandidat spitzenkandidatin; umfragewerte umfrage; fraktion
    abgeordnete; regierungsbildung koalitionsverhandlungen; rechtsaussen rechtspopulisten; wolf raubtier rudel; schaf
    herde nutztiere lämmer; reissen gerissen getötet riss; abschuss abschiessen erlegen erlegt jagen; jäger jagd;
    elektrozaun zaun eingezäunt; weide alp alm wiese; entschädigen entschädigt ersetzen ersetzt vergüten;
    naturschützer umweltverbände umweltschützer tierschützer; gentest dna erbgut; landwirt bauer halter; fischerei
    fischer fischfang; borkenkäfer schädling; düngen gülle; artenschutz geschützt; vogelgrippe geflügelpest; windrad
    windkraftanlage anlagen turbine; windpark windkraft windenergie; solaranlage photovoltaik solarpark solarstrom;
    betreiber betreiberfirma unternehmen; inbetriebnahme betrieb netz; bauzeit bauarbeiten bau; lärm krach
    lärmbelastung; verzögert verspätung später; kraftwerk meiler akw; wärmepumpe heizung heizen; netzbetreiber
    stromnetz; atommüll endlager; betrügen betrogen abzocken abgezockt reingelegt hereingefallen hereinfallen
    trickbetrug; ausgeben ausgegeben ausgab vorgeben behaupten; bande gang gruppierung; beute erbeuten gestohlen;
    einbrecher einbruch eingebrochen eingestiegen; maskiert vermummt; flucht fliehen entkam; kennzeichen nummernschild
    autonummer; fluchtwagen fluchtauto; juwelier schmuck schmuckgeschäft; bargeld geld; tresor safe; bedroht bedrohen
    drohte; phantombild fahndungsfoto; schlag geschlagen prügeln verprügelt; streitigkeit streit handgemenge
    schlägerei; stechen stach messerstiche messerattacke; kriminalpolizei kripo ermittler fahnder; hehler hehlerei;
    schleuser schlepper menschenschmuggel; schmuggel geschmuggelt; zöllner zollbeamte zoll grenzwache; gerücht
    spekulation; beteuern beteuert versichern versichert; spott häme; lob anerkennung; begrüssen begrüsst freuen;
    betonen unterstreichen hervorheben; bemängeln kritik kritisieren beklagen beklagt; schimpfen schimpft kritisiert;
    schwärmen schwärmt begeistert loben; klarstellen stellte; einlenken nachgeben eingelenkt; andrang zulauf ansturm;
    schlange warteschlange anstehen; ausverkauft vergriffen; tickets eintrittskarten karten billette; eintritt
    einlass; rabatt ermässigung vergünstigung preisnachlass; gutschein bon; abonnement abo; nutzer anwender user;
    passwort zugangsdaten kennwort; datenleck datenpanne; löschen entfernen; video clip aufnahme; livestream
    übertragung stream; netzwerke plattform; falschmeldung fake; nachricht meldung; rundfunk sender fernsehsender;
    moderatorin moderator; chefredakteur redaktion; flughafen airport; pilot flugkapitän cockpit; landung landen
    notlandung; startbahn piste landebahn; gepäck koffer; touristen urlauber feriengäste gäste reisende; buchen
    gebucht buchung reservierung; kreuzfahrt kreuzfahrtschiff; camping campingplatz zeltplatz; strand küste ufer;
    bergbahn seilbahn gondelbahn; skigebiet piste skifahrer; vollsperrung sperrung gesperrt; tempolimit
    geschwindigkeitsbegrenzung tempo; raser geschwindigkeit schnell; verkehrsminister ressortchef; bahnhof station;
    lokführer zugführer; mangelnd ungenügend unzureichend; überlastet überfordert; spenden sammeln gesammelt;
    ehrenamtlich freiwillige helfer; feier fest festakt; tradition brauch brauchtum; verein verband organisation;
    vorsitzende präsidentin vereinschef; mitglied angehörige; trauerfeier gedenkfeier abschied; kranz blumen;
    gedenkstätte mahnmal; grab friedhof; holocaust shoah; weltkrieg kriegsende; kasse konto; annehmen angenommen
    zustimmung gutheissen gutgeheissen befürworten jawort; ablehnung nein verworfen durchgefallen
"""
