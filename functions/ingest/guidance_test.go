package ingest

import (
	"strings"
	"testing"
	"time"
)

// Template and instruction text.
var guidanceTexts = `
[REQUIRED] Describe the intended purpose.
[REQUIRED: list all software items]
[enter name of the manufacturer]
Manufacturer: [enter name]
Version: [insert version]
Date | [DATE] | Author | [AUTHOR]
Product name: <your product>
<your product> is intended for <intended use>.
<Product Name>
<insert the description of the algorithm here>
{{product_name}} version {{version}}
Lorem ipsum dolor sit amet, consectetur adipiscing elit.
TBD
Release date: TBD
To be completed.
To be determined
Risk estimation: to be defined
Approved by: ______________
XX.XX.XXXX
Document number: XXX-XXX
[...]
[…]
(...)
Describe here how the system was developed.
Describe the intended purpose of the device, the patient population and the users.
This section should describe the architecture of the software.
This chapter must contain a list of all harmonised standards that were applied.
Please describe the methods of validation, including the metrics and the data sets.
Explain how residual risks are communicated to users.
Provide a description of the hardware on which the system is intended to run.
Provide an overview of the training data and its provenance.
List all standards applied in full or in part.
Summarise the results of the clinical evaluation.
If applicable, describe the interaction with other devices.
Delete this section if it is not applicable.
Remove this text before release.
Replace the placeholders with the details of your product.
Use this section to document the human oversight measures.
You should describe the design choices here.
In this section, list the datasets used for training, validation and testing.
Insert a diagram of the architecture here.
Note to author: keep this short.
Guidance: the level of detail depends on the safety class of the software.
Text in blue is guidance and must be deleted.
What is the intended purpose of the device? Who are the users? In which environment is it used?
The post-market plan will be added in a later version.
Details will be provided in the next revision.
Identify all hazards that may result from the use of the model. Specify the methods by which risks were estimated.
This is a template. Adapt the following text to your product.
State whether the device incorporates a medicinal substance.
Justify the choice of metrics.
[bitte eintragen]
Hersteller: [Name des Herstellers eintragen]
[Produktname]
<Name des Produkts>
Beschreiben Sie die Zweckbestimmung des Produkts.
Beschreiben Sie hier, wie das System entwickelt wurde.
Bitte ergänzen Sie die Liste der angewandten Normen.
Hier bitte die Architektur der Software beschreiben.
Dieser Abschnitt soll die Leistungsmerkmale beschreiben.
In diesem Kapitel sind die Maßnahmen zur menschlichen Aufsicht zu beschreiben. Dieses Kapitel muss die Verantwortlichen nennen.
Erläutern Sie die Auswahl der Trainingsdaten und begründen Sie diese.
Geben Sie die Version der Software an.
Nennen Sie alle angewandten Normen.
Listen Sie die Schnittstellen zu anderen Produkten auf.
Zielgruppe und Einsatzumgebung angeben.
Fügen Sie ein Diagramm der Architektur ein.
Wird noch ergänzt.
Restrisiko: noch zu definieren
Ausfüllhinweis: Nicht zutreffendes streichen.
Löschen Sie diesen Hinweis vor der Freigabe.
Dies ist eine Vorlage.
Die Ergebnisse werden in einer späteren Version ergänzt.
Datum: TT.MM.JJJJ
Welche Risiken bestehen? Wie werden sie beherrscht?
[à compléter]
Fabricant : [nom du fabricant]
[insérer le nom du produit]
Version : à compléter
Décrire les mesures de contrôle humain.
Décrivez ici l'architecture du logiciel.
Décrivez la destination du dispositif et la population de patients visée.
Cette section doit décrire les données d'entraînement.
Ce chapitre devrait présenter la méthode de développement.
Précisez les normes appliquées.
Indiquer la version du logiciel.
Veuillez renseigner les coordonnées du fabricant.
Insérer ici le schéma de l'architecture.
Il convient de préciser ici l'origine des données, leur étiquetage et leur nettoyage.
Lister les exigences applicables et justifier les exclusions.
Consigne : supprimer ce texte après rédaction.
La méthode de développement sera décrite dans une prochaine révision.
Quelle est la destination du dispositif ? Qui sont les utilisateurs ?
Ce document est un modèle à adapter.
Supprimez ce paragraphe s'il n'est pas applicable.
`

