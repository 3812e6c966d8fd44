#!/usr/bin/env bash
# Whole-process time from the call to the second frame: the packaged program's first usable screen beside an empty
# JavaFX window on the same Java. After image.sh. Usage: measure-start.sh [runs]
set -eu
cd "$(dirname "$0")/.."
runs=${1:-7}
image=$(pwd)/target/installer/image/boussole
read -r jdk <target/boussole/lib/jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${DISPLAY:-}" ]; then
    exec xvfb-run -a -s "-screen 0 1600x1200x24" "$0" "$@"
fi

"$jdk/bin/javac" -d "$work" --module-path target/boussole/lib/javafx --add-modules javafx.controls \
    installer/EmptyWindow.java
java=$image/lib/runtime/bin/java

# Milliseconds of one call; both close themselves after their frames.
once() {
    local from to
    from=$(date +%s%N)
    "$@" >/dev/null 2>&1 </dev/null
    to=$(date +%s%N)
    echo $(((to - from) / 1000000))
}
program() {
    once env JAVA_TOOL_OPTIONS=-Dboussole.closeAfterFrames=2 "$image/bin/boussole" --data "$work/data"
}
empty() { once "$java" --enable-native-access=javafx.graphics --add-modules javafx.controls -cp "$work" EmptyWindow; }
median() { sort -n | sed -n "$((runs / 2 + 1))p"; }

# In turns, so that whatever else the machine does meets both alike.
program >/dev/null
empty >/dev/null
for ((i = 0; i < runs; i++)); do
    program >>"$work/program"
    empty >>"$work/empty"
done
a=$(median <"$work/program")
b=$(median <"$work/empty")
echo "first usable screen: $a ms; empty window: $b ms; ratio $(LC_ALL=C awk "BEGIN { printf \"%.2f\", $a / $b }") (median of $runs)"
