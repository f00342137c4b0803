"""Changes of certainty: hedges and modal verbs added, dropped or put for each other, and the mood of the verb."""

from __future__ import annotations

from collections.abc import Iterator

from core.changes.change import Change, ChangeKind
from core.changes.evidence import shown_by
from core.changes.items import Item, unmatched
from core.changes.lexicon import Lexicon, is_month
from core.changes.sources import attributions_of
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase
from core.variants.sides import CONTENT
from core.variants.units import is_figure

# What these say is more than a helping verb between a subject and its action; the other modal verbs are worth a line
# only where the other side has one too, or puts the plain future for it.
_TELLING = frozenset({"reported or intended", "possible", "probable"})
_INTENDING = frozenset({"intended", "reported or intended"})

# What a modal verb says that takes back as much certainty as a hedge.
_AS_MODAL_VERB = {
    "hearsay": frozenset({"reported or intended"}),
    "likely": frozenset({"probable"}),
    "possible": frozenset({"possible"}),
    "planned": frozenset({"intended", "reported or intended"}),
}
# So many words reach from "so-called" to what it is said of.
_TO_THE_NOUN = 3
# Headlines in capitals write words of up to this many letters small.
_SMALL_WORD = 3


def modality_changes(view: LinkView) -> Iterator[Change]:
    """Find hedges, modal verbs and moods that differ between the sides of a link."""
    lexicon = view.lexicon
    hedges = unmatched(_hedge_items(view.left, lexicon), _hedge_items(view.right, lexicon), view.left)
    modals = unmatched(_modal_items(view.left, lexicon), _modal_items(view.right, lexicon), view.left)
    _drop_answers(hedges[0], modals[1])
    _drop_answers(hedges[1], modals[0])
    _drop_planned(modals[0], view.left, view)
    _drop_planned(modals[1], view.right, view)
    _drop_suspected(hedges[0], view.right)
    _drop_suspected(hedges[1], view.left)
    yield from _hedged_by_verb(view, hedges, modals)
    yield from _hedges(view, *hedges)
    yield from _modals(view, *modals)
    yield from _moods(view)


def _drop_answers(hedges: list[Item], modals: list[Item]) -> None:
    """Drop hedges and the modal verbs of the other side that take back as much: "mutmasslich" / "soll"."""
    for hedge in list(hedges):
        modal = next((item for item in modals if item.says in _AS_MODAL_VERB.get(hedge.says, ())), None)
        if modal is not None:
            hedges.remove(hedge)
            modals.remove(modal)


def _drop_planned(modals: list[Item], side: LinkSide, view: LinkView) -> None:
    """Drop modal verbs of intention where the other side says that it is planned: "soll öffnen" / "ist vorgesehen".

    Who plans it is told by neither. "Die Stadt hat … geplant" tells it, and is shown.
    """
    data, other = view.lexicon.data, view.across(side)
    for modal in list(modals):
        if side.folded(modal.words[0]) not in data.planning:
            continue
        clause = {side.partners[k] for k in side.clause_of(modal.words[0]) if side.side.weights[k] >= CONTENT}
        for k, word in enumerate(other.side.folded):
            if word in data.planned and not other.equal[k]:
                told = list(other.clause_of(k))
                if clause.intersection(told) and any(other.folded(i) in data.being for i in told):
                    modals.remove(modal)
                    break


def _drop_suspected(hedges: list[Item], other: LinkSide) -> None:
    """Drop "alleged" where the other side calls them suspected: "der mutmassliche Täter" / "der Tatverdächtige"."""
    if not any(hedge.says == "hearsay" for hedge in hedges):
        return
    suspects = [k for k, word in enumerate(other.side.folded) if word in other.side.language.suspects]
    for hedge in list(hedges):
        if hedge.says == "hearsay" and any(not other.equal[k] for k in suspects):
            hedges.remove(hedge)


