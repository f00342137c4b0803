"""No view says a word past the catalog: with every message marked, no unmarked word of the interface is left."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from gettext import NullTranslations
from pathlib import Path
from typing import Any, cast

import pytest
from babel import Locale
from google.protobuf.json_format import MessageToDict
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Dataframe

from benchmarks.translations import collected, forms_of
from core.catalogs import INTERFACE_LANGUAGES
from dashboard import language
from dashboard.demo import demo_pairs

PAIR = "01-luftraum"  # in German, so that no word of its reports can be taken for one of the interface
VIEWS = sorted(path.stem for path in (Path(language.__file__).parent / "views").glob("*.py") if path.stem != "__init__")

# What elements and components hold for themselves and show to nobody: names, codes, places, settings of the layout.
UNSEEN = frozenset(
    {
        *("action", "answer", "bars", "border", "clickmode", "componentName", "cssContent", "cssSourcePath", "default"),
        *(
            "direction",
            "dragmode",
            "element",
            "fileType",
            "formId",
            "format",
            "gap",
            "group",
            "guard",
            "height",
            "hover",
        ),
        *(
            "htmlContent",
            "icon",
            "id",
            "jsContent",
            "jsSourcePath",
            "key",
            "kind",
            "lang",
            "language",
            "maxUploadSizeMb",
        ),
        *("order", "page", "pair", "rawValue", "rawValues", "relation", "seq", "sentence", "sign", "signature", "tag"),
        *("theme", "to", "token", "type", "url", "value", "values", "view", "wanted", "width", "config", "columns"),
    }
)
# Said the same way in every language.
NAMES = ("Synopse", "Demo", "text", "Python", "SHA")


class Marked(NullTranslations):
    """A catalog in which every message is said in brackets, and what stands for a name in it is not."""

    def __init__(self) -> None:
        super().__init__()
        self._known = {form for message in collected() for form in forms_of(message.id)}

    def gettext(self, message: str) -> str:
        """Mark what stands between the names."""
        if message not in self._known:
            return message
        return re.sub(r"[^{}]*[^\W\d][^{}]*(?![^{]*\})", lambda words: f"⟦{words.group()}⟧", message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Mark the form that goes with the number."""
        return self.gettext(msgid1 if n == 1 else msgid2)


@pytest.fixture
def marked(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The dashboard with every message marked, as a reader of German opens it."""
    catalog = Marked()

    def marked_catalog(_: str) -> Marked:
        return catalog

    monkeypatch.setattr(language, "catalog", marked_catalog)
    app.query_params["lang"] = "de"
    app.query_params["pair"] = PAIR
    return app


@pytest.mark.parametrize("view", VIEWS)
def test_every_word_of_a_view_comes_from_the_catalog(marked: AppTest, view: str) -> None:
    marked.run()
    marked.switch_page(f"views/{view}.py").run()

    assert not marked.exception
    assert not unmarked(marked), "\n".join(unmarked(marked))


@pytest.mark.parametrize("picture", ["dates", "speakers"])
def test_every_word_of_the_pictures_of_facts_comes_from_the_catalog(marked: AppTest, picture: str) -> None:
    marked.run()
    marked.session_state["facts_shown"] = picture
    marked.switch_page("views/facts.py").run()

    assert not marked.exception
    assert not unmarked(marked), "\n".join(unmarked(marked))


def test_a_word_past_the_catalog_is_found() -> None:
    def page() -> None:
        import streamlit as st  # noqa: PLC0415 - AppTest runs the body of the function by itself

        st.button("Compare")

    assert unmarked(AppTest.from_function(page).run()) == ["Compare"]


def unmarked(page: AppTest) -> list[str]:
    """Return the texts of a page with words that stand in no bracket, in no report and in no name."""
    pairs = demo_pairs()
    reports = [text for report in pairs[PAIR].reports for text in (report.text, report.source_name)]
    reports += [report.outlet for pair in pairs.values() for report in pair.reports]
    allowed = words(" ".join([*NAMES, *reports, *(each.title for each in pairs.values())]))
    locale = Locale("de")
    allowed |= words(" ".join([*dict(locale.languages).values(), *dict(locale.months["format"]["wide"]).values()]))
    allowed |= words(" ".join(str(Locale(each).get_display_name(each)).capitalize() for each in INTERFACE_LANGUAGES))
    plain = re.compile(r"⟦[^⟧]*⟧|\{\w+\}|`[^`]*`|https?://|[0-9a-f]{32,}")  # marked, a name to fill in, code, a hash
    return [text for text in shown(page) if words(plain.sub(" ", text)) - allowed]


def words(text: str) -> set[str]:
    """Return the words of a text; a single letter is a siglum or a key."""
    return set(re.findall(r"[^\W\d_]{2,}", text.casefold()))


def shown(page: AppTest) -> Iterator[str]:
    """Yield every text of a page that a reader can see or hear."""
    for element in page._tree:  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - AppTest shows only kinds it knows
        if isinstance(element, Dataframe):
            frame = element.value
            yield from map(str, frame.columns)
            yield from (str(cell) for row in frame.to_numpy().tolist() for cell in row if isinstance(cell, str))
        elif element.type == "plotly_chart":
            figure = json.loads(element.proto.spec)
            yield from (
                text
                for trace in figure["data"]
                for key in ("name", "text", "hovertext")
                for text in _texts(trace.get(key))
            )
        elif element.type == "html" and element.proto.body.startswith("<style>"):
            continue
        elif (proto := getattr(element, "proto", None)) is not None:  # the tree itself has none
            yield from _texts(MessageToDict(proto))


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, dict):
        for key, inside in cast("dict[str, Any]", value).items():
            if key == "json":
                yield from _texts(json.loads(inside))
            elif key not in UNSEEN:
                yield from _texts(inside)
    elif isinstance(value, list):
        for inside in cast("list[Any]", value):
            yield from _texts(inside)
    elif isinstance(value, str) and not re.fullmatch(r"[A-Z_]+", value):  # a setting of the layout
        yield value
