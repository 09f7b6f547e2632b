package evidence

// plainFR are the everyday words of the French query terms; see plain.
const plainFR = `
	A10 Azure Edge Firefox Intel L4 L40 Mbit Meta Microsoft Mo R1 Safari Scrum Sàrl abaissé abaissée abus accepter acceptons accessible accessoires
	accidents accoutumance activation actualisé adapte additionne adolescents affichent affichée affilée agenda agrément alimentation allumez
	anatomopathologique ancienne anciennes angoisse ans anxiété aperçu appairé appareil appelez appliquée apprenant apprend appris appuie aptitude arbres
	archive archives arrêtez arrêtons article associé assureur ateliers attaquant attaquants atteintes attendez attribue auto automate autorisé autorisées
	autorisés autorité avenue aveuglément avis balance banc barré bas bascule basculé biobanque bip blessé bleu blocage blocs bon branche branché brochure
	bruité brèche brèches brûlure bureau bénéfices cadres cahier calculateur canaux candidat candidats cardiologues carnet certitude cet changer charges
	chargez chaînon chevauchent chez chien chiffre chiffres chirurgiens choc circuit clause clauses cliché client clients cliniques codées coffret colonne
	comblée comblées compagnon comparable comparons comparés compatibilité compatibles complet complètement complémentaire compréhensible compter comptons
	compté compétente concordances concret conditions conduit confirmation confirmé confondu confusion connecter connexion consenti considéré consignes
	constitution construit consécutifs consécutives contactez contamination contour contrepartie contresigné convenu convenues convenus conçu copie
	correctement correctifs correspondre couche couplé coupure court courts couvercle croquis cyber côté cœur dentistes depuis dernier descend dessein
	dessins dessiné dessinés devancier dialogue dignité diode dirait dire direction disponible dissipateur distributeur doivent duré débit débrancher
	décisif décodeur déconnexion déconseillé découpage découpe découpé décès défaillance défaut défectueux défiler défini définies dégât dégâts délai
	démarrage démarre départ dépasse dépassement dépasser dépassez déplacer dépliant dépôt dérivé désaccords effet embarqué employeur empoisonné
	empoisonnées emporte empreinte empêche encrassée enfant enlevées enregistrées entièrement entreprise envoient erreurs espace essayé essuyez estimé
	estimées examine exception exige exigée explicable exprès expédie expédié expériences extraites exécution fabriqué facile faiblesse faiblesses
	falsifié falsifiées fantôme faute favorable fenêtres fichier fidélité figés filtre filtrer filtré final fixez fixé flash foncée foncées fondé
	formation formule garder gelé gestionnaire grand gratuitement graves greffon généralistes habituation habituel haut heure hormis hors hypothèses
	hésitant ignore ignorer important imprimé imprécis impédance incendie incertitude inchangé inchangées incomplet indiqué indésirable infection
	infirmière infirmières inférieur ingestion injuste inspirez installe installer insuffisant interférences intermédiaire internet interprétable
	interroger interrupteur intitulé intégrante inutile inutilement inutiles inversés investigation inviolable invitation isolé issu janvier jaune jeté
	jetées jeunes joint journalisés juge kinésithérapeutes kit laissées lames lancement lancé lancée langue latence lenteur leurrer liaison librement
	licences limite linéaire lit livret livrée local logique lot louée louées loués lu lumière lundi lus légal maillon malade malentendu maliciel mallette
	manipulé manqués maternelle meilleure message mesurons mesurés met mettre microphone mieux modèles moitié montrent morceaux mouvement médian médiane
	mémo métier même netteté nettoyés normatif notre noté nourrissons nouveaux nouvel nouvelles nuits nécessite nés obscurité observons obèses obéir
	oncologues ophtalmologistes opératoire ordinateurs ordre oublié ouverte ouvre panne parade parades paraphé parc parlant parle partagé partant parties
	partons passons passé pathologistes pause payer peaux pendant pensé permis personnelles pesé peuvent pharmaciens photos pirate pirates piraté pire
	pièces placez plafond plainte plancher plantages plateforme plausibilité points police ports posez pourcentage pourquoi pouvons pratique prend presque
	prestataire pris probable probables produits professionnels protège protégé protégée provenant provient prudence précis précise précédent prédécesseur
	préférons préliminaire présent présuppose pseudonymes psychiatres psychologues public pénétrer quand quantifié questionnaire quitte quoi raccordé
	radiographies rafraîchi raison raisons ramener range rangez recommande recommencer recommencez reconnaît recrutés redémarre refaire refus refuse
	refuser regarde regardé rejeu relevé relit relu remarqué remis remonte remplacer remplacez remède renoncer renvoie repos représentant représente
	repéré requiert requis respectée restant reste rester retenues retirez retiré retirés retournez retournés retrouvé revendeur revenus revient revu
	revérifier rue règle règles réanimation réapprentissage réclamation récompenser récompenserait référentiel référentiels réglages réglementaire
	réinstallation répartis répond réservés résidents résiduels réuni réunion réunions réunis réussit révision réécrit rôle sait santé satisfait sauf
	sauvegarde savons scan scanners scellé seconde secret segment segments semestre serait serveurs servi session seulement signal signatures signifie
	signées signés simulateur simulation sinon socle solutions sombres sommative sommes sorti sorties soufflez souffrant souffrir soupçonné spectre
	sprints standards statique statisticien stocke suite suivez suivis suivons suivre supercalculateur supposons supprime supprimés supérieure surestimé
	surestimées surtraitement surveille surveillons suspendons suspicion symbole symboles sécurisé sécurisée séparé séparés tablettes taille tampon tard
	technicien techniques température tenez testé thérapeutes tierce tierces tirage titre tolérable touches tourne tourner traitant traité tranchés
	transforme transit travaille trier troisième trompe tromper trompé trop trouvé télécharge téléchargeable téléchargée télémaintenance téléphones
	uniquement urgences usuel usurpation utilisez utilisés vaut venant vendons verrouillé veuillez vibration vibre vidéos viennent virtualisation visé
	voisin voit voix vol volontairement volontaires volé votre voyant vu vérifie vérifier vérifié watts zone âgés écarts écartés échantillons échappe
	échappent échauffement échec échographe échoue écoutées écrit électricité électrique électrodes éliminés éléments équilibre établissement étage étages
	étalonné états éteignez éteindre étudiants étui évite évitez évité ôtées œil œuvre`
