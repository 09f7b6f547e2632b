package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 2(a): how it was developed, with what of others.
var annex04Point2a = require.Requirement{
	ID:    "aiact.annex04.2.a",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/a"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "steps", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"development process", "development steps", "development life cycle", "software development plan",
				"was developed", "phases", "sprint", "iterations", "iterative", "feasibility", "prototype", "design review",
				"design freeze", "stage", "gate", "milestones", "agile", "V-model", "developed between", "model building",
				"model selection", "cross-validation", "hyperparameter search", "calibration", "training procedure",
				"trained in", "epochs", "learning rate", "optimiser", "Adam", "model freeze", "code review",
				"continuous integration", "version control", "Git", "development", "development methodology",
				"development of the model", "model development", "literature search", "feasibility study", "training and tuning",
				"review gates", "trained from scratch", "development team", "data scientists", "work packages",
				"protocol frozen", "grid search", "random search", "early stopping", "work started", "demonstration", "sprints",
				"review of published", "trained again",
			}},
			{Lang: "de", Terms: []string{
				"Entwicklungsprozess", "Entwicklungsschritte", "Entwicklungsphasen", "Softwareentwicklungsplan", "Softwareplan",
				"wurde entwickelt", "Phasen", "Sprint", "Zyklen", "Iterationen", "iterativ", "Machbarkeit", "Prototyp",
				"Entwurfsprüfung", "Meilensteine", "agil", "V-Modell", "Modellauswahl", "Kreuzvalidierung", "Hyperparameter",
				"Kalibrierung", "Trainingsablauf", "Epochen", "Lernrate", "Optimierungsverfahren", "eingefroren", "Code-Review",
				"kontinuierliche Integration", "Versionsverwaltung", "Git", "Entwicklung", "Vorgehen", "Entwicklungsmethodik",
				"Modellentwicklung", "Vorgehensmodell", "Machbarkeitsstudie", "Literaturrecherche", "Entwicklungsteam",
				"Arbeitspakete", "von Grund auf", "Gittersuche", "Zufallssuche", "Entwurfsphase", "Erprobung",
			}},
			{Lang: "fr", Terms: []string{
				"processus de développement", "étapes du développement", "cycle de développement", "plan de développement",
				"a été développé", "phases", "sprint", "itérations", "itératif", "faisabilité", "prototype",
				"revue de conception", "jalons", "agile", "cycle en V", "sélection du modèle", "validation croisée",
				"hyperparamètres", "calibration", "étalonnage", "époques", "taux d'apprentissage", "gel du modèle",
				"revue de code", "intégration continue", "gestion de versions", "développement a commencé", "développement",
				"développement du modèle", "méthode de développement", "étapes", "étude de faisabilité",
				"recherche bibliographique", "équipe de développement", "recherche aléatoire", "recherche sur grille",
				"premier prototype", "réglage", "phase", "plis",
			}},
		}},
		{ID: "thirdparty", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"pre-trained", "pretrained", "ImageNet", "transfer learning", "fine-tuned", "fine-tuning", "foundation model",
				"backbone", "=weights", "open-source", "open source library", "third-party tool", "third party", "PyTorch",
				"TensorFlow", "scikit-learn", "MONAI", "Hugging Face", "library", "used unchanged", "modified", "adapted",
				"integrated", "supplied by", "licensed from", "no pre-trained", "open model", "encoder", "Apache-2.0",
				"MIT licence", "third parties", "off-the-shelf", "annotation tool", "nnU-Net", "Keras", "RadImageNet",
				"checkpoint",
			}},
			{Lang: "de", Terms: []string{
				"vortrainiert", "vortrainierte Modelle", "ImageNet", "Transferlernen", "Transfer Learning", "Fine-Tuning",
				"nachtrainiert", "Feinabstimmung", "Basismodell", "Gewichte", "Open Source", "quelloffen", "Dritten",
				"Drittanbieter", "PyTorch", "TensorFlow", "scikit-learn", "MONAI", "Bibliothek", "unverändert übernommen",
				"angepasst", "nicht verändert", "zugekauft", "offenes Modell", "fremde", "Fremdsoftware", "zugelieferte",
				"freie Lizenz", "nnU-Net", "Keras", "übernommen", "Werkzeuge",
			}},
			{Lang: "fr", Terms: []string{
				"préentraîné", "pré-entraîné", "ImageNet", "apprentissage par transfert", "affiné", "réentraîné",
				"ajustement fin", "modèle de fondation", "=poids", "code source ouvert", "open source", "tiers", "outil tiers",
				"PyTorch", "TensorFlow", "scikit-learn", "MONAI", "bibliothèque", "repris sans modification", "modifié",
				"adapté", "converti", "modèle ouvert", "repris tel quel", "entraîné au préalable", "diffusé par",
				"licence libre", "nnU-Net", "Keras", "tronc", "outils",
			}},
		}},
	},
}

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
				"attention", "YOLO", "R-CNN", "EfficientNet", "BERT", "language model", "windows of", "averaged",
				"combined into", "trees", "Bayesian", "regression", "pattern", "joins", "cut into", "head", "first", "then",
				"from grade", "two stages",
			}},
			{Lang: "de", Terms: []string{
				"Algorithmus", "neuronales Netz", "Netz", "faltend", "Transformer", "rekurrent", "Gradient Boosting",
				"Entscheidungsbäume", "Random Forest", "logistische Regression", "Klassifikator", "Detektor", "Segmentierung",
				"U-Net", "ResNet", "LSTM", "Schichten", "Merkmale", "berechnet", "sagt voraus", "Vorhersage", "klassifiziert",
				"ordnet zu", "in vier Schritten", "Funktionsweise", "Inferenz", "Ensemble", "Regelwerk", "regelbasiert",
				"Entwurf", "Entwurfsspezifikation", "Modellbeschreibung", "Lernverfahren", "Algorithmen", "Markow", "XGBoost",
				"YOLO", "R-CNN", "EfficientNet", "Sprachmodell", "Mittelwert", "Bayes", "Regression", "ergibt sich aus",
				"angenähert", "erzeugt", "Rumpf", "Encoder", "zugeordnet", "Stützvektor", "Faltungsnetz", "fasst zusammen",
				"verfolgt", "Gedächtnis", "gewarnt", "gibt aus",
			}},
			{Lang: "fr", Terms: []string{
				"algorithme", "réseau de neurones", "réseau", "convolutif", "transformeur", "récurrent", "gradient boosting",
				"forêt aléatoire", "arbre de décision", "régression logistique", "classifieur", "détecteur", "segmentation",
				"U-Net", "ResNet", "EfficientNet", "LSTM", "couches", "caractéristiques", "vecteur", "calcule", "prédit",
				"classe", "quatre étapes", "principe de fonctionnement", "inférence", "ensemble", "compare",
				"spécification de conception", "conception", "description du modèle", "principe", "Markov", "XGBoost", "YOLO",
				"R-CNN", "modèle de langage", "moyenne", "bayésien", "régression", "recadre", "propose des boîtes", "encodeur",
				"tronc", "fusionne", "obtient",
			}},
		}},
		{ID: "choices", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"was chosen", "we chose", "preferred over", "preferred to", "instead of", "rather than", "design decision",
				"design choice", "rationale", "selected because", "assumption", "we assumed", "it is assumed",
				"rejected because", "alternatives considered", "the reason", "trade-off", "traded", "at the cost of",
				"in favour of", "gives up", "paid for with", "favoured", "we opted", "decided against", "deliberately",
				"was dropped in favour", "compared with", "gained", "lost", "could have", "would have", "left out", "yet",
			}},
			{Lang: "de", Terms: []string{
				"gewählt", "ausgewählt weil", "vorgezogen", "statt", "anstelle", "Entwurfsentscheidung", "Designentscheidung",
				"Begründung", "Annahme", "angenommen wird", "verworfen", "Alternativen", "Zielkonflikt", "Abwägung", "zugunsten",
				"zulasten", "auf Kosten", "verzichtet", "bewusst", "entschieden", "entschieden gegen", "verzichtet wurde",
				"bevorzugt", "gegenüber", "gewonnen", "eingebüßt", "da sonst", "nimmt hin", "schwerer", "weil", "in Kauf",
			}},
			{Lang: "fr", Terms: []string{
				"a été choisi", "nous avons choisi", "nous avons retenu", "retenu", "préféré", "plutôt que", "au lieu de",
				"choix de conception", "justification", "hypothèse", "on suppose", "écarté", "alternatives", "compromis",
				"au prix de", "au détriment", "afin de privilégier", "renoncé", "privilégié", "préférée", "délibérément",
				"avons opté", "opté", "perdait", "gagnait",
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
		{ID: "output", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"the output is", "outputs", "produces", "probability", "risk score", "heat map", "saliency", "mask",
				"bounding box", "categories", "classes", "confidence value", "prediction horizon", "expected output", "flag per",
				"reported as", "episode is reported", "index", "grade", "recommendation", "score per", "mark", "alert level",
			}},
			{Lang: "de", Terms: []string{
				"Ausgabe", "Ausgabe ist", "liefert", "gibt aus", "Wahrscheinlichkeit", "Risikowert", "Punktwert", "Heatmap",
				"Maske", "Klassen", "Konfidenzwert", "Ergebnis ist", "Vorhersagehorizont", "Index", "Stufe", "Empfehlung",
				"gemeldet", "Einordnung", "Note", "Fläche",
			}},
			{Lang: "fr", Terms: []string{
				"la sortie est", "sortie", "produit un masque", "produit", "fournit", "=probabilité", "score de risque",
				"carte de chaleur", "masque", "catégories", "classes", "indice de confiance", "résultat attendu", "indice",
				"niveau", "recommandation", "mention", "boîtes englobantes", "bandeau",
			}},
		}},
	},
}

