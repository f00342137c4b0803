"""The subject of a verb of saying: behind it or before it, by what begins the clause and what stands between."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from core.facts.clauses import HIDDEN, Piece, is_particle_of_name, noun_phrase
from core.languages.quotation_data import QuotationData


def subject_of(  # noqa: PLR0911  # each way out is one case, told in its own line
    pieces: Sequence[Piece], at: int, data: QuotationData
) -> tuple[int, int] | None:
    """Return the subject of the verb at `at`: behind it where its clause begins otherwise, else before it."""
    reports_clause = at + 1 < len(pieces) and pieces[at + 1].lower in data.that  # "said that …": no subject follows
    behind = None if reports_clause or _is_followed_by_clause(pieces, at, data) else _behind(pieces, at, data)
    before = _before(pieces, at, data)
    first, verb = _clause_start(pieces, at, data), start_of_verb(pieces, at, data)
    if is_particle_of_name(pieces, first, data):
        return before or behind
    if behind is not None and _is_spoken_to(pieces, first, behind, data):
        return behind
    if before is not None and _is_parted_by_parenthesis(pieces, (first, verb), before, behind, data):
        return before
    if verb < at and verb - 1 > first and pieces[verb - 1].text == "," and (before is None or before[1] != verb):
        return _around_perfect(pieces, (first, verb, at), before, behind, data)
    inverted = (
        first == at
        or pieces[first].lower in data.openers
        or not pieces[first].is_word
        or pieces[first].text[0] == HIDDEN
    )
    if behind is not None and pieces[behind[0]].lower in data.subject_pronouns and behind[1] == behind[0] + 1:
        return behind  # "… bezeichnete er": a pronoun right behind the verb is its subject
    ends_at_verb = before is not None and before[1] in {at, verb}
    if not data.nouns_capitalised and ends_at_verb and pieces[first].lower in data.openers:
        return before  # only German puts the subject behind the verb where something else begins: "But X, …, said …"
    if inverted:
        return behind or before
    return (
        _behind_comma(pieces, (first, at), before, behind, data)
        if at and pieces[at - 1].text == ","
        else before or behind
    )


def _behind_comma(
    pieces: Sequence[Piece],
    clause: tuple[int, int],
    before: tuple[int, int] | None,
    behind: tuple[int, int] | None,
    data: QuotationData,
) -> tuple[int, int] | None:
    """The subject of a verb right behind a comma, by whether what is said stands before that or behind a colon."""
    first, at = clause
    introduces = any(piece.text == ":" for piece in pieces[at + 1 :])
    if introduces and _introduces_at_once(pieces, behind, data):
        return behind  # "Angesprochen auf X, betonte Y: …"
    is_told = any(piece.lower in data.reported_forms for piece in pieces[first:at])
    if introduces and is_told and behind is not None and behind[0] == at + 1:
        return behind  # "Die Halle sei dicht, sagte X am Montag: …"
    if not introduces and (before is None or before[1] != at):
        # "…, hieß es": what stands before the comma is what is said; in English it may be "X, for her part, said".
        return behind or (before if data.clause_verbs else None)
    return before or behind


def start_of_verb(pieces: Sequence[Piece], at: int, data: QuotationData) -> int:
    """Return the first piece of a Romance verb in the perfect: "a" in "a déclaré" and "a-t-elle déclaré"; else `at`."""
    if data.nouns_capitalised or data.clause_verbs:
        return at
    first = at - 1
    if first > 1 and pieces[first].lower in data.third_person and pieces[first - 1].text == "-":
        first -= 2
        while first > 1 and pieces[first - 1].text == "-":  # "a-t-elle"
            first -= 2
    return first if first >= 0 and pieces[first].lower in data.auxiliaries else at


def _around_perfect(
    pieces: Sequence[Piece],
    clause: tuple[int, int, int],
    before: tuple[int, int] | None,
    behind: tuple[int, int] | None,
    data: QuotationData,
) -> tuple[int, int] | None:
    """The subject of a Romance verb in the perfect behind a comma: "La situation reste grave, a déclaré la ministre".

    Where the clause before is itself one of several such verbs, where it goes on behind with an "et", or where an "et"
    and a comma lead to it, what stands behind is the object ("Elle a visité l'école, a annoncé une aide"); so it is
    behind a participle between commas. So is what is told for the first time behind a clause that tells a deed, though
    now and then it is a speaker: "Le suspect a avoué, a demandé un avocat".

    Args:
        pieces: The sentence.
        clause: The first piece of the clause, of the verb with its auxiliary, and of the participle.
        before: The noun phrase before the verb.
        behind: The one behind it.
        data: How the language reports speech.
    """
    first, verb, at = clause
    commas = [i for i in range(first, verb - 1) if pieces[i].text == ","]
    is_one_of_several = any(pieces[i + 1].lower in data.auxiliaries for i in commas)
    is_aside = bool(commas) and pieces[commas[-1] + 1].lower.endswith(data.participle_endings or ("\0",))
    is_led_to = bool(commas) and pieces[commas[-1] - 1].lower in data.joins
    goes_on = behind is not None and behind[1] < len(pieces) and pieces[behind[1]].lower in data.joins
    is_object = behind is not None and _is_unknown(pieces[behind[0]], data) and _tells_deed(pieces[first:verb], data)
    if is_one_of_several or is_aside or is_led_to or goes_on or is_object:
        return None if is_aside and before is not None and before[0] == commas[-1] + 1 else before
    ends = at + 1 >= len(pieces) or not pieces[at + 1].is_word
    return behind if behind is not None or (ends and data.drops_subject) else before


def _is_unknown(piece: Piece, data: QuotationData) -> bool:
    """Whether a Romance noun phrase that begins here has an indefinite article or none: "un avocat", "d'autres"."""
    lead = piece.lower.partition("'")[0]
    return lead in data.indefinite or (piece.text[0].islower() and lead not in data.determiners | data.pronouns)


def _tells_deed(clause: Sequence[Piece], data: QuotationData) -> bool:
    """Whether a Romance clause is in the perfect and tells what its subject did: no state, nothing in the passive."""
    return any(
        behind.lower in data.moved
        if piece.lower in data.be_forms
        else piece.lower in data.auxiliaries and behind.lower not in data.be_forms
        for piece, behind in pairwise(clause)
    )


def _is_parted_by_parenthesis(
    pieces: Sequence[Piece],
    clause: tuple[int, int],
    before: tuple[int, int],
    behind: tuple[int, int] | None,
    data: QuotationData,
) -> bool:
    """Whether nothing but a relative clause or apposition parts the subject from its verb: "X, who leads Y, denied Z".

    Nothing has been said before the verb then, and the noun phrase behind it is its object. In "The bridge, which is
    old, said X, must go" the words of X go on behind him.
    """
    first, at = clause
    if before[1] >= at - 1 or pieces[at - 1].text != "," or pieces[before[1]].text != ",":
        return False
    inside = pieces[before[1] + 1 : at - 1]
    if any(piece.text in ",:;" or piece.text[0] == HIDDEN for piece in inside):
        return False
    if data.nouns_capitalised and (before[0] != first or inside[0].lower not in data.relatives):
        return False  # "Nein, danke, sagte X"
    if behind is None or pieces[at].lower in data.telling_verbs:  # "told the Post" names the listener
        return True
    if pieces[at].lower in data.clause_verbs:  # "said X" says who speaks, "said the delay was …" does not
        return behind[1] < len(pieces) and pieces[behind[1]].is_word
    goes_on = behind[1] < len(pieces) and "," in {pieces[behind[1]].text, pieces[behind[1] - 1].text}
    # In English, a thing said has its article ("denied the report, saying …"), as few speakers have there.
    is_object = bool(data.clause_verbs) and pieces[behind[0]].lower in data.determiners
    return not goes_on or (is_object and pieces[at].lower not in data.thought_verbs)


def _is_followed_by_clause(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether what stands behind an English verb is said and does not say it: only a mark before makes it a subject."""
    if not data.clause_verbs:
        return False
    if pieces[at].lower in data.naming_verbs:
        return True  # what stands behind a verb that takes no clause is its object: "criticised the delay"
    before = next((piece for piece in reversed(pieces[:at]) if piece.lower not in data.skipped), None)
    goes_on = at + 2 < len(pieces) and pieces[at + 1].lower in data.pronouns and pieces[at + 2].is_word
    return (before is not None and before.is_word) or goes_on  # "X, for her part, said she will …"


