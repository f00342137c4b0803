"""Spanish for the alignment stage: closed word classes from school grammar, offices from agency style."""

from __future__ import annotations

from core.languages.alignment_data import AlignmentData

ALIGNMENT = AlignmentData(
    negations=frozenset(
        {
            "no", "nunca", "jamás", "nada", "nadie", "ningún", "ninguno", "ninguna", "ni", "sin", "tampoco",
        }
    ),
    determiners=frozenset(
        {
            "el", "la", "los", "las", "un", "una", "unos", "unas", "del", "al", "este", "esta", "estos", "estas",
            "ese", "esa", "su", "sus", "nuestro", "cada",
        }
    ),
    agents=frozenset({"por"}),
    offices=(
        "presidente", "presidenta", "ministro", "ministra", "canciller", "portavoz", "secretario", "secretaria",
        "alcalde", "alcaldesa", "director", "directora", "jefe", "jefa", "embajador", "embajadora", "rey",
        "reina", "papa", "entrenador", "gobernador", "gobernadora", "senador", "senadora", "líder",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
)  # fmt: skip
