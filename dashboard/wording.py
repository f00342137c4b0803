"""The words of the dashboard, built on those that exports and the command use: one word per idea everywhere.

Each table is said in the reader's language at the moment an entry is looked up.
"""

from __future__ import annotations

from core.changes import ChangeKind
from core.exports.wording import RELATION_NAMES, ROLE_NAMES, VARIANT_NAMES, visible
from core.facts import AdditionKind, FactKind, FactState
from core.links import GuardKind, Relation, VariantKind
from core.phrases import phrase
from dashboard.language import Wording, gettext

SIGLA = ("A", "B")

RELATION_MEANINGS = Wording(
    {
        Relation.VERBATIM: phrase(
            "the same words in the same order; only spelling, capitals or punctuation may differ"
        ),
        Relation.NEAR: phrase("the same sentence with some words changed, added, dropped or moved"),
        Relation.REWORDED: phrase("the same statement in other words"),
        Relation.PARTIAL: phrase("only a part of one side is said by the other"),
    }
)

VARIANT_LABELS = Wording(
    {
        **VARIANT_NAMES,
        VariantKind.ADDED: phrase("only in {right}", right=SIGLA[1]),
        VariantKind.DROPPED: phrase("only in {left}", left=SIGLA[0]),
    }
)

RELATION_LABELS = Wording(RELATION_NAMES)

ROLE_LABELS = Wording(ROLE_NAMES)

GUARD_LABELS = Wording(
    {
        GuardKind.NEGATION: phrase("Negation"),
        GuardKind.EXCHANGED_ROLES: phrase("Exchanged roles"),
        GuardKind.FIGURE: phrase("Figure"),
        GuardKind.DATE: phrase("Date"),
        GuardKind.NAME: phrase("Name"),
    }
)

CHANGE_LABELS = Wording(
    {
        ChangeKind.ATTRIBUTION: phrase("Attribution"),
        ChangeKind.MODALITY: phrase("Certainty"),
        ChangeKind.NEGATION: phrase("Negation"),
        ChangeKind.FIGURE: phrase("Figures"),
        ChangeKind.DATE: phrase("Dates and times"),
        ChangeKind.QUOTATION: phrase("Quotation"),
        ChangeKind.AGENT: phrase("Who acts"),
        ChangeKind.NAME: phrase("Names"),
        ChangeKind.PLACE: phrase("Places"),
        ChangeKind.EVALUATION: phrase("Evaluation"),
        ChangeKind.NAMING: phrase("Naming"),
        ChangeKind.POSITION: phrase("Position"),
        ChangeKind.REFERENCE: phrase("Reference"),
    }
)
CHANGE_MEANINGS = Wording(
    {
        ChangeKind.ATTRIBUTION: phrase("who says so, or how strongly that is put"),
        ChangeKind.MODALITY: phrase("how certain it is said to be"),
        ChangeKind.NEGATION: phrase("denied in one report only"),
        ChangeKind.FIGURE: phrase("numbers, amounts and results that differ or that one report alone gives"),
        ChangeKind.DATE: phrase("days and times that differ or that one report alone gives"),
        ChangeKind.QUOTATION: phrase("what stands inside quotation marks, or whether it does"),
        ChangeKind.AGENT: phrase("who acts, and whether that is said"),
        ChangeKind.NAME: phrase("names and titles that differ or that one report alone gives"),
        ChangeKind.PLACE: phrase("where it happened"),
        ChangeKind.EVALUATION: phrase("words that judge, weigh or heighten"),
        ChangeKind.NAMING: phrase("what people, powers and things are called"),
        ChangeKind.POSITION: phrase("where in the report it stands"),
        ChangeKind.REFERENCE: phrase("a sentence that points back to another sentence than before"),
    }
)

FACT_LABELS = Wording(
    {
        FactKind.PERSON: phrase("Person"),
        FactKind.PLACE: phrase("Place"),
        FactKind.ORGANISATION: phrase("Organization"),
        FactKind.EVENT: phrase("Event"),
        FactKind.NAME: phrase("Name"),
        FactKind.DATE: phrase("Date or time"),
        FactKind.FIGURE: phrase("Figure"),
        FactKind.QUOTATION: phrase("Quotation"),
        FactKind.CLAIM: phrase("Claim"),
    }
)
FACT_STATE_LABELS = Wording(
    {
        FactState.DIFFER: phrase("The reports differ"),
        FactState.ONLY_LEFT: phrase("Only in A"),
        FactState.ONLY_RIGHT: phrase("Only in B"),
        FactState.AGREE: phrase("The reports agree"),
        FactState.NOT_COMPARABLE: phrase("Cannot be compared"),
    }
)
FACT_STATE_MEANINGS = Wording(
    {
        FactState.DIFFER: phrase("both speak of it and say something else"),
        FactState.ONLY_LEFT: phrase("not found in B"),
        FactState.ONLY_RIGHT: phrase("not found in A"),
        FactState.AGREE: phrase("both say the same, be it in other words"),
        FactState.NOT_COMPARABLE: phrase("both speak of it, but not in a way that can be set against each other"),
    }
)


ADDITION_LABELS = Wording(
    {
        AdditionKind.STATEMENT: phrase("New statements"),
        AdditionKind.DETAIL: phrase("Extra details"),
        AdditionKind.QUOTATION: phrase("Quotations"),
        AdditionKind.BACKGROUND: phrase("Background"),
    }
)
ADDITION_MEANINGS = Wording(
    {
        AdditionKind.STATEMENT: phrase("no counterpart in {other}", other="{other}"),
        AdditionKind.DETAIL: phrase("the marked words are missing from the same sentence in {other}", other="{other}"),
        AdditionKind.QUOTATION: phrase("no counterpart in {other}; mostly somebody's own words", other="{other}"),
        AdditionKind.BACKGROUND: phrase("no counterpart in {other}; what was long before the news", other="{other}"),
    }
)


def outlet_name(outlet: str, siglum: str) -> str:
    """Return the outlet's name, or "Report A" where none was given."""
    return visible(outlet).strip() or gettext("Report {siglum}").format(siglum=siglum)
