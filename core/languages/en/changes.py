"""English for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, by_value, folded, phrases
from core.languages.en.irregular_verbs import IRREGULAR_FORMS

# Closed classes of the Longman grammar: determiners, pronouns, prepositions, conjunctions, auxiliaries.
_FUNCTION_WORDS = folded(
    "the a an this that these those my your his her its our their i you he she it we they me him us them who whom "
    "whose which what myself himself herself itself themselves one someone anyone each every all any some no both "
    "either neither of in on at by for with about against between into through during before after above below to "
    "from up down out off over under again than as per via upon within without toward towards among since until till "
    "despite and or but nor so yet if because while although though unless whereas whether when where how why be am "
    "is are was were been being have has had having do does did doing done will would shall should can could may "
    "might must ought not n't 's 'll 've 're 'd s t there here then also too very just only own same such more most "
    "however therefore moreover meanwhile nevertheless nonetheless thus hence besides instead although though about "
    "around"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
    ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
    ("december", "dec"),
)  # fmt: skip
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_ROUND_NUMBERS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
    "hundreds": 100, "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9,
    "billions": 1e9, "dozen": 12, "dozens": 12, "half": 0.5, "third": 1 / 3, "quarter": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="english",
    irregular_forms=IRREGULAR_FORMS,
    function_words=_FUNCTION_WORDS,
    capital_dates=True,
    # Short forms as headlines and tables have them; those that are words of their own ("sun") are left out.
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)}
    | {"tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4},
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    day_parts=folded("today yesterday tomorrow tonight"),
    number_words={name: float(number) for number, name in enumerate(_NUMBERS)} | _ROUND_NUMBERS,
    units=folded(
        "percent per cent % percentage points euros euro dollars dollar pounds pound pence francs € $ £ million "
        "billion thousand hundred dozen am pm a.m p.m km kilometres kilometers miles mile metres meters feet kg "
        "tonnes tons litres liters hours minutes seconds hectares acres points degrees"
    ),
    same_places=(
        folded("us usa america"),
        folded("uk britain kingdom"),
        folded("netherlands holland"),
    ),
    adjectives_of_places=by_value(
        "german: germany berlin | austrian: austria vienna | swiss: switzerland bern | french: france paris | "
        "italian: italy rome | spanish: spain madrid | portuguese: portugal | belgian: belgium | dutch: "
        "netherlands | polish: poland warsaw | hungarian: hungary budapest | greek: greece athens | turkish: "
        "turkey ankara | ukrainian: ukraine kyiv | russian: russia moscow | belarusian: belarus | finnish: "
        "finland | swedish: sweden | norwegian: norway | danish: denmark | irish: ireland dublin | british: "
        "britain london | canadian: canada | mexican: mexico | brazilian: brazil | chinese: china beijing | "
        "japanese: japan tokyo | indian: india | iranian: iran tehran | iraqi: iraq | syrian: syria | israeli: "
        "israel | egyptian: egypt cairo | libyan: libya | american: america | us: washington | european: europe | "
        "african: africa | asian: asia"
    ),
    governments=folded(
        "government leadership cabinet authorities officials parliament ministry commission union kremlin house"
    ),
    vague_quantities=folded("many several numerous some few multiple countless various"),
    parts_of_day=folded("morning afternoon evening night"),
    not_names=folded("covid covid-19 coronavirus hiv aids christmas easter ramadan thanksgiving"),
    hours={"noon": 12, "midday": 12, "midnight": 0},
    former=folded("former ex late outgoing"),
    title_synonyms=(
        folded("premier prime"),
        folded("spokesman spokeswoman spokesperson"),
        folded("chairman chairwoman chair"),
        folded("director chief head"),
        folded("representative congressman congresswoman"),
    ),
    near_markers=folded("near outside"),
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "leader president vice-president prime minister secretary chancellor premier governor mayor senator "
        "representative congressman congresswoman mp spokesman spokeswoman spokesperson chief director chairman "
        "chairwoman chair judge justice attorney sheriff general colonel captain king queen prince princess pope "
        "bishop cardinal coach professor prof dr mr mrs ms miss sir lord lady dame"
    ),
    prepositions=folded(
        "in at on by for with about against between into through during before after from up over under within near "
        "of to"
    ),
    determiners=folded(
        "the a an this that these those my your his her its our their each every all any some no both either neither "
        "many several few another"
    ),
    # How newspapers place an event without a date; the keys are what the phrases say and are compared.
    times={
        "last week": phrases("last week|the week before|the previous week"),
        "next week": phrases("next week|the following week|the coming week"),
        "this week": phrases("this week"),
        "last month": phrases("last month|the previous month"),
        "next month": phrases("next month|the following month"),
        "last year": phrases("last year|the previous year|the year before"),
        "next year": phrases("next year|the following year"),
        "this year": phrases("this year"),
        "at first": phrases("for the first time"),
        "before": phrases("previously|earlier|beforehand"),
        "since": phrases("since then|meanwhile"),
        "then": phrases("at the time|back then"),
        "now": phrases("currently|at present|at the moment"),
        "at last": phrases("recently|lately"),
        "at once": phrases("immediately|at once|with immediate effect"),
        "later": phrases("later|afterwards|subsequently"),
        "overnight": phrases("overnight"),
        "morning": phrases("in the morning|this morning"),
        "afternoon": phrases("in the afternoon|this afternoon"),
        "evening": phrases("in the evening|this evening"),
        "spring": phrases("in spring|in the spring|this spring"),
        "summer": phrases("in summer|in the summer|this summer"),
        "autumn": phrases("in autumn|in the autumn|this autumn|in the fall|this fall"),
        "winter": phrases("in winter|in the winter|this winter"),
    },
    month_parts={"early": "early", "mid": "mid", "late": "late"}
    | {"beginning": "early", "start": "early", "middle": "mid", "end": "late"},
    # Reporting verbs after Bergler, "Evidential analysis of reported speech", parted by force: what the choice of the
    # verb adds to "said".
    reporting={
        "describe": folded("describe describes described call calls called dub dubs dubbed label labeled labeled"),
        "say": folded(
            "say says said saying tell tells told state states stated announce announces announced report reports "
            "reported write writes wrote add adds added explain explains explained comment commented note notes noted "
            "declare declares declared tweeted posted disclosed revealed reveals reveal indicated informed"
        ),
        "claim": folded("claim claims claimed allege alleges assert asserts asserted contend contends contended"),
        "admit": folded(
            "admit admits admitted concede concedes conceded acknowledge acknowledges acknowledged confess confessed"
        ),
        "deny": folded(
            "deny denies denied dispute disputes disputed refute refutes refuted rejected rejects reject dismissed "
            "dismisses"
        ),
        "stress": folded(
            "stress stresses stressed emphasize emphasized emphasised insist insists insisted underline underlined "
            "reiterated reiterates maintained maintains"
        ),
        "argue": folded("argue argues argued reasoned"),
        "justify": folded("defend defends defended justify justifies justified"),
        "advise": folded("advise advises advised recommend recommends recommended"),
        "warn": folded("warn warns warned caution cautions cautioned"),
        "threaten": folded("threatened"),
        "attack": folded(
            "criticize criticizes criticized criticise criticises criticised accuse accuses accused blast blasts "
            "blasted slam slams slammed condemn condemns condemned denounce denounces denounced lambasted complained "
            "complains decried railed"
        ),
        "demand": folded("demand demands demanded urge urges urged appealed"),
        "confirm": folded("confirm confirms confirmed"),
        "believe": folded(
            "believe believes believed suspect suspects suspected estimate estimates estimated speculated suggests "
            "suggested think thinks thought"
        ),
        "expect": folded("expect expects hope hopes hoped fear fears feared anticipate anticipates anticipated"),
        "promise": folded("promise promises promised pledge pledges pledged vow vows vowed"),
    },
    source_markers=phrases("according to|citing|quoting|in the words of|in the view of|in the eyes of|on the word of"),
    shown_to=phrases("seen by|obtained by|reviewed by|viewed by|leaked to"),
    own_words=phrases("by his own account|by her own account|by their own account|in his words|in her words"),
    # "Claimed responsibility" and "claimed victory" are acts, and nobody's word for it.
    answers=folded("responsibility credit victory asylum"),
    reporting_with=((folded("made makes make"), folded("clear known"), "say"),),
    relatives=folded("who which whose"),
    # As agencies tell it of sources; after the rules of AP and Reuters on sources that are not named.
    anonymity=phrases(
        "on condition of anonymity|on the condition of anonymity|not to be named|not to be identified|"
        "to remain anonymous|requested anonymity|declined to be named|declined to be identified|"
        "not authorized to speak|not authorised to speak"
    ),
    reflexives=folded("himself herself itself themselves"),
    participle_followers=folded("by of as for"),
    complements=folded("that whether"),
    infinitives=folded("to of"),
    source_conjunctions=folded("as"),
    unnamed_sources=phrases(
        "sources said|a source said|sources say|officials said|officials say|it was reported|it was said|it is said| "
        "media reports said|reports said|reports say|media reported|it emerged|insiders said|people familiar with the "
        "matter"
    ),
    pronouns=folded("he she it they we who"),
    # Nouns by which the press calls its sources; English writes them small.
    source_words=folded(
        "police officials official authorities government ministry minister spokesman spokeswoman spokesperson "
        "company sources source media reports report reporters newspaper agency officers officer prosecutors "
        "prosecutor lawyers lawyer doctors doctor experts expert researchers scientists analysts witnesses witness "
        "residents neighbours neighbors council mayor court judge union unions campaigners activists critics "
        "opponents organisers organizers state local military army troops rescuers firefighters statement study "
        "survey documents letter group club senior us british german eu white house interior foreign health defence "
        "defense unnamed anonymous"
    ),
    agencies={
        name: name
        for name in ("reuters", "ap", "afp", "dpa", "bloomberg", "tass", "xinhua", "ansa", "efe", "upi", "interfax")
    },
    # Degrees of certainty after Hyland, "Hedging in scientific research articles", and the press's; words of one key
    # are synonyms.
    hedges={
        "hearsay": phrases(
            "suspected of|suspected to have|"
            "reportedly|allegedly|alleged|supposedly|supposed|purportedly|purported|rumoured|rumored|said to be| said "
            "to have|believed to be|thought to be|understood to be|are believed to have|is believed to have|are "
            "thought to have|is thought to have|are reported to have|is reported to have|are said to have|"
            "is said to have|were believed to have|was believed to have"
        ),
        "appearance": phrases(
            "apparently|seemingly|evidently|it seems|it appears|appears to|appeared to|looks set to|look set to| "
            "looks like|seems to|seemed to|appear to|seem to"
        ),
        "likely": phrases("probably|likely|presumably|in all likelihood|most likely|expected to"),
        "possible": phrases("perhaps|possibly|maybe|potentially|potential|possible"),
        "planned": phrases(
            "is set to|are set to|was set to|were set to|is due to|are due to|was due to|"
            "were due to|is scheduled to|are scheduled to|was scheduled to|plans to|plan to|"
            "planned to|planning to|intends to|intend to|intended to|aims to"
        ),
        "considered": phrases(
            "is considered|are considered|was considered|were considered|is regarded as|"
            "are regarded as|is seen as|are seen as"
        ),
        "at least": phrases("or at least"),
        "partly": phrases("partly|in part|usually|generally|largely|mostly|mainly|as a rule"),
        "almost": phrases("almost|virtually"),
        "scarcely": phrases("hardly|barely|scarcely"),
        "certain": phrases("certainly|undoubtedly|without doubt|definitely|clearly|indeed"),
        "in principle": phrases("in principle"),
        "preliminary": phrases("preliminary|provisional|provisionally|tentatively|for the time being"),
        "so-called": phrases("so-called|self-styled"),
    },
    # "Would" is left out: in reported speech it is "will" shifted back, and so is "could" for "can".
    modals={
        "possible": folded("may might could"),
        "able": folded("can"),
        "advisable": folded("should ought"),
        "necessary": folded("must"),
    },
    able_if_negated=folded("could"),
    backshifts={"could": "can", "might": "may", "would": "will"},
    negations=folded(
        "not n't cannot never no nobody no-one none nothing without neither nor didn't doesn't don't wasn't weren't "
        "isn't aren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't"
    ),
    # Words that deny by themselves: "failed to agree" says no less than "did not agree".
    implied_negations=folded(
        "fail fails failed failing failure refuse refuses refused refusal deny denies denied reject rejects rejected "
        "lack lacks lacked absence avoid avoided prevent prevents prevented stop stopped ban banned bans cancel "
        "cancelled canceled rule ruled exclude excluded decline declined declines hardly barely scarcely only few "
        "little unable"
    ),
    # Verbs that say that an act did not happen; "refused to" is an act itself.
    refusals=phrases("failed to|fails to|has failed to|have failed to|neglected to|stopped short of"),
    suspects=folded("suspect suspects suspected"),
    phrases_of_degree={
        "narrowly": phrases("by a whisker|by a hair|by the narrowest of margins"),
        "again": phrases("once again|yet again|one more time"),
        "whopping": phrases("no less than|no fewer than"),
    },
    # Words that judge or heighten, gathered from what the style guides of agencies (Reuters, AP, BBC) warn of.
    evaluations=folded(
        "embarrassing terrible horrific horrifying appalling gruesome shameful disgraceful scathing blunt "
        "bluntly curt curtly scornful crushing resounding sweeping draconian recklessly savage damning dismal "
        "troubling outrageous scandalous beleaguered troubled ailing acclaimed impressive "
        "extraordinary emotional emotionally tearful defiant defiantly desperate desperately painful "
        "painfully horrendous record-breaking heroic cowardly "
        "mere worst brazen brazenly "
        "surprise surprising surprisingly abrupt abruptly far-right hard-right far-left hard-left right-wing left-wing "
        "ultranationalist hardline unexpected unexpectedly sudden suddenly stunning stunningly stunned shocking "
        "shockingly massive massively huge hugely enormous dramatic dramatically drastic drastically sharp sharply "
        "strongly fierce fiercely extremely highly very deeply severely brutal brutally deadly devastating disastrous "
        "catastrophic tragic tragically controversial disputed embattled disgraced notorious infamous historic "
        "unprecedented landmark remarkable remarkably spectacular sensational crucial vital key narrow narrowly "
        "overwhelming overwhelmingly landslide successful successfully brave bold reckless harsh harshly tough strict "
        "lenient mild alarming worrying furious furiously angry angrily outraged triumphant triumphantly proud "
        "proudly deliberate deliberately intentionally illegal illegally unlawful slammed blasted plunged plummeted "
        "soared slashed crashed skyrocketed celebrated boasted raged lied lie lies chaos disaster scandal shock panic "
        "crisis fiasco debacle outrage fury feared bitter bitterly hastily quietly finally merely unfortunately sadly "
        "regrettably thankfully rightly wrongly badly heavily significantly significant substantial considerable "
        "slightly slight modest swift swiftly absurd excessive unnecessary promising groundbreaking renowned "
        "prestigious legendary brilliant outstanding humiliating disappointing bleak grim dire precarious explosive "
        "brazen brazenly ruthless ruthlessly cynical cruel cruelly bloody merciless chaotic hasty rushed half-hearted "
        "hesitant stubborn uncompromising naive ideological populist authoritarian self-proclaimed famous beloved "
        "unpopular hated influential powerful farce tragedy nightmare horror triumph setback humiliation backlash "
        "meltdown feud showdown bombshell collapsed crumbled torpedoed snubbed humiliated boycotted hailed touted "
        "lauded bragged gloated fumed tanked surged corrupt vicious viciously violently dreaded long-awaited "
        "much-needed ill-fated"
    ),
    particles_of_degree=folded("only just even already again once more merely simply still yet quite rather too"),
    parts_before_day={"late": "evening", "early": "morning"},
    same_parts_of_day=(folded("evening night"),),
    orders=folded("after before following since"),
    particles_before_a_word=folded("too yet"),
    particles_of_time=folded("already again"),
    pluperfect_auxiliaries=folded("had"),
    # States, cities and seas that are in the news, and words that say where.
    places=folded(
        "germany austria switzerland france italy spain portugal belgium netherlands luxembourg poland hungary "
        "slovakia slovenia croatia serbia kosovo albania greece turkey cyprus romania bulgaria moldova ukraine russia "
        "belarus estonia latvia lithuania finland sweden norway denmark iceland ireland britain england scotland "
        "wales canada mexico brazil argentina chile colombia venezuela cuba china japan taiwan india pakistan "
        "afghanistan iran iraq syria lebanon israel egypt libya tunisia morocco algeria sudan ethiopia nigeria kenya "
        "australia europe africa asia america london paris berlin madrid rome brussels vienna zurich geneva bern "
        "warsaw prague budapest kyiv kiev moscow athens istanbul ankara washington beijing tokyo jerusalem cairo "
        "worldwide nationwide mediterranean atlantic pacific"
    ),
    # What the same people or powers are called, where the word takes a side (BBC Academy, AP Stylebook).
    naming=(
        folded("refugees refugee migrants migrant asylum-seekers immigrants illegals displaced"),
        folded("government regime administration junta rulers"),
        folded("activists protesters demonstrators extremists rioters thugs mob campaigners"),
        folded("terrorists militants fighters rebels insurgents gunmen separatists extremists guerrillas"),
        folded("war invasion conflict operation incursion aggression"),
        folded("killed murdered slain executed slaughtered assassinated"),
        folded("president dictator strongman ruler autocrat leader"),
        folded("massacre attack assault killing bloodbath"),
        folded("wall fence barrier"),
        folded("pro-life anti-abortion"),
    ),
    degree_synonyms=(
        folded("especially particularly notably"),
        folded("only just merely solely exclusively until reserved"),
        folded("minor slight slightly lightly"),
        folded("serious seriously severe severely"),
        folded("collapse collapsed collapses broke broken breakdown"),
        folded("again anew"),
        folded("still remain remains remained remaining"),
    ),
    perfect_auxiliaries=folded("has have had was were is are"),
    passives=folded("was were been is are be being"),
    participle_endings=("ed",),
    # The irregular participles of transitive verbs.
    participles=folded(
        "beaten become begun bent bitten blown borne bought bound bred broken brought built burnt cast caught "
        "chosen cut dealt done drawn driven drunk eaten fed felt fought flown forbidden forgotten forgiven found "
        "frozen given ground grown heard held hidden hit hung hurt kept known laid learnt led left lent lit lost "
        "made meant met mistaken overridden overthrown overturned overwritten paid proven put read ridden rung "
        "said seen sent set shaken shed shot shown shrunk shut sold sought spent spilt split spoken spread stolen "
        "struck stuck sunk swept sworn taken taught thrown told torn thought undone understood undertaken upheld "
        "upset withdrawn withheld won worn wound written"
    ),
    seats=folded(
        "london washington brussels moscow kyiv kiev beijing paris berlin rome madrid tehran ankara jerusalem"
    ),
    agent_markers=folded("by"),
    anaphors=phrases("that|this|these|those|he|she|they|it|him|her|them|his|their|its|there|therefore|thus|thereby"),
    place_markers=folded("in at near outside inside across"),
    age_endings=("year-old", "year-olds"),
    until=folded("to until"),
    genitives=folded("of the"),
    partitives=folded("of"),
    than=folded("than"),
    comparing=folded("more less"),
    alternatives=folded("or"),
    only=folded("only just"),
    # Adjectives alone: "informed" and "discover" deny nothing.
    contraries=(
        ("un", ("",)),
        ("in", ("ble", "ent", "ate", "ive")),
        ("im", ("ble", "ect")),
        ("il", ("al", "ally")),
        ("ir", ("ar", "ble")),
    ),
    negating_prefixes=("un", "in", "im", "dis", "non"),
    before_months=folded("last next this since until"),
    told_adverbs=folded("first later earlier also already initially officially independently since"),
    objects_behind=folded("this"),
    statement_openings=phrases("that|this|the information|the news"),
    statement_subjects=phrases("that|this|the information|the news"),
    clock_near=phrases(
        "shortly before|shortly after|just before|just after|around|about|nearly|at about|at around|at roughly|"
        "roughly|approximately|a little before|a little after|soon after"
    ),
)
