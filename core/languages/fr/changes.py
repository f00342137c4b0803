"""French for the stages of word variants and changes."""

from __future__ import annotations

from core.languages.change_data import ChangeData, by_value, folded, phrases

# Closed classes of the Bon usage: determiners, pronouns, prepositions, conjunctions, auxiliaries.
_FUNCTION_WORDS = folded(
    "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos "
    "leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en moi toi soi eux que qu' qui quoi "
    "dont où lequel laquelle lesquels lesquelles auquel à dans par pour avec sans sous sur entre vers chez contre "
    "depuis pendant dès avant après lors selon et ou mais ni car donc or si comme quand lorsque lorsqu' puisque "
    "puisqu' afin ainsi ne n' pas plus est sont était étaient être été suis es sommes êtes sera seront serait "
    "seraient soit soient ai as a avons avez ont avait avaient avoir eu aura auront aurait auraient ait aient fait c' "
    "cela ça tout tous toute toutes même aussi très alors là ici jusque jusqu' cependant toutefois pourtant néanmoins "
    "notamment ensuite enfin environ également"
)
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    ("janvier", "janv"), ("février", "févr"), ("mars",), ("avril", "avr"), ("mai",), ("juin",), ("juillet", "juil"),
    ("août",), ("septembre", "sept"), ("octobre", "oct"), ("novembre", "nov"), ("décembre", "déc"),
)  # fmt: skip
_NUMBERS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf", "vingt",
)  # fmt: skip
_ROUND_NUMBERS = {
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90,
    "cent": 100, "cents": 100, "centaine": 100, "centaines": 100, "mille": 1e3, "millier": 1e3, "milliers": 1e3,
    "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "dizaine": 10, "dizaines": 10, "douzaine": 12,
    "vingtaine": 20, "trentaine": 30, "cinquantaine": 50, "moitié": 0.5, "tiers": 1 / 3, "quart": 0.25,
}  # fmt: skip

