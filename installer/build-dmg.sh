#!/usr/bin/env bash
# macOS: target/installer/boussole-….dmg, unsigned (sign with jpackage's --mac-sign and your own certificate). After
# ./mvnw package, on a Mac of the wanted processor.
set -eu
cd "$(dirname "$0")/.."
installer/image.sh --icon installer/icon/boussole.icns --mac-package-identifier fr.boussole
read -r jdk <target/boussole/lib/jdk
version=$(basename target/boussole/lib/boussole-*.jar .jar)
# Apple wants a first number of at least 1.
version=$(echo "${version#boussole-}" | sed 's/^0\./1./')

"$jdk/bin/jpackage" --type dmg --name boussole --app-version "$version" --dest target/installer \
    --app-image target/installer/image/boussole.app --license-file LICENSE
ls -l target/installer/*.dmg
