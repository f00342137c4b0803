"""Spanish for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded, phrases
from core.words import fold

# Closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries.
_FUNCTION_WORDS = folded(
    "el la los las lo un una unos unas del al de a en con por para sin sobre entre hacia hasta desde según contra "
    "tras durante que quien quienes cual cuales cuyo cuya y e o u ni pero sino si como cuando donde porque aunque "
    "también no más se me te nos os le les mi tu su sus mis nuestro nuestra este esta estos estas ese esa esos esas "
    "aquel aquella yo él ella ellos ellas usted ustedes es son era eran ser sido fue fueron será serán sería serían "
    "sea sean ha han había habían haber habrá habría haya hayan está están estaba estaban ya muy todo todos toda "
    "todas"
)
_WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
_NUMBERS = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
    "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte",
)  # fmt: skip
_ROUND_NUMBERS = {
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    "cien": 100, "ciento": 100, "cientos": 100, "centenar": 100, "centenares": 100, "mil": 1e3, "miles": 1e3,
    "millón": 1e6, "millones": 1e6, "decena": 10, "decenas": 10, "docena": 12, "veintena": 20, "mitad": 0.5,
    "tercio": 1 / 3, "cuarto": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="spanish",
    function_words=_FUNCTION_WORDS,
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    months={name: number for number, name in enumerate(_MONTHS, 1)} | {"setiembre": 9},
    day_parts=folded("hoy ayer anteayer mañana"),
    # "uno" is a pronoun first.
    number_words={name: float(number) for number, name in enumerate(_NUMBERS) if name != "uno"} | _ROUND_NUMBERS,
    units=folded(
        "% euros euro dólares dólar francos libras céntimos € $ £ millón millones mil horas km kilómetros metros kg "
        "toneladas litros minutos segundos hectáreas puntos grados"
    ),
    not_names=folded("covid covid-19 sida navidad pascua ramadán estado república"),
    vague_quantities=folded("muchos muchas algunos algunas varios varias numerosos numerosas diversos diversas"),
    parts_of_day=folded("tarde noche"),
    hours={fold("mediodía"): 12, "medianoche": 0},
    former=folded("ex antiguo antigua"),
    title_synonyms=(folded("presidente presidenta mandatario mandataria"),),
    near_markers=folded("cerca"),
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "presidente presidenta primer primera ministro ministra canciller secretario secretaria gobernador alcalde "
        "alcaldesa senador senadora diputado diputada portavoz jefe jefa director directora juez jueza fiscal general "
        "coronel rey reina príncipe papa obispo cardenal entrenador profesor doctor señor señora"
    ),
    prepositions=folded("de a en con por para sin sobre entre hacia hasta desde contra tras durante del al"),
    determiners=folded(
        "el la los las un una unos unas del al este esta estos estas ese esa su sus cada todo toda todos todas "
        "algunos algunas muchos muchas varios varias"
    ),
    times={
        "last week": phrases("la semana pasada|semana pasada|la pasada semana"),
        "next week": phrases("la próxima semana|próxima semana|la semana que viene"),
        "this week": phrases("esta semana"),
        "last year": phrases("el año pasado|año pasado|el pasado año"),
        "next year": phrases("el próximo año|próximo año|el año que viene"),
        "this year": phrases("este año"),
        "last month": phrases("el mes pasado|mes pasado"),
        "at first": phrases("por primera vez"),
        "before": phrases("anteriormente|previamente"),
        "now": phrases("actualmente|en este momento"),
        "at last": phrases("recientemente|últimamente"),
        "at once": phrases("inmediatamente|de inmediato"),
        "later": phrases("más tarde|posteriormente|después"),
        "spring": phrases("en primavera|esta primavera"),
        "summer": phrases("en verano|este verano"),
        "autumn": phrases("en otoño|este otoño"),
        "winter": phrases("en invierno|este invierno"),
        "then": phrases("en aquel momento|por entonces"),
        "since": phrases("desde entonces|mientras tanto|entretanto"),
        "next month": phrases("el próximo mes|próximo mes|el mes que viene"),
        "morning": phrases("por la mañana|esta mañana"),
        "afternoon": phrases("por la tarde|esta tarde"),
        "evening": phrases("por la noche|esta noche"),
    },
    month_parts={"principios": "early", "mediados": "mid", "finales": "late", "fines": "late"},
    # Verbs that report speech, after the Nueva gramática's "verbos de lengua", parted by force.
    reporting={
        "describe": folded(
            "califica calificó califican calificaron tacha tachó tilda tildó describe describió describen"
        ),
        "say": folded(
            "dijo dice dicen dijeron dicho declaró declara declararon declarado anunció anuncia anunciaron anunciado "
            "informó informa informaron informado explicó explica explicaron añadió añade señaló señala señalaron "
            "indicó indica indicaron escribió escribe comunicó reportó precisó"
        ),
        "claim": folded(
            "sostiene sostuvo sostienen afirma afirmó afirman afirmaron asegura aseguró aseguran alega alegó"
        ),
        "admit": folded("admite admitió admiten admitieron reconoce reconoció reconocen confesó confiesa"),
        "deny": folded("niega negó niegan negaron desmiente desmintió desmienten rechaza rechazó"),
        "stress": folded("subraya subrayó subrayan recalca recalcó insiste insistió destaca destacó reiteró reitera"),
        "argue": folded("argumentó argumenta"),
        "justify": folded("justificó justifica defendió defiende"),
        "advise": folded("recomienda recomendó aconseja aconsejó"),
        "warn": folded("advierte advirtió advierten alertó alerta"),
        "attack": folded(
            "critica criticó critican acusa acusó acusan denuncia denunció denuncian condena condenó lamenta"
        ),
        "demand": folded("exige exigió exigen reclama reclamó pide pidió"),
        "confirm": folded("confirma confirmó confirman confirmaron confirmado"),
        "believe": folded("sospechan sospechaba cree creen creía estima estimó estiman sospecha considera"),
        "expect": folded("espera esperan esperaba teme temen temía prevé prevén"),
        "promise": folded("promete prometió prometen"),
    },
    source_markers=phrases(
        "según|de acuerdo con|conforme a|conforme al|citando a|citando al|a juicio de|a juicio del|"
        "en opinión de|en opinión del|en palabras de|en palabras del|a decir de|a decir del"
    ),
    shown_to=phrases(
        "al que tuvo acceso|a la que tuvo acceso|al que ha tenido acceso|a la que ha tenido acceso|"
        "visto por|consultado por"
    ),
    own_words=phrases("a su juicio|en su opinión|según él|según ella|en sus palabras"),
    reporting_with=((folded("dio dieron hizo hicieron"), folded("conocer saber"), "say"),),
    relatives=folded("que quien quienes"),
    # As agencies tell it of sources; after the rules of AP and Reuters on sources that are not named.
    anonymity=phrases(
        "bajo condición de anonimato|a condición de anonimato|en condición de anonimato|bajo anonimato|"
        "bajo reserva de anonimato|el anonimato|mantener el anonimato"
    ),
    reflexives=folded("se"),
    participle_followers=folded("por de"),
    complements=folded("que si"),
    infinitives=folded("de a"),
    source_conjunctions=folded("como"),
    fronted_objects=folded("lo"),
    unnamed_sources=phrases("según fuentes|fuentes cercanas|se dice|se supo|según medios|trascendió"),
    pronouns=folded("él ella ellos ellas"),
    # Nouns by which the press calls its sources; Spanish writes them small.
    source_words=folded(
        "policía autoridades gobierno ministerio ministro ministra fiscalía fiscal portavoz fuentes fuente medios "
        "prensa diario periódico agencia bomberos médicos expertos investigadores abogado abogada sindicato "
        "sindicatos testigos testigo vecinos ayuntamiento alcalde alcaldesa presidente presidenta empresa compañía "
        "oposición tribunal informe estudio"
    ),
    agencies={name: name for name in ("efe", "europa-press", "reuters", "ap", "afp", "dpa", "télam")},
    # Degrees of certainty after the Nueva gramática's adverbs of doubt; words of one key are synonyms.
    hedges={
        "hearsay": phrases(
            "sospechoso de|sospechosa de|sospechosos de|sospechosas de|"
            "presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|supuestos|supuestamente"
        ),
        "appearance": phrases("aparentemente|al parecer|parece|parecen|por lo visto"),
        "likely": phrases("probablemente|previsiblemente|seguramente"),
        "possible": phrases("quizás|quizá|tal vez|posiblemente|posible|posibles"),
        "planned": phrases(
            "tiene previsto|tienen previsto|tenía previsto|planea|planean|planeaba|se propone|"
            "se proponen|pretende|pretenden"
        ),
        "considered": phrases("considerado|considerada|considerados|consideradas"),
        "at least": phrases("o al menos|o por lo menos"),
        "partly": phrases("en parte|parcialmente|generalmente|por lo general"),
        "almost": phrases("casi"),
        "scarcely": phrases("apenas"),
        "certain": phrases("sin duda|ciertamente|efectivamente|indudablemente"),
        "preliminary": phrases("provisional|provisionales|por ahora|de momento"),
        "so-called": phrases("llamado|llamada|llamados|denominado|denominada"),
    },
    planned=folded("previsto prevista previstos previstas programado programada programados programadas"),
    being=folded("está están estaba estaban"),
    planning=folded("debería deberían"),
    modals={
        "possible": folded("podría podrían"),
        "probable": folded("debería deberían"),
        "intended": folded("quiere quieren quería querían"),
        "necessary": folded("debe deben debía debían"),
        "able": folded("puede pueden podía podían"),
    },
    subjunctives={"sería": "es", "serían": "son", "habría": "ha", "habrían": "han"},
    # The conditional of rumour: infinitive and -ía.
    conditional=r"[aei]rían?$",
    future=("rá", "rán"),
    conditional_exceptions=folded(
        "podría podrían debería deberían quería querían moría morían requería requerían ocurría ocurrían"
    ),
    first_person=folded("yo"),
    negative_concord=True,
    negations=folded("no sin ningún ninguno ninguna nunca jamás nada nadie ni tampoco"),
    implied_negations=folded(
        "rechaza rechazó rechazo niega negó desmiente desmintió falta faltan ausencia fracasa fracasó impide impidió "
        "prohíbe prohibió cancela canceló excluye evita"
    ),
    suspects=folded("sospechoso sospechosa sospechosos"),
    phrases_of_degree={
        "ajustado": phrases("por la mínima|por los pelos|por un pelo"),
        "nuevamente": phrases("de nuevo|una vez más|otra vez"),
        "nada": phrases("nada menos que|ni más ni menos que"),
    },
    evaluations=folded(
        "indignado indignada indignados indignadas "
        "terrible terribles terriblemente atroz atroces horrible horribles espantoso espantosa escalofriante "
        "tajantemente rotundamente amargamente brutalmente fríamente severa virulento virulenta encarnizado "
        "encarnizada contundente contundentemente vergonzoso vergonzosa escandaloso escandalosa infame amargo "
        "amarga excepcional excepcionales extraordinario extraordinaria notables notablemente impresionante "
        "formidable triste tristemente desafortunado desafortunada inadmisible intolerable insoportable "
        "irresponsable valiente cobarde precipitado precipitada precipitadamente emocionado emocionada "
        "furiosa furiosamente desesperado desesperada desesperadamente feroz ferozmente temible tristemente "
        "ambicioso ambiciosa tímido tímidamente leve levemente inesperada dramática masiva "
        "masivamente controvertida abrupto abruptamente repentina devastadora trágica desastrosa catastrófica "
        "peor peores estrecho estrecha ajustado ajustada holgado holgada rotunda "
        "sorprendente sorprendentemente inesperado repentino repentinamente dramático dramáticamente enorme masivo "
        "fuertemente duramente gravemente extremadamente muy brutal devastador desastroso catastrófico trágico "
        "polémico polémica controvertido histórico espectacular decisivo aplastante alarmante preocupante furioso "
        "deliberadamente ilegal desplomó desplomaron desplomado desploma desplome hundió hundieron disparó dispararon "
        "disparado disparan gigante coloso caos desastre escándalo pánico crisis lamentablemente claramente "
        "notable ligeramente absurdo grave prometedor prometedora prestigioso célebre legendario brillante humillante "
        "decepcionante sombrío precario explosivo cínico cruel sangriento implacable caótico apresurado obstinado "
        "ingenuo populista autoritario autoproclamado impopular influyente poderoso farsa tragedia pesadilla horror "
        "triunfo humillación corrupto violento rápido rápidamente severo severamente duro rotundo histórica"
    ),
    # Adjectives in -o and -e bend so; what comes out of other words is no word and harms nothing.
    bending={"o": ("a", "os", "as"), "e": ("es",), "l": ("les",)},
    particles_of_degree=folded("sólo solo solamente incluso ya aún todavía finalmente apenas nuevamente hasta"),
    degree_synonyms=(folded("sólo solo solamente únicamente exclusivamente reservado reservada"),),
    orders=folded("después tras antes"),
    particles_of_time=folded("ya nuevamente"),
    pluperfect_auxiliaries=folded("había habían"),
    places=folded(
        "alemania austria suiza francia italia españa portugal bélgica polonia hungría grecia turquía ucrania rusia "
        "china japón india irán irak siria israel egipto libia méxico argentina chile colombia perú venezuela cuba "
        "brasil europa áfrica asia américa madrid barcelona valencia sevilla bilbao parís londres berlín roma "
        "bruselas viena varsovia kiev moscú atenas washington pekín jerusalén mediterráneo"
    ),
    naming=(
        folded("refugiados migrantes inmigrantes ilegales"),
        folded("gobierno régimen ejecutivo"),
        folded("terroristas rebeldes combatientes insurgentes guerrilleros"),
    ),
    perfect_auxiliaries=folded("ha han había habían"),
    passives=folded("fue fueron sido es son era eran"),
    participle_endings=(
        "ado",
        "ada",
        "ados",
        "adas",
        "ido",
        "ida",
        "idos",
        "idas",
        "to",
        "ta",
        "tos",
        "tas",
        "cho",
        "cha",
    ),
    agent_markers=folded("por"),
    anaphors=phrases("esto|eso|este|esta|estos|él|ella|ellos|ellas|aquello"),
    place_markers=folded("en a"),
    until=folded("a al hasta"),
    genitives=folded("de del"),
    partitives=folded("de"),
    than=folded("que"),
    comparing=folded("más menos"),
    alternatives=folded("o"),
    only=folded("solo sólo solamente"),
    # Adjectives alone: "informed" and "discover" deny nothing.
    contraries=(
        ("in", ("ble", "bles", "ente", "entes", "ierto", "ierta")),
        ("im", ("ble", "bles")),
        ("i", ("legal", "legales")),
        ("ir", ("ble", "ar", "ares")),
    ),
    negating_prefixes=("in", "im", "dis", "non"),
    personal_objects=folded("a al"),
    told_participles=folded("confirmada anunciada difundida dada revelada comunicada"),
    objects_before=folded("lo"),
    # Prepositions, hearers and media by which the press says where it was told: "a Efe", "en un comunicado".
    told_places=folded(
        "a al en ante por de durante efe prensa periodistas medios comunicado nota rueda conferencia mensaje agencia"
    ),
    statement_subjects=phrases("esto|la información|la noticia"),
    statement_openings=phrases("así lo|lo|esto|la información|la noticia"),
    clock_near=phrases(
        "poco antes de las|poco después de las|hacia las|sobre las|en torno a las|a eso de las|alrededor de las|"
        "hacia el|hacia|poco antes del|poco después del|poco antes de la|poco después de la"
    ),
)
