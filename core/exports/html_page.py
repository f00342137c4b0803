"""A comparison as one HTML file: two reports side by side, with figures, settings and hashes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from core.comparison import Comparison, Pair
from core.exports.html_changes import changes_section
from core.exports.html_corrections import corrections_section
from core.exports.html_document import escaped, html_document, isolated
from core.exports.html_facts import additions_section, facts_section
from core.exports.html_figures import figures_section
from core.exports.html_places import place_id, place_link
from core.exports.marks import left_marks, right_marks, stretches_of
from core.exports.rows import Row, rows_of
from core.exports.wording import (
    GUARD_NAMES,
    RELATION_SIGNS,
    ROLE_NAMES,
    VARIANT_NAMES,
    credit_line,
    language_name,
    languages_note,
    name_of,
    publication_line,
    siglum_of,
    synopse_version,
    wire_lines,
)
from core.links import Link, VariantKind
from core.report import Report, Role, Span

# Kinds that leave the wording as it is are marked with a thin line, without a tint.
_LIGHT_KINDS = frozenset({VariantKind.SPELLING, VariantKind.PUNCTUATION, VariantKind.CASE, VariantKind.INFLECTION})


@dataclass(frozen=True, slots=True)
class _Column:
    """One report's side of a row: of which pair, which report, and where its words differ."""

    pair: Pair
    report: Report
    number: int
    marks: Sequence[tuple[Span, VariantKind]]

    @property
    def side(self) -> str:
        return "left" if self.number == self.pair.left else "right"


def html_page(comparison: Comparison) -> str:
    """Return the comparison as a page of HTML that is complete in itself."""
    names = [name_of(report, position) for position, report in enumerate(comparison.reports)]
    body = (
        *_header(comparison, names),
        "<main>",
        *(line for pair in comparison.pairs for line in _pair(comparison, pair)),
        *corrections_section(comparison),
        *_about(comparison, names),
        "</main>",
    )
    return html_document(" · ".join(names), body, style="page.css")


def _header(comparison: Comparison, names: Sequence[str]) -> Iterable[str]:
    yield '<header class="top">'
    yield '<p class="brand">Synopse</p>'
    yield f"<h1>{_listed([isolated(name) for name in names])}, side by side</h1>"
    yield '<div class="reports">'
    for position, report in enumerate(comparison.reports):
        yield f'<section class="report"><h2>{_siglum(position)} {isolated(names[position])}</h2>'
        yield f"<p>{escape(publication_line(report))} · {escape(language_name(report.language))}</p>"
        yield f"<p>Text: {isolated(credit_line(report))}</p></section>"
    yield "</div></header>"


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]])


def _pair(comparison: Comparison, pair: Pair) -> Iterable[str]:
    several = len(comparison.pairs) > 1
    name = f"p{pair.left}-{pair.right}"
    if several:
        yield f"<h2>{_outlet(comparison, pair.left)} and {_outlet(comparison, pair.right)}</h2>"
    note = languages_note(comparison.reports[pair.left], comparison.reports[pair.right], comparison.settings)
    if note:
        yield f'<p class="warning">{escape(note)}</p>'
    yield from changes_section(comparison, pair)
    yield from facts_section(comparison, pair)
    yield from additions_section(comparison, pair)
    yield from figures_section(comparison, pair)
    yield f'<section aria-labeledby="{name}-read"><h2 id="{name}-read">Side by side</h2>'
    yield from _legend(pair)
    yield '<table class="rows"><thead><tr>'
    yield f'<th scope="col">{_outlet(comparison, pair.left)}</th><th scope="col">relation</th>'
    yield f'<th scope="col">{_outlet(comparison, pair.right)}</th></tr></thead><tbody>'
    for row in rows_of(comparison, pair):
        yield from _row(comparison, pair, row)
    yield "</tbody></table></section>"


def _legend(pair: Pair) -> Iterable[str]:
    signs = "".join(
        f'<li><b class="sign">{sign}</b> {relation.value}</li>' for relation, sign in RELATION_SIGNS.items()
    )
    left, right = siglum_of(pair.left), siglum_of(pair.right)
    yield f'<ul class="legend">{signs}<li><b class="sign">⇅</b> moved</li>'
    yield f'<li><mark class="of-left">words of {left}</mark> that {right} has not, or has otherwise</li>'
    yield f'<li><mark class="of-right">words of {right}</mark> that {left} has not, or has otherwise</li>'
    yield '<li><mark class="of-left light">spelling</mark>, punctuation, capitals, word form</li>'
    yield '<li class="furniture">grey: furniture of the page, in no figure</li></ul>'


