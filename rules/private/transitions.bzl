"""The transitions by which targets get compiled by rustc-wasm."""

_PLATFORM = "//command_line_option:platforms"
_COMPILATION_MODE = "//command_line_option:compilation_mode"

def _to_wasm(_settings, _attr):
    return {_PLATFORM: [str(Label("//toolchain:wasm32-wasip1"))]}

to_wasm = transition(
    implementation = _to_wasm,
    inputs = [],
    outputs = [_PLATFORM],
)

def _to_optimised_wasm(_settings, _attr):
    # One configuration for all users: a macro is built once, and fast, whatever is being built with it.
    return {
        _COMPILATION_MODE: "opt",
        _PLATFORM: [str(Label("//toolchain:wasm32-wasip1"))],
    }

to_optimised_wasm = transition(
    implementation = _to_optimised_wasm,
    inputs = [],
    outputs = [
        _COMPILATION_MODE,
        _PLATFORM,
    ],
)
