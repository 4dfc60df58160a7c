"""What macros are granted beyond computing: attributes of a macro, flags of a user, and how both are written.

A capability is `KIND:VALUE`, as in rustc's --wasm-proc-macro-allow; the attributes have the kinds' names.
"""

# Not the attributes that rustc would take: its own message would come when a user is compiled, and name a file
# that nobody wrote.
_KINDS = ["env", "fuel", "memory", "output", "read"]

_FORM = "a whole number above 0, alone or with K, M or G behind it"

def _is_amount(text):
    digits = text.removesuffix(text[-1:]) if text[-1:] in ["K", "M", "G"] else text
    return digits.isdigit() and digits.strip("0") != ""

def _problem(kind, value):
    """What is wrong with a capability, or None."""
    if "\n" in value or "\r" in value:
        return "there is a line break in it"
    if kind == "env":
        name = value.removesuffix("*")
        if not value or "*" in name or "=" in name:
            return "expected the name of an environment variable, or the beginning of names and `*`"
    elif kind == "read":
        if not value:
            return "expected a path"
    elif kind in _KINDS:
        if not _is_amount(value):
            return "expected " + _FORM
    else:
        return "there are only {}".format(", ".join([known + ":" for known in _KINDS]))
    return None

def split_capability(capability):
    """Takes a capability apart; fails if it is none.

    Args:
        capability: string, such as `env:CARGO_PKG_VERSION`.

    Returns:
        pair of strings, the kind and the value.
    """
    kind, _, value = capability.partition(":")
    problem = _problem(kind, value)
    if problem:
        fail("'{}' is no capability: {}".format(capability, problem))
    return kind, value

def wasm_macro_grants(grants):
    """Flags for a target whose macros may do more while this target is compiled.

        rust_library(
            name = "queries",
            srcs = ["queries.rs"],
            compile_data = ["schema.json"],
            proc_macro_deps = [":demo"],
            rustc_flags = wasm_macro_grants({
                "demo": ["env:CARGO_PKG_*", "read:$(execpath schema.json)", "memory:2G"],
            }),
        )

    What the macro's own target grants holds as well; where both set a limit, this one counts. Native rustc, whose
    macros can do everything, gets no flags.

    Args:
        grants: {crate: [capability]}. A crate is the name of a macro's crate, or `*` for all. A capability is one of
            `env:NAME`, an environment variable, or `env:PREFIX*`, all that begin so;
            `read:$(execpath LABEL)`, a file or directory of this target's compile_data, read-only;
            `memory:SIZE`, bytes for each expansion (1G unless told, at most 4G);
            `fuel:COUNT`, instructions for each expansion (20G unless told);
            `output:SIZE`, bytes that an expansion may return and print (64M unless told).
            Units are K, M and G: powers of 1024 for bytes, of 1000 for instructions.

    Returns:
        the flags, a select; a list can be added to it with `+`.
    """
    flags = []
    for crate, capabilities in grants.items():
        if crate != "*" and not crate.replace("_", "").replace("-", "").isalnum():
            fail("wasm_macro_grants: '{}' is no name of a crate".format(crate))
        for capability in capabilities:
            split_capability(capability)
            flags.append("--wasm-proc-macro-allow={}={}".format(crate, capability))
    return select({
        str(Label("//toolchain:wasm_rustc")): flags,
        "//conditions:default": [],
    })

# Of the rule that compiles a macro.
GRANT_ATTRS = {
    "env": attr.string_list(
        doc = """Environment variables that the macros see while a user is compiled: `CARGO_PKG_VERSION`,
`CARGO_MANIFEST_DIR` and whatever else rules_rust sets for it, or a target sets by `rustc_env`. `CARGO_PKG_*` is all
that begin so.""",
    ),
    "fuel": attr.string(
        doc = "Instructions for each expansion, such as `100G`; 20G unless told. K, M and G are powers of 1000.",
    ),
    "memory": attr.string(
        doc = "Bytes of memory for each expansion, such as `2G`; 1G unless told, at most 4G. K, M and G are powers of 1024.",
    ),
    "output": attr.string(
        doc = "Bytes that an expansion may return and print, such as `256M`; 64M unless told. K, M and G are powers of 1024.",
    ),
    "read": attr.label_list(
        doc = """Files and directories that the macros can read, read-only, under the path that `$(execpath …)` gives.
They are inputs of every user. `$(execpath …)` can be used in `rustc_env` to tell the macro's source.""",
        allow_files = True,
    ),
}

def write_grants(ctx, output):
    """Declares the action that writes what ctx.attr.{env,fuel,memory,output,read} grant.

    Args:
        ctx: the context of a rule with GRANT_ATTRS.
        output: File, which has to have the module's name with `.grants` for `.wasm`: so rustc finds it.
    """
    values = [("env", name) for name in ctx.attr.env]
    for kind in ["fuel", "memory", "output"]:
        if getattr(ctx.attr, kind):
            values.append((kind, getattr(ctx.attr, kind)))
    lines = ctx.actions.args()
    lines.set_param_file_format("multiline")
    lines.add("# What the macros of this module are granted. Written by wasm_proc_macro.")
    for kind, value in values:
        problem = _problem(kind, value)
        if problem:
            fail("{}: '{}' in {}: {}".format(ctx.label, value, kind, problem))
        lines.add("{}:{}".format(kind, value))

    # A directory is granted whole, also what is not known yet.
    lines.add_all(ctx.files.read, format_each = "read:%s", expand_directories = False)
    ctx.actions.write(output, lines)
