"""What rules_rust's module file loads from buildozer. It is only wanted for rules_rust's own releases."""

def _buildozer_repository_impl(rctx):
    rctx.file("BUILD.bazel", 'exports_files(["buildozer.exe"])\n')
    rctx.file("buildozer.exe", "#!/bin/sh\necho 'buildozer: only a stand-in is installed here' >&2\nexit 1\n", executable = True)

_buildozer_repository = repository_rule(implementation = _buildozer_repository_impl)

buildozer_binary = module_extension(
    implementation = lambda mctx: _buildozer_repository(name = "buildozer_binary"),
)
