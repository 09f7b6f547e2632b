package ingest

import "regexp"

// What an author is told to do in English, by the first words of a sentence.
// Verbs that instructions for use also begin with ("Enter the weight of the
// patient") count only with one of the things that are written and not done.
var (
	tellsEN = `describe|summari[sz]e|outline|justify|specify|elaborate|briefly describe|clearly describe|give a|give an|provide (?:a|an|the|any|all|details?|information|evidence|references?|links?|rationales?|justifications?|your)|` +
		`explain (?:how|why|what|which|the|any|whether|in)|state (?:the|whether|how|which|any|if|all|here)|list (?:all|the|any|each|every|here|your)|include (?:a|an|the|all|any|references?|here|details?)|identify (?:all|the|any|which|each)|discuss|document (?:the|all|any|how|which|here)|` +
		`indicate (?:the|whether|how|which|if|any|all|here)|define (?:the|all|any|which|here)|reference (?:the|all|any|your)|attach (?:the|a|all|any)|detail (?:the|how|any|all)|mention (?:the|all|any|how|here)|name (?:the|all|any|here)|record (?:the|all)|note (?:any|all)`
	tells   = regexp.MustCompile(`(?i)^(?:please |also |briefly |then |and |if (?:applicable|relevant|any|needed|necessary),? |where (?:applicable|relevant),? |(?:if|for|when|where|in case) [^,.]{2,80}, (?:please )?|for (?:each|every) [\pL -]{2,40} |in this (?:section|chapter|table|part|field|document),? (?:please )?|here,? (?:please )?|(?:step )?\d+[.)] )*(?:` + tellsEN + `)(?:[\s,:;.]|$)`)
	written = regexp.MustCompile(`(?i)\b(?:here|sections?|chapters?|documents?|documentation|templates?|tables?|figures?|diagrams?|drawings?|descriptions?|intended (?:purpose|use)|your|manufacturer|rationale|justification|if applicable|where applicable|as applicable|if any|where relevant|e\.g\.|standards?|requirements?|claims?|evidence|analys[ei]s|references?|overview|summary|list of|versions?|variants?|methods?|procedures?|measures|metrics|results?|data|risks?|hazards?|architecture|design|algorithms?|models?|technical file|how|why|whether|which|what)\b`)
	doneTo  = regexp.MustCompile(`(?i)\b(?:to the (?:patient|user|operator)\b|(?:the|each) patient(?:'s| from| to| is|\.|,|$)|(?:button|screen|menu|cable|battery|probe|sensor|electrode|dialog|click|password|login)\b)`)
	frameEN = regexp.MustCompile(`(?i)\b(?:(?:the following [\pL -]{2,40}|the [\pL -]{0,40}(?:specification|description|documentation|record|summary|statement|declaration)) (?:shall|should|must) (?:be (?:reported|described|listed|documented|provided|included|stated|explained)|contain|include|describe|state|list)|(?:this|the|each|following|above|next) (?:section|chapter|document|paragraph|table|part|subsection|field|report|plan|annex|template) (?:should|shall|must|needs? to|is to|has to|is used to|is intended to|is meant to|is where you|can be used to|may be used to) (?:also |then |briefly |at least |clearly |only )?(?:describe|contain|list|include|explain|provide|give|state|define|identify|summari[sz]e|document|cover|address|specify|outline|present|be (?:filled|completed|deleted|removed|adapted|used to|updated with|replaced)))`)
	voiceEN = regexp.MustCompile(`(?i)^(?:\W*)(?:here,? you |(?:e\.g\.|for example|example)[ :]|(?:select|choose|tick|mark|check|keep) (?:what applies|(?:all )?(?:that|which) appl|one of the following|as applicable|the (?:applicable|appropriate) (?:option|box|row|line|text)s?)|you (?:should|must|need to) (?:have an? |ensure that your|establish an? |create an? )|you (?:should|must|may|can|need to|have to|could) (?:also )?(?:describe|list|include|explain|provide|state|define|document|specify|fill|add|insert|write|delete|remove|adapt|reference|mention|use this (?:section|template|table))|use this (?:section|template|table|field|form|chapter) (?:to|for)|(?:insert|enter|add|write|paste|type|put|fill in|complete|copy) (?:your|the|a|an)?\s?(?:[\pL-]+ ){0,5}(?:here|text|name|logo|diagrams?|screenshots?|photographs?|drawings?|pictures?|table below|table|figure|template|section|description)\b|` +
		`(?:delete|remove|replace|adapt|modify|tailor|customi[sz]e|edit|update|complete) (?:this|these|the following|the above|all|any|the blue|the grey|the) (?:[\pL-]+ ){0,3}(?:section|text|texts|paragraph|note|notes|box|template|instructions?|guidance|comments?|placeholders?|brackets?|examples?|table|rows?|chapter)|` +
		`(?:guidance|guidance notes?|author'?s? (?:note|guidance)|note to (?:the )?authors?|instructions? (?:for (?:completion|authors?|filling)|to authors?)|template (?:note|instructions?|guidance)|drafting note|writing tip|hint for authors?|example text|sample text)\s*[:–-]|(?:text|content|description|details) goes? here|this (?:text|paragraph|section|template|note) (?:is|should be|must be|can be|will be) (?:an? (?:example|placeholder|template|instruction)|deleted|removed|replaced|adapted|guidance)|this (?:is a|document is a|file is a) (?:template|placeholder)|(?:text|words?|passages?|everything) in (?:blue|grey|gray|italics?|red|green|angle brackets|square brackets|brackets) (?:is|are|should|must|has|have|needs?))`)
	laterEN = regexp.MustCompile(`(?i)\b(?:will|shall|is going to|are going to) be (?:added|described|provided|supplied|completed|written|documented|defined|included|inserted) (?:later|here|soon|in (?:a|the) (?:later|future|next|coming|subsequent) (?:version|revision|release|issue|edition|step|phase|stage))`)
)

func instructionEN(s, lower string) bool {
	if tells.MatchString(s) {
		return (written.MatchString(s) || words(s) <= 14) && !doneTo.MatchString(s)
	}
	return voiceEN.MatchString(s) ||
		has(lower, " should ", " shall ", " must ", " need", " to ", " is where", " used ") && frameEN.MatchString(s) ||
		has(lower, "will be ", "shall be ", "going to be ") && laterEN.MatchString(s)
}
