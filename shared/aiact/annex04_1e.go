package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 1(e): what it runs on.
var annex04Point1e = require.Requirement{
	ID:    "aiact.annex04.1.e",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/e"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "hardware", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"hardware requirements", "minimum hardware", "CPU", "processor", "cores", "RAM", "memory", "GB", "GHz", "GPU",
				"graphics card", "video memory", "NVIDIA", "server", "workstation", "storage", "SSD", "disk space", "tablet",
				"smartphone", "iPhone", "iPad", "laptop", "microcontroller", "flash memory", "edge device", "embedded computer",
				"Jetson", "screen resolution", "=monitor", "virtual processors", "=standard PC", "supported devices", "TB",
				"hardware", "computing environment", "devices", "supported phones", "camera", "megapixels", "bandwidth", "disk",
				"desktop", "embedded board", "chip", "operating temperature", "compute board", "neural unit", "LPDDR4", "fanless",
				"PC", "i5", "i7", "Android phones", "phones with", "handsets", "handset", "eight cores", "graphics cards",
				"rented servers", "virtual machine", "vCPU", "vCPUs", "Xeon", "EPYC", "Ryzen", "Raspberry", "STM32", "ARM",
				"Cortex", "processor board", "NVMe", "eMMC", "flash", "computer", "PCs", "megabytes", "MB", "internet connection",
				"network connection", "Mbit", "LTE", "headset", "microphones", "free space", "power supply", "watt", "screen size",
				"DDR", "AMD", "Intel", "Qualcomm", "FPGA", "accelerator", "graphics memory", "capture card", "latency",
				"@phones that work", "@what it runs on", "@hardware", "@computers", "@devices", "@technical data", "@equipment",
			}},
			{Lang: "de", Terms: []string{
				"Hardwareanforderungen", "Mindestanforderungen", "CPU", "Prozessor", "Kerne", "RAM", "Arbeitsspeicher", "Speicher",
				"GB", "GHz", "GPU", "Grafikkarte", "NVIDIA", "Server", "Arbeitsplatzrechner", "Festplatte", "SSD", "Tablet",
				"Smartphone", "Telefone", "Telefon", "iPhone", "iPad", "Mikrocontroller", "Rechner", "läuft auf",
				"Bildschirmauflösung", "Monitor", "unterstützte Geräte", "TB", "Hardware", "Hardwareumgebung", "Rechnerausstattung",
				"Endgeräte", "zugelassene Geräte", "Tablets", "Kamera", "Megapixel", "Laptop", "Rechnerkern", "Datenspeicher",
				"Chip", "lüfterlos", "betrieben auf", "i5", "i7", "Recheneinheit", "Kernen", "Prozessorkerne", "Galaxy", "Lenovo",
				"Gerätemodelle", "Mietserver", "gemietete Server", "virtuelle Maschine", "Xeon", "Raspberry", "STM32", "ARM",
				"Cortex", "NVMe", "Flash-Speicher", "Computer", "PC", "PCs", "MB", "Mbit", "LTE", "Internetverbindung",
				"freier Speicher", "freien Platz", "Speicherplatz", "Netzteil", "Watt", "Bildschirmgröße", "Intel", "AMD",
				"Bettplatzrechner", "Einplatinenrechner", "gerechnet wird", "rechnet auf", "Steckkarte", "Latenz",
				"@worauf es läuft", "@worauf", "@geräte", "@hardware", "@technische daten", "@rechner", "@ausstattung",
			}},
			{Lang: "fr", Terms: []string{
				"configuration matérielle", "configuration minimale", "matériel", "CPU", "processeur", "cœurs", "RAM",
				"mémoire vive", "mémoire", "Go", "GB", "GHz", "GPU", "carte graphique", "NVIDIA", "serveur", "poste de travail",
				"stockage", "SSD", "disque", "tablette", "smartphone", "téléphone", "iPhone", "iPad", "ordinateur",
				"microcontrôleur", "résolution d'écran", "s'exécute sur", "environnement matériel", "configuration requise",
				"appareils", "caméra", "mégapixels", "ordinateur portable", "carte", "disque dur", "puce", "poste de lecture",
				"sans ventilateur", "i5", "i7", "unité de calcul", "fonctionne sur", "Mo", "cœur", "Xeon", "Raspberry", "STM32",
				"ARM", "Cortex", "NVMe", "mémoire flash", "PC", "serveurs loués", "machine virtuelle", "connexion internet",
				"réseau mobile", "espace libre", "alimentation", "watts", "taille d'écran", "Intel", "AMD", "modèles de téléphone",
				"téléphones", "tablettes", "ordinateurs", "calculateur", "carte de calcul", "débit", "latence", "Mbit",
				"éléments techniques", "@sur quoi", "@matériel", "@appareils", "@caractéristiques techniques",
				"@éléments techniques", "@équipement", "@ordinateurs",
			}},
		}},
	},
}
