"""Changes of attribution: who says so, how named that is, with which force, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz import fuzz

from core.changes.anonymity import anonymity_changes
from core.changes.change import Change, ChangeKind
from core.changes.continued_speech import goes_on_from_before
from core.changes.evidence import shown_by
from core.changes.sources import Attribution, attributions_of, subjects_of
from core.changes.view import LinkSide, LinkView
from core.facts.sources import SPELLING
from core.languages.change_data import ANY_AGENCY
from core.phrases import phrase
from core.variants.sides import CONTENT
from core.variants.units import is_figure

DIFFERENT_FORCE = phrase("the reporting verbs differ in force")

# Verbs of these forces tell of an act as often as they report: they need something that is said beside them.
_ACTS = frozenset(
    {"deny", "confirm", "attack", "demand", "advise", "promise", "describe", "argue", "justify", "warn",
    "stress", "expect"}
)  # fmt: skip
# These tell in what words somebody spoke and say nothing of how sure or how willing: "wrote", "spoke of".
_NEUTRAL = frozenset({"say", "describe"})
# Verbs of these forces call for something, and may have it in the infinitive.
_CALLS = frozenset({"demand", "advise", "promise", "warn"})
# A clause that only denies holds up to so many words of content besides: "an [accusation] he has [repeatedly] denied".
_DENIED_BY = 2
_DENIED = phrase("only one report says that it is denied")
# So far behind its verb what is said may begin.
_COMPLEMENT = 6


def attribution_changes(view: LinkView) -> Iterator[Change]:
    """Find attributions that one side lacks, or that differ in source, in the verb's force or in place."""
    left, right = (
        [
            item
            for item in attributions_of(side, view.lexicon)
            if item.force != "expect" or _has_complement(item, side, view)
        ]
        for side in (view.left, view.right)
    )
    pairs = _pairs(left, right, view)
    for one, other in pairs:
        yield from _differences(one, other, view)
    others = {
        here: {name for item in items for name in _agency(item, side, view)}
        for here, items, side in ((True, right, view.right), (False, left, view.left))
    }
    paired_left, paired_right = [one for one, _ in pairs], [other for _, other in pairs]
    for side, rest, known in (
        (view.left, [item for item in left if item not in paired_left], paired_left),
        (view.right, [item for item in right if item not in paired_right], paired_right),
    ):
        for item in _with_added_ones_joined(rest):
            denied = _is_denial_added(item, side, view)
            told = item.kind == "agency" and _agency(item, side, view) & others[side is view.left]
            if denied or not (told or _tells_no_source(item, known, side, view)):
                sides = (item.words, ()) if side is view.left else ((), item.words)
                reason = _DENIED if denied else _missing(item, side, view)
                yield view.change(ChangeKind.ATTRIBUTION, *sides, reason, item.evidence)
    yield from _intentions(view)
    yield from anonymity_changes(view)


def _tells_no_source(item: Attribution, known: list[Attribution], side: LinkSide, view: LinkView) -> bool:
    """Whether an attribution without counterpart is no word of somebody that the other side leaves out.

    Args:
        item: The attribution.
        known: The attributions of its side that have a counterpart.
        side: Its side.
        view: The link.
    """
    if not side.what_it_attributes_is_shared(item.words) or all(side.equal[k] for k in item.words):
        return True
    if item.kind == "verb" and not item.source:
        return True  # nobody is read as its subject: "s'est dit choqué"
    if _is_act(item, side, view):
        return True  # "the council rejected the plan" is what happened, and nobody's word
    others_say = (each for each in known if not _is_act(each, side, view))
    if item.kind == "verb" and any(_in_one_sentence(item, each, side) for each in others_say):
        return True  # the sentence is attributed already: "X argued …, the president said"
    return _is_hedge(item, side, view) or goes_on_from_before(item, side, view)


def _with_added_ones_joined(rest: list[Attribution]) -> Iterator[Attribution]:
    """Join each source with what is added to it: "[officials told] [Reuters]", "[in a paper] [seen by Reuters]"."""
    added = [item for item in rest if item.kind in {"agency", "formula"}]
    added = [item for item in added if any(item.words[0] - 1 in each.words for each in rest)]
    for item in rest:
        if item not in added:
            more = next((each for each in added if each.words[0] - 1 in item.words), None)
            yield item if more is None else replace(item, words=(*item.words, *more.words))


