from __future__ import annotations

from dataclasses import replace

import pytest

from core.changes import Change, ChangeKind
from core.comparison import Comparison, Pair
from core.corrections import Action, CitedLink, CitedSentence, LinkCorrection, RoleCorrection, Unfit
from core.facts import Addition, AdditionKind, Fact, FactKind, FactState, Mention
from core.links import Guard, GuardKind, Link, Relation, Variant, VariantKind
from core.report import Credit, Publication, Report, Role, Span
from core.settings import Settings
from core.totals import left_linked, right_linked, totals_of

LEFT = (
    "Ferry runs aground off the island",
    "Photo: A. Example",
    "The ferry ran aground on Monday.",
    "Fifty passengers were taken ashore, police said.",
    "Nobody was hurt.",
    "The harbor master is looking into it.",
    "(exa)",
)
LEFT_ROLES = (Role.HEADLINE, Role.CAPTION, Role.LEDE, Role.BODY, Role.BODY, Role.BODY, Role.CREDIT)
RIGHT = (
    "The harbor master is looking into it.",
    "A ferry has run aground.",
    "The ferry ran aground on Monday.",
    "Fifteen passengers were taken ashore.",
    "It is the third such case in a year.",
    "Read more: ten walks by the sea",
)
RIGHT_ROLES = (Role.BODY, Role.BODY, Role.BODY, Role.BODY, Role.BODY, Role.PROMO)


def _spans(text: str, words: str) -> tuple[Span, ...]:
    start = text.index(words)
    return (Span(start, start + len(words)),)


def _place(report: Report, words: str) -> tuple[int, int, int]:
    (span,) = _spans(report.text, words)
    position = next(s.position for s in report.sentences if s.start <= span.start < s.end)
    return span.start, span.end, position


def _mention(report: Report, words: str, value: str) -> Mention:
    return Mention(*_place(report, words), value)


@pytest.fixture
def comparison() -> Comparison:
    """Return a comparison that holds one of everything that can be exported."""
    left = Report.from_sentences(LEFT, roles=LEFT_ROLES, outlet="The Harbor Post", language="en")
    left = replace(
        left,
        credits=(
            Credit("exa", "text", *_spans(left.text, "(exa)")),
            Credit("A. Example", "photo", *_spans(left.text, "A. Example")),
            Credit("B. Writer", "byline"),
        ),
        published=Publication("2025-03-03T18:05", "dateline", *_spans(left.text, "Monday")),
        source_name="post.txt",
        notes=("Two lines were joined.",),
    )
    right = Report.from_sentences(RIGHT, roles=RIGHT_ROLES, outlet="Island News", language="en")
    fifty, fifteen = _spans(left.text, "Fifty"), _spans(right.text, "Fifteen")
    links = (
        Link((2,), (1,), Relation.PARTIAL, 61.25, "says a part of it", restatement=True),
        Link((2,), (2,), Relation.VERBATIM, 100.0, "the same words"),
        Link(
            (3,),
            (3,),
            Relation.NEAR,
            83.333333,
            "4 of 5 words in order",
            guards=(Guard(GuardKind.FIGURE, fifty, fifteen, "50 against 15"),),
            variants=(
                Variant(VariantKind.FIGURE, fifty, fifteen),
                Variant(VariantKind.DROPPED, _spans(left.text, ", police said"), ()),
            ),
        ),
        Link((5,), (0,), Relation.VERBATIM, 100.0, "the same words", moved=True),
    )
    changes = (
        Change(
            ChangeKind.ATTRIBUTION,
            (3,),
            (3,),
            _spans(left.text, ", police said"),
            (),
            "the source is gone",
            "en: verbs",
        ),
        Change(ChangeKind.FIGURE, (3,), (3,), fifty, fifteen, "50 against 15", "figures"),
    )
    day = "2025-03-03"
    facts = (
        Fact(
            FactKind.FIGURE,
            FactState.DIFFER,
            (_mention(left, "Fifty passengers", "50"),),
            (_mention(right, "Fifteen passengers", "15"),),
            "the same thing is counted with another result",
        ),
        Fact(
            FactKind.DATE,
            FactState.AGREE,
            (_mention(left, "on Monday", day),),
            (_mention(right, "on Monday", day),),
            "both reports mean 3 March 2025",
        ),
        Fact(FactKind.FIGURE, FactState.ONLY_RIGHT, (), (_mention(right, "a year", "1 year"),), "in this report only"),
    )
    additions = (
        Addition(AdditionKind.DETAIL, *_place(left, "police said"), (), "the linked sentence lacks it"),
        Addition(AdditionKind.STATEMENT, *_place(left, "Nobody was hurt."), (), "no counterpart"),
    )
    third = Addition(AdditionKind.STATEMENT, *_place(right, RIGHT[4]), (2,), "no counterpart")
    pair = Pair(
        0,
        1,
        links,
        totals_of(left, left_linked(links)),
        totals_of(right, right_linked(links)),
        changes=changes,
        facts=facts,
        left_additions=additions,
        right_additions=(third,),
    )
    there, here = CitedSentence.of(left, 0, 2), CitedSentence.of(right, 1, 1)
    related = LinkCorrection(
        Action.RELATION,
        (CitedLink((there, here), Relation.REWORDED),),
        (CitedLink((there, here), Relation.PARTIAL),),
        "Kim <b>",
        "2025-03-04T10:00:00+00:00",
    )
    lost = RoleCorrection(CitedSentence(1, 9, "A line that was cut."), Role.BODY, Role.PROMO)
    return Comparison(
        (left, right), (pair,), Settings(), (related,), (Unfit(lost, "It does not stand in its report any more."),)
    )
