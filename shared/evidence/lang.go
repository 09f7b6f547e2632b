package evidence

import "strings"

// stopWords are frequent words of each language that the others do not have.
var stopWords = [langs]string{
	langEN: " the of and is are for with that this by from which was were be been has have not it as its their than into can may ",
	langDE: " der die das und ist sind wird werden mit von den dem ein eine einer eines nicht auf bei zur zum aus durch nach wurde wurden oder als auch ",
	langFR: " le la les des du et est sont une par pour dans avec sur au aux qui que ou plus ce cette ont ete se ne pas ",
}

// detect guesses the language of folded words by their stop words; ok is false
// where too few were seen to say.
func detect(words []string) (l language, ok bool) {
	var n [langs]int
	for _, w := range words {
		for i := range stopWords {
			if strings.Contains(stopWords[i], " "+w+" ") {
				n[i]++
			}
		}
	}
	best := langEN
	for i := range n {
		if n[i] > n[best] {
			best = language(i)
		}
	}
	return best, n[best] >= 2
}
