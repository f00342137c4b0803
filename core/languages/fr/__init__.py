"""French."""

from __future__ import annotations

from core.languages.fr.alignment import ALIGNMENT
from core.languages.fr.changes import CHANGES
from core.languages.fr.counted import COUNTED
from core.languages.fr.dates import DATES
from core.languages.fr.figures import FIGURES
from core.languages.fr.names import NAMES
from core.languages.fr.quotations import QUOTATIONS
from core.languages.fr.reading import READING
from core.languages.fr.synonyms import SYNONYMS
from core.languages.language import Language

FRENCH = Language("fr", "French", READING, ALIGNMENT, CHANGES, FIGURES, DATES, QUOTATIONS, NAMES, SYNONYMS, COUNTED)
