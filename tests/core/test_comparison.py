"""What holds of every comparison, whatever the rooms of the engine do."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from core import Comparison, Settings, compare, read_text
from core.errors import ComparisonError, SynopseError
from core.exports import json_text
from core.facts import Fact
from core.links import Link, Relation
from core.report import Report, Span

# Sentences that share words, names and figures in ways that tempt an aligner: repeated, contained, negated, moved.
SENTENCES = (
    "The ferry Aurora ran aground off the island on Monday evening.",
    "On Monday evening the ferry Aurora ran aground.",
    "About fifty passengers were taken ashore, police said.",
    "About fifteen passengers were taken ashore, according to police.",
    "Nobody was hurt.",
    "Not all of them were hurt.",
    "The harbor master is looking into the case.",
    "«Das Schiff ist grösser als erwartet», sagte die Hafenmeisterin.",
    "Die Hafenmeisterin sagte: „Das Schiff ist größer als erwartet.“",
    "Die Fähre soll am 3. Mai wieder fahren oder zumindest geprüft werden.",
    "Die Fähre fährt am 3. Mai wieder.",
    "Selon la police, trois personnes auraient été blessées.",
    "Schaden: 3,5 Mio. Franken",
    "Weather",
    "…",
)
DOCUMENT = st.lists(st.sampled_from(SENTENCES), max_size=7)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
NEWSLIKE = st.lists(
    st.one_of(st.sampled_from(SENTENCES), st.text(st.characters(exclude_categories=["Cs"]), max_size=30)), max_size=6
).map("\n".join)


def _spans(link: Link) -> list[tuple[tuple[Span, ...], tuple[Span, ...]]]:
    return [(found.left, found.right) for found in (*link.guards, *link.variants)]


def _check_positions(comparison: Comparison) -> None:
    """Every position and span of the comparison stands where it says."""
    for pair in comparison.pairs:
        left, right = comparison.reports[pair.left], comparison.reports[pair.right]
        for link in pair.links:
            for report, positions in ((left, link.left), (right, link.right)):
                assert positions
                assert list(positions) == sorted(set(positions))
                assert positions[0] >= 0
                assert positions[-1] < len(report.sentences)
            assert 0 <= link.similarity <= 100
            for here, there in _spans(link):
                assert all(_is_inside(span, left, link.left) for span in here)
                assert all(_is_inside(span, right, link.right) for span in there)


def _is_inside(span: Span, report: Report, positions: tuple[int, ...]) -> bool:
    start, end = report.sentences[positions[0]].start, report.sentences[positions[-1]].end
    return start <= span.start < span.end <= end


def test_the_slice_works_from_text_to_variants() -> None:
    left = read_text("The quay was closed. About fifty passengers were taken ashore.", language="en")
    right = read_text("The quay was closed. About fifteen passengers were taken ashore.", language="en")

    (pair,) = compare([left, right]).pairs

    assert [(link.left, link.right, link.relation) for link in pair.links] == [
        ((0,), (0,), Relation.VERBATIM),
        ((1,), (1,), Relation.NEAR),
    ]
    (variant,) = pair.links[1].variants
    assert [span.of(left.text) for span in variant.left] == ["fifty"]
    assert [span.of(right.text) for span in variant.right] == ["fifteen"]


@pytest.mark.parametrize("number", [0, 1])
def test_fewer_than_two_reports_cannot_be_compared(number: int) -> None:
    with pytest.raises(ComparisonError, match="two reports or more"):
        compare([read_text("The quay was closed.")] * number)


def test_every_two_of_several_reports_are_compared() -> None:
    quay, nobody = (Report.from_sentences([text]) for text in ("The quay was closed.", "Nobody was hurt."))
    reports = [quay, nobody, quay]

    comparison = compare(reports)

    assert [(pair.left, pair.right) for pair in comparison.pairs] == [(0, 1), (0, 2), (1, 2)]
    assert [len(pair.links) for pair in comparison.pairs] == [0, 1, 0]


def test_the_settings_are_kept_with_the_result() -> None:
    reports = [read_text("The quay was closed.")] * 2

    assert compare(reports, Settings(restatements=False)).settings == Settings(restatements=False)
    assert compare(reports).settings == Settings()


@given(DOCUMENT, DOCUMENT)
def test_swapping_the_reports_mirrors_the_result(one: list[str], other: list[str]) -> None:
    left, right = read_text("\n\n".join(one)), read_text("\n\n".join(other))

    (pair,) = compare([left, right]).pairs
    (mirror,) = compare([right, left]).pairs

    assert replace(mirror.mirrored(), left=0, right=1) == pair


def _places(fact: Fact, *, is_left: bool) -> list[Span]:
    return sorted(Span(mention.start, mention.end) for mention in (fact.left if is_left else fact.right))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_an_addition_names_the_facts_that_are_mentioned_inside_it(order: tuple[int, int]) -> None:
    plain = read_text("The ferry Aurora ran aground on Monday. Nobody was hurt.", language="en")
    rich = read_text(
        "Police in Denmark said 12 people were ill. The ferry Aurora ran aground on Monday with 50 cars. "
        "Nobody was hurt. Repairs in Norway cost 3 million francs, Anna Holm said on Tuesday.",
        language="en",
    )
    reports = [plain, rich]

    (pair,) = compare([reports[number] for number in order]).pairs

    is_left = order[0] == 1
    additions = pair.left_additions if is_left else pair.right_additions
    assert sum(len(one.facts) for one in additions) >= 3
    for one in additions:
        for number in one.facts:
            places = _places(pair.facts[number], is_left=is_left)
            assert any(one.start <= place.start and place.end <= one.end for place in places)


@given(DOCUMENT)
def test_a_report_against_itself_is_verbatim_throughout(sentences: list[str]) -> None:
    report = read_text("\n\n".join(sentences))

    (pair,) = compare([report, report]).pairs

    linked = {position for link in pair.links for position in link.left}
    reporting = {sentence.position for sentence in report.sentences if sentence.role.is_reporting}
    with_words = {position for position in reporting if any(c.isalnum() for c in report.sentences[position].text)}
    assert with_words <= linked
    for link in pair.links:
        assert link.left == link.right
        assert link.relation is Relation.VERBATIM
        assert not link.restatement
        assert not link.variants
        assert not link.guards
    assert pair.left_totals == pair.right_totals
    if with_words:
        assert pair.left_totals.shared_word_share == pytest.approx(100)
        assert pair.left_totals.verbatim.words == pair.left_totals.reporting.words


@given(NEWSLIKE, NEWSLIKE)
def test_everything_found_stands_where_it_says(one: str, other: str) -> None:
    _check_positions(compare([read_text(one), read_text(other)]))


@given(ANY_TEXT)
def test_reading_keeps_every_word_and_its_place(text: str) -> None:
    report = read_text(text)

    assert report.text == text
    rest = list(text)
    for sentence in report.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        rest[sentence.start : sentence.end] = " " * len(sentence.text)
    assert not "".join(rest).strip()


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_is_compared_or_refused_with_a_sentence(one: str, other: str) -> None:
    try:
        json_text(compare([read_text(one), read_text(other)]))
    except SynopseError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either outcome is right, depending on the text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\u2028\u00a0",
        "\x00\x00",
        "\ufeff\u200b\u2060",
        "e" + "\u0301" * 500,
        "🚢👩‍👩‍👧‍👦🇨🇭",
        "\u202eabc\u202c",
        "." * 5000,
        "((((" * 500,
        "1,2.3’4:" * 200,
        "\r\n\r\r\n",
        "a" * 10_000,
        "„«»“" * 300,
    ],
    ids=repr,
)
def test_an_odd_text_is_compared_with_a_plain_one_and_with_itself(text: str) -> None:
    odd, plain = read_text(text), read_text("The quay was closed.")

    for comparison in (compare([odd, plain]), compare([odd, odd])):
        _check_positions(comparison)
        assert json_text(comparison)


def test_five_thousand_lines_are_compared() -> None:
    lines = [f"Ship {number} left the harbor with {number % 97} containers." for number in range(5000)]
    long = Report.from_sentences(lines)

    (pair,) = compare([long, Report.from_sentences(list(reversed(lines[:5])))]).pairs

    assert {position for link in pair.links for position in link.right} == {0, 1, 2, 3, 4}


@settings(max_examples=30)
@given(NEWSLIKE, NEWSLIKE)
def test_the_same_input_gives_the_same_json(one: str, other: str) -> None:
    first, second = (json_text(compare([read_text(one), read_text(other)])) for _ in range(2))

    assert first == second


def test_the_json_is_the_same_in_every_process(tmp_path: Path) -> None:
    (tmp_path / "left.txt").write_text("\n\n".join(SENTENCES), encoding="utf-8")
    (tmp_path / "right.txt").write_text("\n\n".join(reversed(SENTENCES)), encoding="utf-8")
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "core.cli", "compare", "left.txt", "right.txt", "--json", "-"]

    written = {
        subprocess.run(  # noqa: S603 - our own command
            command,
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "31337")
    }

    assert len(written) == 1


class _BothAreOne:
    """Finds any two sentences alike."""

    def encode(self, sentences: list[str]) -> NDArray[np.float32]:
        """Return the same vector for each sentence."""
        return np.ones((len(sentences), 2), dtype=np.float32)


def test_an_encoder_may_link_what_the_wording_leaves_alone() -> None:
    shared = ["The council met on Tuesday evening in the old town hall."]
    left = Report.from_sentences([*shared, "Hundreds of workers lose their posts."], language="en")
    right = Report.from_sentences([*shared, "The company is cutting jobs."], language="en")

    plain, encoded = (compare([left, right], encoder=encoder).pairs[0].links for encoder in (None, _BothAreOne()))

    assert [(link.left, link.right) for link in plain] == [((0,), (0,))]
    assert ((1,), (1,)) in [(link.left, link.right) for link in encoded]


def test_whoever_watches_hears_of_each_stage_and_can_end_the_comparison() -> None:
    reports = [Report.from_sentences(SENTENCES, language="en"), Report.from_sentences(SENTENCES[:4], language="en")]
    heard: list[str] = []

    def stop(stage: str) -> None:
        raise InterruptedError(stage)

    assert compare(reports, watch=heard.append) == compare(reports)
    assert heard == ["Linking sentences", "Comparing words", "Looking for changes", "Collecting facts"]
    with pytest.raises(InterruptedError, match="Linking sentences"):
        compare(reports, watch=stop)
