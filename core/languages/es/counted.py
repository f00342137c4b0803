"""What Spanish figures count. Own lists, from reports read for what a figure is the figure of."""

from __future__ import annotations

from core.languages.counted_data import CountedData
from core.languages.word_lists import words

COUNTED = CountedData(
    part_of=frozenset({"de los", "de las"}),
    articles=words("los las"),
    grown_to=words("a al y e"),
    loose="decenas|cientos",
    loose_of="de",
    old=words("edad"),
    persons=words("ellos"),
    more="más|menos",
)
