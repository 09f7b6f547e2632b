package ingest

import (
	"regexp"
	"strings"
)

var (
	// Things that are done on a device or with a patient, in German and French.
	toUser = regexp.MustCompile(`(?i)\b(?:aux? patients?|à la patiente|à l['’](?:utilisateur|opérateur)|écran|bouton|touche|mot de passe|dem patienten|der patientin|am gerät|taste|bildschirm)`)
	asking = regexp.MustCompile(`(?i)^\W*(?:(?:and |or |if (?:so|not|yes|no),? )?(?:(?:in|at|to|for|by|from|with|on|under) (?:which|what|whom)|what|which|who|whom|whose|how|why|when|where|is|are|does|do|did|has|have|can|could|will|was|were|should)|(?:und |oder |falls ja,? )?(?:(?:in|an|zu|für|mit|von|bei|nach|aus|unter|durch|auf) (?:welche|was|wem|wen)\pL*|was|welche[rsnm]?|wer|wem|wie|warum|wann|wo|woher|wofür|ist|sind|gibt|hat|haben|kann|können|wird|werden|wurde|wurden|erfüllt)|(?:et |ou |si oui,? )?(?:(?:dans|à|pour|par|avec|sur|sous|de) (?:quel|qui|quoi)\pL*|qu['’]|que|quel\pL*|qui|comment|pourquoi|quand|où|est-ce|y a-t-il|existe-t-il|le \pL+ est-il|la \pL+ est-elle|les \pL+ (?:sont-|ont-)))`)
)

// instruction tells whether a sentence tells an author what to write, or says
// that it is not written yet. lang is the language of the passage; with "" all
// three are tried.
func instruction(s, lang string) bool {
	s = strings.TrimLeft(s, " \t([{*_-–—•▪>\"“„«…")
	if s == "" {
		return false
	}
	lower := strings.ToLower(s)
	return (lang == "en" || lang == "") && instructionEN(s, lower) ||
		(lang == "de" || lang == "") && instructionDE(s, lower) ||
		(lang == "fr" || lang == "") && instructionFR(s, lower)
}

// has tells whether one of the words is in a text: a quick look before a slow one.
func has(lower string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(lower, w) {
			return true
		}
	}
	return false
}

// asks tells whether a question is one that a form puts to its author.
func asks(s string) bool { return asking.MatchString(s) }

// goesOn tells whether a sentence only illustrates the instruction before it.
func goesOn(s string) bool {
	s = strings.ToLower(strings.TrimLeft(s, " (\"“„«"))
	for _, w := range []string{"example", "for example", "e.g.", "for instance", "beispiel", "zum beispiel", "z. b.", "z.b.", "exemple", "par exemple", "p. ex."} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
