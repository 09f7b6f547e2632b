package evidence

import "strings"

// What is said to a reader that judges, in English, German and French; folded words, see orderOf.
const (
	reader = `ai|ais|llm|llms|chatbot|gpt|chatgpt|claude|gemini|copilot|ki`
	// judges are readers that may be people too.
	judges  = `reviewer|reviewers|auditor|auditors|assessor|assessors|evaluator|evaluators|checker|grader|examiner`
	result  = `shown|fulfilled|fulfils|compliant|conform|conformant|satisfied|met|complete|passed|pass|positive|yes|covered|shows`
	asked   = `requirement*|element*|criteri*|verdict*|passage*|stance*|annex|article|articles`
	asksToo = `item|items|point|points|section|sections|question*|finding*|everything`
	better  = `shown|fulfilled|compliant|satisfied|shows|conform|conformant`

	resultDE = `gezeigt|erfullt|belegt|nachgewiesen|konform|vollstandig|bestanden|positiv|ja|vorhanden|abgedeckt|shown`
	askedDE  = `anforderung*|element*|kriteri*|punkt|punkte|fragen|befund*|passage*|textstelle*|alles|urteil*|bewertung*|prufpunkt*|anhang|artikel`
	resultFR = `demontre*|satisfait*|rempli*|conforme*|atteint*|couvert*|valide*|positif*|oui|montre*|complet*|complete*|shown`
	askedFR  = `exigence*|element*|critere*|point|points|question*|verdict*|passage*|constat*|tout|annexe|article|articles`
)

