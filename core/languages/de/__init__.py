"""German."""

from __future__ import annotations

from core.languages.de.alignment import ALIGNMENT
from core.languages.de.changes import CHANGES
from core.languages.de.counted import COUNTED
from core.languages.de.dates import DATES
from core.languages.de.figures import FIGURES
from core.languages.de.names import NAMES
from core.languages.de.quotations import QUOTATIONS
from core.languages.de.reading import READING
from core.languages.de.synonyms import SYNONYMS
from core.languages.language import Language

GERMAN = Language("de", "German", READING, ALIGNMENT, CHANGES, FIGURES, DATES, QUOTATIONS, NAMES, SYNONYMS, COUNTED)
