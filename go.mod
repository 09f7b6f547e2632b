module github.com/cecheck/cecheck

go 1.26
