"""German moods that report or imagine, for the stage of changes."""

from __future__ import annotations

from core.languages.change_data import folded

# Konjunktiv I wherever it differs from the indicative, and Konjunktiv II of the verbs that the press uses without
# "würde" (Duden, Grammatik, § 522 ff.), with the indicative.
SUBJUNCTIVES = {
    "sei": "ist", "seien": "sind", "habe": "hat", "werde": "wird", "könne": "kann", "solle": "soll", "wolle":
    "will", "müsse": "muss", "dürfe": "darf", "möge": "mag", "wisse": "weiss", "gebe": "gibt", "gehe": "geht",
    "komme": "kommt", "stehe": "steht", "bleibe": "bleibt", "lasse": "lässt", "nehme": "nimmt", "sehe": "sieht",
    "halte": "hält", "liege": "liegt", "heisse": "heisst", "fehle": "fehlt", "bestehe": "besteht", "handle":
    "handelt", "handele": "handelt", "brauche": "braucht", "mache": "macht", "führe": "führt", "finde": "findet",
    "bringe": "bringt", "wäre": "war", "wären": "waren", "hätte": "hatte", "hätten": "hatten", "würde": "wird",
    "würden": "werden", "käme": "kommt", "kämen": "kommen", "gäbe": "gibt", "ginge": "geht", "bliebe": "bleibt",
    "läge": "liegt", "lägen": "liegen", "stünde": "steht", "stünden": "stehen", "fände": "findet", "bräuchte":
    "braucht", "bräuchten": "brauchen", "wüsste": "weiss",
}  # fmt: skip

# Konjunktiv II among them: it imagines, and reports only in place of the other.
IMAGINED = folded(
    "wäre wären hätte hätten würde würden käme kämen gäbe ginge bliebe läge lägen stünde stünden fände bräuchte "
    "bräuchten wüsste"
)

# Konjunktiv I of the weak preterite and of the infinitive (Duden, Grammatik, § 530), the longest ending first.
SUBJUNCTIVE_ENDINGS = (
    ("tete", "te"),
    ("dete", "de"),
    ("nete", "ne"),
    ("te", "e"),
    ("ern", "ere"),
    ("eln", "le"),
    ("en", "e"),
)
