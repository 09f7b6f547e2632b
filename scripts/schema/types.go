package main

// What a report as JSON is made of: shared/RATIONALE.md says what each part means. The types are only read for the schema; nobody fills them.

type report struct {
	V            int          `json:"v" jsonschema:"enum=1,description=Version of this form"`
	Kind         string       `json:"kind" jsonschema:"enum=report"`
	Title        string       `json:"title" jsonschema:"minLength=1"`
	Lang         string       `json:"lang" jsonschema:"pattern=^[a-z]{2}$"`
	Day          string       `json:"day" jsonschema:"format=date,description=The day whose wording is read"`
	Rules        string       `json:"rules" jsonschema:"pattern=^[0-9a-f]{8}$,description=Digest of the rule set"`
	Laws         []wording    `json:"laws" jsonschema:"minItems=3"`
	State        string       `json:"state" jsonschema:"pattern=^v=1&,description=The state string. It gives the same report again."`
	Assessment   assessment   `json:"assessment"`
	Requirements requirements `json:"requirements"`
	Roadmap      roadmap      `json:"roadmap"`
}

type wording struct {
	Act          string `json:"act" jsonschema:"enum=mdr,enum=ivdr,enum=aiact"`
	Number       string `json:"number" jsonschema:"pattern=^[0-9]{4}/[0-9]+$"`
	Consolidated string `json:"consolidated" jsonschema:"pattern=^([0-9]{4}-[0-9]{2}-[0-9]{2})?$,description=Empty: as published"`
	ELI          string `json:"eli" jsonschema:"format=uri"`
}

type problem struct {
	Code  string   `json:"code"`
	Key   string   `json:"key"`
	Value string   `json:"value"`
	Hint  []string `json:"hint"`
}

type assessment struct {
	V         int          `json:"v" jsonschema:"enum=1"`
	Rules     string       `json:"rules"`
	On        string       `json:"on" jsonschema:"format=date"`
	Lang      string       `json:"lang"`
	Mode      string       `json:"mode" jsonschema:"enum=decide,enum=document"`
	State     string       `json:"state"`
	Problems  []problem    `json:"problems"`
	Modules   []module     `json:"modules" jsonschema:"minItems=1"`
	Product   productTotal `json:"product"`
	Questions []question   `json:"questions"`
	Unknown   []question   `json:"unknown"`
	Duties    []duty       `json:"duties"`
	Proposals []proposal   `json:"proposals"`
}

type module struct {
	ID          string              `json:"id" jsonschema:"pattern=^m[0-9]+$"`
	Name        string              `json:"name"`
	Conclusions []conclusion        `json:"conclusions"`
	Branches    []map[string]string `json:"branches" jsonschema:"description=The joint outcomes left; empty where there are more than 40"`
	Exact       bool                `json:"exact"`
	Trace       []traced            `json:"trace"`
}

type conclusion struct {
	Fact     string   `json:"fact"`
	Possible []string `json:"possible" jsonschema:"minItems=1,description=In the order of the options; empty stands for no value"`
	Settled  bool     `json:"settled"`
	Detail   bool     `json:"detail"`
	By       []string `json:"by"`
	Deciding []string `json:"deciding"`
	Readings []string `json:"readings"`
}

type traced struct {
	Rule    string            `json:"rule"`
	Set     string            `json:"set"`
	Ref     string            `json:"ref"`
	ELI     string            `json:"eli"`
	Status  string            `json:"status" jsonschema:"enum=met,enum=not_met,enum=open,enum=displaced,enum=out_of_scope,enum=not_in_application"`
	Gives   []string          `json:"gives"`
	Applies string            `json:"applies"`
	Reading string            `json:"reading"`
	Facts   map[string]string `json:"facts"`
	Cases   []tracedCase      `json:"cases"`
}

type tracedCase struct {
	Ref     string       `json:"ref"`
	Status  string       `json:"status" jsonschema:"enum=met,enum=not_met,enum=open"`
	Gives   []string     `json:"gives"`
	Reading string       `json:"reading"`
	Except  []tracedCase `json:"except"`
}

type productTotal struct {
	Conclusions []total `json:"conclusions"`
}

type total struct {
	Fact     string   `json:"fact"`
	Possible []string `json:"possible"`
	Settled  bool     `json:"settled"`
	From     []string `json:"from"`
}

type question struct {
	Fact    string   `json:"fact"`
	Module  string   `json:"module"`
	Group   string   `json:"group"`
	Options []string `json:"options"`
	Decides []string `json:"decides"`
}

type duty struct {
	ID      string   `json:"id"`
	Ref     string   `json:"ref"`
	ELI     string   `json:"eli"`
	Whose   string   `json:"whose"`
	Applies string   `json:"applies" jsonschema:"enum=yes,enum=perhaps"`
	From    []string `json:"from"`
}

type proposal struct {
	ID      string   `json:"id"`
	Number  string   `json:"number"`
	Tabled  string   `json:"tabled" jsonschema:"format=date"`
	Seen    string   `json:"seen" jsonschema:"format=date"`
	Source  string   `json:"source" jsonschema:"enum=secondary"`
	Affects []string `json:"affects"`
}

type requirements struct {
	V             int           `json:"v" jsonschema:"enum=1"`
	Rules         string        `json:"rules"`
	On            string        `json:"on" jsonschema:"format=date"`
	State         string        `json:"state"`
	Problems      []problem     `json:"problems"`
	Requirements  []requirement `json:"requirements"`
	Standards     []standard    `json:"standards"`
	Documentation []section     `json:"documentation"`
	Pairs         []pair        `json:"pairs"`
	Quality       []pair        `json:"quality"`
	Additions     []string      `json:"additions"`
	Simplified    bool          `json:"simplified"`
	Codes         []code        `json:"codes"`
}