def _introduces_at_once(pieces: Sequence[Piece], behind: tuple[int, int] | None, data: QuotationData) -> bool:
    """Whether nothing but a noun phrase stands between a German verb and the colon before what is said."""
    return (
        data.nouns_capitalised
        and behind is not None
        and behind[1] < len(pieces)
        and pieces[behind[1]].text == ":"
        and any(piece.is_name_like for piece in pieces[behind[0] : behind[1]])
    )


def _is_spoken_to(pieces: Sequence[Piece], first: int, behind: tuple[int, int], data: QuotationData) -> bool:
    """Whether a German clause begins with whom somebody spoke to: "Dem Seeboten sagte Rita Frei: …"."""
    is_dative = pieces[first].lower in data.datives
    if not is_dative and pieces[first].lower not in data.ambiguous_datives:
        return False
    names = [piece for piece in pieces[behind[0] : behind[1]] if piece.is_name_like]
    ends = behind[1] >= len(pieces) or not pieces[behind[1]].is_word
    return ends and (is_dative or len(names) >= 2) and pieces[behind[0]].lower not in data.determiners


# How many words and marks a clause before its verb has at most.
_CLAUSE = 60


def _clause_start(pieces: Sequence[Piece], at: int, data: QuotationData) -> int:
    """The first piece of the clause that the verb stands in; commas of appositions are stepped over."""
    first = at
    for position in range(at - 1, max(-1, at - _CLAUSE), -1):
        first = position
        if pieces[position].text in ":;–—" or pieces[position].text in '„“”»«"':
            first = position + 1
            break
        if pieces[position].text == "," and pieces[position + 1].lower in data.as_words:  # "…, wie X mitteilte"
            first = position + 2
            break
    while first < at and not pieces[first].is_word and pieces[first].text[0] != HIDDEN:
        first += 1
    return first


