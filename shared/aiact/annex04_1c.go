package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 1(c): software it needs and how it is updated.
var annex04Point1c = require.Requirement{
	ID:    "aiact.annex04.1.c",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/c"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "versions", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"operating system", "firmware version", "firmware", "version or later", "or newer", "or higher", "minimum version",
				"supported versions", "Windows #n", "Ubuntu", "Linux", "iOS #n", "Android #n", "driver", "CUDA", "Docker",
				"Python #v", "PyTorch #v", "TensorFlow #v", "browser", "Chrome", "runtime", "bootloader", "dependencies",
				"software of unknown provenance", "SOUP", "library versions", "bundled", "is compatible with",
				"software requirements", "system requirements", "software versions", "Debian", "Java", "Kubernetes", "kernel",
				"PostgreSQL", "SQL Server", ".NET", "end of support", "supported version", "OS version", "app version", "or above",
				"at least version", "self-test", "has to be", "app wants", "app needs", "needs iOS", "runs on", "runs under",
				"requires", "required version", "iOS", "Android", "Windows", "macOS", "Red Hat", "Alpine", "TensorRT", "ONNX",
				"OpenCV", "glibc", "Node", "browser version", "Edge", "Firefox", "Safari", "web browser", "firmware #v",
				"present versions", "build number", "middleware version", "must match", "matching pair", "compatible",
				"works only with", "older versions", "version check", "platform", "virtualisation", "hypervisor",
				"@phones that work", "@software it needs", "@software needed", "@what it runs on", "@versions", "@what you need",
				"@prerequisites", "@software environment",
			}},
			{Lang: "de", Terms: []string{
				"Betriebssystem", "Firmware", "oder neuer", "oder höher", "mindestens Version", "mindestens den Stand",
				"unterstützte Versionen", "Windows #n", "Ubuntu", "Linux", "iOS #n", "Android #n", "Treiber", "CUDA", "Docker",
				"Python #v", "PyTorch #v", "Browser", "Laufzeitumgebung", "Bibliotheken", "SOUP", "Abhängigkeiten",
				"kompatibel mit", "Systemvoraussetzungen", "Softwarevoraussetzungen", "Softwareanforderungen", "Softwareversionen",
				"Debian", "Java", "Kubernetes", "PostgreSQL", "SQL Server", "Systemversion", "unterstützte Version",
				"Mindestversion", "Treiberversion", "ab Version", "ab Stand", "braucht Android", "braucht iOS", "läuft unter",
				"läuft mit", "läuft ab", "muss laufen", "benötigt", "vorausgesetzt", "Voraussetzung", "Android", "iOS", "Windows",
				"macOS", "TensorRT", "ONNX", "Firefox", "Safari", "Edge", "Webbrowser", "Firmware #v", "Firmwarestand",
				"ältere Firmware", "ältere Version", "älterer Stand", "zueinander passen", "Plattform", "verträglich", "kompatibel",
				"Programmbibliotheken", "Laufzeit", "Virtualisierung", "@voraussetzungen", "@was es braucht", "@softwarestände",
				"@versionen", "@systemumgebung",
			}},
			{Lang: "fr", Terms: []string{
				"système d'exploitation", "micrologiciel", "firmware", "ou plus récent", "ou ultérieur", "au minimum",
				"version minimale", "versions requises", "versions prises en charge", "Windows #n", "Ubuntu", "Linux", "iOS #n",
				"Android #n", "pilote", "CUDA", "Docker", "Python #v", "navigateur", "bibliothèques", "dépendances",
				"compatible avec", "prérequis logiciels", "configuration logicielle", "versions logicielles", "Debian",
				"fonctionne sous", "Java", "Kubernetes", "PostgreSQL", "version supportée", "version antérieure", "prise en charge",
				"ou supérieur", "à partir de la version", "exige", "nécessite", "requiert", "exigée", "fonctionne avec",
				"tourne sous", "Android", "iOS", "Windows", "macOS", "TensorRT", "ONNX", "Firefox", "Safari", "Edge",
				"navigateur web", "version du micrologiciel", "version du logiciel embarqué", "logiciel embarqué",
				"anciennes versions", "version plus ancienne", "doivent correspondre", "compatibilité", "compatibles", "plateforme",
				"environnement d'exécution", "virtualisation", "@prérequis", "@ce qu'il faut", "@versions",
				"@environnement logiciel", "@téléphones compatibles",
			}},
		}},
		{ID: "updates", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"software update", "updates are", "update server", "automatic update", "=patches", "upgrade", "migration",
				"minor release", "major release", "=installer", "update requires", "rollback", "update within #n",
				"mandatory update", "skip a release", "before an update", "updates", "updated", "update", "new app version",
				"new version", "updates itself", "old one stops", "asks for an update", "over the air", "remote update", "installs",
				"reinstall", "maintenance window", "service technician", "service partner", "update file", "update media",
				"downgrade", "release cycle", "support period", "before updating", "roll out", "rolled out", "@updates",
				"@updating", "@keeping up to date", "@new versions",
			}},
			{Lang: "de", Terms: []string{
				"Aktualisierung", "Softwareupdate", "Update", "Patch", "Migration", "Installationsprogramm",
				"Sicherheitsaktualisierung", "automatisch installiert", "einzuspielen", "Nebenversion", "Hauptversion",
				"aktualisiert", "Updates", "aufspielen", "eingespielt", "erneuert sich", "neue Version", "neue Fassung",
				"Fernwartung", "Servicetechniker", "Wartungsfenster", "nachladen", "Neuinstallation", "Rückfall", "Versionsprüfung",
				"über Nacht", "@updates", "@aktualisierung", "@neue versionen",
			}},
			{Lang: "fr", Terms: []string{
				"mise à jour", "mises à jour", "correctif", "mise à niveau", "migration", "installée automatiquement",
				"mise à jour majeure", "mise à jour mineure", "programme d'installation", "mis à jour", "mise en jour",
				"se met à jour", "met à jour", "nouvelle version", "réinstallation", "télémaintenance", "technicien",
				"service après-vente", "à distance", "correctifs", "déploiement", "bascule", "@mises à jour", "@mise à jour",
				"@nouvelles versions",
			}},
		}},
	},
}
