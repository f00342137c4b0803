"""German words that judge, heighten or take a side, for the stage of changes."""

from __future__ import annotations

from core.languages.change_data import folded, phrases

# Words that judge, weigh or heighten, gathered from the particles and adverbs of degree in Duden and from the
# vocabulary that press councils' style guides warn of.
EVALUATIONS = folded(
    "brüsk schroff barsch unwirsch schrecklich entsetzlich furchtbar grauenvoll grauenhaft schändlich "
    "beschämend bitter verbittert zornig aufgebracht verzweifelt tapfer ehrgeizig ambitioniert zaghaft "
    "beeindruckend aussergewöhnlich bemerkenswert unrühmlich niederschmetternd vernichtend erdrückend "
    "schlimmste schlimmsten überraschend überraschenderweise "
    "unerwartet plötzlich massiv deutlich stark scharf heftig drastisch "
    "dramatisch enorm gewaltig riesig extrem äusserst besonders sehr höchst völlig total absolut radikal "
    "brutal schwer schlimm fatal verheerend katastrophal skandalös umstritten fragwürdig zweifelhaft dubios "
    "berüchtigt angeschlagen gebeutelt gefeiert spektakulär sensationell beispiellos einzigartig einmalig wichtig "
    "entscheidend hauchdünn knapp klar haushoch erfolgreich gescheitert mutig feige vehement eindringlich "
    "ausdrücklich bewusst gezielt absichtlich vorsätzlich rechtswidrig illegal rücksichtslos harsch hart rigoros "
    "streng mild lasch tragisch traurig erfreulich bedauerlich alarmierend besorgniserregend gefährlich harmlos "
    "wütend empört schockiert entsetzt begeistert stolz triumphal feiern jubeln prahlen brüsten einbrechen "
    "eingebrochen abstürzen abgestürzt explodieren explodiert poltern toben wüten herunterspielen "
    "herunterspielte heruntergespielt beschwichtigen beschwichtigung verharmlosen verharmlost belügen belogen "
    "täuschen täuschte getäuscht lebensgefährlich lebensbedrohlich friedlich gewaltsam gewalttätig "
    "lüge lügen vorwand chaos desaster skandal schock panik alarm alarmstimmung krise fiasko debakel blamage "
    "eklat drama sieger immens erheblich markant spürbar leicht gering minimal rasch schleppend vorbildlich "
    "meisterhaft peinlich absurd grotesk unverhältnismässig unnötig ungewöhnlich feiert feierte vielversprechend "
    "aussichtsreich bahnbrechend wegweisend renommiert prestigeträchtig legendär glänzend brillant hervorragend "
    "grandios fulminant souverän mühelos kläglich enttäuschend ernüchternd düster desolat prekär brisant heikel "
    "explosiv dreist skrupellos zynisch perfide hinterhältig grausam blutig gnadenlos erbittert hitzig turbulent "
    "chaotisch hektisch überstürzt übereilt halbherzig zögerlich beherzt entschlossen energisch unnachgiebig stur "
    "kompromisslos vorschnell leichtfertig fahrlässig naiv weltfremd ideologisch populistisch autoritär "
    "selbsternannt berühmt beliebt unbeliebt unpopulär verhasst hochkarätig einflussreich mächtig erklärungsnot "
    "bedrängnis tauziehen schlagabtausch hickhack farce posse trauerspiel tragödie horror albtraum triumph "
    "sensation coup schlappe ohrfeige rückschlag dämpfer paukenschlag warnsignal zerbröselt zerbröckelt "
    "kollabiert kollabieren geplatzt gekippt durchgepeitscht eingeknickt brüskiert blamiert düpiert torpediert "
    "torpedieren boykottiert ausgerechnet gewaltsam kriminell korrupt geschockt fassungslos zufrieden "
    "selbstbewusst"
)

