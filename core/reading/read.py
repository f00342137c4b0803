"""From a source in any format to a report."""

from __future__ import annotations

from core.errors import ReadingError
from core.phrases import grouped, phrase
from core.reading.fetching import FetchLimits, fetch
from core.reading.formats import format_of
from core.reading.reading import report_of
from core.reading.source import MOST_BLOCKS, Source
from core.report import Report


def read(
    source: Source,
    *,
    outlet: str = "",
    language: str | None = None,
    published: str | None = None,
    limits: FetchLimits | None = None,
) -> Report:
    """Read a report from a file, from pasted text or markup, or from an address.

    1. An address is fetched; this is the only step that ever leaves the machine.
    2. The format is recognized by the content and not by the name.
    3. The format's reader yields the text with its blocks.
    4. Roles, credits, date and sentences are found on it.

    Args:
        source: What was handed over.
        outlet: The outlet's name, where the person knows better than the source.
        language: The language as a code of two letters, or None to find it out.
        published: When it was published in ISO 8601, or None to find it out.
        limits: How an address is fetched.

    Raises:
        ReadingError: If the source cannot be fetched or holds no text that can be read; the message says why.
    """
    if source.address:
        source = fetch(source.address, limits)
    manuscript = format_of(source).read(source)
    if len(manuscript.blocks) > MOST_BLOCKS:
        message = phrase(
            "{title} has too many lines for one report ({number}; at most {most} are read): "
            "cut out the report you mean.",
            title=source.title,
            number=grouped(len(manuscript.blocks)),
            most=grouped(MOST_BLOCKS),
        )
        raise ReadingError(message)
    return report_of(manuscript, outlet=outlet, language=language, published=published, source_name=source.name)