CHANGES = ChangeData(
    stemmer="french",
    function_words=_FUNCTION_WORDS,
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)},
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names},
    day_parts=folded("aujourd'hui hier avant-hier demain après-demain"),
    # "un" is an article first, and "sept" a month cut short only before a point.
    number_words={name: float(number) for number, name in enumerate(_NUMBERS) if name != "un"} | _ROUND_NUMBERS,
    units=folded(
        "% pourcent euros euro dollars dollar francs livres centimes € $ £ million millions milliard milliards mille "
        "heures heure h km kilomètres mètres kg tonnes litres minutes secondes hectares points degrés"
    ),
    same_places=(
        folded("états-unis usa amérique"),
        folded("royaume-uni grande-bretagne"),
        folded("pays-bas hollande"),
    ),
    adjectives_of_places=by_value(
        "allemand: allemagne berlin | autrichien: autriche vienne | suisse: suisse berne | français: france paris "
        "| italien: italie rome | espagnol: espagne madrid | portugais: portugal | belge: belgique bruxelles | "
        "polonais: pologne varsovie | hongrois: hongrie | grec: grèce athènes | tur: turquie ankara | ukrainien: "
        "ukraine kiev | russe: russie moscou | bélaruss: bélarus | finlandais: finlande | suédois: suède | "
        "norvégien: norvège | danois: danemark | irlandais: irlande | britannique: royaume-uni londres | "
        "canadien: canada | mexicain: mexique | brésilien: brésil | chinois: chine pékin | japonais: japon | "
        "indien: inde | iranien: iran | irakien: irak | syrien: syrie | israélien: israël | égyptien: égypte | "
        "libyen: libye | marocain: maroc | algérien: algérie | tunisien: tunisie | américain: états-unis "
        "washington | européen: europe | africain: afrique | asiatique: asie"
    ),
    seats=folded(
        "londres washington bruxelles moscou kiev pékin paris berlin rome madrid téhéran ankara jérusalem berne"
    ),
    governments=folded("gouvernement autorités parlement ministère diplomatie commission union kremlin blanche"),
    vague_quantities=folded("plusieurs quelques nombreux nombreuses beaucoup divers diverses"),
    parts_of_day=folded("matin soir après-midi"),
    not_names=folded("état etat république covid covid-19 sida noël pâques ramadan"),
    hours={"midi": 12, "minuit": 0},
    former=folded("ancien ancienne ex feu"),
    title_synonyms=(
        folded("premier première"),
        folded("chef cheffe dirigeant dirigeante"),
    ),
    near_markers=folded("près"),
    # Offices and honorifics as the press sets them before a name.
    titles=folded(
        "président présidente premier première ministre chancelier chancelière secrétaire gouverneur maire sénateur "
        "sénatrice député députée porte-parole chef cheffe directeur directrice juge procureur procureure général "
        "colonel capitaine roi reine prince princesse pape évêque cardinal entraîneur professeur docteur dr m mme "
        "mlle monsieur madame"
    ),
    prepositions=folded(
        "à de dans par pour avec sans sous sur entre vers chez contre depuis pendant dès avant après lors du des au "
        "aux d' en"
    ),
    determiners=folded(
        "le la les l' un une des du au aux ce cet cette ces mon ma mes son sa ses notre nos votre leur leurs chaque "
        "tout toute tous toutes plusieurs quelques certains certaines aucun aucune"
    ),
    # How newspapers place an event without a date; the keys are what the phrases say and are compared.
    times={
        "last week": phrases("la semaine dernière|la semaine passée|semaine dernière|semaine passée"),
        "next week": phrases("la semaine prochaine|semaine prochaine"),
        "this week": phrases("cette semaine"),
        "last month": phrases("le mois dernier|mois dernier|le mois passé"),
        "next month": phrases("le mois prochain|mois prochain"),
        "last year": phrases(
            "l'année dernière|l' année dernière|l'an dernier|l' an dernier|l' an passé|année précédente"
        ),
        "next year": phrases("l' année prochaine|l' an prochain|année prochaine"),
        "this year": phrases("cette année"),
        "at first": phrases("pour la première fois"),
        "before": phrases("auparavant|précédemment"),
        "since": phrases("depuis lors|entre-temps|désormais"),
        "then": phrases("à l' époque"),
        "now": phrases("actuellement|en ce moment|à l' heure actuelle"),
        "at last": phrases("récemment|dernièrement"),
        "at once": phrases("immédiatement|aussitôt|sur-le-champ"),
        "later": phrases("plus tard|ensuite|par la suite"),
        "morning": phrases("dans la matinée|au matin|ce matin"),
        "evening": phrases("dans la soirée|au soir|ce soir"),
        "spring": phrases("au printemps|ce printemps"),
        "summer": phrases("cet été|en été|à l' été"),
        "autumn": phrases("en automne|à l' automne|cet automne"),
        "winter": phrases("en hiver|cet hiver|à l' hiver"),
    },
    month_parts={"début": "early", "mi": "mid", "fin": "late"},
    # Verbs that report speech, after Charolles, "Les verbes de citation", by force: what the choice adds to "dire".
    reporting={
        "describe": folded("qualifie qualifié qualifient dépeint décrit décrivent"),
        "say": folded(
            "réagi réagit réagissent dit dire disent disait "
            "déclaré déclare déclarent déclarait déclarer annoncé annonce annoncent annonçait "
            "indiqué indique indiquent indiquait précisé précise précisent rapporté rapporte rapportent expliqué "
            "explique expliquent ajouté ajoute ajoutent écrit écrivent commenté commente signalé signale relaté "
            "raconté raconte informé affiché"
        ),
        "claim": folded(
            "prétend prétendent prétendu prétendait affirme affirment affirmé affirmait soutient soutenu allègue "
            "allégué"
        ),
        "admit": folded(
            "admet admettent admis admettait reconnaît reconnaissent reconnu reconnait avoue avoué avouait concède "
            "concédé"
        ),
        "deny": folded(
            "nie nient nié niait dément démentent démenti démentait conteste contesté réfute réfuté rejette rejeté"
        ),
        "stress": folded(
            "souligne soulignent souligné soulignait insiste insistent insisté martèle martelé assure assurent assuré "
            "rappelle rappelé réaffirmé"
        ),
        "argue": folded("argue argumente argumenté plaide plaidé"),
        "justify": folded("justifie justifié défend défendu"),
        "warn": folded("avertit averti avertissent prévient prévenu alerte alerté"),
        "attack": folded(
            "critique critiqué critiquent dénonce dénoncent dénoncé condamne condamné condamnent accuse accusé "
            "accusent fustige fustigé"
        ),
        "regret": folded("regrette regrettent regretté déplore déplorent déploré"),
        "advise": folded("recommande recommandé conseille conseillé"),
        "demand": folded("exige exigent exigé réclame réclament réclamé demande demandent demandé appelle exhorte"),
        "confirm": folded("confirme confirment confirmé confirmait"),
        "believe": folded("soupçonnent estime estiment estimé croit croient pense pensent suppose soupçonne juge jugé"),
        "expect": folded("espère espèrent espérait craint craignent craignait redoute redoutent redoutait"),
        "promise": folded("promet promettent promis"),
    },
    source_markers=phrases(
        "selon|d' après|de source|de sources|aux dires de|au dire de|citant|de l' avis de|aux yeux de|à en croire"
    ),
    shown_to=phrases("consulté par|consultée par|consultés par|obtenu par|que s'est procuré|que s'est procurée"),
    own_words=phrases("à ses dires|selon ses dires|selon leurs dires|à l' en croire|selon ses propres termes"),
    reporting_with=((folded("fait fit font faisait faisaient"), folded("savoir valoir remarquer"), "say"),),
    relatives=folded("qui dont"),
    # As agencies tell it of sources; after the rules of AP and Reuters on sources that are not named.
    anonymity=phrases(
        "sous couvert d'anonymat|sous couvert de l'anonymat|sous le couvert de l'anonymat|"
        "sous condition d'anonymat|requis l'anonymat|requérant l'anonymat|garder l'anonymat|"
        "rester anonyme"
    ),
    reflexives=folded("se s'"),
    participle_followers=folded("par de d'"),
    complements=folded("que qu' si avoir être"),
    infinitives=folded("de d' à"),
    source_conjunctions=folded("comme"),
    unnamed_sources=phrases(
        "selon des sources|selon une source|selon des médias|selon les médias|on apprend|a-t-on "
        "appris|apprend-on|dit-on| il se dit que|de source proche"
    ),
    pronouns=folded("il elle on ils elles nous"),
    # Nouns by which the press calls its sources; French writes them small.
    source_words=folded(
        "police gendarmerie autorités gouvernement ministère ministre préfecture préfet porte-parole parquet "
        "procureur procureure entreprise société groupe sources source médias presse journal quotidien agence chaîne "
        "pompiers secours médecins experts chercheurs avocat avocate avocats syndicat syndicats témoins témoin "
        "habitants mairie maire président présidente direction responsables responsable organisation association "
        "opposition justice tribunal communiqué rapport étude enquêteurs armée policiers"
    ),
    agencies={
        name: name for name in ("afp", "reuters", "ap", "ats", "keystone-ats", "belga", "dpa", "efe", "ansa", "tass")
    },
    # Degrees of certainty after the Grevisse's list of adverbs of opinion; words of one key are synonyms.
    hedges={
        "hearsay": phrases(
            "soupçonné|soupçonnée|soupçonnés|soupçonnées|"
            "prétendument|prétendu|prétendue|prétendus|présumé|présumée|présumés|présumées|supposé|supposée| soi-disant"
        ),
        "appearance": phrases(
            "apparemment|visiblement|paraît|paraissent|semble|semblent|semblerait|il semble|semble-t-il|paraît-il|"
            "manifestement"
        ),
        "likely": phrases("probablement|vraisemblablement|sans doute|certainement"),
        "possible": phrases("peut-être|éventuellement|potentiellement|possible|possibles|éventuel|éventuelle"),
        "planned": phrases(
            "prévoit de|prévoient de|prévoyait de|prévoit d'|prévoient d'|envisage de|"
            "envisagent de|envisage d'|envisagent d'|a l'intention de|ont l'intention de"
        ),
        "considered": phrases(
            "considéré comme|considérée comme|considérés comme|considérées comme|passe pour|passent pour"
        ),
        "at least": phrases("ou du moins|du moins|tout au moins"),
        "partly": phrases("en partie|partiellement|généralement|en général|en règle générale|largement"),
        "almost": phrases("presque|quasiment"),
        "scarcely": phrases("à peine|guère"),
        "certain": phrases("sans aucun doute|assurément|indéniablement|effectivement"),
        "in principle": phrases("en principe"),
        "preliminary": phrases("provisoire|provisoires|provisoirement|pour l' instant|pour le moment"),
    },
    planned=folded("prévu prévue prévus prévues programmé programmée programmés programmées"),
    being=folded("est sont était étaient"),
    planning=folded("devrait devraient"),
    modals={
        "possible": folded("pourrait pourraient"),
        "probable": folded("devrait devraient"),
        "intended": folded("veut veulent voulait voulaient"),
        "necessary": folded("doit doivent devait devaient"),
        "able": folded("peut peuvent pouvait pouvaient"),
    },
    subjunctives={
        "serait": "est",
        "seraient": "sont",
        "aurait": "a",
        "auraient": "ont",
        "ferait": "fait",
        "feraient": "font",
        "irait": "va",
        "iraient": "vont",
        "viendrait": "vient",
        "viendraient": "viennent",
        "verrait": "voit",
    },
    # The conditional of the press ("conditionnel d'information"): infinitive and the endings of the imperfect.
    conditional=r"(?:er|ir|dr|tr|vr|ndr)ai(?:t|ent)$",
    future=("ra", "ront"),
    conditional_exceptions=folded(
        "retirait retiraient tirait tiraient attirait attiraient admirait inspirait inspiraient désirait désiraient "
        "aspirait respirait expirait pourrait pourraient devrait devraient montrait montraient entrait entraient "
        "rencontrait rencontraient administrait illustrait offrait souffrait ouvrait ouvraient couvrait couvraient "
        "découvrait livrait livraient enregistrait démontrait rentrait concentrait virait"
    ),
    first_person=folded("je j' nous"),
    # Grevisse, Le bon usage: "ne … que" restricts.
    restricting=(folded("ne n'"), folded("que qu'"), folded("pas point guère jamais rien aucun aucune personne ni")),
    negative_concord=True,
    negations=folded("ne n' sans aucun aucune jamais rien personne ni"),
    # Words that deny by themselves: "a refusé de signer" says no less than "n'a pas signé".
    implied_negations=folded(
        "refuse refusé refusent refus rejette rejeté nie nié dément démenti manque manquent absence échoue échoué "
        "échec empêche empêché interdit interdiction annule annulé exclut exclu évite renonce renoncé guère"
    ),
    suspects=folded("suspect suspects suspecte suspectes"),
    phrases_of_degree={
        "étroit": phrases("de justesse|d'extrême justesse"),
        "encore": phrases("de nouveau|à nouveau|une fois de plus|une nouvelle fois|encore une fois"),
        "massif": phrases("pas moins de|pas moins d'"),
    },
    # Words that judge or heighten, gathered from what press councils' charters and agencies' style books warn of.
    evaluations=folded(
        "indignée indignés indignées furieuse furieuses "
        "terrible terribles terriblement effroyable effroyables épouvantable épouvantables atroce atroces "
        "horrible horribles sèchement vertement âprement amèrement froidement grièvement lourdement sévère "
        "sévères virulent virulente accablant accablante embarrassant embarrassante honteux honteuse "
        "scandaleux scandaleuse odieux odieuse ignoble abject abjecte spectaculairement retentissant "
        "retentissante cinglant cinglante cuisant cuisante amer amère sans-précédent exceptionnel "
        "exceptionnelle remarquable remarquables remarquablement impressionnant impressionnante formidable "
        "triste tristement malheureux malheureuse inadmissible intolérable insupportable irresponsable "
        "courageusement lâche hâtif hâtivement ému émue rageur colère furieusement désespéré désespérée "
        "désespérément effrayant effrayante féroce férocement redoutable sulfureuse célèbres "
        "ambitieux ambitieuse timide timidement "
        "pire pires "
        "surprenant surprenante surprise géant géante colosse mastodonte abrupt abruptement "
        "inattendu inattendue soudain soudainement étonnant étonnante choquant massif massive "
        "massivement énorme énormément dramatique dramatiquement drastique drastiquement fortement vivement "
        "violemment sévèrement extrêmement très hautement brutal brutale brutalement meurtrier meurtrière dévastateur "
        "désastreux désastreuse catastrophique tragique controversé controversée contesté contestée sulfureux "
        "historique inédit inédite spectaculaire sensationnel crucial cruciale décisif décisive étroit écrasant "
        "écrasante réussi courageux courageuse téméraire fermement strict clément alarmant alarmante inquiétant "
        "inquiétante furieux furieuse indigné triomphal fier délibérément délibéré sciemment illégal illégale "
        "illégalement effondré effondre explosé explose bondi plongé flambé chaos désastre scandale choc panique "
        "crise fiasco débâcle tollé malheureusement heureusement nettement considérable considérablement légèrement "
        "modeste rapide rapidement absurde excessif inutile grave gravement important importante prometteur "
        "prometteuse prestigieux prestigieuse célèbre légendaire brillant brillante humiliant humiliante décevant "
        "décevante sombre précaire explosif explosive cynique cruel cruelle sanglant sanglante impitoyable chaotique "
        "précipité précipitée obstiné obstinée naïf naïve populiste autoritaire autoproclamé autoproclamée "
        "impopulaire influent influente puissant puissante farce tragédie cauchemar horreur triomphe revers camouflet "
        "humiliation corrompu corrompue violent violente déplorable regrettable"
    ),
    particles_of_degree=folded("seulement seuls seules même déjà encore enfin uniquement simplement presque trop"),
    orders=folded("après avant depuis"),
    particles_of_time=folded("déjà"),
    pluperfect_auxiliaries=folded("avait avaient était étaient"),
    # States, cities and seas that are in the news, and words that say where.
    places=folded(
        "allemagne autriche suisse france italie espagne portugal belgique pays-bas luxembourg pologne hongrie "
        "slovaquie slovénie croatie serbie kosovo albanie grèce turquie chypre roumanie bulgarie moldavie ukraine "
        "russie bélarus biélorussie finlande suède norvège danemark irlande royaume-uni grande-bretagne angleterre "
        "écosse canada mexique brésil argentine chine japon inde pakistan afghanistan iran irak syrie liban israël "
        "égypte libye tunisie maroc algérie soudan europe afrique asie amérique paris lyon marseille lille toulouse "
        "bordeaux nantes strasbourg genève lausanne berne zurich bâle bruxelles londres berlin madrid rome vienne "
        "varsovie prague budapest kiev moscou athènes istanbul ankara washington pékin tokyo jérusalem méditerranée "
        "atlantique"
    ),
    # What the same people or powers are called, where the word takes a side.
    naming=(
        folded("réfugiés réfugié migrants migrant exilés clandestins demandeurs immigrés sans-papiers"),
        folded("gouvernement régime pouvoir junte exécutif"),
        folded("militants manifestants activistes extrémistes casseurs émeutiers"),
        folded("terroristes combattants rebelles insurgés séparatistes djihadistes miliciens"),
        folded("guerre invasion conflit opération agression offensive"),
        folded("tués assassinés exécutés abattus massacrés tué assassiné abattu"),
        folded("président dictateur autocrate dirigeant"),
        folded("massacre attaque attentat tuerie carnage"),
        folded("mur clôture barrière"),
    ),
    degree_synonyms=(
        folded("seulement uniquement exclusivement seul seule seuls seules réservé réservée réservés réservées"),
    ),
    perfect_auxiliaries=folded("a ont avait avaient est sont"),
    passives=folded("été fut furent"),
    participle_endings=("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "rt", "rte", "erts"),
    agent_markers=folded("par"),
    anaphors=phrases(
        "cela|ceci|celui-ci|celle-ci|ceux-ci|il|elle|ils|elles|ce dernier|cette dernière|y|en|là|ainsi|celui|celle"
    ),
    place_markers=folded("à en dans près"),
    until=folded("à"),
    genitives=folded("de du des d'"),
    partitives=folded("de d'"),
    than=folded("qu' que"),
    comparing=folded("plus moins"),
    alternatives=folded("ou"),
    only=folded("seulement"),
    # Adjectives alone: "informed" and "discover" deny nothing.
    contraries=(
        ("in", ("ble", "bles", "ant", "ante", "ain", "aine")),
        ("im", ("ble", "bles")),
        ("il", ("al", "ale", "aux", "ales", "ement")),
        ("ir", ("ble", "ier", "ière")),
    ),
    negating_prefixes=("in", "im", "dis", "non"),
    told_participles=folded("confirmée annoncée rapportée révélée donnée communiquée diffusée relayée"),
    objects_before=folded("l'"),
    # Prepositions, hearers and media by which the press says where it was told: "à l'AFP", "dans un communiqué".
    told_places=folded(
        "à au aux dans devant lors par afp ats keystone-ats presse médias journalistes communiqué conférence de d' "
        "radio télévision message agence"
    ),
    statement_subjects=phrases("l'information|cela"),
    statement_openings=phrases(
        "c'est ce que|c'est ce qu'|c'est du moins ce que|c'est du moins ce qu'|l'information|cela"
    ),
    clock_near=phrases("peu avant|peu après|vers|aux alentours de|aux environs de|autour de|juste avant|juste après"),
)
