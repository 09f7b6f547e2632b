// Package lawindex knows which provisions exist: for every wording of the acts
// that was read, each article, annex and recital, its heading, address, day and
// digest, and every place inside it that can be cited. It holds no statute text.
//
// The index is written by scripts/lawindex from the statute text, embedded here,
// and used by tests and native programs; it is too large for the modules under
// wasm/ and is never imported there.
//
// # How places are addressed
//
// The first part of a path is the article, annex or recital as ELI writes it:
// "art_6", "anx_VIII", "rct_51". Then, each part as the text numbers it:
//
//   - a numbered paragraph or section: "art_6/1a", "anx_VIII/6.3" (not 6/6.3);
//   - a definition, "(14)", like a paragraph: "art_3/14";
//   - an unnumbered paragraph by its place: "anx_VIII/6.3/3", "art_113/3". Text
//     that introduces numbered paragraphs has no place of its own and gets none;
//     words in lower case after a list go on with the paragraph before it;
//   - a point: "art_52/7/a", "art_113/3/c/ii"; an indent by its place with a
//     minus: "anx_VIII/6.3/1/-2";
//   - a code of AI Act Annex XIV: "anx_XIV/2/a/AIP0111";
//   - a chapter, part or section of an annex: "chp_II", "prt_A", "sct_A".
//
// So MDR Article 2, point (1) is "art_2/1", its second indent "art_2/1/1/-2", its
// second paragraph "art_2/1/2" and that paragraph's first indent "art_2/1/2/-1".
//
// A place that has only one paragraph does not number it: Article 52(7), point (a)
// is "art_52/7/a", and "art_52/7/1/a" is read as the same. The other way round, the
// number of an unnumbered paragraph, or a chapter, part or section, may be left out
// where only one has what follows: "art_6/3/a" is "art_6/3/2/a", and
// "anx_IX/chp_I/2.1" is "anx_IX/2.1". [Lookup] always answers with one form: with
// the number of an unnumbered paragraph, and without the chapter, part or section
// unless numbering starts again in each ("anx_VIII/sct_B/3" of the AI Act, where
// "anx_VIII/3" is no address).
//
// # The form of index.txt
//
// A line "@act folder since until" (fields are separated by tabs) opens a wording
// of an act; the days are YYYYMMDD, since is the entry into force, until the first
// day the wording no longer holds, or 0. Then a line for each provision:
//
//	id  from  edition  note  heading  digest
//
// from is the first day the provision reads like this, edition the end of its ELI
// ("oj" or a day), note "-" or a code with the places it concerns (see [Note]),
// digest the SHA-256 of its words. "=" instead of heading and digest means: as in
// the wording before. An indented line below gives the places inside:
//
//	name:digest[heading](places below) name:digest …
//
// with the first eight hex digits of the SHA-256 of the words at and below the
// place, so that a change there is noticed. "~" before a name marks an unnumbered
// paragraph.
package lawindex
