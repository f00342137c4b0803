"""German hedges, modal verbs and words for plans, for the stage of changes."""

from __future__ import annotations

from core.languages.change_data import folded, phrases

# Degrees of certainty after Weinrich and the Duden's list of sentence adverbs; words of one key are synonyms.
HEDGES = {
    "hearsay": phrases(
        "im verdacht|unter verdacht|verdächtigt|"
        "angeblich|angebliche|angeblichen|angeblicher|mutmasslich|mutmassliche|mutmasslichen|mutmasslicher| "
        "gerüchteweise|gerüchten zufolge|dem vernehmen nach|vorgeblich"
    ),
    "appearance": phrases(
        "offenbar|anscheinend|scheinbar|augenscheinlich|wie es scheint|dem anschein nach|offensichtlich|scheint| "
        "scheinen|schien|schienen|erscheint|erscheinen|erschien|mutet"
    ),
    "likely": phrases(
        "wahrscheinlich|vermutlich|wohl|voraussichtlich|höchstwahrscheinlich|aller voraussicht nach|gerechnet"
    ),
    "possible": phrases(
        "vielleicht|möglicherweise|eventuell|womöglich|unter umständen|allenfalls|denkbar|mögliche|möglichen| "
        "möglicher|möglichem|potenziell|potenzielle|potenziellen|potenzieller|potenzielles|potentielle|potentiellen"
    ),
    "planned": phrases("plant|planen|plante|planten|beabsichtigt|beabsichtigen|hat vor|haben vor"),
    "considered": phrases("gilt als|gelten als|galt als|galten als"),
    "at least": phrases("zumindest|wenigstens|jedenfalls"),
    "partly": phrases("teilweise|zum teil|teils|in der regel|meist|meistens|grösstenteils|weitgehend"),
    "almost": phrases("fast|beinahe|nahezu"),
    "scarcely": phrases("kaum"),
    "certain": phrases(
        "es sei klar|es ist klar|klar sei|klar ist|sei klar|ist klar|"
        "sicher|sicherlich|gewiss|zweifellos|ohne zweifel|eindeutig|definitiv|tatsächlich|nachweislich"
    ),
    "in principle": phrases("grundsätzlich|im prinzip|prinzipiell"),
    "preliminary": phrases("vorläufig|vorläufige|vorläufigen|vorläufiger|vorerst"),
    "so-called": phrases("sogenannt|sogenannte|sogenannten|sogenannter|so genannte|so genannten"),
}

MODALS = {
    "reported or intended": folded("soll sollen sollten sollte solle"),
    "intended": folded("will wollen wolle wollte wollten"),
    "possible": folded("könnte könnten"),
    "probable": folded("dürfte dürften"),
    "necessary": folded("muss müssen müsse musste mussten müssten müsste"),
    "able": folded("kann können könne konnte konnten"),
}

# What says that something is planned; of these, the participles that say so of what is planned alone, with a form of
# "sein", and the modal verbs that say no more.
PLANS = folded(
    "plan pläne plänen planen plant plante planten geplant planung vorgesehen beabsichtigt beabsichtigen "
    "beabsichtigte vorhaben vorhat angestrebt angekündigt vereinbart vorgehabt"
)
PLANNED = folded("geplant vorgesehen angestrebt")
BEING = folded("ist sind war waren sei seien")
PLANNING = folded("soll sollen solle sollte sollten")