def _is_denial_added(item: Attribution, side: LinkSide, view: LinkView) -> bool:
    """Whether a clause only adds that somebody denies it, which the other side leaves out: ", which he denies"."""
    if item.force != "deny" or any(each.force == "deny" for each in attributions_of(view.across(side), view.lexicon)):
        return False
    clause = side.clause_of(item.verb[0])
    behind_comma = not side.starts_sentence(clause[0]) and "," in {side.folded(clause[0]), side.folded(clause[0] - 1)}
    rest = [k for k in clause if side.side.weights[k] >= CONTENT and k not in item.words]
    own = all(side.partners[k] < 0 for k in (*rest, *item.verb))
    return behind_comma and own and len(rest) <= _DENIED_BY and side.what_it_attributes_is_shared(item.words)


def _is_hedge(item: Attribution, side: LinkSide, view: LinkView) -> bool:
    """Whether a passive verb is part of a hedge, which is told as such: "are believed to have"."""
    starts = range(max(0, item.words[0] - 1), item.words[0] + 1)
    hedges = ((start, view.lexicon.hedges.at(side.side, start)) for start in starts)
    return item.kind == "passive" and any(found and start + found[0] > item.words[0] for start, found in hedges)


def _missing(item: Attribution, side: LinkSide, view: LinkView) -> str:
    """Say what the other side lacks: the source, or the agency that a source named beside it spoke to."""
    others = (each for each in attributions_of(side, view.lexicon) if each is not item)
    if item.kind == "agency" and any(_in_one_sentence(item, each, side) for each in others):
        return phrase("one report says to which agency it was told, the other doesn't here")
    if item.kind in {"unnamed", "passive"} and not item.source:
        return phrase("one report marks it as told without naming a source, the other doesn't here")
    return phrase("one report says whose word this is, the other doesn't here")


def source_words_of(side: LinkSide, view: LinkView) -> set[int]:
    """The words of a side that name sources: these are shown as attributions."""
    return {k for item in attributions_of(side, view.lexicon) for k in item.words}


def _intentions(view: LinkView) -> Iterator[Change]:
    """Find plans that one side gives to somebody ("Keller will") and the other leaves without owner ("soll")."""
    for here, there in ((view.left, view.right), (view.right, view.left)):
        own = [k for k, word in enumerate(here.side.words) if view.lexicon.modals.get(word.folded) == "intended"]
        left_open = [
            k
            for k, word in enumerate(there.side.words)
            if view.lexicon.modals.get(word.folded) == "reported or intended"
        ]
        if len(own) != 1 or len(left_open) != 1 or there.side.words[left_open[0]].folded in here.side.folded:
            continue
        owners = [words for words in subjects_of(here, own[0], view.lexicon) if words]
        owner = next((words for words in owners if all(here.partners[k] < 0 for k in words)), None)
        if owner is None:
            continue
        sides = ((*owner, own[0]), (left_open[0],))
        left, right = sides if here is view.left else sides[::-1]
        yield view.change(
            ChangeKind.ATTRIBUTION,
            left,
            right,
            phrase("one report says who wants it"),
            shown_by(phrase("modal verbs"), "intended"),
        )


def _pairs(left: list[Attribution], right: list[Attribution], view: LinkView) -> list[tuple[Attribution, Attribution]]:
    """Put the attributions of both sides together: the same source first, then paired words, then in order."""
    found: list[tuple[int, int, int]] = []
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            same = bool(_stems(one, view.left) & _stems(other, view.right))
            beside = any(view.left.partners[k] in other.words for k in one.words)
            agency = one.kind == "agency", other.kind == "agency"
            if agency[0] != agency[1]:
                continue
            alike = bool(one.force) and one.force == other.force
            verb = any(view.left.equal[k] and view.left.partners[k] in other.verb for k in one.verb)
            found.append((-8 * verb - 4 * same - 2 * beside - alike, i, j))
    pairs: list[tuple[Attribution, Attribution]] = []
    for _, i, j in sorted(found):
        if not any(one is left[i] or other is right[j] for one, other in pairs):
            pairs.append((left[i], right[j]))
    return pairs


def _stems(item: Attribution, side: LinkSide) -> set[str]:
    return {side.side.stems[k] for k in item.source if side.side.weights[k] >= 1}


