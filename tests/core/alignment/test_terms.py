from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.alignment.folding import Side, fold_side, stem_of
from core.alignment.lexicon import ROOT_LENGTH
from core.alignment.terms import Layer, TermTable, terms_of
from core.report import Report

# Few words, so that sentences share many; compounds with parts that stand by themselves, and words of one stem.
_WORDS = st.sampled_from(
    [
        "die",
        "und",
        "8,0",
        "8",
        "zwei",
        "2",
        "Sperrung",
        "Sperrungen",
        "Brücke",
        "Brücken",
        "Brückensperrung",
        "Weg",
        "Uferweg",
        "Uferwege",
        "Ufer",
        "Uferwegsperrung",
        "Rat",
        "Ratssaal",
        "Saal",
        "Straßensperrungsbrücke",
    ]
)
_SENTENCES = st.lists(st.lists(_WORDS, max_size=6).map(" ".join), max_size=6)


def _terms(left: Side, right: Side) -> TermTable:
    return terms_of(left.characters, right.characters, left.vocabulary, "de")


def _sides(left: list[str], right: list[str]) -> tuple[Side, Side]:
    here = fold_side(Report.from_sentences(left, language="de"))
    return here, fold_side(Report.from_sentences(right, language="de"), here)


def _as_sets(layer: Layer) -> list[frozenset[int]]:
    here = [layer.left.of(place) for place in range(len(layer.left.total))]
    return here + [layer.right.of(place) for place in range(len(layer.right.total))]


@given(_SENTENCES, _SENTENCES)
def test_terms_are_those_found_word_by_word_and_numbered_as_they_come(left: list[str], right: list[str]) -> None:
    sides = _sides(left, right)
    sentences = [words for side in sides for words in side.words]
    stems: dict[str, int] = {}
    priors: dict[str, float] = {}
    for word in (word for words in sentences for word in words):
        stem, prior = stem_of(word, "de")
        stems.setdefault(stem, len(stems))
        priors[stem] = min(prior, priors.get(stem, prior))
    roots: dict[str, int] = {}
    roots_of: dict[str, set[int]] = {}
    root_priors: dict[str, float] = {}
    for stem in stems:
        parts = [part for cut in range(4, len(stem) - 3) for part in (stem[cut:], stem[:cut]) if part in stems]
        own = [each[:ROOT_LENGTH] for each in (stem, *parts)]
        roots_of[stem] = {roots.setdefault(root, len(roots)) for root in own}
        root_priors |= {root: min(priors[stem], root_priors.get(root, priors[stem])) for root in own}

    terms = _terms(*sides)

    stems_in = [[stem_of(word, "de")[0] for word in words] for words in sentences]
    assert _as_sets(terms.stems) == [frozenset(map(stems.__getitem__, words)) for words in stems_in]
    assert _as_sets(terms.roots) == [frozenset[int]().union(*map(roots_of.__getitem__, words)) for words in stems_in]
    assert terms.stems.priors.tolist() == list(priors.values())
    assert terms.roots.priors.tolist() == [root_priors[root] for root in roots]
    assert terms.figures.tolist() == [stem[0].isdigit() for stem in stems]
    assert {root: terms.roots.numbers.get(root) for root in roots} == roots


def test_a_root_that_only_other_reports_have_has_no_number() -> None:
    fold_side(Report.from_sentences(("Der Gletscher schmilzt.",), language="de"))
    _terms(*_sides(["Der Gletscher schmilzt."], []))

    numbers = _terms(*_sides(["Der Rat tagt."], ["Der Rat schweigt."])).roots.numbers

    assert numbers.get("gletscher"[:ROOT_LENGTH]) is None
    assert numbers.get("xylop") is None
