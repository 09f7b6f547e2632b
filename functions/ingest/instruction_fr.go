package ingest

import "regexp"

// What an author is told to do in French: the imperative or the infinitive at
// the beginning, and sections that should say something.
var (
	tellsFR = regexp.MustCompile(`(?i)^(?:\W*)(?:(?:veuillez|merci de|prière de|ici,?|dans cette (?:section|partie),?|le cas échéant,?|si applicable,?|puis)\s+)*(?:décri(?:re|vez)|précise[rz]|liste[rz]|énumére[rz]|détaille[rz]|justifie[rz]|résume[rz]|renseigne[rz]|mentionne[rz]|compléte[rz]|développe[rz]|argumente[rz]|expose[rz]|explicite[rz]|documente[rz]|expliquer|indiquer|expliquez (?:comment|pourquoi|la|le|les|en quoi|ici)|indiquez (?:le|la|les|ici|si|comment|quel\pL*|votre|vos|l['’])|(?:insére[rz]|ajoute[rz]|fournir|fournissez|joindre|joignez|présente[rz]|donne[rz]|reporte[rz]|cite[rz]|définir|définissez|identifie[rz]|rédige[rz]|écrire|écrivez|saisi(?:r|ssez)|nomme[rz]) (?:ici|votre|vos|une? (?:description|liste|schéma|tableau|figure|synthèse|résumé|référence|justification|copie|aperçu|présentation|diagramme)|la (?:liste|description|référence|justification|synthèse|méthode|justification)|le (?:nom|schéma|texte|tableau|résumé|contenu|logo|numéro|détail)|les (?:références|documents|données|éléments|informations|preuves|détails|résultats|exigences|caractéristiques|risques|mesures)|l['’](?:architecture|organigramme|ensemble)))(?:\P{L}|$)`)
	softFR  = regexp.MustCompile(`(?i)^(?:\W*)(?:supprime[rz]|remplace[rz]|adapte[rz]|modifie[rz]|efface[rz]) (?:ce|cette|ces|le texte|les (?:textes|consignes|exemples|commentaires|crochets)|la mention)(?:\P{L}|$)`)
	frameFR = regexp.MustCompile(`(?i)(?:cette|ce|la présente|le présent|chaque) (?:section|chapitre|document|paragraphe|partie|tableau|champ|annexe|rubrique|modèle|plan|rapport)\s(?:doit|devra|devrait|a vocation à|sert à|permet de|est destinée? à|peut|est à)\s(?:également |aussi |brièvement )?(?:décrire|contenir|présenter|préciser|lister|inclure|expliquer|indiquer|fournir|énumérer|mentionner|comporter|résumer|documenter|définir|détailler|compléter|être (?:complétée?|remplie?|adaptée?|supprimée?|renseignée?))`)
	voiceFR = regexp.MustCompile(`(?i)^(?:\W*)(?:(?:p\. ?ex\.|par exemple :|exemple :)|(?:cocher|choisir|sélectionner|cochez|choisissez|sélectionnez) (?:la|les|ce qui|l['’])[^.]*(?:case|applicable|option|mention|s['’]applique)|(?:il convient|il faut|il y a lieu|on) (?:d['’]|de |ici )?(?:ici )?(?:d['’])?(?:décri(?:re|ra)|préciser(?:a)?|indiquer(?:a)?|lister(?:a)?|présenter(?:a)?|expliquer(?:a)?|mentionner(?:a)?|compléter(?:a)?|insérer(?:a)?|joindre|joindra|détailler(?:a)?|renseigner(?:a)?)\s+(?:ici|l[ea]s?|l['’]|comment|si|tout\pL*|son|sa|ses|votre|vos|un|une|quel\pL*)|vous (?:devez|pouvez|devrez) (?:ici )?(?:décrire|préciser|indiquer|lister|présenter|expliquer|compléter|insérer|joindre|renseigner|adapter|supprimer)|(?:consignes?(?: de rédaction| de remplissage)?|note (?:au rédacteur|aux rédacteurs|à l['’]auteur|de rédaction)|aide à la rédaction|instructions? de (?:rédaction|remplissage)|exemple de (?:texte|rédaction)|texte d['’]exemple)\s*[:–-]|(?:ce document|ce fichier|ceci) est un (?:modèle|gabarit|exemple à adapter|texte à remplacer)|(?:textes?|passages?|mentions?) (?:en (?:bleu|gris|italique|rouge)|entre (?:crochets|chevrons)))`)
	laterFR = regexp.MustCompile(`(?i)\b(?:sera|seront)\s(?:ajouté|décrit|complété|fourni|précisé|rédigé|défini|documenté|inséré)e?s?\s(?:plus tard|ultérieurement|ici|prochainement|dans (?:une|la) (?:prochaine|future|version (?:ultérieure|future)|révision (?:ultérieure|future))[^.]*)`)
)

func instructionFR(s, lower string) bool {
	if tellsFR.MatchString(s) {
		return !toUser.MatchString(s)
	}
	return softFR.MatchString(s) || voiceFR.MatchString(s) ||
		has(lower, "doit ", "devra", "devrait ", " vocation ", " sert ", "permet ", "destiné", "peut ", " est à ") && frameFR.MatchString(s) ||
		has(lower, "sera ", "seront ") && laterFR.MatchString(s)
}
