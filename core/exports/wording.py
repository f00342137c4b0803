"""How exports and the command call things: sigla, outlets, relations, credits and dates, as phrases.

Positions count from 0 in the engine and in JSON; whatever a person reads counts from 1.
"""

from __future__ import annotations

import importlib.metadata
import unicodedata
from collections.abc import Callable, Sequence

from core.changes import ChangeKind
from core.facts import AdditionKind, Fact, FactKind, FactState, Mention, value_words
from core.languages import language_of
from core.links import GuardKind, Relation, VariantKind
from core.phrases import grouped, joined, phrase, phrase_of
from core.report import Report, Role, Span
from core.settings import Settings
from core.totals import Totals

# Says a phrase in the language of whoever reads: `translated` with a catalog.
Say = Callable[[str], str]

NO_CREDIT = phrase("no credit found in the supplied text")
# Said of a report that names its author or photographer alone. An agency may well have taken the picture.
NO_AGENCY = phrase("no agency credit found for the supplied text")
NO_DATE = phrase("no date found in the supplied text")

WIRE_NAMES = {
    "version": phrase("version"),
    "status": phrase("status"),
    "editorial_note": phrase("editorial note"),
}

# Shapes that stay apart in black and white and at a distance: the same words, nearly so, other words, a part.
RELATION_SIGNS = {
    Relation.VERBATIM: "=",
    Relation.NEAR: "≈",
    Relation.REWORDED: "↔",
    Relation.PARTIAL: "⊂",
}

RELATION_NAMES = {
    Relation.VERBATIM: phrase("verbatim"),
    Relation.NEAR: phrase("near"),
    Relation.REWORDED: phrase("reworded"),
    Relation.PARTIAL: phrase("partial"),
}

ROLE_NAMES = {
    Role.HEADLINE: phrase("headline"),
    Role.LEDE: phrase("lede"),
    Role.BODY: phrase("body"),
    Role.SUBHEAD: phrase("subhead"),
    Role.PULL_QUOTE: phrase("pull quote"),
    Role.CAPTION: phrase("caption"),
    Role.CREDIT: phrase("credit"),
    Role.TEASER: phrase("teaser"),
    Role.PROMO: phrase("promo"),
    Role.NOTICE: phrase("notice"),
}

# The sides are filled in where a name is shown: which report is left differs from pair to pair.
VARIANT_NAMES = {
    VariantKind.SPELLING: phrase("spelling"),
    VariantKind.PUNCTUATION: phrase("punctuation"),
    VariantKind.CASE: phrase("capitals"),
    VariantKind.INFLECTION: phrase("word form"),
    VariantKind.FIGURE: phrase("figure"),
    VariantKind.DATE: phrase("date"),
    VariantKind.NAME: phrase("name"),
    VariantKind.WORDING: phrase("wording"),
    VariantKind.ADDED: phrase("only in {right}", right="{right}"),
    VariantKind.DROPPED: phrase("only in {left}", left="{left}"),
    VariantKind.MOVED: phrase("moved"),
}

GUARD_NAMES = {
    GuardKind.NEGATION: phrase("negation"),
    GuardKind.EXCHANGED_ROLES: phrase("exchanged roles"),
    GuardKind.FIGURE: phrase("figure"),
    GuardKind.DATE: phrase("date"),
    GuardKind.NAME: phrase("name"),
}

CHANGE_NAMES = {
    ChangeKind.ATTRIBUTION: phrase("attribution"),
    ChangeKind.MODALITY: phrase("certainty"),
    ChangeKind.NEGATION: phrase("negation"),
    ChangeKind.FIGURE: phrase("figures"),
    ChangeKind.DATE: phrase("dates and times"),
    ChangeKind.QUOTATION: phrase("quotation"),
    ChangeKind.AGENT: phrase("who acts"),
    ChangeKind.NAME: phrase("names"),
    ChangeKind.PLACE: phrase("places"),
    ChangeKind.EVALUATION: phrase("evaluation"),
    ChangeKind.NAMING: phrase("naming"),
    ChangeKind.POSITION: phrase("position"),
    ChangeKind.REFERENCE: phrase("reference"),
}

