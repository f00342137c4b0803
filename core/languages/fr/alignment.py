"""French for the alignment stage: closed word classes from school grammar, offices from agency style."""

from __future__ import annotations

from core.languages.alignment_data import AlignmentData

ALIGNMENT = AlignmentData(
    negations=frozenset(
        {
            "pas", "jamais", "rien", "personne", "aucun", "aucune", "ni", "sans", "nul", "nulle", "guère",
        }
    ),
    determiners=frozenset(
        {
            "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "ce", "cet", "cette", "ces",
            "son", "sa", "ses", "leur", "leurs", "notre", "nos", "chaque",
        }
    ),
    agents=frozenset({"par"}),
    offices=(
        "président", "présidente", "ministre", "chancelier", "chancelière", "secrétaire", "maire", "directeur",
        "directrice", "chef", "cheffe", "ambassadeur", "ambassadrice", "roi", "reine", "pape", "entraîneur",
        "gouverneur", "sénateur", "sénatrice",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
)  # fmt: skip
