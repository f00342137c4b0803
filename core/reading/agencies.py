"""News agencies, and the names that picture credits use.

Agencies work across languages, so their names are no language's data. The list holds the members of EANA
(newsalliance.org), the large agencies of the world and the trade services of the German-speaking press.
"""

from __future__ import annotations

import re

from core.languages.word_lists import words

# The short form usual in the trade, then the other spellings in use.
AGENCIES: dict[str, tuple[str, ...]] = {
    "sda": ("sda", "sda-ats", "sda ats", "keystone-sda", "keystone sda", "schweizerische depeschenagentur"),
    "ats": ("ats", "keystone-ats", "keystone ats", "agence télégraphique suisse", "agenzia telegrafica svizzera"),
    "awp": ("awp", "awp finanznachrichten"),
    "dpa": ("dpa", "dpa-infocom", "dpa-afx", "dpa/afx", "deutsche presse-agentur", "deutschen presse-agentur"),
    "APA": ("apa", "austria presse agentur"),
    "AFP": ("afp", "afp/relaxnews", "agence france-presse", "agence france presse"),
    "AP": ("ap", "associated press", "the associated press"),
    "Reuters": ("reuters", "rtr", "thomson reuters"),
    "epd": ("epd", "evangelischer pressedienst"),
    "KNA": ("kna", "katholische nachrichten-agentur"),
    "kath.ch": ("kath.ch",),
    "SID": ("sid", "sport-informations-dienst", "sport-informationsdienst"),
    "dapd": ("dapd",),
    "ddp": ("ddp",),
    "ots": ("ots",),
    "PA": ("pa media", "press association"),
    "UPI": ("upi",),
    "Bloomberg": ("bloomberg",),
    "CNN Wires": ("cnn wires", "cnn wire", "cnn newsource"),
    "ANSA": ("ansa",),
    "Adnkronos": ("adnkronos",),
    "AGI": ("agi",),
    "LaPresse": ("lapresse",),
    "Askanews": ("askanews",),
    "EFE": ("efe", "agencia efe"),
    "Europa Press": ("europa press", "europapress"),
    "Belga": ("belga",),
    "ANP": ("anp",),
    "TT": ("tt",),
    "NTB": ("ntb",),
    "Ritzau": ("ritzau",),
    "PAP": ("pap",),
    "ČTK": ("čtk", "ctk"),
    "MTI": ("mti",),
    "TASS": ("tass", "itar-tass"),
    "Interfax": ("interfax",),
    "RIA": ("ria", "ria novosti"),
    "Ukrinform": ("ukrinform",),
    "Xinhua": ("xinhua",),
    "Kyodo": ("kyodo",),
    "Anadolu": ("anadolu", "aa"),
    "Canadian Press": ("canadian press", "the canadian press"),
    "AAP": ("aap",),
}

# Names that follow agencies in picture credits only: a line with one of them credits a picture.
PHOTO_AGENCIES = words(
    """keystone epa imago getty shutterstock istock istockphoto adobestock unsplash pixabay pexels alamy
    depositphotos fotolia gettyimages panthermedia picture-alliance picturealliance zuma wireimage invision
    ullstein akg bridgeman magnum corbis nurphoto sipa abaca photopqr maxppp photonews lapresse fotogramma
     screenshot handout imageagency eibner witters pixathlon zumapress"""
)
PHOTO_PHRASES = ("picture alliance", "picture-alliance", "getty images", "adobe stock", "imago images", "ap photo",
                 "afp photo", "afp/getty", "via ap", "via afp", "via reuters", "via getty", "via imago")  # fmt: skip
_CREDITED = "|".join(
    re.escape(name)
    for name in sorted(
        {*PHOTO_AGENCIES, *PHOTO_PHRASES, *(s for n in AGENCIES.values() for s in n)}, key=len, reverse=True
    )
)
# An agency is nobody's name: "APA/dpa" credits a text.
_AGENCY = "|".join(re.escape(spelling) for names in AGENCIES.values() for spelling in names)
_PERSON = (
    rf"(?<!\w)(?!(?:{_AGENCY})(?![\w-]))"
    r"(?-i:[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: (?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|v(?:on|an)|de[lr]?|di|da|la)){0,3})"
)
# At the end of a block: "(AP Photo/Ana Ruiz)", "Jonas Brand/dpa", "IMAGO / Brand", "Getty Images".
CLOSING_PHOTO_CREDIT_PATTERN = re.compile(
    rf"(?:\b(?:ap|afp|epa|reuters|pa|getty)[ -]?(?:photo|foto|images?)\b.{{0,60}}"
    rf"|{_PERSON} ?[/|] ?(?:{_CREDITED})(?: ?[/|,] ?[\w .-]{{2,30}})?"
    rf"|\b(?:dpa|apa|afp|epa|reuters|efe|ansa|ap|keystone|imago|unsplash|getty images|pixabay) ?/ ?{_PERSON}"
    r"|\((?:(?:ap|afp|epa|reuters|dpa) )?(?:photo|foto|bild)\b[^()]{0,80}\)(?: less)?"
    rf"|\b(?:getty images|picture alliance|shutterstock|imago images|unsplash|keystone))"
    rf"[\s).\]]*$",
    re.IGNORECASE,
)
# No match without one of these: a look for them is cheaper than the pattern.
CLOSING_PHOTO_CREDIT_SIGNS = (
    "/",
    "|",
    "photo",
    "foto",
    "image",
    "picture alliance",
    "shutterstock",
    "unsplash",
    "keystone",
)

# The number of an item behind the agency's short form, as services put it below their texts.
ITEM_NUMBER = re.compile(r"\b(?P<agency>[a-zA-Z]{2,8}):\d{6}-\d")

AGENCY_OF = {spelling: name for name, spellings in AGENCIES.items() for spelling in spellings}
# One of these names in running text.
AGENCY_NAME = re.compile(
    rf"(?<![\w-])(?<!\w\.)(?:{'|'.join(map(re.escape, sorted(AGENCY_OF, key=len, reverse=True)))})(?![\w-])",
    re.IGNORECASE,
)
