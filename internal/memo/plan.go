package memo

import "checker/internal/document"

func (m *memo) plan() []document.Block { return nil }
