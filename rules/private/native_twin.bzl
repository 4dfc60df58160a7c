"""native_twin: the same macro crate, compiled by native rustc for this machine."""

load("@rules_rust//rust:defs.bzl", "rust_proc_macro")

_SUFFIX = "_native"

# What only a sandboxed macro is granted (grants.bzl): a native one may do everything.
_GRANTS = ["env", "fuel", "memory", "output"]

def _label(label):
    """One spelling for a label, whichever one the BUILD file has."""
    return str(native.package_relative_label(label))

def _union(labels, more):
    """Both lists, of which either may be a select()."""
    if type(labels) != "list" or type(more) != "list":
        return labels + more
    return {_label(label): None for label in labels + more}.keys()

def native_twin(name, crate_name, tags, rustc_env = {}, compile_data = [], read = [], proc_macro_deps = [], aliases = {}, **kwargs):
    """Declares `<name>_native`, which is built only when it is asked for.

    Args:
        name: the name of the wasm_proc_macro.
        crate_name: its crate's name, or None.
        tags: the target's tags.
        rustc_env: as wasm_proc_macro has it.
        compile_data: as wasm_proc_macro has it.
        read: as wasm_proc_macro has it.
        proc_macro_deps: as wasm_proc_macro has it. The twins of these are used; a select() is left as it is, since it
            is taken to choose between modules and native macros by itself.
        aliases: as wasm_proc_macro has it.
        **kwargs: further attributes of a wasm_proc_macro.
    """
    if type(proc_macro_deps) == "list":
        twins = {_label(macro): _label(macro) + _SUFFIX for macro in proc_macro_deps}
        proc_macro_deps = twins.values()
        if type(aliases) == "dict":
            aliases = {twins.get(_label(label), label): alias for label, alias in aliases.items()}
    rust_proc_macro(
        name = name + _SUFFIX,
        aliases = aliases,
        compile_data = _union(compile_data, read),
        crate_name = crate_name or name.replace("-", "_"),
        proc_macro_deps = proc_macro_deps,
        rustc_env = {"CARGO_PKG_NAME": name} | rustc_env,
        tags = tags + ["manual"],
        **{key: value for key, value in kwargs.items() if key not in _GRANTS}
    )
