"""What a web page says about its article: schema.org as JSON-LD, then Open Graph and plain meta elements.

The properties are those of https://schema.org/NewsArticle and https://ogp.me.
"""

from __future__ import annotations

import html
import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from core.reading.formats import page_marks
from core.reading.formats.elements import Element
from core.reading.formats.moments import iso_moment
from core.reading.manuscript import Metadata

_ARTICLE_TYPES = ("Article", "Posting")
# JSON-LD of more than this is no description of an article; the largest seen on a news page was 60 kB.
_LARGEST_SCRIPT = 2_000_000
_MOST_NAMES = 40  # forms of the headline, authors and agencies that are kept; no article has half as many
_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
# What only the name of a company ends with: "Das Blatt - Muster Verlag GmbH & Co. KG".
_COMPANY = re.compile(
    r"\b(?:GmbH|AG|KG|SE|KGaA|S\.?A\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|Ltd|Inc|LLC|Corp|B\.?V\.?|plc)\.?(?=\s*$|,|\s&)"
)
_BETWEEN_NAMES = re.compile(r"\s[-–—|]\s")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says about its article outside of what it shows.

    Attributes:
        metadata: Outlet, headline, date, authors and the like.
        headlines: All forms of the headline that the page names.
        description: The summary that the page gives to search engines, or "".
        body: The text of the article as given to search engines, a paragraph a line, or "".
    """

    metadata: Metadata
    headlines: tuple[str, ...] = ()
    description: str = ""
    body: str = ""


def page_facts(root: Element) -> PageFacts:
    """Return what the page says about its article."""
    things = list(_things(root))
    article = next((thing for thing in things if _is_article(thing) and thing.get("headline")), None)
    nothing: dict[str, Any] = {}
    article = article or next((thing for thing in things if _is_article(thing)), nothing)
    named = {str(thing.get("@id")): thing for thing in things if thing.get("@id") and thing.get("name")}
    meta = _meta_values(root)
    title = root.findtext(".//head/title") or ""
    headlines = [
        *_texts(article.get("headline")),
        *_texts(article.get("alternativeHeadline")),
        *meta.get("og:title", ()),
        *meta.get("twitter:title", ()),
        _flat(title),
    ]
    headlines = [headline for headline in dict.fromkeys(headlines) if headline][:_MOST_NAMES]
    published = _first(
        *_texts(article.get("datePublished")),
        *meta.get("article:published_time", ()),
        *meta.get("date", ()),
        *meta.get("dc.date", ()),
        *meta.get("dc.date.issued", ()),
        *meta.get("dcterms.created", ()),
        *meta.get("datepublished", ()),
        page_marks.marked_time(root),
    )
    language = _first(
        *_texts(article.get("inLanguage")),
        root.get("lang") or "",
        *meta.get("og:locale", ()),
        *meta.get("language", ()),
    )
    credited = [
        *_texts(article.get("creditText")),
        *_names(article.get("sourceOrganization"), named),
        *_names(article.get("provider"), named),
        *_names(article.get("isBasedOn"), named),
    ]
    # The site's name first: publishers are companies that own several titles.
    outlet = _outlet(
        *meta.get("og:site_name", ()), *_names(article.get("publisher"), named), *meta.get("application-name", ())
    )
    authors = [*_names(article.get("author"), named), *_names(article.get("creator"), named)]
    authors = authors or meta.get("author", []) or list(page_marks.marked_authors(root))
    canonical = next((link.get("href") or "" for link in root.iter("link") if link.get("rel") == "canonical"), "")
    metadata = Metadata(
        outlet=outlet,
        headline=headlines[0] if headlines else "",
        language=language[:2].lower() if re.match(r"[A-Za-z]{2}(?![A-Za-z])", language) else "",
        published=iso_moment(published),
        authors=tuple(dict.fromkeys(authors))[:_MOST_NAMES],
        credits=tuple(dict.fromkeys(credit for credit in credited if credit != outlet))[:_MOST_NAMES],
        address=_first(canonical, *meta.get("og:url", ()), *_texts(article.get("url"))),
    )
    description = _first(
        *_texts(article.get("description")), *meta.get("og:description", ()), *meta.get("description", ())
    )
    body = article.get("articleBody")
    return PageFacts(metadata, tuple(headlines), description, _lines(body) if isinstance(body, str) else "")


def _things(root: Element) -> Iterator[dict[str, Any]]:
    for script in root.iter("script"):
        kind = (script.get("type") or "").lower()
        text = script.text or ""
        if "ld+json" not in kind or len(text) > _LARGEST_SCRIPT:
            continue
        try:
            found: Any = json.loads(text.strip().removeprefix("<![CDATA[").removesuffix("]]>"), strict=False)
        except (ValueError, RecursionError):
            continue  # a page with a damaged description is still a page
        yield from _nested_things(found)


def _nested_things(found: object) -> Iterator[dict[str, Any]]:
    queue: deque[object] = deque([found])
    while queue:
        thing = queue.popleft()
        if isinstance(thing, list):
            queue.extend(cast("list[object]", thing))
        elif isinstance(thing, dict):
            members = cast("dict[str, Any]", thing)
            yield members
            queue.extend(members[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in members)


def _is_article(thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    listed = cast("list[object]", kinds) if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith(_ARTICLE_TYPES) for kind in listed)


def _meta_values(root: Element) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        content = _flat(meta.get("content") or "")
        if name and content:
            values.setdefault(name, []).append(content)
    return values


def _texts(value: object) -> list[str]:
    """Return the texts in a JSON-LD value: a text, a list of them, or an object with a name or a value."""
    if isinstance(value, str):
        flat = _flat(value)
        return [flat] if flat else []
    if isinstance(value, list):
        return [text for item in cast("list[object]", value) for text in _texts(item)]
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return _texts(members.get("name") or members.get("@value") or members.get("alternateName"))
    return []


def _names(value: object, named: dict[str, dict[str, Any]]) -> list[str]:
    """Return the names of people and organizations; an address is not a name, a reference is looked up."""
    if isinstance(value, list):
        return [name for item in cast("list[object]", value) for name in _names(item, named)]
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        if not members.get("name") and str(members.get("@id")) in named:
            members = named[str(members["@id"])]
        if not members.get("name") and members.get("familyName"):
            return [_flat(f"{members.get('givenName') or ''} {members['familyName']}")]
        value = members.get("name")
    return [text for text in _texts(value) if "://" not in text]


def _flat(text: str) -> str:
    """Return `text` on one line; descriptions often carry markup escapes that no reader sees."""
    return _SPACE.sub(" ", html.unescape(text)).strip()


def _lines(text: str) -> str:
    """Return `text` with white space evened out inside its lines and without the tags that some houses leave in it."""
    lines = (_flat(line) for line in _TAG.sub("\n", text[:_LARGEST_SCRIPT]).splitlines())
    return "\n".join(line for line in lines if line)


def _outlet(*names: str) -> str:
    """Return the first name that is a title's and not its company's, or the part of the first that is."""
    title = next((name for name in names if name and not _COMPANY.search(name)), "")
    if title:
        return title
    first = _first(*names)
    parts = [part for part in _BETWEEN_NAMES.split(first) if not _COMPANY.search(part)]
    return parts[0] if parts else first


def _first(*texts: str) -> str:
    return next((text for text in texts if text), "")
