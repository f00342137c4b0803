"""Polls: a question to the readers, the answers they choose from, and where they vote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from core.languages import readings_of
from core.languages.word_lists import any_of
from core.reading.block_features import BlockFacts
from core.reading.interviews import questions_answered
from core.reading.role_model import Judgment

# Swept 2, 3, 4 on all labeled pages and 1,608 units of pastes written for this project: 4 keeps 17 lines of polls, 2
# and 3 are the same. A question with two short sentences below is a report's as often.
_FEWEST_ANSWERS = 3
_MOST_ANSWERS = 8  # above the button to vote. Swept 3, 5, 8, 20 there: the same.
# Swept 5, 8, none on unseen pages: furniture_pages F1 -.005, 0, -.001, cuts out of pages -.001, 0, -.008.
_LONGEST_ANSWER = 8  # words
# A paragraph of the report may end with a question too, and be followed by short sentences. With and without the limit,
# furniture_pages F1 is .909 and furniture_segments .903.
_LONGEST_QUESTION = 12  # words
# Words of the line below: "Vote", "1,204 votes". Swept 1, 2, 5, 8 there: 1 loses a poll, the others are the same.
_LONGEST_VOTE = 5


def polls_in(judged: Sequence[Judgment], language: str) -> list[int]:
    """Find questions with three or more short answers below, each on a line of its own.

    A report may ask and answer in short lines, too. A poll asks its readers, offers them a yes, a no or an "I", or
    ends with the button to vote; only above such a button need the answers be no sentences. Where three questions have
    their answers, it is an interview.

    Args:
        judged: The blocks of one page in order.
        language: The report's language as a code of two letters, or "und".
    """
    found: list[int] = []
    asked = set(questions_answered(judged))
    for position, judgment in enumerate(judged):
        facts = judgment.facts
        if not facts.text.endswith("?") or len(facts.words) > _LONGEST_QUESTION:
            continue
        answers = [one.facts for one in takewhile(lambda one: _is_answer(one.facts), judged[position + 1 :])]
        below = judged[position + 1 : position + 2 + _MOST_ANSWERS]
        choices = list(takewhile(lambda one: _is_choice(one.facts, language), below))
        if (
            len(choices) >= _FEWEST_ANSWERS
            and len(choices) < len(below)
            and _is_vote(below[len(choices)].facts, language)
        ):
            found.extend(range(position, position + 2 + len(choices)))
        elif len(answers) >= _FEWEST_ANSWERS and position not in asked and _asks_readers(facts, answers, language):
            found.extend(range(position, position + 1 + len(answers)))
    return found


def _is_choice(facts: BlockFacts, language: str) -> bool:
    """Whether the block may be an answer above the button to vote, whatever it ends with."""
    is_short = 1 <= len(facts.words) <= _LONGEST_ANSWER and not facts.text.endswith("?")
    return is_short and not _is_vote(facts, language)


def _is_answer(facts: BlockFacts) -> bool:
    return 1 <= len(facts.words) <= _LONGEST_ANSWER and facts.text.endswith((".", "!"))


def _asks_readers(question: BlockFacts, answers: Sequence[BlockFacts], language: str) -> bool:
    if question.kinds.get("perhaps reader") or _opinion(language).search(question.text.lower()):
        return True
    return any(answer.words[0] in _answers(language) for answer in answers)


def _is_vote(facts: BlockFacts, language: str) -> bool:
    """Whether the block is the button to vote, or says how many have done so."""
    if not 1 <= len(facts.words) <= _LONGEST_VOTE or facts.ends_sentence:
        return False
    votes, buttons = _votes(language)
    # "Stimmen" and "Now" are subheads as well; "1,204 votes" and "Vote now" are none.
    is_told = not buttons.isdisjoint(facts.words) or any(word[0].isdigit() for word in facts.words)
    return is_told and not votes.isdisjoint(facts.words) and all(w in votes or w[0].isdigit() for w in facts.words)


@cache
def _answers(code: str) -> frozenset[str]:
    return frozenset(word for reading in readings_of(code) for word in reading.answer_words)


@cache
def _votes(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of the line below a poll, and those that make it the button."""
    votes = frozenset(word for reading in readings_of(code) for word in reading.vote_words)
    return votes, frozenset(word for reading in readings_of(code) for word in reading.vote_buttons)


@cache
def _opinion(code: str) -> re.Pattern[str]:
    listed = any_of(phrase for reading in readings_of(code) for phrase in reading.opinion_questions)
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)")
