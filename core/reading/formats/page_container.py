"""Which element of a web page holds the article, judged by where its running text stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from core.reading.formats.elements import HEADINGS, Element
from core.reading.formats.page_blocks import PageBlock
from core.reading.formats.page_metadata import PageFacts
from core.reading.formats.page_names import COMMENTS, heading_of, names_of, upward
from core.words import fold

# A block takes part in finding the article when it reads like a paragraph: of some length, and mostly not a link.
# Captions and teasers are shorter, lists of links are links.
RUNNING_LENGTH = 80
MOSTLY_LINKED = 0.5
_NO_PARAGRAPHS = HEADINGS | {"figcaption", "figure", "tr"}
# A link, though an icon or a mark may stand beside it.
ALL_LINKED = 0.9
# The article is the smallest element with most of the running text. Comments and teasers with text of their own keep
# the share below 1; below two thirds the step down would leave out half an article that is cut in two by a box.
_MOST = 0.66
# What the page gives to search engines as the article's text says which paragraphs are its own, where it holds at
# least as many of them as a short report has; some give the first lines alone.
_FEWEST_GIVEN = 3
_SAMPLE = 60  # characters of a paragraph that are looked for in that text
# An `article` around the title may be nothing but the head of the page: what holds the article has a short report's
# text at least, and a tenth of what the whole page has, where comments take the rest.
_SHORT_REPORT = 300
_LEAST_SHARE = 0.1
_LARGEST_CARD = 600  # characters of heading and lines
_FEWEST_CARDS = 3


def is_running(block: PageBlock) -> bool:
    """Whether a block reads like a paragraph."""
    return (
        len(block.text) >= RUNNING_LENGTH and block.linked < MOSTLY_LINKED and block.element.tag not in _NO_PARAGRAPHS
    )


def teaser_cards(blocks: Sequence[PageBlock], lengths: Mapping[Element, int]) -> frozenset[Element]:
    """Return the elements that lead to other reports: a linked heading with a few lines below it, several of a kind.

    Args:
        blocks: The blocks of the page in order.
        lengths: For each element how many characters it holds.
    """
    cards: list[Element] = []
    for block in blocks:
        if heading_of(block.element) is None or block.linked < ALL_LINKED:
            continue
        around = block.element.iterancestors()
        card = next((above for above in around if lengths.get(above, 0) > len(block.text)), None)
        if card is not None and lengths[card] <= _LARGEST_CARD:
            cards.append(card)
    kinds = Counter((card.tag, card.get("class") or "") for card in cards)
    return frozenset(card for card in cards if kinds[card.tag, card.get("class") or ""] >= _FEWEST_CARDS)


def weights_of(
    blocks: Sequence[PageBlock], facts: PageFacts, is_chrome: Callable[[Element], bool]
) -> dict[Element, int]:
    """Return for each element how many characters of running text it holds.

    What readers wrote below the article counts for nothing, and where the page gives the article's text to search
    engines, only that text counts.

    Args:
        blocks: The blocks of the page in order.
        facts: What the page says about its article.
        is_chrome: Whether an element stands in the page's navigation, beside its text or in a teaser.
    """
    running = [block for block in blocks if is_running(block) and not is_chrome(block.element)]
    body = fold(facts.body)
    given = [block for block in running if fold(block.text)[:_SAMPLE] in body] if body else []
    if len(given) >= _FEWEST_GIVEN:
        running = given
    else:
        titled = {above for block in blocks if heading_of(block.element) == "h1" for above in upward(block.element)}
        known: dict[Element, bool] = {}
        running = [block for block in running if not _is_comment(block.element, titled, known)] or running
    weights: dict[Element, int] = {}
    for block in running:
        for element in upward(block.element):
            weights[element] = weights.get(element, 0) + len(block.text)
    return weights


def container_of(body: Element, weights: dict[Element, int], titles: Sequence[Element]) -> Element:
    """Return the element that holds the article.

    Args:
        body: The element that holds the page.
        weights: For each element how many characters of running text it holds.
        titles: The headings that say what the page's metadata give as the headline.
    """
    around = _article_around(titles, weights, weights.get(body, 0))
    container = body if around is None else around
    while True:
        heaviest = max(container, key=lambda child: weights.get(child, 0), default=None)
        if heaviest is None or weights.get(heaviest, 0) < _MOST * max(1, weights.get(container, 0)):
            return container
        if heaviest.tag == "p" or heading_of(heaviest) is not None:
            return container
        container = heaviest


def _article_around(titles: Sequence[Element], weights: dict[Element, int], total: int) -> Element | None:
    """Return the `article` around a title if there is enough text in it to be the article."""
    for title in titles:
        for above in upward(title):
            if above.tag == "article" and weights.get(above, 0) >= max(_SHORT_REPORT, _LEAST_SHARE * total):
                return above
    return None


def _is_comment(element: Element, titled: set[Element], known: dict[Element, bool]) -> bool:
    """Whether an element lies in one for comments, which is none where the page's title stands in it too."""
    for above in upward(element):
        if above not in known:
            known[above] = above not in titled and COMMENTS.search(names_of(above)) is not None
        if known[above]:
            return True
    return False
