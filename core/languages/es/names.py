"""Spanish names. Titles and offices from agency style books, peoples by the stem of their adjective."""

from __future__ import annotations

from core.languages.name_data import NameData
from core.languages.word_lists import words

NAMES = NameData(
    titles=words("""
        señor señora don doña doctor doctora profesor profesora presidente presidenta canciller ministro
        ministra primer secretario secretaria portavoz rey reina papa príncipe juez jueza senador senadora
        alcalde alcaldesa embajador general director directora jefe jefa entrenador diputado diputada fiscal
        consejero
    """),
    peoples={
        "rus": "RU",
        "ucrania": "UA",
        "estadounidens": "US",
        "alem": "DE",
        "suiz": "CH",
        "austríac": "AT",
        "francés": "FR",
        "frances": "FR",
        "británic": "GB",
        "italian": "IT",
        "español": "ES",
        "húngar": "HU",
        "polac": "PL",
        "turc": "TR",
        "israelí": "IL",
        "palestin": "PS",
        "iraní": "IR",
        "chin": "CN",
    },
    countries={"eeuu": "US", "ee.uu": "US", "estados unidos": "US", "inglaterra": "GB"},
    organisation_words=words(
        "banco partido universidad sociedad asociación ministerio tribunal oficina agencia instituto "
        "sindicato comisión consejo fundación policía ejército liga fc club grupo hospital"
    ),
    not_names=words("""
        el la los las un una unos unas de del y o pero en a al para por con sobre él ella ellos este esta su sus
        después antes según si cuando como lunes martes miércoles jueves viernes sábado domingo enero febrero
        marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre más todos dos tres no también
        ayer hoy foto
    """),
)
