"""German words that say much the same in a news report, for the second look of alignment.

Written for this project from knowledge of the language: what news tells over and over (saying, deciding, rising, dying,
courts, votes, jobs, weather, sport), with the forms that do not share a stem. A group may hold words of a family that
are no strict synonyms ("to sink", "loss"): it is asked for beside other words that both sentences share, never alone.
Groups are parted by semicolons.
"""

from __future__ import annotations

from core.languages.de.beat_synonyms import BEATS
from core.languages.synonym_data import SynonymData

SYNONYMS = SynonymData(
    groups="""
        sagen sagt gesagt erklären erklärt mitteilen mitgeteilt teilte mitteilte betonen betont äussern äusserte
        geäussert berichten angeben meinen meinte; ankündigen angekündigt kündigte bekanntgeben bekanntgegeben bekannt
        verkünden; fordern fordert gefordert forderung verlangen verlangt pochen pocht dringen dringt drängen drängt;
        warnen warnt gewarnt warnung mahnen mahnt mahnung; kritisieren kritisiert kritik rügen rügte tadeln bemängeln
        bemängelte beanstanden monieren vorwerfen vorwurf vorgeworfen wirft anprangern; beschuldigen beschuldigt
        bezichtigen bezichtigt vorwerfen vorwurf vorgeworfen anlasten verdächtigen verdächtigt; loben lobt würdigen
        würdigte begrüssen begrüsst preisen; ablehnen abgelehnt lehnte lehnen zurückweisen zurückgewiesen wies
        verweigern verweigert weigern weigert verwerfen verworfen ausschlagen; bestreiten bestritt dementieren
        dementiert leugnen abstreiten zurückweisen zurückgewiesen; bestätigen bestätigt bekräftigen bekräftigt;
        einräumen eingeräumt räumte zugeben zugegeben gestehen gestand geständnis eingestehen; zustimmen zugestimmt
        stimmte billigen billigt gebilligt absegnen abgesegnet genehmigen genehmigt bewilligen bewilligt befürworten;
        erlauben erlaubt erlaubnis gestatten dürfen darf durfte zulassen zugelassen genehmigung genehmigt freigeben
        freigegeben; verbieten verbot untersagen untersagt; beschliessen beschliesst beschloss beschluss entscheiden
        entschied verabschieden; einigen einigt geeinigt vereinbaren vereinbart verständigen verständigt übereinkommen
        übereinkunft abkommen kompromiss verabreden abmachung deal; vertrag abkommen vereinbarung pakt übereinkunft
        kontrakt; verhandeln verhandelt verhandlung gespräch beraten beriet sondieren unterredung; treffen getroffen
        trifft traf zusammenkommen zusammenkunft begegnung gipfel konferenz sitzung versammlung; plan plant geplant
        vorhaben absicht beabsichtigen beabsichtigt vorsehen vorgesehen konzept;
        wollen will wollte beabsichtigen plant
        planen geplant; beginnen beginnt begann begonnen starten gestartet anfangen angefangen auftakt eröffnen
        anlaufen angelaufen; enden beenden abschliessen abgeschlossen abschluss schluss aufhören vorbei; fortsetzen
        fortgesetzt weitergehen weitermachen andauern anhalten dauern weiterlaufen; verlängern verlängert verlängerung
        ausdehnen ausgedehnt ausweiten ausgeweitet; verschieben verschoben verlegen verlegt vertagen vertagt
        aufschieben aufgeschoben hinauszögern verzögern verzögerung; absagen abgesagt streichen gestrichen ausfallen
        ausgefallen entfallen; stoppen stoppt gestoppt aussetzen ausgesetzt unterbrechen unterbrochen einstellen
        eingestellt anhalten abbrechen abgebrochen abbruch; aufheben aufgehoben abschaffen abgeschafft kippen gekippt
        streichen gestrichen zurücknehmen zurückgenommen widerrufen; lockern gelockert lockerung erleichtern
        erleichterung öffnung aufheben; verschärfen verschärft verstärken verstärkt ausweiten zuspitzen; schliessen
        schliesst schloss geschlossen schliessung dichtmachen dicht zumachen aufgeben aufgegeben stilllegen
        stillgelegt; öffnen geöffnet öffnung eröffnen aufmachen; gründen gegründet gründung bilden gebildet errichten
        aufbauen schaffen geschaffen; bauen gebaut errichten erstellen hochziehen; zerstören zerstört vernichten
        verwüsten demolieren; beschädigen beschädigt schaden; reparieren repariert reparatur instandsetzen ausbessern
        sanieren saniert sanierung renovieren renovierung; sterben stirbt starb gestorben tod tot todesfall todesopfer
        verstorben ableben umgekommen umkommen getötet opfer; töten getötet umbringen umgebracht ermorden mord
        erschiessen erschossen hinrichten; verletzen verletzt verwunden; krank erkranken erkrankt krankheit leiden
        patient; anstecken angesteckt infizieren infiziert infektion neuinfektion fälle; virus coronavirus corona
        erreger covid covid19 pandemie seuche epidemie; impfen geimpft impfung immunisieren immunisiert immunisierung;
        impfstoff vakzin wirkstoff impfmittel serum; medikament arznei arzneimittel mittel wirkstoff; arzt ärztin
        mediziner doktor; krankenhaus klinik klinikum spital hospital; gesund genesen erholen erholt;
        helfen hilft half
        geholfen hilfe unterstützen unterstützt beistand fördern gefördert förderung; retten gerettet rettung bergen
        geborgen bergung; schützen geschützt bewahren sichern gesichert absichern; finden fand gefunden entdecken
        entdeckt aufspüren aufgespürt; suchen sucht gesucht fahnden fahndung; verschwinden verschwunden vermisst;
        festnehmen festgenommen festnahme verhaften gefasst fassen ergreifen ergriffen inhaftieren inhaftiert
        inhaftierung gewahrsam haft abführen; haft gefängnis freiheitsstrafe gefängnisstrafe haftstrafe arrest
        gewahrsam; anklagen angeklagt klage verklagen verklagt; verurteilen verurteilt urteil schuldspruch schuldig;
        freisprechen freigesprochen freispruch; strafe bestrafen bestraft bussgeld geldstrafe geldbusse; gericht
        gerichtshof richter kammer justiz; ermitteln ermittelt ermittlung untersuchen untersucht nachforschungen;
        polizei polizist beamte einsatzkräfte ordnungshüter; täter angreifer attentäter verdächtiger tatverdächtiger;
        angriff angreifen angegriffen attacke attackieren attackiert überfall anschlag attentat; schiessen schoss
        geschossen schuss feuern feuerte beschuss beschiessen; krieg konflikt gefecht kampf gekämpft schlacht
        auseinandersetzung; soldat truppe militär armee streitkräfte; waffe pistole gewehr rakete; explosion
        explodieren explodiert detonation detonieren detoniert sprengsatz bombe; brand feuer brennen brannte gebrannt
        flammen anzünden angezündet; unfall unglück kollision zusammenstoss crash havarie kollidieren kollidiert;
        absturz abgestürzt stürzen gestürzt stürzte; überschwemmung überflutung hochwasser flut überschwemmt; sturm
        unwetter orkan gewitter tornado hurrikan; erdbeben beben erschütterung; regen niederschlag regnen schauer;
        hitze hitzewelle heiss; kälte frost; flüchtling geflüchtete migrant migrantinnen asylbewerber asylsuchende
        schutzsuchende zuwanderer einwanderer; fliehen floh geflohen flucht geflüchtet entkommen; demonstrieren
        demonstriert demonstration demonstrant protest protestieren protestierte kundgebung; streik ausstand
        arbeitsniederlegung arbeitskampf; unruhe ausschreitung krawall randale; wählen wählt gewählt abstimmung
        abgestimmt votum urnengang votieren; wähler stimmberechtigte wahlberechtigte; kandidat kandidatin bewerber
        anwärter kandidatur kandidieren; gegner rivale rivalin konkurrent konkurrentin kontrahent kontrahentin
        herausforderer; sieg siegte gewinnen gewinnt gewann gewonnen erfolg durchsetzen triumph schlagen besiegen
        besiegt; niederlage verlieren verliert verlor unterliegen unterlag pleite schlappe; unentschieden remis
        punkteteilung; führung führen führt vorsprung vorliegen; chef chefin leiter vorsitzender präsident präsidentin
        direktor direktorin spitze führung boss vorstand; regierungschef regierungschefin ministerpräsident
        ministerpräsidentin premier premierminister kanzler; präsident präsidentin staatschef staatschefin
        staatsoberhaupt machthaber; regierung kabinett exekutive führung; minister ressortchef ressortchefin;
        abgeordneter parlamentarier mandatsträger; parlament bundestag volksvertretung abgeordnetenhaus nationalrat;
        partei fraktion; koalition bündnis allianz; opposition oppositionelle regierungsgegner regimegegner kritiker;
        behörde amt verwaltung dienststelle; gesetz regelung vorschrift verordnung bestimmung auflage; massnahme
        schritt vorkehrung; einschränkung beschränkung eingeschränkt begrenzen begrenzt restriktionen auflagen;
        ausgangssperre ausgangsbeschränkung lockdown shutdown; ausnahme sonderfall einzelfall; rücktritt zurücktreten
        zurückgetreten trat amtsverzicht abdanken abgang abtreten demission; entlassen entlässt entliess feuern
        gefeuert kündigen gekündigt rauswurf abberufen absetzen abgesetzt; ernennen ernannt berufen einsetzen
        eingesetzt bestellen benennen nominieren nominiert nominierung; nachfolger ablösen abgelöst ersetzen ersetzt
        folgen; amtsantritt vereidigung vereidigt antreten amtseinführung; arbeitsplatz stelle job arbeitsstelle
        beschäftigung posten; mitarbeiter beschäftigte angestellte arbeitnehmer personal belegschaft arbeiter;
        arbeitgeber unternehmer; gewerkschaft arbeitnehmervertretung betriebsrat;
        abbauen abgebaut streichen gestrichen
        streichung kürzen gekürzt kürzung wegfallen entfallen einsparen verlieren; einstellen anheuern anwerben
        rekrutieren; lohn gehalt verdienst bezahlung vergütung einkommen bezüge; unternehmen firma firmen konzern
        konzerne betrieb gesellschaft hersteller; autobauer autohersteller autokonzern fahrzeughersteller; händler
        handel handelskonzern verkäufer einzelhändler kaufhaus warenhaus;
        filiale geschäft laden standort niederlassung
        haus; kunde kundin verbraucher konsument käufer; verkaufen verkauft veräussern veräussert absetzen absatz
        abstossen; kaufen kauft gekauft erwerben erwirbt erwarb erworben übernehmen übernimmt übernahm übernommen;
        fusion fusionieren zusammenschluss verschmelzen zusammengehen;
        einstieg einsteigen beteiligen beteiligt anteil;
        umsatz erlös einnahme ertrag; gewinn überschuss profit ergebnis verdienen verdient plus; verlust minus defizit
        fehlbetrag einbusse; schulden verschuldung neuverschuldung kredit verbindlichkeiten darlehen; insolvenz
        insolvent pleite bankrott konkurs zahlungsunfähig; steigen steigt stieg gestiegen anstieg zunehmen zugenommen
        zunahme wachsen wächst wuchs gewachsen wachstum zulegen zugelegt erhöhen erhöht klettern klettert geklettert
        zuwachs grösser höher anwachsen hochschnellen plus; sinken sinkt sank gesunken fallen fällt fiel gefallen
        zurückgehen zurückgegangen rückgang abnehmen abgenommen abnahme schrumpfen schrumpft geschrumpft einbrechen
        eingebrochen brach einbruch nachgeben reduzieren reduziert verringern verringert senken gesenkt senkung
        niedriger weniger minus verlust abrutschen; verdoppeln verdoppelt doppelt zweifach; halbieren halbiert hälfte
        halb; stark deutlich kräftig erheblich massiv drastisch spürbar heftig beträchtlich; leicht geringfügig etwas
        minimal moderat; schnell rasch zügig rasant bald umgehend unverzüglich sofort; langsam allmählich schleppend;
        gross riesig gewaltig enorm erheblich; klein gering winzig; viele zahlreiche etliche mehrere hunderte tausende
        zehntausende; einige mehrere paar wenige; erste erstmals premiere; erneut nochmals abermals wiederholt; weiter
        weiterhin; wichtig bedeutend bedeutsam zentral entscheidend wesentlich massgeblich;
        schlimm schlecht dramatisch
        verheerend katastrophal schwer; positiv erfreulich; schwierig schwer kompliziert heikel; klar deutlich
        eindeutig; unklar offen ungewiss unsicher ungeklärt fraglich unbekannt; sicher gewiss zweifellos; möglich
        möglicherweise denkbar vielleicht eventuell womöglich könnte; wahrscheinlich vermutlich wohl voraussichtlich
        mutmasslich offenbar; angeblich vermeintlich mutmasslich behaupten; öffentlich publik; geheim vertraulich
        heimlich; illegal rechtswidrig verboten ungesetzlich unrechtmässig widerrechtlich; legal rechtmässig erlaubt
        zulässig; bereit bereitschaft willens gewillt; einfach leicht unkompliziert unbürokratisch unproblematisch;
        unmittelbar direkt sofort; vorläufig vorerst zunächst einstweilen weiteres; dauerhaft ständig permanent
        langfristig; gefährlich riskant risiko risiken bedrohung bedroht; angst furcht sorge befürchtung besorgt
        bangen; hoffen hofft hoffnung zuversicht optimistisch optimismus; freude freuen freut erfreut begeistert
        begeisterung jubel feiern feiert gefeiert; wut zorn ärger empörung empört verärgert verärgerung wütend
        entrüstet entsetzt entsetzen; trauer betrauern bedauern bedauert; überraschen überrascht unerwartet; glauben
        glaubt meinen meint denken denkt dachte annehmen vermuten; wissen weiss wusste kenntnis erfahren; erwarten
        rechnen gerechnet ausgehen prognose vorhersage prognostizieren schätzen schätzt geschätzt schätzung; vorwand
        ausrede ausflucht; grund ursache anlass auslöser begründung; folge konsequenz auswirkung; ziel absicht zweck;
        problem probleme schwierigkeit; lösung lösen gelöst ausweg; streit zwist auseinandersetzung zoff disput
        kontroverse konflikt; antwort erwidern erwiderte reagieren reagiert reaktion entgegnen;
        vorschlag vorgeschlagen
        schlug anregen angeregt empfehlen empfiehlt empfahl empfohlen raten riet geraten; bitten bat gebeten ersuchen
        appellieren appell appelliert aufrufen aufgerufen; auffordern aufgefordert aufforderung forderte appellieren
        mahnen; drohen droht gedroht drohung androhen angedroht; versprechen verspricht versprach versprochen zusagen
        zugesagt zusichern zugesichert zusicherung garantieren; zwingen zwingt zwang gezwungen nötigen müssen musste;
        verhindern verhindert vermeiden vermieden unterbinden vorbeugen abwenden vereiteln vereitelt; bekämpfen
        bekämpft kampf eindämmen; zeigen zeigt demonstrieren belegen belegt beweisen bewies hervorgehen; beweis beleg
        nachweis indiz indizien nachgewiesen; studie untersuchung analyse erhebung forschung; forscher forschende
        wissenschaftler experte expertin fachleute sachverständige; test getestet prüfen prüft geprüft prüfung
        überprüfen überprüft kontrolle kontrollieren kontrolliert erproben erprobt; umfrage befragung erhebung
        meinungsumfrage; zahl anzahl menge; viertel vierteljahr quartal; euro geld mittel summe betrag milliarden
        millionen; zahlen zahlt gezahlt bezahlen bezahlt zahlung überweisen begleichen; kosten gekostet ausgaben
        ausgeben aufwendungen; steuer abgabe; preis kosten gebühr tarif; auszeichnung ausgezeichnet preis ehrung ehren
        geehrt preisträger; börse aktienmarkt handelsplatz parkett; aktie papier anteilsschein wertpapier; aktionär
        anteilseigner anleger investor; etat haushalt budget finanzplan; investieren investiert investition stecken;
        wirtschaft konjunktur ökonomie; krise rezession abschwung notlage; aufschwung erholung belebung;
        ausfuhr export
        exportieren; einfuhr import importieren; strafzoll zoll; sanktion strafmassnahme; land staat nation; stadt
        kommune gemeinde ort metropole; hauptstadt metropole; einreise eingereist ankommen ankunft anreisen; ausreise
        ausgereist verlassen verliess ausgang; reise reist gereist besuch besuchte fahrt trip; ankommen angekommen
        ankunft eintreffen eingetroffen traf erreichen erreicht landen gelandet; abreisen abgereist aufbrechen
        aufgebrochen abfahren verlassen; fahren fährt fuhr gefahren steuern lenken; fahrer lenker; auto autos wagen
        fahrzeug pkw; lastwagen lkw laster transporter; flugzeug maschine jet flieger; fluggesellschaft airline;
        schiff
        boot frachter dampfer; zug bahn; rad fahrrad velo; strasse weg autobahn; gebäude haus bauwerk; wohnung
        appartement apartment; schule unterricht; lehrer lehrkraft pädagogen; universität hochschule uni; kind junge
        mädchen minderjährige; jugendliche teenager; frau weiblich; mann männlich; eltern mutter vater; ehefrau gattin
        ehepartner ehemann gatte; senioren rentner alte; seniorenheim altenheim pflegeheim seniorenzentrum altersheim;
        bewohner einwohner bürger bevölkerung menschen leute volk einheimische; mensch person leute; zuschauer fan
        publikum besucher anhänger; anhänger unterstützer befürworter sympathisanten; spieler profi profis kicker
        akteur; trainer coach; mannschaft team elf auswahl; verein klub club; spiel partie begegnung match duell; tor
        treffer; meisterschaft titel meister; tabelle rangliste rang; saison spielzeit; weltmeisterschaft wm;
        europameisterschaft em; stadion arena; wettkampf wettbewerb turnier; athlet athletinnen sportler; künstler
        kulturschaffende kreative; film streifen kinofilm; sänger musiker; schauspieler darsteller; sendung programm
        show; zeitung blatt; medien medienberichte presse; journalist journalistin reporter; bericht artikel meldung
        angaben informationen; brief schreiben; erklärung mitteilung stellungnahme statement; rede ansprache;
        interview
        gespräch; pressekonferenz medienkonferenz; bild foto aufnahme; veröffentlichen veröffentlicht veröffentlichung
        publizieren publiziert; vorstellen vorgestellt präsentieren präsentiert; internet netz online; daten
        informationen angaben; vertreter repräsentant; bischof geistlicher priester pfarrer kirche; fälschen gefälscht
        fälschung manipulieren manipuliert manipulation; betrug betrogen schwindel; korruption bestechung schmiergeld;
        diebstahl stehlen stahl gestohlen entwenden klauen geklaut rauben; täuschen getäuscht belügen belogen lüge
        irreführen; drogen rauschgift kokain; entführen entführt verschleppen verschleppt geiselnahme; freilassen
        freigelassen freikommen; hindern behindern behindert blockieren blockiert blockade; veto einspruch widerspruch
        widersprechen widerspricht widersprach; recht anspruch rechtsanspruch; gleichheit gerechtigkeit fair;
        diskriminierung benachteiligung rassismus; gewalt gewalttätig brutal brutalität; opfer betroffene geschädigte;
        betroffen betreffen betrifft; strom energie elektrizität; kraftwerk meiler reaktor; atomkraft kernkraft
        atomenergie kernenergie; windkraft windenergie windrad; erzeugen erzeugt produzieren produziert produktion
        herstellen hergestellt; liefern geliefert lieferung auslieferung; verteilen verteilt ausgeben; klima
        klimawandel erderwärmung; umwelt natur; müll abfall; essen nahrung lebensmittel nahrungsmittel; wasser
        trinkwasser; wald forst; brücke übergang; abriss abreissen abgerissen;
        rekord höchststand höchstwert rekordwert
        bestmarke rekordhoch; tief tiefstand; jahrestag jubiläum gedenktag;
        gedenken gedenkt gedachte erinnern erinnert
        erinnerung; heute diesem; gestern vortag; künftig zukünftig kommend bevorstehend nächste;
        früher ehemalig einst
        vormals damalige; bisher bislang; derzeit momentan gegenwärtig aktuell zurzeit; zuletzt jüngst kürzlich
        neulich; gleichzeitig zugleich; insgesamt gesamt alles zusammen; etwa rund ungefähr circa knapp; mindestens
        wenigstens; höchstens maximal; lediglich bloss ausschliesslich; fast beinahe nahezu; ebenfalls ebenso zudem
        ausserdem; jedoch allerdings dagegen hingegen trotzdem dennoch; weil wegen aufgrund infolge; obwohl trotz
        ungeachtet; ausbreiten verbreiten ausgebreitet; ausbruch ausbrechen ausgebrochen; quarantäne isolation
        isolieren isoliert; maske mundschutz gesichtsmaske maskenpflicht; homeoffice heimarbeit telearbeit; abhalten
        stattfinden findet fand stattgefunden austragen ausgetragen veranstalten; teilnehmen teilgenommen teilnahme
        mitmachen beteiligen beteiligt; fernbleiben verzichten zurückziehen zurückgezogen rückzug boykott boykottieren
        absagen; verzichten absehen;
        verlassen verliess austritt austreten ausgetreten ausstieg aussteigen ausscheiden;
        beitritt beitreten aufnahme aufnehmen; fehler panne irrtum versäumnis; versagen scheitern gescheitert
        scheiterte misslingen misslang fehlschlag misserfolg; gelingen gelang gelungen schaffen geschafft erfolg
        erfolgreich; verstoss verletzung missachten brechen; einhalten eingehalten befolgen beachten; anwenden
        angewendet einsetzen einsatz nutzen genutzt verwenden gebrauch; mangel fehlen fehlt knappheit engpass knapp;
        ausreichen genügen; senden schicken schickt geschickt entsenden;
        bringen bringt brachte gebracht transportieren
        transportiert; holen geholt abholen; nehmen nimmt nahm genommen ergreifen; geben gibt gab gegeben gewähren
        gewährt; bekommen bekommt bekam erhalten erhielt kriegen empfangen; behalten bewahren; bleiben bleibt blieb
        geblieben verbleiben; ändern ändert geändert änderung verändern veränderung wandel anpassen überarbeiten;
        verbessern verbessert verbesserung besser; verschlechtern verschlechterung schlechter; herunterspielen
        heruntergespielt verharmlosen verharmlost kleinreden bagatellisieren beschwichtigen; verteidigen verteidigt
        rechtfertigen rechtfertigt; vergleichen vergleicht verglich parallele gleichsetzen; druck zwang; einfluss
        wirkung; rolle funktion; beziehung verhältnis; verbündete partner alliierte; feind gegner widersacher; frieden
        waffenstillstand waffenruhe feuerpause; ultimatum frist; urlaub ferien; hotel unterkunft herberge; gast
        besucher; gastronomie restaurant lokal gaststätte wirtshaus; geschäft handel business; lage situation zustand;
        entwicklung trend tendenz; zeitpunkt termin datum; beruhigen beruhigt entspannen entspannt; eskalieren
        eskalation eskalierte zuspitzen; flächenbrand waldbrand buschbrand; löschen gelöscht löscharbeiten feuerwehr;
        erschüttern erschüttert bestürzt bestürzung schock schockiert; beisetzung beerdigung begräbnis bestattung
        trauerfeier; zeuge zeugin augenzeuge; anwalt anwältin rechtsanwalt verteidiger jurist; staatsanwaltschaft
        anklagebehörde staatsanwalt; prozess gerichtsverfahren verhandlung; berufung revision rechtsmittel einspruch
        anfechten angefochten; ausliefern ausgeliefert auslieferung abschieben abgeschoben ausweisen ausgewiesen; asyl
        asylantrag schutzstatus; besatzung crew mannschaft; passagier reisende fahrgast insassen; sinken gesunken
        untergehen untergegangen kentern gekentert; sperren gesperrt sperrung abriegeln abgeriegelt absperren; räumen
        geräumt räumung evakuieren evakuiert evakuierung; durchsuchen durchsucht razzia; beschlagnahmen beschlagnahmt
        sicherstellen sichergestellt; flüchtig geflohen entkommen; stau verkehrsstau verkehrsbehinderung; verspätung
        verzögerung; defekt kaputt beschädigt panne störung ausfall; rückruf zurückrufen zurückgerufen; einsturz
        eingestürzt zusammenbrechen zusammengebrochen zusammenbruch; lawine erdrutsch murgang hangrutsch; dürre
        trockenheit; ernte erträge; bauer landwirt landwirtschaft; mieter mietpreis; eigentümer besitzer inhaber
        halter; erbe nachlass; hochzeit heirat geheiratet trauung vermählung; scheidung trennung trennen getrennt
        scheiden geschieden; geburt geboren nachwuchs baby; geburtstag jubiläum; ruhestand rente pension pensionierung
        rentenalter; vermögen reichtum besitz; arm armut bedürftig mittellos; reich wohlhabend vermögend; obdachlos
        wohnungslos; sozialhilfe grundsicherung bürgergeld; spende gespendet; stiften gestiftet stiftung; beitrag
        abgabe; zuschuss subvention fördermittel beihilfe finanzhilfe; rettungspaket hilfspaket konjunkturpaket
        hilfsprogramm konjunkturprogramm; sparen gespart sparkurs einsparung kürzungen; teuer kostspielig teurer;
        billig günstig preiswert; inflation teuerung preisanstieg; zins zinsen leitzins leitzinsen; zentralbank
        notenbank währungshüter; währung devisen; bank geldhaus geldinstitut kreditinstitut; quartal vierteljahr;
        bilanz jahresabschluss ergebnis; prognose ausblick vorhersage; nachfrage absatz bestellungen aufträge; fabrik
        werk produktionsstätte; lieferant zulieferer; software programm anwendung; handy smartphone mobiltelefon
        telefon; rechner computer; hacker cyberangriff hackerangriff; daten datensatz informationen; überwachen
        überwacht bespitzeln abhören abgehört; spion spionage agent geheimdienst nachrichtendienst; botschaft
        vertretung konsulat; botschafter diplomat gesandter; staatsbesuch visite besuch; abkommen vertrag pakt;
        truppenabzug abzug abziehen abgezogen rückzug; offensive vormarsch vorstoss angriff; belagern belagert
        belagerung einkesseln; besetzen besetzt okkupieren; unabhängigkeit souveränität autonomie; putsch umsturz
        staatsstreich; diktator autokrat machthaber alleinherrscher; opposition regierungsgegner; aktivist aktivistin
        demonstrant; menschenrechtler bürgerrechtler menschenrechtsaktivist; verfassung grundgesetz; verfassungswidrig
        grundgesetzwidrig; mehrheit meisten überwiegend; minderheit minorität; stimme votum; auszählung ausgezählt
        zählung; hochrechnung prognose teilergebnis; stichwahl wahlgang; wahlbeteiligung beteiligung; amtsinhaber
        titelverteidiger bisheriger; wiederwahl wiedergewählt bestätigt; neuwahl urnengang; untersuchungsausschuss
        gremium kommission ausschuss; gremium ausschuss kommission rat; bericht gutachten report expertise; vorsitz
        leitung präsidentschaft; spitzentreffen gipfel gipfeltreffen; klausur tagung treffen kongress konferenz;
        verhandlungsrunde gesprächsrunde; durchbruch einigung erfolg; blockade stillstand pattsituation patt;
        zugeständnis entgegenkommen konzession kompromiss; ausschliessen ausgeschlossen schloss ausschluss; erwägen
        erwägt erwog überlegen überlegt nachdenken prüfen; zögern gezögert zaudern abwarten; bezweifeln bezweifelt
        zweifel skeptisch skepsis infrage fraglich; vertrauen zutrauen; misstrauen argwohn; beleidigen beleidigt
        beschimpfen beschimpft verunglimpfen schmähen pöbeln; spotten verspotten verhöhnen; entschuldigen entschuldigt
        verzeihung bedauern; danken dankte dankbar; gratulieren gratuliert glückwunsch beglückwünschen; ehren geehrt
        würdigen gewürdigt; verpflichten pflicht vorschreiben vorgeschrieben müssen; freiwillig ungezwungen;
        überlassen
        übergeben übergabe aushändigen; verweisen verwies hinweisen hingewiesen aufmerksam; erinnern mahnen;
        beschreiben beschrieb schildern schilderte geschildert darstellen;
        nennen nannte genannt bezeichnen titulieren;
        behandeln behandelt behandlung therapie; operieren operiert operation eingriff; pflegen gepflegt betreuung;
        pfleger pflegekraft pflegepersonal krankenschwester; symptom anzeichen beschwerden; todesrate sterblichkeit
        sterberate; ansteckend infektiös übertragbar; übertragen weitergeben; variante mutation mutante virusvariante;
        impfkampagne impfaktion impfstart; dosis dosen impfdosen; genesen wiederhergestellt gesundet; alkohol bier
        wein; rauchen tabak zigaretten; ernährung kost; gift giftig vergiften toxisch; nervengift kampfstoff;
        strahlung
        radioaktiv verstrahlt; schadstoff abgase emissionen ausstoss; treibhausgas kohlendioxid emissionen;
        umweltschützer klimaschützer klimaaktivisten; erneuerbar ökostrom; benzin diesel sprit kraftstoff treibstoff;
        elektroauto stromer elektrofahrzeug; gas erdgas; pipeline leitung gasleitung; rente altersversorgung;
        ausbildung lehre berufsausbildung; lehrling azubi auszubildende; student studierende studentin; prüfung examen
        abitur; note zensur; kita kindergarten kindertagesstätte; spielen gespielt antreten; verletzt verletzung
        ausfall; ausgleich egalisieren; elfmeter strafstoss; platzverweis gelbrote; schiedsrichter referee
        unparteiischer; einwechseln eingewechselt; transfer wechsel gewechselt; ablöse ablösesumme transfersumme;
        abstieg absteigen abgestiegen; aufstieg aufsteigen aufgestiegen; auswärts gastspiel; heimspiel zuhause;
        geisterspiel zuschauer; olympia olympische spiele sommerspiele winterspiele; goldmedaille gold olympiasieg;
        weltrekord bestleistung bestzeit; rennen lauf wettlauf; rennfahrer pilot; doping gedopt dopen;
        konzert auftritt
        auftreten; ausstellung schau; theater bühne; roman buch werk; autor autorin schriftsteller; regisseur
        regisseurin filmemacher; oscar filmpreis; festival festspiele; papst kirchenoberhaupt pontifex; muslim moslem
        islamisch; jude jüdisch; antisemitismus judenhass judenfeindlich; rechtsextrem rechtsextremist rechtsradikal
        neonazi rechtsterrorist; terrormiliz islamisten dschihadisten; geisel entführt; lösegeld erpressung erpresst;
        messer stichwaffe; bewaffnet schwerbewaffnet; verdacht vermutung; motiv beweggrund; alarm warnung; notstand
        ausnahmezustand notlage katastrophenfall; katastrophe desaster unglück tragödie; vermisst verschollen
        verschwunden; blutig brutal grausam; belästigung belästigt übergriff; skandal affäre eklat; enthüllen enthüllt
        aufdecken aufgedeckt; vertuschen vertuscht verheimlichen verschweigen verschwiegen; abstreiten leugnen; hetze
        aufhetzen anstacheln aufwiegeln; aufstand rebellion revolte; rebell aufständische milizen; dorf ortschaft
        gemeinde; insel eiland; küste ufer; gipfel berg; fluss strom; see gewässer; gelände areal grundstück;
        bang bange zittern; auslagern ausgelagert
        verlagern verlagert verlagerung; fertigung fertigen produktion montage montieren; einheimisch ansässig
        ortsansässig; seeleute matrose besatzungsmitglied besatzung crew; fischkutter kutter fischerboot;
        rettungskräfte helfer einsatzkräfte sanitäter ersthelfer; feuerwehr löschtrupp; ohne fehlen vermissen;
        mitteilung bekanntgabe ankündigung; auslösen ausgelöst verursachen verursacht hervorrufen hervorgerufen;
        beitragen beigetragen mitverantwortlich; schuld verantwortlich verantwortung haftbar; aufklären aufgeklärt
        aufklärung klären klärung; bezahlbar erschwinglich; miete mieten mietzins;
        vermieter hauseigentümer eigentümer;
        makler immobilien; umbau umbauen umgebaut sanierung renovierung; erweitern erweitert erweiterung ausbau
        ausbauen ausgebaut vergrössern vergrössert; verkleinern verkleinert reduzieren;
        eröffnung einweihung eingeweiht
        einweihen; übersiedeln umziehen umgezogen umzug; anmelden angemeldet registrieren registriert anmeldung
        registrierung; antrag gesuch bewerbung beantragen beantragt; bewilligung genehmigung erlaubnis; verwarnen
        verwarnt verwarnung; zusätzlich weitere mehr; nutzen vorteil; nachteil schaden; überfüllt überbelegt voll;
        leer
        verlassen unbewohnt; beliebt begehrt gefragt populär; berühmt bekannt prominent; unbekannt namenlos; anonym
        ungenannt; beobachten beobachtet beobachtung verfolgen; bemerken bemerkt feststellen festgestellt; anrufen
        angerufen telefonieren telefonat telefongespräch; mail nachricht botschaft; beerdigen beigesetzt begraben
        bestattet; spurlos verschollen; leiche leichnam toter tote; herausgeben herausgegeben; umstritten kontrovers
        strittig; unumstritten unbestritten; verzögern verspätet; pünktlich rechtzeitig fristgerecht; gemeinsam
        zusammen gemeinschaftlich; allein alleine einzig; öffentlichkeit allgemeinheit; vorstoss initiative motion;
        referendum volksabstimmung volksentscheid volksbegehren; amt posten; bürgermeister bürgermeisterin
        stadtpräsident stadtpräsidentin stadtoberhaupt oberbürgermeister oberbürgermeisterin gemeindepräsident
        gemeindepräsidentin; gemeinderat stadtrat kommunalparlament; landrat landrätin; verkehr transport; bus busse
        linienbus autobus; strassenbahn tram trambahn; umleiten umgeleitet umleitung; halt haltestelle station; tunnel
        röhre unterführung; schlucht tal; felssturz steinschlag bergsturz; gletscher eis; schnee schneefall schneien
        verschneit; glätte glatteis eis; nebel dunst; blitz blitzschlag; wind böe böen; temperatur grad; nass feucht;
        reptil schlange; hund vierbeiner; katze stubentiger; wolf raubtier; bär raubtier; rind kuh kühe vieh; schwein
        sau ferkel; huhn hühner geflügel; tier tiere wildtier; seuche tierseuche; pflanze gewächs; blume blüte; park
        grünanlage; spielplatz spielgelände; bad schwimmbad freibad hallenbad; halle turnhalle sporthalle; kino
        filmtheater lichtspielhaus; museum ausstellungshaus; gemälde bild kunstwerk; skulptur statue plastik; denkmal
        monument mahnmal; schloss burg festung; turm hochhaus; mauer wand; zaun absperrung; dach bedachung; keller
        untergeschoss; etage stockwerk geschoss; treppe stiege; tür eingang pforte; fenster scheibe glas; sprayen
        gesprayt besprühen besprüht verschmieren verschmiert schmiererei graffiti; dieb räuber; betrüger schwindler;
        flüchten flüchtig; verfolgung verfolgen verfolgungsjagd; zeugenaufruf hinweise; spur hinweis fährte; obduktion
        autopsie; rechtsmedizin gerichtsmedizin; bewährung bedingt;
    """
    + BEATS,
    has_compounds=True,
)