var orders = parseOrders(`
ignore|disregard|forget|override|bypass|discard 4 previous|prior|above|earlier|preceding|foregoing|former|all|any|other|your|original|system 3 instruction*|prompt*|rule|rules|guideline*|direction*|order|orders|command*
ignore|disregard|forget|override 3 instruction*|prompt* 3 above|before|earlier|previously|given|you
new|updated|revised|real|actual|following 1 instruction* 2 for|to 3 ` + reader + `
instruction*|note|message|notice|hint|reminder 1 to 3 ` + reader + `|model|models|` + judges + `
instruction*|note|message|notice 1 for 2 llm|llms|chatbot*|chatgpt|claude|gemini|copilot
instruction*|note|message|notice|hint|reminder 1 for|to 2 ai|llm|automated|automatic|language|model|machine 2 reviewer*|assistant*|auditor*|agent*|reader*|checker*|assessor*|evaluator*|grader*|examiner*|review|assessment|models|readers
dear|hello|hey 3 ` + reader + `|assistant|reviewer|auditor|assessor
if|when|as 1 you 1 are|re 3 ai|llm|language|chatbot|bot|automated
you 1 are|re 1 now 4 ai|llm|assistant|model|reviewer|auditor|assessor|mode|chatbot|dan
you 1 are|re 1 an|a 2 ai|llm|language|chatbot|helpful|reviewer|auditor|assessor|evaluator|grader
you|your 1 task|job|role|duty 1 is 3 mark|rate|confirm|approve|report|return|answer|output|declare|quote
you|` + reader + `|` + judges + `|model 3 must|should|shall|will|are|have 2 mark|rate|grade|score|treat|count|consider|regard|report|confirm|declare|classify|judge|label|answer|return 6 ` + result + `
mark|rate|grade|score|treat|label|classify|judge|report|declare|confirm|set|answer|count|flag 2 all|every|each|everything|any|both 4 ` + asksToo + ` 4 as|is|are|to|with|true|have|has|been 3 ` + better + `
mark|rate|grade|score|treat|label|classify|judge|report|declare|set|answer|count|flag 2 all|every|each|everything|any|both 4 ` + asked + ` 4 as|is|are|to|with|true|have|has|been 3 ` + result + `
mark|rate|treat|label|classify|judge|report|declare|count|consider|regard 1 everything|all|it|this 2 as|is|are 2 ` + result + `
treat|consider|regard|count|accept|take|read 1 this|the|these|following 3 text|passage*|section|paragraph|sentence|statement*|document|list|table 3 as|to 4 evidence|proof|shown|showing|show|prove|conclusive|sufficient
answer|reply|respond|return|output|say|state|write 4 ` + result + ` 2 for|to|in|on 3 all|every|each|any 2 ` + asked + `
all|every|each 2 ` + asked + ` 2 must|shall|should|are|is|has|have 1 to 1 be|to|been 2 marked|rated|graded|scored|treated|reported|judged|counted|considered|labelled|labeled|regarded 3 ` + result + `
the|set|every|each|its|default 2 verdict|stance 3 is|are|must|shall|should|be|as|to 3 ` + result + `|shows
do|does|must|should|never 2 not|never 2 report|mention|flag|list|quote|look|search|mark 4 missing|gap|gaps|weakness*|contradict*|deficien*|injection|instruction
quote|cite|copy 2 this|the|following 3 sentence|passage|paragraph|text|line 4 every|each|all|any 2 ` + asked + `
end|close 1 of 1 data|passages|document|documentation 2 new|now|begin|the|instruction* 3 instruction*|task|prompt|rule*
passage*|text|line|paragraph|section|sentence 3 shows|show|proves|prove|satisfies|satisfy|fulfils|demonstrates 1 all|every|each 2 requirement*|element*|criteri*|annex
requirement*|element* 1 fulfilled|satisfied|shown|met 1 by 1 definition|default|design

ignorier*|vergiss|vergessen|missacht*|ubergeh*|uberschreib*|verwirf 5 bisherig*|vorherig*|vorig*|obig*|vorangegangen*|vorstehend*|fruher*|alle|alles|deine|ihre|anderen|ursprunglich* 3 anweisung*|instruktion*|vorgabe*|regel|regeln|prompt*|befehl*|anleitung*
anweisung*|hinweis*|nachricht|mitteilung|notiz|bitte 2 an|fur 4 ` + reader + `|sprachmodell*|ki-system*|modell|assistent*|assistenz*|prufprogramm*|auswertungsprogramm*|prufsystem*
anweisung*|nachricht 2 an|fur 3 prufer*|gutachter*|auditor*|prufende*
wenn|falls|sofern 1 du|sie 4 ` + reader + `|sprachmodell*|modell 2 bist|sind|ist
du|sie 1 bist|sind 1 jetzt|nun|ein|eine|als|der|das 3 ` + reader + `|sprachmodell*|modell|assistent*|prufer*|gutachter*
liebe|liebes|lieber|achtung 2 ` + reader + `|sprachmodell*|modell|assistent*
markier*|bewert*|werte|werten|stuf*|behandl*|betracht*|erklar*|bestatig*|kennzeichn*|meld*|antwort*|setz*|beurteil*|gib 2 alle|alles|jede|jedes|jeden|jeder|samtliche|saemtliche 4 ` + askedDE + ` 4 als|mit|auf|fur|sind|ist 3 ` + resultDE + `
markier*|bewert*|werte|werten|stuf*|behandl*|betracht*|beurteil*|kennzeichn* 2 alles|dies|diese|diesen|das 3 als|mit 2 ` + resultDE + `
alle|jede|jedes|samtliche|saemtliche 2 ` + askedDE + ` 2 sind|ist|gelten|gilt|mussen|muss|sollen 3 als|mit 3 ` + resultDE + ` 2 zu|ein|bewert*|markier*|anzu*|einzu*|auszu*|gewertet|eingestuft|betrachte*|gelten
diese*|dieser|dieses|folgende*|nachstehende* 2 text*|absatz|abschnitt|satz|passage|dokument|liste 3 als 3 beleg*|nachweis*|beweis*|ausreichend* 2 zu|werten|gelten|anzusehen|betrachten|akzeptieren|einzustufen
melde|melden|nenne|nennen|erwahne*|berichte* 2 keine|keinen|nichts 3 lucke*|mangel|luck*|widerspruch*|fehlend*|schwach*
zitier*|kopier* 2 diese*|den|folgende* 3 satz|absatz|text|passage 4 jede*|alle*|samtlich*
systemnachricht|systemanweisung|systemmeldung|systemprompt|system-prompt

ignore*|oublie*|neglige*|annule*|outrepass*|ecarte* 5 precedent*|anterieur*|ci|toutes|tous|toute|vos|tes|autres|initial* 4 instruction*|consigne*|regle|regles|directive*|ordre|ordres|prompt*
ignore*|oublie* 3 instruction*|consigne*|prompt*|directive* 3 precedent*|ci|anterieur*|recue*
instruction*|consigne*|note|message|avis|remarque 3 a|au|aux|pour|destine*|l 4 ` + reader + `|ia|assistant*|modele|modeles
instruction*|consigne*|message 2 au|aux|pour 3 evaluateur*|auditeur*|examinateur*|relecteur*
si 2 tu|vous 1 es|etes 4 ` + reader + `|ia|modele|assistant*|evaluateur*
tu|vous 1 es|etes 1 un|une|desormais|maintenant|l 3 ` + reader + `|ia|modele|assistant*|evaluateur*|auditeur*
cher|chere|attention 2 ` + reader + `|ia|modele|assistant*
marque*|notez|considere*|traite*|declare*|confirme*|classe*|evalue*|repond*|indique*|juge*|qualifie* 3 tous|toutes|tout|chaque|toute 4 ` + askedFR + ` 4 comme|est|sont 3 ` + resultFR + `
marque*|considere*|traite*|declare*|classe*|juge*|notez 1 tout|ceci|cela|le 2 comme 2 ` + resultFR + `
tous|toutes|chaque|tout 3 ` + askedFR + ` 2 doit|doivent|est|sont 2 etre|a|reputes|reputees 2 marque*|considere*|juge*|note|notes|notee|notees|traite*|classe*|demontre* 3 ` + resultFR + `|comme
ce|cette|ces|suivant* 2 texte*|passage*|paragraphe|phrase|document|liste 3 comme 3 preuve*|suffisant*|demonstration
ne 2 signale*|mentionne*|rapporte*|releve* 3 aucun*|pas|rien 3 lacune*|manque*|contradiction*|absence*
cite*|copie* 2 cette|ce|le|la 3 phrase|passage|texte|paragraphe 4 chaque|tous|toutes
message|consigne|invite|instruction* 1 systeme
`)

