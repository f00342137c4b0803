"""Interviews: questions that speak to somebody, each with its answer below.

To the role model, a question with "you" is the page's, and "Yes." a line of its controls. Several questions that take
turns with answers are a conversation, whomever they speak to.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from core.phrases import phrase
from core.reading.block_features import BlockFacts
from core.reading.headings import NO_SUBHEAD, PARAGRAPH, is_heading, is_of_page
from core.reading.role_model import LONGEST_PASTE, Judgment, RoleGiven
from core.report import Role

# Questions with an answer below. Swept 2, 3 on 49 pastes written for it: 2 finds one question more and keeps four lines
# at the foot of pages ("Have you seen a mistake?", "Write to us.").
_FEWEST = 3
# Of the blocks from the first to the last question of a whole page. Swept .3, .5, .7 on all labeled pages: no block
# changes sides; 19 at .5 and 13 at .7 are named as questions, all but two of them an interview's.
_DENSE = 0.7
_CLOSING = "\"”“»«›‹’')]*_ "  # marks behind a final one
_MARKS = NO_SUBHEAD - {
    "begins with a mark",
    "ends with a bracket",
    "numeric date",
    "time of day",
    "opens with byline words",
}
_REASON = phrase("a question of an interview, above its answer")


def questions_answered(judged: Sequence[Judgment]) -> list[int]:
    """Return where the questions of an interview stand, each right above its answer; none where fewer than three."""
    found = [
        position
        for position, (judgment, below) in enumerate(pairwise(judged))
        if _is_question(judgment.facts) and _is_answer(below.facts)
    ]
    return found if len(found) >= _FEWEST else []


def keep_interview(judged: Sequence[Judgment], reporting: list[bool], certain: Container[int]) -> dict[int, RoleGiven]:
    """Keep the questions of an interview with their answers; return the questions with their roles.

    Of a whole page, only where hardly anything else stands among them.

    Args:
        judged: The blocks of one page in order.
        reporting: For each of them whether it is taken for report text.
        certain: The blocks that are furniture whatever stands around them.
    """
    questions = [position for position in questions_answered(judged) if position not in certain]
    if not questions or (len(judged) > LONGEST_PASTE and not _is_dense(questions)):
        return {}
    for position in questions:
        reporting[position] = True
        reporting[position + 1] |= position + 1 not in certain
    return {position: RoleGiven(_role_of(judged[position].facts), _REASON) for position in questions}


def _is_dense(questions: Sequence[int]) -> bool:
    """Whether questions and answers make up most of what stands from the first to the last question."""
    return 2 * len(questions) >= _DENSE * (questions[-1] - questions[0] + 2)


def _role_of(facts: BlockFacts) -> Role:
    return Role.SUBHEAD if is_heading(facts) and "several sentences" not in facts.features else Role.BODY


def _is_question(facts: BlockFacts) -> bool:
    return facts.text.rstrip(_CLOSING).endswith("?") and not is_of_page(facts, marks=_MARKS)


def _is_answer(facts: BlockFacts) -> bool:
    if not facts.words or not facts.ends_sentence or facts.text.rstrip(_CLOSING).endswith("?"):
        return False
    return len(facts.words) >= PARAGRAPH or not is_of_page(facts, marks=_MARKS)
