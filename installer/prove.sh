#!/bin/sh
# Proves that an app image runs by itself: its launcher tells its version and computes the demo city's figures, with no Java on the
# PATH and from another working directory. Ends with 0 if it does.
# usage: installer/prove.sh [APP IMAGE, default target/app-image/quandian]
set -eu
cd "$(dirname "$0")/.."

image=$(cd "${1:-target/app-image/quandian}" && pwd -P)
launcher=$image/bin/quandian
[ -x "$launcher" ] || launcher=$image/Contents/MacOS/quandian
[ -x "$launcher" ] || { echo "no launcher in $image" >&2; exit 1; }
maps=
for candidate in "$image/lib/maps" "$image/lib/app/maps" "$image/Contents/maps" "$image/maps"; do
    [ -r "$candidate/lucheng/city.yaml" ] && maps=$candidate
done
[ -n "$maps" ] || { echo "the demo city is not in $image" >&2; exit 1; }

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
unset JAVA_HOME || true
PATH=/usr/bin:/bin

version=$("$launcher" --version) || fail "--version ended with $?"
echo "$version"
case $version in *Quandian*[0-9]*) ;; *) fail "--version said: $version" ;; esac

"$launcher" evaluate "$maps/lucheng" --format json > result.json || fail "evaluate ended with $?"
grep -q '"id" : "park"' result.json || fail "evaluate gave no figure"
grep '"rate"' result.json

code=0
"$launcher" evaluate "$work/nothing-here" > out.txt 2> err.txt || code=$?
[ "$code" -eq 1 ] || fail "a missing folder ended with $code, not 1"
[ "$(wc -l < err.txt)" -eq 1 ] || fail "a missing folder said more than one line"
echo "the app image runs"
