"""German names of places and of what stands before a name, for the stage of changes."""

from __future__ import annotations

from core.languages.change_data import by_value, folded

# Places that show without a preposition of their own or have no article: states and cities that are in the news.
PLACES = folded(
    "deutschland österreich schweiz liechtenstein frankreich italien spanien portugal belgien niederlande "
    "luxemburg polen tschechien slowakei ungarn slowenien kroatien serbien bosnien kosovo albanien griechenland "
    "türkei zypern rumänien bulgarien moldau ukraine russland belarus weissrussland estland lettland litauen "
    "finnland schweden norwegen dänemark island irland grossbritannien england schottland usa kanada mexiko "
    "brasilien argentinien chile kolumbien venezuela kuba china japan südkorea nordkorea indien pakistan "
    "afghanistan iran irak syrien libanon israel jordanien ägypten libyen tunesien marokko algerien sudan "
    "äthiopien nigeria südafrika australien neuseeland europa afrika asien amerika berlin hamburg münchen köln "
    "frankfurt stuttgart düsseldorf leipzig dresden hannover bremen wien graz linz salzburg innsbruck zürich bern "
    "basel genf lausanne luzern winterthur paris london madrid rom brüssel amsterdam warschau prag budapest kiew "
    "moskau athen istanbul ankara washington peking tokio jerusalem kairo mittelmeer ostsee nordsee atlantik "
    "pazifik weltweit landesweit bundesweit europaweit"
)

# One state under two names, neither of which takes a side; Belarus and Weissrussland do.
SAME_PLACES = (
    folded("deutschland bundesrepublik"),
    folded("usa us amerika"),
    folded("grossbritannien königreich"),
    folded("niederlande holland"),
)

# States with their adjective and the capital that stands for those who govern (list of states of the German Foreign
# Office, adjectives after the Duden); the state comes first.
ADJECTIVES_OF_PLACES = by_value(
    "deutsch: deutschland berlin | österreichisch: österreich wien | schweizer: schweiz bern | französisch: "
    "frankreich paris | italienisch: italien rom | spanisch: spanien madrid | portugiesisch: portugal "
    "lissabon | belgisch: belgien | niederländisch: niederlande | polnisch: polen warschau | tschechisch: "
    "tschechien prag | ungarisch: ungarn budapest | kroatisch: kroatien | serbisch: serbien belgrad | "
    "griechisch: griechenland athen | türkisch: türkei ankara | rumänisch: rumänien | bulgarisch: bulgarien | "
    "ukrainisch: ukraine kiew | russisch: russland moskau | belarussisch: belarus minsk | finnisch: finnland "
    "| schwedisch: schweden stockholm | norwegisch: norwegen | dänisch: dänemark | irisch: irland | britisch: "
    "grossbritannien london | kanadisch: kanada | mexikanisch: mexiko | brasilianisch: brasilien | "
    "chinesisch: china peking | japanisch: japan tokio | indisch: indien delhi | iranisch: iran teheran | irakisch: "
    "irak | syrisch: syrien | israelisch: israel jerusalem | ägyptisch: ägypten kairo | libysch: libyen | us: "
    "usa washington | europäisch: europa | afrikanisch: afrika | asiatisch: asien"
)

# Those of whom the capital is said for the state: "die Regierung in Rom".
GOVERNMENTS = folded(
    "regierung führung kabinett behörden justiz parlament ministerium kommission union eu bundesrat kreml präsident "
    "minister"
)
SEATS = folded(
    "brüssel washington moskau kiew kyjiw peking london paris berlin wien bern rom madrid warschau budapest ankara "
    "teheran jerusalem tokio belgrad athen"
)

# What news agencies set before the name of a body, a craft or a place without an article between.
CLASS_NOUNS = tuple(
    sorted(
        folded(
            "organisation firma sparte konzern unternehmen partei gewerkschaft verein verband sender zeitung "
            "magazin portal plattform schiff hauptstadt hafenstadt kleinstadt gemeinde dorf kanton provinz bezirk "
            "stadtteil vorort region hersteller marke klub club behörde stiftung initiative kette gruppe airline "
            "dienst institut hotel theater festival"
        )
    )
)