// Annex IV, point 2(c): its parts and the computing it took.
var annex04Point2c = require.Requirement{
	ID:    "aiact.annex04.2.c",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/2/c"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "components", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"system architecture", "software architecture", "architecture diagram", "components", "modules", "microservices",
				"services", "=containers", "pipeline", "consists of", "is composed of", "in sequence", "feeds into", "passes to",
				"passed on", "forwards to", "receives input from", "message queue", "queue", "broker", "database", "backend",
				"frontend", "front end", "back end", "inference engine", "pre-processing module", "post-processing",
				"web server", "orchestrates", "data flow", "layer stores", "communicates with", "architecture",
				"component diagram", "infrastructure", "gateway", "worker", "scheduler", "load balancer", "Kafka", "RabbitMQ",
				"Redis", "Kubernetes", "web front", "engine", "connector", "subsystem", "data store", "via a queue",
				"each component", "following modules", "three modules", "consists of modules", "consists of components",
				"following components", "comprises", "made up of", "divided into",
			}},
			{Lang: "de", Terms: []string{
				"Systemarchitektur", "Softwarearchitektur", "Architekturdiagramm", "Komponenten", "Bausteine", "Module", "Modul",
				"Dienste", "Mikrodienste", "Container", "Verarbeitungskette", "Pipeline", "besteht aus", "gliedert sich",
				"setzt sich zusammen", "nacheinander", "übergibt an", "leitet weiter", "gehen an", "Warteschlange", "Datenbank",
				"Backend", "Frontend", "Inferenzdienst", "Vorverarbeitung", "Signalaufbereitung", "Nachverarbeitung",
				"Webserver", "Datenfluss", "kommuniziert mit", "Architektur", "Systemaufbau", "Infrastruktur", "Gateway",
				"Kafka", "RabbitMQ", "Redis", "Kubernetes", "Anbindungsmodul", "Teilsystem", "Baustein", "Speicherdienst",
				"Teile", "hintereinander", "weitergereicht", "Bestandteile", "besteht aus Modulen", "besteht aus Komponenten",
				"folgende Module", "folgende Komponenten", "drei Module", "aufgeteilt in", "umfasst",
			}},
			{Lang: "fr", Terms: []string{
				"architecture du système", "architecture logicielle", "schéma d'architecture", "composants", "modules",
				"microservices", "services", "conteneurs", "chaîne de traitement", "se compose de", "comprend", "s'enchaînent",
				"transmet au", "alimente", "reçoit de", "file d'attente", "file de messages", "base de données",
				"serveur d'application", "interface web", "moteur d'inférence", "prétraitement", "post-traitement",
				"flux de données", "communique avec", "architecture", "infrastructure", "composition", "passerelle", "Kafka",
				"RabbitMQ", "Redis", "Kubernetes", "sous-système", "moteur", "moteurs", "service de restitution", "dépose",
				"brique", "briques", "module", "dépendent", "trois modules", "modules suivants", "composants suivants",
				"composé de", "constitué de", "divisé en", "repose sur",
			}},
		}},
		{ID: "compute", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"training ran on", "trained on GPUs", "GPU hours", "hours of training", "GPU", "A100", "V100", "H100", "RTX",
				"TPU", "cluster", "=compute node", "cloud instance", "computational resources", "computing resources",
				"training took", "energy consumption", "node", "A6000", "A40", "T4", "V100 cards", "days of training",
				"training run", "core hours", "cloud credits", "kWh",
			}},
			{Lang: "de", Terms: []string{
				"trainiert wurde auf", "Rechenzeit", "GPU-Stunden", "GPU", "Grafikkarten", "A100", "V100", "H100", "RTX", "TPU",
				"Rechencluster", "Cluster", "Rechenknoten", "Cloud-Instanz", "Rechenressourcen", "Training dauerte",
				"Stromverbrauch", "Rechenarbeiten", "Rechenzentrum", "Hochschulrechenzentrum", "GPU-Knoten", "Knoten", "A6000",
				"Stunden in Anspruch", "Rechenleistung", "kWh", "Server mit",
			}},
			{Lang: "fr", Terms: []string{
				"entraînement a occupé", "entraîné sur", "heures GPU", "heures de calcul", "GPU", "A100", "V100", "H100", "RTX",
				"TPU", "cartes", "grappe", "nœud de calcul", "instance", "ressources de calcul", "durée de l'entraînement",
				"apprentissage a mobilisé", "nœud", "A6000", "durant", "jours de calcul", "heures", "kWh", "centre de calcul",
			}},
		}},
	},
}
