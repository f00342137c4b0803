"""Finds attributions: reporting verbs with their source, and formulas such as "laut" or "according to"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.changes.evidence import shown_by
from core.changes.lexicon import Lexicon
from core.changes.reporting_verbs import force_at, may_be_noun, tells_of_an_act, with_particle
from core.changes.source_words import LONGEST_SOURCE, ends_clause, read_source, source_after, source_before
from core.changes.view import LinkSide
from core.phrases import phrase
from core.variants.sides import CONTENT
from core.words import fold

# A verb's particle closes its clause, which may be long: "kündigte Sprecherin A. B. am Montag in C. an".
_LONGEST_CLAUSE = 30
# Shorter words with such a beginning are finite: "geht".
_SHORTEST_PARTICIPLE = 6
# So many words reach from "sources" to what they do.
_TO_THE_VERB = 5
# Between what is said and an inverted verb stand two words at most: "…», l'a dit".
_TO_THE_MARK = 3


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that say whose word a statement is.

    Attributes:
        words: The indices of all its words, ascending.
        source: The indices of the words that name the source; empty where nobody is named.
        verb: The indices of the reporting verb; empty for a formula.
        force: The force of the verb, or "".
        kind: "verb", "passive" for one without a subject ("was announced"), "formula", "unnamed" or "agency".
    """

    words: tuple[int, ...]
    source: tuple[int, ...]
    verb: tuple[int, ...]
    force: str
    kind: str

    @property
    def evidence(self) -> str:
        """The list of language data that it was found by."""
        if self.kind in {"verb", "passive"}:
            return shown_by(phrase("reporting verbs"), self.force)
        return _LISTS[self.kind]


_LISTS = {
    "formula": phrase("source formulas"),
    "unnamed": phrase("unnamed sources"),
    "agency": phrase("news agencies"),
}


def attributions_of(side: LinkSide, lexicon: Lexicon) -> list[Attribution]:
    """Return the attributions on one side of a link, in order; no two of them share a word."""
    return side.once("attributions", lambda: _attributions(side, lexicon))


def _attributions(side: LinkSide, lexicon: Lexicon) -> list[Attribution]:
    found: list[Attribution] = []
    taken: set[int] = set()
    for index in range(len(side.side.words)):
        if index in taken:
            continue
        item = _formula_at(side, index, lexicon) or _learned_at(side, index, lexicon)
        item = item or _verb_at(side, index, lexicon) or _speaker_at(side, index, lexicon)
        if item is not None and not taken.intersection(item.words):
            found.append(item)
            taken.update(item.words)
    for index, word in enumerate(side.side.words):
        named_behind = index + 1 < len(side.side.words) and side.folded(index + 1) in lexicon.data.agencies
        verbs = {k for item in found for k in item.verb}
        told = index in taken or index - 1 in taken - verbs  # "die Nachrichtenagentur [dpa] erfuhr"
        if word.folded in lexicon.data.agencies and not (told or named_behind or _is_credit(side, index)):
            words = _agency_at(side, index)
            found.append(Attribution(words, words, (), "", "agency"))
            taken.update(words)
    return sorted(found, key=lambda item: item.words)


def _agency_at(side: LinkSide, index: int) -> tuple[int, ...]:
    """Return the words of an agency's name: "Deutsche Presse-Agentur"."""
    start = index
    while start and side.side.words[start - 1].text[0].isupper() and not side.starts_sentence(start):
        start -= 1
    return tuple(range(start, index + 1))


def _is_credit(side: LinkSide, index: int) -> bool:
    """Whether an agency is named as in a credit or dateline: in parentheses, or as all that follows a full stop."""
    before = [side.folded(k) for k in range(max(0, index - 2), index)]
    closes = index + 1 == len(side.side.words) or side.side.sentences[index + 1] != side.side.sentences[index]
    ends = closes and len(before) > 1 and (before[0] in {".", '"'} or before[-1] in {".", '"', "-"})
    return bool(before) and (before[-1] in {"(", "/"} or ends)


