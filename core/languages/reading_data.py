"""The shape of what a language tells the reading stage."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingData:
    """Words of one language for the reading stage; empty for a language that is not known.

    All words and phrases are lower case. Phrases match whole words, wherever they stand in a block, unless said
    otherwise.

    Attributes:
        function_words: Frequent little words that give the language away and fill running text.
        abbreviations: Words written with a period that stand before a name, a figure or more text, without the
            final period; a sentence does not end with them.
        final_abbreviations: Words written with a period that also end sentences ("usw.", "Inc."); the next word
            decides.
        figure_abbreviations: Abbreviations that are also words; they go on only before a figure ("Art. 5").
        ordinal_followers: Words that follow an ordinal number written with a period ("3. Liga", "2. Weltkrieg").
        ordinal_announcers: Words before a number that make it an ordinal ("zum 60. Geburtstag").
        months: The twelve months, each with the spellings and short forms in use.
        weekdays: The seven days of the week from Monday, each with its short forms.
        byline_words: Words that open an author's line.
        date_words: Words that open a line with the time of publication ("Stand", "Aktualisiert").
        clock_words: Words that follow or mark a time of day ("Uhr", "p.m.").
        photo_words: Words that introduce the credit of a picture.
        caption_words: Phrases that only captions use ("im Bild", "file photo", left to right).
        caption_openings: What a page calls a caption, before a colon or a comma ("Legende:", "Image caption,").
        picture_notes: What only captions have in brackets: where in the picture somebody is ("links", "v.l."), or
            that it is an old or a general one. What also names a political camp is left out.
        figure_words: Words that a picture's number follows ("Abb", "Figure").
        consent_words: Set phrases of forms that ask for consent to tracking, after the purposes of IAB Europe's
            Transparency and Consent Framework.
        quotation_verbs: Verbs of saying; a display quotation's introduction ends with one.
        page_words: Words of navigation, page controls and legal lines.
        section_words: Names of newspaper sections.
        promo_words: Words and phrases that sell or invite: newsletters, subscriptions, apps, donations.
        teaser_words: Words and phrases that lead to another report.
        notice_words: Words and phrases of the page about the page: advertisement, reading time, corrections.
        offer_words: Words of the offers and buttons around a report that reports seldom use ("unlimited", "log in").
        offer_company: Words that stand beside them in a line of nothing but an offer ("digital", "for", "article").
            Neither holds words for people: "readers" is as often the subject of a sentence.
        reader_words: Words that address the reader.
        polite_words: Those of them that do so only with a capital inside a sentence ("Ihnen").
        answer_words: Words that open the answers a poll offers: yes, no, I.
        opinion_questions: What a question to the readers holds that asks for an opinion ("finden Sie").
        vote_words: Words of the button below a poll, and of the line that says how many voted.
        vote_buttons: Those of them that say it is such a button, without a figure beside them.
        ending_lines: Lines below which nothing of the report follows: "Kontakt", "Kommentare", "Notizblock".
        helper_phrases: Phrases that say who helped to report ("reported from", "unter Mitarbeit von").
        correction_openings: What opens a note on an error that was put right, or on what the outlet did itself.
        earlier_versions: Openings of a note on what an earlier version of the text said.
        earlier_wording: What such a note goes on with: that something stood there.
        error_words: Words by which it says that this was wrong, or has been put right.
        versions_of: Words behind the opening that name what has versions: "an earlier version of …".
        own_voice: What an outlet says of itself in one ("we regret", "wir haben").
        versioned_things: What else has versions, so that a report may speak of an earlier one: bills, plans, books.
        own_text: Words by which an outlet calls its own text, in such notes ("this story").
        put_right: Words that say what was done to it ("corrected", "translated").
        author_words: Words of lines that say who the author is ("Redakteurin", "schreibt", "Jahrgang").
        credit_phrases: Phrases that credit an agency or outlet for the words ("mit Material von").
        source_words: Words before a credit with a colon ("Quelle: dpa").
    """

    function_words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    final_abbreviations: frozenset[str] = frozenset()
    figure_abbreviations: frozenset[str] = frozenset()
    ordinal_followers: frozenset[str] = frozenset()
    ordinal_announcers: frozenset[str] = frozenset()
    months: tuple[tuple[str, ...], ...] = ()
    weekdays: tuple[tuple[str, ...], ...] = ()
    byline_words: tuple[str, ...] = ()
    date_words: tuple[str, ...] = ()
    clock_words: tuple[str, ...] = ()
    photo_words: tuple[str, ...] = ()
    caption_words: tuple[str, ...] = ()
    caption_openings: tuple[str, ...] = ()
    picture_notes: tuple[str, ...] = ()
    figure_words: tuple[str, ...] = ()
    consent_words: tuple[str, ...] = ()
    quotation_verbs: frozenset[str] = frozenset()
    page_words: frozenset[str] = frozenset()
    section_words: frozenset[str] = frozenset()
    promo_words: tuple[str, ...] = ()
    teaser_words: tuple[str, ...] = ()
    notice_words: tuple[str, ...] = ()
    offer_words: frozenset[str] = frozenset()
    offer_company: frozenset[str] = frozenset()
    reader_words: frozenset[str] = frozenset()
    polite_words: frozenset[str] = frozenset()
    answer_words: frozenset[str] = frozenset()
    opinion_questions: frozenset[str] = frozenset()
    vote_words: frozenset[str] = frozenset()
    vote_buttons: frozenset[str] = frozenset()
    ending_lines: frozenset[str] = frozenset()
    helper_phrases: frozenset[str] = frozenset()
    correction_openings: frozenset[str] = frozenset()
    earlier_versions: frozenset[str] = frozenset()
    earlier_wording: frozenset[str] = frozenset()
    error_words: frozenset[str] = frozenset()
    versions_of: frozenset[str] = frozenset()
    own_voice: frozenset[str] = frozenset()
    versioned_things: frozenset[str] = frozenset()
    own_text: frozenset[str] = frozenset()
    put_right: frozenset[str] = frozenset()
    author_words: frozenset[str] = frozenset()
    credit_phrases: tuple[str, ...] = ()
    source_words: tuple[str, ...] = ()
