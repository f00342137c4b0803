"""A comparison as one HTML file: two reports side by side, with figures, settings and hashes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from gettext import NullTranslations
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
    RELATION_NAMES,
    RELATION_SIGNS,
    ROLE_NAMES,
    VARIANT_NAMES,
    Say,
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
from core.phrases import phrase, translated
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
    say: Say

    @property
    def side(self) -> str:
        return "left" if self.number == self.pair.left else "right"


def html_page(comparison: Comparison, translations: NullTranslations | None = None) -> str:
    """Return the comparison as a page of HTML that is complete in itself.

    Args:
        comparison: The comparison.
        translations: The catalog of the language that the page speaks (`core.catalogs`); English where left out.
    """
    spoken = translations or NullTranslations()

    def say(text: str) -> str:
        return translated(text, spoken)

    names = [say(name_of(report, position)) for position, report in enumerate(comparison.reports)]
    body = (
        *_header(comparison, names, say),
        "<main>",
        *(line for pair in comparison.pairs for line in _pair(comparison, pair, say)),
        *corrections_section(comparison, say),
        *_about(comparison, names, say),
        "</main>",
    )
    return html_document(
        " · ".join(names), body, style="page.css", language=spoken.info().get("language", "en") or "en"
    )


def _header(comparison: Comparison, names: Sequence[str], say: Say) -> Iterable[str]:
    yield '<header class="top">'
    yield '<p class="brand">Synopse</p>'
    # The catalog holds no markup: the names are put into the sentence when it is translated and escaped.
    title = escaped(say(phrase("{names}, side by side", names="{names}")))
    yield f"<h1>{title.format(names=_listed([isolated(name) for name in names], say))}</h1>"
    yield '<div class="reports">'
    for position, report in enumerate(comparison.reports):
        yield f'<section class="report"><h2>{_siglum(position)} {isolated(names[position])}</h2>'
        yield f"<p>{escape(say(publication_line(report)))} · {escape(say(language_name(report.language)))}</p>"
        yield f"<p>{say(phrase('Text'))}: {isolated(say(credit_line(report)))}</p></section>"
    yield "</div></header>"


def _listed(names: Sequence[str], say: Say) -> str:
    return say(phrase("{first} and {last}", first=", ".join(names[:-1]), last=names[-1]))


def _pair(comparison: Comparison, pair: Pair, say: Say) -> Iterable[str]:
    several = len(comparison.pairs) > 1
    name = f"p{pair.left}-{pair.right}"
    if several:
        yield f"<h2>{_listed([_outlet(comparison, each, say) for each in (pair.left, pair.right)], say)}</h2>"
    note = languages_note(comparison.reports[pair.left], comparison.reports[pair.right], comparison.settings)
    if note:
        yield f'<p class="warning">{escape(say(note))}</p>'
    yield from changes_section(comparison, pair, say)
    yield from facts_section(comparison, pair, say)
    yield from additions_section(comparison, pair, say)
    yield from figures_section(comparison, pair, say)
    yield f'<section aria-labeledby="{name}-read"><h2 id="{name}-read">{say(phrase("Side by side"))}</h2>'
    yield from _legend(pair, say)
    yield '<table class="rows"><thead><tr>'
    yield f'<th scope="col">{_outlet(comparison, pair.left, say)}</th><th scope="col">{say(phrase("relation"))}</th>'
    yield f'<th scope="col">{_outlet(comparison, pair.right, say)}</th></tr></thead><tbody>'
    for row in rows_of(comparison, pair):
        yield from _row(comparison, pair, row, say)
    yield "</tbody></table></section>"


def _legend(pair: Pair, say: Say) -> Iterable[str]:
    signs = "".join(
        f'<li><b class="sign">{sign}</b> {say(RELATION_NAMES[relation])}</li>'
        for relation, sign in RELATION_SIGNS.items()
    )
    left, right = siglum_of(pair.left), siglum_of(pair.right)
    yield f'<ul class="legend">{signs}<li><b class="sign">⇅</b> {say(phrase("moved"))}</li>'
    for side, here, there in (("left", left, right), ("right", right, left)):
        words, rest = (
            phrase("words of {siglum}", siglum=here),
            phrase("that {siglum} has not, or has otherwise", siglum=there),
        )
        yield f'<li><mark class="of-{side}">{say(words)}</mark> {say(rest)}</li>'
    rest = say(phrase("punctuation, capitals, word form"))
    yield f'<li><mark class="of-left light">{say(phrase("spelling"))}</mark>, {rest}</li>'
    yield f'<li class="furniture">{say(phrase("grey: furniture of the page, in no figure"))}</li></ul>'


def _row(comparison: Comparison, pair: Pair, row: Row, say: Say) -> Iterable[str]:
    link = row.link
    left = _Column(pair, comparison.reports[pair.left], pair.left, left_marks(link) if link else (), say)
    right = _Column(pair, comparison.reports[pair.right], pair.right, right_marks(link) if link else (), say)
    classes = "furniture" if row.furniture else "only" if link is None else link.relation.value
    yield f'<tr class="{classes}">'
    yield _cell(left, row.left, echo=row.left_echo)
    yield f'<td class="relation">{_relation(comparison, pair, row, say)}</td>'
    yield _cell(right, row.right, echo=row.right_echo)
    yield "</tr>"


def _cell(column: _Column, positions: Sequence[int], *, echo: bool) -> str:
    if not positions:
        return f'<td class="{column.side} empty"></td>'
    sentences = "".join(_sentence(column, position, echo=echo) for position in positions)
    place = place_link(column.pair, column.number, positions)
    again = column.say(phrase("shown again: stands at"))
    note = f'<p class="note">{again} {place}</p>' if echo else ""
    return f'<td class="{column.side}{" echo" if echo else ""}">{note}{sentences}</td>'


def _sentence(column: _Column, position: int, *, echo: bool) -> str:
    sentence = column.report.sentences[position]
    place = f'<span class="place">{siglum_of(column.number)}&nbsp;{position + 1}</span>'
    role = "" if sentence.role is Role.BODY else f' <span class="role">{column.say(ROLE_NAMES[sentence.role])}</span>'
    words = "".join(
        escaped(stretch.text) if stretch.kind is None else _mark(column, stretch.text, stretch.kind)
        for stretch in stretches_of(sentence, column.marks)
    )
    language = column.report.language
    spoken = "" if language == "und" else f' lang="{escape(language)}"'
    name = "" if echo else f' id="{place_id(column.pair, column.number, position)}"'
    return f'<p class="{sentence.role.value}"{name}>{place}{role} <bdi{spoken}>{words}</bdi></p>'


def _mark(column: _Column, text: str, kind: VariantKind) -> str:
    light = " light" if kind in _LIGHT_KINDS else " moved" if kind is VariantKind.MOVED else ""
    this = column.say(phrase("this report"))
    name = column.say(VARIANT_NAMES[kind]).format(left=this, right=this)
    return f'<mark class="of-{column.side}{light}" title="{name}">{escaped(text)}</mark>'


def _relation(comparison: Comparison, pair: Pair, row: Row, say: Say) -> str:
    link = row.link
    if link is None:
        if row.furniture:
            return f"<p>{say(phrase('furniture'))}</p>"
        number, positions = (pair.left, row.left) if row.left else (pair.right, row.right)
        heading = all(comparison.reports[number].sentences[position].role.is_heading for position in positions)
        siglum = siglum_of(number)
        only = (
            phrase("heading only in {siglum}", siglum=siglum) if heading else phrase("only in {siglum}", siglum=siglum)
        )
        return f'<p class="kind">{say(only)}</p>'
    marks = (
        f'<b class="sign" aria-hidden="true">{RELATION_SIGNS[link.relation]}</b> {say(RELATION_NAMES[link.relation])}'
    )
    moved = f'<p class="kind"><b class="sign" aria-hidden="true">⇅</b> {say(phrase("moved"))}</p>' if link.moved else ""
    again = f'<p class="kind">{say(phrase("restatement"))}</p>' if link.restatement else ""
    reason = f'<p class="reason">{isolated(say(link.reason))}</p>'
    return f'<p class="kind">{marks}</p>{moved}{again}{_guards(link, say)}{reason}'


def _guards(link: Link, say: Say) -> str:
    lines: list[str] = []
    for guard in link.guards:
        what = say(phrase("{what} differs", what=GUARD_NAMES[guard.kind]))
        lines.append(f'<p class="guard"><b>{what}:</b> {isolated(say(guard.reason))}</p>')
    return "".join(lines)


def _about(comparison: Comparison, names: Sequence[str], say: Say) -> Iterable[str]:
    yield f'<section class="about"><h2>{say(phrase("About this comparison"))}</h2><dl>'
    for position, report in enumerate(comparison.reports):
        source = f"{report.source_name} · {report.source_format}" if report.source_name else report.source_format
        yield f"<dt>{_siglum(position)} {isolated(names[position])}</dt>"
        yield f"<dd>{isolated(source)}<br>{say(phrase('SHA-256 of the text'))}: <code>{report.text_hash}</code>"
        yield from (f"<br>{isolated(f'{say(name)}: {value}')}" for name, value in wire_lines(report))
        yield from (f"<br>{isolated(say(note))}" for note in report.notes)
        yield "</dd>"
    settings = ", ".join(f"{name} = {value}" for name, value in dataclasses.asdict(comparison.settings).items())
    yield f"<dt>{say(phrase('Settings'))}</dt><dd><code>{escape(settings)}</code></dd>"
    yield f"<dt>{say(phrase('Made with'))}</dt><dd>Synopse {escape(synopse_version())}</dd></dl>"
    limits = phrase(
        "Links and roles are found by rules and can be wrong: every one states its reason, and the words beside it "
        "are the outlets’ own. Nothing on this page was summarized."
    )
    yield f"<p>{say(limits)}</p></section>"


def _outlet(comparison: Comparison, position: int, say: Say) -> str:
    return f"{_siglum(position)} {isolated(say(name_of(comparison.reports[position], position)))}"


def _siglum(position: int) -> str:
    return f'<b class="siglum">{siglum_of(position)}</b>'
