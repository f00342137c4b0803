"""Italian words that say much the same in a news report, for the second look of alignment.

Written for this project from knowledge of the language: what news tells over and over (saying, deciding, rising, dying,
courts, votes, jobs, weather, sport), with the forms that do not share a stem. A group may hold words of a family that
are no strict synonyms ("to sink", "loss"): it is asked for beside other words that both sentences share, never alone.
Groups are parted by semicolons.
"""

from __future__ import annotations

from core.languages.synonym_data import SynonymData

SYNONYMS = SynonymData(
    groups="""
        dire detto dichiarare affermare spiegare sottolineare riferire; annunciare rivelare comunicare; chiedere
        chiesto richiesta esigere pretendere reclamare; avvertire allertare; criticare accusare denunciare condannare;
        accusare incolpare imputare; lodare elogiare apprezzare accogliere; rifiutare rifiuto respingere respinto
        negare; smentire negare contestare; ammettere ammesso riconoscere confessare; approvare varare adottare;
        autorizzare permettere permesso consentire; vietare divieto proibire; decidere deciso decisione stabilire;
        accordo intesa patto trattato compromesso concordare; negoziare trattativa colloqui; incontro riunione vertice;
        piano progetto programma prevedere previsto intenzione; iniziare cominciare avviare partire partenza; finire
        terminare concludere concluso conclusione; continuare proseguire durare; prorogare prolungare estendere;
        rinviare posticipare slittare ritardare; annullare cancellare; sospendere sospeso sospensione fermare stop
        interrompere interrotto; revocare abolire abolizione eliminare; allentare alleggerire; inasprire rafforzare;
        chiudere chiuso chiusura; aprire aperto apertura riaprire riapertura; costruire costruzione edificare;
        distruggere distrutto distruzione devastare; danneggiare danno; riparare ristrutturare restaurare; morire morto
        decesso deceduto vittima ucciso; uccidere ucciso assassinare omicidio uccisione; malato malattia paziente;
        contagiare infettare infezione; virus coronavirus covid pandemia epidemia; farmaco medicinale medicina; medico
        dottore; ospedale clinica; guarire guarigione; aiutare sostenere sostegno supporto assistenza; salvare
        salvataggio soccorrere soccorso; proteggere protetto protezione tutelare; trovare scoprire scoperto ritrovare;
        cercare ricerca; arrestare fermare catturare; carcere prigione detenzione reclusione; condannare colpevole;
        tribunale corte giudice; indagine indagare inchiesta inquirenti; polizia agenti poliziotti carabinieri; attacco
        aggressione attentato assalto; sparare sparatoria; guerra conflitto combattimenti; soldato militari esercito
        truppe; arma armi pistola fucile; esplosione esplodere esploso scoppio bomba; incendio fuoco fiamme rogo
        bruciare; incidente scontro schianto collisione; alluvione inondazione allagamento piena esondazione; tempesta
        temporale maltempo uragano; terremoto sisma scossa; profugo rifugiati migrante; fuggire fuga scappare;
        manifestare protesta; sciopero astensione; eleggere eletto elezione voto votazione; avversario rivale sfidante;
        vincere vinto vittoria battere trionfo; perdere perso sconfitta; capo leader presidente dirigente direttore;
        governo esecutivo; deputato parlamentare parlamentari; legge norma regola; misura provvedimento; restrizione
        limitazione; dimettersi dimissioni dimesso lasciare; nominare designare; successore sostituire sostituto;
        lavoro posto impiego occupazione; dipendente lavoratore personale addetti; azienda impresa società gruppo
        ditta; tagliare ridurre ridotto riduzione; stipendio salario retribuzione; negozio esercizio; cliente
        consumatore; vendere cedere; comprare acquistare acquisizione rilevare; utile profitto guadagno; perdita
        deficit; debito prestito indebitamento; fallimento bancarotta insolvenza; aumentare crescere salire rialzo
        incremento; diminuire calare scendere sceso ridursi riduzione crollo ribasso; raddoppiare doppio; fortemente
        nettamente notevolmente; rapidamente presto velocemente; importante fondamentale cruciale essenziale; grave
        drammatico catastrofico; difficile complicato; incerto ignoto; possibile potrebbe; pericoloso rischio minaccia;
        paura timore temere preoccupazione; sperare speranza fiducia ottimismo; rabbia indignazione; sorpresa
        sorprendere inaspettato; causa motivo ragione; conseguenza effetto impatto; obiettivo scopo; problema
        difficoltà; lite disputa polemica contesa; risposta rispondere reazione reagire; proporre proposto suggerire
        raccomandare; appello invitare esortare; promettere promesso impegno; costringere costretto obbligare; impedire
        evitare; dimostrare prova; studio ricerca analisi; scienziato ricercatore esperto; test tampone controllo
        verifica; soldi denaro fondi risorse somma; costo spesa; tassa imposta; prezzo tariffa; paese nazione; città
        comune; arrivare giungere; visita viaggio; auto automobile vettura veicolo macchina; camion tir; aereo
        velivolo; nave barca imbarcazione; strada via autostrada; edificio palazzo; casa abitazione appartamento;
        scuola istituto; insegnante docente; bambino minore; abitante residente cittadini popolazione; tifosi
        spettatori pubblico; allenatore tecnico; squadra club formazione; partita gara incontro; giornale quotidiano;
        giornalista cronista; truffa frode; corruzione tangente; furto rubare rapina; rapire sequestro; liberare
        rilasciare; bloccare ostacolare; mancanza carenza scarsità; mandare inviare; ricevere ottenere; dare dato
        concedere concesso; cambiare modificare modifica; difendere difeso giustificare; tregua pace armistizio;
        evacuare sgombero; passeggero viaggiatore; crollare cedimento; fabbrica stabilimento; acqua idrico acquedotto;
        terreno area sito; pompiere vigili soccorritore; provocare causare scatenare; costoso caro; affitto canone
        locazione; ampliare ampliamento ingrandire; trasferire trasferimento trasloco spostare; iscrivere iscrizione
        registrare; domanda richiesta candidatura; licenza permesso autorizzazione; ulteriore aggiuntivo; vantaggio
        beneficio; sovraffollato affollato pieno; vuoto deserto abbandonato; famoso noto celebre; anonimo ignoto;
        osservare sorvegliare sorveglianza; notare constatare; nascondere nascosto occultare; telefono chiamata
        telefonata; messaggio lettera; sepolto sepoltura funerale esequie; controverso contestato; notte notturno;
        insieme congiuntamente; solo unico; referendum consultazione; comune municipio; cantone regione provincia;
        traffico circolazione; autobus pullman bus; tram metropolitana; deviare deviazione; fermata stazione; galleria
        tunnel; valle gola; frana smottamento; neve nevicata; ghiaccio gelo; nebbia foschia; fulmine temporale; vento
        raffica; caldo calura afa; freddo gelo; cane quadrupede; mucca bestiame bovino; maiale suino; pollame polli;
        animale bestia fauna; albero bosco foresta; cinema film; museo galleria; quadro dipinto tela; statua scultura;
        monumento memoriale; castello fortezza; torre grattacielo; muro barriera recinto; tetto copertura; piano
        livello; ladro rapinatore furto rubare rubato; truffatore truffa raggiro; demolire demolizione abbattere;
        difetto guasto; blackout interruzione; bagaglio valigia; volo aereo velivolo; porto molo banchina; lago bacino;
        fiume torrente; diga argine; riva costa spiaggia litorale; montagna vetta cima; escursionista alpinista;
        ciclista bicicletta bici; pedone passante; infermiere infermiera; dose iniezione; sintomo segno; alunno scolaro
        studente; asilo nido; esame prova; autore scrittore; romanzo libro; concerto spettacolo esibizione; cantante
        musicista; regista cineasta; prete parroco sacerdote; chiesa parrocchia; moschea musulmano islamico; ebreo
        ebraico; ricchezza patrimonio; dono donazione donare; licenziare licenziamento esubero; apprendista
        tirocinante; portavoce rappresentante; emendamento modifica; sondaggio indagine; affluenza partecipazione;
        mandato legislatura; coalizione alleanza; confine frontiera; espellere espulsione; estradare estradizione;
        ambasciata consolato; bombardamento raid; missile razzo; ostaggio prigioniero; riscatto estorsione; coltello
        accoltellare; video immagini filmato; fattura bolletta; rimborso risarcimento risarcire; prestito credito
        mutuo; banca istituto; valuta moneta; raccolto vendemmia; inquinamento contaminazione; emissione scarico;
        eolico solare rinnovabile; nucleare reattore; petrolio greggio; benzina carburante; lasciare partire partenza;
        arrivare arrivo raggiungere; boicottare boicottaggio; riuscire successo; errore sbaglio; rispettare osservare;
        usare uso utilizzare impiegare; migliorare miglioramento meglio; minimizzare ridimensionare; confrontare
        confronto paragone; rapporto relazione; alleato partner; nemico avversario; scadenza termine; vacanza ferie;
        ristorante trattoria locale; situazione stato; tendenza andamento; calmare placare; matrimonio nozze sposare;
        divorzio separazione; nascita nato; avvocato legale difensore; sequestrare sequestro confiscare; equipaggio
        marinaio; agricoltore contadino; povertà povero; ricco benestante; sussidio aiuto contributo; inflazione
        carovita rincaro; fabbrica stabilimento impianto; spia spionaggio; ambasciatore diplomatico; invasione
        invadere; indipendenza sovranità; golpe putsch; dittatore autocrate; attivista militante; commissione
        comitato; stallo impasse; dubbio scettico; insultare insulto offendere; ringraziare grato; catastrofe disastro
        tragedia; corpo salma cadavere; scandalo caso; ribelle insorto; terrorista attentato; villaggio borgo frazione
        paese;
        gennaio inverno; febbraio inverno; dicembre inverno; aprile primavera; maggio primavera; giugno estate; luglio
        estate; agosto estate; settembre autunno; ottobre autunno; novembre autunno; mattina alba; dozzina dodici;
        quindicina quindici; esondare argini straripare; sfollato evacuato lasciare; pompiere pompieri fuoco; intervento
        operazione soccorso; fango colata melma; interrotta bloccato chiusa; elettricità corrente energia luce;
        meteorologo previsioni tempo; migliorare attenuare schiarite; maltempo piogge temporali; sindaco borgomastro;
        regione regionale governatore; emergenza calamità; anziano anziani pensionato; travolto sorpreso investito;
        scuola lezioni; chiuso chiusura ferme; famiglia nuclei; gratuito gratis libero; biglietto ingresso costo;
        visitatore pubblico; esposizione mostra allestimento percorso; restauro lavori ristrutturazione; giardino verde
        parco; comitato cittadini associazione; polemica protesta critiche accuse; respingere infondate smentire;
        direttrice direttore responsabile; architetto progettista firmato; riaprire riapertura inaugurazione; opera
        dipinto; droga stupefacente cocaina; finanza finanzieri; arrestato manette; nascosto occultato celato; clan
        cosca mafia criminalità; procura magistrati pm; trafficante narcotrafficante; ladro malvivente rapinatore;
        bottino refurtiva; gioielli gioielleria; carabiniere carabinieri militari; fuggito fuga latitante; coltello
        arma; aggredire aggressione; processo dibattimento udienza; condannato pena; assolto assoluzione; accusa procura
        pubblico; chiesto richiesta requisitoria; legale avvocato difesa; ricorso appello; carcere reclusione anni;
        sospesa condizionale; multa ammenda sanzione; sentenza verdetto; confessare confessione ammesso; risarcimento
        danni; colposo omicidio; fatturato ricavi vendite; trimestre mesi; azione titolo borsa; ordini commesse; operai
        dipendenti lavoratori; sciopero stop agitazione; sindacato sigle; prezzo rincari; fallimento crac; vertici
        dirigenza amministratore; vittoria successo vincere; sconfitta ko perdere; gol rete; portiere estremo;
        attaccante bomber; difensore terzino; allenatore mister tecnico; capolista vetta; classifica posto; campionato
        stagione; espulso espulsione rosso; infortunio stop; finale titolo; medaglia podio; corsa prova; primato record;
        ricercatori scienziati studiosi; specie animale; fossile scheletro ossa; studio rivista; vaccino dosi; casi
        contagi malati; acqua potabile; laboratorio analisi; ospedale reparto; medici sanitari; malattia infezione;
        mediatore inviato; tregua cessate; sanzioni misure; comune municipio giunta amministrazione; consiglio aula;
        voto approvato; contrari opposizione; parcheggio sosta; ciclabile bici; automobilisti conducenti; progetto
        cantiere; commercianti negozianti; camionista autista conducente; treno convoglio; atterrare atterraggio; cadere
        precipitato; elicottero soccorsi elisoccorso; disperso dispersi ricercato; ferito lesioni; ricoverato ospedale;
        elezioni voto urne; candidato aspirante; maggioranza coalizione; legge norma testo; riforma modifica; corteo
        manifestazione; manifestanti dimostranti; referendum quesito; affluenza votanti; sondaggio intenzioni; ettari
        bosco; weekend sabato domenica; coppia coniugi marito moglie
    """,
)