def subjects_of(side: LinkSide, verb: int, lexicon: Lexicon) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the words beside a finite verb that may be its subject: those before it and those behind."""
    return source_before(side, verb - 1, lexicon), source_after(side, verb + 1, lexicon)


def source_behind(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Return the words behind a marker that name people, a body or a name."""
    return source_after(side, index + 1, lexicon)


def _formula_at(side: LinkSide, index: int, lexicon: Lexicon) -> Attribution | None:
    unnamed = lexicon.unnamed.at(side.side, index)
    if unnamed:
        words = tuple(range(index, index + unnamed[0]))
        paper = _paper_behind(side, index + unnamed[0], lexicon)
        if paper:
            return Attribution((*words, *paper), paper[1:], (), "", "formula")
        verb = _verb_behind(side, words[-1] + 1, lexicon)
        return Attribution((*words, *range(words[-1] + 1, verb + 1)), (), (), "", "unnamed")
    own = lexicon.own_words.at(side.side, index)
    if own:
        words = tuple(range(index, index + own[0]))
        return Attribution(words, (), (), "", "formula")
    if side.folded(index) in lexicon.data.tail_markers:
        return _tail_at(side, index, lexicon)
    return _formula_with_source_at(side, index, lexicon)


def _formula_with_source_at(side: LinkSide, index: int, lexicon: Lexicon) -> Attribution | None:
    formula = lexicon.sources.at(side.side, index)
    if formula:
        marker = tuple(range(index, index + formula[0]))
        source = source_after(side, marker[-1] + 1, lexicon)
        if source or formula[0] > 2:
            return Attribution(marker + source, source, (), "", "formula")
    shown = lexicon.shown_to.at(side.side, index)
    if shown:
        source = source_after(side, index + shown[0], lexicon)
        if any(side.side.words[k].text[0].isupper() for k in source):  # "seen by millions of viewers" tells no source
            return Attribution((*range(index, index + shown[0]), *source), source, (), "", "formula")
    prepositions, endings = lexicon.data.source_compounds
    noun = side.folded(index + 1) if index + 1 < len(side.side.words) else ""
    if side.folded(index) in prepositions and noun.endswith(endings or ("\0",)) and noun not in endings:
        return Attribution((index, index + 1), (index + 1,), (), "", "formula")
    described = _described_source(side, index, lexicon)
    if described:
        return Attribution((index, *described), described, (), "", "formula")
    if side.folded(index) in lexicon.data.source_markers_after:
        source = source_before(side, index - 1, lexicon)
        return Attribution((*source, index), source, (), "", "formula") if source else None
    return None


