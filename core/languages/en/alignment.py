"""English for the alignment stage: closed word classes from school grammar, offices from agency style."""

from __future__ import annotations

from core.languages.alignment_data import AlignmentData

ALIGNMENT = AlignmentData(
    negations=frozenset(
        {
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "can't",
            "don't", "doesn't", "didn't", "won't", "wouldn't", "isn't", "aren't", "wasn't", "weren't", "hasn't",
            "haven't", "hadn't", "shouldn't", "couldn't", "mustn't", "ain't",
        }
    ),
    determiners=frozenset(
        {
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
            "every", "each", "any", "some", "no",
        }
    ),
    agents=frozenset({"by"}),
    offices=(
        "president", "minister", "chancellor", "spokesman", "spokeswoman", "spokesperson", "secretary",
        "chairman", "chairwoman", "chair", "chief", "mayor", "premier", "ambassador", "king", "queen", "pope",
        "coach", "director", "governor", "senator", "leader",
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
)  # fmt: skip
