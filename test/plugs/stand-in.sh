#!/bin/sh
# Stands in for refs, npm, npx, gh and node: records its calls in $CALLS, and answers from the files of $ANSWERS. NAME-WORD.out
# is its output, NAME-WORD.err what it says on standard error, and NAME-WORD.exit its exit code; WORD is the first argument, or the second of `gh api graphql`.
name=${0##*/}
if [ "$name" = node ]; then
  # Only what the actions ask of it, without the time that node takes to start. Running a program runs the installed refs.
  case "$1 $2" in
  '-p process.execPath') echo "$0" ;;
  '-p require(process.argv[1]).version') jq -r .version "$3" ;;
  *)
    program=$1
    shift
    exec "${program%/lib/node_modules/*}/bin/refs" "$@"
    ;;
  esac
  exit
fi
if [ "$name" = npx ]; then
  # npx --yes PACKAGE WORD…
  shift 2
  name=refs
fi
printf '%s\0' "$name" "$@" >>"$CALLS"
printf '\036' >>"$CALLS"
word=$1
[ "$1 $2" = 'api graphql' ] && word=graphql
answer="$ANSWERS/$name-$word"
filter=
prefix=
for word; do
  [ "$before" = --jq ] && filter=$word
  [ "$before" = --prefix ] && prefix=$word
  before=$word
done
if [ "$name" = npm ] && [ -n "$prefix" ]; then
  # It installs a stand-in too, for a shell and for node.
  at="$prefix/lib/node_modules"
  if [ "$1" = root ]; then
    echo "$at"
    exit 0
  fi
  mkdir -p "$prefix/bin" "$at/customer-refs/bin"
  cp "$0" "$prefix/bin/refs"
  cat >"$at/customer-refs/bin/refs.js" <<'END'
const { spawnSync } = require('node:child_process');
process.exitCode = spawnSync(`${__dirname}/../../../../bin/refs`, process.argv.slice(2), { stdio: 'inherit' }).status;
END
fi
if [ -f "$answer.out" ]; then
  if [ -n "$filter" ]; then jq -r "$filter" "$answer.out"; else cat "$answer.out"; fi
fi
[ -f "$answer.err" ] && cat "$answer.err" >&2
[ -f "$answer.exit" ] && exit "$(cat "$answer.exit")"
exit 0