def _hedged_by_verb(
    view: LinkView, hedges: tuple[list[Item], list[Item]], modals: tuple[list[Item], list[Item]]
) -> Iterator[Change]:
    """Find clauses that one side hedges by a word and the other by a modal verb: "expected to" / "could"."""
    for side, number in ((view.left, 0), (view.right, 1)):
        for hedge in list(hedges[number]):
            modal = next((item for item in modals[1 - number] if item.says in _TELLING), None)
            if modal is None or hedge.says in _KINDS or not _bears_on_both(hedge, side):
                continue
            hedges[number].remove(hedge)
            modals[1 - number].remove(modal)
            words = (hedge.words, modal.words) if side is view.left else (modal.words, hedge.words)
            yield view.change(ChangeKind.MODALITY, *words, _TO_OTHER_DEGREE, shown_by(_HEDGES, hedge.says, modal.says))


def _hedges(view: LinkView, left: list[Item], right: list[Item]) -> Iterator[Change]:
    left = [item for item in left if not _is_set_in_marks(item, view.left, view.right)]
    right = [item for item in right if not _is_set_in_marks(item, view.right, view.left)]
    left = [item for item in left if _bears_on_both(item, view.left) and _calls_what_both_name(item, view.left)]
    right = [item for item in right if _bears_on_both(item, view.right) and _calls_what_both_name(item, view.right)]
    for item, other in zip(left, right, strict=False):
        evidence = shown_by(_HEDGES, item.says, other.says)
        yield view.change(ChangeKind.MODALITY, item.words, other.words, _TO_OTHER_DEGREE, evidence)
    common = min(len(left), len(right))
    for side, rest in ((view.left, left[common:]), (view.right, right[common:])):
        shown: set[tuple[int, ...]] = set()
        for item in rest:
            words = with_joined(item, side)
            if words not in shown:
                shown.add(words)
                sides = (words, ()) if side is view.left else ((), words)
                weighs = item.says == "scarcely" and _is_before_figure(side, item.words[-1] + 1)
                kind, reason = _WEIGHS if weighs else _KINDS.get(item.says, (ChangeKind.MODALITY, _ONE_SIDED))
                yield view.change(kind, *sides, reason, shown_by(_HEDGES, item.says))


_HEDGES = phrase("hedges")
_MODAL_VERBS = phrase("modal verbs")
_TO_OTHER_DEGREE = phrase("the reports hedge to a different degree")
_VOUCHES = phrase("one report vouches for it, the other only says it")
_ONE_SIDED = phrase("one report takes back certainty, the other doesn't")
# "À peine 300": before a figure such a word calls it small.
_WEIGHS = (ChangeKind.EVALUATION, phrase("one report weighs or judges here"))
# What hedges are that take back no certainty.
_KINDS = {
    "certain": (ChangeKind.MODALITY, _VOUCHES),
    "so-called": (ChangeKind.EVALUATION, phrase("one report keeps a distance from what it calls so")),
}


def _is_set_in_marks(item: Item, side: LinkSide, other: LinkSide) -> bool:
    """Whether the other side puts in quotation marks what this one calls so-called: both keep the same distance."""
    after = item.words[-1] + 1
    partner = side.partners[after] if item.says == "so-called" and after < len(side.partners) else -1
    return partner >= 0 and other.quoted[partner]


def _calls_what_both_name(item: Item, side: LinkSide) -> bool:
    """Whether what this side only calls or considers so, if it does, is named by the other side too."""
    named = range(item.words[-1] + 1, min(item.words[-1] + 1 + _TO_THE_NOUN, len(side.nearby)))
    if item.says == "considered":  # in the same word: "gelten als arm" says no less than "leben in Armut"
        return next((side.equal[k] for k in named if side.side.weights[k] >= CONTENT), False)
    return item.says != "so-called" or any(side.nearby[k] >= 0 for k in named if side.side.weights[k] >= CONTENT)


