from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.sentences import sentences_of

# Each text marks the boundaries that an editor would set with " | "; the mark itself is taken out before cutting.
GERMAN = """
Am 21. Oktober tagt der Rat. | Am 22. Oktober entscheidet er.
Der FC spielt in der 3. Liga. | Das bleibt so.
Der 1. FC Beispielstadt gewann 3:1. | Danach wurde gefeiert.
Sie feierte ihren 60. Geburtstag in Bern. | Viele kamen.
Im 19. Jahrhundert war das anders. | Heute ist es verboten.
Der 2. Weltkrieg veränderte die Stadt. | Vieles blieb zerstört.
Zum 25. Stadtfest kamen 3000 Gäste. | Das ist ein Rekord.
Er traf in seinem 12. Spiel. | Der Trainer war zufrieden.
Das Team liegt auf Rang 5. | Einen Aufstieg erwartet niemand.
Dr. Keller und Prof. Meier kamen. | Frau Dr. Huber fehlte.
Laut Art. 5 des Gesetzes ist das verboten. | Nr. 7 gilt weiter.
Das kostet ca. 3,5 Mio. Franken. | Bezahlt wird es im Jan. 2026.
Die Sitzung beginnt um 20.30 Uhr. | Sie endet gegen 23 Uhr.
Der Preis stieg um 3.5 Prozent. | Das ist viel.
J. K. Beispiel schrieb das Buch. | Es erschien 2019.
Z. B. die Post bleibt zu. | D. h. niemand arbeitet.
«Das ist gut. | Ja.» | Dann ging er.
Er sagte: «Wir bleiben hier.» | Danach schwieg er.
«Kommt alle!», rief der Redner. | Niemand kam.
«Warum nicht?», fragte sie. | Er lachte.
„Wir haben es versucht. | Es ging nicht“, sagte die Ministerin.
"Das reicht". | Damit war alles gesagt.
Der Rat hat entschieden. | (sda/dpa)
Der Rat hat entschieden. | (sda)
Die Strasse ist offen (seit 3. Mai). | Busse fahren wieder.
Wo ist er geblieben? | Niemand weiss es!
1991 schloss die Fabrik. | 1992 kam ein neuer Besitzer.
Die Fabrik schloss im Winter. | 1992 kam ein neuer Besitzer.
Das Ergebnis ist klar... | Oder doch nicht?
Die Firma Muster & Co. hat 30 Angestellte. | Sie wächst.
Der Betrieb liegt an der Bahnhofstr. 5 in Olten. | Er ist alt.
Am Di. 5. Mai ist geschlossen. | Am Mittwoch ist offen.
Man spricht von Plan B. | Den gibt es nicht.
Wer, wie, was usw. spielt keine Rolle. | Wichtig ist das Ziel.
Das Spiel endete 2:1. | 3000 Zuschauer kamen.
Das war 2019. | 2020 war alles anders.
Die Rechnung beträgt Fr. 45.–. | Bezahlt wird bar.
Siehe S. 12 ff. im Bericht. | Dort steht es.
Der Zug fährt ab Gl. 3. | Er hat Verspätung.
Sie lobte Vitamin C. | 3000 Menschen hörten zu.
Er arbeitet bei der Muster GmbH & Co. KG. | Dort ist er zufrieden.
Dipl.-Ing. Urs Muster plante den Bau. | Er wurde teurer.
«Nein!», «Niemals!», «Auf keinen Fall!» – so tönte es. | Der Rat gab nach.
König Charles III. reiste ab. | Papst Benedikt XVI. | Er trat zurück.
Die 4. Zivilkammer wies die Klage ab. | Das Urteil ist rechtskräftig.
Gemäss § 12 Abs. 3 Satz 2 gilt das für alle. | Auch für Gäste.
Der Antrag wurde abgelehnt (12 Ja, 30 Nein, 2 Enth.). | Die Partei war enttäuscht.
Der Bund (Art. 5) zahlt. | (Der Kanton zahlt auch.) | Die Gemeinde nicht.
Er fragte: „Wer kommt mit?“, und ging los. | Alle folgten.
„Wir brauchen Geld. | Sofort!“, forderte sie. | Der Rat zögerte.
Das Buch «Was tun?» erschien 1902. | Es wirkt nach.
Die Seite www.beispiel.example war offline. | Sie kam zurück.
Die Meldung kam um 5 Uhr früh. | Der Bürgermeister sagte: „Wir helfen.“
"""
ENGLISH = """
Mr. Smith met Mrs. Jones on Jan. 5. | They talked.
The U.S. Senate voted. | It was close.
Gov. Ana Ruiz, D-Calif., spoke first. | Others followed.
“We did it. | We won.” | Then she left.
"Nobody knows," he said. | "We wait." | That was all.
The price rose 3.5 percent. | It may fall.
It starts at 6 p.m. | Doors open at five.
It starts at 6 p.m. on Monday. | Doors open at five.
Example Inc. said it would close. | Workers protested.
Example Inc. is closing. | Nobody was told.
Dr. J. R. Example wrote it. | It sold well.
Is it true? | Yes! | It is.
The No. 3 seed lost. | The crowd was silent.
He lives on Elm St. in Springfield. | She does not.
“Really?” she asked. | He nodded.
The meeting is at 10 a.m. Monday. | Bring a pen.
He lives at 12 Main St. | She lives nearby.
John F. Example Jr. died in 1999. | He was 38.
The case, Doe v. Roe, was overturned. | Many protested.
The vote was 5-4. | 1992 was a better year.
"""
FRENCH = """
M. Dupont et Mme Martin sont venus. | Ils ont parlé.
Le 1er mai est férié. | Rien n'ouvre.
« Nous restons ici. » | Il n'a rien ajouté.
« Venez ! », a-t-il crié. | Personne n'est venu.
Le prix est de 3,5 millions. | C'est beaucoup.
L'art. 5 de la loi l'interdit. | C'est clair.
Le Dr Morel a signé. | Puis il est parti.
Il est né en 1950 av. J.-C. selon lui. | Personne ne le croit.
« Pourquoi pas ? » demande-t-elle. | Il sourit.
« C'est fini. | Nous partons. » | Il s'est tu.
J.-P. Exemple a gagné. | Il est content.
Des pommes, des poires, etc. sont vendues. | Le marché ferme tôt.
"""
ITALIAN = """
Il dott. Rossi e la sig.ra Bianchi sono arrivati. | Hanno parlato.
L'art. 5 della legge lo vieta. | È chiaro.
«Restiamo qui.» | Poi ha taciuto.
«Venite!», ha gridato. | Nessuno è venuto.
Il prezzo è di 3,5 milioni. | È molto.
Sono arrivati alle 20.30. | Era tardi.
L'art. 3, c. 2, lo vieta. | È chiaro.
Papa Giovanni Paolo II morì nel 2005. | Era polacco.
L'on. Verdi ha votato no. | Gli altri hanno votato sì.
"""
SPANISH = """
El Sr. Pérez y la Sra. Gómez llegaron. | Hablaron mucho.
El art. 5 de la ley lo prohíbe. | Está claro.
«Nos quedamos aquí.» | Luego calló.
«¡Vengan!», gritó. | Nadie vino.
¿Por qué no? | Nadie lo sabe.
En EE. UU. votaron. | Fue ajustado.
El art. 3, aptdo. 2, lo prohíbe. | Está claro.
El n.º 10 marcó. | El n.º 9 no.
EE.UU. votó en contra. | Otros se abstuvieron.
La Dra. Ruiz firmó. | Después se fue.
"""
CASES = [
    (language, line)
    for language, lines in (("de", GERMAN), ("en", ENGLISH), ("fr", FRENCH), ("it", ITALIAN), ("es", SPANISH))
    for line in lines.strip().splitlines()
]


