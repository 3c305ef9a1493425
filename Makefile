# The gate. On a fresh machine with Go, make and a shell, `make test` builds what it needs and passes everything.
.PHONY: test unit lint bench docs fuzz mutate

test: lint unit

# CI makes a test fail, not skip, when a program that it needs is missing.
unit: .bin/opa
	sh tools/programs.sh
	sh tools/axe.sh
	CI=1 go test -timeout 20m ./...
	go vet -C tools ./... && go test -C tools ./...
	go vet -C tools/release ./... && go test -C tools/release ./...

lint: .bin/golangci-lint
	.bin/golangci-lint run ./...

.bin/%: tools/go.mod tools/lint/go.mod
	sh tools/build.sh $*

bench:
	go run -C tools ./bench -root ..

docs:
	go run ./cmd/checker docs docs

fuzz:
	go test -fuzz FuzzLoad -fuzztime 60s ./internal/proposal

# Plants faults in every rule and reports the share that its tests find.
mutate:
	MUTATE=1 go test ./internal/ruletest -run TestMutation -v -timeout 60m
