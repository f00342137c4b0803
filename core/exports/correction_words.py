"""Corrections in words: what was done, from what, to what; for pages, logs and the terminal."""

from __future__ import annotations

from core.corrections import Action, CitedLink, Correction, LinkCorrection, RoleCorrection
from core.exports.wording import RELATION_NAMES, ROLE_NAMES, places, siglum_of
from core.phrases import joined, phrase

ACTION_NAMES = {
    Action.LINK: phrase("linked"),
    Action.UNLINK: phrase("unlinked"),
    Action.SPLIT: phrase("split"),
    Action.MERGE: phrase("merged"),
    Action.RELATION: phrase("relation changed"),
    Action.ROLE: phrase("role changed"),
}


def what(correction: Correction) -> str:
    """Return what was done and with which sentences: "role changed: B 3"."""
    return joined(": ", [ACTION_NAMES[correction.action], sentences_of(correction)])


def before(correction: Correction) -> str:
    """Return what stood there before: links as "A 3 – B 4, 5 (near)", or a role."""
    return _state(correction, is_before=True)


def after(correction: Correction) -> str:
    """Return what stands there after it."""
    return _state(correction, is_before=False)


def sentences_of(correction: Correction) -> str:
    """Return all sentences that a correction cites: "A 3 – B 4, 5"."""
    return _link_sentences(CitedLink(correction.sentences))


def _state(correction: Correction, *, is_before: bool) -> str:
    if isinstance(correction, RoleCorrection):
        return ROLE_NAMES[correction.before if is_before else correction.after]
    links = correction.before if is_before else correction.after
    return joined("; ", [_link(link) for link in links]) if links else _without(correction)


def _without(correction: LinkCorrection) -> str:
    return phrase("no such link") if correction.action is Action.LINK else phrase("not linked")


def _link(link: CitedLink) -> str:
    sentences = _link_sentences(link)
    if link.relation is None:
        return sentences
    return phrase("{sentences} ({relation})", sentences=sentences, relation=RELATION_NAMES[link.relation])


def _link_sentences(link: CitedLink) -> str:
    return " – ".join(
        places(siglum_of(report), [one.position for one in link.sentences if one.report == report])
        for report in link.reports
    )