def _bears_on_both(item: Item, side: LinkSide) -> bool:
    """Whether the words stand with something that the other side says too."""
    return side.clause_is_shared(item.words[0]) and not side.clause_is_own(item.words[0])


def _hedge_items(side: LinkSide, lexicon: Lexicon) -> list[Item]:
    items: list[Item] = []
    index = 0
    while index < len(side.side.words):
        found = lexicon.hedges.at(side.side, index)
        if found and _is_german_noun(side, index, lexicon):
            found = None
        reports = (
            index
            and (found is None or found[0] == 1)
            and side.folded(index) in lexicon.forces
            and side.folded(index - 1) in lexicon.data.perfect_auxiliaries
        )
        if found and not reports and not (found[1] == "almost" and _is_before_figure(side, index + found[0])):
            items.append(Item(tuple(range(index, index + found[0])), found[1]))
        index += found[0] if found else 1
    return items


def _is_german_noun(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether a word is written like a German noun: "die Schienen" seem to be nothing."""
    capital = side.side.words[index].text[0].isupper()
    return capital and bool(lexicon.adjective_endings) and not side.starts_sentence(index)


def _is_before_figure(side: LinkSide, index: int) -> bool:
    """Whether a figure begins here, or behind an article: "fast die Hälfte" is told with the figures."""
    return any(is_figure(word, side.side.language) for word in side.side.words[index : index + 2])


def with_joined(item: Item, side: LinkSide) -> tuple[int, ...]:
    """Show a hedge with the words that came with it: "oder sich zumindest verzögerten"."""
    first, last = item.words[0], item.words[-1]
    joined = next(
        (k for k in range(first - 1, max(-1, first - 4), -1) if side.folded(k) in side.side.language.alternatives), None
    )
    if joined is None or side.partners[joined] >= 0:
        return item.words
    while first > joined and side.partners[first - 1] < 0 and not side.side.words[first - 1].is_mark:
        first -= 1
    while last + 1 < len(side.partners) and side.partners[last + 1] < 0 and not side.side.words[last + 1].is_mark:
        last += 1
    return tuple(range(first, last + 1)) if last - first < 8 else item.words


def _modals(view: LinkView, left: list[Item], right: list[Item]) -> Iterator[Change]:
    for item, other in zip(left, right, strict=False):
        if _is_shifted(view.left.folded(item.words[0]), view.right.folded(other.words[0]), view.lexicon):
            continue
        evidence = shown_by(_MODAL_VERBS, item.says, other.says)
        yield view.change(ChangeKind.MODALITY, item.words, other.words, phrase("different modal verbs"), evidence)
    common = min(len(left), len(right))
    reason = phrase("a modal verb stands in one report only")
    for side, other, rest in ((view.left, view.right, left[common:]), (view.right, view.left, right[common:])):
        for item in rest:
            future = _future(other, item)
            if side.clause_is_shared(item.words[0]) and (item.says in _TELLING or future):
                planned = _plan(other, view.lexicon) if item.says in _INTENDING else ()
                plain = future or planned or _finite_at(item.words[0], side, other, view.lexicon)
                sides = (item.words, plain) if side is view.left else (plain, item.words)
                yield view.change(ChangeKind.MODALITY, *sides, reason, shown_by(_MODAL_VERBS, item.says))


def _plan(side: LinkSide, lexicon: Lexicon) -> tuple[int, ...]:
    """Return the word by which a side says that something is planned: "hat … geplant" for "soll"."""
    words = enumerate(side.side.folded)
    return tuple(k for k, word in words if word in lexicon.data.plans and not side.equal[k])[:1]


def _is_shifted(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether one form is the other shifted back in reported speech: "could" for "can"."""
    shifts = lexicon.data.backshifts
    return shifts.get(one) == other or shifts.get(other) == one


def _modal_items(side: LinkSide, lexicon: Lexicon) -> list[Item]:
    """Return the modal verbs; one that came with a hedge ("oder könnte zumindest") is shown with that."""
    hedged = {k for item in _hedge_items(side, lexicon) for k in with_joined(item, side)}
    return [
        Item((index,), lexicon.modals[word.folded])
        for index, word in enumerate(side.side.words)
        if word.folded in lexicon.modals and index not in hedged and _may_be_modal(side, index, lexicon)
    ]


def _may_be_modal(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether a form is no name: it is written small, opens a sentence or quotation, or a headline is in capitals."""
    word = side.side.words[index]
    negated = index + 1 < len(side.side.words) and side.folded(index + 1) in lexicon.data.negations
    if negated and word.folded in lexicon.data.able_if_negated:
        return False
    if not word.text[0].isupper():
        return True
    if is_month(side.side, index, lexicon):
        return False
    opens = side.starts_sentence(index) or side.folded(index - 1) in {":", '"'}
    return opens or (lexicon.data.stemmer == "english" and is_in_capitals(side, index))


def is_in_capitals(side: LinkSide, index: int) -> bool:
    """Whether the sentence writes most of its longer words with a capital, as English headlines may."""
    sentence = side.side.sentences[index]
    words = [word for word, number in zip(side.side.words, side.side.sentences, strict=True) if number == sentence]
    longer = [word.text for word in words if len(word.text) > _SMALL_WORD]
    return sum(text[0].isupper() for text in longer) / len(longer) > 0.7 if longer else False


def _future(side: LinkSide, item: Item) -> tuple[int, ...]:
    """Where a side puts the plain future for an intention: "wird" for "will"."""
    intends = item.says in _INTENDING
    forms = {"wird", "werden"} if intends else {"will", "shall", "'ll", "va", "vont"}
    found = [k for k, word in enumerate(side.side.words) if word.folded in forms and not side.equal[k]]
    return tuple(found[:1])


def _finite_at(index: int, side: LinkSide, other: LinkSide, lexicon: Lexicon) -> tuple[int, ...]:
    """Return the plain verb that the other side has in the place of a modal verb or of a form that keeps a distance.

    It is the word that answers to it by its place, or the only auxiliary of the clause that says the same.
    """
    data = lexicon.data
    forms = {
        *data.passives,
        *data.perfect_auxiliaries,
        *data.subjunctives.values(),
        *data.subjunctives,
        *lexicon.modals,
    }
    found = [k for k, word in enumerate(other.side.words) if word.folded in forms and not other.equal[k]]
    nearby = side.nearby[index]
    if nearby in found:
        return (nearby,)
    clause = {side.partners[k] for k in side.clause_of(index) if side.side.weights[k] >= CONTENT}
    beside = [k for k in found if clause.intersection(other.clause_of(k))]
    return tuple(beside) if len(beside) == 1 else ()


def _moods(view: LinkView) -> Iterator[Change]:
    """Compare moods: one side reports or imagines with the verb's form, the other states."""
    left, right = _mood_items(view.left, view.lexicon), _mood_items(view.right, view.lexicon)
    if bool(left) == bool(right):
        return
    side, items, other = (view.left, left, view.right) if left else (view.right, right, view.left)
    items = [item for item in items if _bears_on_both(item, side) and not _is_infinitive(item, side, other)]
    items = [item for item in items if not _is_hedged_at(item, side, other, view.lexicon)]
    if not side.worded_alike:  # in other words, another verb may say another thing
        items = [item for item in items if _stated(item, side, other)]
    if not items or _only_quoted(other):
        return
    shown = tuple(k for item in items for k in item.words)
    stated = tuple(
        verb
        for item in items
        for verb in _stated(item, side, other) or _finite_at(item.words[0], side, other, view.lexicon)
    )
    if not stated and attributions_of(other, view.lexicon):
        return  # "kündigte ein Treffen an" keeps the distance that "es werde ein Treffen geben" keeps
    future = view.lexicon.data.future
    if (
        stated
        and future
        and all(other.folded(k).endswith(future) for k in stated)
        and attributions_of(other, view.lexicon)
    ):
        return  # "il a dit que le pont serait fermé" puts into the past what "sera" leaves in the future
    if stated and all(other.quoted[verb] for verb in stated):
        return  # the one quotes and the other reports: that is shown as a quotation
    if stated and any(_is_reported_with(verb, other, view.lexicon) for verb in stated):
        return  # so do "laut dem Amt hat es Folgen" and "es hat, wie das Amt mitteilte, Folgen"
    sides = (shown, stated) if left else (stated, shown)
    reason = phrase("the verb's mood keeps a distance in one report and states in the other")
    yield view.change(ChangeKind.MODALITY, *sides, reason, phrase("subjunctive and conditional forms"))


def _is_reported_with(verb: int, side: LinkSide, lexicon: Lexicon) -> bool:
    """Whether a verb that states is reported by a formula or an inserted clause of its sentence.

    Beside these German keeps the indicative: the distance is told without the mood. "Er hat Angst, sagte sie" could
    have it as well and doesn't. The conditional of the Romance press stands beside a source to say that it's not sure.
    """
    if lexicon.conditional is not None:
        return False
    sentence = side.side.sentences[verb]
    for item in attributions_of(side, lexicon):
        first = item.words[0]
        opened = any(side.folded(k) in lexicon.data.source_conjunctions for k in side.clause_of(first))
        if side.side.sentences[first] == sentence and (item.kind in {"formula", "unnamed"} or opened):
            return True
    return False


def _mood_items(side: LinkSide, lexicon: Lexicon) -> list[Item]:
    items: list[Item] = []
    for index, word in enumerate(side.side.words):
        form = word.folded
        regular = bool(lexicon.conditional and lexicon.conditional.search(form))
        if form in lexicon.data.conditional_exceptions or not (regular or form in lexicon.data.subjunctives):
            continue
        if word.text[0].isupper() and not side.starts_sentence(index):
            continue
        near = range(max(0, index - 3), min(len(side.side.words), index + 4))
        if side.quoted[index] or any(side.folded(k) in lexicon.data.first_person for k in near):
            continue
        items.append(Item((index,), "subjunctive"))
    return items


def _is_hedged_at(item: Item, side: LinkSide, other: LinkSide, lexicon: Lexicon) -> bool:
    """Whether the other side has a modal verb in the place of a mood: it states no more than the mood does."""
    verbs = _stated(item, side, other) or _finite_at(item.words[0], side, other, lexicon)
    return any(lexicon.modals.get(other.folded(verb)) in _TELLING for verb in verbs)


def _is_infinitive(item: Item, side: LinkSide, other: LinkSide) -> bool:
    """Whether the other side has the verb behind "zu": an infinitive states nothing by its mood."""
    return any(k and other.folded(k - 1) == "zu" for k in _stated(item, side, other))


def _stated(item: Item, side: LinkSide, other: LinkSide) -> tuple[int, ...]:
    partner = side.partners[item.words[0]]
    if partner >= 0:
        return (partner,)
    form = side.folded(item.words[0])
    states = side.side.language.subjunctives.get(form, "")
    found = [k for k, word in enumerate(other.side.words) if word.folded == states and other.partners[k] < 0]
    if not found and len(form) > 3:
        determiners = side.side.language.determiners  # "la fermeture" is no form of "fermerait"
        alike = (k for k, word in enumerate(other.side.words) if word.text[:3] == form[:3] and other.partners[k] < 0)
        found = [k for k in alike if not k or other.folded(k - 1) not in determiners]
    return tuple(found[:1])


def _only_quoted(side: LinkSide) -> bool:
    """Whether a side is a direct quotation throughout: its indicative is the speaker's, not the reporter's."""
    words = [k for k, word in enumerate(side.side.words) if not word.is_mark]
    return bool(words) and sum(side.quoted[k] for k in words) / len(words) > 0.5
