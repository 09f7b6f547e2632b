package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/cecheck/cecheck/functions/api"
	"github.com/cecheck/cecheck/functions/internal/web"
)

const defaultAddr = "127.0.0.1:8080"

// stopTime is how long requests and workers may go on when the program is told to
// end. Workers lose nothing by being cut off.
const stopTime = 10 * time.Second

// serve runs the site, the API and the workers until ctx ends. The only line it
// prints is the address.
func serve(ctx context.Context, p *program, args []string) (int, error) {
	addr, data, site, scans := "", "data", filepath.Join("dist", "site"), false
	values := map[string]*string{"addr": &addr, "data": &data, "site": &site}
	var m modelFlags
	m.addTo(values)
	rest, err := flags{
		values:   values,
		switches: map[string]*bool{"ocr": &scans},
	}.parse(args)
	if err != nil {
		return exitCant, err
	}
	if len(rest) > 0 {
		return exitCant, usage(fmt.Sprintf("what is %q?", rest[0]))
	}
	a, err := m.open(os.Getenv)
	if err != nil {
		return exitCant, err
	}
	if _, err := os.Stat(filepath.Join(site, "index.html")); err != nil {
		return exitCant, fmt.Errorf("there is no site in %s; \"make run\" builds it and starts this program (--site names another folder)", site)
	}
	tesseract, err := recognizer(ctx, scans)
	if err != nil {
		return exitCant, err
	}
	d, err := openDesk(data)
	if err != nil {
		return exitCant, err
	}
	defer d.close()
	d.ocr, d.asking = tesseract, a
	l, err := listen(addr)
	if err != nil {
		return exitCant, err
	}
	defer l.Close()
	fmt.Fprintf(p.out, "http://%s/\n", l.Addr())

	s := web.Server(handler(d, os.DirFS(site), hostsOf(l.Addr())))
	wctx, stop := context.WithCancel(ctx)
	defer stop()
	worked := d.work(wctx)
	served := make(chan error, 1)
	go func() { served <- s.Serve(l) }()
	select {
	case err = <-served: // not asked to end, so this says why it cannot go on
	case <-ctx.Done():
	}
	stop()
	end, cancel := context.WithTimeout(context.Background(), stopTime)
	defer cancel()
	if serr := s.Shutdown(end); serr != nil {
		s.Close()
	}
	select {
	case <-worked:
	case <-end.Done():
	}
	if err != nil {
		return exitCant, err
	}
	return exitOK, nil
}

// handler is everything that is served under the address.
func handler(d *desk, site fs.FS, hosts []string) http.Handler {
	mux := http.NewServeMux()
	a := &api.API{Blobs: d.blobs, Table: d.store, Queue: d.store, Clock: d.clock}
	if d.asking != nil {
		a.Model = &api.Model{Name: d.asking.Name, Second: d.asking.SecondName, Host: d.asking.Host, Currency: d.asking.Currency}
	}
	mux.Handle("/api/", a.Handler())
	mux.HandleFunc("/problems/{code}", web.Catalog)
	mux.Handle("/", &web.Site{FS: site})
	return web.Guard(web.Headers(web.Hosts(hosts, mux)))
}

// listen opens the address. Where none was asked for and the usual port is taken,
// it is the next free one.
func listen(addr string) (net.Listener, error) {
	if addr != "" {
		return net.Listen("tcp", addr)
	}
	host, first, err := net.SplitHostPort(defaultAddr)
	if err != nil {
		return nil, err
	}
	port, err := strconv.Atoi(first)
	if err != nil {
		return nil, err
	}
	for i := range 100 {
		l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port+i)))
		if err == nil || !errors.Is(err, syscall.EADDRINUSE) {
			return l, err
		}
	}
	return nil, fmt.Errorf("ports %d to %d are all taken; name another with --addr", port, port+99)
}

// hostsOf is the names under which a server on this machine is asked for; all
// names where others can reach it too.
func hostsOf(a net.Addr) []string {
	t, ok := a.(*net.TCPAddr)
	if !ok || !t.IP.IsLoopback() {
		return nil
	}
	return []string{"127.0.0.1", "localhost", "::1", t.IP.String()}
}
