"""Pastes as people make them, cut out of labeled pages: the model would otherwise know whole pages alone.

The labeled pages have 200 blocks each, most of them menus and links. What people paste is oftener the report with a
few lines around it, its beginning, or its sentences on a line each. All of this can be cut out of a page whose every
block is labeled, with the labels that its blocks have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from core.reading.sentences import sentences_of

_SHORTEST = 3  # blocks of the report that a page must have to be cut from
_LEAST_AROUND, _MOST_AROUND = 6, 20  # blocks above and below the report that a paste takes along
_PARAGRAPHS = (2, 6)  # blocks of a beginning: from, to below
_PARAGRAPH = 15  # words from which a block is cut into sentences

Blocks = list[tuple[str, int]]


def excerpts_of(texts: Sequence[str], labels: Sequence[int | None], language: str, seed: int) -> Iterator[Blocks]:
    """Yield pastes cut out of a page, each as its blocks with their labels.

    Args:
        texts: The blocks of the page.
        labels: 1 for report text, 0 for furniture; a page with a block that nobody labeled yields nothing.
        language: The language of the page, to cut its sentences.
        seed: Where the paste begins and ends depends on it alone.
    """
    blocks = [(text, label) for text, label in zip(texts, labels, strict=True) if label is not None]
    report = [position for position, (_, label) in enumerate(blocks) if label]
    if len(blocks) < len(texts) or len(report) < _SHORTEST:
        return
    draw = np.random.default_rng(seed)
    first, last = report[0], report[-1]
    near, wide = (
        blocks[max(0, first - above) : last + 1 + below]
        for above, below in (draw.integers(0, most, 2) for most in (_LEAST_AROUND, _MOST_AROUND))
    )
    whole = [block for block in near if block[1]]
    beginning = whole[: int(draw.integers(*_PARAGRAPHS))]
    yield near
    yield wide
    yield whole
    yield beginning
    yield _by_sentences(whole, language)
    yield _by_sentences(beginning, language)


def _by_sentences(blocks: Blocks, language: str) -> Blocks:
    """Set each sentence of the longer blocks on a line of its own."""
    found: Blocks = []
    for text, label in blocks:
        if len(text.split()) < _PARAGRAPH:
            found.append((text, label))
        else:
            found.extend((span.of(text), label) for span in sentences_of(text, 0, len(text), language))
    return found
