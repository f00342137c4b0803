"""Names that stand in a row of capitals with nouns, offices and other names."""

from __future__ import annotations

import pytest

from core.facts import find_names


def named(text: str, language: str) -> list[tuple[str, str]]:
    """The names of a text as written, with their kind."""
    return [(text[name.start : name.end], name.kind.value) for name in find_names(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("The Harbor Security Secretary Kirsty Nilsson spoke.", "en", "Kirsty Nilsson", "person"),
        ("Die Nachrichtenagentur Ansa meldet das.", "de", "Ansa", "organisation"),
        ("Er lobte Laura Freis Kleinpartei Neue Ufer.", "de", "Laura Freis", "person"),
        ("Der Spanier und die Tschechin siegten.", "de", "Spanier", "place"),
        ("Er arbeitet für die Deutsche Stiftung Uferschutz.", "de", "Deutsche Stiftung Uferschutz", "organisation"),
        ("Die Bürgerrechtlerin Swetlana Ufernova sprach.", "de", "Swetlana Ufernova", "person"),
    ],
)
def test_a_name_is_parted_from_what_stands_around_it(text: str, language: str, name: str, kind: str) -> None:
    assert (name, kind) in named(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dann flossen Enorme Geldspritzen.", "de"),
        ("Sie flog mit Lake Force One.", "en"),
        ("Die Veto-Haltung bleibt.", "de"),
    ],
)
def test_nouns_borrowed_words_and_cut_names_are_left_out(text: str, language: str) -> None:
    assert named(text, language) == []
