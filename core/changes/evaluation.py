"""Changes of judgement: words that weigh or heighten and stand on one side only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from core.changes.change import Change, ChangeKind
from core.changes.figures import ALL_KINDS, LENGTHS, figures_of, words_of_figure
from core.changes.items import Item, unmatched
from core.changes.lexicon import Lexicon, lexicon_of
from core.changes.modality import is_in_capitals
from core.changes.moments import moments_of
from core.changes.names import names_of
from core.changes.negation import restricted_at
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase
from core.variants.sides import CONTENT

_EVIDENCE = phrase("evaluative words")
_JUDGES = phrase("one report weighs or judges here")

# A shorter rest is no word: "Superstar" is one, "Rekorde" isn't.
_SHORTEST_PART = 4


def evaluation_changes(view: LinkView) -> Iterator[Change]:
    """Find words that judge, weigh or heighten on one side and have no counterpart on the other."""
    yield from _words(view)
    if view.lexicon.data.judging_firsts:
        yield from _compounds(view)


def _words(view: LinkView) -> Iterator[Change]:
    left, right = unmatched(_items(view.left, view), _items(view.right, view), view.left)
    left = [item.words[-1] for item in left if view.left.partners[item.words[-1]] < 0]
    right = [item.words[-1] for item in right if view.right.partners[item.words[-1]] < 0]
    left = [index for index in left if not _tells_time(index, view.left, view.right, view.lexicon)]
    right = [index for index in right if not _tells_time(index, view.right, view.left, view.lexicon)]
    left = [index for index in left if not _is_said_too(index, view.left, view.right, view.lexicon)]
    right = [index for index in right if not _is_said_too(index, view.right, view.left, view.lexicon)]
    here, there = _in_a_row(left), _in_a_row(right)
    for words in list(here):
        answer = next((each for each in there if _judge_one_word(words, each, view)), None)
        if answer is not None:
            here.remove(words)
            there.remove(answer)
            yield _judged_differently(words, answer, view)
    if len(here) == len(there) == 1 and view.left.worded_alike:
        yield _judged_differently(here[0], there[0], view)
        return
    for words in here:
        if any(_weighs_what_both_say(index, view.left, view.lexicon) for index in words):
            plain = _plain_for(words[-1], view.left, view.right, view.lexicon)
            yield view.change(
                ChangeKind.EVALUATION, _with_particles(words, view.left, view.lexicon), plain, _JUDGES, _EVIDENCE
            )
    for words in there:
        if any(_weighs_what_both_say(index, view.right, view.lexicon) for index in words):
            plain = _plain_for(words[-1], view.right, view.left, view.lexicon)
            yield view.change(
                ChangeKind.EVALUATION, plain, _with_particles(words, view.right, view.lexicon), _JUDGES, _EVIDENCE
            )


def _judged_differently(here: tuple[int, ...], there: tuple[int, ...], view: LinkView) -> Change:
    words = _with_particles(here, view.left, view.lexicon), _with_particles(there, view.right, view.lexicon)
    return view.change(ChangeKind.EVALUATION, *words, phrase("the reports judge in different words"), _EVIDENCE)


def _judge_one_word(here: tuple[int, ...], there: tuple[int, ...], view: LinkView) -> bool:
    """Whether judgements answer to each other, or the words behind them do: "schwer verletzt" / "leicht verletzt"."""
    behind = here[-1] + 1
    beside = behind < len(view.left.partners) and view.left.partners[behind] == there[-1] + 1
    return beside or any(view.left.nearby[index] in there for index in here)


def _particle_of(index: int, side: LinkSide) -> int:
    """Where the particle stands with which a verb judges, at the end of its clause ("brach … ein"), or -1."""
    particle = side.side.language.parted_evaluations.get(side.folded(index))
    if particle is None:
        return -1
    return next((k for k in side.clause_of(index) if k > index and side.folded(k) == particle and _closes(side, k)), -1)


def _with_particles(words: tuple[int, ...], side: LinkSide, lexicon: Lexicon) -> tuple[int, ...]:
    """Add what judges together with these words: the particle of a verb, the beginning of a phrase."""
    particles = {_particle_of(index, side) for index in words} - {-1}
    begun = {k for index in words for k in _phrase_that_ends_at(index, side, lexicon)[0]}
    return tuple(sorted({*words, *particles, *begun}))


def _phrase_that_ends_at(index: int, side: LinkSide, lexicon: Lexicon) -> tuple[tuple[int, ...], str]:
    """Return the words of a phrase of degree that ends at `index`, and the word that says the same."""
    found = next((words for words in _phrases_of(side, lexicon) if words[0][-1] == index), None)
    return found or ((), side.folded(index))


def _phrases_of(side: LinkSide, lexicon: Lexicon) -> list[tuple[tuple[int, ...], str]]:
    """Return the phrases of degree of a side, with the word that says the same as each."""
    return side.once("phrases of degree", lambda: _find_phrases(side, lexicon))


def _find_phrases(side: LinkSide, lexicon: Lexicon) -> Iterator[tuple[tuple[int, ...], str]]:
    for index, length, says in lexicon.degrees.found_in(side.side):
        yield tuple(range(index, index + length)), says
    if not lexicon.data.restricting[0].isdisjoint(side.side.folded):
        for index in range(len(side.partners)):
            closes = restricted_at(index, side, lexicon)
            if closes >= 0:
                yield (index, closes), next(iter(lexicon.data.only))


def _in_a_row(indices: Iterable[int]) -> list[tuple[int, ...]]:
    """Put words together that stand side by side and judge as one: "[schwer gebeutelte] Branche"."""
    runs: list[tuple[int, ...]] = []
    for index in indices:
        if runs and runs[-1][-1] == index - 1:
            runs[-1] = (*runs[-1], index)
        else:
            runs.append((index,))
    return runs


def _tells_time(index: int, side: LinkSide, other: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a particle tells when: "already" beside a time that either side gives, or before what is told."""
    if side.folded(index) not in lexicon.data.particles_of_time:
        return False
    clause = side.clause_of(index)
    if any(side.folded(k) in lexicon.data.pluperfect_auxiliaries for k in clause):
        return True
    answering = {other.clauses[side.partners[k]] for k in clause if side.partners[k] >= 0}
    there = [k for k, number in enumerate(other.clauses) if number in answering]
    return _has_time(clause, side, lexicon) or _has_time(there, other, lexicon)


