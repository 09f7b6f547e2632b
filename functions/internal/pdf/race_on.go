//go:build race

package pdf

// raced: the race detector takes more memory than the child may have, so a
// program built with it runs its children without that one limit.
const raced = true
