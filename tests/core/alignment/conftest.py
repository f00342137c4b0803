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
