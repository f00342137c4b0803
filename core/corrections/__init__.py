"""Putting a comparison right by hand: corrections, their log, and the file they are kept in."""

from __future__ import annotations

from core.corrections.applying import unfit_of_no_pair, with_links, with_roles
from core.corrections.correction import (
    Action,
    CitedLink,
    CitedSentence,
    Correction,
    LinkCorrection,
    RoleCorrection,
    Unfit,
)
from core.corrections.corrections_file import (
    CorrectionsFile,
    correction_record,
    corrections_text,
    history_for,
    read_corrections,
)
from core.corrections.history import Deed, History, Step, continued, made, redone, undone
from core.corrections.making import Corrector, Place

__all__ = [
    "Action",
    "CitedLink",
    "CitedSentence",
    "Correction",
    "CorrectionsFile",
    "Corrector",
    "Deed",
    "History",
    "LinkCorrection",
    "Place",
    "RoleCorrection",
    "Step",
    "Unfit",
    "continued",
    "correction_record",
    "corrections_text",
    "history_for",
    "made",
    "read_corrections",
    "redone",
    "undone",
    "unfit_of_no_pair",
    "with_links",
    "with_roles",
]