def _row(comparison: Comparison, pair: Pair, row: Row) -> Iterable[str]:
    link = row.link
    left = _Column(pair, comparison.reports[pair.left], pair.left, left_marks(link) if link else ())
    right = _Column(pair, comparison.reports[pair.right], pair.right, right_marks(link) if link else ())
    classes = "furniture" if row.furniture else "only" if link is None else link.relation.value
    yield f'<tr class="{classes}">'
    yield _cell(left, row.left, echo=row.left_echo)
    yield f'<td class="relation">{_relation(comparison, pair, row)}</td>'
    yield _cell(right, row.right, echo=row.right_echo)
    yield "</tr>"


def _cell(column: _Column, positions: Sequence[int], *, echo: bool) -> str:
    if not positions:
        return f'<td class="{column.side} empty"></td>'
    sentences = "".join(_sentence(column, position, echo=echo) for position in positions)
    place = place_link(column.pair, column.number, positions)
    note = f'<p class="note">shown again: stands at {place}</p>' if echo else ""
    return f'<td class="{column.side}{" echo" if echo else ""}">{note}{sentences}</td>'


def _sentence(column: _Column, position: int, *, echo: bool) -> str:
    sentence = column.report.sentences[position]
    place = f'<span class="place">{siglum_of(column.number)}&nbsp;{position + 1}</span>'
    role = "" if sentence.role is Role.BODY else f' <span class="role">{ROLE_NAMES[sentence.role]}</span>'
    words = "".join(
        escaped(stretch.text) if stretch.kind is None else _mark(stretch.text, stretch.kind, column.side)
        for stretch in stretches_of(sentence, column.marks)
    )
    language = column.report.language
    spoken = "" if language == "und" else f' lang="{escape(language)}"'
    name = "" if echo else f' id="{place_id(column.pair, column.number, position)}"'
    return f'<p class="{sentence.role.value}"{name}>{place}{role} <bdi{spoken}>{words}</bdi></p>'


def _mark(text: str, kind: VariantKind, side: str) -> str:
    light = " light" if kind in _LIGHT_KINDS else " moved" if kind is VariantKind.MOVED else ""
    name = VARIANT_NAMES[kind].format(left="this report", right="this report")
    return f'<mark class="of-{side}{light}" title="{name}">{escaped(text)}</mark>'


def _relation(comparison: Comparison, pair: Pair, row: Row) -> str:
    link = row.link
    if link is None:
        if row.furniture:
            return "<p>furniture</p>"
        number, positions = (pair.left, row.left) if row.left else (pair.right, row.right)
        heading = all(comparison.reports[number].sentences[position].role.is_heading for position in positions)
        return f'<p class="kind">{"heading " if heading else ""}only in {siglum_of(number)}</p>'
    marks = f'<b class="sign" aria-hidden="true">{RELATION_SIGNS[link.relation]}</b> {link.relation.value}'
    moved = '<p class="kind"><b class="sign" aria-hidden="true">⇅</b> moved</p>' if link.moved else ""
    again = '<p class="kind">restatement</p>' if link.restatement else ""
    return f'<p class="kind">{marks}</p>{moved}{again}{_guards(link)}<p class="reason">{isolated(link.reason)}</p>'


def _guards(link: Link) -> str:
    return "".join(
        f'<p class="guard"><b>{GUARD_NAMES[guard.kind]} differs:</b> {isolated(guard.reason)}</p>'
        for guard in link.guards
    )


def _about(comparison: Comparison, names: Sequence[str]) -> Iterable[str]:
    yield '<section class="about"><h2>About this comparison</h2><dl>'
    for position, report in enumerate(comparison.reports):
        source = f"{report.source_name} · {report.source_format}" if report.source_name else report.source_format
        yield f"<dt>{_siglum(position)} {isolated(names[position])}</dt>"
        yield f"<dd>{isolated(source)}<br>SHA-256 of the text: <code>{report.text_hash}</code>"
        yield from (f"<br>{isolated(f'{name}: {value}')}" for name, value in wire_lines(report))
        yield from (f"<br>{isolated(note)}" for note in report.notes)
        yield "</dd>"
    settings = ", ".join(f"{name} = {value}" for name, value in dataclasses.asdict(comparison.settings).items())
    yield f"<dt>Settings</dt><dd><code>{escape(settings)}</code></dd>"
    yield f"<dt>Made with</dt><dd>Synopse {escape(synopse_version())}</dd></dl>"
    yield (
        "<p>Links and roles are found by rules and can be wrong: every one states its reason, and the words beside it "
        "are the outlets’ own. Nothing on this page was summarized.</p></section>"
    )


def _outlet(comparison: Comparison, position: int) -> str:
    return f"{_siglum(position)} {isolated(name_of(comparison.reports[position], position))}"


def _siglum(position: int) -> str:
    return f'<b class="siglum">{siglum_of(position)}</b>'
