"""Spanish figures. Own lists, made from grammars and agency style books."""

# ruff: noqa: E501 - a table is read by its rows
from __future__ import annotations

from fractions import Fraction

from core.languages.figure_data import FigureData
from core.languages.word_lists import words

MONTHS = {
    "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "mar": 3, "abril": 4, "abr": 4, "mayo": 5, "junio": 6,
    "jun": 6, "julio": 7, "jul": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "sept": 9, "octubre": 10,
    "oct": 10, "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
}  # fmt: skip

FIGURES = FigureData(
    decimal=",",
    units={
        "cero": 0, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
        "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21,
        "veintiuna": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
        "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
        "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200,
        "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400,
        "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700,
        "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
    },
    scales={"mil": 10**3, "millón": 10**6, "millones": 10**6, "mill": 10**6, "billón": 10**12, "billones": 10**12},
    tight_scales={"m": 10**6},
    joiners=frozenset({"y"}),
    ones=frozenset({"un", "una", "uno"}),
    halves=frozenset({"medio", "media"}),
    half_after=frozenset({"y medio", "y media"}),
    points=frozenset({"coma"}),
    collectives={"decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cincuentena": 50,
                 "centenar": 100, "millar": 1000},
    vague={"decenas": 10, "docenas": 12, "cientos": 100, "centenares": 100, "miles": 1000, "millares": 1000},
    partitives=("de",),
    fractions={
        "mitad": Fraction(1, 2), "tercio": Fraction(1, 3), "tercios": Fraction(1, 3), "cuarto": Fraction(1, 4),
        "cuartos": Fraction(1, 4), "quinto": Fraction(1, 5), "quinta parte": Fraction(1, 5),
        "tercera parte": Fraction(1, 3), "cuarta parte": Fraction(1, 4), "décimo": Fraction(1, 10),
    },
    fraction_after=frozenset({"de", "del"}),
    one_in=("de cada",),
    nouns_before_in=True,
    share_articles=frozenset({"la"}),
    bounds={
        **dict.fromkeys(("unos", "unas", "cerca de", "aproximadamente", "alrededor de", "en torno a"), "about"),
        **dict.fromkeys(("casi", "algo menos de", "poco menos de", "un poco menos de"), "almost"),
        **dict.fromkeys(("algo más de", "poco más de", "un poco más de"), "just over"),
        **dict.fromkeys(("más de", "por encima de"), "more than"),
        **dict.fromkeys(("al menos", "por lo menos", "como mínimo", "no menos de"), "at least"),
        **dict.fromkeys(("hasta", "como máximo", "a lo sumo", "no más de"), "up to"),
        **dict.fromkeys(("menos de", "por debajo de"), "less than"),
    },
    bounds_after={"o más": "at least", "aproximadamente": "about"},
    words_for_units={
        "por ciento": "%", **dict.fromkeys(("punto porcentual", "puntos porcentuales"), "pp"),
        **dict.fromkeys(("euro", "euros", "de euros"), "EUR"), **dict.fromkeys(("dólar", "dólares", "de dólares"), "USD"),
        **dict.fromkeys(("francos", "francos suizos", "de francos"), "CHF"), "libras": "GBP", "rublos": "RUB",
        **dict.fromkeys(("kilómetro", "kilómetros"), "km"), **dict.fromkeys(("metro", "metros"), "m"),
        "centímetros": "cm", **dict.fromkeys(("tonelada", "toneladas"), "t"), "kilos": "kg", "hectáreas": "ha",
        "kilómetros cuadrados": "km²", "metros cuadrados": "m²", "kilómetros por hora": "km/h", "litros": "l",
        "grados": "°C", **dict.fromkeys(("año", "años"), "year"), **dict.fromkeys(("mes", "meses"), "month"),
        **dict.fromkeys(("semana", "semanas"), "week"), **dict.fromkeys(("día", "días"), "day"),
        **dict.fromkeys(("hora", "horas"), "hour"), **dict.fromkeys(("minuto", "minutos"), "minute"),
        "segundos": "second", "veces": "times",
    },
    ranges=frozenset({"a"}),
    betweens={"entre": "y"},
    movers=words("""
        sube suben subió subieron subido subir pasa pasan pasó pasaron pasado pasar aumenta aumentan aumentó aumentaron
        aumentado aumentar aumento crece crecen creció crecieron crecido crecer saltó saltaron baja bajan bajó bajaron
        bajado bajar cae caen cayó cayeron caído caer caída desciende descendió descendieron descendido descenso reduce
        redujo redujeron reducido reducir reducción recorta recortó recortado recorte eleva elevó elevado
    """),
    moves_from=frozenset({"de", "del", "desde"}),
    moves_to=frozenset({"a", "al"}),
    clock_before=frozenset({"a las", "las", "hacia las", "desde las", "hasta las"}),
    counted_behind_hours=("s",),
    hour_followers=words("hora horas local locales aproximadamente"),
    hours_before=frozenset({"a las", "hacia las", "sobre las", "en torno a las", "a eso de las"}),
    first_days=frozenset({"primero"}),
    behind_times=frozenset({"horas", "y"}),
    before_months=frozenset({"de"}),
    endings_of_counted=("s",),
    ordinals={
        "primer": 1, "primero": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3, "tercera": 3, "cuarto": 4,
        "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "séptimo": 7, "séptima": 7, "octavo": 8,
        "octava": 8, "noveno": 9, "novena": 9, "décimo": 10, "décima": 10,
    },
    ordinal_marks=frozenset({"º", "ª", "er", "°"}),
    year_before=frozenset({"en", "desde", "año", "de", "hasta", "del", "finales", "principios", "primavera", "verano",
                           "otoño", "invierno", "entre", "y"}),
    months=MONTHS,
    labels=words("artículo art párrafo capítulo número n página andén línea boeing airbus vuelo ruta puerta covid sars "
                     "tipo modelo nivel parte episodio temporada versión iphone"),
    score_words=words("victoria ganó venció derrotó empate derrota gol goles partido contra marcador set sets"),
    minus=frozenset({"menos"}),
)  # fmt: skip
