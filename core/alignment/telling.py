"""Stage 3 of alignment: which of the words that two sentences share tell this pair from the rest of the reports.

The names of the topic stand in every other sentence and tell nothing; a content word that few sentences have does.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.alignment.candidates import Candidates
from core.alignment.terms import Layer

# A content word tells if at most three sentences of either report have it, and two of them tell a pair. Swept 1 to 3
# words (precision of all links .936, .980, .979), 1 to 5 sentences (.986 to .961, from 138 to 146 right links), priors
# .3 to .8, each document scored by models that had not seen it.
TELLING_WORDS, TELLING_SENTENCES, _TELLING_PRIOR = 2, 3, 0.5


def telling_terms(roots: Layer) -> NDArray[np.bool_]:
    """Tell for each root by its number whether few sentences of either report have it and it says something."""
    size = len(roots.weights)
    uses = np.maximum(np.bincount(roots.left.term, minlength=size), np.bincount(roots.right.term, minlength=size))
    return (uses <= TELLING_SENTENCES) & (roots.priors > _TELLING_PRIOR)


def telling_words(telling: NDArray[np.bool_], candidates: Candidates) -> NDArray[np.int64]:
    """Count for each candidate the shared content words that few sentences of either report have.

    Args:
        telling: What `telling_terms` says of each root.
        candidates: The pairs of sentences that may be links.
    """
    return np.bincount(candidates.pair[telling[candidates.root]], minlength=len(candidates.left))
