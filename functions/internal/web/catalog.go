package web

import (
	"fmt"
	"net/http"

	"github.com/cecheck/cecheck/shared/evidence"
)

// entry is what is always the same about the problems of a code.
type entry struct {
	status    int
	title, do string
}

// catalog is the problems that handlers name by their code. Pages have their own
// wording for the codes; this one is for programs and their logs.
var catalog = map[string]entry{
	// Requests.
	"bad_request": {400, "The request is not understood", ""},
	"bad_name":    {400, "A file needs a name that can be shown", "Give the file another name."},
	"bad_state":   {422, "The state string is not one", "Take it from the address of the check, after the #."},
	"no_state":    {400, "There is no state string", `Send it as ?state=… or as {"state":"…"}.`},
	"bad_lang":    {400, "There is no wording in this language", ""},
	"not_found":   {404, "There is nothing at this address", ""},
	"no_order":    {404, "There is no such check", "Its number may be mistyped, or it is gone since long."},

	"method_not_allowed": {405, "This address does not do that", ""},
	"wrong_type":         {415, "This kind of body is not understood", ""},
	"cross_origin":       {403, "Only pages of this site may do that", ""},
	"wrong_host":         {421, "This server does not answer for that name", ""},
	"too_slow_request":   {408, "The request took too long", "Send it again over a faster connection."},
	"cut_off":            {400, "The request ended too early", "Send it again."},
	"no_space":           {507, "There is no room for it here", "Try again later."},
	"internal":           {500, "Something went wrong here", "Try again. If it happens again, tell us the request's number."},

	// Orders.
	"not_open":       {409, "The check takes no more changes", "Begin a new one."},
	"no_files":       {409, "There is no file to check yet", "Upload at least one file first."},
	"not_done":       {409, "The findings are not ready yet", "Ask again when its state is done."},
	"deleted":        {410, "The check was deleted", ""},
	"too_many_files": {413, "Too many files", "Leave some out, or put them into one archive."},

	// Files. The codes are the readers'.
	"too_large":          {413, "Too large", "Split the file, or leave out what the documentation does not need."},
	"too_many_entries":   {413, "The archive holds too many files", "Leave some out."},
	"empty":              {422, "The file is empty", "Upload the file again; check that it opens on your computer."},
	"encrypted":          {422, "The file is locked with a password", "Save it without a password and upload it again."},
	"scanned":            {422, "The file holds pictures of pages, no text", "Run text recognition (OCR) over it and upload the result."},
	"damaged":            {422, "The file is damaged", "Open it on your computer, save it anew and upload that."},
	"not_what_it_says":   {422, "The file is not what its name says", "Save it in the format of its name, or rename it."},
	"unknown_format":     {422, "Files of this kind cannot be read", "Save it as PDF, DOCX, ODT, XLSX, ODS, HTML, Markdown, text or ZIP."},
	"legacy_doc":         {422, "Old Word files cannot be read", "Open it and save it as .docx or PDF."},
	"legacy_xls":         {422, "Old Excel files cannot be read", "Open it and save it as .xlsx."},
	"hidden_text":        {422, "The file holds text that its readers do not see", "Look at it and take it out; it does not count as evidence."},
	"not_calculated":     {422, "Formulas of the workbook have no value", "Open it in a spreadsheet program, save it and upload that."},
	"text_layer":         {422, "Pages of the file are pictures with text behind them", "Compare quotations from these pages with the page."},
	"read_by_ocr":        {422, "The text of some pages was recognised from their picture", "Compare quotations from these pages with the page."},
	"too_slow":           {422, "Reading the file took too long", "Split the file and upload its parts."},
	"too_much_memory":    {422, "Reading the file takes too much memory", "Split the file, or save it anew as PDF and upload that."},
	"too_many_pages":     {422, "The file has too many pages", "Split the file, or leave out what the documentation does not need."},
	"pages_without_text": {422, "Some pages hold pictures, no text", "Run text recognition (OCR) over the file and upload the result."},
	"check_too_large":    {422, "The check has become too large with this file", "Leave it out, or check it by itself."},
	"reader_failed":      {422, "The file could not be read", "Open it on your computer, save it anew and upload that."},
	"no_text":            {422, "No file has any text that can be read", "Look at what is said about each file."},
	"addressed_text":     {422, "A text speaks to whoever examines the documentation", "It was left aside. If it is yours, take it out; if it is not, find out how it came in."},
	"concealed_text":     {422, "A text hides letters that nobody sees", "They were taken out. Find out how they came in."},
	"check_failed":       {500, "The check could not be finished", "Begin a new one. If it happens again, tell us."},
}

// New makes a problem of a known code. Detail says what was seen this time, "" if
// there is nothing more to say.
func New(code, detail string) *Problem {
	e, ok := catalog[code]
	if !ok {
		e = entry{http.StatusUnprocessableEntity, "The file could not be read as it is", ""}
	}
	return &Problem{Status: e.status, Code: code, Title: e.title, Detail: detail, Do: e.do}
}

// Catalog answers for the addresses that problems have as their type: what is always
// the same about the problem.
func Catalog(w http.ResponseWriter, r *http.Request) {
	code := r.PathValue("code")
	if _, ok := catalog[code]; !ok {
		NotFound(w, r)
		return
	}
	Methods{http.MethodGet: func(w http.ResponseWriter, _ *http.Request) error {
		JSON(w, http.StatusOK, New(code, ""))
		return nil
	}}.ServeHTTP(w, r)
}

// Of makes the problem document of what is wrong with a file.
func Of(p evidence.Problem) *Problem {
	d := New(p.Code, p.Detail)
	d.File = p.File
	if p.Page > 0 {
		d.Where = fmt.Sprintf("page %d", p.Page)
	}
	return d
}
