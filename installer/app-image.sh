#!/bin/sh
# Makes an app image: the program with a Java runtime of its own, to be copied and started without any installation.
# Run after `mvn package`. The newest JDK found on this machine is used, because its runtime is what users get.
# usage: installer/app-image.sh [OUTPUT FOLDER, default target/app-image]
set -eu
cd "$(dirname "$0")/.."

dist=target/quandian
output=${1:-target/app-image}
[ -d "$dist/lib" ] || { echo "no $dist/lib: run mvn package first" >&2; exit 1; }

# Prints "MAJOR HOME" for a JDK that has jpackage.
describe() {
    [ -x "$1/bin/jpackage" ] && [ -r "$1/release" ] || return 0
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*"/\1/p' "$1/release")
    [ -n "$major" ] && echo "$major $1"
    return 0
}

newest=$({
    [ -z "${JAVA_HOME:-}" ] || describe "$JAVA_HOME"
    on_path=$(command -v jpackage || true)
    [ -z "$on_path" ] || describe "$(dirname "$(dirname "$(readlink -f "$on_path")")")"
    for home in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        describe "$home"
    done
} | sort -n | tail -n 1)
[ -n "$newest" ] || { echo "no JDK with jpackage found: install one or set JAVA_HOME" >&2; exit 1; }
jdk=${newest#* }
echo "JDK ${newest%% *} in $jdk"

jar=
for candidate in "$dist"/lib/quandian-*.jar; do
    case $candidate in
        *-gt-shapefile.jar) ;;
        *) jar=$(basename "$candidate") ;;
    esac
done
[ -n "$jar" ] || { echo "no program jar in $dist/lib" >&2; exit 1; }
# jpackage takes plain numbers only.
version=$(echo "$jar" | sed 's/^quandian-\([0-9.]*[0-9]\).*/\1/')
case $(uname -s) in
    # macOS wants a version that does not start with 0.
    Darwin) case $version in 0.*) version=1.${version#0.} ;; esac ;;
esac

# JavaFX 21 uses sun.misc.Unsafe, about which newer runtimes warn; older ones do not know the option.
quiet=-Dquandian.image=true
[ "${newest%% *}" -lt 24 ] || quiet=--sun-misc-unsafe-memory-access=allow

rm -rf "$output"
mkdir -p "$output"
"$jdk/bin/jpackage" --type app-image --dest "$output" --name quandian --app-version "$version" \
    --vendor "Quandian" --description "Quandian 圈点" \
    --input "$dist/lib" --main-jar "$jar" --main-class org.quandian.app.Quandian \
    --add-modules ALL-DEFAULT --jlink-options "--strip-debug --no-header-files --no-man-pages" \
    --java-options "-XX:TieredStopAtLevel=1" --java-options "-Dfile.encoding=UTF-8" --java-options "$quiet"

# Copied by hand: jpackage's --app-content is not in every JDK.
content=$output/quandian/lib
case $(uname -s) in
    Darwin) content=$output/quandian.app/Contents ;;
    MINGW* | MSYS* | CYGWIN*) content=$output/quandian ;;
esac
cp -R "$dist/maps" "$dist/LICENSE" "$dist/NOTICE" "$content/"
echo "made $output ($(du -sh "$output" | cut -f1))"
