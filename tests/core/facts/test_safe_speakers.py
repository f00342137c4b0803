from __future__ import annotations

from core.facts import Findings, findings_of_pair
from core.report import Report, Role


def findings(*sentences: str, language: str = "de", glue: str = "\n") -> Findings:
    report = Report.from_sentences(sentences, language=language)
    if not glue:  # a page that lost its markup
        text, places = "".join(sentences), list[int]()
        for sentence in sentences:
            places.append((places[-1] if places else 0) + len(sentence))
        starts = [0, *places[:-1]]
        made = tuple(
            type(old)(old.position, start, start + len(old.text), old.text, Role.BODY, "given", 0)
            for old, start in zip(report.sentences, starts, strict=True)
        )
        report = Report(text, made, language=language)
    return findings_of_pair(report, Report.from_sentences([], language=language))[0]


def speakers(found: Findings) -> list[str]:
    return [quotation.speaker_name for quotation in found.quotations]


def test_a_pronoun_stands_for_the_person_named_right_before_and_not_for_an_earlier_speaker() -> None:
    found = findings(
        "Minister Paul Grabner sagte, die Lage sei ernst.",
        "Anders sieht es Stadtpräsidentin Rita Moosbach.",
        "Man müsse „in Ruhe über die Brücke reden“, sagte sie.",
    )

    assert speakers(found)[-1] == "Rita Moosbach"


def test_a_word_that_names_nobody_is_no_speaker() -> None:
    found = findings("Parallel zur Sitzung wurde gefragt, „ob die Brücke und der Weg zusammen gebaut werden sollten“.")

    assert speakers(found) == [""]


def test_sentences_glued_together_do_not_run_into_one_speaker() -> None:
    found = findings("„Wir bauen sie im Herbst“, sagte Rita Moosbach.", "Minister Paul Grabner schwieg.", glue="")

    assert speakers(found) == ["Rita Moosbach"]


def test_a_pronoun_passes_over_a_person_whose_office_is_the_other_gender_s() -> None:
    here = findings(
        "Der Minister Hans Tann sprach lange.",
        "Er erinnerte an die Gegnerin Rita Frei.",
        "In seinem Brief erklärte er: „Wir schaffen das schon.“",
    )

    assert [q.speaker_name for q in here.quotations if q.kind == "direct"] == ["Hans Tann"]
