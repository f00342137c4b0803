from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from core.records import filled_by_slots


@filled_by_slots
@dataclass(frozen=True, slots=True)
class _Place:
    name: str
    height: int = 0

    def __post_init__(self) -> None:
        if self.height < 0:
            object.__setattr__(self, "height", 0)


def test_a_record_takes_its_fields_by_place_and_by_name_and_then_looks_at_them() -> None:
    assert _Place("Ufer", 3) == _Place(name="Ufer", height=3)
    assert _Place("Ufer").height == _Place("Ufer", -3).height == 0
    assert repr(_Place("Ufer")).endswith("_Place(name='Ufer', height=0)")


def test_fields_that_are_made_anew_each_time_are_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class WithFactory:
        names: list[str] = field(default_factory=list[str])

    with pytest.raises(TypeError, match="names is no plain field"):
        filled_by_slots(WithFactory)
