package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 1(d): in which forms it is sold.
var annex04Point1d = require.Requirement{
	ID:    "aiact.annex04.1.d",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/1/d"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "forms", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"delivered as", "shipped as", "supplied as", "distributed as", "made available as", "placed on the market as",
				"offered as", "software as a service", "SaaS", "cloud service", "hosted service", "web application", "mobile app",
				"App Store", "Google Play", "download", "=container image", "docker image", "virtual appliance", "virtual machine",
				"=installer", "software package", "embedded in", "pre-installed", "preinstalled", "integrated in the device",
				"on-premises", "on-premise installation", "installed on site", "REST API", "through an API", "via API",
				"standalone software", "USB stick", "licence key", "subscription", "installed in the factory", "=registry",
				"forms of delivery", "delivery", "distribution", "placing on the market", "deployment models", "deployment options",
				"product variants", "forms of supply", "supply", "supplied", "browser", "sold as", "sold with", "pre-loaded",
				"app stores", "marketed as", "tenant", "package", "variant", "ex works", "cloud version", "comes with", "sold only",
				"install from", "invitation code", "from the App Store", "there is nothing to install", "nothing to install",
				"we sell", "kit", "case", "bundle", "comes as", "comes in", "comes installed", "comes pre-installed",
				"part of the device", "is part of", "built into", "shipped inside", "installation file", "setup file",
				"installation package", "firmware image", "downloaded from", "customer area", "downloaded", "ordered",
				"order number", "REF number", "licence", "licences", "sold separately", "not sold", "leased", "rented",
				"pay per use", "plug-in", "plugin", "add-on", "source code is not", "model is not", "white label", "distributor",
				"hospital server", "private cloud", "data centre", "runs in the cloud", "delivered to", "handed over", "accessible",
				"accessed", "only as", "@where people get it", "@how people get it", "@how you get it", "@how it is sold",
				"@how it is delivered", "@how it comes", "@getting it", "@variants", "@what is sold", "@what is in the box",
				"@scope of delivery", "@configurations", "@models and",
			}},
			{Lang: "de", Terms: []string{
				"ausgeliefert als", "geliefert als", "bereitgestellt", "Bereitstellung", "vertrieben", "angeboten als",
				"Software as a Service", "SaaS", "Clouddienst", "gehostet", "Webanwendung", "mobile App", "App Store",
				"Google Play", "herunterladen", "Download", "Container-Image", "Container", "virtuelle Maschine",
				"Installationspaket", "Softwarepaket", "eingebettet", "vorinstalliert", "eingebaut", "On-Premises",
				"lokale Installation", "vor Ort installiert", "REST-API", "Programmierschnittstelle", "eigenständige Software",
				"USB-Stick", "Lizenzschlüssel", "Abonnement", "Freischaltcode", "Lieferformen", "Vertriebsform", "Inverkehrbringen",
				"Bereitstellungsformen", "Betriebsmodelle", "Varianten", "als Anwendung", "aufgespielt", "Geräteverwaltung",
				"Fassung für", "verkauft", "verteilt", "Auslieferung", "Paket", "Browser", "Mandant", "als App", "Vertrieb",
				"Lieferumfang", "ab Werk", "nur als", "wird ausgeliefert", "verkaufen", "Koffer", "Bausatz", "Gerät verkauft",
				"geben wir ab", "ausgegeben", "erhältlich", "beziehen", "bezogen", "lädt man", "laden", "geladen",
				"aus dem App Store", "aus dem Play Store", "installieren", "installiert", "Installationsdatei", "fest eingebaut",
				"im Gerät", "Bestandteil", "Teil des Geräts", "Zugänge", "Zugangscode", "Einladungscode", "Hausschlüssel", "Lizenz",
				"Lizenzen", "Einzellizenz", "Leasing", "Bestellnummer", "Plugin", "Zusatzmodul", "Webseite", "Weboberfläche",
				"im Browser", "Kundenportal", "Krankenhausserver", "Rechenzentrum", "ausgeliefert", "wird geliefert",
				"mitgeliefert", "gesondert verkauft", "Datenträger", "SD-Karte", "@wie man es bekommt", "@wo man es bekommt",
				"@wie es verkauft", "@wie es geliefert", "@wie es zum kunden", "@so kommt", "@verkauf", "@lieferung",
				"@lieferumfang", "@ausführungen", "@konfigurationen", "@bezug",
			}},
			{Lang: "fr", Terms: []string{
				"fourni sous la forme", "livré sous forme", "fourni comme", "mis à disposition", "mise à disposition", "distribué",
				"proposé", "logiciel en tant que service", "SaaS", "service hébergé", "hébergée", "nuage", "application web",
				"application mobile", "App Store", "Google Play", "télécharger", "téléchargement", "image de conteneur",
				"conteneur", "machine virtuelle", "paquet logiciel", "intégré dans", "préinstallé", "préinstallée",
				"installé sur site", "sur site", "interface REST", "via une API", "logiciel autonome", "clé USB", "licence",
				"abonnement", "portail", "mise sur le marché", "formes de mise à disposition", "modes de déploiement", "variantes",
				"vendu", "vendue", "commercialisé", "navigateur", "paquet", "forme", "formes", "livraison", "diffusion",
				"tablette vendue", "sortie d'usine", "vendu avec", "version en ligne", "est livré", "est livrée", "livré avec",
				"livrée avec", "livré dans", "se télécharge", "téléchargeable", "à télécharger", "téléchargée", "s'installe",
				"installé", "installer", "installation", "fichier d'installation", "d'usine", "présent d'usine", "mallette",
				"coffret", "étui", "kit", "vendons", "licences", "rien à installer", "page web", "code d'invitation", "accessible",
				"distributeur", "revendeur", "module complémentaire", "greffon", "fait partie", "partie intégrante", "intégré",
				"embarqué", "logiciel embarqué", "carte SD", "clé d'activation", "hébergé", "centre de données", "espace client",
				"expédié", "remis", "@où le trouver", "@comment se le procurer", "@comment il est vendu", "@comment il est livré",
				"@configurations", "@livraison", "@commercialisation", "@présentation commerciale", "@contenu de la boîte",
			}},
		}},
	},
}
