#!/usr/bin/env bash
# Makes target/installer/image: the program with its own Java, trained to start fast. build-deb.sh and build-dmg.sh
# wrap it for their system. Usage: image.sh [further jpackage options]
set -eu
cd "$(dirname "$0")/.."
out=target/installer
lib=target/boussole/lib
[ -d "$lib/javafx" ] || { echo "first: ./mvnw package" >&2; exit 1; }

# The JDK that built the distribution also packages it.
read -r jdk <"$lib/jdk"
version=$(basename "$lib"/boussole-*.jar .jar)
version=${version#boussole-}
shown=$version
if [ "$(uname -s)" = Darwin ]; then
    shown=$(echo "$version" | sed 's/^0\./1./') # Apple wants a first number of at least 1.
fi

rm -rf "$out/input" "$out/image"
mkdir -p "$out/input"
cp -p "$lib"/*.jar "$out/input/"

# What H2, MyBatis, PDFBox and Flyway ask of Java (jdeps), French names of months, ZIP files.
modules=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.scripting
modules=$modules,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs
modules=$modules,javafx.controls,javafx.swing

options=()
while IFS= read -r option; do
    case $option in
        '' | '#'* | --add-modules=*) ;;
        *) options+=(--java-options "$option") ;;
    esac
done <"$lib/java.options"

"$jdk/bin/jpackage" --type app-image --name boussole --app-version "$shown" --dest "$out/image" \
    --vendor Boussole --description "Le logiciel d'une équipe de soins infirmiers à domicile" \
    --input "$out/input" --main-jar "boussole-$version.jar" --main-class fr.boussole.shell.Main \
    --module-path "$lib/javafx" --add-modules "$modules" \
    --jlink-options "--no-header-files --no-man-pages --strip-debug --include-locales=fr" \
    "${options[@]}" "$@"

# An ahead-of-time cache (JEP 514) from a run that closes itself; the packaged program is then started with it. It must
# be trained with the very flags of the launcher, so the launcher itself is what runs.
if [ "$(uname -s)" = Darwin ]; then
    launcher=$out/image/boussole.app/Contents/MacOS/boussole
    app=$out/image/boussole.app/Contents/app
else
    launcher=$out/image/boussole/bin/boussole
    app=$out/image/boussole/lib/app
fi
here=()
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
    here=(xvfb-run -a -s "-screen 0 1600x1200x24")
fi
training=$(mktemp -d)
trap 'rm -rf "$training"' EXIT
# The page of every day is the sign-in of a practice that exists.
BOUSSOLE_PASSWORD="entrainement du cache" "$launcher" init --data "$training/data" --from sample-data --user HB \
    >/dev/null
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app/boussole.aot -Dboussole.closeAfterFrames=2" \
    "${here[@]}" "$launcher" --data "$training/data"
[ -s "$app/boussole.aot" ] || { echo "the training run left no cache" >&2; exit 1; }
# shellcheck disable=SC2016  # jpackage's launcher puts its own folder for $APPDIR
sed -i.bak 's|^\[JavaOptions\]$|&\njava-options=-XX:AOTCache=$APPDIR/boussole.aot|' "$app/boussole.cfg"
rm "$app/boussole.cfg.bak"
