"""Whether a weekday opens or closes a stretch of time that lasts: "bleibt bis Freitag geschlossen", "from Monday"."""

from __future__ import annotations

import re
from functools import lru_cache

from core.facts.time_context import Context, clause_of, is_noun_here
from core.languages import language_of
from core.languages.word_lists import any_of

# A lead has at most so many characters: "bis einschließlich ".
_LEAD = 24
_WORD = re.compile(r"[^\W\d_]+")


def is_in_stretch(match: re.Match[str], context: Context) -> bool:
    """Whether a word before a weekday opens or closes a stretch, or the last day of one follows behind it."""
    data = context.language.dates
    lead = context.text[max(context.first, match.start() - _LEAD) : match.start()]
    if re.search(rf"(?:^|\W)(?:{data.stretch_leads})\s+$", lead, re.IGNORECASE):
        if re.search(rf"(?:^|\W)(?:{data.since_beside_lasting})\s+$", lead, re.IGNORECASE):
            left, _ = clause_of(context, match.start(), match.end())
            before = context.text[left : match.start()]
            return re.search(rf"\b(?:{data.lasting})\b", before, re.IGNORECASE) is None
        is_possessive = context.text[match.end() : match.end() + 2] in data.possessives  # "from Monday's storm"
        return not (is_possessive or _is_of_subject(match, context))
    if context.before and 0 <= match.start() - context.before[-1].end <= _LEAD:
        between = context.text[context.before[-1].end : match.start()]
        if context.before[-1].reason == STRETCH and re.fullmatch(rf"\s+(?:{data.stretch_joins})\s+", between):
            return True
    behind = _last_day(context.language.code).match(context.text, match.end(), context.last)
    return behind is not None and bool(_opener(context.language.code).search(lead))


def _is_of_subject(match: re.Match[str], context: Context) -> bool:
    """Whether word and weekday tell of which day the subject before them is: "Footage from Friday shows …"."""
    left, _ = clause_of(context, match.start(), match.end())
    pattern = context.language.dates.of_that_day.replace("{weekday}", any_of(context.language.dates.weekdays))
    found = next(re.finditer(pattern, context.text[left : context.last], re.IGNORECASE), None)
    # At the beginning of a clause there is no subject yet: "From Monday buses run every hour".
    return (
        found is not None
        and left + found.end() > match.end()
        and bool(context.text[left : left + found.start()].strip())
    )


# Why a day that opens or closes a stretch is the one it is.
STRETCH = "coming, opens or closes a stretch"


@lru_cache(maxsize=16)
def _last_day(code: str) -> re.Pattern[str]:
    data = language_of(code).dates
    return re.compile(rf"\s+(?:{data.stretch_joins})\s+(?:{any_of(data.weekdays)})\b", re.IGNORECASE)


@lru_cache(maxsize=16)
def _opener(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|\W)(?:{language_of(code).dates.stretch_openers})\s+$", re.IGNORECASE)


def tells_past(match: re.Match[str], context: Context) -> bool:
    """Whether the verb of its clause that is nearest to a day tells of the past.

    Verbs of saying do not count, they tell when it was announced; nor does a participle beside a verb of what lasts
    ("remains closed until Friday"), at the beginning of its clause or in a headline, which has no verb then.
    """
    data = context.language.dates
    left, right = clause_of(context, match.start(), match.end())
    clause = context.text[left:right]
    lasting = [found.start() for found in re.finditer(rf"\b(?:{data.lasting})\b", clause, re.IGNORECASE)]
    words = [(found.group(), found.start()) for found in _WORD.finditer(clause)]
    participles = {at for word, at in words if data.participle and re.fullmatch(data.participle, word)}
    saying = context.language.quotations.verbs
    has_perfect = any(at in participles and word not in saying for word, at in words)
    day = match.start() - left
    seen = [(abs(at - day), 1) for at in lasting]
    for number, (word, at) in enumerate(words):
        is_coming = word in data.coming_words or (data.coming_pattern and re.fullmatch(data.coming_pattern, word))
        if is_coming and word[0].islower() and not is_noun_here(context, left + at):
            seen.append((abs(at - day), 1))
            continue
        if word.lower() in saying or at in lasting:
            continue
        has_form = data.past_pattern and word[0].islower() and re.fullmatch(data.past_pattern, word)
        is_state = at in participles and (not number or lasting or _is_headline(context))
        is_perfect = word in data.perfect_words and has_perfect
        if word in data.past_words or is_perfect or (has_form and not is_state):
            seen.append((abs(at - day), -1))
    return min(seen, default=(0, 0))[1] < 0


def _is_headline(context: Context) -> bool:
    """Whether the sentence stands alone in its line, without a point: past forms are participles there."""
    line = context.text[context.first : context.last].strip()
    return bool(line) and line[-1] not in '.!?…“”"»«’‘' and context.text[context.last : context.last + 1] in {"", "\n"}
