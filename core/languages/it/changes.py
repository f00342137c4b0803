"""Italian for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded, phrases

# Closed classes: articles, articled prepositions, pronouns, conjunctions, auxiliaries.
_FUNCTION_WORDS = folded(
    "il lo la i gli le l' un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle dal "
    "dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle di "
    "a da in con su per tra fra che chi cui quale quali e ed o ma se come quando dove perché anche non più si ci ne "
    "mi ti vi lo li le io tu lui lei noi voi loro questo questa questi queste quello quella quelli quelle suo sua "
    "suoi sue loro è sono era erano essere stato stata stati state sarà saranno sarebbe sarebbero sia siano ha hanno "
    "aveva avevano avere avuto avrà avranno avrebbe avrebbero abbia abbiano già poi tutto tutti tutta tutte"
)
_WEEKDAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")
_MONTHS = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
    "novembre", "dicembre",
)  # fmt: skip
_NUMBERS = (
    "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
    "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti",
)  # fmt: skip
_ROUND_NUMBERS = {
    "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90,
    "cento": 100, "centinaia": 100, "mille": 1e3, "mila": 1e3, "migliaia": 1e3, "milione": 1e6, "milioni": 1e6,
    "miliardo": 1e9, "miliardi": 1e9, "decina": 10, "decine": 10, "dozzina": 12, "ventina": 20, "trentina": 30,
    "metà": 0.5, "terzo": 1 / 3, "quarto": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="italian",
    function_words=_FUNCTION_WORDS,
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    months={name: number for number, name in enumerate(_MONTHS, 1)},
    day_parts=folded("oggi ieri domani dopodomani stasera stamattina"),
    # "uno" is an article first.
    number_words={name: float(number) for number, name in enumerate(_NUMBERS) if name != "uno"} | _ROUND_NUMBERS,
    units=folded(
        "% euro dollari dollaro franchi sterline centesimi € $ £ milione milioni miliardo miliardi mila ore km "
        "chilometri metri kg tonnellate litri minuti secondi ettari punti gradi"
    ),
    not_names=folded("covid covid-19 aids natale pasqua ramadan stato repubblica"),
    vague_quantities=folded(
        "molti molte alcuni alcune diversi diverse numerosi numerose parecchi parecchie vari varie"
    ),
    parts_of_day=folded("mattina pomeriggio sera notte"),
    hours={"mezzogiorno": 12, "mezzanotte": 0},
    former=folded("ex"),
    title_synonyms=(folded("premier presidente"),),
    near_markers=folded("vicino presso"),
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "presidente premier ministro ministra cancelliere cancelliera segretario segretaria governatore sindaco "
        "sindaca senatore senatrice deputato deputata portavoce capo direttore direttrice giudice procuratore "
        "generale colonnello re regina principe papa vescovo cardinale allenatore professore dottor signor signora"
    ),
    prepositions=folded(
        "di a da in con su per tra fra del della dello dei degli delle al alla ai alle dal dalla nel nella sul sulla "
        "dell' all' nell'"
    ),
    determiners=folded(
        "il lo la i gli le l' un uno una un' del della dei degli delle questo questa quel quella suo sua suoi sue "
        "ogni alcuni alcune molti molte"
    ),
    times={
        "last week": phrases("la settimana scorsa|settimana scorsa|scorsa settimana"),
        "next week": phrases("la prossima settimana|prossima settimana|settimana prossima"),
        "this week": phrases("questa settimana"),
        "last year": phrases("l' anno scorso|anno scorso|scorso anno"),
        "next year": phrases("l' anno prossimo|anno prossimo|prossimo anno"),
        "this year": phrases("quest' anno|quest'anno"),
        "last month": phrases("il mese scorso|mese scorso|scorso mese"),
        "at first": phrases("per la prima volta"),
        "before": phrases("in precedenza|precedentemente"),
        "now": phrases("attualmente|al momento"),
        "at last": phrases("recentemente|di recente"),
        "at once": phrases("immediatamente|subito"),
        "later": phrases("più tardi|successivamente|in seguito"),
        "spring": phrases("in primavera|questa primavera"),
        "summer": phrases("in estate|d' estate|quest' estate"),
        "autumn": phrases("in autunno|d' autunno|quest' autunno"),
        "winter": phrases("in inverno|d' inverno|quest' inverno"),
        "then": phrases("all' epoca|allora"),
        "since": phrases("nel frattempo|intanto"),
        "next month": phrases("il prossimo mese|prossimo mese|mese prossimo"),
        "morning": phrases("in mattinata|questa mattina|stamattina|stamani"),
        "afternoon": phrases("nel pomeriggio|questo pomeriggio"),
        "evening": phrases("in serata|questa sera|stasera"),
    },
    month_parts={"inizio": "early", "metà": "mid", "fine": "late"},
    # Verbs that report speech, after the Treccani's "verba dicendi", parted by force.
    reporting={
        "describe": folded(
            "definisce definito definita definiscono bolla bollato giudica giudicato descrive descritto"
        ),
        "say": folded(
            "detto dice dicono diceva disse dichiarato dichiara dichiarano annunciato annuncia annunciano riferito "
            "riferisce riferiscono spiegato spiega spiegano aggiunto aggiunge comunicato scritto scrive scrivono "
            "precisato precisa reso riportato riporta riportano informa informano informato racconta raccontano "
            "raccontato replica replicato commenta commentano commentato ricorda ricordano ricordato dichiarò "
            "dichiararono annunciò annunciarono spiegò aggiunse scrisse"
        ),
        "claim": folded("sostiene sostengono sostenuto sosteneva afferma affermano affermato pretende preteso"),
        "admit": folded("ammette ammettono ammesso riconosce riconosciuto confessa confessato"),
        "deny": folded("nega negano negato smentisce smentiscono smentito contesta contestato respinge respinto"),
        "stress": folded(
            "sottolinea sottolineano sottolineato ribadisce ribadito insiste insistito assicura assicurato"
        ),
        "argue": folded("argomenta argomentato"),
        "justify": folded("giustifica giustificato difende difeso"),
        "advise": folded("raccomanda raccomandato consiglia consigliato"),
        "warn": folded("avverte avvertono avvertito ammonisce ammonito"),
        "attack": folded(
            "critica criticano criticato accusa accusano accusato denuncia denunciato condanna condannato attacca"
        ),
        "demand": folded("chiede chiedono chiesto esige esigono preteso invoca"),
        "confirm": folded("conferma confermano confermato"),
        "believe": folded(
            "ipotizza ipotizzano ipotizzato ritiene ritengono ritenuto crede credono stima stimano sospetta"
        ),
        "expect": folded("spera sperano sperava teme temono temeva prevede prevedono"),
        "promise": folded("promette promettono promesso"),
    },
    source_markers=phrases(
        "secondo|citando|si legge in|si legge nel|si legge nella|si legge nello|si legge nell'|si legge sul|"
        "si legge sulla|stando a|stando al|stando allo|stando alla|stando all'|stando ai|stando agli|"
        "stando alle|a detta di|a detta del|a detta dello|a detta della|a detta dell'|a detta dei|"
        "a detta degli|a detta delle|a giudizio di|a giudizio del|a giudizio dello|a giudizio della|"
        "a giudizio dell'|a giudizio dei|a giudizio degli|a giudizio delle|a parere di|a parere del|"
        "a parere dello|a parere della|a parere dell'|a parere dei|a parere degli|a parere delle|"
        "nelle parole di|nelle parole del|nelle parole dello|nelle parole della|nelle parole dell'|"
        "nelle parole dei|nelle parole degli|nelle parole delle"
    ),
    shown_to=phrases("visionato da|visionata da|visto da|ottenuto da|visionato dal|visionato dall"),
    own_words=phrases("a suo dire|a loro dire|a sua detta|a loro detta|a suo giudizio|a suo parere"),
    reporting_with=((folded("fatto fa fanno fece"), folded("sapere notare"), "say"),),
    relatives=folded("che cui"),
    # As agencies tell it of sources; after the rules of AP and Reuters on sources that are not named.
    anonymity=phrases(
        "a condizione di anonimato|in condizione di anonimato|chiesto l'anonimato|rimanere anonimo|"
        "rimanere anonima|restare anonimo|restare anonima|sotto anonimato|coperto da anonimato|"
        "coperta da anonimato"
    ),
    reflexives=folded("si s'"),
    participle_followers=folded("da dal dalla di"),
    complements=folded("che se"),
    infinitives=folded("di a"),
    source_conjunctions=folded("come"),
    fronted_objects=folded("lo"),
    unnamed_sources=phrases(
        "si apprende|secondo fonti|fonti vicine|fonti anonime|fonti ufficiali|fonti interne|"
        "si dice|secondo i media|a quanto si apprende"
    ),
    pronouns=folded("lui lei egli ella loro"),
    # Nouns by which the press calls its sources; Italian writes them small.
    source_words=folded(
        "polizia carabinieri autorità governo ministero ministro ministra procura procuratore portavoce fonti fonte "
        "media stampa giornale quotidiano agenzia vigili medici esperti ricercatori avvocato avvocati sindacato "
        "sindacati testimoni testimone abitanti comune sindaco sindaca presidente azienda società opposizione "
        "tribunale rapporto studio"
    ),
    agencies={
        name: name for name in ("ansa", "agi", "adnkronos", "reuters", "ap", "afp", "dpa", "ats", "keystone-ats")
    },
    # Degrees of certainty after Serianni's list of adverbs of judgement; words of one key are synonyms.
    hedges={
        "hearsay": phrases(
            "sospettato di|sospettata di|sospettati di|sospettate di|presunto|presunta|presunti|presunte|asseritamente"
        ),
        "appearance": phrases("apparentemente|a quanto pare|sembra|sembrano|sembrerebbe|pare"),
        "likely": phrases("probabilmente|verosimilmente|presumibilmente"),
        "possible": phrases("forse|eventualmente|possibile|possibili|magari"),
        "planned": phrases("prevede di|prevedono di|intende|intendono|ha in programma di|progetta di|progettano di"),
        "considered": phrases("considerato|considerata|considerati|considerate|ritenuto|ritenuta|ritenuti|ritenute"),
        "at least": phrases("o almeno|o perlomeno"),
        "partly": phrases("in parte|parzialmente|generalmente|di solito|di norma"),
        "almost": phrases("quasi"),
        "scarcely": phrases("appena|a malapena"),
        "certain": phrases("certamente|sicuramente|senza dubbio|effettivamente"),
        "preliminary": phrases("provvisorio|provvisoria|provvisori|per ora|per il momento"),
        "so-called": phrases("cosiddetto|cosiddetta|cosiddetti|cosiddette"),
    },
    planned=folded("previsto prevista previsti previste programmato programmata programmati programmate"),
    being=folded("è sono era erano"),
    planning=folded("dovrebbe dovrebbero"),
    modals={
        "possible": folded("potrebbe potrebbero"),
        "probable": folded("dovrebbe dovrebbero"),
        "intended": folded("vuole vogliono voleva volevano"),
        "necessary": folded("deve devono doveva dovevano"),
        "able": folded("può possono poteva potevano"),
    },
    subjunctives={"sarebbe": "è", "sarebbero": "sono", "avrebbe": "ha", "avrebbero": "hanno"},
    # The conditional, by which the Italian press reports what it doesn't vouch for.
    conditional=r"rebber?o?$",
    future=("rà", "ranno"),
    conditional_exceptions=folded("potrebbe potrebbero dovrebbe dovrebbero crebbe crebbero"),
    first_person=folded("io"),
    negative_concord=True,
    negations=folded("non senza nessun nessuno nessuna mai niente nulla né nemmeno neanche neppure"),
    implied_negations=folded(
        "rifiuta rifiutato rifiuto nega negato smentisce smentito manca mancano assenza fallito fallisce impedito "
        "vieta vietato annullato escluso evita respinge respinto solo soltanto"
    ),
    suspects=folded("sospettato sospettati sospettata sospetto indagato indagati"),
    phrases_of_degree={
        "risicato": phrases("di misura|di stretta misura"),
        "nuovamente": phrases("di nuovo|ancora una volta|una volta di più|per l'ennesima volta"),
        "ben": phrases("non meno di"),
    },
    evaluations=folded(
        "infuriato infuriata infuriati infuriate indignato indignata indignati indignate "
        "terribile terribili terribilmente atroce atroci orribile orribili spaventoso spaventosa "
        "agghiacciante seccamente aspramente amaramente brutalmente freddamente pesantemente severa virulento "
        "accanito accanita clamorosa clamorosamente imbarazzante vergognoso vergognosa scandaloso scandalosa "
        "infame amaro amara eccezionale eccezionali straordinario straordinaria notevoli notevolmente "
        "impressionante formidabile triste tristemente sfortunato sfortunata inammissibile intollerabile "
        "insopportabile irresponsabile coraggioso coraggiosa vile frettoloso frettolosa frettolosamente "
        "commosso commossa furiosa rabbioso disperato disperata disperatamente feroce ferocemente temibile "
        "famigerato famigerata ambizioso ambiziosa timido timidamente lieve lievemente "
        "peggiore peggiori peggior "
        "sorprendente sorprendentemente gigante colosso schizzato schizzata schizzati schizzate impennata impennati "
        "balzato balzati balzo inatteso improvviso improvvisamente clamoroso drammatico drammaticamente "
        "enorme massiccio fortemente duramente gravemente estremamente brutale devastante disastroso "
        "catastrofico tragico controverso discusso storico spettacolare decisivo schiacciante allarmante preoccupante "
        "furioso deliberatamente illegale crollato esploso caos disastro scandalo shock panico crisi purtroppo "
        "nettamente notevole leggermente assurdo grave promettente prestigioso celebre leggendario brillante "
        "umiliante deludente cupo precario esplosivo cinico crudele sanguinoso spietato caotico affrettato ostinato "
        "ingenuo populista autoritario sedicente impopolare influente potente farsa tragedia incubo orrore trionfo "
        "umiliazione corrotto violento rapido rapidamente lento severo severamente duro pesante "
        "polemico"
    ),
    # Adjectives in -o and -e bend so; what comes out of other words is no word and harms nothing.
    bending={"o": ("a", "i", "e"), "e": ("i",)},
    particles_of_degree=folded(
        "molto solo soltanto perfino persino addirittura già ancora finalmente appena nuovamente"
    ),
    degree_synonyms=(folded("solo soltanto solamente unicamente esclusivamente riservato riservata"),),
    orders=folded("dopo prima"),
    particles_of_time=folded("già nuovamente"),
    pluperfect_auxiliaries=folded("aveva avevano era erano"),
    places=folded(
        "germania austria svizzera francia italia spagna portogallo belgio polonia ungheria grecia turchia ucraina "
        "russia cina giappone india iran iraq siria israele egitto libia europa africa asia america roma milano "
        "napoli torino firenze bologna palermo venezia genova lugano bellinzona zurigo ginevra berna parigi londra "
        "berlino madrid bruxelles vienna varsavia kiev mosca atene istanbul washington pechino gerusalemme "
        "mediterraneo"
    ),
    naming=(
        folded("profughi rifugiati migranti clandestini immigrati"),
        folded("governo regime esecutivo"),
        folded("terroristi ribelli combattenti miliziani insorti"),
    ),
    perfect_auxiliaries=folded("ha hanno aveva avevano è sono"),
    passives=folded("stato stata stati state viene vengono venne vennero"),
    participle_endings=(
        "ato",
        "ata",
        "ati",
        "ate",
        "uto",
        "uta",
        "uti",
        "ute",
        "ito",
        "ita",
        "iti",
        "ite",
        "so",
        "sa",
        "si",
        "se",
        "tto",
        "tta",
        "tti",
        "tte",
    ),
    agent_markers=folded("da dal dalla dallo dai dagli dalle dall'"),
    anaphors=phrases("questo|questa|questi|ciò|lui|lei|esso|essa|costui|quest'ultimo|ne"),
    place_markers=folded("a in"),
    until=folded("al a"),
    genitives=folded("di del della dell' dei delle degli"),
    partitives=folded("di"),
    than=folded("di"),
    comparing=folded("più meno"),
    alternatives=folded("o"),
    only=folded("solo soltanto"),
    # Adjectives alone: "informed" and "discover" deny nothing.
    contraries=(
        ("in", ("bile", "bili", "ente", "enti", "erto", "erta")),
        ("im", ("bile", "bili")),
        ("il", ("ale", "ali", "mente")),
        ("ir", ("bile", "are", "ari")),
    ),
    negating_prefixes=("in", "im", "dis", "non"),
    told_participles=folded("confermata annunciata riferita diffusa data rivelata comunicata riportata"),
    objects_before=folded("lo l'"),
    # Prepositions, hearers and media by which the press says where it was told: "all'Ansa", "in una nota".
    told_places=folded(
        "a al ai all' alla alle in con nel nella durante ansa stampa giornalisti cronisti media nota comunicato "
        "conferenza messaggio agenzia"
    ),
    statement_subjects=phrases("questo|la notizia"),
    statement_openings=phrases("lo|è quanto|questo|la notizia"),
    clock_near=phrases(
        "poco prima delle|poco dopo le|verso le|intorno alle|attorno alle|verso|intorno a|poco prima di|poco dopo"
    ),
)
