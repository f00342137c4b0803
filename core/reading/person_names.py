"""The form of a person's name, as bylines, credits and portraits print it."""

from __future__ import annotations

from collections.abc import Iterable

from core.languages.name_words import ARTICLES_OF_NAMES, PARTICLES
from core.languages.word_lists import words

# Words that a person's name has at most. Swept 2, 3, 4, 6 on all labeled pages and 1,608 units of pastes written for
# this project: the same. "Ana de la Cruz" has four; more words with a capital are oftener a line of the page's menu.
LONGEST_NAME = 4
INSIDE_NAMES = PARTICLES | ARTICLES_OF_NAMES | words("zur")
BETWEEN_NAMES = INSIDE_NAMES | words("und and et e y")


def has_form_of_names(parts: Iterable[str], also: frozenset[str] = frozenset()) -> bool:
    """Whether all parts begin with a capital, but for the small words of names and those in `also`."""
    return all(part[0].isupper() or part in BETWEEN_NAMES or part in also for part in parts)
