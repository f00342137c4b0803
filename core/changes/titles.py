"""Changes of titles: one person under two offices, or one who holds an office no longer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from core.changes.change import Change, ChangeKind
from core.changes.lexicon import Lexicon, lexicon_of
from core.changes.view import LinkSide, LinkView
from core.phrases import phrase
from core.variants.sides import CONTENT

_EVIDENCE = phrase("titles before a name")
# A title is built of up to so many words: "former deputy finance minister".
_LONGEST_TITLE = 4


def title_changes(view: LinkView) -> Iterator[Change]:
    """Find names that both sides give with a title, where the titles differ; a title on one side alone is no change."""
    shown: set[tuple[int, ...]] = set()
    for k, partner in enumerate(view.left.partners):
        if partner < 0 or not view.left.equal[k] or not view.left.side.words[k].text[0].isupper():
            continue
        here, there = _title_before(view.left, k, view.lexicon), _title_before(view.right, partner, view.lexicon)
        if not here or not there or here in shown:
            continue
        shown.add(here)
        former = _is_former(view.left, here, view.lexicon), _is_former(view.right, there, view.lexicon)
        if former[0] != former[1]:
            reason = phrase("only one report says that the office is held no longer")
            yield view.change(ChangeKind.NAME, here, there, reason, _EVIDENCE)
        elif not _are_alike(view.left, here, view.right, there, view.lexicon):
            yield view.change(ChangeKind.NAME, here, there, phrase("the titles differ"), _EVIDENCE)


def _title_before(side: LinkSide, name: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Return the words of the title before a name, or of its first word, in a row; empty where there is none."""
    start = name
    while start > 0 and side.side.sentences[start - 1] == side.side.sentences[name] and name - start < _LONGEST_TITLE:
        before = start - 1
        if not (is_title(side.folded(before), lexicon) or side.folded(before) in lexicon.data.former):
            adjoining = start < name and _is_portfolio(side, before, lexicon)
            if not adjoining:
                break
        start = before
    words = tuple(range(start, name))
    return words if any(is_title(side.folded(k), lexicon) for k in words) else ()


def is_title(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a title; German joins it to what it is of: "Finanzminister", "Ex-Kanzler"."""
    titles = lexicon.data.titles
    if word in titles or word.rpartition("-")[2] in titles:
        return True  # "Kreml-Chef"
    if lexicon.data.stemmer == "german":
        return _office(word, lexicon.code) != word
    return _held(word, lexicon) in titles  # "exministro"


@lru_cache(maxsize=20_000)  # words recur
def _office(word: str, language: str) -> str:
    """Return the title that a German compound ends in, the word itself where it is none."""
    titles = lexicon_of(language).data.titles
    return max(
        (title for title in titles if len(title) >= _SHORTEST_OFFICE and word.endswith(title)), key=len, default=word
    )


# Shorter titles ("chef", "herr") end words that are no title.
_SHORTEST_OFFICE = 6


def _is_portfolio(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether a word before a title says what it is of: "finance minister"; English sets the two apart."""
    word = side.side.words[index]
    behind_article = index == 0 or side.starts_sentence(index) or side.folded(index - 1) in lexicon.data.determiners
    return (
        lexicon.data.stemmer == "english"
        and not word.is_mark
        and side.side.weights[index] >= CONTENT
        and word.folded not in lexicon.forces
        and (behind_article or side.folded(index - 1) in lexicon.data.former)
    )


def _is_former(side: LinkSide, words: tuple[int, ...], lexicon: Lexicon) -> bool:
    """Whether a title is one that was held: "former", "Ex-Kanzler", "Altkanzler"."""
    return any(
        side.folded(k) in lexicon.data.former
        or side.folded(k).startswith(tuple(f"{word}-" for word in lexicon.data.former))
        or any(side.folded(k) == word + title for word in lexicon.data.former for title in lexicon.data.titles)
        for k in words
    )


def _are_alike(
    side: LinkSide, title: tuple[int, ...], other: LinkSide, its_title: tuple[int, ...], lexicon: Lexicon
) -> bool:
    """Whether two titles may name one office: one holds the other's words, bends them, or they are synonyms."""
    here = {_held(side.folded(k), lexicon) for k in title} - lexicon.data.former
    there = {_held(other.folded(k), lexicon) for k in its_title} - lexicon.data.former
    here, there = ({word.replace("-", "") for word in words} for words in (here, there))
    here, there = here - there, there - here
    if not here or not there or any(here & group and there & group for group in lexicon.data.title_synonyms):
        return True
    return any(
        one.endswith(two) or two.endswith(one) or _bare(one).startswith(_bare(two)) or _bare(two).startswith(_bare(one))
        for one in here
        for two in there
    )


def _held(word: str, lexicon: Lexicon) -> str:
    """A title without the first part that says it is held no longer: "Kanzler" of "Ex-Kanzler"."""
    first = next((first for first in lexicon.data.former if word.startswith(first) and first != word), "")
    plain = word[len(first) :].strip("-")
    return plain if plain in lexicon.data.titles else word


def _bare(title: str) -> str:
    """A title without the ending by which it bends or tells of a woman."""
    return title[:-2] if len(title) >= _SHORTEST_OFFICE else title