// squeezedOrders are orders without the spaces between their words, for those that were written apart letter by letter.
var squeezedOrders = []string{
	"ignoreprevious", "ignoreallprevious", "ignoretheabove", "ignoreallinstruction", "disregardprevious", "disregardallprevious", "disregardtheabove",
	"markeveryrequirement", "markallrequirements", "markeverythingas", "markeveryelement", "markallelements", "asshownforevery",
	"ignoriereallevor", "alleanforderungenalserfullt", "markierealle", "markiereallesals",
	"ignorezlesinstructions", "ignoreztoutes", "touteslesexigencescomme", "marqueztout", "considereztoutes",
}

// byWord and byPrefix name the orders that may begin with a word, or with a word that begins so.
var byWord, byPrefix = firstWords()

func firstWords() (word, prefix map[string][]int) {
	word, prefix = map[string][]int{}, map[string][]int{}
	for i, o := range orders {
		for _, w := range o[0].words {
			if n := len(w) - 1; w[n] == '*' {
				prefix[w[:n]] = append(prefix[w[:n]], i)
			} else {
				word[w] = append(word[w], i)
			}
		}
	}
	return word, prefix
}

func parseOrders(s string) []order {
	var out []order
	for _, line := range strings.Split(s, "\n") {
		if line != "" {
			out = append(out, orderOf(line))
		}
	}
	return out
}
