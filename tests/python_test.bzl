"""python_test: a test that is a Python program, run by the python3 on PATH."""

load("@rules_shell//shell:sh_test.bzl", "sh_test")

def python_test(name, src, args = [], data = [], **kwargs):
    """Runs `python3 src args…` as a test; rules_python, and a Python toolchain, would be much for that.

    Args:
        name: the test's name.
        src: the program.
        args: its arguments; `$(rootpath …)` of data is expanded.
        data: what it reads.
        **kwargs: further attributes of sh_test.
    """
    sh_test(
        name = name,
        srcs = ["//tests:python_test.sh"],
        args = ["$(rootpath {})".format(src)] + args,
        data = [src] + data,
        **kwargs
    )
