"""Spanish for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded

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
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "presidente presidenta primer primera ministro ministra canciller secretario secretaria gobernador alcalde "
        "alcaldesa senador senadora diputado diputada portavoz jefe jefa director directora juez jueza fiscal general "
        "coronel rey reina príncipe papa obispo cardenal entrenador profesor doctor señor señora"
    ),
)
