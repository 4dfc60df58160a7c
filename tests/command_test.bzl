"""command_test, and cases_test on top of it."""

load("@rules_shell//shell:sh_test.bzl", "sh_test")

def command_test(name, command, data, **kwargs):
    """A test that runs a command in the root of the runfiles.

    Python programs are run by the python3 on PATH: rules_python, and a toolchain, would be much for that.

    Args:
        name: the test's name.
        command: the program and its arguments; `$(rootpath …)` of data is expanded.
        data: what it reads.
        **kwargs: further attributes of sh_test.
    """
    sh_test(
        name = name,
        srcs = ["//tests:run.sh"],
        args = command,
        data = data,
        **kwargs
    )

def cases_test(name, folder, parts, executors = [], tools = {}, data = [], **kwargs):
    """The cases in a folder, as cases.py runs them, dealt out to several tests that can run in parallel.

    Args:
        name: the suite's name; the tests' names are that and a number.
        folder: the folder with the cases, each a folder with a file `cmd`. They can share Python modules that lie
            beside them.
        parts: the number of tests.
        executors: with which executors of macros each case is run, one after the other: `wasmtime`, `wasmi`.
            By default, once, with the one that rustc chooses.
        tools: further programs that the cases use: the names of variables that have their paths, and labels.
        data: further files that the cases read.
        **kwargs: further attributes of sh_test.
    """
    cases = [cmd.removesuffix("/cmd") for cmd in native.glob([folder + "/**/cmd"])]
    tests = []
    for part in range(parts):
        test = "{}_{}".format(name, part + 1)
        chosen = cases[part::parts]
        command_test(
            name = test,
            command = ["python3", "$(rootpath cases.py)", "--rustc-wasm", "toolchain/dist/bin/rustc-wasm"] +
                      ["--executor=" + executor for executor in executors] +
                      ["--tool={}=$(rootpath {})".format(*tool) for tool in tools.items()] +
                      [native.package_name() + "/" + case for case in chosen],
            data = native.glob([case + "/**" for case in chosen] + [folder + "/*.py"], allow_empty = True) + [
                "cases.py",
                "sections.py",
                "//toolchain:dist",
            ] + tools.values() + data,
            **kwargs
        )
        tests.append(":" + test)
    native.test_suite(name = name, tests = tests)
