"""Italian quotations. Own lists: verbs of reported speech in news, words that name in quotation marks."""

from __future__ import annotations

from core.languages.quotation_data import QuotationData
from core.languages.word_lists import phrases, words

QUOTATIONS = QuotationData(
    drops_subject=True,
    verbs=words("""
        detto dice dicono disse dichiarato dichiara dichiarano affermato afferma affermano aggiunto aggiunge
        annunciato annuncia annunciano assicurato assicura confermato conferma confermano precisato precisa
        spiegato spiega spiegano sottolineato sottolinea ribadito ribadisce ricordato ricorda commentato
        commenta scritto scrive scrivono concluso conclude raccontato racconta ammesso ammette promesso promette
        avvertito avverte chiesto chiede sostenuto sostiene sostengono risposto risponde riferito riferisce
        riferiscono riportato riporta rivelato rivela negato nega denunciato denuncia osservato osserva dichiarò
        affermò aggiunse
    """),
    parted_verbs=dict.fromkeys(words("fatto fa fanno"), words("sapere")),
    auxiliaries=words("ha hanno aveva avevano è"),
    sources=phrases("secondo; stando a; a detta di; secondo quanto riferito da"),
    that=words("che se"),
    reported_forms=words("sarebbe sarebbero avrebbe avrebbero"),
    naming=words(
        "film libro romanzo giornale quotidiano rivista trasmissione album canzone titolo nome intitolato intitolata "
        "cosiddetto cosiddetta operazione progetto slogan"
    ),
    weighing=words("definito definisce definiscono definita parla parlato parole chiamato"),
    pronouns=words("lui lei egli ella loro io noi"),
    determiners=words("il lo la i gli le l un uno una del della dei questo questa suo sua alcuni due tre"),
    inner=words("di del della dei delle degli dell d da"),
    openers=words("""
        in a al alla per con su sul sulla durante dopo prima da dal secondo ma e anche tuttavia ieri oggi domani
        quando se come poi così nel nella nei
    """),
    skipped=words("anche poi ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica ancora inoltre"),
    stops=words("""
        in a al alla per con su sul sulla durante dopo prima ma e che chi cui ieri oggi lunedì martedì mercoledì
        giovedì venerdì sabato domenica ha hanno è sono non nel nella nei
    """),
    third_person=words("lui lei ella"),
    things=words("ciò"),
    impersonal=words("si"),
    no_speakers=words("perché"),
    conjunctions=words("ma e ed però se"),
    joins=words("e ed ma"),
    as_words=words("come"),
    called_as=words("come"),
    of_words=words("di del della"),
    of_names=words("della"),
    before_texts=words("in"),
    ends_phrase=("ed",),
    indefinite=words("un uno una alcuni alcune dei delle degli due tre"),
    be_forms=words("è sono stato stata stati state"),
    moved=words("""
        arrivato arrivata arrivati arrivate venuto venuta venuti tornato tornata tornati tornate partito partita partiti
        andato andata andati andate uscito uscita usciti uscite entrato entrata entrati entrate rimasto rimasta rimasti
        passato passata passati salito salita saliti sceso scesa scesi
    """),
    participle_endings=("ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute"),
)
