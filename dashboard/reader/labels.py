"""What the components say by themselves: names of kinds, and the words that the reader draws in the browser."""

from __future__ import annotations

from core.links import GuardKind
from dashboard.language import gettext
from dashboard.wording import CHANGE_LABELS, GUARD_LABELS, VARIANT_LABELS


def guard_label(kind: GuardKind) -> str:
    """Return the name of a guard as it stands before its reason: "Negation differs"."""
    return gettext("{what} differs").format(what=GUARD_LABELS[kind])


def kind_labels() -> dict[str, dict[str, str]]:
    """Return the names of all kinds of variants, changes and guards, by the values that the pieces of text carry."""
    return {
        "variants": {kind.value: label for kind, label in VARIANT_LABELS.items()},
        "changes": {kind.value: label for kind, label in CHANGE_LABELS.items()},
        "guards": {kind.value: guard_label(kind) for kind in GUARD_LABELS},
    }


def reader_says() -> dict[str, str]:
    """Return what the reader says by itself; names in braces are filled in the browser."""
    return {
        "reader": gettext("The two reports side by side"),
        "rows": gettext("Rows of the comparison. Arrow keys move, N and P reach differences."),
        "pages": gettext("Pages of rows"),
        "nothingFits": gettext("No row fits what is chosen above."),
        "previousRows": gettext("Previous rows"),
        "nextRows": gettext("Next rows"),
        "rowsOf": gettext("Rows {first} to {last} of {all}"),
        "elsewhere": gettext("Stands elsewhere in {siglum}:"),
        "moreLine": gettext("and {number} more line"),
        "moreLines": gettext("and {number} more lines"),
        "goThere": gettext("Go there."),
        "isFurniture": gettext("This is page furniture"),
        "isReportText": gettext("This is report text"),
        "ofSentence": gettext("sentence {name}"),
        "similarity": gettext("Similarity {similarity} of 100"),
        "fold": gettext("fold"),
        "unfold": gettext("unfold"),
        "whyLinked": gettext("Why linked"),
        "whyRole": gettext("Why {role}"),
        "rowsShown": gettext("Rows"),
        "wordsMarked": gettext("Words"),
        "search": gettext("Search in both texts"),
        "searchPlaceholder": gettext("Search both texts ( / )"),
        "previousHit": gettext("Previous place"),
        "nextHit": gettext("Next place"),
        "noHit": gettext("Nothing found"),
        "oneHit": gettext("{number} place"),
        "hits": gettext("{number} places"),
        "hitOf": gettext("{number} of {all}"),
        "onlyDifferences": gettext("Only differences"),
        "pageFurniture": gettext("Page furniture"),
        "differenceMarked": gettext("{number} word difference marked."),
        "differencesMarked": gettext("{number} word differences marked."),
        "someMarked": gettext("{number} of {all} word differences marked."),
        "clearHighlight": gettext("Clear {number} highlight"),
        "clearHighlights": gettext("Clear {number} highlights"),
        "keys": gettext("Keys: ↑ ↓ move, N and P next and previous difference, Enter jumps, E corrects, / searches."),
    }
