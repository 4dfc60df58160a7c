"""What a macro crate's dependencies mean for its compilation, and for the crates that use it."""

load("@rules_rust//rust:rust_common.bzl", "BuildInfo", "CrateInfo", "DepInfo", "DepVariantInfo")
load("@rules_rust//rust:defs.bzl", "rust_common")

def _variants(targets):
    """The DepVariantInfos of targets, those of crate groups included."""
    variants = []
    for target in targets:
        if rust_common.crate_group_info in target:
            variants.extend(target[rust_common.crate_group_info].dep_variant_infos.to_list())
        else:
            variants.append(DepVariantInfo(
                build_info = target[BuildInfo] if BuildInfo in target else None,
                cc_info = target[CcInfo] if CcInfo in target else None,
                crate_group_info = None,
                crate_info = target[CrateInfo] if CrateInfo in target else None,
                dep_info = target[DepInfo] if DepInfo in target else None,
            ))
    return variants

def _check(ctx):
    for target in ctx.attr.deps:
        if CrateInfo in target:
            if target[CrateInfo].type == "proc-macro":
                fail("{}: {} is a procedural macro; it belongs in proc_macro_deps".format(ctx.label, target.label))
        elif BuildInfo not in target and rust_common.crate_group_info not in target:
            fail("{}: {} is no Rust crate; a macro module can link nothing else".format(ctx.label, target.label))
    for target in ctx.attr.proc_macro_deps:
        if target[CrateInfo].type != "proc-macro":
            fail("{}: {} is not a procedural macro but a crate of type {}; it belongs in deps".format(
                ctx.label,
                target.label,
                target[CrateInfo].type,
            ))

def collect_dependencies(ctx):
    """Reads ctx.attr.{deps,proc_macro_deps,aliases}; fails on what does not belong there.

    Returns:
        struct of
          externs: [(name in the code, File)], the direct dependencies;
          search: depset of File, every crate that rustc may look for, directly used or not;
          inputs: depset of File, all that rustc may read because of the dependencies;
          build_info: the BuildInfo of the crate's build script, or None;
          runtime_data: depset of File, what the code wants when it runs;
          variants, macro_variants: depsets of DepVariantInfo, for a CrateInfo.
    """
    _check(ctx)
    aliases = {target.label: name for target, name in ctx.attr.aliases.items()}
    variants = _variants(ctx.attr.deps)
    macro_variants = _variants(ctx.attr.proc_macro_deps)

    externs, search, inputs, runtime_data = [], [], [], []
    build_info = None
    for variant in variants + macro_variants:
        crate = variant.crate_info
        if crate:
            externs.append((aliases.get(crate.owner, crate.name), crate.output))
            outputs = depset([crate.output])
            if crate.type == "proc-macro":
                inputs.extend([crate.data, variant.dep_info.transitive_data])
            else:
                outputs = depset(transitive = [outputs, variant.dep_info.transitive_crate_outputs])
                inputs.append(variant.dep_info.transitive_proc_macro_data)
                runtime_data.extend([crate.data, variant.dep_info.transitive_data])
            search.append(outputs)
        elif variant.build_info:
            if build_info:
                fail("{}: more than one build script in deps".format(ctx.label))
            build_info = variant.build_info

    return struct(
        build_info = build_info,
        externs = externs,
        inputs = depset(transitive = inputs + search + runtime_data),
        macro_variants = depset(macro_variants),
        runtime_data = depset(transitive = runtime_data),
        search = depset(transitive = search),
        variants = depset(variants),
    )
