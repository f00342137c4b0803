"""English quotations. Own lists: verbs of reported speech in news, words that name in quotation marks."""

from __future__ import annotations

from core.languages.quotation_data import QuotationData
from core.languages.word_lists import phrases, words

QUOTATIONS = QuotationData(
    verbs=words("""
        said says say told tells added adds announced announces argued argues asked asks believes believed
        claimed claims commented confirmed confirms declared denied denies disclosed estimated estimates
        explained explains expressed hoped hopes insisted insists noted notes predicted
        promised proposed quoted recalled remarked replied reported reports responded revealed stated states
        stressed suggested suggests testified thought tweeted urged vowed warned warns wrote writes
        acknowledged complained complains admitted admits alleged alleges asserted conceded concluded emphasised
        emphasized indicated joked pledged posted countered described called accused criticised criticized demanded
    """),
    auxiliaries=words("has had have was were is are be been did"),
    sources=phrases("according to; in the words of; in the view of; citing"),
    that=words("that whether if"),
    naming=words("""
        film movie book novel album song newspaper magazine show series programme program play titled entitled
        called named nicknamed dubbed so-called motto slogan operation project
    """),
    naming_after=words("movement campaign"),
    weighing=words("called described branded labeled labeled words quote phrase dismissed slammed"),
    pronouns=words("he she they it we i who"),
    determiners=words("the a an his her their its this that these those some several two three another one"),
    inner=words("of the for de van von"),
    openers=words("""
        in on at by for with from to under over during while after before since as when if although because but
        and also however meanwhile earlier later yesterday today tomorrow still then there here yet despite amid
        according
    """),
    skipped=words(
        "also later earlier yesterday today then again monday tuesday wednesday thursday friday saturday sunday on"
    ),
    stops=words("""
        in on at by with from to under over during while after before since as when if although because but and
        that which who not will would could should may might can this last next yesterday today tomorrow monday
        tuesday wednesday thursday friday saturday sunday earlier later day week month year
    """)
    - {"who"},
    # English alone leaves "that" away; these lists are its own.
    clause_verbs=words("said says say told tells"),
    thought_verbs=words(
        "believe believes believed thinks thought hopes hoped insisted insists argued argues claimed claims added adds"
    ),
    telling_verbs=words("told tells"),
    naming_verbs=words("described called accused criticised criticized blamed quoted expressed dismissed"),
    finite=words("""
        is are was were am has have had will would can could shall should may might must do does did isn't aren't
        wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't don't doesn't
        didn't ain't went came took made gave got saw found left lost won began wants needs knew knows goes comes
        remains remain it's he's she's there's that's
    """),
    finite_endings=("'re", "'ll", "'ve", "'d", "'m"),
    clause_subjects=words("i you he she it we they there"),
    saying=words("adding saying noting arguing warning insisting claiming explaining"),
    listeners=words("""
        me him us them you her reporters journalists lawmakers investigators police officials authorities prosecutors
        detectives parliament jurors senators viewers supporters
    """),
    passives=words("is are was were be been being"),
    quoting_participles=words("quoted"),
    not_said=words("not never to cannot"),
    not_said_endings=("n't",),
    subject_pronouns=words("he she they"),
    third_person=words("he she"),
    things=words("this that"),
    impersonal=words("it"),
    no_speakers=words("why how when where what who whether and but"),
    conjunctions=words("but and yet while when"),
    joins=words("and but"),
    begins_more=words("will could would should may might must than that and or"),
    as_words=words("as"),
    called_as=words("as"),
    of_words=words("of de von"),
    of_names=words("of"),
    before_texts=words("in"),
    adverb_endings=("ly",),
    past_endings=("ed",),
    present_endings=("s",),
    ends_phrase=("ed",),
)
