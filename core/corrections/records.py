"""Reading the fields of JSON that may come from anywhere: each is of the kind asked for, or a sentence says so."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar, cast

from core.errors import CorrectionError

Record = dict[str, object]
Choice = TypeVar("Choice", bound=StrEnum)


def record(value: object, where: str) -> Record:
    """Return a JSON object as it is.

    Raises:
        CorrectionError: If it is something else, as all functions of this module do; `where` begins the sentence.
    """
    if isinstance(value, dict):
        return cast("Record", value)
    message = f"{where} of the corrections is not an object with fields."
    raise CorrectionError(message)


def items(of: Record, name: str, where: str) -> list[object]:
    """Return the field `name`, a list."""
    value = of.get(name)
    if isinstance(value, list):
        return cast("list[object]", value)
    message = f"{where} of the corrections has no list “{name}”."
    raise CorrectionError(message)


def text(of: Record, name: str, where: str) -> str:
    """Return the field `name`, a text that can be written to a file again."""
    value = of.get(name)
    if isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value):
        return value
    message = f"{where} of the corrections has no text “{name}”."
    raise CorrectionError(message)


def integer(of: Record, name: str, where: str) -> int:
    """Return the field `name`, a whole number from 0."""
    value = of.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    message = f"{where} of the corrections has no number “{name}” from 0 on."
    raise CorrectionError(message)


def choice(kind: type[Choice], of: Record, name: str, where: str) -> Choice:
    """Return the field `name`, one of the values of `kind`."""
    value = text(of, name, where)
    try:
        return kind(value)
    except ValueError:
        known = ", ".join(one.value for one in kind)
        message = f"{where} of the corrections has “{value}” as “{name}”, which is none of {known}."
        raise CorrectionError(message) from None
