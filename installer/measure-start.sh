#!/usr/bin/env bash
# Whole-process time from the call until the second frame is drawn and the program gone: the packaged program's first
# usable screen beside an empty JavaFX window on the same Java. After image.sh. Usage: measure-start.sh [runs]
set -eu
cd "$(dirname "$0")/.."
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
    exec xvfb-run -a -s "-screen 0 1600x1200x24" installer/measure-start.sh "$@"
fi
runs=${1:-7}
image=$(pwd)/target/installer/image/boussole
read -r jdk <target/boussole/lib/jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$jdk/bin/javac" -d "$work" --module-path target/boussole/lib/javafx --add-modules javafx.controls \
    installer/EmptyWindow.java
java=$image/lib/runtime/bin/java

# Milliseconds of one call, on the clock and of all processors together: the second is steadier on a busy machine.
TIMEFORMAT='%R %U %S'
once() {
    { time "$@" >/dev/null 2>&1 </dev/null; } 2>&1 | LC_ALL=C awk '{ print $1 * 1000, ($2 + $3) * 1000 }'
}
program() {
    once env JAVA_TOOL_OPTIONS=-Dboussole.closeAfterFrames=2 "$image/bin/boussole" --data "$work/data"
}
empty() { once "$java" --enable-native-access=javafx.graphics --add-modules javafx.controls -cp "$work" EmptyWindow; }
median() { cut -d' ' -f"$2" "$1" | LC_ALL=C sort -n | sed -n "$((runs / 2 + 1))p"; }

# A practice that exists: the first page is the sign-in.
BOUSSOLE_PASSWORD="entrainement du cache" "$image/bin/boussole" init --data "$work/data" --from sample-data --user HB \
    >/dev/null

# In turns, so that whatever else the machine does meets both alike; the first of each only warms the disk.
export LC_ALL=C
program >/dev/null
empty >/dev/null
for ((i = 0; i < runs; i++)); do
    program >>"$work/program"
    empty >>"$work/empty"
done
for column in 1 2; do
    what=time
    [ "$column" = 1 ] || what=processor
    a=$(median "$work/program" "$column")
    b=$(median "$work/empty" "$column")
    echo "$what: first usable screen $a ms, empty window $b ms, ratio $(awk "BEGIN { printf \"%.2f\", $a / $b }")"
done
echo "median of $runs; goal: a ratio of at most 1.5"
