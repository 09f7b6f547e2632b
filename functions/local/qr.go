package main

import "rsc.io/qr"

// qrCode makes a QR code of a text; nil where it is too long for one. A long text gets the lowest level of error correction, so that its
// modules stay large enough to be read from paper.
func qrCode(text string) [][]bool {
	level := qr.M
	if len(text) > 600 {
		level = qr.L
	}
	c, err := qr.Encode(text, level)
	if err != nil {
		return nil
	}
	rows := make([][]bool, c.Size)
	for y := range rows {
		rows[y] = make([]bool, c.Size)
		for x := range rows[y] {
			rows[y][x] = c.Black(x, y)
		}
	}
	return rows
}
