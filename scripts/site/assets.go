package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// assets are the files under /a/, whose names carry the digest of their content
// and which a server may therefore let browsers keep for ever.
type assets struct {
	dir   string            // root of the site
	names map[string]string // "main.js" to "/a/main.1a2b3c4d.js"
}

// bundle builds the scripts and the styles of the web folder.
func (a *assets) bundle(web string) error {
	result := api.Build(api.BuildOptions{
		EntryPoints: []string{
			filepath.Join(web, "src/main.ts"), filepath.Join(web, "src/check.ts"),
			filepath.Join(web, "src/plan.ts"), filepath.Join(web, "src/boot.ts"),
			filepath.Join(web, "styles/site.css"), filepath.Join(web, "styles/plan.css"),
			filepath.Join(web, "src/products.ts"), filepath.Join(web, "styles/products.css"),
			filepath.Join(web, "src/law.ts"), filepath.Join(web, "styles/law.css"),
			filepath.Join(web, "styles/findings.css"),
		},
		Bundle:            true,
		Format:            api.FormatESModule,
		Target:            api.ES2022,
		Charset:           api.CharsetUTF8,
		LegalComments:     api.LegalCommentsNone,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Loader:            map[string]api.Loader{".woff2": api.LoaderFile},
		EntryNames:        "[name].[hash]",
		AssetNames:        "[name].[hash]",
		PublicPath:        "/a",
		Outdir:            filepath.Join(a.dir, "a"),
		Write:             true,
		LogLevel:          api.LogLevelWarning,
	})
	if len(result.Errors) > 0 {
		return fmt.Errorf("bundling failed: %s", result.Errors[0].Text)
	}
	for _, f := range result.OutputFiles {
		base := filepath.Base(f.Path)
		parts := strings.Split(base, ".") // name, digest, extension
		if len(parts) != 3 {
			return fmt.Errorf("asset %q: want name.digest.extension", base)
		}
		a.names[parts[0]+"."+parts[2]] = "/a/" + base
	}
	return nil
}

// copy takes a file over as the asset called name.
func (a *assets) copy(from, name string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return a.add(name, b)
}

func (a *assets) add(name string, b []byte) error {
	sum := sha256.Sum256(b)
	ext := path.Ext(name)
	at := "/a/" + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:4]) + ext
	a.names[name] = at
	return os.WriteFile(filepath.Join(a.dir, filepath.FromSlash(at)), b, 0o644)
}
