"""The summary of a comparison for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.cli.corrections import correction_lines
from core.cli.fact_summary import addition_lines, fact_lines
from core.cli.terminal import Piece, Style, Terminal, columns_of, harmless, quoted
from core.comparison import Comparison, Pair
from core.exports.marks import Stretch, left_marks, right_marks, stretches_of
from core.exports.wording import (
    CHANGE_NAMES,
    GUARD_NAMES,
    RELATION_NAMES,
    RELATION_SIGNS,
    ROLE_NAMES,
    VARIANT_NAMES,
    credit_line,
    language_name,
    languages_note,
    name_of,
    places,
    publication_line,
    share_sentence,
    siglum_of,
    wire_lines,
    words_at,
)
from core.links import Link, Relation, Variant, VariantKind
from core.phrases import Phrase, grouped, joined, phrase, phrase_of
from core.report import Report, Sentence, Span
from core.totals import Totals
from core.words import fold

_PARTS = {
    "verbatim": phrase("verbatim"),
    "near": phrase("near"),
    "reworded": phrase("reworded"),
    "partial": phrase("partial"),
    "only_here": phrase("only here"),
    "reporting": phrase("reporting"),
    "headings": phrase("headings, apart"),
    "furniture": phrase("furniture, apart"),
}

_APART = frozenset({"headings", "furniture"})

# Kinds that leave the wording as it is: a link that differs in nothing else takes one line.
_LIGHT_KINDS = frozenset({VariantKind.SPELLING, VariantKind.PUNCTUATION, VariantKind.CASE})

# In a line of plain text, brackets around quotation marks and capitals hide the words.
_LEFT_UNMARKED = frozenset({VariantKind.PUNCTUATION, VariantKind.CASE})

# Where other words are used throughout, a list of them tells a reader nothing that the two sentences do not.
_WORD_FOR_WORD = frozenset({Relation.VERBATIM, Relation.NEAR})

# A change of position shows whole sentences; their beginning is enough to know them by.
_LINES_OF_A_CHANGE = 2

_INDENT = "   "


def summary_lines(comparison: Comparison, terminal: Terminal) -> list[str]:
    """Return the lines of the summary: who, changes, facts, additions, figures, links, and what only one says."""
    lines: list[str] = []
    for position, report in enumerate(comparison.reports):
        lines += _report(report, position, terminal)
    for pair in comparison.pairs:
        left, right = comparison.reports[pair.left], comparison.reports[pair.right]
        if len(comparison.pairs) > 1:
            names = name_of(left, pair.left), name_of(right, pair.right)
            lines += _heading(phrase("{first} and {last}", first=names[0], last=names[1]), terminal)
        note = languages_note(left, right, comparison.settings)
        lines += ["", *terminal.wrapped([(note, Style.WARNING)])] if note else []
        lines += _changes(comparison, pair, terminal)
        lines += fact_lines(comparison, pair, terminal)
        lines += addition_lines(comparison, pair.left, pair.left_additions, terminal)
        lines += addition_lines(comparison, pair.right, pair.right_additions, terminal)
        lines += _figures(pair, terminal)
        lines += _links(comparison, pair, terminal)
        lines += _only_here(left, pair.left, pair.left_totals, _linked(pair.links, "left"), terminal)
        lines += _only_here(right, pair.right, pair.right_totals, _linked(pair.links, "right"), terminal)
    lines += correction_lines(comparison, terminal)
    for position, report in enumerate(comparison.reports):
        lines += _furniture(report, position, terminal)
    return lines


def _report(report: Report, position: int, terminal: Terminal) -> Iterable[str]:
    name = name_of(report, position)
    source = f" · {report.source_name}" if report.source_name not in {"", name} else ""
    yield from terminal.wrapped([(name, Style.BOLD), (source, Style.PLAIN)], first=_place(position), indent=_INDENT)
    published = phrase("published: {when}", when=publication_line(report))
    for line in (
        joined(" · ", [language_name(report.language), published]),
        phrase("text: {credit}", credit=credit_line(report)),
        *(joined(": ", [name, value]) for name, value in wire_lines(report)),
        *(phrase("note: {note}", note=note) for note in report.notes),
    ):
        yield from terminal.wrapped([(line, Style.PLAIN)], first=_INDENT, indent=_INDENT)


def _place(position: int) -> str:
    return f"{siglum_of(position):<2} "


def _heading(text: str, terminal: Terminal) -> Iterable[str]:
    yield ""
    yield from terminal.wrapped([(text, Style.BOLD)])


def _changes(comparison: Comparison, pair: Pair, terminal: Terminal) -> Iterable[str]:
    found = phrase_of(
        len(pair.changes),
        "{n} change in linked sentences",
        "{n} changes in linked sentences, the weightiest kinds first",
    )
    yield from _heading(found if pair.changes else phrase("No change found in linked sentences"), terminal)
    for change in pair.changes:
        where = " – ".join(
            places(siglum_of(number), positions)
            for number, positions in ((pair.left, change.left_sentences), (pair.right, change.right_sentences))
            if positions
        )
        about = joined(" · ", ["", where, change.reason])
        kind: list[Piece] = [(CHANGE_NAMES[change.kind], Style.BOLD), (about, Style.PLAIN)]
        yield from terminal.wrapped(kind, first=_INDENT, indent=_INDENT * 2)
        left, right = (
            words_at(comparison.reports[number], spans)
            for number, spans in ((pair.left, change.left), (pair.right, change.right))
        )
        if left and fold(left) == fold(right):
            yield from _words_of_change(f"{siglum_of(pair.left)}, {siglum_of(pair.right)}", left, Style.PLAIN, terminal)
        else:
            yield from _words_of_change(siglum_of(pair.left), left, Style.LEFT, terminal)
            yield from _words_of_change(siglum_of(pair.right), right, Style.RIGHT, terminal)


def _words_of_change(who: str, words: str, style: Style, terminal: Terminal) -> Iterable[str]:
    first = f"{_INDENT * 2}{who}: "
    lines = terminal.wrapped(quoted(words, style) if words else [("–", Style.PLAIN)], first=first, indent=_INDENT * 3)
    yield from lines[:_LINES_OF_A_CHANGE]
    if len(lines) > _LINES_OF_A_CHANGE:
        yield f"{_INDENT * 3}…"


def _figures(pair: Pair, terminal: Terminal) -> Iterable[str]:
    yield from _heading(phrase("Figures, counted over reporting: lede and body"), terminal)
    for here, there, totals in (
        (pair.left, pair.right, pair.left_totals),
        (pair.right, pair.left, pair.right_totals),
    ):
        share, rest = share_sentence(totals, here, there)
        yield from terminal.wrapped([(share, Style.BOLD), (rest, Style.PLAIN)], first=_INDENT, indent=_INDENT)
    left, right = siglum_of(pair.left), siglum_of(pair.right)
    yield ""
    sentences, words = terminal.say(phrase("sentences")), terminal.say(phrase("words"))
    names = {part: terminal.say(name) for part, name in _PARTS.items()}
    widest = max(map(len, names.values()))
    yield f"{_INDENT}{'':{widest}}{left + ' ' + sentences:>12}{words:>8}{right + ' ' + sentences:>13}{words:>8}"
    for part, name in names.items():
        here, there = getattr(pair.left_totals, part), getattr(pair.right_totals, part)
        counts = [terminal.say(grouped(n)) for n in (here.sentences, here.words, there.sentences, there.words)]
        line = f"{_INDENT}{name:<{widest}}{counts[0]:>12}{counts[1]:>8}{counts[2]:>13}{counts[3]:>8}"
        yield terminal.styled(line, Style.QUIET if part in _APART else Style.PLAIN)


def _links(comparison: Comparison, pair: Pair, terminal: Terminal) -> Iterable[str]:
    differing = [link for link in pair.links if _differs(link)]
    same = [link for link in pair.links if not _differs(link)]
    found = phrase_of(
        len(pair.links),
        "Linked sentences that differ: {differing} of {n} link",
        "Linked sentences that differ: {differing} of {n} links",
        differing=len(differing),
    )
    yield from _heading(found, terminal)
    if not pair.links:
        none = phrase("No sentence of one report has a counterpart in the other.")
        yield from terminal.wrapped([(none, Style.PLAIN)], first=_INDENT, indent=_INDENT)
    if differing and not terminal.color:
        hint = phrase("What stands in [brackets] is not so in the other report.")
        yield from terminal.wrapped([(hint, Style.PLAIN)], first=_INDENT, indent=_INDENT)
    for link in differing:
        yield from _link(comparison, pair, link, terminal)
    if same:
        yield from _same(comparison, pair, same, terminal)


def _differs(link: Link) -> bool:
    """Whether a link differs in more than what folding evens out."""
    return (
        link.relation is not Relation.VERBATIM
        or bool(link.guards)
        or any(variant.kind not in _LIGHT_KINDS for variant in link.variants)
    )


def _same(comparison: Comparison, pair: Pair, links: Sequence[Link], terminal: Terminal) -> Iterable[str]:
    same = phrase_of(len(links), "{n} link is word for word the same", "{n} links are word for word the same")
    but = phrase(", but for spelling, punctuation or capitals") if any(link.variants for link in links) else ""
    yield from _heading(joined("", [same, but]), terminal)
    left = comparison.reports[pair.left]
    for link in links:
        spelling = [variant for variant in link.variants if variant.kind is VariantKind.SPELLING]
        if not (link.moved or link.restatement or spelling):
            continue
        notes: list[str] = [*_flags(link)]
        if spelling:
            notes.append(_differences(comparison, pair, replace(link, variants=tuple(spelling)), terminal))
        words = left.sentences[link.left[0]].text
        head = joined(" · ", [_where(pair, link), joined("; ", notes), ""])
        lines = terminal.wrapped([(head, Style.PLAIN), (words, Style.QUIET)], first=_sign(link), indent=_INDENT)
        yield lines[0] + (" …" if len(lines) > 1 else "")


def _link(comparison: Comparison, pair: Pair, link: Link, terminal: Terminal) -> Iterable[str]:
    left, right = comparison.reports[pair.left], comparison.reports[pair.right]
    similarity = phrase("similarity {number}", number=f"{link.similarity:.0f}")
    yield ""
    title: list[Piece] = [
        (joined(", ", [RELATION_NAMES[link.relation], *_flags(link)]), Style.BOLD),
        (joined(" · ", ["", _where(pair, link), similarity]), Style.PLAIN),
    ]
    yield from terminal.wrapped(title, first=_sign(link), indent=_INDENT)
    for guard in link.guards:
        kind = joined("", [GUARD_NAMES[guard.kind], ":"])
        warning: list[Piece] = [(kind, Style.WARNING), (" ", Style.PLAIN), (guard.reason, Style.PLAIN)]
        yield from terminal.wrapped(warning, first=_INDENT, indent=_INDENT)
    if link.reason:
        yield from terminal.wrapped([(link.reason, Style.QUIET)], first=_INDENT, indent=_INDENT)
    for position, report, positions, marks, style in (
        (pair.left, left, link.left, left_marks(link), Style.LEFT),
        (pair.right, right, link.right, right_marks(link), Style.RIGHT),
    ):
        pieces = _marked([report.sentences[place] for place in positions], marks, style, terminal)
        first = f"{_INDENT}{siglum_of(position)}: "
        yield from terminal.wrapped(pieces, first=first, indent=" " * columns_of(first))
    if link.relation in _WORD_FOR_WORD and (told := _differences(comparison, pair, link, terminal)):
        differences: list[Piece] = [(told, Style.PLAIN)]
        yield from terminal.wrapped(differences, first=_INDENT, indent=_INDENT)


def _flags(link: Link) -> list[Phrase]:
    """Say what is true of a link beside its relation."""
    return [
        name for name, is_set in ((phrase("moved"), link.moved), (phrase("restatement"), link.restatement)) if is_set
    ]


def _sign(link: Link) -> str:
    return f"{RELATION_SIGNS[link.relation]}  "


def _where(pair: Pair, link: Link) -> str:
    return f"{places(siglum_of(pair.left), link.left)} – {places(siglum_of(pair.right), link.right)}"


def _marked(
    sentences: Sequence[Sentence], marks: Sequence[tuple[Span, VariantKind]], style: Style, terminal: Terminal
) -> list[Piece]:
    """Return the words of `sentences` with what differs set off, in brackets where there are no styles."""
    pieces: list[Piece] = []
    for number, sentence in enumerate(sentences):
        if number:
            pieces.append((" / ", Style.QUIET))
        heavy = [(span, kind) for span, kind in marks if kind not in _LEFT_UNMARKED]
        for text, differs in _joined(stretches_of(sentence, heavy)):
            if differs:
                pieces.append((text if terminal.color else f"[{text}]", style))
            else:
                pieces.append((text, Style.PLAIN))
    return pieces


def _joined(stretches: Sequence[Stretch[VariantKind]]) -> list[tuple[str, bool]]:
    """Join marked stretches with nothing but white space between them: for the eye they are one difference."""
    joined: list[tuple[str, bool]] = []
    for number, stretch in enumerate(stretches):
        between = stretch.text.isspace() and 0 < number < len(stretches) - 1
        differs = stretch.kind is not None or between
        if joined and joined[-1][1] == differs:
            joined[-1] = (joined[-1][0] + stretch.text, differs)
        else:
            joined.append((stretch.text, differs))
    return joined


def _differences(comparison: Comparison, pair: Pair, link: Link, terminal: Terminal) -> str:
    """Say the word differences of a link by kind: "spelling: “grösser” / “größer”; only in A: “hiess es”"."""
    by_kind: dict[VariantKind, list[str]] = {}
    for variant in link.variants:
        if variant.kind not in _LEFT_UNMARKED:
            by_kind.setdefault(variant.kind, []).append(_words_of(comparison, pair, variant, terminal))
    names = {"left": siglum_of(pair.left), "right": siglum_of(pair.right)}
    return "; ".join(
        f"{terminal.say(VARIANT_NAMES[kind]).format(**names)}: {', '.join(found)}" for kind, found in by_kind.items()
    )


def _words_of(comparison: Comparison, pair: Pair, variant: Variant, terminal: Terminal) -> str:
    sides = [
        harmless(words_at(comparison.reports[number], spans))
        for number, spans in ((pair.left, variant.left), (pair.right, variant.right))
    ]
    shown = sides[:1] if variant.kind is VariantKind.MOVED else [side for side in sides if side]
    return " / ".join(terminal.say(phrase("“{name}”", name=side)) for side in shown)


def _linked(links: Sequence[Link], side: str) -> set[int]:
    return {position for link in links for position in getattr(link, side)}


def _only_here(report: Report, position: int, totals: Totals, linked: set[int], terminal: Terminal) -> Iterable[str]:
    alone = [sentence for sentence in report.sentences if sentence.position not in linked]
    reporting = [sentence for sentence in alone if sentence.role.is_reporting]
    headings = [sentence for sentence in alone if sentence.role.is_heading]
    count = phrase_of(totals.only_here.sentences, "{n} sentence", "{n} sentences")
    words = phrase_of(totals.only_here.words, "{n} word", "{n} words")
    tail = joined(", ", [count, words]) if reporting else phrase("no sentence of the reporting")
    yield from _heading(phrase("Only in {siglum}: {what}", siglum=siglum_of(position), what=tail), terminal)
    for sentence in reporting:
        yield from _listed(sentence, terminal)
    if headings:
        alone_too = phrase("Headings without a counterpart:")
        yield from terminal.wrapped([(alone_too, Style.PLAIN)], first=_INDENT, indent=_INDENT)
        for sentence in headings:
            yield from _listed(sentence, terminal)


def _furniture(report: Report, position: int, terminal: Terminal) -> Iterable[str]:
    furniture = [sentence for sentence in report.sentences if sentence.role.is_furniture]
    if furniture:
        count = phrase_of(
            len(furniture),
            "Furniture of {siglum}’s page, in no figure: {n} line",
            "Furniture of {siglum}’s page, in no figure: {n} lines",
            siglum=siglum_of(position),
        )
        yield from _heading(count, terminal)
    for sentence in furniture:
        first = f"{_INDENT}{sentence.position + 1:>3}  {terminal.say(ROLE_NAMES[sentence.role]):<10}  "
        lines = terminal.wrapped([(sentence.text, Style.QUIET)], first=first)
        yield lines[0] + (" …" if len(lines) > 1 else "")


def _listed(sentence: Sentence, terminal: Terminal) -> Iterable[str]:
    first = f"{_INDENT}{sentence.position + 1:>3}  "
    yield from terminal.wrapped([(sentence.text, Style.PLAIN)], first=first, indent=" " * len(first))
