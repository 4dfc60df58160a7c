# shellcheck shell=bash
# How the steps `llvm` and `rustc` compile by a profile, if there is one, on top of lib.sh.

# The file that the step `profile` has made, or nothing.
PROFILE=${RUSTC_PROFILE:-}
[ -z "$PROFILE" ] || [ -f "$PROFILE" ] || die "RUSTC_PROFILE=$PROFILE is no file" "run toolchain/build/profile to make one, or unset it"

# Options of LLVM's. Where code is hot, it inlines whatever saves cycles, or is up to ten times as large as usual. The functions
# of hundreds of kilobytes that come of it are good for no WebAssembly engine: their variables do not find registers.
# What is not hot is better small.
PROFILE_INLINING=(
    -inline-enable-cost-benefit-analysis=false
    -hot-callsite-threshold=300
    -inline-threshold=100
    -inlinecold-threshold=25
)

# take_profile copies the profile to $OUT, sets PROFDATA to the copy, and notes for the provenance that the step was given it. The
# copy's name says what is in it, as cargo and ninja compile again when flags change, not when files do that they name.
take_profile() {
    rm -f "$OUT"/*.profdata
    if [ -z "$PROFILE" ]; then
        note_given "profile-$STEP"
        return
    fi
    PROFDATA=$OUT/$(digest "$PROFILE").profdata
    cp "$PROFILE" "$PROFDATA"
    note_given "profile-$STEP" "$PROFILE"
}
