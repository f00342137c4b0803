"""What publishers call the elements of a page: names of classes and the like, in the five languages.

A name is a hint. It tells what stands between the paragraphs of an article, and what readers wrote below it; where the
article is, its running text decides.
"""

from __future__ import annotations

import re

from core.reading.formats.elements import HEADINGS, Element

# The boxes between and after the paragraphs.
ASIDE = re.compile(
    r"(?<![a-z])(?:related|recommend\w*|recirculation|teasers?|newsletter\w*|promo\w*|advert\w*|ads?|sponsor\w*|outbrain"
    r"|taboola|comments?|kommentare?|share|sharing|social|breadcrumbs?|cookie\w*|consent|paywall|subscri\w+|widget|embed"
    r"|most-?(?:read|popular)|topicbox|toolbar|tools?|interaction-?bar|sidebar|poll|slideshow|carousel|slider|glider"
    r"|feedback|login|register|read-?(?:more|also)|mehr-?zum|tags|keywords|author-?box|pagination|community|donat\w+"
    r"|skip-?links?|trending|voting|rating|umfrage|info-?box(?:es)?|fact-?box(?:es)?|fakten-?box|info-?kasten|encadre"
    r"|(?:a-)?lire-?aussi|leggi-?anche|(?:lee|lea|leer)-?tambien|(?:twitter-?)?tweet|instagram-?media|recomendad[ao]s?"
    r"|correlat[ei]|boletin|partage\w*|condividi)(?![a-z])"
)
# What readers write below an article.
COMMENTS = re.compile(
    r"(?<![a-z])(?:(?:user-?|reader-?)?comments?(?:-?(?:list|area|section|thread))?|kommentare?|leserkommentare?|forum"
    r"|disqus|commentaires?|commenti|comentarios?|leserbriefe)(?![a-z])"
)
CAPTION = re.compile(r"(?<![a-z])(?:caption|bildunterschrift|legende|image-?text|didascalia|pie-?de-?foto)(?![a-z])")
CREDIT = re.compile(r"(?<![a-z])(?:copyright|credits?|bildnachweis|photo-?credit)(?![a-z])")
BYLINE = re.compile(r"(?<![a-z])(?:by-?line|authors?|autor(?:en|in|es)?|auteurs?|autor[ei]|signature|firma)(?![a-z])")
TIME = re.compile(
    r"(?<![a-z])(?:date|datum|timestamp|pub-?date|publish(?:ed)?|publication|datetime|horodatage|fecha)(?![a-z])"
)
SUMMARY = re.compile(
    r"(?<![a-z])(?:lead(?:text)?|lede|summary|standfirst|intro(?:duction)?|vorspann|sub-?title|sub-?headline|excerpt"
    r"|chapeau|chapo|abstract|dek|perex|description|sommario|occhiello|entradilla|teaser|anriss)(?![a-z])"
)
PICTURE = re.compile(
    r"(?<![a-z])(?:images?|img|figure|pictures?|photos?|fotos?|bild(?:er)?|lightbox|gallery|galerie|media)(?![a-z])"
)
# The line above a headline that many houses set inside the same heading.
KICKER = re.compile(
    r"(?<![a-z])(?:kicker|over-?line|super-?title|top-?line|eyebrow|roof-?line|dach-?zeile|spitz-?marke|sur-?titre"
    r"|ante-?titulo)(?![a-z])"
)

# Where classes are made by machines ("sc-a1b2"), the names that people gave stand in the attributes for tests.
_NAMING = ("class", "id", "itemprop", "data-testid", "data-component", "data-component-name", "data-section-type")
_LONGEST_NAME = 400  # characters of an attribute that are looked at
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def names_of(element: Element) -> str:
    """Return the names given to an element in small letters, "leadText" as "lead-text"."""
    names = " ".join(given[:_LONGEST_NAME] for name in _NAMING if (given := element.get(name)))
    return _HUMP.sub("-", names).replace("_", "-").lower() if names else ""


def upward(element: Element) -> list[Element]:
    """Return an element and all it lies in, innermost first."""
    return [element, *element.iterancestors()]


def heading_of(element: Element) -> str | None:
    """Return the tag of the heading that an element is or lies in, or None."""
    return next((above.tag for above in upward(element) if above.tag in HEADINGS), None)
