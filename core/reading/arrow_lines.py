"""Lines that open with an arrow: links to other reports and offers, or the items of a list in full sentences."""

from __future__ import annotations

from collections.abc import Sequence

from core.reading.block_features import BlockFacts
from core.reading.headings import PROSE, SHORTEST_SENTENCE, is_of_page
from core.reading.role_model import Judgment

# On labeled pages and pages read for this project 12 of 12 lines that open like this are furniture, and no two full
# sentences without a word of furniture stand one below the other.
_ARROWS = (">>", "→", "➔", "➜", "➤", "►", "▶", "⇒")
# Swept 30, 90, none on pages not seen in training: 90 and none are the same. It is there so that no long paragraph of
# a report is lost by an arrow.
_LONGEST = 90  # words
# Swept 1, 2, 3: 3 loses a list of two, 1 and 2 are the same on pastes written for this project; a single sentence
# behind an arrow leads elsewhere on the labeled pages.
_FEWEST_ITEMS = 2


def is_arrow_line(facts: BlockFacts) -> bool:
    """Whether the block opens with an arrow, as links to other reports and offers do."""
    return facts.text.startswith(_ARROWS) and len(facts.words) <= _LONGEST


def arrow_items(judged: Sequence[Judgment], reporting: Sequence[bool]) -> set[int]:
    """Find items of lists set with arrows: full sentences in a row inside the report, or below a colon.

    Links to other reports are headlines, without a final mark, or speak to the reader. Below the report's end, teasers
    are full sentences as well.
    """
    found: set[int] = set()
    long = [
        position
        for position, judgment in enumerate(judged)
        if reporting[position] and len(judgment.facts.words) >= PROSE and not is_arrow_line(judgment.facts)
    ]
    first, last = (long[0], long[-1]) if long else (len(judged), -1)
    start = first + 1
    while start < len(judged):
        end = start
        while end < len(judged) and _is_item(judged[end].facts):
            end += 1
        if end - start >= _FEWEST_ITEMS and (end <= last or judged[start - 1].facts.text.endswith(":")):
            found.update(range(start, end))
        start = max(end, start + 1)
    return found


def _is_item(facts: BlockFacts) -> bool:
    if not is_arrow_line(facts) or not facts.ends_sentence or len(facts.words) < SHORTEST_SENTENCE:
        return False
    return not is_of_page(facts, "perhaps reader", marks=())