FACT_NAMES = {
    FactKind.PERSON: phrase("person"),
    FactKind.PLACE: phrase("place"),
    FactKind.ORGANISATION: phrase("organisation"),
    FactKind.EVENT: phrase("event"),
    FactKind.NAME: phrase("name"),
    FactKind.DATE: phrase("date"),
    FactKind.FIGURE: phrase("figure"),
    FactKind.QUOTATION: phrase("quotation"),
    FactKind.CLAIM: phrase("claim"),
}

# In the order in which a reader wants them: what the reports disagree on stands first.
FACT_STATES = {
    FactState.DIFFER: phrase("facts differ"),
    FactState.AGREE: phrase("both reports agree"),
    FactState.NOT_COMPARABLE: phrase("cannot be compared"),
    FactState.ONLY_LEFT: phrase("only in {left}", left="{left}"),
    FactState.ONLY_RIGHT: phrase("only in {right}", right="{right}"),
}


# New statements first, then what a linked sentence has more, somebody's words, and what was long before.
ADDITION_NAMES = {
    AdditionKind.STATEMENT: phrase("new statement"),
    AdditionKind.DETAIL: phrase("detail in a linked sentence"),
    AdditionKind.QUOTATION: phrase("quotation"),
    AdditionKind.BACKGROUND: phrase("background"),
}


_LANGUAGE_NAMES = {
    "de": phrase("German"),
    "en": phrase("English"),
    "es": phrase("Spanish"),
    "fr": phrase("French"),
    "it": phrase("Italian"),
    "und": phrase("language not determined"),
}

_PUBLICATION_SOURCES = {
    "metadata": phrase("metadata"),
    "timestamp line": phrase("timestamp line"),
    "dateline": phrase("dateline"),
    "given": phrase("given"),
    "borrowed": phrase("borrowed"),
}


def state_of_mention(state: FactState) -> str:
    """Return a state as seen from the report of a mention: "only_here" for whichever side alone has the fact."""
    return "only_here" if state in {FactState.ONLY_LEFT, FactState.ONLY_RIGHT} else state.value


def values_of(fact: Fact, mentions: Sequence[Mention]) -> str:
    """Return what a fact comes to in one report, in words and each value once: "2 years, about 40"; "" for names."""
    if fact.kind not in {FactKind.DATE, FactKind.FIGURE, FactKind.QUOTATION, FactKind.CLAIM}:
        return ""
    return joined(", ", dict.fromkeys(value_words(fact.kind, mention.value) for mention in mentions if mention.value))


def synopse_version() -> str:
    """Return the version of Synopse that is installed, or "unknown" where it runs from a folder."""
    try:
        return importlib.metadata.version("synopse")
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


def visible(text: str) -> str:
    """Return `text` with characters that steer what shows it replaced by U+FFFD, white space as it was.

    Those are controls (among them the escape that begins a terminal's color) and the marks that embed or override a
    direction of writing: with them, a page could show other words than it holds.
    """
    if text.isprintable():
        return text
    return "".join("\ufffd" if _steers(character) else character for character in text)


def _steers(character: str) -> bool:
    if character.isspace():
        return False
    return unicodedata.category(character) in {"Cc", "Cs"} or unicodedata.bidirectional(character) in _STEERING


_STEERING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def siglum_of(position: int) -> str:
    """Return the letter that stands for the report at `position`: A, B, … Z, AA, AB."""
    letters = ""
    rest = position + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def name_of(report: Report, position: int) -> str:
    """Return what to call a report: its outlet, else its source, else "report A"."""
    return report.outlet or report.source_name or phrase("report {siglum}", siglum=siglum_of(position))


def language_name(code: str) -> str:
    """Return the English name of a language, or the code itself where Synopse does not know it."""
    if code in _LANGUAGE_NAMES:
        return _LANGUAGE_NAMES[code]
    language = language_of(code)
    return language.name if language.code == code else code


