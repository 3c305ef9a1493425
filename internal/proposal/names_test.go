package proposal_test

import "testing"

// TestBlockNames tells the name of a block by itself from its name in a sentence: a title may be a sentence of its own.
func TestBlockNames(t *testing.T) {
	p, diags := read(t, head+`
commission "council" {
  title = "three members sit"
}

commission "of_experts" {}
`)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	tests := map[string][2]string{
		"commission.council":    {"three members sit", "commission “three members sit”"},
		"commission.of_experts": {"commission “of experts”", "commission “of experts”"},
		"proposal":              {"Measure", "Measure"},
	}
	for address, want := range tests {
		title, _ := p.BlockTitle(address)
		name, _ := p.BlockName(address)
		if got := [2]string{title, name}; got != want {
			t.Errorf("%s: got %q, want %q", address, got, want)
		}
	}
	if name, ok := p.BlockName("commission.none"); ok {
		t.Errorf("got the name %q for no block", name)
	}
}
