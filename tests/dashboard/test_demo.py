from __future__ import annotations

import sys

from dashboard.demo import demo_pairs


def test_every_demo_pair_has_two_different_reports_with_outlets() -> None:
    pairs = demo_pairs()

    assert len(pairs) >= 5
    for pair in pairs.values():
        left, right = pair.reports
        assert left.text.strip()
        assert left.text != right.text
        assert left.outlet != right.outlet
        assert pair.description


def test_no_module_of_the_dashboard_is_loaded_under_two_names() -> None:
    files = [
        module.__file__
        for name, module in list(sys.modules.items())
        if name.split(".")[0] in {"core", "dashboard", "charts", "tables", "demo", "reader", "sections", "wording"}
        and getattr(module, "__file__", None)
    ]

    assert len(files) == len(set(files))
