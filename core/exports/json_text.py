"""A comparison as JSON; `docs/json.md` describes it field by field.

The text is the same, byte for byte, for the same reports and settings: fields come in a fixed order, lists in the
order of the reports, and nothing depends on the clock, the machine or where the files lie.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Sequence

from core.changes import Change
from core.comparison import Comparison, Pair
from core.corrections import correction_record
from core.exports.wording import credit_state, siglum_of, synopse_version
from core.facts import Addition, Fact, Mention
from core.links import Guard, Link, Variant
from core.report import Report, Sentence, Span
from core.totals import Count, Totals

# "major.minor": a field more raises the second number; a field that goes or changes its meaning raises the first.
FORMAT = "1.2"

# Similarities carry more digits than they mean; two places keep the order of links and hide the noise of floats.
DECIMALS = 2

Record = dict[str, object]


def json_text(comparison: Comparison) -> str:
    """Return the comparison as JSON text that ends in a line break, with all published words in UTF-8."""
    return json.dumps(comparison_record(comparison), ensure_ascii=False, indent=2) + "\n"


def comparison_record(comparison: Comparison) -> Record:
    """Return the comparison as nested dicts and lists, as `json_text` writes them."""
    return {
        "format": FORMAT,
        "synopse": synopse_version(),
        "settings": dataclasses.asdict(comparison.settings),
        "reports": [_report(report, position) for position, report in enumerate(comparison.reports)],
        "totals": [
            _totals(report, other, totals) for pair in comparison.pairs for report, other, totals in _directions(pair)
        ],
        "links": [_link(comparison, pair, link) for pair in comparison.pairs for link in pair.links],
        "changes": [_change(comparison, pair, change) for pair in comparison.pairs for change in pair.changes],
        "facts": [_fact(comparison, pair, fact) for pair in comparison.pairs for fact in pair.facts],
        "additions": _additions(comparison),
        "corrections": _corrections(comparison),
    }


def _report(report: Report, position: int) -> Record:
    published = report.published
    return {
        "siglum": siglum_of(position),
        "outlet": report.outlet,
        "language": report.language,
        "source_format": report.source_format,
        "source_name": report.source_name,
        "text_sha256": report.text_hash,
        "credit_state": credit_state(report),
        "credits": [
            {"name": credit.name, "kind": credit.kind, "span": _optional_span(credit.span, report.text)}
            for credit in report.credits
        ],
        "published": published
        and {
            "value": published.value,
            "source": published.source,
            "span": _optional_span(published.span, report.text),
        },
        "notes": list(report.notes),
        "wire_item": dataclasses.asdict(report.wire_item),
        "sentences": [_sentence(sentence) for sentence in report.sentences],
        "text": report.text,
    }


def _sentence(sentence: Sentence) -> Record:
    return {
        "position": sentence.position,
        "start": sentence.start,
        "end": sentence.end,
        "text": sentence.text,
        "role": sentence.role.value,
        "role_reason": sentence.role_reason,
        "paragraph": sentence.paragraph,
    }


def _directions(pair: Pair) -> Iterable[tuple[int, int, Totals]]:
    return (pair.left, pair.right, pair.left_totals), (pair.right, pair.left, pair.right_totals)


def _totals(report: int, other: int, totals: Totals) -> Record:
    counts = {
        field.name: _count(getattr(totals, field.name))
        for field in dataclasses.fields(totals)
        if isinstance(getattr(totals, field.name), Count)
    }
    return {
        "report": report,
        "other": other,
        "shared_word_share": round(totals.shared_word_share, DECIMALS),
        **counts,
    }


def _count(count: Count) -> Record:
    return {"sentences": count.sentences, "words": count.words}


def _link(comparison: Comparison, pair: Pair, link: Link) -> Record:
    left, right = comparison.reports[pair.left].text, comparison.reports[pair.right].text
    return {
        "reports": [pair.left, pair.right],
        "left": list(link.left),
        "right": list(link.right),
        "relation": link.relation.value,
        "similarity": round(float(link.similarity), DECIMALS),
        "moved": link.moved,
        "restatement": link.restatement,
        "reason": link.reason,
        "by_hand": link.by_hand,
        "guards": [_guard(guard, left, right) for guard in link.guards],
        "variants": [_variant(variant, left, right) for variant in link.variants],
    }


def _guard(guard: Guard, left: str, right: str) -> Record:
    return {
        "kind": guard.kind.value,
        "left": _spans(guard.left, left),
        "right": _spans(guard.right, right),
        "reason": guard.reason,
    }


def _variant(variant: Variant, left: str, right: str) -> Record:
    return {
        "kind": variant.kind.value,
        "left": _spans(variant.left, left),
        "right": _spans(variant.right, right),
        "left_at": variant.left_at if variant.left_at >= 0 else None,
        "right_at": variant.right_at if variant.right_at >= 0 else None,
    }


def _change(comparison: Comparison, pair: Pair, change: Change) -> Record:
    return {
        "reports": [pair.left, pair.right],
        "kind": change.kind.value,
        "left_sentences": list(change.left_sentences),
        "right_sentences": list(change.right_sentences),
        "left": _spans(change.left, comparison.reports[pair.left].text),
        "right": _spans(change.right, comparison.reports[pair.right].text),
        "reason": change.reason,
        "evidence": change.evidence,
    }


def _fact(comparison: Comparison, pair: Pair, fact: Fact) -> Record:
    return {
        "reports": [pair.left, pair.right],
        "kind": fact.kind.value,
        "state": fact.state.value,
        "left": [_mention(mention, comparison.reports[pair.left].text) for mention in fact.left],
        "right": [_mention(mention, comparison.reports[pair.right].text) for mention in fact.right],
        "reason": fact.reason,
    }


def _mention(mention: Mention, text: str) -> Record:
    return {"sentence": mention.sentence, **_span(mention.span, text), "value": mention.value}


def _additions(comparison: Comparison) -> list[Record]:
    """The additions of all directions; their facts are numbered over all pairs, as `facts` lists them."""
    records: list[Record] = []
    before = 0
    for pair in comparison.pairs:
        for report, other, additions in (
            (pair.left, pair.right, pair.left_additions),
            (pair.right, pair.left, pair.right_additions),
        ):
            text = comparison.reports[report].text
            records += [_addition(report, other, addition, text, before) for addition in additions]
        before += len(pair.facts)
    return records


def _addition(report: int, other: int, addition: Addition, text: str, before: int) -> Record:
    return {
        "report": report,
        "other": other,
        "kind": addition.kind.value,
        "sentence": addition.sentence,
        **_span(addition.span, text),
        "facts": [before + number for number in addition.facts],
        "reason": addition.reason,
    }


def _corrections(comparison: Comparison) -> list[Record]:
    """What a person put right, then what of it does not fit these texts."""
    fitting = [{**correction_record(one), "fits": True, "reason": ""} for one in comparison.corrections]
    return [
        *fitting,
        *({**correction_record(one.correction), "fits": False, "reason": one.reason} for one in comparison.unfit),
    ]


def _spans(spans: Sequence[Span], text: str) -> list[Record]:
    return [_span(span, text) for span in spans]


def _span(span: Span, text: str) -> Record:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _optional_span(span: Span | None, text: str) -> Record | None:
    return None if span is None else _span(span, text)