def _behind(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    position = at + 1
    if not data.nouns_capitalised and position < len(pieces):  # "a fait [savoir] le ministère"
        position += pieces[position].lower in data.parted_verbs.get(pieces[at].lower, ())
    while (
        position < len(pieces)
        and (pieces[position].lower in data.skipped or pieces[position].lower in data.auxiliaries)
        and not (
            position + 1 < len(pieces)
            and pieces[position].lower in data.determiners
            and pieces[position + 1].is_name_like
        )
    ):
        position += 1
    # "sagte am Montag der Minister": a preposition with its phrase may stand before the subject.
    if position < len(pieces) and not pieces[position].is_word and pieces[position].text not in '„«"“-':
        return None
    while position + 1 < len(pieces) and pieces[position].text == "-":  # French "dit-il", "affirme-t-elle"
        position += 1 + (pieces[position + 1].lower in data.skipped)
    return noun_phrase(pieces, position, data)


def _before(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    """The noun phrase nearest before the verb, or the first of its clause."""
    start = _clause_start(pieces, at, data)
    position = start
    edge = at  # auxiliaries and adverbs may part a subject from its verb: "the ministry has also said"
    while (
        not data.nouns_capitalised
        and edge > start
        and (
            pieces[edge - 1].lower in data.auxiliaries | data.skipped
            or pieces[edge - 1].lower.endswith(data.adverb_endings)
        )
    ):
        edge -= 1
    found: tuple[int, int] | None = None
    while position < at:
        is_opener = pieces[position].lower in data.openers and pieces[position].lower not in data.pronouns
        if is_opener and not is_particle_of_name(pieces, position, data):
            position += 1
            if pieces[position - 1].lower in data.conjunctions:
                continue  # "But Ann Lee said": unlike a preposition it takes no noun phrase to itself
            phrase = noun_phrase(pieces, position, data) if position < at else None
            position = phrase[1] if phrase is not None and phrase[1] <= at else position
            continue
        phrase = noun_phrase(pieces, position, data)
        if phrase is None or phrase[1] > at:
            position += 1
            continue
        if found is None or (phrase[1] in {at, edge} and not data.nouns_capitalised):
            found = phrase  # only German may part a subject from its verb by more than an apposition
        position = phrase[1]
    return found
