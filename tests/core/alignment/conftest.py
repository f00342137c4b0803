from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from core.alignment import align
from core.links import Link
from core.report import Report, Role
from core.settings import Settings

# Sentences that both reports of a test have word for word, so that the engine knows them for reports of one event.
FRAME = (
    "Der Gemeinderat von Lindental hat am Montagabend das Budget für das kommende Jahr beraten.",
    "Die Sitzung dauerte bis kurz vor Mitternacht.",
    "Mehrere Landwirte verfolgten die Debatte von der Tribüne aus.",
)
# The same in every language, around what a test sets between the second and the third sentence.
FRAMES = {
    "de": (
        *FRAME,
        "Über die neue Turnhalle wird im März an der Urne entschieden.",
    ),
    "en": (
        "The council of Linden Valley debated next year's budget on Monday evening.",
        "The session lasted until shortly before midnight.",
        "Several farmers followed the debate from the gallery.",
        "Voters will decide on the new gymnasium in March.",
    ),
    "fr": (
        "Le conseil communal de Valtilleul a débattu lundi soir du budget de l'année prochaine.",
        "La séance a duré jusqu'à minuit.",
        "Plusieurs agriculteurs ont suivi le débat depuis la tribune.",
        "La population votera en mars sur la nouvelle salle de gymnastique.",
    ),
    "it": (
        "Il consiglio comunale di Valtiglio ha discusso lunedì sera il bilancio del prossimo anno.",
        "La seduta è durata fin quasi a mezzanotte.",
        "Diversi agricoltori hanno seguito il dibattito dalla tribuna.",
        "Sulla nuova palestra si voterà a marzo.",
    ),
    "es": (
        "El ayuntamiento de Valdetilo debatió el lunes por la noche el presupuesto del próximo año.",
        "La sesión duró hasta poco antes de medianoche.",
        "Varios agricultores siguieron el debate desde la tribuna.",
        "Sobre el nuevo gimnasio se votará en marzo.",
    ),
}

Align = Callable[..., tuple[Link, ...]]


@pytest.fixture
def links_of() -> Align:
    """Align two lists of sentences."""

    def links_of(  # noqa: PLR0913 - each test names only what it needs
        left: Sequence[str],
        right: Sequence[str],
        *,
        left_roles: Sequence[Role] | None = None,
        right_roles: Sequence[Role] | None = None,
        languages: tuple[str, str] = ("de", "de"),
        settings: Settings | None = None,
    ) -> tuple[Link, ...]:
        return align(
            Report.from_sentences(left, roles=left_roles, language=languages[0]),
            Report.from_sentences(right, roles=right_roles, language=languages[1]),
            settings or Settings(),
        )

    return links_of


@pytest.fixture
def link_beside_frame(links_of: Align) -> Callable[[str, str], Link | None]:
    """Align two sentences that stand in the same surroundings, and return their link."""

    def link_beside_frame(left: str, right: str) -> Link | None:
        links = links_of((*FRAME[:2], left, FRAME[2]), (*FRAME[:2], right, FRAME[2]))
        return next((link for link in links if 2 in link.left and 2 in link.right), None)

    return link_beside_frame
