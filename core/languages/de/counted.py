"""What German figures count. Own lists, from reports read for what a figure is the figure of."""

from __future__ import annotations

from core.languages.counted_data import CountedData
from core.languages.word_lists import words

COUNTED = CountedData(
    part_of=words("der von des"),
    articles=words("die der den"),
    grown_to=words("auf und oder"),
    aged="Jährige[nrs]?$",
    loose="dutzende|hunderte",
    loose_of="von",
    old=words("alt alte alten alter altes"),
    persons=words("ihnen uns"),
    possessives="(?:mein|dein|sein|ihr|unser)e[nm]?",
    other_cases=("en", "em", "e", "as"),
    shared_noun=r"und|oder|sowie|beziehungsweise|bzw\.",
    more="mehr|weniger|höher|niedriger",
)
