"""English."""

from __future__ import annotations

from core.languages.en.alignment import ALIGNMENT
from core.languages.en.changes import CHANGES
from core.languages.en.counted import COUNTED
from core.languages.en.dates import DATES
from core.languages.en.figures import FIGURES
from core.languages.en.names import NAMES
from core.languages.en.quotations import QUOTATIONS
from core.languages.en.reading import READING
from core.languages.en.synonyms import SYNONYMS
from core.languages.language import Language

ENGLISH = Language("en", "English", READING, ALIGNMENT, CHANGES, FIGURES, DATES, QUOTATIONS, NAMES, SYNONYMS, COUNTED)
