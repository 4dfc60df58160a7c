"""The action that compiles a macro crate: rustc-wasm, through rules_rust's process wrapper."""

def _version_env(version):
    main, _, pre = version.partition("-")
    major, minor, patch = (main.split(".") + ["", "", ""])[:3]
    return {
        "CARGO_PKG_VERSION": version,
        "CARGO_PKG_VERSION_MAJOR": major,
        "CARGO_PKG_VERSION_MINOR": minor,
        "CARGO_PKG_VERSION_PATCH": patch,
        "CARGO_PKG_VERSION_PRE": pre,
    }

def _environment(ctx, toolchain, crate_name, build_info):
    """What cargo sets for rustc; ${pwd} is replaced by the process wrapper."""
    directory = [part for part in ["${pwd}", ctx.label.workspace_root, ctx.label.package] if part]
    env = {
        "CARGO_CRATE_NAME": crate_name,
        "CARGO_MANIFEST_DIR": "/".join(directory),
        "CARGO_PKG_AUTHORS": "",
        "CARGO_PKG_DESCRIPTION": "",
        "CARGO_PKG_HOMEPAGE": "",
        "CARGO_PKG_NAME": ctx.attr.package_name,
        "REPOSITORY_NAME": ctx.label.workspace_root,
    }
    env.update(_version_env(ctx.attr.version))
    if build_info and build_info.out_dir:
        env["OUT_DIR"] = "${pwd}/" + build_info.out_dir.path
    env.update(toolchain.env)
    targets = _located(ctx)
    for name, value in ctx.attr.rustc_env.items():
        env[name] = ctx.expand_location(value, targets)
    return env

def _located(ctx):
    """The targets whose paths attributes can ask for, each once: Bazel crashes if one is there twice."""
    targets = ctx.attr.data + ctx.attr.compile_data + ctx.attr.read
    return {target.label: target for target in targets}.values()

def _extern(pair):
    return "{}={}".format(pair[0], pair[1].path)

def _dirname(file):
    return file.dirname

def _rustc_arguments(ctx, toolchain, crate, dependencies):
    args = ctx.actions.args()
    args.use_param_file("@%s")
    args.set_param_file_format("multiline")
    args.add(crate.root)
    args.add(crate.name, format = "--crate-name=%s")
    args.add("--crate-type=proc-macro")
    args.add("--edition=" + crate.edition)
    args.add("--error-format=human")
    args.add("--color=always")
    args.add("--emit=link")
    args.add(crate.rlib.dirname, format = "--out-dir=%s")

    # Both names that rustc derives have the hash, and so have all symbols of the crate.
    args.add(crate.hash, format = "--codegen=metadata=-%s")
    args.add(crate.hash, format = "--codegen=extra-filename=-%s")

    mode = toolchain.compilation_mode_opts["opt"]
    args.add(mode.opt_level, format = "--codegen=opt-level=%s")
    args.add(mode.debug_info, format = "--codegen=debuginfo=%s")
    args.add(mode.strip_level, format = "--codegen=strip=%s")
    args.add("--remap-path-prefix=${pwd}=")
    args.add(toolchain.target_flag_value, format = "--target=%s")
    args.add(toolchain.sysroot, format = "--sysroot=%s")
    args.add_all(ctx.attr.crate_features, before_each = "--cfg", format_each = 'feature="%s"')
    args.add_all(dependencies.externs, before_each = "--extern", map_each = _extern)
    if crate.edition != "2015":
        args.add("--extern=proc_macro")
    args.add_all(dependencies.search, map_each = _dirname, uniquify = True, format_each = "-Ldependency=%s")
    args.add_all(toolchain.extra_exec_rustc_flags)

    # Last, so that they win.
    targets = _located(ctx)
    args.add_all([ctx.expand_location(flag, targets) for flag in ctx.attr.rustc_flags])
    return args

def compile_macro(ctx, toolchain, crate, dependencies):
    """Declares the action.

    Args:
        ctx: the rule's context.
        toolchain: rules_rust's toolchain, that of rustc-wasm.
        crate: struct of name, root (File), edition, hash, rlib and wasm (the outputs).
        dependencies: what collect_dependencies returns.

    Returns:
        dict, the environment of rustc.
    """
    build_info = dependencies.build_info
    env_files = list(ctx.files.rustc_env_files)
    argument_files, inputs = [], []
    if build_info:
        if build_info.rustc_env:
            env_files.append(build_info.rustc_env)
        if build_info.flags:
            argument_files.append(build_info.flags)
        if build_info.out_dir:
            inputs.append(build_info.out_dir)

    wrapper = ctx.actions.args()
    wrapper.add("--subst", "pwd=${pwd}")
    wrapper.add_all(env_files, before_each = "--env-file")
    wrapper.add_all(argument_files, before_each = "--arg-file")
    wrapper.add("--")
    wrapper.add(toolchain.rustc)

    env = _environment(ctx, toolchain, crate.name, build_info)
    ctx.actions.run(
        executable = ctx.executable._process_wrapper,
        arguments = [wrapper, _rustc_arguments(ctx, toolchain, crate, dependencies)],
        env = env,
        inputs = depset(
            inputs + env_files + argument_files + ctx.files.srcs + ctx.files.data + ctx.files.compile_data + [crate.root],
            transitive = [dependencies.inputs, toolchain.all_files] +
                         ([build_info.compile_data] if build_info else []),
        ),
        outputs = [crate.rlib, crate.wasm],
        mnemonic = "WasmProcMacro",
        progress_message = "Compiling the macro module %{label}",
        toolchain = "@rules_rust//rust:toolchain_type",
    )
    return env
