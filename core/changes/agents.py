"""Changes of who acts: an agent dropped by the passive, and roles exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.exchanged import EXCHANGED, exchanged_nouns
from core.changes.sources import source_behind, subject_of_participle
from core.changes.view import LinkSide, LinkView
from core.languages.change_data import ChangeData
from core.links import GuardKind
from core.phrases import joined, phrase
from core.variants.sides import CONTENT
from core.variants.units import is_figure

_ONE_ONLY = phrase("who acts is told by one report only")
# So many words reach from "by" to the last word of the one who acts.
_LONGEST_AGENT = 7
# So many words reach from the auxiliary of a passive to its participle.
_TO_THE_END = 12
_CLOSE = 5
# A stem of fewer letters shows no verb: "räum" of "geräumt" does.
_SHORTEST_VERB = 4


def agent_changes(view: LinkView) -> Iterator[Change]:
    """Find actions that one side tells with the one who acts and the other in the passive without one."""
    for guard in view.link.guards:
        if guard.kind is GuardKind.EXCHANGED_ROLES:
            yield Change(
                ChangeKind.AGENT, view.link.left, view.link.right, guard.left, guard.right,
                EXCHANGED,
                joined(": ", (view.lexicon.code, phrase("order of roles"))),
            )  # fmt: skip
    yield from exchanged_nouns(view)
    for here, there in ((view.left, view.right), (view.right, view.left)):
        for auxiliary, verb in _passives(here, view):
            partner = _partner_of(verb, here, there)
            told = _agent_of(here, verb, view)
            both = any(v == partner for _, v in _passives(there, view))
            if both and told and not _agent_of(there, partner, view) and not _is_elsewhere(told, here):
                sides = (told, ()) if here is view.left else ((), told)
                yield view.change(ChangeKind.AGENT, *sides, _ONE_ONLY, phrase("passive auxiliaries"))
            if partner < 0 or _has_agent(here, verb, view) or any(v == partner for _, v in _passives(there, view)):
                continue
            subject = subject_of_participle(there, partner, view.lexicon) or _subject_before(there, partner)
            if not subject or any(there.partners[k] >= 0 for k in subject if there.side.weights[k] >= CONTENT):
                continue
            sides = ((auxiliary, verb), (*subject, partner))
            left, right = sides if here is view.left else sides[::-1]
            yield view.change(ChangeKind.AGENT, left, right, _ONE_ONLY, phrase("passive auxiliaries"))


def _partner_of(participle: int, side: LinkSide, other: LinkSide) -> int:
    """Return the verb of the other side that a participle answers to: "räumten" to "geräumt", or -1."""
    if side.partners[participle] >= 0:
        return side.partners[participle]
    form = side.folded(participle)
    particle, stem = _parted(form, side)
    if len(stem) < (_SHORTEST_VERB - bool(particle)):
        return -1
    verbs = (k for k, word in enumerate(other.side.words) if word.folded.startswith(stem) and word.text.islower())
    closed = (k for k in verbs if not particle or _ends(k, other, particle))
    return next((k for k in closed if other.partners[k] < 0), -1)


def _parted(participle: str, side: LinkSide) -> tuple[str, str]:
    """Return the particle and the stem of a regular German participle: "auf" and "lös" of "aufgelöst"."""
    if not participle.endswith("t"):
        return "", ""
    if participle.startswith("ge"):
        return "", participle.removeprefix("ge")[:-1]
    data = side.side.language
    particle = next((each for each in data.verb_particles if participle.startswith(each + "ge")), "")
    return particle, participle.removeprefix(particle + "ge")[:-1] if particle else ""


def _ends(verb: int, side: LinkSide, particle: str) -> bool:
    """Whether the clause of a verb closes with its particle, marks aside."""
    words = [k for k in side.clause_of(verb) if not side.side.words[k].is_mark]
    return side.folded(words[-1]) == particle


def _passives(side: LinkSide, view: LinkView) -> list[tuple[int, int]]:
    """Return auxiliaries of the passive with their participle."""
    found: list[tuple[int, int]] = []
    for k, word in enumerate(side.side.words):
        if word.folded not in view.lexicon.data.passives:
            continue
        for m in (*_behind(k, side, view), k - 1):
            if m < 0 or side.side.sentences[m] != side.side.sentences[k] or side.side.words[m].text[0].isupper():
                continue
            if side.side.weights[m] < CONTENT or _describes(m, side, view):
                continue
            if _is_participle(side.folded(m), word.folded, view.lexicon.data):
                found.append((k, m))
                break
    return found


def _describes(index: int, side: LinkSide, view: LinkView) -> bool:
    """Whether a German word stands before the noun that it describes: "nach [heftigen] Regenfällen"."""
    after = index + 1
    behind = after < len(side.partners) and side.side.sentences[after] == side.side.sentences[index]
    return behind and bool(view.lexicon.adjective_endings) and side.side.words[after].text[0].isupper()


def _is_participle(word: str, auxiliary: str, data: ChangeData) -> bool:
    """Whether a word is the participle of a passive, and no infinitive of the future ("werden aufgeben")."""
    if auxiliary in data.future_auxiliaries and word.endswith("en") and not word.startswith(data.participle_starts):
        return False
    return word.endswith(data.participle_endings) or word in data.participles


def _behind(auxiliary: int, side: LinkSide, view: LinkView) -> range:
    """The places where the participle of a passive may stand: in German up to the end, elsewhere close behind."""
    german = bool(view.lexicon.adjective_endings)
    end = min(auxiliary + (_TO_THE_END if german else _CLOSE), len(side.side.words))
    marks = (k for k in range(auxiliary + 1, end) if side.side.words[k].is_mark)
    return range(auxiliary + 1, end if german else next(marks, end))


def _has_agent(side: LinkSide, verb: int, view: LinkView) -> bool:
    return any(side.folded(k) in view.lexicon.data.agent_markers for k in side.clause_of(verb))


def _agent_of(side: LinkSide, verb: int, view: LinkView) -> tuple[int, ...]:
    """Return the words by which a passive clause tells who acts, marker included: "von der Polizei", "by police".

    The same markers stand before places, times and causes, so only a source of words of content counts
    (`core.changes.sources`): people, bodies and names, without places.
    """
    for k in side.clause_of(verb):
        if side.folded(k) not in view.lexicon.data.agent_markers:
            continue
        agent = source_behind(side, k, view.lexicon)[:_LONGEST_AGENT]
        data = view.lexicon.data
        measures = agent and (is_figure(side.side.words[agent[-1]], data) or side.folded(agent[-1]) in data.units)
        names_place = any(side.folded(m) in data.places for m in agent)
        if agent and agent[0] == k + 1 and not (names_place or measures):
            return (k, *agent)
    return ()


def _is_elsewhere(agent: tuple[int, ...], side: LinkSide) -> bool:
    """Whether the other side has a word of the agent: it is told there in another way."""
    return any(side.partners[k] >= 0 for k in agent if side.side.weights[k] >= CONTENT)


def _subject_before(side: LinkSide, verb: int) -> tuple[int, ...]:
    """Return the words before a verb, back to the start of its clause; nothing where there are too many to tell."""
    start = verb
    while start > 0 and side.clauses[start - 1] == side.clauses[verb] and not side.side.words[start - 1].is_mark:
        start -= 1
    words = tuple(range(start, verb))
    return words if 0 < len(words) <= 4 else ()
