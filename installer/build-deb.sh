#!/usr/bin/env bash
# Debian and Ubuntu: target/installer/boussole_….deb. After ./mvnw package; needs fakeroot and binutils, and xvfb
# where there is no display.
set -eu
cd "$(dirname "$0")/.."
installer/image.sh --icon installer/icon/boussole.png
read -r jdk <target/boussole/lib/jdk
version=$(basename target/boussole/lib/boussole-*.jar .jar)

# The menu's icon is looked for among the resources only: with --app-image, --icon is not heeded and Java's own goes in.
resources=target/installer/linux
rm -rf "$resources"
mkdir -p "$resources"
cp installer/linux/* installer/icon/boussole.png "$resources/"

# jpackage's own search for libraries misses GTK, which JavaFX loads by name.
"$jdk/bin/jpackage" --type deb --name boussole --app-version "${version#boussole-}" --dest target/installer \
    --app-image target/installer/image/boussole --resource-dir "$resources" \
    --vendor Boussole --description "Le logiciel d'une équipe de soins infirmiers à domicile" \
    --license-file LICENSE --linux-package-name boussole --linux-app-category misc \
    --linux-deb-maintainer boussole@example.org --linux-menu-group "Office;MedicalSoftware" --linux-shortcut \
    --linux-package-deps "libgtk-3-0 | libgtk-3-0t64"
ls -l target/installer/*.deb
