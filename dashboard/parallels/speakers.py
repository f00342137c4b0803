"""Who is quoted: words in quotation marks and words of reported speech, for each speaker and report."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from core.exports.wording import visible
from core.facts import Findings, NameKind, Quotation, QuotationKind
from core.phrases import phrase
from core.report import Span
from core.words import count_words
from dashboard.language import Wording, counted, gettext
from dashboard.parallels.rows import Bar, Column, Mentioned, ParallelRow, sign_of
from dashboard.reader.pieces import stretches_of
from dashboard.reader.rows import sentence_id
from dashboard.wording import SIGLA

DIRECT, INDIRECT = "direct", "indirect"
KEYS = Wording({DIRECT: phrase("words in quotation marks"), INDIRECT: phrase("words of reported speech")})


@dataclass(slots=True)
class _Speaker:
    """A speaker while the words are counted: the fullest name, and words and places for each report."""

    name: str = ""
    language: str = ""
    words: list[dict[str, int]] = field(default_factory=lambda: [{DIRECT: 0, INDIRECT: 0} for _ in SIGLA])
    places: list[list[Mentioned]] = field(default_factory=lambda: [[], []])

    @property
    def total(self) -> int:
        """All words in both reports."""
        return sum(sum(words.values()) for words in self.words)


def speaker_rows(findings: tuple[Findings, Findings]) -> list[ParallelRow]:
    """Return a row for each speaker, who is given the most words first; words without a speaker last.

    Args:
        findings: What both reports hold.
    """
    keys = _name_keys(findings)
    speakers: dict[str, _Speaker] = {}
    for side, report in enumerate(findings):
        for quotation in report.quotations:
            speaker = speakers.setdefault(_key(quotation.speaker_name, keys), _Speaker())
            if len(quotation.speaker_name) > len(speaker.name):
                speaker.name, speaker.language = quotation.speaker_name, report.report.language
            words = _words(report, quotation)
            speaker.words[side][DIRECT if quotation.kind is QuotationKind.DIRECT else INDIRECT] += words
            if words:
                speaker.places[side].append(_place(report, side, quotation))
    counting = [speaker for speaker in speakers.values() if speaker.total]
    longest = max((sum(words.values()) for speaker in counting for words in speaker.words), default=1)
    return [_row(speaker, longest) for speaker in sorted(counting, key=lambda one: (not one.name, -one.total))]


def _row(speaker: _Speaker, longest: int) -> ParallelRow:
    sign, meaning = sign_of(left=bool(speaker.places[0]), right=bool(speaker.places[1]))
    name = visible(" ".join(speaker.name.split()))
    return ParallelRow(
        heading="",
        label=name[:1].upper() + name[1:] if name else gettext("No speaker named"),
        language=speaker.language,
        sign=sign,
        meaning=meaning,
        columns=[
            Column(
                bars=[Bar(key=key, share=round(100 * number / longest, 1)) for key, number in words.items() if number],
                says=_says(words),
                places=places,
            )
            for words, places in zip(speaker.words, speaker.places, strict=True)
        ],
    )


def _says(words: dict[str, int]) -> str:
    parts: list[str] = []
    if words[DIRECT]:
        parts.append(counted(words[DIRECT], "{n} word in quotation marks", "{n} words in quotation marks"))
    if words[INDIRECT]:
        parts.append(counted(words[INDIRECT], "{n} word of reported speech", "{n} words of reported speech"))
    return ", ".join(parts)


def _place(findings: Findings, side: int, quotation: Quotation) -> Mentioned:
    name = sentence_id(side, findings.sentence_at(quotation.start) or 0)
    said = Span(quotation.start, quotation.end)
    spans = [said] if quotation.speaker is None else [said, quotation.speaker]
    return Mentioned(text=f"{name[0]} {name[1:]}", to=name, stretches=stretches_of(findings.report, SIGLA[side], spans))


def _words(findings: Findings, quotation: Quotation) -> int:
    """Count the words of a quotation; what a told one holds in quotation marks counts there alone."""
    text, at, words = findings.report.text, quotation.start, 0
    if quotation.kind is not QuotationKind.DIRECT:
        for other in findings.quotations:
            if other.kind is QuotationKind.DIRECT and at <= other.start < quotation.end:
                words += count_words(text[at : other.start])
                at = max(at, other.end)
    return words + count_words(text[at : quotation.end])


def _name_keys(findings: tuple[Findings, Findings]) -> list[str]:
    """Return what persons, bodies and other names go by, the longest first."""
    keys = {name.key for report in findings for name in report.names if name.kind is not NameKind.PLACE}
    return sorted(keys, key=lambda key: (-len(key), key))


def _key(speaker: str, keys: list[str]) -> str:
    """Return what a speaker is counted under: the name inside the words, else the words themselves."""
    words = set(_plain(speaker).split())
    return next((key for key in keys if set(_plain(key).split()) <= words), _plain(speaker))


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    kept = "".join(
        character if character.isalnum() else " " for character in parts if not unicodedata.combining(character)
    )
    return " ".join(kept.casefold().split())
