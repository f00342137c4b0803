"""English for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded

# Closed classes of the Longman grammar: determiners, pronouns, prepositions, conjunctions, auxiliaries.
_FUNCTION_WORDS = folded(
    "the a an this that these those my your his her its our their i you he she it we they me him us them who whom "
    "whose which what myself himself herself itself themselves one someone anyone each every all any some no both "
    "either neither of in on at by for with about against between into through during before after above below to "
    "from up down out off over under again than as per via upon within without toward towards among since until till "
    "despite and or but nor so yet if because while although though unless whereas whether when where how why be am "
    "is are was were been being have has had having do does did doing done will would shall should can could may "
    "might must ought not n't 's 'll 've 're 'd s t there here then also too very just only own same such more most"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_ROUND_NUMBERS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "hundreds": 100, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9,
    "billions": 1e9, "dozen": 12, "dozens": 12, "half": 0.5, "third": 1 / 3, "quarter": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="english",
    function_words=_FUNCTION_WORDS,
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    day_parts=folded("today yesterday tomorrow tonight"),
    number_words={name: float(number) for number, name in enumerate(_NUMBERS)} | _ROUND_NUMBERS,
    units=folded(
        "percent per cent % percentage points euros euro dollars dollar pounds pound pence francs € $ £ million "
        "billion thousand hundred dozen am pm a.m p.m km kilometres kilometers miles mile metres meters feet kg "
        "tonnes tons litres liters hours minutes seconds hectares acres points degrees"
    ),
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "president vice-president prime minister secretary chancellor premier governor mayor senator representative "
        "congressman congresswoman mp spokesman spokeswoman spokesperson chief director chairman chairwoman chair "
        "judge justice attorney sheriff general colonel captain king queen prince princess pope bishop cardinal coach "
        "professor prof dr mr mrs ms miss sir lord lady dame"
    ),
)
