"""Corrections as a file: the log with the hashes of the texts it was made on, as JSON (see `docs/corrections.md`).

The text is the same, byte for byte, for the same log. What is read is checked field by field: a file that is damaged or
comes from elsewhere ends in one sentence, and a file made on texts that have changed since is read all the same.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations

from core.corrections.citing import place_of
from core.corrections.correction import Action, CitedLink, CitedSentence, Correction, LinkCorrection, RoleCorrection
from core.corrections.history import Deed, History, Step
from core.corrections.records import Record, choice, integer, items, record, text
from core.errors import CorrectionError
from core.links import Relation
from core.report import Report, Role

# "major.minor": a field more raises the second number; a field that goes or changes its meaning raises the first.
FORMAT = "1.0"
KIND = "synopse corrections"
# A log of some ten thousand steps; more is no work of hands.
LARGEST_FILE = 10_000_000


@dataclass(frozen=True, slots=True)
class CorrectionsFile:
    """What a file of corrections holds.

    Attributes:
        text_hashes: SHA-256 of each report's text, in the order in which the corrections number the reports.
        outlets: The outlets of the reports, "" where not known; for the reader alone.
        history: The log.
    """

    text_hashes: tuple[str, ...]
    outlets: tuple[str, ...]
    history: History


def corrections_text(history: History, reports: Sequence[Report]) -> str:
    """Return a log of corrections as the text of a file.

    Args:
        history: The log.
        reports: The reports it speaks of, in the order in which the corrections number them.
    """
    written: Record = {
        "kind": KIND,
        "format": FORMAT,
        "reports": [{"outlet": report.outlet, "text_sha256": report.text_hash} for report in reports],
        "steps": [_step(step) for step in history.steps],
    }
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def correction_record(correction: Correction) -> Record:
    """Return one correction as the file writes it."""
    head: Record = {"action": correction.action.value, "by": correction.by, "at": correction.at}
    if isinstance(correction, RoleCorrection):
        return {
            **head,
            "sentence": _sentence(correction.sentence),
            "before": correction.before.value,
            "after": correction.after.value,
        }
    return {
        **head,
        "before": [_link(link) for link in correction.before],
        "after": [_link(link) for link in correction.after],
    }


def read_corrections(content: bytes) -> CorrectionsFile:
    """Read a file of corrections.

    Args:
        content: The bytes of the file.

    Raises:
        CorrectionError: If it is no file of corrections, or one that this version cannot read.
    """
    whole = _whole(content)
    if whole.get("kind") != KIND:
        message = "This is no file of corrections: choose one that Synopse has saved."
        raise CorrectionError(message)
    version = text(whole, "format", "The file")
    if version.partition(".")[0] != FORMAT.partition(".")[0]:
        message = f"The file has version {version}, and this Synopse reads version {FORMAT}: use a newer Synopse."
        raise CorrectionError(message)
    reports = [record(one, f"Report {number}") for number, one in enumerate(items(whole, "reports", "The file"), 1)]
    steps = [_read_step(one, number) for number, one in enumerate(items(whole, "steps", "The file"), 1)]
    return CorrectionsFile(
        tuple(text(one, "text_sha256", f"Report {number}") for number, one in enumerate(reports, 1)),
        tuple(text(one, "outlet", f"Report {number}") for number, one in enumerate(reports, 1)),
        History(tuple(steps)),
    )


def history_for(file: CorrectionsFile, reports: Sequence[Report]) -> tuple[History, tuple[int, ...]]:
    """Bring the log of a file to the order of the reports at hand.

    Reports are known by their texts. Where texts have changed, that order is taken in which most of the cited
    sentences are found.

    Args:
        file: What was read.
        reports: The reports to be corrected.

    Returns:
        The log, its reports numbered as `reports` are; and the positions of those whose text is not the corrected one.
    """
    hashes = [report.text_hash for report in reports]
    numbers = dict(enumerate(range(len(file.text_hashes))))
    if len(file.text_hashes) == len(reports) == 2:
        numbers = max(
            (dict(enumerate(order)) for order in permutations(range(2))),
            key=lambda order: (
                sum(hashes[new] == file.text_hashes[old] for old, new in order.items()),
                _found(file.history.renumbered(order), reports),
            ),
        )
    known = {new: file.text_hashes[old] for old, new in numbers.items()}
    changed = tuple(number for number, text_hash in enumerate(hashes) if known.get(number) != text_hash)
    return file.history.renumbered(numbers), changed


def _found(history: History, reports: Sequence[Report]) -> int:
    cited = {sentence for step in history.steps for sentence in step.correction.sentences}
    return sum(place_of(sentence, reports) is not None for sentence in cited)


def _whole(content: bytes) -> Record:
    if len(content) > LARGEST_FILE:
        message = f"The file of corrections has more than {LARGEST_FILE // 1_000_000} MB: no hand has made that many."
        raise CorrectionError(message)
    try:
        return record(json.loads(content.decode("utf-8-sig")), "The file")
    except (ValueError, RecursionError):
        message = "The file of corrections is no JSON in UTF-8: choose one that Synopse has saved."
        raise CorrectionError(message) from None


def _step(step: Step) -> Record:
    return {"deed": step.deed.value, "by": step.by, "at": step.at, "correction": correction_record(step.correction)}


def _link(link: CitedLink) -> Record:
    return {
        "relation": link.relation and link.relation.value,
        "sentences": [_sentence(sentence) for sentence in link.sentences],
    }


def _sentence(sentence: CitedSentence) -> Record:
    return {"report": sentence.report, "position": sentence.position, "text": sentence.text}


def _read_step(value: object, number: int) -> Step:
    where = f"Step {number}"
    step = record(value, where)
    return Step(
        choice(Deed, step, "deed", where),
        _read_correction(record(step.get("correction"), where), where),
        text(step, "by", where),
        text(step, "at", where),
    )


def _read_correction(written: Record, where: str) -> Correction:
    action = choice(Action, written, "action", where)
    by, at = text(written, "by", where), text(written, "at", where)
    if action is Action.ROLE:
        sentence = _read_sentence(record(written.get("sentence"), where), where)
        return RoleCorrection(
            sentence, choice(Role, written, "before", where), choice(Role, written, "after", where), by, at
        )
    before, after = (
        tuple(_read_link(record(link, where), where) for link in items(written, name, where))
        for name in ("before", "after")
    )
    return LinkCorrection(action, before, after, by, at)


def _read_link(written: Record, where: str) -> CitedLink:
    relation = None if written.get("relation") is None else choice(Relation, written, "relation", where)
    sentences = items(written, "sentences", where)
    return CitedLink(tuple(_read_sentence(record(one, where), where) for one in sentences), relation)


def _read_sentence(written: Record, where: str) -> CitedSentence:
    return CitedSentence(
        integer(written, "report", where), integer(written, "position", where), text(written, "text", where)
    )
