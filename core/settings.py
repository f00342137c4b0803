"""What a caller can steer: names and numbers only, so that settings fit a file, an address and a cache key."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """How reports are compared.

    Attributes:
        restatements: Whether ledes and headlines are also linked to the body sentences they say again.
        across_languages: Whether reports in different languages are compared all the same, by names and figures.
        names_by: What finds names: "rules", or "spacy" for the user's own spaCy model (`core.facts.name_models`).
        names_model: The name or folder of that model; not looked at for rules.
    """

    restatements: bool = True
    across_languages: bool = False
    names_by: str = "rules"
    names_model: str = ""
