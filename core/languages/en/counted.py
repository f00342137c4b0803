"""What English figures count. Own lists, from reports read for what a figure is the figure of."""

from __future__ import annotations

from core.languages.counted_data import CountedData
from core.languages.word_lists import words

COUNTED = CountedData(
    part_of=frozenset({"of", "of the"}),
    articles=words("the"),
    grown_to=words("to and or"),
    aged="-year-olds?$",
    loose="tens|hundreds|dozens",
    loose_of="of",
    old=words("old"),
    persons=words("them us him"),
    no_nouns=words("themselves ourselves yourselves yes always perhaps times"),
    singular_endings=("ss", "us", "is"),
    more="more|less|fewer|higher|lower",
)
