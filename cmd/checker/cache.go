package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"checker/internal/cache"
	"checker/internal/policy"
)

// cacheOptions say whether results are kept, and where.
type cacheOptions struct {
	none   bool
	folder string
}

func (o *cacheOptions) flags(f *pflag.FlagSet) {
	f.BoolVar(&o.none, "no-cache", false, "evaluate every proposal, and keep no result")
	o.folderFlag(f)
}

func (o *cacheOptions) folderFlag(f *pflag.FlagSet) {
	f.StringVar(&o.folder, "cache-dir", os.Getenv("CHECKER_CACHE_DIR"), "folder for results (default: $CHECKER_CACHE_DIR, or checker in the user's cache folder)")
	f.Lookup("cache-dir").DefValue = "" // the help is the same for all
}

// path is the folder, or an error where the system has none for the user.
func (o *cacheOptions) path() (string, error) {
	if o.folder != "" {
		return filepath.Abs(o.folder)
	}
	base, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("there is no cache folder: %w; name one with --cache-dir", err)
	}
	return filepath.Join(base, "checker"), nil
}

// open returns the cache and the digest that its results depend on: of this program, byte by byte, and of the folders
// of law beside it. Where there can be no cache there is none, and nothing is wrong.
func (o *cacheOptions) open(trees []policy.Tree) (*cache.Folder, string) {
	if o.none {
		return nil, ""
	}
	path, err := o.path()
	if err != nil {
		return nil, ""
	}
	own, err := programDigest()
	if err != nil {
		return nil, ""
	}
	law, err := policy.Fingerprint(trees[1:]...) // the first is part of the program
	if err != nil {
		return nil, ""
	}
	folder, err := cache.Open(path, time.Now)
	if err != nil {
		return nil, ""
	}
	return folder, cache.Key([]byte(own), []byte(law))
}

// programDigest is the digest of the file that runs. A version would not do: two builds may share one.
func programDigest() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func newCacheCmd(s streams) *cobra.Command {
	var o cacheOptions
	cmd := &cobra.Command{
		Use:   "cache",
		Short: "Show what results are kept, or take them away",
		Long: "Results are kept by the digest of all that they depend on: the program, the law, the day, the path and the texts.\n" +
			"A second run over unchanged proposals evaluates nothing. The folder is kept below 1 GiB, and results that were not\n" +
			"used for 30 days go.\n\n" +
			"Exit codes: 0 done; 5 the folder cannot be read or written.",
	}
	clean := &cobra.Command{
		Use: "clean", Short: "Take all kept results away", Args: arguments(0, 0),
		Long: "Takes all kept results away; the next run evaluates every proposal again. Other files in the folder stay.\n\n" +
			"Exit codes: 0 done; 5 the folder cannot be read or written.",
		RunE: func(*cobra.Command, []string) error {
			return o.tell(s, "%s: removed %s\n", (*cache.Folder).Clean)
		},
	}
	o.folderFlag(cmd.PersistentFlags())
	subcommands(cmd, clean)
	cmd.RunE = func(*cobra.Command, []string) error { return o.tell(s, "%s: %s\n", (*cache.Folder).Use) }
	return cmd
}

// tell does something with the folder, and says what it held.
func (o *cacheOptions) tell(s streams, format string, do func(*cache.Folder) (cache.Use, error)) error {
	path, err := o.path()
	if err != nil {
		return err
	}
	folder, err := cache.Open(path, time.Now)
	if err != nil {
		return err
	}
	use, err := do(folder)
	if err != nil {
		return fmt.Errorf("read the cache: %w", err)
	}
	_, err = fmt.Fprintf(s.out, format, path, inWords(use))
	return err
}

func inWords(u cache.Use) string {
	if u.Entries == 1 {
		return fmt.Sprintf("1 entry, %.1f MiB", float64(u.Bytes)/(1<<20))
	}
	return fmt.Sprintf("%d entries, %.1f MiB", u.Entries, float64(u.Bytes)/(1<<20))
}
