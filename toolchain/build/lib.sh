# shellcheck shell=bash
# What every step of the from-source build shares. A step is a bash script in this directory:
#
#     #!/usr/bin/env bash
#     # example: what it makes, in one line
#     #
#     # In:   $RUSTC_WASM_BUILD/llvm (step llvm), EXAMPLE_OPTION (what it means; default)
#     # Out:  $RUSTC_WASM_BUILD/example
#     . "$(dirname "$0")/lib.sh"
#     step_begin example "$@" -- stamp:llvm "$REPO/patches/rustc" "text:${EXAMPLE_OPTION:-}" "$0"
#     run "compiling" ninja -C "$OUT" -j"$JOBS"
#     step_end
#
# The comment at its top is what --help prints. A step that finished for the same inputs does nothing; one that was
# interrupted goes on where it stopped; --force makes it run again in the directory that is there, --clean from an
# empty one. Output goes to $RUSTC_WASM_BUILD/log/<step>.log, one line of progress to the terminal.
#
# Environment that all steps understand:
#     RUSTC_WASM_BUILD   where everything is built (default ${XDG_CACHE_HOME:-$HOME/.cache}/rustc-wasm/build)
#     JOBS               parallel jobs (default: the number of processors)

set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
REPO=$(cd "$HERE/../.." && pwd)
SOURCES=$REPO/toolchain/sources.json
: "${RUSTC_WASM_BUILD:=${XDG_CACHE_HOME:-$HOME/.cache}/rustc-wasm/build}"
: "${JOBS:=$(nproc)}"
case $RUSTC_WASM_BUILD in /*) ;; *) RUSTC_WASM_BUILD=$PWD/$RUSTC_WASM_BUILD ;; esac
DOWNLOADS=$RUSTC_WASM_BUILD/downloads
export RUSTC_WASM_BUILD JOBS

# One locale, zone and umask, and no flags from outside: they would leak into what is built.
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1780000000
umask 022
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH

say() { printf '%s\n' "${STEP:+$STEP: }$*" >&2; }

# die MESSAGE [WAY_OUT]
die() {
    say "error: $1"
    if [ $# -gt 1 ]; then say "  $2"; fi
    exit 1
}

# pin NAME FIELD prints a field of the pin NAME in sources.json.
pin() {
    python3 - "$SOURCES" "$1" "$2" <<'PY' || die "$SOURCES has no pin '$1' with a field '$2'"
import json, sys
path, name, field = sys.argv[1:]
found = [p for p in json.load(open(path))["pins"] if p["name"] == name]
if len(found) != 1 or field not in found[0]:
    sys.exit(1)
print(found[0][field])
PY
}

# note_given STEP [DIRECTORY] notes for the provenance that STEP has taken the files in DIRECTORY instead of making them.
note_given() {
    local note=$RUSTC_WASM_BUILD/given/$1
    mkdir -p "${note%/*}"
    rm -f "$note"
    if [ $# -gt 1 ]; then digest "$2" >"$note"; fi
}

# use_tools sets LLVM_PREFIX, RUSTC and CARGO to the tools that the step `tools` found or unpacked, and PATH.
use_tools() {
    local env=$RUSTC_WASM_BUILD/tools/env
    [ -f "$env" ] || die "the build tools have not been set up ($env is missing)" "run toolchain/build/tools first"
    # shellcheck disable=SC1090
    . "$env"
}

# print_help prints the comment at the top of the running script.
print_help() { sed -n '2,/^[^#]/{/^#/{s/^# \{0,1\}//;p}}' "$0"; }

# digest INPUT… prints one hash of all inputs: files and directories by content, text:STRING as it is,
# stamp:STEP as the hash of the inputs that STEP last finished with.
digest() {
    local input
    for input in "$@"; do
        case $input in
        text:*) printf '%s\n' "$input" ;;
        stamp:*)
            local stamp=$RUSTC_WASM_BUILD/stamp/${input#stamp:}
            [ -f "$stamp" ] || die "step '${input#stamp:}' has not been run" "run toolchain/build/${input#stamp:} first"
            printf '%s %s\n' "$input" "$(cat "$stamp")"
            ;;
        *)
            [ -e "$input" ] || die "input $input is missing"
            (cd "$(dirname "$input")" && find "$(basename "$input")" -type f -print0 | sort -z | xargs -0 sha256sum)
            ;;
        esac
    done | sha256sum | cut -d' ' -f1
}

# step_begin NAME [OPTION…] -- INPUT… starts the step NAME; sets STEP, OUT (its directory, created) and LOG.
# Exits successfully when the step is done for these inputs.
step_begin() {
    STEP=$1
    shift
    local force= clean=
    while [ "$1" != -- ]; do
        case $1 in
        --help | -h)
            print_help
            printf 'Options: --force (run again), --clean (run again, from an empty directory), --help\n'
            exit 0
            ;;
        --force) force=1 ;;
        --clean) clean=1 ;;
        *) die "unknown option $1" "see $0 --help" ;;
        esac
        shift
    done
    shift
    OUT=$RUSTC_WASM_BUILD/$STEP
    LOG=$RUSTC_WASM_BUILD/log/$STEP.log
    STAMP=$RUSTC_WASM_BUILD/stamp/$STEP
    STAMP_VALUE=$(digest "$@")
    if [ -z "$force$clean" ] && [ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$STAMP_VALUE" ]; then
        say "up to date"
        exit 0
    fi
    mkdir -p "$RUSTC_WASM_BUILD/log" "$RUSTC_WASM_BUILD/stamp"
    rm -f "$STAMP"
    if [ -n "$clean" ]; then rm -rf "$OUT"; fi
    mkdir -p "$OUT"
    : >"$LOG"
    STEP_STARTED=$(date +%s)
}

# run LABEL COMMAND… runs a command of a step: its output goes to the log, its progress, wall time and peak
# memory to the terminal and to $RUSTC_WASM_BUILD/log/figures.tsv. On failure the log's end is shown.
run() {
    local label=$1
    shift
    python3 "$HERE/progress.py" --label "$STEP: $label" --log "$LOG" --figures "$RUSTC_WASM_BUILD/log/figures.tsv" -- "$@"
}

# step_end records that the step is done for the inputs it began with.
step_end() {
    printf '%s\n' "$STAMP_VALUE" >"$STAMP.tmp"
    mv "$STAMP.tmp" "$STAMP"
    say "done in $(($(date +%s) - STEP_STARTED)) s: $OUT"
}
