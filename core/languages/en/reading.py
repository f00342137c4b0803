"""English for the reading stage."""

from __future__ import annotations

from core.languages.reading_data import ReadingData
from core.languages.word_lists import phrases, words

# The most frequent words of English newspapers that are no nouns, names or verbs of their own weight.
_FUNCTION_WORDS = words(
    """the a an and or but not no of to in on at by for from with as is are was were be been being has have had
    will would could should can may might must it its he she they them their his her him we our you your i this
    that these those there which who whom whose what when where while than then so if because about after before
    during against between into over under out up more most also only just said says"""
)

# Abbreviations that stand before a name, a figure or further words (AP and Guardian style).
_ABBREVIATIONS = words(
    """mr mrs ms mx dr prof rev fr sr st gen col lt sgt capt cmdr adm maj cpl pvt gov sen sens rep reps pres hon
    supt det insp msgr amb atty jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
    fri sat sun no nos vs v e.g i.e cf ca approx est dept univ fig figs vol pp p ave blvd rd mt ft op ed eds
    messrs ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
    ore pa tenn tex va vt wash wis wyo d-calif u.s u.k u.n"""
)
_FINAL_ABBREVIATIONS = words("inc ltd co corp jr sr etc a.m p.m u.s u.k u.n e.u d.c bros est ph.d")