def languages_note(left: Report, right: Report, settings: Settings) -> str:
    """Return what a reader must know where two reports are in different languages, or ""."""
    if left.language == right.language or "und" in {left.language, right.language}:
        return ""
    one, other = language_name(left.language), language_name(right.language)
    if settings.across_languages:
        return phrase(
            "The reports are in {one} and {other}: sentences are linked by names and figures alone.",
            one=one,
            other=other,
        )
    return phrase(
        "The reports are in {one} and {other}: sentences are linked within one language, so no links were looked for.",
        one=one,
        other=other,
    )


def credit_state(report: Report) -> str:
    """Return whether the text is credited: "credited", or that no credit was found, which is not the same as none."""
    return "credited" if any(credit.kind == "text" for credit in report.credits) else NO_CREDIT


def words_uncredited(report: Report) -> str:
    """Return what to say where nobody is credited for the words: it must not deny an author or a photographer."""
    return NO_AGENCY if report.credits else NO_CREDIT


def wire_lines(report: Report) -> list[tuple[str, str]]:
    """Return what an agency says about its item, each with its name: version, status or embargo, editorial note."""
    said = [(name, getattr(report.wire_item, field)) for field, name in WIRE_NAMES.items()]
    return [(name, value) for name, value in said if value]


def credit_line(report: Report) -> str:
    """Return who is credited for the words, then authors and pictures: "sda, dpa · photo: epa"."""
    by_kind: dict[str, list[str]] = {}
    for credit in report.credits:
        names = by_kind.setdefault(credit.kind, [])
        if credit.name not in names:
            names.append(credit.name)
    parts = [", ".join(by_kind.pop("text", [])) or words_uncredited(report)]
    if "byline" in by_kind:
        parts.append(phrase("by {names}", names=", ".join(by_kind.pop("byline"))))
    if "photo" in by_kind:
        parts.append(phrase("photo: {names}", names=", ".join(by_kind.pop("photo"))))
    parts += [f"{kind}: {', '.join(names)}" for kind, names in by_kind.items()]
    return joined(" · ", parts)


def publication_line(report: Report) -> str:
    """Return when the report was published and how that is known: "2025-10-21 22:37 (timestamp line)"."""
    if report.published is None:
        return NO_DATE
    source = _PUBLICATION_SOURCES.get(report.published.source, report.published.source)
    return phrase("{moment} ({source})", moment=report.published.value.replace("T", " "), source=source)


def places(siglum: str, positions: Sequence[int]) -> str:
    """Return sentence positions as a person counts them: "A 3", "B 4+5"."""
    return f"{siglum} {'+'.join(str(position + 1) for position in positions)}"


def words_at(report: Report, spans: Sequence[Span]) -> str:
    """Return the published words at `spans`, with an ellipsis between words that do not stand together."""
    return " … ".join(span.of(report.text) for span in spans)


def percent(share: float) -> str:
    """Return a share from 0 to 100 without decimals; only a whole is called 100 %, and only nothing 0 %."""
    if 0 < share < 1:
        return phrase("under 1 %")
    return f"{whole_percent(share)} %"


def whole_percent(share: float) -> int:
    """Round a share from 0 to 100 so that only a whole becomes 100."""
    return min(round(share), 99) if share < 100 else 100


def share_sentence(totals: Totals, here: int, there: int) -> tuple[str, str]:
    """Return the share of one report's reporting that another has too, and the rest of the sentence that says so.

    The share is "" where there is no reporting.
    """
    if not totals.reporting.words:
        return "", phrase("{siglum} holds no reporting: no lede and no body were found.", siglum=siglum_of(here))
    rest = phrase_of(
        totals.reporting.words,
        " of {here}’s {words} reporting word stands in sentences that {there} has too.",
        " of {here}’s {words} reporting words stand in sentences that {there} has too.",
        here=siglum_of(here),
        words=grouped(totals.reporting.words),
        there=siglum_of(there),
    )
    return percent(totals.shared_word_share), rest
