"""What a change is shown by, in words: the name of a word list and, inside it, of the kind of its words."""

from __future__ import annotations

from core.phrases import Phrase, phrase

# The kinds into which languages sort hedges, modal verbs and reporting verbs: the keys of their lists.
_KINDS = {
    "able": phrase("able"),
    "admit": phrase("admit"),
    "advisable": phrase("advisable"),
    "advise": phrase("advise"),
    "almost": phrase("almost"),
    "appearance": phrase("appearance"),
    "argue": phrase("argue"),
    "at least": phrase("at least"),
    "attack": phrase("attack"),
    "believe": phrase("believe"),
    "certain": phrase("certain"),
    "claim": phrase("claim"),
    "confirm": phrase("confirm"),
    "considered": phrase("considered"),
    "demand": phrase("demand"),
    "deny": phrase("deny"),
    "describe": phrase("describe"),
    "expect": phrase("expect"),
    "hearsay": phrase("hearsay"),
    "in principle": phrase("in principle"),
    "intended": phrase("intended"),
    "justify": phrase("justify"),
    "likely": phrase("likely"),
    "necessary": phrase("necessary"),
    "partly": phrase("partly"),
    "planned": phrase("planned"),
    "possible": phrase("possible"),
    "preliminary": phrase("preliminary"),
    "probable": phrase("probable"),
    "promise": phrase("promise"),
    "regret": phrase("regret"),
    "reported or intended": phrase("reported or intended"),
    "say": phrase("say"),
    "scarcely": phrase("scarcely"),
    "so-called": phrase("so-called"),
    "stress": phrase("stress"),
    "threaten": phrase("threaten"),
    "warn": phrase("warn"),
}


def shown_by(words: str, *kinds: str) -> Phrase:
    """Return the name of a word list with the kinds of words met in it: "hedges, likely and possible".

    Args:
        words: The name of the list, a phrase.
        *kinds: One kind or two, in any order; a kind that has no name here stands as it is.
    """
    named = [_KINDS.get(kind, kind) for kind in sorted(kinds)]
    both = phrase("{first} and {last}", first=named[0], last=named[-1]) if len(named) > 1 else named[0]
    return phrase("{words}, {kinds}", words=words, kinds=both)
