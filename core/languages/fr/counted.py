"""What French figures count. Own lists, from reports read for what a figure is the figure of."""

from __future__ import annotations

from core.languages.counted_data import CountedData
from core.languages.word_lists import words

COUNTED = CountedData(
    part_of=words("des sur"),
    articles=words("les le"),
    grown_to=words("à et"),
    loose="dizaines|centaines",
    loose_of="de",
    persons=words("eux"),
    more="de plus|de moins",
)
