package pdf

import "testing"

func TestCounted(t *testing.T) {
	for _, printed := range []string{
		"/ID (node00000193)/Limits[(node00000193) (node00000257)](node00000209)",
		"/ID (node00000195)/Limits[(node00000195) (node00000259)](node00000211)",
	} {
		const want = "/ID (node00000001)/Limits[(node00000001) (node00000003)](node00000002)"
		if got := string(counted([]byte(printed))); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