def _differences(one: Attribution, other: Attribution, view: LinkView) -> Iterator[Change]:
    here, there = _stems(one, view.left), _stems(other, view.right)
    if one.kind == "unnamed" and other.kind == "unnamed":
        return
    if here and there and not _same_source(one, other, view):
        if all(_is_act(item, side, view) for item, side in _sides(one, other, view)):
            return  # "the council rejected the plan" is what happened, and the council nobody's source
        reason = phrase("the source is named differently")
        yield view.change(
            ChangeKind.ATTRIBUTION, one.words, other.words, reason, phrase("reporting verbs and formulas")
        )
    elif {one.kind, other.kind} & {"unnamed", "passive"} and bool(here) != bool(there):
        if all(_is_act(item, side, view) for item, side in _sides(one, other, view)):
            return  # "the court condemned him", "he was condemned": that is told as an agent
        if here & {view.right.side.stems[k] for k in other.words} or there & {
            view.left.side.stems[k] for k in one.words
        }:
            return  # "officials said", "the officials, who were there, said"
        reason = phrase("one report names a source, the other attributes to nobody one could ask")
        yield view.change(
            ChangeKind.ATTRIBUTION, one.words, other.words, reason, phrase("reporting verbs and formulas")
        )
    elif one.force != other.force and {one.force, other.force} <= _NEUTRAL and _is_more_exact(one, other, view):
        reason = phrase("the source is named more exactly in one report")
        yield view.change(
            ChangeKind.ATTRIBUTION, one.words, other.words, reason, phrase("reporting verbs and formulas")
        )
    elif one.force != other.force and one.force and other.force:
        evidence = shown_by(phrase("reporting verbs"), one.force, other.force)
        yield view.change(ChangeKind.ATTRIBUTION, one.verb, other.verb, DIFFERENT_FORCE, evidence)
    elif _stands_alone(one, view.left) != _stands_alone(other, view.right):
        reason = phrase("the attribution stands in a sentence of its own in one report")
        yield view.change(ChangeKind.ATTRIBUTION, one.words, other.words, reason, phrase("place of the attribution"))


def _is_more_exact(one: Attribution, other: Attribution, view: LinkView) -> bool:
    """Whether two sources that share a word end in others: "das kritische Portal Rheinblick", "Kritische"."""
    if _has_pronoun(one, other, view):
        return False
    here, there = ([k for k in item.source if side.side.weights[k] >= 1] for item, side in _sides(one, other, view))
    return bool(here and there) and view.left.side.stems[here[-1]] != view.right.side.stems[there[-1]]


def _sides(one: Attribution, other: Attribution, view: LinkView) -> tuple[tuple[Attribution, LinkSide], ...]:
    return (one, view.left), (other, view.right)


def _has_pronoun(one: Attribution, other: Attribution, view: LinkView) -> bool:
    """Whether one of two sources is a pronoun, or nobody is named."""
    named = one.source and other.source
    return not named or _is_pronoun(one, view.left) or _is_pronoun(other, view.right)


def _same_source(one: Attribution, other: Attribution, view: LinkView) -> bool:
    """Whether two sources share a word of content, or one is a pronoun that may stand for the other."""
    if _has_pronoun(one, other, view) or _are_one_agency(one, other, view):
        return True
    here, there = _stems(one, view.left), _stems(other, view.right)
    if here & there:
        alike = not _are_called_by_other_names(one, other, here & there, view)
    else:
        alike = (
            any(view.left.partners[k] in other.source for k in one.source if view.left.side.weights[k] >= 1)
            or _hold_one_office(here, there, view)
            or _are_called_differently(here, there, view)  # "the regime said", "the government said": shown as naming
        )
    # Asked last, since it reads both sides whole.
    return (
        alike
        or _is_named_beside(one, other, view.left, view.right)
        or _is_named_beside(other, one, view.right, view.left)
    )


def _are_one_agency(one: Attribution, other: Attribution, view: LinkView) -> bool:
    """Whether both sources are one agency; what is only called an agency may be any."""
    here, there = _agency(one, view.left, view), _agency(other, view.right, view)
    named_here, named_there = here - {ANY_AGENCY}, there - {ANY_AGENCY}
    return bool(named_here & named_there if named_here and named_there else here & there)


def _are_called_by_other_names(one: Attribution, other: Attribution, shared: set[str], view: LinkView) -> bool:
    """Whether two sources have no more in common than a noun before two names: "agency Reuters", "agency AFP"."""
    here, there = _names_behind_nouns(one, view.left), _names_behind_nouns(other, view.right)
    if not here or not there or shared & (here.keys() | there.keys()):
        return False
    return not any(fuzz.ratio(name, theirs) >= SPELLING for name in here.values() for theirs in there.values())


def _names_behind_nouns(item: Attribution, side: LinkSide) -> dict[str, str]:
    """Return the capitalized words of a source that stand directly behind a noun or name, by their stems.

    In German a noun has a capital too; elsewhere it is a word of content in whatever letters.
    """
    names: dict[str, str] = {}
    for k in item.source:
        before = side.side.words[k - 1].text if k - 1 in item.source and side.side.weights[k - 1] >= 1 else ""
        is_noun = before[:1].isupper() or (before and side.side.language.stemmer != "german")
        if is_noun and side.side.words[k].text[0].isupper() and side.side.weights[k] >= 1:
            names[side.side.stems[k]] = side.folded(k)
    return names