def cut(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences_of(text, 0, len(text), language)]


@pytest.mark.parametrize(("language", "marked"), CASES)
def test_sentences_are_cut_as_an_editor_would(language: str, marked: str) -> None:
    assert cut(marked.replace(" | ", " "), language) == marked.split(" | ")


def test_the_table_is_large_enough_to_mean_something() -> None:
    assert len(CASES) >= 60
    assert {language for language, _ in CASES} == {"de", "en", "fr", "it", "es"}


def test_an_abbreviation_that_is_also_a_word_ends_a_sentence_unless_a_figure_follows() -> None:
    assert cut("Etwas dieser Art. Mehr nicht.", "de") == ["Etwas dieser Art.", "Mehr nicht."]
    assert cut("Es gilt Art. 5 hier.", "de") == ["Es gilt Art. 5 hier."]


def test_a_line_break_inside_a_sentence_is_no_boundary() -> None:
    text = "Der Rat hat am 3.\nMai beschlossen, dass\ndie Brücke bleibt. Der Umbau\nkommt später."

    assert cut(text, "de") == [
        "Der Rat hat am 3.\nMai beschlossen, dass\ndie Brücke bleibt.",
        "Der Umbau\nkommt später.",
    ]


def test_the_speaker_behind_a_display_quotation_is_cut_off() -> None:
    text = "Je länger wir warten, desto teurer wird es „ Ina Beispiel, Präsidentin des Verbands"

    assert cut(text, "de") == ["Je länger wir warten, desto teurer wird es", "„ Ina Beispiel, Präsidentin des Verbands"]


def test_only_the_block_asked_for_is_cut() -> None:
    text = "Eins ist da. Zwei ist da. Drei ist da."

    assert [span.of(text) for span in sentences_of(text, 13, 25, "de")] == ["Zwei ist da."]


@given(st.text(), st.sampled_from(["de", "en", "fr", "it", "es", "und", "xx"]))
def test_sentences_hold_all_that_shows_and_nothing_twice(text: str, language: str) -> None:
    spans = sentences_of(text, 0, len(text), language)

    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@pytest.mark.parametrize("marks", ["«»", "»«", "„“", "“”", '""'])
def test_a_report_pasted_as_one_long_line_is_cut_the_same_way_to_its_end(marks: str) -> None:
    before, behind = marks
    sentences = [
        sentence
        for house in range(400)
        for sentence in (f"{before}Wir haben Haus {house} geräumt.{behind}", "Das sagte Meier.")
    ]

    assert cut(" ".join(sentences), "de") == sentences
