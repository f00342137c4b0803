"""Italian for the reading stage, Swiss usage included."""

from __future__ import annotations

from core.languages.reading_data import ReadingData
from core.languages.word_lists import phrases, words

# The most frequent words of Italian newspapers that are no nouns, names or verbs of their own weight.
_FUNCTION_WORDS = words(
    """il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo
    dalla dai dagli dalle in nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con per tra fra
    e ed o ma non che chi cui come dove quando mentre se si ci ne è sono era erano ha hanno aveva avevano sarà
    saranno stato stata stati essere avere anche ancora già più molto tutto tutti tutte questo questa questi
    queste quello quella suo sua suoi sue loro lui lei dopo prima contro secondo senza dell nell all sull dall"""
)

# Abbreviations that stand before a name, a figure or further words (Italian and Ticino press).
_ABBREVIATIONS = words(
    """sig sigg sig.ra sigra dott dott.ssa dr prof prof.ssa ing avv on sen arch rag geom cav mons gen col ten cap
    art artt n nn num pag pagg p pp vol cap es ecc fig tel ca cfr via sec secc min max gen genn feb febbr mar
    apr mag giu giugn lug ago sett set ott nov dic lun mart merc giov ven sab dom s ss st u.s mln mld"""
)
_FINAL_ABBREVIATIONS = words("ecc spa s.p.a srl s.r.l inc ltd a.c d.c")