type requirement struct {
	ID       string    `json:"id"`
	Part     string    `json:"part"`
	Ref      string    `json:"ref"`
	ELI      string    `json:"eli"`
	Whose    string    `json:"whose"`
	Applies  string    `json:"applies" jsonschema:"enum=yes,enum=perhaps"`
	Judged   bool      `json:"judged"`
	Towards  bool      `json:"towards" jsonschema:"description=Of a legacy device: not owed while its transition lasts; owed once it comes to the market by the regulation"`
	From     []string  `json:"from"`
	Modules  []string  `json:"modules"`
	Section  string    `json:"section"`
	Elements []string  `json:"elements"`
	Evidence []string  `json:"evidence"`
	Related  []related `json:"related"`
	Over     string    `json:"over" jsonschema:"enum=,enum=same,enum=extends,enum=new"`
}

type related struct {
	Standard string `json:"standard"`
	Clause   string `json:"clause"`
}

type standard struct {
	ID     string   `json:"id"`
	Name   string   `json:"name"`
	Status string   `json:"status" jsonschema:"enum=cited,enum=state_of_the_art,enum=unverified,enum=draft"`
	Cited  []string `json:"cited"`
	Sure   bool     `json:"sure"`
}

type section struct {
	ID           string    `json:"id"`
	Requirements []string  `json:"requirements"`
	Related      []related `json:"related"`
}

type pair struct {
	AIAct    string    `json:"aiact"`
	Device   []string  `json:"device"`
	Relation string    `json:"relation" jsonschema:"enum=same,enum=extends,enum=new"`
	Related  []related `json:"related"`
}

type code struct {
	Code    string   `json:"code"`
	Applies string   `json:"applies" jsonschema:"enum=yes,enum=perhaps"`
	Modules []string `json:"modules"`
	Certain bool     `json:"certain"`
	Ref     string   `json:"ref"`
	Source  string   `json:"source"`
}

type roadmap struct {
	V         int         `json:"v" jsonschema:"enum=1"`
	Rules     string      `json:"rules"`
	On        string      `json:"on" jsonschema:"format=date"`
	State     string      `json:"state"`
	Problems  []problem   `json:"problems"`
	Start     string      `json:"start" jsonschema:"format=date"`
	Seed      int         `json:"seed"`
	Runs      int         `json:"runs" jsonschema:"minimum=1"`
	Assumed   []string    `json:"assumed"`
	Notes     []string    `json:"notes" jsonschema:"description=What is to be said of the road as a whole"`
	Steps     []step      `json:"steps"`
	Finish    days        `json:"finish"`
	Cost      span        `json:"cost"`
	Market    *market     `json:"market" jsonschema:"nullable"`
	Deadlines []deadline  `json:"deadlines"`
	Recurring []recurring `json:"recurring"`
}

type step struct {
	ID       string   `json:"id"`
	Refs     []ref    `json:"refs"`
	Whose    string   `json:"whose"`
	After    []string `json:"after"`
	Applies  string   `json:"applies" jsonschema:"enum=yes,enum=perhaps"`
	Modules  []string `json:"modules"`
	Weeks    estimate `json:"weeks"`
	Cost     estimate `json:"cost"`
	Start    days     `json:"start"`
	Finish   days     `json:"finish"`
	Critical int      `json:"critical" jsonschema:"minimum=0,maximum=1000"`
	Latest   *latest  `json:"latest" jsonschema:"nullable"`
}

type ref struct {
	Ref string `json:"ref"`
	ELI string `json:"eli"`
}

type span struct {
	Low    int `json:"low"`
	Likely int `json:"likely"`
	High   int `json:"high"`
}

type estimate struct {
	Low    int    `json:"low"`
	Likely int    `json:"likely"`
	High   int    `json:"high"`
	Basis  string `json:"basis"`
	Given  bool   `json:"given"`
}

type days struct {
	Early  string `json:"early" jsonschema:"pattern=^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"`
	Likely string `json:"likely" jsonschema:"pattern=^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"`
	Late   string `json:"late" jsonschema:"pattern=^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"`
}

type latest struct {
	Start  string `json:"start" jsonschema:"format=date"`
	Finish string `json:"finish" jsonschema:"format=date"`
}

type market struct {
	Wanted  string `json:"wanted" jsonschema:"format=date"`
	Chance  chance `json:"chance"`
	StartBy string `json:"start_by" jsonschema:"format=date"`
}

type chance struct {
	Least int `json:"least" jsonschema:"minimum=0,maximum=1000"`
	Most  int `json:"most" jsonschema:"minimum=0,maximum=1000"`
}

type deadline struct {
	ID      string `json:"id"`
	Day     string `json:"day" jsonschema:"format=date"`
	Ref     string `json:"ref"`
	ELI     string `json:"eli"`
	Applies string `json:"applies" jsonschema:"enum=yes,enum=perhaps"`
	Met     string `json:"met" jsonschema:"enum=,enum=yes,enum=perhaps,enum=no,enum=past"`
}

type recurring struct {
	ID       string `json:"id"`
	Months   int    `json:"months" jsonschema:"minimum=0"`
	First    string `json:"first"`
	Ref      string `json:"ref"`
	ELI      string `json:"eli"`
	Whose    string `json:"whose"`
	Applies  string `json:"applies" jsonschema:"enum=yes,enum=perhaps"`
	Practice bool   `json:"practice"`
}
