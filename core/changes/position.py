"""Changes of place: into or out of the lede, sentences that moved, and what a headline leads with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.changes.change import Change, ChangeKind
from core.changes.lexicon import lexicon_of
from core.changes.titles import is_title
from core.languages import language_of
from core.links import Link
from core.phrases import joined, phrase, phrase_of
from core.report import Report, Role, Span
from core.words import words_of

# Words that begin with so many equal letters are forms or derivatives of one word: "Israels", "Israelisches".
_SAME_START = 5
# A part of a compound has so many letters: "Bund" of "Bundesrat".
_SHORTEST_PART = 4
# So many words stand between an office and a surname.
_FIRST_NAMES = 1
# Where a report sets no lede apart, its desk may still open with one of so many sentences before the agency's text.
_LEDE_NOT_SET_APART = 2


def position_changes(left: Report, right: Report, links: Sequence[Link]) -> Iterator[Change]:
    """Find statements that one report leads with and the other brings later, and headlines that lead differently."""
    moved: list[list[Link]] = []
    led: list[list[Link]] = []
    for link in links:
        if link.restatement or not (link.left and link.right):
            continue
        here, there = _roles(left, link.left), _roles(right, link.right)
        if here == there == {Role.HEADLINE}:
            yield from _headlines(left, right, link)
        elif (Role.LEDE in here) != (Role.LEDE in there) and here | there <= {Role.LEDE, Role.BODY}:
            if _is_further_down(left, right, link) and not _is_led_too(left, right, link, links):
                _join(link, led)
        elif link.moved and here == there == {Role.BODY}:
            _join(link, moved)
    for together in led:
        yield _change(left, right, together[0], _further_down(len(together) - 1), phrase("roles of sentences"))
    for together in moved:
        yield _change(left, right, together[0], _moved(len(together) - 1), phrase("order of the links"))


def _join(link: Link, runs: list[list[Link]]) -> None:
    """Add a link to the run that it goes on with, as the sentences of one paragraph do, or begin a new run."""
    if runs and _follows(runs[-1][-1], link):
        runs[-1].append(link)
    else:
        runs.append([link])


def _follows(first: Link, second: Link) -> bool:
    """Whether two statements stand one behind the other in both reports, as those of a paragraph do."""
    return first.left[-1] + 1 == second.left[0] and first.right[-1] + 1 == second.right[0]


def _moved(others: int) -> str:
    """Say that a statement moved, alone or at the head of others."""
    if not others:
        return phrase("the reports bring this in a different order")
    return phrase_of(
        others,
        "the reports bring this and the statement behind it in a different order",
        "the reports bring this and the {n} statements behind it in a different order",
    )


def _further_down(others: int) -> str:
    """Say that a statement stands in one report's lede alone, by itself or at the head of others."""
    if not others:
        return phrase("in the lede of one report, further down in the other")
    return phrase_of(
        others,
        "in the lede of one report, further down in the other, with the statement behind it",
        "in the lede of one report, further down in the other, with the {n} statements behind it",
    )


def _is_further_down(left: Report, right: Report, link: Link) -> bool:
    """Whether the side that is no lede comes later in its report than the lede does in its own.

    An opening paragraph is set apart as the lede by one outlet and not by the other, and the body behind a lede opens
    with the news once more; that alone moves nothing.
    """
    if Role.LEDE in _roles(left, link.left):
        report, lede, other = right, _place(left, link.left[0]), _place(right, link.right[0])
    else:
        report, lede, other = left, _place(right, link.right[0]), _place(left, link.left[0])
    ledes = [k for k, sentence in enumerate(report.sentences) if sentence.role is Role.LEDE]
    if not ledes:
        return other > lede + _LEDE_NOT_SET_APART
    return other > max(lede, _place(report, ledes[-1])) + 1


def _is_led_too(left: Report, right: Report, link: Link, links: Sequence[Link]) -> bool:
    """Whether the report that has the statement in its body leads with it too: its lede shares the counterpart."""
    body_is_left = Role.LEDE not in _roles(left, link.left)
    pairs = {(i, j) if body_is_left else (j, i) for each in links for i in each.left for j in each.right}
    report, places = (left, link.left) if body_is_left else (right, link.right)
    told = {there for here, there in pairs if here in places}
    return any(report.sentences[here].role is Role.LEDE and there in told for here, there in pairs)


def _place(report: Report, position: int) -> int:
    """How many sentences of lede and body stand between the headline and this one.

    Weather, captions and teasers of the page stand above the headline, and may be taken for text.
    """
    roles = [sentence.role for sentence in report.sentences]
    start = roles.index(Role.HEADLINE) if Role.HEADLINE in roles[:position] else 0
    return sum(role in {Role.LEDE, Role.BODY} for role in roles[start:position])


def _roles(report: Report, positions: tuple[int, ...]) -> set[Role]:
    return {report.sentences[position].role for position in positions}


def _change(left: Report, right: Report, link: Link, reason: str, rule: str) -> Change:
    return Change(
        ChangeKind.POSITION,
        link.left,
        link.right,
        tuple(left.sentences[position].span for position in link.left),
        tuple(right.sentences[position].span for position in link.right),
        reason,
        joined(": ", (left.language, rule)),
    )


def _headlines(left: Report, right: Report, link: Link) -> Iterator[Change]:
    """Compare the first word of content of two headlines; where each stands in the other, only the lead differs."""
    here, there = _content(left, link.left), _content(right, link.right)
    leads = {word for _, word in here[:2]}, {word for _, word in there[:2]}
    if not (here and there) or _are_one_person(here[0][1], there[0][1], left, right):
        return
    if not _is_among(here[0][1], leads[1]) and not _is_among(there[0][1], leads[0]):
        yield Change(
            ChangeKind.POSITION,
            link.left,
            link.right,
            (here[0][0],),
            (there[0][0],),
            phrase("the headlines lead with different words"),
            joined(": ", (left.language, phrase("first word of the headline"))),
        )


def _are_one_person(word: str, other: str, left: Report, right: Report) -> bool:
    """Whether one word is the office of whom the other names, by what either report says: "Minister Jonas Amrein"."""
    lexicon = lexicon_of(left.language)
    for office, name in ((word, other), (other, word)):
        if is_title(office, lexicon) and any(_has_in_a_row(office, name, report) for report in (left, right)):
            return True
    return False


def _has_in_a_row(office: str, name: str, report: Report) -> bool:
    """Whether a report sets an office before a name, a first name at most between them."""
    words = [word.folded for word in words_of(report.text)]
    return any(name in words[k + 1 : k + 2 + _FIRST_NAMES] for k, word in enumerate(words) if word == office)


def _is_among(word: str, words: set[str]) -> bool:
    """Whether one of the words is this one, begins like it, as a derivative does, or is built with it: "Bund"."""
    return any(
        word[:_SAME_START] == other[:_SAME_START]
        or (min(len(word), len(other)) >= _SHORTEST_PART and (word.startswith(other) or other.startswith(word)))
        for other in words
    )


def _content(report: Report, positions: tuple[int, ...]) -> list[tuple[Span, str]]:
    data = language_of(report.language).changes
    return [
        (Span(word.start, word.end), word.folded)
        for position in positions
        for sentence in (report.sentences[position],)
        for word in words_of(report.text, sentence.start, sentence.end)
        if not word.is_mark and word.folded not in data.function_words
    ]
