"""French words that say much the same in a news report, for the second look of alignment.

Written for this project from knowledge of the language: what news tells over and over (saying, deciding, rising, dying,
courts, votes, jobs, weather, sport), with the forms that do not share a stem. A group may hold words of a family that
are no strict synonyms ("to sink", "loss"): it is asked for beside other words that both sentences share, never alone.
Groups are parted by semicolons.
"""

from __future__ import annotations

from core.languages.synonym_data import SynonymData

SYNONYMS = SynonymData(
    groups="""
        dire dit disait déclarer affirmer indiquer préciser souligner expliquer; annoncer révéler dévoiler communiquer;
        demander réclamer exiger exigence revendiquer revendication; avertir alerter prévenir; critiquer dénoncer
        reprocher condamner blâmer fustiger; accuser imputer; saluer féliciter félicité louer applaudir; refuser
        rejeter décliner; démentir nier nié contester réfuter; reconnaître reconnu admettre admis avouer aveu;
        approuver approbation valider adopter entériner; autoriser permettre permis permission; interdire interdit
        interdiction prohiber; décider décision trancher; accord entente traité pacte compromis entendre convenir;
        négocier pourparlers discussions discuter; rencontre réunion réunir sommet entretien; projet plan prévoir prévu
        envisager intention; commencer début lancer démarrer ouverture; finir terminer achever conclure conclusion;
        continuer poursuivre poursuivi poursuite durer; prolonger étendre étendu; reporter ajourner différer retarder;
        annuler supprimer; suspendre suspendu suspension arrêter interrompre interrompu interruption stopper; lever
        abroger abolir suppression; assouplir alléger; durcir renforcer; fermer fermeture clos; ouvrir ouvert ouverture
        rouvrir réouverture; construire construit construction bâtir édifier; détruire détruit destruction ravager
        dévaster; endommager dégât dégâts dommage abîmer; réparer rénover restaurer; mourir mort décès décédé tué
        victime disparu succomber; tuer assassiner assassinat meurtre abattre abattu homicide; malade souffrant
        patient; infecter contaminer; virus coronavirus covid pandémie épidémie; médicament traitement remède; médecin
        docteur praticien; hôpital clinique; guérir guérison rétabli; aider soutenir soutenu soutien appui assistance
        secours; sauver sauvetage secourir secouru; protéger protection préserver; trouver découvrir découvert
        retrouver; chercher recherche; arrêter arrestation interpeller appréhender; prison détention emprisonnement
        incarcéré écroué; condamner coupable; acquitter relaxe; plainte poursuite procès; tribunal cour juge justice;
        enquête enquêteurs investigation; police policiers gendarmes gendarmerie agents; attaque agression attentat
        assaut; tirer coups fusillade; guerre conflit combats hostilités; soldat militaires armée troupes; arme fusil
        pistolet; explosion détonation bombe; incendie feu brûler flammes embrasé; accident collision choc heurter
        percuter; inondation crue submergé; tempête orage ouragan cyclone; séisme tremblement secousse; réfugié migrant
        exilés demandeurs; fuir fui fuite échapper; manifester protester; grève débrayage; émeute troubles violences;
        élire élu élection vote scrutin; électeur votants; adversaire rival concurrent opposant; gagner victoire
        remporter vainqueur battre battu triomphe; perdre perdu défaite; chef dirigeant président patron directeur
        responsable; gouvernement exécutif cabinet; député parlementaire élus; parlement assemblée; loi législation
        règle; mesure disposition; restriction limitation; confinement quarantaine isolement; démissionner démission
        quitter départ; licencier renvoyer limoger; nommer nomination désigner; successeur remplacer succéder; emploi
        emplois poste travail; salarié employé personnel travailleurs effectifs; entreprise société firme groupe
        compagnie; supprimer suppression réduire réduit réduction couper; salaire rémunération paie; magasin boutique
        commerce enseigne; client consommateur acheteur; vendre vendu vente céder cession; acheter achat acquérir
        acquis acquisition rachat racheter; bénéfice profit profits gain; perte déficit; dette emprunt endettement
        crédit; faillite liquidation insolvabilité; augmenter hausse monter grimper croître croissance progresser bond
        accroître; baisser diminuer chute reculer réduire réduction repli; fortement nettement considérablement
        massivement sensiblement; rapidement vite prochainement bientôt; important majeur crucial essentiel capital;
        grave dramatique catastrophique désastreux; difficile compliqué délicat; incertain inconnu flou; possible
        éventuel pourrait; probable vraisemblablement; illégal illicite; dangereux danger risque menace; peur crainte
        craindre inquiétude inquiet; espérer espoir optimiste; joie heureux réjouir ravi; colère indignation furieux;
        regretter déplorer; surprise surprendre surprenant inattendu; croire penser estimer; attendre prévision
        estimation; raison cause motif; conséquence effet impact répercussions; but objectif; problème difficulté;
        dispute querelle différend litige polémique; réponse répondre répondu réagir réaction; proposer proposition
        suggérer recommander; appel exhorter; promettre promis promesse engagement; forcer obliger contraindre
        contraint; empêcher éviter prévenir; montrer prouver preuve démontrer; étude recherche analyse enquête;
        scientifique chercheur expert spécialiste; test dépistage; nombre chiffre total bilan; argent fonds somme
        financement; payer verser; coût dépense frais; impôt taxe; prix tarif; actionnaire investisseur; crise
        récession; pays état nation; ville commune municipalité; partir quitter départ; arriver atterrir; visite voyage
        déplacement; conducteur chauffeur automobiliste; voiture véhicule automobile; avion appareil; bateau navire;
        route rue autoroute chaussée; bâtiment immeuble édifice; logement appartement habitation; école établissement
        collège lycée; enseignant professeur; enfant mineur; habitant riverains résident population citoyens;
        spectateur public supporters; joueur footballeur; entraîneur sélectionneur; équipe formation club; match
        rencontre partie; journal quotidien; journaliste reporter; discours allocution; fraude escroquerie tromper; vol
        cambriolage dérober; enlèvement otage kidnapper; libérer relâcher; bloquer blocage entraver; violence brutal;
        pénurie manque; envoyer dépêcher; recevoir reçu obtenir obtenu toucher; donner accorder octroyer; changer
        modifier modification; améliorer mieux; défendre défendu justifier; trêve cessez paix armistice; passager
        passagers voyageur; effondrer écroulé; agriculteur paysan; pauvreté pauvre précarité; usine site fabrique; pont
        viaduc passerelle; travaux chantier; terrain site parcelle; incendie feu sinistre; pompier secouriste;
        provoquer causer entraîner déclencher; clarifier éclaircir expliquer; abordable accessible; cher coûteux
        onéreux; loyer location bail locataire; rénover rénovation réfection transformer; agrandir agrandissement
        extension élargir; déménager déménagement transférer transfert délocaliser; inscrire inscription enregistrer;
        demande requête candidature; licence permis autorisation; supplémentaire additionnel davantage; avantage
        bénéfice; inconvénient désavantage; surchargé débordé bondé; vide désert abandonné; populaire prisé; célèbre
        connu réputé; anonyme inconnu; observer surveiller surveillance; remarquer constater; cacher dissimuler
        dissimulation; téléphone appel appeler; courriel message lettre; enterrer enterrement obsèques funérailles;
        controversé contesté polémique; nuit nocturne; ensemble conjointement; seul unique; référendum votation
        consultation; maire syndic édile; conseiller élu; commune municipalité mairie; canton département région;
        circulation trafic transport; bus autobus car; tramway tram; dévier déviation détour; arrêt station; tunnel
        galerie; vallée gorge; éboulement glissement; neige enneigement chutes; glace verglas; brouillard brume; foudre
        éclair orage; vent rafale; chaleur canicule; froid gel; chien canidé; vache bétail bovin; cochon porc; volaille
        poulets; animal bête faune; arbre forêt bois; piscine bains; salle halle; cinéma film; musée galerie; tableau
        toile peinture; statue sculpture; monument mémorial; château forteresse; tour immeuble; mur barrière clôture;
        toit toiture; étage niveau; graffiti tag taguer; cambrioleur cambriolage; voleur vol voler dérober dérobé;
        escroc escroquerie arnaque; démolir démolition raser; défaut panne défectueux; coupure panne; bagage valise;
        vol avion appareil; port quai; lac retenue; rivière cours fleuve; digue barrage; rive côte plage littoral; île
        insulaire; montagne sommet; randonneur alpiniste; cycliste vélo bicyclette; piéton passant; infirmière
        soignant; dose injection; symptôme signe; contagieux infectieux; élève écolier collégien lycéen; étudiant
        université; crèche garderie maternelle; examen épreuve; auteur écrivain romancier; roman livre ouvrage; concert
        spectacle représentation; chanteur musicien; réalisateur cinéaste; prêtre curé pasteur; église paroisse;
        mosquée musulman; juif juive; fortune richesse; don donation donateur; bénévole volontaire; retraite pension
        retraité; licencier licenciement suppression; apprenti stagiaire; porte-parole représentant; vice adjoint;
        amendement modification; sondage enquête; participation affluence; mandat législature; coalition alliance;
        expulser expulsion renvoyer renvoi; extrader extradition; ambassade consulat; bombardement frappe raid; missile
        roquette; otage captif; rançon extorsion; couteau poignarder; vidéo images; facture note; rembourser
        remboursement indemniser indemnité; prêt crédit emprunt; taux intérêt; banque établissement; monnaie devise;
        récolte moisson; pollution contamination pollué; émission rejet; éolien solaire renouvelable; nucléaire
        réacteur centrale; pétrole brut; essence carburant; arriver arrivée atteindre; tenir organiser; retirer
        retrait; échouer échec; réussir réussite succès; erreur faute; respecter respect observer; utiliser utilisation
        emploi; améliorer amélioration meilleur; aggraver aggravation empirer pire; minimiser relativiser; comparer
        comparaison; relation rapport lien; allié partenaire; ennemi adversaire; paix trêve cessez-le-feu; délai
        échéance; vacances congé; restaurant établissement auberge; situation état; tendance évolution; calmer apaiser;
        mariage marier épouser; divorce séparation; naissance né; avocat défenseur; saisir confisquer saisie; équipage
        marin; riche aisé; subvention aide; inflation renchérissement; pirate cyberattaque piratage; espion espionnage;
        ambassadeur diplomate; invasion envahir; indépendance souveraineté; dictateur autocrate;
        militant activiste; majorité plupart; comité commission; percée avancée; blocage impasse; doute sceptique;
        insulter injure; remercier reconnaissant; catastrophe désastre drame tragédie; corps dépouille cadavre;
        scandale affaire; rebelle insurgé; terroriste attentat; village hameau;
        janvier hiver; février hiver; décembre hiver; avril printemps; juin été; juillet été; août été; septembre
        automne rentrée; octobre automne; novembre automne; week samedi dimanche; matin aube; midi mi-journée; douzaine
        douze; quinzaine quinze; agriculteurs exploitant éleveur producteur paysan; lait laitier laiterie; camion
        camionnette semi-remorque; tracteur engin; bloquer blocage bloquent paralyser inaccessible immobilisé barrage
        barrer; protester dénoncer colère mécontentement; baisse chute recul effondrement diminution; prix cours
        rémunération tarif payé; fumier lisier; syndicat syndical fédération; engagement parole promesse; assurer
        affirmer; ministre ministère; préfet préfecture; appeler exhorter invite; relaxer blanchi acquitté innocenté;
        commandant capitaine; armateur compagnie propriétaire; naufrage coulé sombrer chavirer; mort péri tué décédé
        victime vie; peine prison emprisonnement ferme; amende sanction infliger payer; appel recours contester; avocat
        défense conseil; parquet accusation ministère procureur; requis requérir réclamé réquisitions; tribunal juges
        magistrats; présidente juge magistrat; coupable reconnu culpabilité; homicide mort; famille proches; jugement
        verdict décision; procès audience; avouer aveux reconnaître; détourner fonds; témoin témoignage; récidive
        récidiviste; fermer fermeture fin; piscine bassin bain; mairie municipalité ville commune; vétuste ancien usé
        délabré âge; rénovation travaux; agent employé; opposition élus opposants; concertation consulter; conseil
        municipal; vote adopter; contribuable impôts; projet chantier; blessé touché; origine cause; criminel
        volontaire; inondation crues eaux; pluie précipitations; vent rafales tempête; électricité courant; route
        circulation axe; fermé coupé interrompu; météo prévisions; sécheresse manque; neige flocons; bénéfice résultat
        profit; chiffre ventes revenus; trimestre mois; action titre cours bourse; prévision perspectives objectif;
        relever augmenter; commande carnet; direction dirigeants patron; grève débrayage arrêt; chômage chômeur;
        inflation prix; faillite redressement liquidation; victoire succès gagner; défaite revers perdre; but marquer;
        gardien portier; attaquant buteur; défenseur arrière; entraîneur technicien coach; leader tête; classement
        place; saison championnat; carton expulsion exclu; blessure blessé forfait; finale titre; médaille podium;
        course épreuve; record chrono; supporter supporters public; transfert recrue; contrat engagement; exposition
        musée; tableau oeuvre; festival édition; prix récompense; film long-métrage; jury palmarès; spectateurs
        visiteurs fréquentation; concert tournée; comédien acteur; pièce théâtre; patrimoine monument; chercheurs
        scientifiques équipe; espèce animal; fossile squelette os; étude revue publiée; vaccin dose; cas contaminations
        malades; bactérie germe; eau potable; laboratoire analyses; hôpital établissement; médecins soignants; maladie
        infection; frontière frontalier; médiateur émissaire; sanction mesures; ministre diplomatie; malfaiteur voleur
        cambrioleur; butin préjudice; bijoux bijouterie; suspect individu; drogue stupéfiants cocaïne; trafic
        trafiquants; couteau arme; fuite fugitif; âgé retraité aîné; jeune adolescent; parents mère père; épouse femme;
        époux mari; frère soeur; voisin habitant; train rame tgv; atterrissage atterrir; chute tomber; hélicoptère
        secours; disparu recherché; noyer noyade; candidat prétendant; majorité coalition; loi texte projet; réforme
        changement; manifestation cortège défilé; manifestant protestataire; participation abstention; sondage
        intentions; week-end samedi dimanche; couple époux mari femme
    """,
)
