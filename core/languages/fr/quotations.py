"""French quotations. Own lists: verbs of reported speech in news, words that name in quotation marks."""

from __future__ import annotations

from core.languages.quotation_data import QuotationData
from core.languages.word_lists import phrases, words

QUOTATIONS = QuotationData(
    verbs=words("""
        dit disent disait déclaré déclare déclarait affirmé affirme affirment ajouté ajoute annoncé annonce
        annoncent assuré assure assurent confirmé confirme confirment précisé précise précisent indiqué indique
        indiquent souligné souligne soulignent expliqué explique expliquent estimé estime estiment estimait
        rappelé rappelle regretté regrette dénoncé dénonce dénoncent critiqué critique réagi réagit répondu
        répond lancé lance écrit écrivent conclu conclut insisté insiste raconté raconte témoigné témoigne
        reconnu reconnaît admis admet promis promet prévenu prévient averti avertit commenté commente demandé
        demande soutenu soutient martelé martèle jugé juge rapporté rapporte rapportent révélé révèle
        nié nie évoqué évoque relevé relève
    """),
    parted_verbs=dict.fromkeys(words("fait font faisait"), words("savoir")),
    auxiliaries=words("a ont avait avaient est t"),
    sources=phrases("selon; d ' après; d’après; d'après; aux dires de; de l ' avis de"),
    that=words("que qu si"),
    reported_forms=words("aurait auraient serait seraient"),
    naming=words(
        "film livre roman journal magazine émission album chanson titre nom intitulé intitulée dit baptisé baptisée "
        "surnommé opération projet slogan"
    ),
    weighing=words("qualifié qualifie qualifient parle parlé évoque évoqué mots termes dénonce dénonçant"),
    pronouns=words("il elle ils elles on nous je"),
    determiners=words("le la les l un une des du ce cet cette ces son sa ses leur leurs plusieurs deux trois"),
    inner=words("de du des d la le les l à en"),
    openers=words("""
        dans en à au aux pour par avec sur sous pendant après avant depuis selon mais et aussi cependant
        toutefois hier aujourd'hui demain lorsque quand si comme alors puis ainsi
    """),
    skipped=words(
        "également aussi ensuite hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche encore t"
    ),
    stops=words("""
        dans en au aux pour par avec sur sous pendant après avant depuis selon mais et qui que qu dont où lundi mardi
        mercredi jeudi vendredi samedi dimanche hier est sont a ont lors devant ne pas à
    """),
    subject_pronouns=words("il ils"),
    third_person=words("il elle lui"),
    things=words("cela ça"),
    impersonal=words("on"),
    no_speakers=words("pourquoi comment"),
    conjunctions=words("mais et car si"),
    joins=words("et mais"),
    as_words=words("comme"),
    called_as=words("comme"),
    of_words=words("de du des"),
    of_names=words("de"),
    indefinite=words("un une des du plusieurs deux trois"),
    be_forms=words("est sont été"),
    moved=words("""
        arrivé arrivée arrivés arrivées venu venue venus venues revenu revenue revenus revenues parti partie partis
        parties allé allée allés allées sorti sortie sortis sorties entré entrée entrés rentré rentrée rentrés resté
        restée restés passé passée passés monté montée montés descendu descendue descendus
    """),
    participle_endings=("é", "ée", "és", "ées", "ie", "ies", "ue", "ues"),
)