READING = ReadingData(
    function_words=_FUNCTION_WORDS,
    abbreviations=_ABBREVIATIONS,
    final_abbreviations=_FINAL_ABBREVIATIONS,
    figure_abbreviations=words("art artt mag mar set gen dom"),
    months=(
        ("gennaio", "gen", "genn"),
        ("febbraio", "feb", "febbr"),
        ("marzo", "mar"),
        ("aprile", "apr"),
        ("maggio", "mag"),
        ("giugno", "giu"),
        ("luglio", "lug"),
        ("agosto", "ago"),
        ("settembre", "sett", "set"),
        ("ottobre", "ott"),
        ("novembre", "nov"),
        ("dicembre", "dic"),
    ),
    weekdays=(
        ("lunedì", "lun"),
        ("martedì", "mar"),
        ("mercoledì", "mer"),
        ("giovedì", "gio"),
        ("venerdì", "ven"),
        ("sabato", "sab"),
        ("domenica", "dom"),
    ),
    byline_words=(
        "di", "a cura di", "testo di", "autore", "autrice", "redazione", "dal nostro inviato",
        "dalla nostra inviata", "dal nostro corrispondente",
    ),
    date_words=(
        "pubblicato", "pubblicato il", "aggiornato", "aggiornato il", "aggiornato alle", "modificato il",
        "ultimo aggiornamento", "ultima modifica", "data", "creato il",
    ),
    clock_words=("ore", "alle ore"),
    photo_words=(
        "foto", "fotografia", "fotografo", "immagine", "immagini", "credit", "crediti", "credits",
        "foto d'archivio", "foto di", "illustrazione", "infografica",
    ),
    caption_openings=("didascalia",),
    caption_words=(
        "foto d'archivio", "foto archivio", "(archivio)", "immagine d'archivio", "nella foto", "in una foto",
        "in una immagine", "(a sinistra)", "(a destra)", "(al centro)", "da sinistra", "immagine simbolica",
        "foto simbolica", "immagine illustrativa",
    ),
    picture_notes=("a sinistra", "a destra", "al centro", "da sinistra", "foto d'archivio"),
    figure_words=("fig", "figura", "foto"),
    consent_words=(
        "utilizziamo i cookie", "utilizziamo cookie", "tecnologie simili", "personalizzare i contenuti",
        "accetta tutti",
        "pubblicità personalizzata", "annunci personalizzati", "contenuti personalizzati",
        "misurazione della pubblicità", "misurazione dei contenuti", "ricerche sul pubblico", "ricerca sul pubblico",
        "dati di geolocalizzazione", "caratteristiche del dispositivo",
    ),
    quotation_verbs=words(
        """ha detto dice detto spiega spiegato aggiunge aggiunto afferma affermato sottolinea sottolineato
        dichiarato dichiara scrive scritto precisato precisa avverte avvertito annunciato"""
    ),
    page_words=words(
        """home menu menù navigazione cerca ricerca accedi esci login logout registrati registrazione account
        profilo impostazioni contatti contatto privacy cookie cookies condizioni termini note legali
        accessibilità mappa aiuto faq pubblicità annunci inserzionisti lavora lavoro archivio rss feed
        newsletter podcast app applicazioni negozio giochi cruciverba sudoku oroscopo meteo traffico
        condividi stampa salva ascolta commenta commento commenti rispondi risposte reazioni chiudi apri
        indietro avanti successivo precedente indice contenuto inizio facebook twitter whatsapp instagram
        youtube linkedin pinterest telegram tiktok threads bluesky e-mail email mail copyright diritti
        riservati abbonamento abbonamenti abbonati disdici servizi prodotti partner temi rubriche autori
        redazione editore eventi biglietti tag categorie altro galleria fotogallery video audio immagine
        scarica diretta programmi tv edicola necrologie"""
    ),
    section_words=words(
        """politica mondo esteri internazionale economia finanza borsa soldi cultura arte musica cinema libri
        sport calcio serie tennis ciclismo motori formula opinioni editoriali commenti società vita stile
        moda viaggi auto mobilità tecnologia digitale scienza scienze salute scuola istruzione famiglia
        ambiente clima energia media spettacoli spettacolo gossip cucina ricette casa giardino cronaca
        giustizia storia religione elezioni notizie ultimora magazine regioni regione locale svizzera ticino
        italia europa roma milano torino napoli lugano bellinzona locarno"""
    ),
    promo_words=(
        "newsletter", "abbonati", "abbonamento", "abbonamenti", "riservato agli abbonati", "iscriviti",
        "iscrizione", "gratis", "gratuito", "gratuitamente", "prova gratuita", "offerta", "offerte",
        "senza impegno", "app", "scarica", "scarica l'app", "il nostro canale", "canale whatsapp",
        "nella tua casella", "seguici", "unisciti", "sostieni", "sostienici", "dona", "donazione",
        "fai una donazione", "clicca qui", "scopri", "scopri di più", "non perdere", "non perderti",
        "notifiche", "codice sconto", "sconto", "concorso", "cookie", "cookies", "informativa sulla privacy",
        "crea un account", "accedi", "registrati", "whatsapp", "telegram", "google news", "ricevi",
        "ogni mattina", "ogni sempre giorno nella",
    ),
    teaser_words=(
        "leggi anche", "leggi tutto", "leggi di più", "leggi l'articolo", "continua a leggere", "approfondisci",
        "per approfondire", "sullo stesso tema", "sullo stesso argomento", "articoli correlati", "correlati",
        "notizie correlate", "altre notizie", "potrebbe interessarti", "potrebbe interessarti anche",
        "ti potrebbe interessare", "potrebbero interessarti", "vedi anche", "guarda il video", "guarda anche",
        "guarda le foto", "video", "la diretta", "segui la diretta", "in diretta", "fotogallery", "galleria",
        "i più letti", "le più lette", "più letti", "più lette", "da non perdere", "consigliati",
        "articolo successivo", "articolo precedente", "ultime notizie", "ultimi articoli", "il nostro podcast",
        "podcast", "dossier", "lo speciale", "altro su", "ascolta il podcast", "in evidenza",
    ),
    notice_words=(
        "pubblicità", "tempo di lettura", "min di lettura", "minuti di lettura", "nota della redazione", "ndr",
        "correzione", "errata corrige", "questo articolo", "questo contenuto", "tutti i diritti riservati",
        "riproduzione riservata", "copyright", "commenti", "lascia un commento", "condividi", "stampa",
        "vai al contenuto", "parole chiave", "tag", "categorie", "contenuto esterno", "javascript", "browser",
        "campi obbligatori", "il tuo indirizzo", "contenuto sponsorizzato", "sponsorizzato",
        "ascolta l'articolo", "ascolta questo articolo", "segnala un errore", "tradotto automaticamente",
    ),
    offer_words=words(
        """illimitato illimitata illimitati illimitate abbonamento abbonamenti accedi registrati iscriviti newsletter
        condividi disdici abbònati leggete condividete iscrivetevi"""
    ),
    offer_company=words(
        """il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal in
        nel nella su sul sulla per con senza e o questo questa questi tutti tutte tutto tutta tuo tua tuoi nostro
        nostra ci ti sei già ancora più qui ora subito oggi accesso contenuto contenuti digitale digitali gratis
        gratuito gratuita prova offerta offerte scopri resta rimani sostieni vuoi quando quotidiano indipendente
        locale qualità grazie benvenuto mese dopo impegno limiti limite ovunque inchieste reportage esclusivo
        esclusivi ogni giorno mattina primo sostenere riservato regione gratuiti sempre articolo articoli
        giornalismo aggiornato aggiornata informato informata copia link stampa salva commenta commenti lettura
        leggere leggi app account pubblicità regala"""
    ),
    reader_words=words("tu ti tuo tua tuoi tue voi vi vostro vostra noi nostro nostra nostri nostre"),
    answer_words=words("sì no non forse io"),
    opinion_questions=phrases(
        """cosa pensi; cosa pensate; cosa ne pensi; cosa ne pensate; sei favorevole; sei contrario; siete favorevoli"""
    ),
    vote_words=words("vota votare voto voti sondaggio partecipa ora"),
    vote_buttons=words("vota votare"),
    ending_lines=phrases(
        """contatti; contatti stampa; contatti per la stampa; ufficio stampa; contatto; commenti; l'autore; l'autrice"""
    ),
    helper_phrases=phrases("ha collaborato; hanno collaborato; con la collaborazione di"),
    correction_openings=phrases(
        """rettifica; errata corrige; precisazione; correzione; nota della redazione; ndr"""
    ),
    earlier_versions=phrases(
        """in una versione precedente; una versione precedente; in una prima versione; una prima versione"""
    ),
    earlier_wording=phrases(
        """si leggeva; si parlava; si diceva; si affermava; era scritto; era indicato; scritto; indicava; riportava"""
    ),
    error_words=phrases(
        """per errore; erroneamente; errore; errato; errata; corretto; corretta; scusiamo; scusa"""
    ),
    versions_of=phrases(
        """di; del; della; dello; dell'; dei; degli; delle"""
    ),
    own_voice=phrases(
        """ci scusiamo; ce ne scusiamo; avevamo; abbiamo; chiediamo scusa; la redazione"""
    ),
    versioned_things=words(
        """legge leggi progetto progetti piano piani accordo trattato testo testi proposta proposte risoluzione
        costituzione regolamento rapporto studio lettera documento documenti libro libri romanzo film copione
        versione versioni software modello canzone mozione emendamento contratto bilancio programma discorso
        decreto iniziativa quadro inno opuscolo manifesto targa cartello tweet messaggio comunicato
        raccomandazioni codice strategia elenco mappa testamento video logo riscritto rivisto rivista modificato
        modificata corretto modulo atto atti app patto accordi carta ordinanza direttiva manuale dossier sistema
        servizio strumento traduzione certificato convenzione protocollo mappe norma norme regola regole
        regolamenti"""
    ),
    own_text=phrases(
        "questo articolo; questo testo; questa notizia"
    ),
    put_right=words("corretto corretta aggiornato aggiornata modificato modificata tradotto pubblicato"),
    author_words=words(
        """giornalista redattore redattrice autore autrice corrispondente collabora scrive"""
    ),
    credit_phrases=("con informazioni di", "con agenzie", "con", "fonte"),
    source_words=("fonte", "fonti", "agenzia", "agenzie"),
)  # fmt: skip
