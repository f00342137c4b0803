"""German for the alignment stage: closed word classes from school grammar, offices from agency style."""

from __future__ import annotations

from core.languages.alignment_data import AlignmentData

ALIGNMENT = AlignmentData(
    negations=frozenset(
        {
            "nicht", "nie", "niemals", "nichts", "niemand", "niemanden", "niemandem", "kein", "keine", "keinen",
            "keinem", "keiner", "keines", "keinerlei", "weder", "ohne", "nirgends", "nirgendwo", "keinesfalls",
            "keineswegs", "mitnichten",
        }
    ),
    determiners=frozenset(
        {
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein",
            "keine", "keinen", "keinem", "keiner", "dieser", "diese", "dieses", "diesen", "diesem", "jener", "jene",
            "jenes", "jenen", "jeder", "jede", "jedes", "jeden", "seine", "seinen", "seinem", "seiner", "seines",
            "sein", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere", "unseren", "am", "im",
            "zum", "zur", "beim", "vom", "ins", "ans",
        }
    ),
    agents=frozenset({"von", "vom", "durch"}),
    offices=(
        "chef", "chefin", "präsident", "präsidentin", "minister", "ministerin", "kanzler", "kanzlerin",
        "sprecher", "sprecherin", "generalsekretär", "generalsekretärin", "vorsitzender", "vorsitzende",
        "bürgermeister", "bürgermeisterin", "premier", "botschafter", "botschafterin", "könig", "königin",
        "papst", "trainer", "trainerin", "direktor", "direktorin", "leiter", "leiterin",
        "staatsoberhaupt",
    ),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"),
)  # fmt: skip
