package change

import (
	"cmp"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// stated is what a text says of a fact: a value, or that it is silent on it. Those alike have one key.
type stated struct {
	value  any
	silent bool
	key    string
}

// mostUnlike bounds the search for what an element was, among those that are not as they were.
const mostUnlike = 100

// facts lists what is not stated as it was, by address. White space does not count, and neither does the place of an
// element in its list.
func facts(old, now *Side) []Fact {
	list := []Fact{}
	if old == nil || now == nil {
		return list
	}
	compare(&list, old.stated(), now.stated(), "", "")
	slices.SortStableFunc(list, func(a, b Fact) int { return cmp.Compare(a.Address, b.Address) })
	return list
}

func (s *Side) stated() map[string]stated {
	all := map[string]stated{}
	for a, v := range s.Facts {
		all[a] = says(v, s.Silent[a])
	}
	for a, silent := range s.Silent {
		all[a] = says(s.Facts[a], silent)
	}
	return all
}

func says(value any, silent bool) stated {
	src, _ := json.Marshal(folded(value)) // plain values of a proposal always marshal
	return stated{value, silent, strconv.FormatBool(silent) + " " + string(src)}
}

// compare adds what differs below two addresses; those of the facts are relative to them.
func compare(list *[]Fact, old, now map[string]stated, oldAt, nowAt string) {
	was, wasLists := apart(old)
	is, isLists := apart(now)
	for _, a := range slices.Sorted(maps.Keys(union(was, is))) {
		add(list, was[a], is[a], oldAt+a, nowAt+a)
	}
	for _, name := range slices.Sorted(maps.Keys(union(wasLists, isLists))) {
		before, after := wasLists[name], isLists[name]
		partner := align(before, after)
		for k := range before {
			if !slices.Contains(partner, k) {
				gone(list, before[k], oldAt+at(name, k))
			}
		}
		for i := range after {
			if k := partner[i]; k >= 0 {
				compare(list, before[k], after[i], oldAt+at(name, k), nowAt+at(name, i))
			} else {
				compare(list, nil, after[i], nowAt+at(name, i), nowAt+at(name, i))
			}
		}
	}
}

func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// add notes a fact that is not what it was.
func add(list *[]Fact, was, is stated, oldAt, nowAt string) {
	if was.key == is.key {
		return
	}
	c := Fact{Address: nowAt, Old: was.value, New: is.value, WasSilent: was.silent, Silent: is.silent}
	if oldAt != nowAt {
		c.Was = oldAt
	}
	*list = append(*list, c)
}

// gone notes all that an element stated.
func gone(list *[]Fact, element map[string]stated, at string) {
	for _, a := range slices.Sorted(maps.Keys(element)) {
		*list = append(*list, Fact{Address: at + a, Gone: true, Old: element[a].value, WasSilent: element[a].silent})
	}
}

func union[V any](a, b map[string]V) map[string]V {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// apart takes the elements of lists out of facts: "criterion[1].mode" is the fact ".mode" of the element 1 of "criterion".
func apart(all map[string]stated) (plain map[string]stated, lists map[string][]map[string]stated) {
	plain, lists = map[string]stated{}, map[string][]map[string]stated{}
	for address, s := range all {
		open, end := strings.IndexByte(address, '['), strings.IndexByte(address, ']')
		if open < 0 || end < open {
			plain[address] = s
			continue
		}
		i, err := strconv.Atoi(address[open+1 : end])
		if err != nil || i < 0 {
			plain[address] = s
			continue
		}
		name := address[:open]
		for len(lists[name]) <= i {
			lists[name] = append(lists[name], map[string]stated{})
		}
		lists[name][i][address[end+1:]] = s
	}
	return plain, lists
}

// align finds which element of before each of after was, or -1: first those that state the same, then those that state
// most of the same, then those that stand where one stood.
func align(before, after []map[string]stated) []int {
	olds, news := words(before), words(after)
	partner, left, right := alike(olds, news)
	take := func(holds func(k, i int) bool) {
		for _, i := range right {
			for _, k := range left {
				if partner[i] < 0 && !slices.Contains(partner, k) && holds(k, i) {
					partner[i] = k
				}
			}
		}
	}
	most := 0
	for _, i := range right {
		most = max(most, len(news[i]))
	}
	if len(left) > mostUnlike || len(right) > mostUnlike {
		most = 0
	}
	for n := most; n > 0; n-- {
		take(func(k, i int) bool { return k == i && shared(olds[k], news[i]) == n })
		take(func(k, i int) bool { return 2*n > max(len(olds[k]), len(news[i])) && shared(olds[k], news[i]) == n })
	}
	for _, i := range right {
		if _, ok := slices.BinarySearch(left, i); ok && partner[i] < 0 && !slices.Contains(partner, i) {
			partner[i] = i
		}
	}
	return partner
}

// alike finds the elements that state the same, and those of both sides that are left, in order.
func alike(olds, news [][]string) (partner, left, right []int) {
	same := map[string][]int{}
	for k, e := range olds {
		same[strings.Join(e, ";")] = append(same[strings.Join(e, ";")], k)
	}
	for i, e := range news {
		list := same[strings.Join(e, ";")]
		if len(list) == 0 {
			partner, right = append(partner, -1), append(right, i)
			continue
		}
		partner, same[strings.Join(e, ";")] = append(partner, list[0]), list[1:]
	}
	for _, list := range same {
		left = append(left, list...)
	}
	slices.Sort(left)
	return partner, left, right
}

var position = regexp.MustCompile(`\[\d+\]`)

// words are what each element states, in order, without positions in lists of its own.
func words(elements []map[string]stated) [][]string {
	list := make([][]string, len(elements))
	for i, e := range elements {
		for name, x := range e {
			list[i] = append(list[i], position.ReplaceAllString(name, "")+"="+x.key)
		}
		slices.Sort(list[i])
	}
	return list
}

// shared counts what two elements state alike.
func shared(a, b []string) int {
	n := 0
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch c := cmp.Compare(a[i], b[k]); {
		case c == 0:
			n, i, k = n+1, i+1, k+1
		case c < 0:
			i++
		default:
			k++
		}
	}
	return n
}

// folded is a value with single spaces.
func folded(v any) any {
	switch v := v.(type) {
	case string:
		return strings.Join(strings.Fields(v), " ")
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = folded(item)
		}
		return list
	}
	return v
}
