"""Spanish quotations. Own lists: verbs of reported speech in news, words that name in quotation marks."""

from __future__ import annotations

from core.languages.quotation_data import QuotationData
from core.languages.word_lists import phrases, words

QUOTATIONS = QuotationData(
    drops_subject=True,
    verbs=words("""
        dijo dice dicen dijeron declaró declara declararon afirmó afirma afirman afirmaron añadió añade anunció
        anuncia anunciaron aseguró asegura aseguran aseguraron confirmó confirma confirmaron precisó precisa
        explicó explica explicaron subrayó subraya señaló señala señalan señalaron recordó recuerda comentó
        comenta escribió escribe concluyó concluye contó cuenta reconoció reconoce admitió admite prometió
        promete advirtió advierte pidió pide sostuvo sostiene respondió responde informó informa informaron
        reveló revela negó niega denunció denuncia manifestó manifiesta indicó indica indicaron insistió insiste
        destacó destaca lamentó lamenta criticó critica matizó dicho declarado afirmado añadido anunciado
        asegurado confirmado explicado señalado advertido reconocido
        precisado recordado subrayado comentado insistido destacado lamentado indicado informado admitido respondido
    """),
    auxiliaries=words("ha han había habían"),
    sources=phrases("según; de acuerdo con; en palabras de; a juicio de"),
    that=words("que si"),
    reported_forms=words("habría habrían"),
    naming=words(
        "película libro novela periódico diario revista programa álbum canción título nombre titulado titulada "
        "llamado llamada denominado denominada operación proyecto lema"
    ),
    weighing=words("calificó califica calificado tildó tachó habló habla palabras llamó"),
    pronouns=words("él ella ellos ellas yo nosotros"),
    determiners=words("el la los las un una unos unas este esta su sus varios dos tres"),
    inner=words("de del la los las"),
    openers=words("""
        en a al para por con sobre durante después antes desde según pero y también sin ayer hoy mañana cuando si como
        entonces así tras
    """),
    skipped=words("también luego ayer hoy lunes martes miércoles jueves viernes sábado domingo además"),
    stops=words("""
        en a al para por con sobre durante después antes desde según pero y que quien cuyo ayer hoy lunes martes
        miércoles jueves viernes sábado domingo ha han es son no tras este
    """)
    - {"este"},
    third_person=words("él ella"),
    impersonal=words("se"),
    no_speakers=words("por"),
    conjunctions=words("pero y si e"),
    joins=words("y e pero"),
    as_words=words("como"),
    called_as=words("como"),
    of_words=words("de del"),
    of_names=words("de"),
    indefinite=words("un una unos unas varios varias dos tres"),
    be_forms=words("sido"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
)