def _has_time(words: Sequence[int], side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a time or a length of time is among these words."""
    times = {k for moment in moments_of(side, lexicon) for k in moment.words}
    lengths = {k for each in figures_of(side, ALL_KINDS) if each.unit in LENGTHS for k in words_of_figure(side, each)}
    return not (times | lengths).isdisjoint(words)


def _weighs_what_both_say(index: int, side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a word weighs something that the other side says too.

    Small words of degree ("bereits", "only") weigh their clause and no more: in a sentence told in other words, the
    clause must be shared.
    """
    if side.folded(index) in lexicon.data.particles_of_degree and not side.shares_clause(index):
        return False
    if _judges_what_one_has(index, side, lexicon):
        return False
    return side.clause_is_shared(index)


def _judges_what_one_has(index: int, side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a German adjective judges a noun for which the other side has no word: "die beliebte Messe"."""
    words, endings = side.side.words, lexicon.adjective_endings
    if not endings or words[index].text[0].isupper():
        return False
    adjective = index if side.folded(index).endswith(endings) else index + 1  # "die [sehr] beliebte Messe"
    behind = adjective + 1
    if behind >= len(words) or words[adjective].text[0].isupper() or not words[behind].text[0].isupper():
        return False
    bends = side.folded(adjective).endswith(endings) and side.side.weights[adjective] >= CONTENT
    return bends and side.side.weights[behind] >= CONTENT and side.nearby[behind] < 0


def _compounds(view: LinkView) -> Iterator[Change]:
    """Find compounds heightened by a part that the other side's word doesn't have: "Rekordschulden" / "Schulden"."""
    for side, other in ((view.left, view.right), (view.right, view.left)):
        for index, word in enumerate(side.side.words):
            plain = _without_judging_part(word.folded, view.lexicon.code) if word.text[0].isupper() else ""
            if not plain or side.equal[index] or word.folded in other.side.folded:
                continue
            near = {side.partners[index], side.nearby[index]} - {-1}
            own = [k for k, partner in enumerate(other.partners) if partner < 0 or k in near]
            if any(_without_judging_part(other.folded(k), view.lexicon.code) for k in own):
                continue
            found = tuple(k for k in sorted(near) if other.side.words[k].text[0].isupper())[:1]
            told = any(other.folded(k).endswith(plain) or plain.endswith(other.folded(k)) for k in found)
            if (told or side.clause_is_shared(index)) and not _is_named(index, side, view):
                sides = ((index,), found) if side is view.left else (found, (index,))
                yield view.change(ChangeKind.EVALUATION, *sides, _JUDGES, phrase("compounds that heighten"))


@lru_cache(maxsize=20_000)  # words recur
def _without_judging_part(word: str, language: str) -> str:
    """Return what is left of a compound without its judging part, or ""."""
    data = lexicon_of(language).data
    first = next((part for part in data.judging_firsts if word.startswith(part)), "")
    last = next((part for part in data.judging_lasts if word.endswith(part)), "") if not first else ""
    plain = word[len(first) : len(word) - len(last)].strip("-") if first or last else ""
    return plain if len(plain) >= _SHORTEST_PART else ""


def _is_named(index: int, side: LinkSide, view: LinkView) -> bool:
    """Whether a word is part of a name of several words, which judges nothing."""
    return any(index in name.words and len(name.words) > 1 for name in names_of(side, view.lexicon, view.nouns))


def _plain_for(index: int, side: LinkSide, other: LinkSide, lexicon: Lexicon) -> tuple[int, ...]:
    """Return the word of content that the other side has in the place of one that judges: "getäuscht" for "belogen"."""
    nearby = side.nearby[index] if side.worded_alike else -1
    if (
        nearby < 0
        or side.folded(index) in lexicon.data.particles_of_degree
        or other.folded(nearby) in lexicon.data.determiners | lexicon.data.comparing
    ):
        return ()
    alike = other.side.weights[nearby] >= CONTENT <= side.side.weights[index]
    return (nearby,) if alike and not other.side.words[nearby].is_mark else ()


def _is_said_too(index: int, side: LinkSide, other: LinkSide, lexicon: Lexicon) -> bool:
    """Whether the other side says the same in another word, or in a verb that has parted: "brechen … ein"."""
    word = _phrase_that_ends_at(index, side, lexicon)[1]
    others = {says for _, says in _phrases_of(other, lexicon)}.union(other.side.folded)
    if word in others or any(word in group and group & others for group in lexicon.data.degree_synonyms):
        return True
    start = next((start for start in lexicon.data.separable if word.startswith(start)), "")
    return bool(start) and any(other.folded(k) == start and _closes(other, k) for k in range(len(other.partners)))


def _closes(side: LinkSide, index: int) -> bool:
    after = index + 1
    return (
        after == len(side.partners)
        or side.side.words[after].is_mark
        or side.side.sentences[after] != side.side.sentences[index]
    )


def _items(side: LinkSide, view: LinkView) -> list[Item]:
    """Return the evaluative words of a side; those in figures and names, and those that measure by a figure, aside."""
    lexicon = view.lexicon
    in_figures = {k for figure in figures_of(side, ALL_KINDS) for k in words_of_figure(side, figure)}
    phrases = {words[-1] for words, _ in _phrases_of(side, lexicon)}
    found = [
        index
        for index, word in enumerate(side.side.folded)
        if word in lexicon.evaluations
        or word in lexicon.data.particles_of_degree
        or _particle_of(index, side) >= 0
        or index in phrases
        if index not in in_figures and not _measures(index, side, lexicon) and not _is_certainty(side, index, lexicon)
        if not (word in lexicon.data.particles_before_a_word and _closes(side, index))
        if not (index and word in lexicon.data.only and side.folded(index - 1) in lexicon.data.negations)  # "not only"
    ]
    capitals = [index for index in found if side.side.words[index].text[0].isupper()]
    if capitals and not is_in_capitals(side, capitals[0]):
        names = names_of(side, lexicon, view.nouns)
        in_names = {k for name in names if len(name.words) > 1 for k in name.words}
        found = [index for index in found if index not in in_names]
    return [Item((index,), side.side.stems[index]) for index in found]


def _measures(index: int, side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a word behind a figure says what it measures ("drei Meter hoch"), and not of which kind those are.

    A German adjective before a noun is of the second sort: "Hunderte [wütende] Anwohner".
    """
    figure = next((each for each in figures_of(side, ALL_KINDS) if index - 1 in words_of_figure(side, each)), None)
    if figure is None or figure.unit:
        return figure is not None
    after = index + 1
    noun = after < len(side.side.words) and side.side.words[after].text[0].isupper()
    bends = bool(lexicon.adjective_endings) and side.folded(index).endswith(lexicon.adjective_endings)
    return not (noun and bends)


def _is_certainty(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether the word belongs to a phrase of certainty ("es sei klar"), which is told as such."""
    return any(
        found is not None and start + found[0] > index
        for start in range(max(0, index - 2), index + 1)
        for found in (lexicon.hedges.at(side.side, start),)
    )
