package vocabulary

// InputSchema is the JSON Schema of the document that policies read, derived from the block types: references
// are addresses, shares and citations are objects, blocks carry their address and what they are silent on.
func (v *Vocabulary) InputSchema() any {
	properties := map[string]any{
		"as_of":        text(),
		"language":     number(),
		"jurisdiction": text(),
		"complete":     object(v.flags()),
		"known":        map[string]any{"type": "object", "additionalProperties": map[string]any{"type": "object", "additionalProperties": text()}},
		"graph":        map[string]any{"type": "object", "additionalProperties": list(text())},
		"provisions":   list(object(map[string]any{"at": text(), "type": text(), "when": list(text())})),
	}
	for _, b := range v.Blocks {
		facts := blockProperties(b.Facts)
		if b.Labelled {
			facts["name"] = text()
		}
		if b.Labelled && b.Type != ProposalType {
			properties[b.Type] = list(object(facts))
		} else {
			properties[b.Type] = object(facts)
		}
	}
	return object(properties)
}

func (v *Vocabulary) flags() map[string]any {
	flags := map[string]any{}
	for _, b := range v.Blocks {
		flags[b.Type] = boolean()
	}
	return flags
}

// blockProperties are the properties of an addressed object: its facts, its address, its silence.
func blockProperties(facts []Fact) map[string]any {
	properties := factProperties(facts)
	properties["at"] = text()
	silent := map[string]any{}
	addSilent(silent, facts, "")
	properties["silent"] = object(silent)
	return properties
}

func addSilent(into map[string]any, facts []Fact, prefix string) {
	for _, f := range facts {
		if !f.NeverSilent {
			into[prefix+f.Name] = boolean()
		}
		if f.Kind == Group && !f.List {
			addSilent(into, f.Facts, prefix+f.Name+".")
		}
	}
}

func factProperties(facts []Fact) map[string]any {
	properties := map[string]any{}
	for _, f := range facts {
		s := factSchema(f)
		if f.List {
			s = list(s)
		}
		properties[f.Name] = s
	}
	return properties
}

func factSchema(f Fact) any {
	switch f.Kind {
	case Boolean:
		return boolean()
	case Integer, Money:
		return number()
	case Share:
		return object(map[string]any{"num": number(), "den": number(), "text": text()})
	case Citation:
		parts := map[string]any{}
		for _, name := range []string{"key", "body", "text", "jurisdiction", "article", "section", "last", "subdivision"} {
			parts[name] = text()
		}
		return object(parts)
	case Group:
		if f.List {
			return object(blockProperties(f.Facts))
		}
		return object(factProperties(f.Facts))
	}
	return text()
}

func object(properties map[string]any) map[string]any {
	return map[string]any{"type": "object", "properties": properties, "additionalProperties": false}
}

func list(items any) map[string]any { return map[string]any{"type": "array", "items": items} }
func text() map[string]any          { return map[string]any{"type": "string"} }
func number() map[string]any        { return map[string]any{"type": "number"} }
func boolean() map[string]any       { return map[string]any{"type": "boolean"} }
