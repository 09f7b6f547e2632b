package evidence

// phrasesFR are the French phrases by stance; see phrases for the signs.
var phrasesFR = [stances]string{
	instructs: `
^decrire; ^decrivez; ^indiquer; ^indiquez; ^preciser; ^precisez; ^inserer; ^inserez; ^lister; ^listez; ^joindre; ^joignez; ^expliquer; ^expliquez
^mentionner; ^fournir; ^fournissez; ^renseigner; ^renseignez; ^citer; ^completer; ^completez; ^exemple; il convient de; doit etre decrit~
doivent etre decrit~; doit contenir; doit decrire; a renseigner; a completer; a remplir; devrait contenir; cette section doit; votre produit
votre dispositif; ^inclure; ^identifier; ^justifier; ^justifiez; ^resumer; ^resumez; ^presenter les; ^presenter le; ^presenter la; ^presenter l
^documenter; ^documentez; ^detailler; ^detaillez; ^cocher; ^cochez; ^supprimer cette; ^supprimer ce; ^a supprimer; ^texte a; ^pour chaque jeu
texte en italique; textes en italique; rayer la mention; rayer les mentions; mention inutile; mentions inutiles; ^remplacer par; ^remplacer ce
doit preciser; doit indiquer; doit mentionner; doivent figurer; doit figurer; ^adapter; ^rappeler; ^aide a la redaction; ^conseil de redaction
^contenu minimal; a inserer; a joindre; a lister; votre entreprise; votre systeme; texte d aide; modele a`,
	promises: `
sera decrit~; seront decrit~; sera fourni~; seront fourni~; sera ajoute~; seront ajoute~; sera etabli~; seront etabli~; sera realise~; seront realise~
sera defini~; seront defini~; sera complete~; seront complete~; sera evalue~; seront evalue~; sera signe~; sera joint~; seront joint~; sera redige~
sera delivre~; sera document~; seront document~; sera precise~; seront precise~; sera mene~; sera emis~; sera mis~; est prevu~; sont prevu~
prochaine revision; prochaine version; version ulterieure; a venir; en cours de; en preparation; n a pas encore; pas encore; a definir; nous prevoyons
nous decrirons; nous envisageons; reste a; restent a; est envisage~; sont envisage~; ulterieurement; n a pas ete realise~; n ont pas ete realise~
n a pas ete effectue~; n est pas disponible; ne sont pas disponibles; n est pas documente~; n existe pas; fait defaut; a la signature; est manquant~
nous souhaitons; nous comptons; nous voulons; nous esperons; a l etude; en reflexion; en projet; d ici la; d ici fin; d ici a; dans une version
dans un prochain; dans les prochain~; prochainement; bientot; au prochain; sera lance~; seront lance~; sera choisi~; seront choisi~; sera effectue~
seront effectue~; seront mene~; sera valide~; seront valide~; sera teste~; seront teste~; sera soumis~; seront soumis~; sera conduit~; seront conduit~
sera elabore~; seront elabore~; sera constitue~; seront constitue~; sera traduit~; sera publie~; seront publie~; sera annexe~; seront annexe~
sera insere~; sera mise; seront mis~; seront redige~; a preciser; a rediger; a determiner; a etablir; a finaliser; n est pas encore
ne sont pas encore; n a ete~ * defini; n a pas ete redige~; n a pas ete etabli~; n a pas ete formalise~; n a pas ete mene~; pas formalise~
doit encore; doivent encore; non encore; ambitionn~; envisage de; nous reflechissons; nous travaillons; en negociation; en discussion; en redaction
en construction; en cours d; l an prochain; l annee prochaine; des reception; sera disponible; seront disponibles; manque encore; manquent encore
reste ouvert~`,
	cites: `
article #n exige; article #n * doit; article #n * doivent; article #n impose; annexe iv; le reglement exige; en vertu de l article
conformement a l article; au sens de l article; tres important~; est important~; essentiel~; le legislateur; la loi exige; la norme exige
la norme impose; le rdm exige; les fabricants doivent; les fournisseurs doivent; tout fabricant doit; tout fournisseur doit
systemes d ia a haut risque doivent`,
	announces: `
ce document; la presente section; cette section; ce chapitre; ce dossier contient; ci apres; est decrit~ dans; sont decrit~ dans; figure dans
figurent dans; est disponible dans; sont disponibles dans; se trouve dans; se trouvent dans; ^voir; voir document; voir section; voir annexe
se reporter; se referer; creation du document; redaction initiale; coquilles; corrections orthographiques; decrit ailleurs; document distinct
document separe; sur demande; sont resume~ dans; est resume~ dans`,
	assures: `
mesures appropriees; mesures adequates; mesures necessaires; mesures techniques et organisationnelles; etat de l art; toutes les exigences; conforme a
conformes a; conformement a; en conformite; est assuree; est assure; sont assures; est garanti~; sont garanti~; est conforme; soigneusement
rigoureusement; tous les tests; tous les essais; haute qualite; grande qualite; priorite; simple et intuitive; intuitif; intuitive; facile a utiliser
convivial~; moderne; dans la mesure du possible; normes utiles; normes applicables; normes pertinentes; engage a; s engage; bonnes pratiques
innovant~; sont respectees; est respectee; de confiance; sont appropriees; est approprie~; sont appropries; sont adaptees; sont adaptes; est adequat~
sont adequat~; aux attentes; a tout moment; personnel qualifie; convaincu; convaincus; convaincue; persuades; au serieux; au coeur de; passion
excellence; leader; revolutionnaire; nos valeurs; notre mission; notre vision; amelioration continue; toutes les informations; satisfait aux exigences
repond aux exigences; repond a toutes; a un niveau acceptable; un niveau acceptable; performant; performante; fiers; fier de; attache une
attachons une; attaches a; gage de; sans compromis; unique en son genre; de pointe; de premier plan; reputation; savoir faire; grande diversite
varies et representatifs; variees et representatives
selon la norme; selon l iso; selon l iec; selon iso; selon iec; suit la norme; suit l iso; menee selon; realise selon; realisee selon`,
	comparesTo: `
concurrent~; concurrents; autres fabricants; d autres fabricants; autres editeurs; les auteurs; etudes publiees; des etudes montrent; litterature
produits similaires; dispositif equivalent; dispositifs similaires; et al; autre projet; autres projets; autre produit; produit frere
autre dispositif; d un autre fabricant; un autre fabricant; d un autre editeur; leader du marche; selon la litterature; selon une etude
une etude de * publiee; en general; congres; les recommandations; du secteur; dans le secteur`,
}

// elsewhereFR are the French headings that lead away; see elsewhere.
const elsewhereFR = `
sommaire; table des matieres; abreviations; glossaire; definitions; bibliographie; references; etat de l art; concurren~; produits similaires
litterature; avant propos; exigences reglementaires; cadre juridique; a propos; historique du document; points ouverts; points en suspens
questions ouvertes; prochaines etapes; perspectives; feuille de route; remerciements; actualites; communique de presse; liste de controle
a propos de ce document; mode d emploi du modele`
