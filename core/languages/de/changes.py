"""German for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, folded

# Closed classes of the Duden grammar: articles, pronouns, prepositions, conjunctions, auxiliaries, modal particles.
_FUNCTION_WORDS = folded(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines ich du er sie es "
    "wir ihr man mich dich ihn uns euch mir dir ihm ihnen sich mein dein sein seine seinen seinem seiner seines ihre "
    "ihren ihrem ihrer ihres unser unsere unseren unserem unserer dieser diese dieses diesen diesem jener jene jenes "
    "jenen jenem welcher welche welches welchen welchem wer wen wem wessen was jeder jede jedes jeden jedem alle "
    "allen aller alles derjenige diejenige dasjenige denen deren dessen derselbe dieselbe dasselbe selbst an am ans "
    "auf aus außer bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit über um unter von vom vor "
    "während wegen zu zum zur zwischen gegenüber entlang und oder aber sondern denn weil dass daß ob wenn als wie wo "
    "da damit obwohl sodass indem bevor nachdem sobald sowie sowohl weder noch je desto umso nicht nur auch so dann "
    "doch schon hier dort nun daran darauf daraus dabei dadurch dafür dagegen danach daneben darin darüber darum "
    "darunter davon davor dazu dazwischen woran worauf bin bist ist sind seid war waren wäre wären gewesen sei seien "
    "habe hast hat haben habt hatte hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde "
    "würden worden geworden kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will "
    "wollen wollte wollten darf dürfen durfte durften mag mögen"
)
_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_MONTHS = (
    ("januar", "jänner", "jan"), ("februar", "feber", "feb"), ("märz",), ("april", "apr"), ("mai",), ("juni", "jun"),
    ("juli", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("oktober", "okt"), ("november", "nov"),
    ("dezember", "dez"),
)  # fmt: skip
_NUMBERS = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",
)  # fmt: skip
_ROUND_NUMBERS = {
    "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
    "hundert": 100, "hunderte": 100, "tausend": 1e3, "tausende": 1e3, "zehntausende": 1e4, "hunderttausende": 1e5,
    "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "dutzend": 12,
    "dutzende": 12, "hälfte": 0.5, "drittel": 1 / 3, "viertel": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="german",
    function_words=_FUNCTION_WORDS,
    # "Sonnabend" is Samstag in the north and east of Germany.
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)} | {"sonnabend": 5},
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    day_parts=folded("heute gestern vorgestern morgen übermorgen morgens vormittags mittags nachmittags abends nachts"),
    number_words={name: float(number) for number, name in enumerate(_NUMBERS)} | _ROUND_NUMBERS,
    units=folded(
        "prozent % prozentpunkte prozentpunkten promille euro cent franken rappen dollar pfund rubel kronen € $ £ chf "
        "eur usd fr mio mrd million millionen milliarde milliarden tausend hundert uhr grad km kilometer kilometern "
        "meter metern kg kilogramm tonnen liter litern stunden minuten sekunden hektar hektaren quadratmeter punkte "
        "punkten"
    ),
    # Offices and honorifics as the press sets them before a name; compounds are known by their last part.
    titles=folded(
        "präsident präsidentin bundespräsident bundespräsidentin staatspräsident kanzler kanzlerin bundeskanzler "
        "bundeskanzlerin minister ministerin premierminister premierministerin premier ministerpräsident "
        "ministerpräsidentin staatschef staatschefin regierungschef regierungschefin generalsekretär "
        "generalsekretärin sprecher sprecherin chef chefin direktor direktorin bürgermeister bürgermeisterin "
        "stadtpräsident stadtpräsidentin bundesrat bundesrätin nationalrat nationalrätin ständerat ständerätin "
        "regierungsrat regierungsrätin stadtrat stadträtin landeshauptmann landeshauptfrau senator senatorin "
        "abgeordneter abgeordnete gouverneur gouverneurin richter richterin staatsanwalt staatsanwältin anwalt "
        "anwältin könig königin prinz prinzessin papst bischof kardinal general oberst trainer trainerin präsidenten "
        "minister herr herrn frau dr prof doktor professor professorin"
    ),
)
