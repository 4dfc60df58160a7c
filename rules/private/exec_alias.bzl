"""macro_in_exec_configuration: the one way to a macro module."""

load("@rules_rust//rust:defs.bzl", "rust_common")

def _as_own(crate_info, label):
    """The same crate, for which users have another label."""
    fields = {
        field: getattr(crate_info, field)
        for field in dir(crate_info)
        if field not in ["owner", "to_json", "to_proto"]
    }
    return rust_common.create_crate_info(owner = label, **fields)

def _macro_in_exec_configuration_impl(ctx):
    module = ctx.attr.actual
    return [
        module[DefaultInfo],
        module[OutputGroupInfo],
        module[rust_common.dep_info],
        _as_own(module[rust_common.crate_info], ctx.label),
    ]

macro_in_exec_configuration = rule(
    doc = """Leads to a macro_module, always in the exec configuration.

proc_macro_deps edges lead there in any case. A macro that is named on the command line, or in data, would be
compiled a second time, with all that it depends on.""",
    implementation = _macro_in_exec_configuration_impl,
    attrs = {
        # The name by which aspects that follow aliases, such as that of rust-analyzer, get to the module.
        "actual": attr.label(
            doc = "The macro_module.",
            cfg = "exec",
            mandatory = True,
            providers = [rust_common.crate_info, rust_common.dep_info],
        ),
    },
    provides = [rust_common.crate_info, rust_common.dep_info],
)
