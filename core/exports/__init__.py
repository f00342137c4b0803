"""A comparison in forms that others read: JSON, CSV tables, TEI, an alignment ladder, pages to read and to print."""

from __future__ import annotations

from core.exports.csv_tables import csv_tables
from core.exports.html_page import html_page
from core.exports.json_text import json_text
from core.exports.ladder import ladder
from core.exports.tei_xml import tei_xml
from core.exports.worksheet import answer_key, worksheet

__all__ = ["answer_key", "csv_tables", "html_page", "json_text", "ladder", "tei_xml", "worksheet"]
