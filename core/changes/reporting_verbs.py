"""Reporting verbs where they stand: their force, the particle they leave behind, and when they report nothing."""

from __future__ import annotations

from core.changes.lexicon import Lexicon
from core.changes.source_words import ends_clause
from core.changes.view import LinkSide

# A verb's particle closes its clause, which may be long: "kündigte Sprecherin A. B. am Montag in C. an".
_LONGEST_CLAUSE = 30
# A preposition without which a verb doesn't report stands close behind it: "sprach am Montag von".
_TO_THE_FOLLOWER = 8


def force_at(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[str, int]:
    """Return the force of a reporting verb and where its particle stands, or "" and -1."""
    word = side.folded(index)
    parted = _force_of_parted(side, index, lexicon) if word in lexicon.parted else None
    if parted is not None:
        return parted
    if index and (joined := lexicon.forces.get(side.folded(index - 1) + word)):
        return joined, index - 1  # "bekannt gegeben" is written in two words as well
    force = lexicon.forces.get(word, "")
    return ("" if force and _belongs_to_another_verb(side, index, lexicon) else force), -1


def _belongs_to_another_verb(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether what stands behind a form makes another verb of it: "sagte das Treffen [ab]", "sagten [Ja]"."""
    data = lexicon.data
    if not (data.verb_particles or data.answers):
        return False
    behind = [k for k in side.clause_of(index) if k > index and not side.side.words[k].is_mark]
    joined = any(side.folded(k) in data.coordinators for k in behind)  # another verb's: "sagte X und lehnte Y ab"
    parted = bool(behind) and side.folded(behind[-1]) in data.verb_particles and not joined
    return parted or (bool(behind) and side.folded(behind[0]) in data.answers)


def _force_of_parted(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Read a verb together with the particle that closes its clause, or with the preposition that it needs."""
    word = side.folded(index)
    for forms, particle, force in lexicon.particles:
        if word in forms:
            closed = index + 1 < len(side.side.words) and ends_clause(side, index + 1)
            if closed:
                break  # a verb that closes its clause has its particle before it: "… gab, ist nicht bekannt"
            for k in range(index + 1, min(len(side.side.words), index + _LONGEST_CLAUSE)):
                if side.side.sentences[k] != side.side.sentences[index]:
                    break
                if side.folded(k) == particle and (k + 1 == len(side.side.words) or ends_clause(side, k + 1)):
                    return force, k
    for forms, followers, force in lexicon.data.reporting_with:
        behind = range(index + 1, min(len(side.side.words), index + _TO_THE_FOLLOWER))
        follower = next((k for k in behind if side.folded(k) in followers), -1) if word in forms else -1
        parted = follower >= 0 and side.folded(side.clause_of(index)[-1]) in lexicon.data.separable  # "sprach … frei"
        if follower >= 0 and not parted and not any(side.side.words[k].is_mark for k in range(index + 1, follower)):
            return force, follower
    return None


def with_particle(side: LinkSide, verb: int, particle: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Return a verb with what it left at the end of its clause: "teilte … mit", "geht davon aus"."""
    if particle < 0:
        return (verb,)
    after = particle + 1
    closes = after + 1 < len(side.partners) and ends_clause(side, after + 1)
    return (verb, particle, after) if closes and side.folded(after) in lexicon.data.prepositions else (verb, particle)


def may_be_noun(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether a form of a reporting verb is a noun: it has a capital, or stands where only nouns do ("for comment")."""
    if side.starts_sentence(index):
        return False
    if lexicon.adjective_endings or side.side.words[index].text[0].isupper():
        return side.side.words[index].text[0].isupper()
    before = side.folded(index - 1)
    opens_noun = before in lexicon.data.determiners | lexicon.data.prepositions
    return opens_noun and before not in lexicon.data.infinitives | lexicon.data.fronted_objects


def tells_of_an_act(side: LinkSide, index: int, force: str, lexicon: Lexicon) -> bool:
    """Whether a reporting verb reports nothing here: "called himself", "the officers accused of"."""
    if force not in {"describe", "attack", "believe"}:
        return False
    after = [side.folded(k) for k in range(index + 1, min(len(side.side.words), index + 3))]
    if force == "describe" and (lexicon.data.reflexives.intersection(after) or _is_reflexive(side, index, lexicon)):
        return True
    return bool(after) and after[0] in lexicon.data.participle_followers


def _is_reflexive(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    before = [side.folded(k) for k in range(max(0, index - 2), index)]
    return bool(lexicon.data.reflexives.intersection(before))
