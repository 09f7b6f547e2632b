package aiact

import (
	"github.com/cecheck/cecheck/shared/law"
	"github.com/cecheck/cecheck/shared/require"
)

// Annex IV, point 8: the declaration of conformity.
var annex04Point8 = require.Requirement{
	ID:    "aiact.annex04.8",
	Ref:   law.Ref{Act: law.AIAct, Path: "anx_IV/8"},
	Whose: "provider",
	Elements: []require.Element{
		{ID: "declares", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"declaration of conformity", "EU declaration", "sole responsibility", "declares", "hereby declare", "we declare",
				"is in conformity with", "are in conformity", "conforms to", "declare", "declared", "declaration", "DoC",
				"declares under", "satisfies", "fulfils", "meets Regulation", "meets the requirements of Regulation", "meets",
				"@declaration", "@declaration of conformity", "@eu declaration", "@conformity", "@paper we sign",
			}},
			{Lang: "de", Terms: []string{
				"Konformitätserklärung", "EU-Konformitätserklärung", "alleiniger Verantwortung", "alleinige Verantwortung",
				"erklären", "erklärt", "hiermit", "entspricht den Anforderungen", "den Anforderungen entspricht", "Konformität",
				"Erklärung", "erklärt hiermit", "wir erklären", "EU-Erklärung", "erfüllt die Verordnung", "entspricht", "genügt",
				"der Verordnung entspricht", "@konformität", "@erklärung", "@konformitätserklärung", "@eu-konformitätserklärung",
			}},
			{Lang: "fr", Terms: []string{
				"déclaration de conformité", "déclaration UE", "seule responsabilité", "déclare", "déclarons",
				"déclarons par la présente", "est conforme", "sont conformes", "conforme au règlement", "déclaration",
				"déclarons sous", "déclare sous", "satisfait", "satisfait au", "répond au règlement", "conforme", "conformité",
				"@déclaration", "@déclaration de conformité", "@déclaration ue", "@conformité",
			}},
		}},
		{ID: "content", Query: []require.Query{
			{Lang: "en", Terms: []string{
				"Regulation (EU) 2024/1689", "Regulation 2024/1689", "notified body", "certificate", "UDI", "Basic UDI-DI",
				"managing director", "chief executive", "=signed", "place and date", "conformity assessment under",
				"declaration number", "authorised signatory", "serial number", "on behalf of", "conformity", "manufacturer",
				"Annex VI", "Annex VII", "single declaration", "Regulation 2017/745", "Regulation (EU) 2017/745",
				"Regulation 2017/746", "Medical Device Regulation", "AI Act", "Annex IX", "GDPR", "CEO", "president",
				"head of regulatory", "signed by", "signed on", "signed in", "place", "date", "registered number", "NB #n",
				"director",
			}},
			{Lang: "de", Terms: []string{
				"Verordnung 2024/1689", "Verordnung (EU) 2024/1689", "Benannte Stelle", "notifizierte Stelle", "Zertifikat", "UDI",
				"UDI-DI", "Geschäftsführer", "gez", "unterzeichnet", "unterschrieben", "Ort und Datum",
				"Konformitätsbewertungsverfahren", "im Namen", "Ort", "Datum", "Anhang VI", "Hersteller", "Geschäftsführerin",
				"Vorstand", "Verordnung 2017/745", "Verordnung (EU) 2017/745", "Verordnung 2017/746", "Anhang IX", "KI-Verordnung",
				"DSGVO", "CEO", "Vorsitzende", "Leiter Regulatory", "unterschrieben von", "Geschäftsführung", "Prokurist",
				"Unterschrift", "Kennnummer", "benannten Stelle", "Bescheinigung",
			}},
			{Lang: "fr", Terms: []string{
				"règlement 2024/1689", "règlement (UE) 2024/1689", "organisme notifié", "certificat", "IUD", "UDI", "IUD-ID",
				"directeur général", "président", "=signé", "fait à", "lieu et date", "évaluation de la conformité", "au nom de",
				"gérant", "gérante", "directrice", "présidente", "fabricant", "annexe VI", "règlement 2017/745",
				"règlement (UE) 2017/745", "règlement 2017/746", "annexe IX", "RGPD", "PDG", "directeur",
				"responsable réglementaire", "signé par", "signé le", "le #d", "signature", "représentant légal",
				"numéro d'organisme", "lieu", "certificat n°",
			}},
		}},
	},
}
