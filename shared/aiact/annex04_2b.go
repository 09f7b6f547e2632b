package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 2(b): how it decides and why it was built so.
var annex04Point2b = require.Requirement{
	ID:    "aiact.annex04.2.b",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/b"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "logic", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"algorithm", "neural network", "convolutional", "transformer", "recurrent", "gradient boosting",
				"gradient boosted trees", "random forest", "decision tree", "logistic regression", "classifier", "detector",
				"segmentation", "U-Net", "ResNet", "DenseNet", "RetinaNet", "LSTM", "layers", "features", "score between",
				"=computes", "calculates", "predicts", "classifies", "four steps", "step by step", "general logic", "inference",
				"embedding", "ensemble", "rule-based", "algorithm design", "design specification", "model description",
				"working principle", "how it works", "hidden Markov", "Kalman", "support vector", "XGBoost", "LightGBM",
				"attention", "YOLO", "R-CNN", "EfficientNet", "BERT", "language model", "windows of", "averaged", "combined into",
				"trees", "Bayesian", "regression", "pattern", "joins", "cut into", "head", "first", "then", "from grade",
				"two stages", "three questions", "rule", "rules", "compares", "compared", "looks at", "looks for", "looks whether",
				"how far", "distance", "decides", "weighs", "adds up", "window", "windows", "segment", "segments", "frames",
				"spectrum", "peaks", "filter", "filters", "score", "scores", "threshold", "learns", "tracker", "tracks",
				"suppresses", "majority", "vote", "votes", "stages", "stage", "input size", "network", "model", "encoder",
				"decoder", "autoencoder", "GRU", "CNN", "MLP", "nearest neighbour", "clustering", "linear", "formula", "a value",
				"turned into", "translates", "extracts", "derived", "only if", "only when", "in a row", "@how it decides",
				"@how it works", "@how it thinks", "@how it reaches", "@logic", "@the logic", "@the model", "@the algorithm",
				"@design", "@principle", "@working", "@what happens", "@inside", "@under the hood",
			}},
			{Lang: "de", Terms: []string{
				"Algorithmus", "neuronales Netz", "Netz", "faltend", "Transformer", "rekurrent", "Gradient Boosting",
				"Entscheidungsbäume", "Random Forest", "logistische Regression", "Klassifikator", "Detektor", "Segmentierung",
				"U-Net", "ResNet", "LSTM", "Schichten", "Merkmale", "berechnet", "sagt voraus", "Vorhersage", "klassifiziert",
				"ordnet zu", "in vier Schritten", "Funktionsweise", "Inferenz", "Ensemble", "Regelwerk", "regelbasiert", "Entwurf",
				"Entwurfsspezifikation", "Modellbeschreibung", "Lernverfahren", "Algorithmen", "Markow", "XGBoost", "YOLO", "R-CNN",
				"EfficientNet", "Sprachmodell", "Mittelwert", "Bayes", "Regression", "ergibt sich aus", "angenähert", "erzeugt",
				"Rumpf", "Encoder", "zugeordnet", "Stützvektor", "Faltungsnetz", "fasst zusammen", "verfolgt", "Gedächtnis",
				"gewarnt", "gibt aus", "Regel", "Regeln", "vergleicht", "vergleichen", "schaut", "betrachtet", "entscheidet",
				"zählt", "summiert", "Fenster", "geschnitten", "zerlegt", "Spektrum", "Leistungsspektrum", "Filter", "gefiltert",
				"Schwelle", "Stufen", "drei Stufen", "Klassen", "Modell", "Bäume", "Entscheidungsbäumen", "Decoder", "GRU", "CNN",
				"Nachbar", "linear", "Formel", "abgeleitet", "umgerechnet", "gebildet", "bilden wir", "bildet", "herausgeschnitten",
				"überlappen", "ordnet", "erst wenn", "nur wenn", "bleiben weniger", "in Folge", "hintereinander", "macht daraus",
				"Tracker", "unterdrückt", "@wie es rechnet", "@rechnet", "@wie es entscheidet", "@wie es funktioniert",
				"@wie es arbeitet", "@funktionsweise", "@arbeitsweise", "@das verfahren", "@das modell", "@funktionsprinzip",
				"@innenleben",
			}},
			{Lang: "fr", Terms: []string{
				"algorithme", "réseau de neurones", "réseau", "convolutif", "transformeur", "récurrent", "gradient boosting",
				"forêt aléatoire", "arbre de décision", "régression logistique", "classifieur", "détecteur", "segmentation",
				"U-Net", "ResNet", "EfficientNet", "LSTM", "couches", "caractéristiques", "vecteur", "calcule", "prédit", "classe",
				"quatre étapes", "principe de fonctionnement", "inférence", "ensemble", "compare", "spécification de conception",
				"conception", "description du modèle", "principe", "Markov", "XGBoost", "YOLO", "R-CNN", "modèle de langage",
				"moyenne", "bayésien", "régression", "recadre", "propose des boîtes", "encodeur", "tronc", "fusionne", "obtient",
				"règle", "règles", "regarde", "examine", "décide", "additionne", "fenêtre", "fenêtres", "segments", "segment",
				"découpé", "découpe", "spectre", "filtre", "filtré", "score", "arbres", "décodeur", "GRU", "CNN", "voisin",
				"linéaire", "formule", "dérivé", "extrait", "extraites", "transforme", "chevauchent", "attribue", "seulement si",
				"seulement quand", "uniquement si", "d'affilée", "consécutifs", "consécutives", "traitement", "ignore", "logique",
				"@comment il décide", "@comment ça marche", "@comment il fonctionne", "@comment il calcule", "@fonctionnement",
				"@principe", "@la logique", "@logique", "@le modèle", "@l'algorithme", "@raisonnement",
			}},
		}},
		{ID: "choices", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"was chosen", "we chose", "preferred over", "preferred to", "instead of", "rather than", "design decision",
				"design choice", "rationale", "selected because", "rejected because", "alternatives considered", "the reason",
				"favoured", "we opted", "decided against", "deliberately", "was dropped in favour", "compared with", "gained",
				"lost", "could have", "would have", "left out", "yet", "slow rather than", "we set it up", "would rather",
				"we prefer", "we decided", "decided to", "chosen so", "chosen because", "we only use", "on purpose",
				"intentionally", "deliberate", "we wanted", "ruled out", "turned down", "gave up", "dropped because",
				"not used because", "thought about", "tested both", "both were tried", "better by", "worse by", "easier to explain",
				"explainable", "preferred",
			}},
			{Lang: "de", Terms: []string{
				"gewählt", "ausgewählt weil", "vorgezogen", "statt", "anstelle", "Entwurfsentscheidung", "Designentscheidung",
				"Begründung", "verworfen", "Alternativen", "verzichtet", "bewusst", "entschieden", "entschieden gegen",
				"verzichtet wurde", "bevorzugt", "gegenüber", "gewonnen", "da sonst", "schwerer", "weil", "absichtlich",
				"mit Absicht", "gewollt", "wir haben uns", "uns für", "uns gegen", "dem stand", "fallen gelassen", "erklärbar",
				"nachvollziehbar", "verstand", "verständlich", "Trägheit", "hatten wir auch", "liegt so dass",
			}},
			{Lang: "fr", Terms: []string{
				"a été choisi", "nous avons choisi", "nous avons retenu", "retenu", "préféré", "plutôt que", "au lieu de",
				"choix de conception", "justification", "écarté", "alternatives", "afin de privilégier", "renoncé", "privilégié",
				"préférée", "délibérément", "avons opté", "opté", "perdait", "gagnait", "exprès", "volontairement", "à dessein",
				"nous préférons", "préférons", "mieux vaut", "plutôt", "avons décidé", "décidé de", "moins bon", "abandonné",
				"explicable", "compréhensible", "renoncer", "testé les deux", "lenteur", "prudence",
			}},
		}},
		{ID: "assumptions", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"assumption", "we assumed", "it is assumed", "taking for granted", "take for granted", "we assume", "assumption is",
				"assumptions", "assuming", "presume",
			}},
			{Lang: "de", Terms: []string{
				"Annahme", "angenommen wird", "wir gehen davon aus", "gehen davon aus", "setzt voraus", "vorausgesetzt",
				"unterstellt", "Annahmen",
			}},
			{Lang: "fr", Terms: []string{
				"hypothèse", "on suppose", "supposons", "nous supposons", "part du principe", "partons du principe", "hypothèses",
				"présuppose",
			}},
		}},
		{ID: "classes", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"categories", "classes", "class boundaries", "sorted into",
			}},
			{Lang: "de", Terms: []string{
				"Klassen", "Klassengrenzen", "Einteilung in",
			}},
			{Lang: "fr", Terms: []string{
				"catégories", "classes", "limites de classe", "répartit en",
			}},
		}},
		{ID: "optimise", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"loss function", "cross-entropy", "focal loss", "objective function", "optimised for", "optimises", "maximises",
				"minimises", "penalised", "weighted", "tuned for", "operating point", "threshold of", "decision threshold",
				"cut-off", "cost of a miss",
			}},
			{Lang: "de", Terms: []string{
				"Verlustfunktion", "Kreuzentropie", "Zielfunktion", "optimiert auf", "optimiert", "maximiert", "minimiert",
				"gewichtet", "Arbeitspunkt", "Schwellenwert", "Schwelle",
			}},
			{Lang: "fr", Terms: []string{
				"fonction de perte", "fonction de coût", "entropie croisée", "fonction objectif", "optimisé pour", "optimise",
				"maximise", "minimise", "pondérée", "point de fonctionnement", "seuil", "seuil d'alerte",
			}},
		}},
		{ID: "parameters", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"feature importance", "variable importance", "most important feature", "SHAP", "weight of each", "contributes most",
			}},
			{Lang: "de", Terms: []string{
				"Merkmalswichtigkeit", "wichtigstes Merkmal", "SHAP", "Gewicht der Merkmale", "trägt am meisten bei",
			}},
			{Lang: "fr", Terms: []string{
				"importance des variables", "variable la plus importante", "SHAP", "poids de chaque", "contribue le plus",
			}},
		}},
		{ID: "output", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"the output is", "outputs", "produces", "probability", "risk score", "heat map", "saliency", "mask", "bounding box",
				"prediction horizon", "expected output", "flag per", "reported as", "episode is reported", "index", "grade",
				"recommendation", "score per", "mark", "alert level",
			}},
			{Lang: "de", Terms: []string{
				"Ausgabe", "Ausgabe ist", "liefert", "gibt aus", "Wahrscheinlichkeit", "Risikowert", "Punktwert", "Heatmap",
				"Maske", "Ergebnis ist", "Vorhersagehorizont", "Index", "Stufe", "Empfehlung", "gemeldet", "Einordnung", "Note",
				"Fläche",
			}},
			{Lang: "fr", Terms: []string{
				"la sortie est", "sortie", "produit un masque", "produit", "fournit", "=probabilité", "score de risque",
				"carte de chaleur", "masque", "résultat attendu", "indice", "niveau", "recommandation", "mention",
				"boîtes englobantes", "bandeau",
			}},
		}},
		{ID: "quality", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"confidence value", "output quality", "quality of the output",
			}},
			{Lang: "de", Terms: []string{
				"Konfidenzwert", "Ausgabequalität", "Güte der Ausgabe",
			}},
			{Lang: "fr", Terms: []string{
				"indice de confiance", "qualité de la sortie", "qualité du résultat",
			}},
		}},
		{ID: "tradeoff", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"trade-off", "traded", "at the cost of", "in favour of", "gives up", "paid for with", "costs us", "at the price",
				"sooner but", "doubles", "but doubles", "in exchange", "in return", "accepted that", "compromise", "weighed",
			}},
			{Lang: "de", Terms: []string{
				"Zielkonflikt", "Abwägung", "zugunsten", "zulasten", "auf Kosten", "nimmt hin", "in Kauf", "nahmen wir in Kauf",
				"nehmen wir in Kauf", "Kompromiss", "im Gegenzug", "einen Punkt", "eingebüßt",
			}},
			{Lang: "fr", Terms: []string{
				"compromis", "au prix de", "au détriment", "en contrepartie", "en échange", "quitte à", "acceptons", "prix à payer",
				"arbitrage", "équilibre",
			}},
		}},
	},
}
