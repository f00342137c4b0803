from __future__ import annotations

from collections.abc import Callable

from core.comparison import Comparison
from core.exports.wording import credit_line
from core.links import Link, Relation
from core.report import Credit, Publication, Report, Role
from dashboard.coverage.figures import coverage_data
from dashboard.listing.items import shared
from dashboard.report_heads import credit_text, published_text

MakeComparison = Callable[[Report, Report, tuple[Link, ...]], Comparison]

LEFT = Report.from_sentences(
    ["Bridge closed", "The bridge is closed.", "It rains hard today.", "Photo: archive"],
    roles=[Role.HEADLINE, Role.LEDE, Role.BODY, Role.CAPTION],
    outlet="Morning Post",
)
RIGHT = Report.from_sentences(["The bridge is closed."], outlet="Evening Mail")
LINKS = (Link((1,), (0,), Relation.VERBATIM, 100),)


def test_a_figure_says_its_direction_and_what_it_counts(comparison_of: MakeComparison) -> None:
    here, there = coverage_data(comparison_of(LEFT, RIGHT, LINKS), "")["directions"]

    assert (here["percent"], here["claim"]) == ("50 %", "of the reporting words of A stand in sentences that B shares")
    assert there["percent"] == "100 %"
    assert here["counted"] == "Of 2 reporting sentences in A, 1 has a counterpart in B and 1 stands only in A."
    assert here["apart"] == "Counted apart: 1 heading (2 words) and 1 line of page furniture (2 words)."


def test_the_parts_add_up_to_the_reporting_words(comparison_of: MakeComparison) -> None:
    parts = coverage_data(comparison_of(LEFT, RIGHT, LINKS), "")["directions"][0]["parts"]

    assert sum(part["words"] for part in parts) == 8
    assert sum(part["share"] for part in parts) == 100


def test_the_strip_shows_every_sentence_in_reading_order(comparison_of: MakeComparison) -> None:
    strip = coverage_data(comparison_of(LEFT, RIGHT, LINKS), "")["directions"][0]["strip"]

    assert [(cell["id"], cell["key"]) for cell in strip] == [
        ("A1", "heading"),
        ("A2", "verbatim"),
        ("A3", "only"),
        ("A4", "furniture"),
    ]
    assert strip[3]["label"] == "Sentence A4: page furniture, caption"


def test_the_key_of_the_strip_tells_headings_apart_so_that_it_agrees_with_the_table(
    comparison_of: MakeComparison,
) -> None:
    headed = (*LINKS, Link((0,), (0,), Relation.VERBATIM, 90, restatement=True))

    def legend(links: tuple[Link, ...]) -> list[str]:
        return [
            entry["label"] for entry in coverage_data(comparison_of(LEFT, RIGHT, links), "")["directions"][0]["legend"]
        ]

    apart = ["heading without a counterpart 1", "page furniture 1"]
    assert legend(LINKS) == ["verbatim 1", "only in A 1", *apart]
    assert legend(headed) == ["verbatim 1 + 1 heading", "only in A 1", apart[1]]


def test_shared_sentences_stand_under_their_relation_with_both_wordings(comparison_of: MakeComparison) -> None:
    (verbatim,) = shared(comparison_of(LEFT, RIGHT, LINKS))

    assert verbatim["title"] == "Verbatim"
    assert [side["names"] for side in verbatim["items"][0]["sides"]] == ["A 2", "B 1"]


def test_what_verbatim_means_stands_over_its_sentences_and_under_none(comparison_of: MakeComparison) -> None:
    links = (
        Link((1,), (0,), Relation.VERBATIM, 100, reason="the same words in the same order"),
        Link((2,), (1,), Relation.NEAR, 80, reason="3 of 4 words in the same order"),
    )
    right = Report.from_sentences(["The bridge is closed.", "It rains hard now."])

    verbatim, near = shared(comparison_of(LEFT, right, links))

    assert verbatim["note"].startswith("1 link: the same words in the same order")
    assert [group["items"][0]["reason"] for group in (verbatim, near)] == ["", "3 of 4 words in the same order"]


def test_a_date_is_written_out_and_says_where_it_comes_from() -> None:
    dated = Report.from_sentences([])
    stamped = Report("", (), published=Publication("2026-03-10T14:52", "timestamp line"))
    borrowed = Report("", (), published=Publication("2026-03-10", "borrowed"))
    inexact = Report("", (), published=Publication("2026-03", "metadata"))

    assert published_text(dated) == "no date found in the supplied text"
    assert published_text(stamped, with_source=True) == "10 March 2026, 14:52 (from the timestamp in the text)"
    assert published_text(borrowed) == "10 March 2026 (borrowed from the other report)"
    assert published_text(inexact) == "2026-03"


def test_a_report_without_a_credit_is_never_called_uncredited() -> None:
    credited = Report("", (), credits=(Credit("sda", "text"), Credit("dpa", "text"), Credit("epa", "photo")))
    twice = Report("", (), credits=(Credit("sda", "text"), Credit("dpa", "text"), Credit("sda", "text")))

    assert credit_text(credited) == credit_text(twice) == "credited to sda and dpa"
    assert credit_text(Report("", ())) == "no credit found in the supplied text"


def test_a_report_that_names_its_author_or_photographer_is_not_told_to_name_nobody() -> None:
    pictured = Report("", (), credits=(Credit("epa", "photo"),))
    signed = Report("", (), credits=(Credit("Ada Lind", "byline"),))

    assert credit_text(pictured) == credit_text(signed) == "no agency credit found for the supplied text"
    assert credit_line(signed) == "no agency credit found for the supplied text · by Ada Lind"


def test_a_report_that_is_shared_whole_or_not_at_all_is_told_without_a_nought(comparison_of: MakeComparison) -> None:
    two = Report.from_sentences(["The bridge is closed.", "It rains hard today."])
    links = (Link((0,), (0,), Relation.VERBATIM, 100), Link((1,), (1,), Relation.VERBATIM, 100))

    def told(found: tuple[Link, ...], right: Report = two) -> list[str]:
        return [side["counted"] for side in coverage_data(comparison_of(two, right, found), "")["directions"]]

    assert told(links)[0] == "Of 2 reporting sentences in A, every one has a counterpart in B."
    assert told(())[0] == "Of 2 reporting sentences in A, none has a counterpart in B."
    assert told((), RIGHT)[1] == "The one reporting sentence in B has no counterpart in A."
