"""French names. Titles and offices from agency style books, peoples by the stem of their adjective."""

from __future__ import annotations

from core.languages.name_data import NameData
from core.languages.word_lists import words

NAMES = NameData(
    titles=words("""
        m mm mme mmes dr professeur professeure président présidente chancelier chancelière ministre premier
        secrétaire porte-parole roi reine pape prince princesse juge sénateur sénatrice maire conseiller
        conseillère ambassadeur général directeur directrice chef cheffe entraîneur député députée procureur
        procureure avocat avocate syndic syndique
    """),
    peoples={
        "russe": "RU",
        "ukrainien": "UA",
        "américain": "US",
        "allemand": "DE",
        "suisse": "CH",
        "autrichien": "AT",
        "français": "FR",
        "britannique": "GB",
        "italien": "IT",
        "espagnol": "ES",
        "hongrois": "HU",
        "polonais": "PL",
        "turc": "TR",
        "turque": "TR",
        "israélien": "IL",
        "palestinien": "PS",
        "iranien": "IR",
        "chinois": "CN",
        "japonais": "JP",
        "syrien": "SY",
        "libanais": "LB",
        "égyptien": "EG",
        "saoudien": "SA",
        "néerlandais": "NL",
        "belge": "BE",
        "suédois": "SE",
        "norvégien": "NO",
        "grec": "GR",
        "canadien": "CA",
        "brésilien": "BR",
    },
    countries={"etats-unis": "US", "états-unis": "US", "usa": "US", "angleterre": "GB"},
    organisation_words=words(
        "banque parti université société association ministère tribunal office agence institut syndicat "
        "commission conseil fondation police armée ligue fc club groupe hôpital"
    ),
    not_names=words("""
        le la les l un une des et ou mais dans en à au aux pour par avec sur sous de du d il elle ils elles on
        nous je ce cet cette ces son sa ses leur après avant depuis selon si quand comme lundi mardi mercredi
        jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
        novembre décembre plus tout tous deux trois ne pas aussi hier photo vidéo
    """),
)
