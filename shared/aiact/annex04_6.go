package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 6: what was changed over its life.
var annex04Point6 = require.Requirement{
	ID:    "aiact.annex04.6",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/6"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "history", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"change history", "change log", "changelog", "revision history", "version history", "release history",
				"release notes", "release", "releases", "version #v #d", "#v #d", "changes since", "changed from", "first release",
				"initial release", "introduced", "added", "replaced", "retrained", "new model", "fixed", "bug fix", "improved",
				"was changed", "now supports", "reduced", "previous version", "replaces", "compared with", "changes",
				"modifications", "lifecycle changes", "#v #v", "corrected", "correction", "fell from", "upgraded", "patch release",
				"extended to", "dropped support", "brought", "doubled", "learned", "release #v brought", "took the place of",
				"new in", "new since", "since version", "since #v", "what's new", "what changed", "changed in", "changed",
				"from #v to", "first sold", "launched in", "launched", "came out", "moved from", "switched", "switched to",
				"rewritten", "tuned", "fixes", "withdrawn", "recall", "CAPA", "field correction", "software change",
				"hardware revision", "revision", "successive", "learned to", "took over", "@what changed", "@what's new",
				"@changes", "@history", "@versions so far", "@earlier versions", "@release history", "@previous generation",
				"@changes over", "@what we changed", "@version history", "@evolution",
			}},
			{Lang: "de", Terms: []string{
				"Änderungshistorie", "Änderungsprotokoll", "Änderungsverzeichnis", "Versionshistorie", "Versionsgeschichte",
				"Revisionsverlauf", "Freigabemitteilung", "Änderung", "Änderungen", "Fassung", "Version #v #d", "#v #d",
				"Änderungen seit", "erste Fassung", "Erstausgabe", "eingeführt", "ergänzt", "hinzugefügt", "ersetzt", "entfernt",
				"neu trainiert", "nachtrainiert", "Fehler behoben", "verbessert", "geändert", "gegenüber #v", "unverändert",
				"Änderungen im Lebenszyklus", "#v #v", "behoben", "erweitert", "Korrektur", "Neuerung", "Neuerungen", "entfallen",
				"umgestellt", "Umstieg", "neu in", "brachte", "hinzu", "Abgleich", "neu seit", "seit Version", "seit #v",
				"was sich geändert", "von #v auf", "erstmals", "erstmals verkauft", "auf den Markt", "herausgebracht", "gewechselt",
				"neu geschrieben", "angehoben", "abgesenkt", "gesenkt", "zurückgezogen", "Rückruf", "CAPA", "Korrekturmaßnahme",
				"Hardwarestand", "Revision", "weggefallen", "neues Modell", "neu gelernt", "@was sich geändert", "@änderungen",
				"@verlauf", "@geschichte", "@bisherige", "@versionen", "@änderungen im", "@historie", "@entwicklung seit",
				"@frühere",
			}},
			{Lang: "fr", Terms: []string{
				"historique des versions", "historique des modifications", "journal des modifications", "journal des versions",
				"notes de version", "modification", "modifications", "version #v #d", "#v #d", "changement", "changement principal",
				"première version", "introduit", "ajouté", "ajout", "remplacé", "remplace", "supprimé", "réentraîné", "corrigé",
				"correction", "amélioré", "abandon", "par rapport à", "changements", "évolutions", "historique", "#v #v",
				"évolution", "étendu", "ajoutée", "nouveauté", "nouveautés", "abandonné", "apporte", "nouveau", "passage à",
				"doublé", "nouveau depuis", "depuis la version", "de #v à", "vendu depuis", "lancé", "lancée", "sorti", "sortie",
				"basculé", "réécrit", "relevé", "abaissé", "rappel", "CAPA", "action corrective", "révision", "prise en charge",
				"nouveau modèle", "a appris", "@ce qui a changé", "@changements", "@historique", "@évolutions", "@versions",
				"@nouveautés", "@modifications", "@générations antérieures", "@versions antérieures", "@histoire",
			}},
		}},
	},
}
