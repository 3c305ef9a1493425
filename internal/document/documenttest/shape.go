package documenttest

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// A Page is what a browser makes of HTML: its elements with the names of their attributes, and its text.
type Page struct {
	Shape []string // an element opens a line: depth, name, attributes
	Text  string   // all text, with spaces as they are shown
	Links []string // targets, in order
	IDs   []string
}

// Parse reads HTML as a browser does.
func Parse(src []byte) (*Page, error) {
	root, err := html.Parse(strings.NewReader(string(src)))
	if err != nil {
		return nil, err
	}
	p := &Page{}
	var words strings.Builder
	p.visit(root, 0, &words)
	p.Text = strings.Join(strings.Fields(words.String()), " ")
	return p, nil
}

func (p *Page) visit(n *html.Node, depth int, words *strings.Builder) {
	switch n.Type {
	case html.TextNode:
		words.WriteString(n.Data)
	case html.ElementNode:
		line := fmt.Sprintf("%d %s", depth, n.Data)
		for _, a := range n.Attr {
			line += " " + a.Key
			switch a.Key {
			case "href":
				p.Links = append(p.Links, a.Val)
			case "id":
				p.IDs = append(p.IDs, a.Val)
			}
		}
		p.Shape = append(p.Shape, line)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.visit(c, depth+1, words)
	}
	if n.Type == html.ElementNode {
		words.WriteString(" ")
	}
}

// Has says whether a link "#id" leads somewhere.
func (p *Page) Has(id string) bool { return slices.Contains(p.IDs, id) }
