from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from core.comparison import Comparison
from core.exports import json_text
from core.exports.json_text import FORMAT
from core.report import Report

DESCRIPTION = Path(__file__).parents[3] / "docs" / "json.md"


def _fields(value: object, path: str = "") -> Iterator[str]:
    """Yield the path of every field, as the description writes it: `links[].variants[].kind`."""
    if isinstance(value, dict):
        for name, inner in cast("dict[str, object]", value).items():
            yield f"{path}{name}"
            yield from _fields(inner, f"{path}{name}.")
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _fields(inner, path.removesuffix(".") + "[].")


def test_every_field_is_described_and_every_described_field_is_there(comparison: Comparison) -> None:
    described = re.findall(r"^\| `([^`]+)` \|", DESCRIPTION.read_text(encoding="utf-8"), flags=re.MULTILINE)

    written = list(dict.fromkeys(_fields(json.loads(json_text(comparison)))))

    assert sorted(described) == sorted(written)
    assert len(set(described)) == len(described)


def test_the_description_names_the_format_that_is_written(comparison: Comparison) -> None:
    assert json.loads(json_text(comparison))["format"] == FORMAT
    assert f"`{FORMAT}`" in DESCRIPTION.read_text(encoding="utf-8")


def test_spans_give_back_the_published_words(comparison: Comparison) -> None:
    written = json.loads(json_text(comparison))
    texts = [report["text"] for report in written["reports"]]

    for text, report in zip(texts, written["reports"], strict=True):
        assert [text[s["start"] : s["end"]] for s in report["sentences"]] == [s["text"] for s in report["sentences"]]
    for link in written["links"]:
        for difference in (*link["guards"], *link["variants"]):
            _check_spans(texts, link["reports"], difference)
    for found in (*written["changes"], *written["facts"]):
        _check_spans(texts, found["reports"], found)
    for addition in written["additions"]:
        assert texts[addition["report"]][addition["start"] : addition["end"]] == addition["text"]


def _check_spans(texts: list[str], reports: list[int], found: dict[str, Any]) -> None:
    for side, number in zip(("left", "right"), reports, strict=True):
        assert [texts[number][s["start"] : s["end"]] for s in found[side]] == [s["text"] for s in found[side]]


def test_words_stay_readable_and_the_text_ends_in_a_line_break() -> None:
    report = Report.from_sentences(["«Größe»\u2028"])

    text = json_text(Comparison((report, report), ()))

    assert "«Größe»" in text
    assert text.endswith("}\n")


def test_similarities_carry_two_decimals(comparison: Comparison) -> None:
    written = json.loads(json_text(comparison))

    assert [link["similarity"] for link in written["links"]] == [61.25, 100.0, 83.33, 100.0]


def test_what_is_not_known_is_null_and_not_invented(comparison: Comparison) -> None:
    report = replace(comparison.reports[0], published=None, credits=())

    written = json.loads(json_text(replace(comparison, reports=(report, comparison.reports[1]))))["reports"][0]

    assert written["published"] is None
    assert written["credits"] == []
    assert written["credit_state"] == "no credit found in the supplied text"


def test_totals_say_their_direction(comparison: Comparison) -> None:
    totals = json.loads(json_text(comparison))["totals"]

    assert [(entry["report"], entry["other"]) for entry in totals] == [(0, 1), (1, 0)]
    assert totals[0]["only_here"] == {"sentences": 1, "words": 3}
    assert totals[1]["only_here"] == {"sentences": 1, "words": 9}


def test_facts_say_their_state_and_what_each_mention_comes_to(comparison: Comparison) -> None:
    differing, agreeing, alone = json.loads(json_text(comparison))["facts"]

    assert (differing["kind"], differing["state"], differing["reports"]) == ("figure", "differ", [0, 1])
    assert [side[0]["value"] for side in (differing["left"], differing["right"])] == ["50", "15"]
    assert agreeing["left"][0] == {"sentence": 2, **agreeing["left"][0]}
    assert (alone["state"], alone["left"]) == ("only_right", [])


def test_the_facts_of_an_addition_are_numbered_over_all_pairs(comparison: Comparison) -> None:
    pair = replace(comparison.pairs[0], left=1, right=0, left_additions=comparison.pairs[0].right_additions)
    pair = replace(pair, right_additions=())

    written = json.loads(json_text(replace(comparison, pairs=(comparison.pairs[0], pair))))

    assert [(a["report"], a["other"], a["kind"], a["facts"]) for a in written["additions"]] == [
        (0, 1, "detail", []),
        (0, 1, "statement", []),
        (1, 0, "statement", [2]),
        (1, 0, "statement", [5]),
    ]


def test_corrections_stand_with_who_made_them_and_whether_they_fit(comparison: Comparison) -> None:
    fitting, unfit = json.loads(json_text(comparison))["corrections"]

    assert (fitting["action"], fitting["by"], fitting["fits"], fitting["reason"]) == ("relation", "Kim <b>", True, "")
    assert [fitting[state][0]["relation"] for state in ("before", "after")] == ["reworded", "partial"]
    assert (unfit["before"], unfit["after"], unfit["fits"]) == ("body", "promo", False)
    assert unfit["reason"]
