"""The words of the dashboard, built on those that exports and the command use: one word per idea everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from core.changes import ChangeKind
from core.exports.wording import GUARD_NAMES, VARIANT_NAMES, visible
from core.facts import AdditionKind, FactKind, FactState
from core.links import Relation

SIGLA = ("A", "B")

RELATION_MEANINGS = {
    Relation.VERBATIM: "the same words in the same order; only spelling, capitals or punctuation may differ",
    Relation.NEAR: "the same sentence with some words changed, added, dropped or moved",
    Relation.REWORDED: "the same statement in other words",
    Relation.PARTIAL: "only a part of one side is said by the other",
}

VARIANT_LABELS = {kind: name.format(left=SIGLA[0], right=SIGLA[1]) for kind, name in VARIANT_NAMES.items()}

GUARD_LABELS = {kind: name.capitalize() for kind, name in GUARD_NAMES.items()}

CHANGE_LABELS = {
    ChangeKind.ATTRIBUTION: "Attribution",
    ChangeKind.MODALITY: "Certainty",
    ChangeKind.NEGATION: "Negation",
    ChangeKind.FIGURE: "Figures",
    ChangeKind.DATE: "Dates and times",
    ChangeKind.QUOTATION: "Quotation",
    ChangeKind.AGENT: "Who acts",
    ChangeKind.NAME: "Names",
    ChangeKind.PLACE: "Places",
    ChangeKind.EVALUATION: "Evaluation",
    ChangeKind.NAMING: "Naming",
    ChangeKind.POSITION: "Position",
    ChangeKind.REFERENCE: "Reference",
}
CHANGE_MEANINGS = {
    ChangeKind.ATTRIBUTION: "who says so, or how strongly that is put",
    ChangeKind.MODALITY: "how certain it is said to be",
    ChangeKind.NEGATION: "denied in one report only",
    ChangeKind.FIGURE: "numbers, amounts and results that differ or that one report alone gives",
    ChangeKind.DATE: "days and times that differ or that one report alone gives",
    ChangeKind.QUOTATION: "what stands inside quotation marks, or whether it does",
    ChangeKind.AGENT: "who acts, and whether that is said",
    ChangeKind.NAME: "names and titles that differ or that one report alone gives",
    ChangeKind.PLACE: "where it happened",
    ChangeKind.EVALUATION: "words that judge, weigh or heighten",
    ChangeKind.NAMING: "what people, powers and things are called",
    ChangeKind.POSITION: "where in the report it stands",
    ChangeKind.REFERENCE: "a sentence that points back to another sentence than before",
}

FACT_LABELS = {
    FactKind.PERSON: "Person",
    FactKind.PLACE: "Place",
    FactKind.ORGANISATION: "Organization",
    FactKind.NAME: "Name",
    FactKind.DATE: "Date or time",
    FactKind.FIGURE: "Figure",
    FactKind.QUOTATION: "Quotation",
    FactKind.CLAIM: "Claim",
}
FACT_STATE_LABELS = {
    FactState.DIFFER: "The reports differ",
    FactState.ONLY_LEFT: "Only in A",
    FactState.ONLY_RIGHT: "Only in B",
    FactState.AGREE: "The reports agree",
    FactState.NOT_COMPARABLE: "Cannot be compared",
}
FACT_STATE_MEANINGS = {
    FactState.DIFFER: "both speak of it and say something else",
    FactState.ONLY_LEFT: "B does not speak of it",
    FactState.ONLY_RIGHT: "A does not speak of it",
    FactState.AGREE: "both say the same, be it in other words",
    FactState.NOT_COMPARABLE: "both speak of it, but not in a way that can be set against each other",
}


ADDITION_LABELS = {
    AdditionKind.STATEMENT: "New statements",
    AdditionKind.DETAIL: "Extra details",
    AdditionKind.QUOTATION: "Quotations",
    AdditionKind.BACKGROUND: "Background",
}
ADDITION_MEANINGS = {
    AdditionKind.STATEMENT: "no counterpart in {other}",
    AdditionKind.DETAIL: "the marked words are missing from the same sentence in {other}",
    AdditionKind.QUOTATION: "no counterpart in {other}; mostly somebody's own words",
    AdditionKind.BACKGROUND: "no counterpart in {other}; what was long before the news",
}


def outlet_name(outlet: str, siglum: str) -> str:
    """Return the outlet's name, or "Report A" where none was given."""
    return visible(outlet).strip() or f"Report {siglum}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: "1 sentence", "4 sentences"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(parts: Sequence[str]) -> str:
    """Return parts as an enumeration: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]
