package proposal

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
)

const openText = `Quoted strings may not be split over multiple lines. To produce a multi-line string, either use the \n escape to represent a newline character or use the "heredoc" multi-line template syntax.`

// wordings say what HCL says to programmers in the words of the language, by what HCL says.
var wordings = map[string]string{
	openText: `The quotation mark that ends the text is missing: it stands on the line where the text begins. A text of several lines begins after a line with <<EOT, and ends before a line with EOT alone.`,
	`Expected the start of an expression, but found an invalid expression token.`:                                                    `A value is missing here, or begins with a sign that no value begins with. A text stands in quotation marks.`,
	`An argument or block definition is required here.`:                                                                              `Neither a fact, as in name = "value", nor a block, as in type "name" { ... }, begins here.`,
	`An argument or block definition is required here. To set an argument, use the equals sign "=" to introduce the argument value.`: `A fact is written with an equals sign, as in name = "value", and a block with braces, as in type "name" { ... }.`,
	`A block definition must have block content delimited by "{" and "}", starting on the same line as the block header.`:            `A block is written with braces, the first on the line of its name, as in type "name" { ... }; a fact with an equals sign, as in name = "value".`,
	`Expected a comma to mark the beginning of the next item.`:                                                                       `A comma stands between two values of a list, and a closing bracket after the last.`,
	`An argument definition must end with a newline.`:                                                                                `Each fact stands on a line of its own.`,
}

// worded puts diagnostics of HCL into plain words. After a quotation mark that is missing, texts begin where others end: of
// those the first is told.
func worded(diags hcl.Diagnostics) hcl.Diagnostics {
	open := false
	return slices.DeleteFunc(diags, func(d *hcl.Diagnostic) bool {
		again := open && d.Detail == openText
		open = open || d.Detail == openText
		if plain, ok := wordings[d.Detail]; ok && !again {
			d.Detail = plain
		}
		return again
	})
}
