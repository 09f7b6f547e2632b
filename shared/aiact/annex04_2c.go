package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

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
				"frontend", "front end", "back end", "inference engine", "pre-processing module", "post-processing", "web server",
				"orchestrates", "data flow", "layer stores", "communicates with", "architecture", "component diagram",
				"infrastructure", "gateway", "worker", "scheduler", "load balancer", "Kafka", "RabbitMQ", "Redis", "Kubernetes",
				"web front", "engine", "connector", "subsystem", "data store", "via a queue", "each component", "following modules",
				"three modules", "consists of modules", "consists of components", "following components", "comprises", "made up of",
				"divided into", "pieces", "building blocks", "blocks", "four processes", "processes", "threads", "thread", "module",
				"puts it in", "picks it up", "writes into", "reads what", "passes", "hands over", "handed to", "stores", "deletes",
				"restarts", "watchdog", "ring buffer", "buffer", "pre-processing", "preprocessing", "decoder", "API gateway",
				"web service", "front door", "storage bucket", "object storage", "SQLite", "MongoDB", "Postgres", "PostgreSQL",
				"app records", "runs on the phone", "runs on the server", "on the device", "in the cloud", "state machine",
				"interrupt", "bootloader", "RTOS", "operating system layer", "@the pieces", "@the parts", "@building blocks",
				"@structure", "@structure of", "@how it fits together", "@how the parts", "@architecture", "@components",
				"@what it consists", "@system overview", "@inside",
			}},
			{Lang: "de", Terms: []string{
				"Systemarchitektur", "Softwarearchitektur", "Architekturdiagramm", "Komponenten", "Bausteine", "Module", "Modul",
				"Dienste", "Mikrodienste", "Container", "Verarbeitungskette", "Pipeline", "besteht aus", "gliedert sich",
				"setzt sich zusammen", "nacheinander", "übergibt an", "leitet weiter", "gehen an", "Warteschlange", "Datenbank",
				"Backend", "Frontend", "Inferenzdienst", "Vorverarbeitung", "Signalaufbereitung", "Nachverarbeitung", "Webserver",
				"Datenfluss", "kommuniziert mit", "Architektur", "Systemaufbau", "Infrastruktur", "Gateway", "Kafka", "RabbitMQ",
				"Redis", "Kubernetes", "Anbindungsmodul", "Teilsystem", "Baustein", "Speicherdienst", "Teile", "hintereinander",
				"weitergereicht", "Bestandteile", "besteht aus Modulen", "besteht aus Komponenten", "folgende Module",
				"folgende Komponenten", "drei Module", "aufgeteilt in", "umfasst", "Bausteinen", "Prozesse", "Task", "Empfänger",
				"landet in", "legt ab", "abgelegt", "schiebt", "gibt weiter", "weiterreicht", "startet neu", "Ringpuffer", "Puffer",
				"Dekodierer", "Objektspeicher", "SQLite", "MongoDB", "Postgres", "Server", "Client", "Abgleichdienst",
				"Schnittstellendienst", "läuft auf dem", "im Gerät", "auf dem Server", "in der Cloud", "Zustandsautomat",
				"Watchdog", "Schicht", "drei Teile", "vier Teile", "zwei Teile", "Blockschaltbild", "@aus was es besteht",
				"@woraus es besteht", "@bausteine", "@aufbau", "@teile", "@architektur", "@komponenten", "@struktur", "@das ganze",
				"@zusammenspiel der",
			}},
			{Lang: "fr", Terms: []string{
				"architecture du système", "architecture logicielle", "schéma d'architecture", "composants", "modules",
				"microservices", "services", "conteneurs", "chaîne de traitement", "se compose de", "comprend", "s'enchaînent",
				"transmet au", "alimente", "reçoit de", "file d'attente", "file de messages", "base de données",
				"serveur d'application", "interface web", "moteur d'inférence", "prétraitement", "post-traitement",
				"flux de données", "communique avec", "architecture", "infrastructure", "composition", "passerelle", "Kafka",
				"RabbitMQ", "Redis", "Kubernetes", "sous-système", "moteur", "moteurs", "service de restitution", "dépose",
				"brique", "briques", "module", "dépendent", "trois modules", "modules suivants", "composants suivants",
				"composé de", "constitué de", "divisé en", "repose sur", "morceaux", "pièces", "blocs", "processus", "service",
				"transmet", "range", "stocke", "supprime", "redémarre", "tampon", "mémoire tampon", "décodeur", "stockage",
				"SQLite", "MongoDB", "Postgres", "PostgreSQL", "serveur", "sur l'appareil", "sur le serveur", "dans le nuage",
				"machine à états", "chien de garde", "couche", "quatre modules", "quatre parties", "deux parties", "trois parties",
				"chaînon", "maillon", "étage", "étages", "@les morceaux", "@les briques", "@de quoi il est fait", "@composition",
				"@structure", "@architecture", "@les pièces", "@constitution", "@composants", "@organisation du logiciel",
			}},
		}},
		{ID: "compute", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"training ran on", "trained on GPUs", "GPU hours", "hours of training", "GPU", "A100", "V100", "H100", "RTX", "TPU",
				"cluster", "=compute node", "cloud instance", "computational resources", "computing resources", "training took",
				"energy consumption", "node", "A6000", "A40", "T4", "V100 cards", "days of training", "training run", "core hours",
				"cloud credits", "kWh", "one rented", "eleven hours", "minutes on", "A10G", "A10", "L4", "L40", "RTX 6000",
				"workstation", "our office", "trained in hours", "laptop", "in-house server", "AWS", "Azure", "university cluster",
				"supercomputer", "CPU hours", "all experiments", "cost of training", "electricity",
			}},
			{Lang: "de", Terms: []string{
				"trainiert wurde auf", "Rechenzeit", "GPU-Stunden", "GPU", "Grafikkarten", "A100", "V100", "H100", "RTX", "TPU",
				"Rechencluster", "Cluster", "Rechenknoten", "Cloud-Instanz", "Rechenressourcen", "Training dauerte",
				"Stromverbrauch", "Rechenarbeiten", "Rechenzentrum", "Hochschulrechenzentrum", "GPU-Knoten", "Knoten", "A6000",
				"Stunden in Anspruch", "Rechenleistung", "kWh", "Server mit", "gemietet", "gemieteten", "Durchlauf", "A10G", "A10",
				"L4", "L40", "Arbeitsplatzrechner", "im Büro", "AWS", "Azure", "Hochschulcluster", "Rechenaufwand", "Training lief",
				"gelernt haben wir", "Kernen", "Laptop", "eigener Server", "Kilowattstunden",
			}},
			{Lang: "fr", Terms: []string{
				"entraînement a occupé", "entraîné sur", "heures GPU", "heures de calcul", "GPU", "A100", "V100", "H100", "RTX",
				"TPU", "cartes", "grappe", "nœud de calcul", "instance", "ressources de calcul", "durée de l'entraînement",
				"apprentissage a mobilisé", "nœud", "A6000", "durant", "jours de calcul", "kWh", "centre de calcul", "louée",
				"louées", "A10G", "A10", "L4", "L40", "poste", "notre bureau", "AWS", "Azure", "supercalculateur",
				"entraînement a duré", "entraînement a pris", "apprentissage a duré", "apprentissage a pris", "passage complet",
				"ordinateur portable", "électricité",
			}},
		}},
	},
}
