#!/bin/sh
# observe.sh OUTPUT PACKAGE COMMAND…: runs a command in the package PACKAGE and writes what it does to OUTPUT.stdout,
# OUTPUT.stderr and OUTPUT.status. It succeeds whatever the command does, and if that does not write the file PROGRAM, then
# it leaves that empty: Bazel wants to have it.
#
# The current folder, which differs between machines, becomes $ROOT, and times that tests took become TIME.
output=$1 package=$2
shift 2
root=$(pwd -P)
CARGO_MANIFEST_DIR=$root/$package
RUST_BACKTRACE=0
export CARGO_MANIFEST_DIR RUST_BACKTRACE

status=0
"$@" >"$output.stdout.raw" 2>"$output.stderr.raw" || status=$?
echo "$status" >"$output.status"
if [ -n "${PROGRAM-}" ] && [ ! -e "$PROGRAM" ]; then
    : >"$PROGRAM"
fi
for stream in stdout stderr; do
    sed -e "s|$root|\$ROOT|g" -e 's/finished in [0-9.]*s$/finished in TIME/' "$output.$stream.raw" >"$output.$stream"
    rm "$output.$stream.raw"
done
