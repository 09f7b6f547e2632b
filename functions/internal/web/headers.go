package web

import (
	"net/http"
	"strings"
)

// csp is the same for every answer but for who may frame it. 'wasm-unsafe-eval'
// lets the page compile WebAssembly and nothing else; no inline script or style,
// nothing from another host.
const csp = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
	"require-trusted-types-for 'script'; frame-ancestors "

// Embedded reports whether other sites may load what is at path: the frame page
// and the loader that they put into their own pages.
func Embedded(path string) bool {
	return path == "/embed" || strings.HasPrefix(path, "/embed/") || strings.HasPrefix(path, "/embed.") ||
		path == "/frame" || strings.HasPrefix(path, "/frame/") || strings.HasPrefix(path, "/frame.")
}

// Headers sets the security headers of every answer.
func Headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "+
			"magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), browsing-topics=()")
		if Embedded(r.URL.Path) {
			h.Set("Content-Security-Policy", csp+"*")
			h.Set("Cross-Origin-Resource-Policy", "cross-origin")
			h.Set("Access-Control-Allow-Origin", "*") // static files without secrets; integrity checks need it
		} else {
			h.Set("Content-Security-Policy", csp+"'none'")
			h.Set("Cross-Origin-Resource-Policy", "same-origin")
			h.Set("Cross-Origin-Opener-Policy", "same-origin")
			h.Set("X-Frame-Options", "DENY")
		}
		next.ServeHTTP(w, r)
	})
}
