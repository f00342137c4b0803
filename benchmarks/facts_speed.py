"""How fast the facts of a report of 1,000 words are found, after the first time.

    python -m benchmarks.facts_speed

Prints the median of dates, figures, names, quotations and of the whole, in milliseconds, and beside it what
`dateparser.search` takes for the dates alone where it is installed. HeidelTime publishes no time of its own; a run of
it starts a tagger and a Java process and takes seconds.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

from benchmarks.reading_speed import median_of
from core.facts import find_names, find_quotations, find_times, findings_of_pair
from core.figures import figures_in
from core.report import Report

_SENTENCES = (
    "Die Stadträtin Rita Beispiel sagte am Dienstag, der Umbau der Brücke koste rund 3,5 Millionen Franken.",
    "«Wir haben lange auf diesen Entscheid gewartet», sagte sie vor 40 Gästen in Bern.",
    "Nach Angaben des Bundesamts fahren dort seit 2019 täglich mehr als 12’000 Autos.",
    "Der Verband kritisierte, die Kosten seien seit Mitte Oktober um 15 Prozent gestiegen.",
    "Am 22. Oktober um 20.30 Uhr will der Rat im Bundeshaus darüber abstimmen.",
    "Die Anwohnerinnen hoffen, dass die Arbeiten bald beginnen.",
)
WORDS = 1_000


def made_up_report(words: int = WORDS) -> Report:
    """Return a report of about so many words, as full of facts as news are."""
    count, sentences = 0, list[str]()
    while count < words:
        sentences.append(_SENTENCES[len(sentences) % len(_SENTENCES)])
        count += len(sentences[-1].split())
    return Report.from_sentences(sentences, language="de")


def main() -> None:
    """Measure and print."""
    report = made_up_report()
    text, end, day = report.text, len(report.text), "2025-10-21"
    empty = Report.from_sentences([], language="de")
    findings_of_pair(report, empty)  # the first time loads names and compiles patterns
    print(f"{len(text.split())} words, milliseconds, median:")
    print(f"  dates       {median_of(lambda: find_times(text, 'de', day)):7.1f}")
    print(f"  figures     {median_of(lambda: figures_in(text, 0, end, 'de')):7.1f}")
    print(f"  names       {median_of(lambda: find_names(text, 'de')):7.1f}")
    print(f"  quotations  {median_of(lambda: find_quotations(text, 'de')):7.1f}")
    print(f"  all facts   {median_of(lambda: findings_of_pair(report, empty)):7.1f}")
    if find_spec("dateparser") is not None:
        search = import_module("dateparser.search").search_dates
        print(f"  dateparser.search, dates alone {median_of(lambda: search(text, languages=['de']), rounds=3):7.1f}")


if __name__ == "__main__":
    main()
