from __future__ import annotations

from core.alignment.aliases import aliases_of, with_aliases
from core.alignment.folding import fold_side
from core.report import Report
from tests.core.alignment.conftest import FRAME, Align


def _aliases(*sentences: str) -> dict[str, tuple[str, ...]]:
    return aliases_of((fold_side(Report.from_sentences(sentences, language="de")),), "de")


def test_an_office_before_a_name_stands_for_it() -> None:
    assert _aliases("Am Abend traf Palast-Chef Iwan Orlow in Norland ein.") == {"palast-chef": ("orlow",)}


def test_an_office_before_two_names_stands_for_neither() -> None:
    assert _aliases("Minister Karl Brandt ging.", "Minister Jan Novak blieb.") == {}


def test_initials_stand_for_the_words_before_them() -> None:
    assert _aliases("Der Lindentaler Ski Verband (LSV) tagte.") == {"lsv": ("lindentaler", "ski", "verband")}


def test_only_sentences_without_the_name_get_its_words() -> None:
    side = fold_side(Report.from_sentences(("Palast-Chef Iwan Orlow kam.", "Der Palast-Chef schwieg."), language="de"))

    first, second = with_aliases(side, aliases_of((side,), "de"))

    assert side.vocabulary.words_in(first) == ("palast", "chef", "iwan", "orlow", "kam")
    assert side.vocabulary.words_in(second) == ("der", "palast", "chef", "schwieg", "orlow")


def test_a_sentence_is_linked_over_the_office_of_a_person(links_of: Align) -> None:
    links = links_of(
        (*FRAME, "Palast-Chef Iwan Orlow traf am Abend ein.", "Später lobte der Palast-Chef die Vermittler."),
        (*FRAME, "Iwan Orlow traf am Abend ein.", "Orlow hat die Vermittler gelobt."),
    )

    assert ((4,), (4,)) in [(link.left, link.right) for link in links]
