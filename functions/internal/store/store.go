// Package store keeps orders and the queue of work in one SQLite file.
//
// It holds no text of a document: those are blobs. It does hold the names of files
// and the state string, so that what is deleted is overwritten and the log of
// changes is emptied with it.
package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/cecheck/cecheck/functions/order"
)

// Options are what may differ between uses; the zero value is right for a server.
type Options struct {
	Lease time.Duration // how long a worker may be silent before its message goes to another; 0 is 30 s
	Pause time.Duration // the wait after the first failed attempt, doubled each time up to a minute; 0 is 1 s
}

// Store is an order.Table and an order.Queue. Only one process can have a file open.
type Store struct {
	db      *sql.DB
	opt     Options
	waiting wakers
}

// ErrInUse says that another process has the file open.
var ErrInUse = errors.New("another cecheck is using this data folder")

const schema = `
CREATE TABLE IF NOT EXISTS orders (
	id      TEXT PRIMARY KEY,
	version INTEGER NOT NULL,
	state   TEXT NOT NULL,
	created INTEGER NOT NULL,          -- milliseconds since 1970
	erased  INTEGER NOT NULL DEFAULT 0, -- the same; 0: no receipt of deletion
	data    TEXT NOT NULL              -- the order as JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS orders_open ON orders (created) WHERE erased = 0;
CREATE TABLE IF NOT EXISTS jobs (
	seq     INTEGER PRIMARY KEY AUTOINCREMENT,
	kind    TEXT NOT NULL,
	id      TEXT NOT NULL,
	visible INTEGER NOT NULL,          -- milliseconds since 1970; handed out from then on
	attempt INTEGER NOT NULL DEFAULT 0, -- how often it was handed out
	leased  INTEGER NOT NULL DEFAULT 0  -- 1: a worker has it until visible
) STRICT;
CREATE INDEX IF NOT EXISTS jobs_next ON jobs (kind, visible, seq);
`

// Open opens the file, or makes it, readable by its owner only. ErrInUse if
// another process has it.
func Open(path string, opt Options) (*Store, error) {
	if opt.Lease == 0 {
		opt.Lease = 30 * time.Second
	}
	if opt.Pause == 0 {
		opt.Pause = time.Second
	}
	// SQLite gives its side files the rights of the main one.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	db, err := sql.Open("sqlite", dsn(path))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // one writer; and the file's lock belongs to the connection
	db.SetConnMaxIdleTime(0)
	db.SetConnMaxLifetime(0)
	s := &Store{db: db, opt: opt}
	if err := s.prepare(); err != nil {
		db.Close()
		if strings.Contains(err.Error(), "locked") || strings.Contains(err.Error(), "SQLITE_BUSY") {
			return nil, ErrInUse
		}
		return nil, fmt.Errorf("store: %w", err)
	}
	return s, nil
}

// dsn makes every connection exclusive (the lock of a killed process goes with
// it), durable, and one that overwrites what is deleted.
func dsn(path string) string {
	q := url.Values{"_pragma": {
		"busy_timeout(0)", "locking_mode(EXCLUSIVE)", "journal_mode(WAL)", "synchronous(FULL)", "secure_delete(ON)",
	}}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath(), RawQuery: q.Encode()}).String()
}

func (s *Store) prepare() error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec(schema); err != nil {
		return err
	}
	// Nobody else has the file, so every lease is one of a process that ended.
	if _, err := tx.Exec(`UPDATE jobs SET visible = 0, leased = 0 WHERE leased = 1`); err != nil {
		return err
	}
	return tx.Commit()
}

// Close closes the file. Workers must have ended.
func (s *Store) Close() error { return s.db.Close() }

// Get implements order.Table.
func (s *Store) Get(ctx context.Context, id string) (order.Order, error) {
	orders, err := s.query(ctx, `SELECT data FROM orders WHERE id = ?`, id)
	if err != nil {
		return order.Order{}, err
	}
	if len(orders) == 0 {
		return order.Order{}, order.ErrNotFound
	}
	return orders[0], nil
}

// Put implements order.Table.
func (s *Store) Put(ctx context.Context, o *order.Order) error {
	next := *o
	next.Version++
	data, err := json.Marshal(next)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	erased := int64(0)
	if o.Deleted != nil {
		erased = o.Deleted.At.UnixMilli()
	}
	var res sql.Result
	if o.Version == 0 {
		res, err = s.db.ExecContext(ctx, `INSERT INTO orders (id, version, state, created, erased, data) VALUES (?, 1, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
			o.ID, string(o.State), o.Created.UnixMilli(), erased, string(data))
	} else {
		res, err = s.db.ExecContext(ctx, `UPDATE orders SET version = version + 1, state = ?, created = ?, erased = ?, data = ? WHERE id = ? AND version = ?`,
			string(o.State), o.Created.UnixMilli(), erased, string(data), o.ID, o.Version)
	}
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil {
		return fmt.Errorf("store: %w", err)
	} else if n == 0 {
		return order.ErrConflict
	}
	o.Version = next.Version
	if o.State == order.Deleted {
		return s.flush(ctx)
	}
	return nil
}

// flush empties the log of changes, which still holds rows as they were.
func (s *Store) flush(ctx context.Context) error {
	var busy, inLog, done int
	if err := s.db.QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &inLog, &done); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	if busy != 0 {
		return errors.New("store: the log could not be emptied")
	}
	return nil
}

// Unfinished implements order.Table.
func (s *Store) Unfinished(ctx context.Context) ([]order.Order, error) {
	return s.query(ctx, `SELECT data FROM orders WHERE erased = 0 AND state IN (?, ?, ?) ORDER BY created, id`,
		string(order.Reading), string(order.Checking), string(order.Deleted))
}

// Expired implements order.Table.
func (s *Store) Expired(ctx context.Context, before time.Time) ([]order.Order, error) {
	return s.query(ctx, `SELECT data FROM orders WHERE erased = 0 AND created < ? ORDER BY created, id`, before.UnixMilli())
}

// Forget implements order.Table.
func (s *Store) Forget(ctx context.Context, before time.Time) error {
	if _, err := s.db.ExecContext(ctx, `DELETE FROM orders WHERE erased <> 0 AND erased < ?`, before.UnixMilli()); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return nil
}

func (s *Store) query(ctx context.Context, q string, args ...any) ([]order.Order, error) {
	rows, err := s.db.QueryContext(ctx, q, args...)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	defer rows.Close()
	var orders []order.Order
	for rows.Next() {
		var data []byte
		var o order.Order
		if err := rows.Scan(&data); err != nil {
			return nil, fmt.Errorf("store: %w", err)
		}
		if err := json.Unmarshal(data, &o); err != nil {
			return nil, fmt.Errorf("store: %w", err)
		}
		orders = append(orders, o)
	}
	return orders, rows.Err()
}
