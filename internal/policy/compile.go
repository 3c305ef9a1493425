package policy

import (
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"

	"checker/internal/vocabulary"
)

// Compile makes the policies ready to be asked. Policies have no clock, no network and no randomness: the
// built-ins are not there. The embedded library was checked by its own tests, so types and style are
// checked only where a user's tree takes part, or when strict asks for it.
func (l *Library) Compile(v *vocabulary.Vocabulary, strict bool) (*ast.Compiler, error) {
	c, err := compile(l.Modules(), v, strict)
	if err == nil && strict {
		err = errors.Join(l.checkForms(c, v), l.checkNames(c, v))
	}
	return c, err
}

// CompileUnchecked rewrites the policies as Compile does, without the checks and the indices for OPA's evaluator: enough to
// translate policies that were checked before, in two thirds of the time.
func (l *Library) CompileUnchecked() (*ast.Compiler, error) {
	c := ast.NewCompiler().WithCapabilities(Capabilities()).WithSkipStages(
		ast.StageCheckKeywordOverrides, ast.StageCheckVoidCalls, ast.StageParseMetadataBlocks, ast.StageSetAnnotationSet,
		ast.StageRewriteRegoMetadataCalls, ast.StageSetGraph, ast.StageCheckRuleConflicts, ast.StageCheckUndefinedFuncs,
		ast.StageCheckSafetyRuleHeads, ast.StageCheckRecursion, ast.StageCheckTypes, ast.StageCheckUnsafeBuiltins,
		ast.StageCheckDeprecatedBuiltins, ast.StageBuildRuleIndices, ast.StageBuildComprehensionIndices,
		ast.StageBuildRequiredCapabilities,
	)
	return compiled(c, l.Modules())
}

// CompileOf compiles other modules against the library's data, without the checks of types and style.
func CompileOf(modules map[string]*ast.Module) (*ast.Compiler, error) {
	return compile(modules, nil, false)
}

func compile(modules map[string]*ast.Module, v *vocabulary.Vocabulary, strict bool) (*ast.Compiler, error) {
	c := ast.NewCompiler().WithCapabilities(Capabilities()).WithStrict(strict)
	if strict {
		schemas := ast.NewSchemaSet()
		schemas.Put(ast.SchemaRootRef, v.InputSchema())
		c = c.WithSchemas(schemas).WithUseTypeCheckAnnotations(true)
	} else {
		c = c.WithSkipStages(ast.StageCheckTypes)
	}
	return compiled(c, modules)
}

func compiled(c *ast.Compiler, modules map[string]*ast.Module) (*ast.Compiler, error) {
	c.Compile(modules)
	if c.Failed() {
		return nil, fmt.Errorf("compile policies: %w", c.Errors)
	}
	return c, nil
}

// Capabilities are those of the linked OPA without what depends on more than its arguments.
func Capabilities() *ast.Capabilities {
	caps := ast.CapabilitiesForThisVersion()
	pure := caps.Builtins[:0]
	for _, b := range caps.Builtins {
		if !b.Nondeterministic {
			pure = append(pure, b)
		}
	}
	caps.Builtins = pure
	caps.AllowNet = []string{} // none; nil would mean any
	return caps
}
