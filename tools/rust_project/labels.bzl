"""Labels for the command line of Bazel, in the form that is the same in whichever workspace it runs."""

ASPECT = str(Label("@rules_rust//rust:defs.bzl")) + "%rust_analyzer_aspect"

PLATFORM = str(Label("//toolchain:wasm32-wasip1"))
