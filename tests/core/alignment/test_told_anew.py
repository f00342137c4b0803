from __future__ import annotations

from tests.core.alignment.conftest import Align

# A sentence a paragraph.
TEXT = """
Wegen anhaltender Trockenheit hat die Gemeinde Lindental am Freitag das Bewässern privater Gärten bis auf Weiteres
untersagt, wie aus einem Rundschreiben an alle Haushalte hervorgeht.

Ausgenommen bleiben laut Gemeindepräsidentin Rita Ammann lediglich Gemüsebeete, die vor Sonnenaufgang mit der
Giesskanne versorgt werden dürfen.

Wer gegen die Anordnung verstösst, muss mit einer Busse von bis zu 300 Franken rechnen, über deren Höhe im
Einzelfall der Gemeinderat befindet.

Der Pegel des Reservoirs oberhalb der Kapelle ist seit Anfang Juli um mehr als zwei Meter zurückgegangen, so tief
stand er zuletzt vor zwanzig Jahren.

Der Gärtnermeister Urs Kellenberg bezeichnete das Vorgehen als überhastet und befürchtet Einbussen in fünfstelliger
Höhe.

Eine Lockerung stellt die Behörde frühestens für Mitte September in Aussicht, sofern bis dahin ausreichend Regen
fällt.
"""
ORIGINAL = tuple(" ".join(sentence.split()) for sentence in TEXT.split("\n\n"))
TOLD_ANEW = (
    "In Lindental regnet es seit Wochen kaum.",
    "Darum dürfen die Leute ihre Gärten bis auf Weiteres nicht mehr bewässern.",
    "Nur Gemüse darf man noch vor dem Morgen giessen, und zwar mit der Giesskanne.",
    "Wer sich nicht daran hält, riskiert eine Busse, deren Höhe noch offen ist.",
    "Weit oben bei der Kapelle liegt ein Reservoir mit viel weniger Wasser als sonst.",
    "Ein Gärtner ärgert sich und fürchtet um seine Einnahmen.",
)
PROSPECT = "Vielleicht dürfen die Leute ab September wieder giessen, wenn viel Regen fällt."


def test_many_likely_pairs_make_up_for_a_sure_one(links_of: Align) -> None:
    links = links_of(ORIGINAL, (*TOLD_ANEW, PROSPECT))

    assert {((0,), (1,)), ((2,), (3,)), ((5,), (6,))} <= {(link.left, link.right) for link in links}


def test_two_likely_pairs_do_not(links_of: Align) -> None:
    assert not links_of(ORIGINAL, (*TOLD_ANEW, "Mehr erfährt man im Herbst."))
