from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from core.links import Variant, VariantKind, in_reading_order
from core.report import Role, Sentence, Span

VARIANT = Variant(VariantKind.ADDED, (), (Span(4, 9),), left_at=3)


def test_a_variant_is_met_where_its_words_begin_unless_it_says_otherwise() -> None:
    assert (VARIANT.left_at, VARIANT.right_at) == (3, 4)
    assert Variant(VariantKind.CASE, (Span(1, 2),), (Span(5, 6),), 0, 2) == Variant(
        kind=VariantKind.CASE, left=(Span(1, 2),), right=(Span(5, 6),), left_at=0, right_at=2
    )


@pytest.mark.parametrize("kind", list(VariantKind))
def test_a_kind_mirrored_twice_is_the_same(kind: VariantKind) -> None:
    assert kind.mirrored.mirrored is kind
    assert (kind.mirrored is kind) == (kind not in {VariantKind.ADDED, VariantKind.DROPPED})


def test_a_variant_mirrored_twice_is_the_same() -> None:
    assert VARIANT.mirrored() == Variant(VariantKind.DROPPED, (Span(4, 9),), (), right_at=3)
    assert VARIANT.mirrored().mirrored() == VARIANT


def test_variants_are_read_from_left_to_right() -> None:
    later = Variant(VariantKind.ADDED, (), (Span(20, 22),), left_at=3)
    last = Variant(VariantKind.DROPPED, (Span(7, 9),), (), right_at=1)
    assert in_reading_order([last, later, VARIANT]) == (VARIANT, later, last)


@pytest.mark.parametrize(
    "record", [VARIANT, Span(3, 8), Sentence(0, 0, 4, "Rat.", Role.LEDE, "given", 2), Sentence(1, 5, 6, "!")]
)
def test_records_are_frozen_and_survive_a_copy(record: Variant | Span | Sentence) -> None:
    assert pickle.loads(pickle.dumps(record)) == record  # noqa: S301 - what was written a moment ago
    assert replace(record) == record
    assert hash(replace(record)) == hash(record)
    with pytest.raises(FrozenInstanceError):
        setattr(record, fields(record)[0].name, 1)


def test_a_sentence_is_body_text_of_the_first_paragraph_unless_told() -> None:
    sentence = Sentence(1, 5, 6, "!")
    assert (sentence.role, sentence.role_reason, sentence.paragraph) == (Role.BODY, "", 0)
    assert repr(sentence.span) == "Span(start=5, end=6)"
    assert Span(1, 2) < Span(1, 3) < Span(2, 0)
