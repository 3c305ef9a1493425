package docx

// A palette is the colours of a tone: ink has a contrast of more than 7 to 1 on its tint.
type palette struct{ Name, Ink, Tint string }

// palettes are in the order of the tones.
func palettes() []palette {
	return []palette{
		{"Plain", "3A3A3A", "F1F1F1"},
		{"Good", "14532D", "E5F3E9"},
		{"Open", "1D3F66", "E4EEF8"},
		{"Weigh", "43307F", "EEEAF8"},
		{"Warn", "5F4400", "FBF1D0"},
		{"Grave", "7A3300", "FBE7D7"},
		{"Forbidden", "7F1414", "FAE1DF"},
	}
}
