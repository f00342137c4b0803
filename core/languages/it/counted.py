"""What Italian figures count. Own lists, from reports read for what a figure is the figure of."""

from __future__ import annotations

from core.languages.counted_data import CountedData
from core.languages.word_lists import words

COUNTED = CountedData(
    part_of=words("dei delle su"),
    articles=words("i gli le"),
    grown_to=words("a al e ed"),
    loose="decine|centinaia",
    loose_of="di",
    persons=words("loro"),
    more="in più|in meno",
)
