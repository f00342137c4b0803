"""A comparison in forms that others read: JSON, CSV tables, and a page that needs nothing but a browser."""

from __future__ import annotations

from core.exports.csv_tables import csv_tables
from core.exports.html_page import html_page
from core.exports.json_text import json_text

__all__ = ["csv_tables", "html_page", "json_text"]