def _are_called_differently(here: set[str], there: set[str], view: LinkView) -> bool:
    """Whether words of two sources are in one naming group."""
    groups = [view.lexicon.naming[stem] for stem in here if stem in view.lexicon.naming]
    return any(groups_here & view.lexicon.naming.get(stem, frozenset()) for groups_here in groups for stem in there)


def _hold_one_office(here: set[str], there: set[str], view: LinkView) -> bool:
    """Whether two sources are told by titles of one office: "la premier", "la presidente del Consiglio"."""
    groups = [{view.lexicon.stem(title) for title in group} for group in view.lexicon.data.title_synonyms]
    one_office = (group for group in groups if here & group and there & group)
    return any(here - group <= there or there - group <= here for group in one_office)


def _is_named_beside(one: Attribution, other: Attribution, side: LinkSide, there: LinkSide) -> bool:
    """Whether all that the other side's source is called stands on this side too, apart from its own source.

    "Minister Keller presented the plan; the Liberal said" and "Minister Keller said" name one person.
    """
    wanted = {there.side.stems[k] for k in other.source if there.side.words[k].text[0].isupper()}
    rest = {stem for k, stem in enumerate(side.side.stems) if k not in one.words}
    return len(wanted) > 1 and wanted <= rest


def _is_act(item: Attribution, side: LinkSide, view: LinkView) -> bool:
    """Whether a verb that may report only tells of an act: nothing is said beside it."""
    return item.force in _ACTS and not _has_complement(item, side, view)


def _has_complement(item: Attribution, side: LinkSide, view: LinkView) -> bool:
    """Whether something is reported beside the verb: a quotation, a clause set apart by a mark, "that" or "to"."""
    if item.force == "promise" and item.verb[1:]:
        return True  # "stellte … in Aussicht", "sicherte … zu" are said and nothing else
    sentence = side.side.sentences[item.words[0]]
    words = [k for k, number in enumerate(side.side.sentences) if number == sentence]
    first, last = item.words[0], item.words[-1]
    opened = view.lexicon.statement_openings.at(side.side, words[0]) and len(side.positions) > 1
    if opened and side.clauses[first] == side.clauses[words[0]]:
        return True  # "Das bestätigte ein Sprecher": the pronoun stands for what the sentence before says
    if any(side.quoted[k] or side.folded(k) == ":" for k in words):
        return True
    if any(k in words and side.side.words[k].is_mark and k != words[-1] for k in (first - 1, first - 2, last + 1)):
        return True
    behind = [k for k in words if item.verb[0] < k <= item.verb[0] + _COMPLEMENT]
    if any(side.folded(k) in view.lexicon.data.complements for k in behind):
        return True
    calls = (k for k in behind if item.force in _CALLS and side.folded(k) in view.lexicon.data.infinitives)
    return any(_may_open_infinitive(k, side, view) for k in calls)


def _may_open_infinitive(index: int, side: LinkSide, view: LinkView) -> bool:
    """Whether a word before infinitives stands before one, and before no figure or article ("à trois fois")."""
    if index + 1 >= len(side.side.words):
        return False
    after, data = side.side.words[index + 1], view.lexicon.data
    return not (is_figure(after, data) or after.folded in data.determiners)


def _in_one_sentence(item: Attribution, known: Attribution, side: LinkSide) -> bool:
    """Whether an attribution of a side stands in the sentence of one that has its counterpart."""
    sentences = side.side.sentences
    return sentences[item.words[0]] == sentences[known.words[0]]


def _agency(item: Attribution, side: LinkSide, view: LinkView) -> set[str]:
    """The agency among a source's words, under one name: "dpa" and "Deutsche Presse-Agentur" are one."""
    near = {*item.source, *(k + 1 for k in item.source if k + 1 < len(side.side.words))}
    return {view.lexicon.data.agencies[side.folded(k)] for k in near if side.folded(k) in view.lexicon.data.agencies}


def _is_pronoun(item: Attribution, side: LinkSide) -> bool:
    return bool(item.source) and all(side.side.weights[k] < 1 for k in item.source)


def _stands_alone(item: Attribution, side: LinkSide) -> bool:
    """Whether the sentence holds little but the attribution, and doesn't announce a quotation by a colon."""
    sentence = side.side.sentences[item.words[0]]
    words = [k for k, number in enumerate(side.side.sentences) if number == sentence]
    if len(set(side.side.sentences)) == 1 or side.folded(words[-1]) == ":":
        return False
    rest = [k for k in words if side.side.weights[k] >= 1 and k not in item.words]
    return len(rest) <= 1
