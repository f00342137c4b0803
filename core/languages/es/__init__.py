"""Spanish."""

from __future__ import annotations

from core.languages.es.alignment import ALIGNMENT
from core.languages.es.changes import CHANGES
from core.languages.es.counted import COUNTED
from core.languages.es.dates import DATES
from core.languages.es.figures import FIGURES
from core.languages.es.names import NAMES
from core.languages.es.quotations import QUOTATIONS
from core.languages.es.reading import READING
from core.languages.es.synonyms import SYNONYMS
from core.languages.language import Language

SPANISH = Language("es", "Spanish", READING, ALIGNMENT, CHANGES, FIGURES, DATES, QUOTATIONS, NAMES, SYNONYMS, COUNTED)