def _described_source(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Read a source told by an adjective: "nach [ukrainischen Angaben]", "nach [ersten Erkenntnissen der Polizei]"."""
    prepositions, endings = lexicon.data.source_compounds
    last = index + 1
    while last < len(side.partners) and side.folded(last).endswith(lexicon.adjective_endings or ("\0",)):
        if side.side.words[last].text[0].isupper() or side.side.weights[last] < CONTENT:
            break
        last += 1
    behind = side.folded(index) in prepositions and index + 1 < last < len(side.partners)
    if not behind or not side.folded(last).endswith(endings or ("\0",)):
        return ()
    genitive = last + 1 < len(side.partners) and side.folded(last + 1) in lexicon.data.genitives
    return (*range(index + 1, last + 1), *(source_after(side, last + 1, lexicon) if genitive else ()))


def _verb_behind(side: LinkSide, index: int, lexicon: Lexicon) -> int:
    """Where a reporting verb stands whose subject goes on from `index` ("fonti vicine [al governo dicono]"), or -1."""
    if lexicon.adjective_endings:
        return -1
    for k in range(index, min(index + _TO_THE_VERB, len(side.side.words))):
        if ends_clause(side, k):
            return -1
        if side.folded(k) in lexicon.forces:
            return k
    return -1


def _paper_behind(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Return the words behind "hiess es" that say in what or from whom: "in der Bewerbung", "aus dem Ministerium"."""
    if (
        not lexicon.adjective_endings
        or index >= len(side.side.words)
        or side.folded(index) not in lexicon.data.paper_prepositions
    ):
        return ()
    source = source_after(side, index + 1, lexicon)
    if not source or source[0] != index + 1 or any(side.folded(k) in lexicon.data.places for k in source):
        return ()
    return (index, *source)


def _tail_at(side: LinkSide, index: int, lexicon: Lexicon) -> Attribution | None:
    """Read a source without a verb behind what it says: '…", so Keller weiter'."""
    if not index or side.starts_sentence(index) or not side.side.words[index - 1].is_mark:
        return None
    source = read_source(
        side, range(index + 1, min(len(side.side.words), index + LONGEST_SOURCE)), lexicon, forward=True
    )
    if not source or source[0] != index + 1:
        return None
    after = source[-1] + 1
    ends = after == len(side.side.words) or ends_clause(side, after) or side.folded(after) in lexicon.data.tail_ends
    if not ends and side.folded(after) not in lexicon.data.prepositions:
        return None
    return Attribution((index, *source), source, (), "", "formula")


def _learned_at(side: LinkSide, index: int, lexicon: Lexicon) -> Attribution | None:
    """Read who learned something and from whom, which stands between: "wie die Agentur [aus Ratskreisen] erfuhr"."""
    known = side.folded(index) in lexicon.data.learning and not side.quoted[index]
    source = _source_of_clause(side, index, lexicon) if known else ()
    return Attribution(tuple(range(source[0], index + 1)), source, (index,), "say", "verb") if source else None


def _verb_at(side: LinkSide, index: int, lexicon: Lexicon) -> Attribution | None:
    force, particle = force_at(side, index, lexicon)
    if not force or may_be_noun(side, index, lexicon):
        return None
    is_denied = index > 0 and side.folded(index - 1) in lexicon.data.negations and bool(lexicon.adjective_endings)
    if side.quoted[index] or is_denied or tells_of_an_act(side, index, force, lexicon):
        return None
    verb = with_particle(side, index, particle, lexicon)
    if _is_participle(side, index, lexicon):
        source = subject_of_participle(side, index, lexicon)
        passive = not source and any(side.folded(k) in lexicon.data.passives for k in side.clause_of(index))
        kind = "passive" if passive else "verb"
        return Attribution(tuple(sorted({*source, *verb})), source, tuple(sorted(verb)), force, kind)
    if not lexicon.data.participle_starts and any(
        side.folded(k) in lexicon.data.passives for k in range(max(0, index - 2), index)
    ):
        by = index + 1 < len(side.side.words) and side.folded(index + 1) in lexicon.data.agent_markers
        source = source_after(side, index + 2, lexicon) if by else ()
        return Attribution(tuple(sorted({*source, index})), source, (index,), force, "verb" if source else "passive")
    if particle < 0 and any(
        side.folded(k) in lexicon.data.acts_behind for k in range(index + 1, min(index + 5, len(side.side.words)))
    ):
        return None  # "erklärte sich bereit" promises and reports nothing
    turns = side.folded(min(index + 1, len(side.side.words) - 1)) in lexicon.data.reflexives  # "beruft sich Keller auf"
    turns += index + 1 < len(side.side.words) and side.folded(index + 1) in lexicon.data.before_papers
    after, before = source_after(side, index + 1 + turns, lexicon), source_before(side, index - 1, lexicon)
    after = tuple(k for k in after if k < particle) if particle == index + 1 else after  # "sprach von": it is spoken of
    named = any(side.side.weights[k] >= CONTENT for k in before)
    german = bool(lexicon.adjective_endings)
    inverted = index > 0 and side.side.words[index - 1].is_mark and not side.starts_sentence(index)
    turned = inverted and german  # behind what it says, a German verb stands before its source
    if not german and not _is_inverted(side, index, lexicon):
        after = ()  # "rejected the offer": outside German an object stands there, unless what is said went before
    source = before if not after or (named and not turned) else after
    source = source or _source_of_clause(side, index, lexicon)
    words = {*source, *verb, index + 1} if turns else {*source, *verb}
    return Attribution(tuple(sorted(words)), source, verb, force, "verb")


def _is_inverted(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether what is said stands before the verb: a mark does, auxiliaries and pronouns between them."""
    if index and side.folded(index - 1) in lexicon.data.fronted_objects:
        return True
    start = side.side.sentences.index(side.side.sentences[index])
    opening = lexicon.statement_openings.at(side.side, start)
    if opening and all(side.folded(k) in lexicon.data.function_words for k in range(start + opening[0], index)):
        return True  # "C'est ce qu'a annoncé la préfecture", "Así lo ha confirmado el ministerio"
    return side.starts_sentence(index) or any(
        side.side.words[k].is_mark for k in range(max(0, index - _TO_THE_MARK), index)
    )


def _source_of_clause(side: LinkSide, verb: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Read the source of a verb at the end of its clause: "wie der Verband am Mittag erklärte"."""
    for k in range(verb - 1, max(-1, verb - _LONGEST_CLAUSE), -1):
        if side.clauses[k] != side.clauses[verb]:
            break
        if side.folded(k) in lexicon.data.source_conjunctions:
            from_a_paper = side.folded(k + 1) in lexicon.data.before_papers  # "wie aus einem Bericht hervorgeht"
            return source_after(side, k + 1 + from_a_paper, lexicon)
    return ()


def _is_participle(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether the form is a participle behind an auxiliary, whose subject stands far from it."""
    word = side.folded(index)
    if not lexicon.data.participle_starts:
        return False
    if word.startswith(lexicon.data.participle_starts) and len(word) >= _SHORTEST_PARTICIPLE:
        return True
    # Other participles look like the present: "bestätigt", "informiert". An auxiliary before them in their clause, and
    # nothing behind, tells them apart.
    auxiliaries = lexicon.data.perfect_auxiliaries | lexicon.data.passives
    beside = [k for k in side.clause_of(index) if k != index and side.folded(k) in auxiliaries]
    followers = lexicon.data.participle_closers
    closes = index + 1 == len(side.side.words) or ends_clause(side, index + 1) or side.folded(index + 1) in followers
    return closes and _is_behind(side, index, auxiliaries) if not word.endswith("iert") else bool(beside)


def _is_behind(side: LinkSide, index: int, auxiliaries: frozenset[str]) -> bool:
    """Whether an auxiliary stands before a word without a comma between; quotation marks part nothing here."""
    for k in range(index - 1, -1, -1):
        if side.side.sentences[k] != side.side.sentences[index] or side.folded(k) in {",", ";", ":"}:
            return False
        if side.folded(k) in auxiliaries:
            return True
    return False


def subject_of_participle(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Read the source beside the auxiliary of a participle: "hatte die Leitung … signalisiert"."""
    for k in range(index - 1, max(-1, index - _LONGEST_CLAUSE), -1):
        if side.side.sentences[k] != side.side.sentences[index]:
            break
        if side.folded(k) in lexicon.data.perfect_auxiliaries:
            after, before = source_after(side, k + 1, lexicon), source_before(side, k - 1, lexicon)
            adverb = len(before) == 1 and side.folded(before[0]).endswith(lexicon.data.adverb_endings)
            return tuple(m for m in (after if adverb or not before else before) if m != index)
    return ()


def _speaker_at(side: LinkSide, index: int, lexicon: Lexicon) -> Attribution | None:
    """Read "Keller: …" at the start of a sentence."""
    if not side.starts_sentence(index):
        return None
    end = index
    words = side.side.words
    while end < len(words) and end < index + 4 and words[end].text[0].isupper() and not words[end].is_mark:
        end += 1
    if side.folded(index) in lexicon.data.prepositions:
        return None  # "Zum Vergleich: …"
    colon = end > index and end < len(words) and words[end].text == ":"
    if colon and _is_located_in(side.report.text, words[end - 1].text, lexicon):
        return None  # a place that heads the line: "Savoyen: Brücke gesperrt"
    if not colon or end + 1 >= len(words) or side.side.sentences[end + 1] != side.side.sentences[index]:
        return None
    source = tuple(range(index, end))
    return Attribution(source, source, (), "", "formula")


def _is_located_in(text: str, name: str, lexicon: Lexicon) -> bool:
    """Whether a text has the name behind a preposition of place."""
    if fold(name) in lexicon.data.places:
        return True
    before = re.findall(rf"(\w+)\s+{re.escape(name)}\b", text)
    return any(fold(word) in lexicon.data.place_markers for word in before)
