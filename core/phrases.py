"""Sentences for the reader that stay translatable: English text that remembers its template and its values.

The engine speaks English. What it says (why two sentences are linked, what differs) goes through JSON, tables and
comparisons as plain text, and is shown to people who may read German. A `Phrase` is both: a `str` in every respect,
and the template it was made from, under which a gettext catalog has the translation.
"""

from __future__ import annotations

from collections.abc import Iterable
from gettext import NullTranslations
from typing import Self

Value = str | int | float


class Phrase(str):
    """An English sentence that keeps what it was made from. Make one by `phrase`, `phrase_of`, `grouped` or `joined`.

    Equal to, hashed as and written like the plain text; pickling and copying keep template and values. Adding text
    to it, cutting it or formatting it gives a plain `str`: build longer phrases from phrases instead.

    Attributes:
        template: The English sentence with names in braces, the key of the catalog.
        plural: The template for any number but 1; empty where no number decides.
        number: The number that decides between the two.
        values: Names and what stands for them; a value may be a phrase itself.
    """

    __slots__ = ("number", "plural", "template", "values")

    template: str
    plural: str
    number: int
    values: tuple[tuple[str, Value], ...]

    def __new__(cls, template: str, plural: str, number: int, values: tuple[tuple[str, Value], ...]) -> Self:
        """Fill the template that goes with the number."""
        chosen = plural if plural and number != 1 else template
        made = super().__new__(cls, chosen.format_map(dict(values)))
        made.template, made.plural, made.number, made.values = template, plural, number, values
        return made

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, str, int, tuple[tuple[str, Value], ...]]]:
        return Phrase, (self.template, self.plural, self.number, self.values)


# No number decides here, which `Phrase` itself would ask about: half of the time.
_unfilled = str.__new__


def phrase(template: str, /, **values: Value) -> Phrase:
    """Return a sentence made of a template and its values.

    Args:
        template: English text with names in braces: `"“{word}” stands on one side only"`. Written out where the
            function is called, since `make translations` collects it from there.
        **values: What stands for each name. Braces inside a value are text and stay as they are.

    Raises:
        KeyError: If the template names a value that is not given.
    """
    made = _unfilled(Phrase, template.format_map(values))  # every link has a reason or two
    made.template, made.plural, made.number, made.values = template, "", 1, tuple(values.items())
    return made


def phrase_of(n: int, one: str, many: str, /, **values: Value) -> Phrase:
    """Return a sentence that depends on a number: `phrase_of(words, "{n} word", "{n} words")`.

    Args:
        n: The number; stands for `{n}` in both templates.
        one: The template for 1.
        many: The template for any other number.
        **values: What stands for the other names.
    """
    return Phrase(one, many, n, (("n", n), *values.items()))


def grouped(number: int) -> str:
    """Return a whole number from 0 as its reader writes it: "1,234", which a German page shows as "1’234"."""
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return str(rest)
    return phrase("{thousands},{rest}", thousands=grouped(thousands), rest=f"{rest:03}")


def joined(separator: str, parts: Iterable[str]) -> str:
    """Return phrases and plain texts in a row, each to be translated by itself: `", ".join` for phrases.

    Args:
        separator: Stands between the parts and is not translated.
        parts: Phrases or plain texts.
    """
    values = tuple((f"part{position}", part) for position, part in enumerate(parts))
    if not values:
        return ""
    between = separator.replace("{", "{{").replace("}", "}}")
    return Phrase(between.join(f"{{{name}}}" for name, _ in values), "", 1, values)


def translated(text: str, translations: NullTranslations) -> str:
    """Return a phrase in the language of a catalog, with the phrases inside it; plain text comes back as it is.

    Args:
        text: A phrase or any other text. Only phrases are looked up: text of a report never is.
        translations: The catalog (see `core.catalogs`). A template that it lacks stays English.
    """
    if not isinstance(text, Phrase):
        return text
    if text.plural:
        template = translations.ngettext(text.template, text.plural, text.number)
    else:
        # An empty key would bring the header of the catalog.
        template = translations.gettext(text.template) if text.template else ""
    return template.format(
        **{name: translated(value, translations) if isinstance(value, str) else value for name, value in text.values}
    )
