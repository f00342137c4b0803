"""The coverage figures and strips: how much of each report is found in the other, sentence by sentence."""

from __future__ import annotations