READING = ReadingData(
    function_words=_FUNCTION_WORDS,
    abbreviations=_ABBREVIATIONS,
    final_abbreviations=_FINAL_ABBREVIATIONS,
    figure_abbreviations=words("no sun sat mar art fig op"),
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    weekdays=(
        ("monday", "mon"),
        ("tuesday", "tue", "tues"),
        ("wednesday", "wed"),
        ("thursday", "thu", "thur", "thurs"),
        ("friday", "fri"),
        ("saturday", "sat"),
        ("sunday", "sun"),
    ),
    byline_words=(
        "by", "reported by", "written by", "reporting by", "words by", "analysis by", "story by",
        "interview by", "edited by", "compiled by",
    ),
    date_words=(
        "updated", "published", "last updated", "first published", "originally published", "posted",
        "last modified", "modified", "updated on", "published on", "posted on", "posted at", "date",
    ),
    clock_words=("a.m", "p.m", "am", "pm", "gmt", "bst", "est", "edt", "et", "utc", "pdt", "pst", "cet"),
    photo_words=(
        "photo", "photos", "photograph", "photographer", "image", "images", "picture", "pictures", "photo by",
        "image credit", "photo credit", "picture credit", "illustration", "graphic", "credit",
        "photo illustration", "file photo", "courtesy of", "handout",
    ),
    caption_openings=("caption", "image caption", "photo caption", "image source"),
    caption_words=(
        "file photo", "file -", "file-", "in this photo", "in this image", "pictured", "is seen", "are seen",
        "is pictured", "left to right", "from left", "(left)", "(right)", "(center)", "(centre)",
        "speaks during", "poses for", "arrives at", "listens to", "attends a",
    ),
    picture_notes=("left", "right", "center", "centre", "l-r", "from left", "second left", "second right",
        "file photo", "file image"),
    figure_words=("fig", "figure", "image", "photo"),
    consent_words=(
        "we use cookies", "similar technologies", "personalise content", "personalize content", "accept all",
        "personalised advertising", "personalized advertising", "personalised ads", "personalized ads",
        "personalised content", "personalized content", "advertising measurement", "ad measurement",
        "content measurement", "audience research", "precise geolocation data", "device characteristics",
    ),
    quotation_verbs=words(
        """said says told added wrote writes tweeted warned stressed insisted explained stated declared asked
        announced"""
    ),
    page_words=words(
        """home menu navigation search login logout log sign signin signup register account profile settings
        contact about privacy terms conditions cookies cookie policy accessibility sitemap help faq
        advertise advertisement advertising careers jobs classifieds obituaries archive archives rss feed
        newsletter newsletters podcast podcasts app apps shop store games puzzles crossword horoscope
        weather traffic share print save listen comment comments reply replies discussion letters feedback
        close open back next prev previous overview content skip top facebook twitter whatsapp instagram
        youtube linkedin pinterest telegram reddit flipboard tiktok threads bluesky email mail copyright
        rights reserved subscribe subscription subscriptions cancel services products partners topics
        sections authors staff press coupons events tickets tags categories category permalink trackback
        headlines more gallery video videos audio image download downloads watch live tonight url"""
    ),
    section_words=words(
        """politics world national local business finance markets money economy culture arts music film books
        sport sports football soccer tennis golf nba nfl mlb nhl opinion opinions editorial columns society
        life lifestyle style fashion travel cars motoring tech technology science health education family
        environment climate energy media people celebrity entertainment food recipes homes garden law crime
        history religion elections news magazine sunday uk us usa europe asia africa americas australia"""
    ),
    promo_words=(
        "newsletter", "newsletters", "subscribe", "subscription", "subscriber", "subscribers", "sign up",
        "signup", "free trial", "for free", "unlimited access", "digital access", "app", "download the app",
        "download our app", "get our", "get the latest", "in your inbox", "to your inbox", "never miss",
        "don't miss", "choose the plan", "support us", "support our", "donate", "donation", "become a member",
        "membership", "member", "follow us", "like us", "join us", "join the conversation", "click here",
        "tap here", "push notifications", "alerts", "breaking news", "special offer", "offer", "offers",
        "coupon", "discount", "giveaway", "exclusive access", "order reprint", "buy now", "shop now",
        "learn more", "read our", "sponsored", "affiliate", "commission", "cookies", "earn a commission",
        "may earn", "purchase", "privacy policy", "terms of service", "recaptcha", "register now", "log in",
        "create an account",
    ),
    teaser_words=(
        "read more", "read also", "related", "related story", "related stories", "related articles",
        "related content", "more from", "more on", "more on this", "more stories", "recommended", "most read",
        "most popular", "popular stories", "trending", "you may also like", "you might also like", "see also",
        "also read", "also see", "watch now", "watch:", "video:", "recommended video", "now playing",
        "continue reading", "continue reading below", "click here", "in pictures", "photo gallery", "gallery",
        "live updates", "live blog", "up next", "next article", "previous article", "top stories",
        "editors' picks", "editor's picks", "latest news", "latest stories", "don't miss", "what to know",
        "listen to", "podcast", "back to gallery",
    ),
    notice_words=(
        "advertisement", "ad", "sponsored content", "min read", "minute read", "minutes read", "hrs ago",
        "hours ago", "editor's note", "editors' note", "correction", "this article", "this story",
        "this report", "an earlier version", "all rights reserved", "copyright", "trademark",
        "may not be published", "comments", "view comments", "leave a comment", "share this", "share story",
        "print this", "save article", "skip to", "tags", "filed under", "posted in", "image 1 of", "javascript",
        "your browser", "required fields", "notify me", "your email address", "contributed to this report",
        "contributed reporting", "this material", "click to", "captcha", "loading", "mail icon",
    ),
    offer_words=words(
        """unlimited subscribe subscription subscriptions newsletter newsletters anytime inbox bookmark bookmarks
        share copy url email sign signup signin log login logout password account adfree cookies epaper notifications
        membership unlock paywall unsubscribe"""
    ),
    offer_company=words(
        """the a an this these to for of in on at from with by and or our your you us my all every any more most full
        first new now today here free get give start try stay keep join enjoy support discover read see view show
        hide save send add go back up out later already local independent quality digital exclusive daily story
        stories news weekly online source time month trial plan offer offers cancel continue create register
        follow thank thanks welcome become limits limit without when whenever wherever anywhere where device
        devices than one next manage choose pay less best always find it again under live latest breaking article
        articles access trusted journalism headlines informed sharing link print listen profile reading
        app apps ads comment comments edition podcast alerts gift advertisements blog updates"""
    ),
    reader_words=words("you your yours us our"),
    answer_words=words("yes no i i'm maybe"),
    opinion_questions=phrases(
        """do you think; do you feel; are you for; are you against; would you; do you agree; your view; your opinion"""
    ),
    vote_words=words("vote votes voted poll submit your cast now"),
    vote_buttons=words("vote"),
    ending_lines=phrases(
        """media contact; media contacts; press contact; press contacts; contact; contacts; media enquiries
        media inquiries; about the author; about the authors; comments; ends; reader comments"""
    ),
    helper_phrases=phrases(
        """reported from; contributed to this report; contributed to this story; contributed reporting
        contributed to this article; reporting by; additional reporting by; editing by; writing by"""
    ),
    correction_openings=phrases(
        """correction; corrections; clarification; editor's note; editors' note"""
    ),
    earlier_versions=phrases(
        """an earlier version; a previous version; in an earlier version; in a previous version; earlier versions
        previous versions; the original version; an initial version; a prior version"""
    ),
    earlier_wording=phrases(
        """said; stated; misstated; misspelled; misspelt; misidentified; misquoted; referred to; gave"""
    ),
    error_words=phrases(
        """misstated; misspelled; misspelt; misidentified; misquoted; incorrectly; wrongly; mistakenly; wrong; error
        errors; erroneously; inaccurately; incorrect; corrected; regret; apologise; apologize; sorry"""
    ),
    versions_of=phrases(
        """of"""
    ),
    own_voice=phrases(
        """we regret; we apologise; we apologize; we have corrected; we have updated; we reported; we wrote
        we said; we are sorry; the editors"""
    ),
    versioned_things=words(
        """bill bills draft drafts law laws plan plans treaty agreement deal proposal proposals resolution
        constitution rule rules regulation regulations policy budget report reports study letter statement
        document documents book books novel film films script screenplay text speech version versions software
        model song play motion amendment manifesto contract strategy ruling painting measure legislation anthem
        label sign plaque brochure leaflet poster website post tweet email memo indictment entry guide guidelines
        recommendation recommendations curriculum video opera logo rewrote rewritten revised reworded amended
        changed altered guidance form lyrics testimony complaint act acts app apps code codes map maps pact accord
        charter ordinance directive manual handbook dossier scripts system systems program programme algorithm
        service tool ranking chart list translation assessment certificate transcript filing warrant order decree
        convention protocol menu"""
    ),
    own_text=phrases(
        "this story; this article; this report; this post"
    ),
    put_right=words("corrected updated amended clarified edited revised translated published"),
    author_words=words(
        """editor author correspondent reporter journalist writer columnist contributor writes covers freelance"""
    ),
    credit_phrases=(
        "with material from", "with reporting from", "with files from", "with reports from", "with agencies",
        "contributed to this report", "from wire reports", "with", "additional reporting by",
    ),
    source_words=("source", "sources", "agency", "agencies"),
)  # fmt: skip
