"""French for the reading stage, Swiss usage included."""

from __future__ import annotations

from core.languages.reading_data import ReadingData
from core.languages.word_lists import phrases, words

# The most frequent words of French newspapers that are no nouns, names or verbs of their own weight.
_FUNCTION_WORDS = words(
    """le la les l un une des du de d et ou mais donc ne pas plus que qui quoi dont où ce cet cette ces il elle ils
    elles on nous vous je se s sa son ses leur leurs y en dans sur sous par pour avec sans entre vers chez à au
    aux est sont était étaient a ont avait avaient sera seront été être avoir fait si comme quand lorsque après
    avant depuis pendant contre selon aussi encore déjà très tout tous toute toutes même autre autres même c qu
    n"""
)

# Abbreviations that stand before a name, a figure or further words (Imprimerie nationale, Swiss press).
_ABBREVIATIONS = words(
    """m mm me mme mlle mgr dr pr prof st ste art al no n° vol p pp chap fig env av bd bld ch cf ex tél tel réf max
    min janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim hab apr j.-c j cap gén col lt cdt"""
)
_FINAL_ABBREVIATIONS = words("etc cie sa inc ltd j.-c hab")

READING = ReadingData(
    function_words=_FUNCTION_WORDS,
    abbreviations=_ABBREVIATIONS,
    final_abbreviations=_FINAL_ABBREVIATIONS,
    figure_abbreviations=words("art mar max min fig"),
    months=(
        ("janvier", "janv"),
        ("février", "fevrier", "févr", "fév"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août", "aout"),
        ("septembre", "sept"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "decembre", "déc"),
    ),
    weekdays=(
        ("lundi", "lun"),
        ("mardi", "mar"),
        ("mercredi", "mer"),
        ("jeudi", "jeu"),
        ("vendredi", "ven"),
        ("samedi", "sam"),
        ("dimanche", "dim"),
    ),
    byline_words=(
        "par", "propos recueillis par", "texte", "auteur", "autrice", "rédaction", "de notre correspondant",
        "de notre envoyé spécial", "de notre correspondante",
    ),
    date_words=(
        "publié", "publié le", "mis à jour", "mis à jour le", "modifié le", "actualisé le",
        "dernière mise à jour", "mise à jour", "créé le", "posté le",
    ),
    clock_words=("h", "heures"),
    photo_words=(
        "photo", "photos", "image", "images", "crédit", "crédits", "crédit photo", "crédit image",
        "photographie", "photographe", "illustration", "infographie", "photo d'archives", "archives",
        "photo d'illustration", "photo prétexte",
    ),
    caption_openings=("légende", "légende photo"),
    caption_words=(
        "photo d'archives", "photo d'illustration", "image d'illustration", "image d'archives",
        "photo prétexte", "(archives)", "(à gauche)", "(à droite)", "(au centre)", "de gauche à droite",
        "sur cette photo", "lors d'une conférence de presse", "ici en", "image prétexte",
    ),
    picture_notes=("à gauche", "à droite", "au centre", "à g.", "à d.", "de gauche à droite", "photo d'archives"),
    figure_words=("fig", "figure", "photo"),
    consent_words=(
        "nous utilisons des cookies", "technologies similaires", "personnaliser le contenu", "tout accepter",
        "publicités personnalisées", "publicité personnalisée", "contenu personnalisé", "contenus personnalisés",
        "performance des publicités", "performance du contenu", "données de géolocalisation", "études d'audience",
        "caractéristiques de l'appareil",
    ),
    quotation_verbs=words(
        """dit affirme affirmé déclare déclaré expliqué explique ajouté ajoute souligné souligne indiqué
        indique estimé estime assure assuré précisé précise écrit annoncé averti lancé"""
    ),
    page_words=words(
        """accueil menu navigation recherche rechercher connexion déconnexion connecter inscription inscrire
        s'inscrire compte profil paramètres contact contacts mentions légales confidentialité cookies cookie
        cgu cgv conditions accessibilité plan aide faq publicité annonces annonceurs recrutement emploi
        emplois archives rss newsletter newsletters infolettre podcast podcasts app appli applications
        boutique jeux mots croisés horoscope météo trafic partager imprimer enregistrer sauvegarder écouter
        commenter commentaire commentaires répondre réactions réagir fermer ouvrir retour suivant précédent
        sommaire contenu haut facebook twitter whatsapp instagram youtube linkedin pinterest telegram tiktok
        threads bluesky e-mail email courriel mail copyright droits réservés abonnement abonnements abonner
        s'abonner résilier services produits partenaires thèmes rubriques auteurs rédaction presse éditeur
        événements billets étiquettes tags catégories plus galerie diaporama vidéo vidéos audio image
        télécharger direct replay programme tv"""
    ),
    section_words=words(
        """politique monde international économie finance bourse argent culture arts musique cinéma livres
        sport sports football tennis cyclisme opinion opinions débats tribune société vie style mode voyage
        voyages auto mobilité tech technologie numérique sciences science santé éducation famille
        environnement climat planète énergie médias people culture gastronomie recettes maison jardin
        justice police histoire religion élections actualité actualités actu infos info magazine régions
        région locales suisse france europe genève vaud valais fribourg neuchâtel jura paris lyon marseille"""
    ),
    promo_words=(
        "newsletter", "newsletters", "infolettre", "abonnez-vous", "s'abonner", "abonnement", "abonnés",
        "abonné", "réservé aux abonnés", "inscrivez-vous", "je m'abonne", "essai gratuit", "gratuit",
        "gratuitement", "offre", "offres", "sans engagement", "application", "téléchargez", "notre application",
        "notre chaîne", "dans votre boîte", "boîte mail", "suivez-nous", "rejoignez", "soutenez", "soutenir",
        "faites un don", "faire un don", "don", "cliquez ici", "cliquer ici", "découvrez", "profitez",
        "ne manquez", "ne ratez", "notifications", "alertes", "code promo", "réduction", "concours",
        "en continuant", "cookies", "politique de confidentialité", "créer un compte", "créez un compte",
        "se connecter", "connectez-vous", "whatsapp", "google news", "recevez", "chaque matin", "chaque jour",
    ),
    teaser_words=(
        "lire aussi", "à lire aussi", "à lire également", "lire également", "à lire", "lire la suite",
        "lire plus", "sur le même sujet", "sur le même thème", "sur le sujet", "en savoir plus",
        "plus d'articles", "plus d'infos", "voir aussi", "à voir", "à écouter", "à regarder", "en vidéo",
        "vidéo", "en images", "en direct", "suivez le direct", "notre direct", "notre dossier", "dossier",
        "les plus lus", "les plus lues", "articles les plus lus", "à ne pas manquer", "recommandé",
        "recommandés", "articles liés", "article suivant", "article précédent", "derniers articles",
        "dernières actualités", "dernières infos", "notre podcast", "podcast", "diaporama", "galerie",
        "plus sur", "à la une", "ailleurs sur le web", "nos articles", "vous aimerez aussi",
        "cela peut vous intéresser",
    ),
    notice_words=(
        "publicité", "temps de lecture", "min de lecture", "minutes de lecture", "note de la rédaction", "ndlr",
        "correction", "cet article", "ce contenu", "ce texte", "tous droits réservés", "copyright",
        "commentaires", "laisser un commentaire", "partager", "partager l'article", "imprimer",
        "aller au contenu", "mots-clés", "mots clés", "étiquettes", "catégories", "contenu externe",
        "javascript", "votre navigateur", "champs obligatoires", "votre adresse", "contenu sponsorisé",
        "sponsorisé", "cet article a été", "traduit automatiquement", "écouter l'article", "offrir l'article",
        "signaler une erreur",
    ),
    offer_words=words(
        """illimité illimitée illimités illimitées abonnement abonnements abonner abonnez connecter connectez
        connexion déconnexion inscrivez newsletter newsletters infolettre partagez résilier résiliez résiliable
        lisez offrez désabonner imprimez copiez accédez"""
    ),
    offer_company=words(
        """le la les l un une des du de d à au aux en dans sur pour par avec sans et ou ce cet cette ces tous toutes
        tout toute votre vos vous nous notre nos se s je me y accès contenu contenus numérique numériques gratuit
        gratuite gratuitement essai offre offres découvrez profitez restez soutenez déjà plus ici maintenant
        quotidien presse indépendante indépendant local locale qualité merci bienvenue mois tard suite créer créez
        limite limites partout quand voulez enquêtes reportages région exclusif exclusifs profiter découvrir
        soutenir rester premier première réservé offert oui chaque jour matin toujours article articles
        journalisme informé informée informés inscrire inscription partager copier lien imprimer sauvegarder
        engagement lecture lire appli application compte commenter commentaires publicité offrir"""
    ),
    reader_words=words("vous votre vos nous notre nos tu ton ta tes"),
    answer_words=words("oui non je j'ai peut"),
    opinion_questions=phrases(
        """pensez-vous; trouvez-vous; croyez-vous; êtes-vous pour; êtes-vous contre; êtes-vous favorable; votre avis"""
    ),
    vote_words=words("voter votez vote votes voix sondage participer"),
    vote_buttons=words("voter votez"),
    ending_lines=phrases(
        """contact presse; contacts presse; contact médias; contacts médias; contact; contacts; commentaires
        à propos de l'auteur; à propos de l'autrice; les commentaires"""
    ),
    helper_phrases=phrases("avec la contribution de; a contribué à cet article; ont contribué à cet article"),
    correction_openings=phrases(
        """rectificatif; erratum; correction; précision; note de la rédaction; ndlr"""
    ),
    earlier_versions=phrases(
        """une première version; une version précédente; dans une première version; dans une version précédente
        une version antérieure; dans une version antérieure"""
    ),
    earlier_wording=phrases(
        """indiquait; indiquions; mentionnait; affirmait; disait; était écrit; écrivions; faisait état
        parlait; parlions"""
    ),
    error_words=phrases(
        """par erreur; à tort; erroné; erronée; erreur; corrigé; corrigée; excusons; excuses"""
    ),
    versions_of=phrases(
        """de; du; des; d'"""
    ),
    own_voice=phrases(
        """nous nous en excusons; nous nous excusons; nos excuses; nous avions; nous avons; nous écrivions
        nous indiquions; la rédaction"""
    ),
    versioned_things=words(
        """loi lois projet projets plan plans accord accords traité texte textes proposition propositions résolution
        constitution règlement rapport rapports étude lettre document documents livre livres roman film films
        scénario version versions logiciel application modèle chanson pièce motion initiative contrat budget
        programme discours décret tableau hymne brochure dépliant affiche plaque panneau tweet message communiqué
        guide recommandation recommandations code stratégie liste carte testament vidéo œuvre opéra logo réécrit
        révisé révisée modifié modifiée remanié corrigé formulaire paroles acte actes appli pacte charte
        ordonnance directive manuel dossier système service outil traduction certificat convention protocole
        arrêté menu notice règle règles norme"""
    ),
    own_text=phrases(
        "cet article; ce texte; cette dépêche"
    ),
    put_right=words("corrigé corrigée modifié modifiée complété actualisé traduit publié"),
    author_words=words(
        """journaliste rédacteur rédactrice auteur autrice correspondant correspondante reporter pigiste"""
    ),
    credit_phrases=("avec des informations de", "avec", "avec les agences", "avec agences", "source"),
    source_words=("source", "sources", "agence", "agences"),
)  # fmt: skip
