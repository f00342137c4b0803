"""The comparison on the screen: which two reports were chosen, read and compared once and kept for the next run."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

import streamlit as st

from core.comparison import Comparison, compare
from core.corrections import Correction
from core.facts import Findings, findings_of_pair
from core.reading import read_text
from core.report import Publication, Report
from dashboard.demo import DemoReport, demo_pairs
from dashboard.kept_comparisons import KeptComparisons
from dashboard.language import interface_locale
from dashboard.reader.component import ReaderData, reader_data
from dashboard.sections.history import history_of
from dashboard.sections.waiting import compare_before_the_reader

OWN = "own"


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with a short name of all that went into it.

    Attributes:
        comparison: The two reports, compared.
        signature: Changes whenever a text, an outlet's name or a correction does; the key of everything kept.
    """

    comparison: Comparison
    signature: str


def own_reports() -> tuple[Report, Report] | None:
    """Return the two reports that were pasted or uploaded in this browser session, if there are any."""
    return st.session_state.get("own_reports")


def chosen_pair() -> str:
    """Return the name of the demo pair on the screen, or `OWN`."""
    return st.session_state.get("pair") or _first_demo()


def compared() -> Compared:
    """Return the comparison of the two chosen reports, with the reader's corrections."""
    own = own_reports()
    reports = own if chosen_pair() == OWN and own else _demo_reports(chosen_pair())
    corrections = history_of(reports).standing
    signature = _signature(reports, corrections)
    comparison = _kept().made_once(signature, lambda: compare_before_the_reader(signature, reports, corrections))
    return Compared(comparison, signature)


def compare_early() -> None:
    """Compare the pair that a new session shows, so that the first one finds it made."""
    reports = _demo_reports(_first_demo())
    _kept().made_once(_signature(reports, ()), lambda: compare(reports))


def shown_in_reader(compared: Compared) -> ReaderData:
    """Return the rows of the reader, laid out once for each comparison."""
    return _reader_data(compared.signature, str(interface_locale()), compared.comparison)


def findings_of(compared: Compared) -> tuple[Findings, Findings]:
    """Return the dates, names and quotations of both reports, found once for each comparison."""
    return _findings(compared.signature, compared.comparison)


def _first_demo() -> str:
    return next(iter(demo_pairs()))


def _demo_reports(name: str) -> tuple[Report, Report]:
    pair = demo_pairs()[name]
    left, right = (_read_demo(report, pair.language) for report in pair.reports)
    return left, right


def _signature(reports: tuple[Report, Report], corrections: tuple[Correction, ...]) -> str:
    parts = [
        "\x1f".join([report.text_hash, report.outlet, *(f"{s.start}-{s.end}-{s.role}" for s in report.sentences)])
        for report in reports
    ]
    return hashlib.sha256("\x1e".join([*parts, repr(corrections)]).encode("utf-8")).hexdigest()


# Reports and comparisons are frozen, so all sessions may share one copy: kept as they are and not pickled.


@st.cache_resource(max_entries=64, show_spinner=False, hash_funcs={DemoReport: lambda report: report.text})
def _read_demo(report: DemoReport, language: str) -> Report:
    read = read_text(report.text, outlet=report.outlet, language=language, source_name=report.source_name)
    if read.published is None and report.published:
        return replace(read, published=Publication(report.published, "given"))
    return read


@st.cache_resource(show_spinner=False)
def _kept() -> KeptComparisons:
    return KeptComparisons(32)


@st.cache_resource(max_entries=32, show_spinner=False)
def _reader_data(signature: str, locale: str, _comparison: Comparison) -> ReaderData:  # noqa: ARG001 - the cache's key
    return reader_data(_comparison, signature)


@st.cache_resource(max_entries=32, show_spinner=False)
def _findings(signature: str, _comparison: Comparison) -> tuple[Findings, Findings]:  # noqa: ARG001 - the cache's key
    pair = _comparison.pairs[0]
    return findings_of_pair(_comparison.reports[pair.left], _comparison.reports[pair.right])
