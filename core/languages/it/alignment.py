"""Italian for the alignment stage: closed word classes from school grammar, offices from agency style."""

from __future__ import annotations

from core.languages.alignment_data import AlignmentData

ALIGNMENT = AlignmentData(
    negations=frozenset(
        {
            "non", "mai", "niente", "nulla", "nessuno", "nessuna", "nessun", "né", "senza", "neppure", "nemmeno",
            "neanche",
        }
    ),
    determiners=frozenset(
        {
            "il", "lo", "la", "i", "gli", "le", "l", "un", "uno", "una", "del", "dello", "della", "dei", "degli",
            "delle", "al", "allo", "alla", "ai", "agli", "alle", "dal", "nel", "nella", "sul", "sulla", "questo",
            "questa", "quel", "quella", "suo", "sua", "loro", "ogni",
        }
    ),
    agents=frozenset({"da", "dal", "dalla", "dallo", "dai", "dagli", "dalle"}),
    offices=(
        "presidente", "ministro", "ministra", "cancelliere", "cancelliera", "portavoce", "segretario",
        "segretaria", "sindaco", "sindaca", "direttore", "direttrice", "capo", "premier", "ambasciatore",
        "ambasciatrice", "re", "regina", "papa", "allenatore", "governatore", "senatore", "senatrice",
    ),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
)  # fmt: skip
