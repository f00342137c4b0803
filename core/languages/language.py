"""The shape of a language's data: one part for each room of the engine that needs any."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.languages.alignment_data import AlignmentData
from core.languages.change_data import ChangeData
from core.languages.counted_data import CountedData
from core.languages.date_data import DateData
from core.languages.figure_data import FigureData
from core.languages.name_data import NameData
from core.languages.quotation_data import QuotationData
from core.languages.reading_data import ReadingData
from core.languages.synonym_data import SynonymData


@dataclass(frozen=True, slots=True)
class Language:
    """A language that Synopse reads.

    Attributes:
        code: Its code of two letters, or "und" for a text in any other language.
        name: Its English name.
        reading: What reading needs: abbreviations, the words of furniture, credits and dates.
        alignment: What alignment needs: function words, negations, number words.
        changes: What changes need: reporting verbs, hedges, evaluative words.
        figures: How the language writes its figures.
        dates: How it speaks of dates and times.
        quotations: How it reports speech.
        names: How it names people, places and organisations.
        synonyms: Which words say much the same.
        counted: How it says what a figure counts.
    """

    code: str
    name: str
    reading: ReadingData = field(default_factory=ReadingData)
    alignment: AlignmentData = field(default_factory=AlignmentData)
    changes: ChangeData = field(default_factory=ChangeData)
    figures: FigureData = field(default_factory=FigureData)
    dates: DateData = field(default_factory=DateData)
    quotations: QuotationData = field(default_factory=QuotationData)
    names: NameData = field(default_factory=NameData)
    synonyms: SynonymData = field(default_factory=SynonymData)
    counted: CountedData = field(default_factory=CountedData)
