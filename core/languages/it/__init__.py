"""Italian."""

from __future__ import annotations

from core.languages.it.alignment import ALIGNMENT
from core.languages.it.changes import CHANGES
from core.languages.it.counted import COUNTED
from core.languages.it.dates import DATES
from core.languages.it.figures import FIGURES
from core.languages.it.names import NAMES
from core.languages.it.quotations import QUOTATIONS
from core.languages.it.reading import READING
from core.languages.it.synonyms import SYNONYMS
from core.languages.language import Language

ITALIAN = Language("it", "Italian", READING, ALIGNMENT, CHANGES, FIGURES, DATES, QUOTATIONS, NAMES, SYNONYMS, COUNTED)