# Focus and degree particles (Duden, Grammatik: Partikeln); these never bend, so they are matched as they stand.
PARTICLES_OF_DEGREE = folded(
    "nur bloss lediglich gar sogar ausgerechnet immerhin schon bereits erneut abermals wieder endlich leider ganz "
    "geradezu regelrecht förmlich ohnehin allzu viel"
)

# Focus particles that single out (Duden, Grammatik: Fokuspartikeln).
DEGREE_SYNONYMS = (
    folded("besonders gerade insbesondere namentlich"),
    folded("bereits schon"),
    folded("erneut abermals wieder wiederum"),
    folded("nur bloss lediglich allein ausschliesslich einzig vorbehalten beschränkt"),
    folded("sogar gar selbst"),
    folded("viel meiste meisten grossteil"),
)

# First and last parts by which headlines heighten a noun (Duden, Wortbildung: Augmentation).
JUDGING_FIRSTS = (
    "rekord",
    "skandal",
    "chaos",
    "horror",
    "schock",
    "riesen",
    "mega",
    "super",
    "wut",
    "prügel",
    "blitz",
)

JUDGING_LASTS = (
    "gigant",
    "giganten",
    "riese",
    "riesen",
    "boss",
    "bosse",
    "zoff",
    "chaos",
    "debakel",
    "desaster",
    "skandal",
    "schock",
    "krimi",
    "hammer",
    "wahnsinn",
    "irrsinn",
    "drama",
    "posse",
    "poker",
)

# What the same people or powers are called, where the word takes a side: from the glossaries of the German press
# councils and the "Neue deutsche Medienmacher*innen".
NAMING = (
    folded(
        "flüchtlinge flüchtling geflüchtete geflüchteten migranten migrantinnen asylsuchende asylsuchenden "
        "asylbewerber schutzsuchende schutzsuchenden einwanderer zuwanderer gerettete geretteten"
    ),
    folded("regierung regime machthaber führung"),
    folded(
        "aktivisten aktivistinnen teilnehmende teilnehmer demonstranten demonstrierende protestierende protestler "
        "extremisten randalierer chaoten störer"
    ),
    folded(
        "terroristen kämpfer rebellen milizen aufständische aufständischen separatisten extremisten bewaffnete "
        "freiheitskämpfer islamisten"
    ),
    folded("krieg angriffskrieg konflikt militäroperation spezialoperation invasion einmarsch"),
    folded("klimakleber klimaaktivisten klimaaktivistinnen klimademonstranten klimaterroristen klimaschützer"),
    folded("ausländer migranten zugewanderte einwanderer eingewanderte"),
    folded("klimawandel klimakrise erderwärmung klimaerwärmung"),
    folded("getötet ermordet hingerichtet umgebracht erschossen"),
    folded("präsident machthaber diktator staatschef autokrat"),
    folded("abschiebung rückführung ausschaffung ausweisung"),
    folded("massaker blutbad angriff anschlag attentat tötung"),
    folded("mauer zaun sperranlage grenzzaun"),
    folded("arbeitgeber unternehmer konzern konzernchef bosse"),
)

# Who is thought to have done it, by the terms of the German, Swiss and Austrian police.
SUSPECTS = folded(
    "verdächtige verdächtiger verdächtigen tatverdächtige tatverdächtiger tatverdächtigen beschuldigte beschuldigter "
    "beschuldigten"
)

# As agencies tell it of sources; after the press code, on sources that are not named.
ANONYMITY = phrases(
    "unter der bedingung der anonymität|unter der bedingung anonym|anonym bleiben|"
    "nicht namentlich genannt|namentlich nicht genannt|nicht genannt werden|ungenannt bleiben|"
    "unter zusicherung der anonymität"
)

# "Noch einmal" is left out: beside a verb it only says that something goes on.
PHRASES_OF_DEGREE = {
    "erneut": phrases("einmal mehr|ein weiteres mal|von neuem"),
    "ganze": phrases("sage und schreibe|nicht weniger als"),
}