// Text about a product, or at least not about writing.
var realTexts = `
The software analyses frontal chest radiographs of adults and flags suspected pneumothorax.
Sensitivity was 0.942 (95 % CI 0.921–0.958) on 9,412 studies [1].
Risk management follows [ISO 14971] and its guidance [ISO/TR 24971].
The requirement [REQ-012] was verified by test TC-044.
See [3, 4] and [Smith 2019] for the reference standard.
The value is shown in [mmHg] and stored with the study.
Alarms are raised if p < 0.05 and the count is > 3.
The element <patientId> carries the identifier of the patient.
The page is rendered with <br> between the lines.
Enter the weight of the patient and press the button.
Select the patient from the worklist.
Remove the battery before cleaning the device.
Insert the probe into the socket until it clicks.
Ensure that the sensor is dry before use.
Explain the risks to the patient before the examination.
Describe the procedure to the patient.
This section describes the architecture of the software.
This document lists all hazards that were identified for release 3.2.
The system shall log each inference with a time stamp.
The operator must be able to stop the analysis at any time.
The user should read the instructions for use before the first measurement.
The manufacturer provides training to all users.
Users are informed of the residual risks in chapter 7 of the instructions for use.
The model was trained on 60,000 images from three hospitals.
The threshold was chosen because the clinical board held a delayed drain to be worse than an early read.
The thresholds are to be defined by the clinician for each patient and are kept for 30 days in the device.
We list all software items in the annex SOUP-3 with version and licence.
Data were provided by the university hospitals of Tampere and Turku.
H-04 | Missed pneumothorax | 4/3 | Unflagged studies capped at 60 min wait | 4/1
EN ISO 14971:2019 | in full
Is the device sterile? | No, it is software without physical parts
List of abbreviations
Required training: two hours with a certified trainer, repeated every year.
Your device measures glucose every five minutes.
Clean your device once a week with a damp cloth.
Describe-and-verify is the name of our second review step.
The risk file will be updated every quarter by the quality manager.
A report is provided to the competent authority within 15 days.
The placeholder image is replaced by the heat map once the analysis has finished.
Template matching is used to find the heart border.
The figure [Fig. 3] shows how data flow through the system.
Version 3.2.1 (build 8841), released 2025-04-15
The sample size was determined before the study began.
Include criteria were age over 18 and a signed consent; exclusion criteria were pregnancy and implants.
The service list is stated in the contract.
State machine SM-4 has five states and a watchdog.
Reference values were taken from healthy volunteers.
Document TF-TD-001, revision 7. Owner: Regulatory Affairs.
Die App berechnet einen Vorschlag für die nächste Bolusdosis.
Das Risikomanagement folgt dem Plan GP-RMP-3 und umfasst 52 Gefährdungen.
Dieser Abschnitt beschreibt die Architektur der Software.
In diesem Kapitel werden die Maßnahmen zur menschlichen Aufsicht beschrieben, die in Version 2.3 umgesetzt sind.
Geben Sie das Gewicht des Patienten ein.
Tragen Sie bei der Reinigung Handschuhe.
Führen Sie die Sonde ein und warten Sie zehn Sekunden.
Erklären Sie dem Patienten den Ablauf der Messung.
Hinweis: Das Gerät darf nicht im Freien betrieben werden.
Das Sensormodul kann das Netz der Klinik nutzen, um Werte zu ergänzen.
Die Gebrauchsanweisung muss vor der ersten Messung gelesen werden.
Bitte beachten Sie die maximale Betriebstemperatur von 40 °C.
Die Norm EN 62304 [5] wurde vollständig angewandt.
Nach der Zulassung darf die Kalibrierung höchstens zweimal im Jahr angepasst werden.
Ein Netz wurde vorgezogen, weil sich dessen Parameter stabil schätzen ließen.
Der Hersteller ist die Diavera Medizintechnik GmbH, Lindenallee 8, Reutlingen.
Nr. | Gefährdung | Maßnahme | Restrisiko
Der Anwender kann den Vorschlag ablehnen und eine eigene Dosis eintragen.
Der Alarm folgt nach 30 Sekunden.
Le logiciel repère les signes d'hémorragie intracrânienne sur le scanner cérébral.
Les données sont chiffrées en AES-256 au repos et en TLS 1.3 en transit.
Cette section décrit l'architecture du logiciel NeuroTri.
Ce document présente les risques identifiés pour la version 1.4.
Indiquez au patient de rester immobile.
Insérez la sonde dans le connecteur.
Il convient de préciser que le logiciel ne pose pas de diagnostic.
Le seuil a été fixé à 0,42 afin de privilégier la sensibilité.
La gestion des risques est conforme à la norme NF EN ISO 14971 [2].
L'utilisateur doit lire la notice avant la première utilisation.
Le médecin peut décrire ses observations dans un champ de texte libre.
Les comptes sont bloqués après cinq essais.
Le fabricant est Cérébia SA, 4 quai Jules-Courmont, Lyon.
Présentation de l'interface et des messages d'erreur
Le test a été préparé par des médecins, puis relu par deux experts à Lyon.
`

func TestGuidance(t *testing.T) {
	for _, set := range []struct {
		texts string
		want  bool
	}{{guidanceTexts, true}, {realTexts, false}} {
		n := 0
		for s := range strings.Lines(strings.TrimSpace(set.texts)) {
			n++
			if s = strings.TrimSpace(s); Guidance(s) != set.want {
				t.Errorf("Guidance(%q) = %v", s, !set.want)
			}
		}
		if n < 60 {
			t.Errorf("%d texts, want 60 and more", n)
		}
		t.Logf("%d texts where it should be %v", n, set.want)
	}
}

// Mixed passages are what most of them is.
func TestGuidanceMainly(t *testing.T) {
	prose := "ThoraxFlag analyses frontal chest radiographs of adults and moves studies with suspected pneumothorax to the top of the list. "
	for s, want := range map[string]bool{
		prose + "Describe the users.": false,
		prose + "[enter indications]": false,
		"Describe the intended purpose, the indications and the contraindications of the device. Provide a rationale for each. The device is X.": true,
		"": false,
	} {
		if Guidance(s) != want {
			t.Errorf("Guidance(%q) = %v", s, !want)
		}
	}
}

func BenchmarkGuidance(b *testing.B) {
	s := strings.Repeat(strings.ReplaceAll(strings.TrimSpace(realTexts), "\n", " "), 1)[:1500]
	for b.Loop() {
		Guidance(s)
	}
}

func FuzzGuidance(f *testing.F) {
	for s := range strings.Lines(guidanceTexts + realTexts) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		start := time.Now()
		Guidance(s)
		clean(s)
		split(clean(s))
		language(s)
		if len(s) < 10_000 && time.Since(start) > 2*time.Second {
			t.Errorf("took %s for %d bytes", time.Since(start), len(s))
		}
	})
}
