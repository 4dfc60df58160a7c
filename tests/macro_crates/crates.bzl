"""The macro crates that are tested: a folder each in users/. Python reads this file too, as literals."""

# The direct dependencies in Cargo.toml that are macro crates themselves. The others bring theirs along.
MACRO_PACKAGES = [
    "async-recursion",
    "async-trait",
    "auto_impl",
    "delegate",
    "derivative",
    "displaydoc",
    "document-features",
    "educe",
    "enum_dispatch",
    "getset",
    "indoc",
    "num-derive",
    "paste",
    "pest_derive",
    "serde_repr",
    "smart-default",
    "trait-variant",
]

# What cargo would set for all of them. observe.sh adds CARGO_MANIFEST_DIR, which has to be absolute.
PACKAGE = {
    "CARGO_CRATE_NAME": "user",
    "CARGO_PKG_AUTHORS": "",
    "CARGO_PKG_DESCRIPTION": "Users of many macro crates",
    "CARGO_PKG_NAME": "macro-crates",
    "CARGO_PKG_VERSION": "1.2.3",
    "CARGO_PKG_VERSION_MAJOR": "1",
    "CARGO_PKG_VERSION_MINOR": "2",
    "CARGO_PKG_VERSION_PATCH": "3",
}

# By the name of the folder:
#   macros: the packages whose macros are used, for the table;
#   deps: the packages that the user depends on;
#   grants, reads, env: what the macros may do, the files that this takes, and variables that they may see;
#   asked_later: those of the grants that a macro only asks for when it has others;
#   test: it is compiled as a test; arguments: the program's;
#   but_for: a regular expression of what may differ, and what that is;
#   unordered: why its lines have another order than natively: they are compared sorted;
#   errors_differ: why its errors are others than natively;
#   fails: why its expansion is another one than natively;
#   no_program: why there is none to run; crate_type: then, what it is.
CRATES = {
    "async_recursion": {"deps": ["async-recursion", "futures"], "macros": ["async-recursion"]},
    "async_stream": {"deps": ["async-stream", "futures"], "macros": ["async-stream-impl"]},
    "async_trait": {"deps": ["async-trait", "futures"], "macros": ["async-trait"]},
    "auto_impl": {"deps": ["auto_impl"], "macros": ["auto_impl"]},
    "bytemuck": {"deps": ["bytemuck"], "macros": ["bytemuck_derive"]},
    "clap": {
        "asked_later": ["clap_derive=env:CARGO_PKG_DESCRIPTION"],
        "deps": ["clap"],
        "grants": [
            "clap_derive=env:CARGO_PKG_DESCRIPTION",
            "clap_derive=env:CARGO_PKG_NAME",
            "clap_derive=env:CARGO_PKG_VERSION",
        ],
        "macros": ["clap_derive"],
    },
    "const_random": {
        "but_for": ("-?[0-9]+", "its random numbers"),
        "deps": ["const-random"],
        "macros": ["const-random-macro"],
    },
    "ctor": {
        "deps": ["ctor"],
        "macros": ["ctor-proc-macro"],
        "no_program": "none: its functions have a type that WASI does not expect",
    },
    "darling": {"deps": ["darling", "quote", "syn"], "macros": ["darling_macro"]},
    "delegate": {"deps": ["delegate", "futures"], "macros": ["delegate"]},
    "derivative": {"deps": ["derivative"], "macros": ["derivative"]},
    "derive_builder": {"deps": ["derive_builder"], "macros": ["derive_builder_macro"]},
    "derive_more": {
        "deps": ["derive_more"],
        "macros": ["derive_more-impl"],
        "unordered": "the order of a hash table, whose hashes are of `usize`",
    },
    "displaydoc": {"deps": ["displaydoc"], "macros": ["displaydoc"]},
    "document_features": {
        "asked_later": ["document_features=read:tests/macro_crates/Cargo.toml"],
        "deps": ["document-features"],
        "grants": ["document_features=env:CARGO_MANIFEST_DIR", "document_features=read:tests/macro_crates/Cargo.toml"],
        "macros": ["document-features"],
        "reads": ["Cargo.toml"],
    },
    "educe": {"deps": ["educe"], "macros": ["educe"]},
    "enum_dispatch": {
        "deps": ["enum_dispatch"],
        "fails": "a `static` keeps nothing from one expansion to the next",
        "macros": ["enum_dispatch"],
    },
    "enum_ordinalize": {"deps": ["enum-ordinalize"], "macros": ["enum-ordinalize-derive"]},
    "futures": {"deps": ["futures"], "macros": ["futures-macro"]},
    "getset": {
        "deps": ["getset"],
        "errors_differ": "it reports errors by unwinding",
        "macros": ["getset"],
    },
    "indoc": {"deps": ["indoc"], "macros": ["indoc"]},
    "logos": {"deps": ["logos"], "macros": ["logos-derive", "logos-codegen"]},
    "maud": {"deps": ["maud"], "macros": ["maud_macros"]},
    "monostate": {"deps": ["monostate", "serde", "serde_json"], "macros": ["monostate-impl"]},
    "num_derive": {"deps": ["num-derive", "num-traits"], "macros": ["num-derive"]},
    "num_enum": {
        "asked_later": ["num_enum_derive=read:tests/macro_crates/Cargo.toml"],
        "deps": ["num_enum"],
        "grants": ["num_enum_derive=env:CARGO_MANIFEST_DIR", "num_enum_derive=read:tests/macro_crates/Cargo.toml"],
        "macros": ["num_enum_derive"],
        "reads": ["Cargo.toml"],
    },
    "paste": {"deps": ["paste"], "macros": ["paste"]},
    "pest_derive": {
        "asked_later": ["pest_derive=read:tests/macro_crates/users/pest_derive/list.pest"],
        "deps": ["pest", "pest_derive"],
        "grants": ["pest_derive=env:CARGO_MANIFEST_DIR", "pest_derive=read:tests/macro_crates/users/pest_derive/list.pest"],
        "macros": ["pest_derive"],
        "reads": ["users/pest_derive/list.pest"],
    },
    "phf": {"deps": ["phf"], "macros": ["phf_macros"]},
    "pin_project": {"deps": ["futures", "pin-project"], "macros": ["pin-project-internal"]},
    "prost": {"deps": ["prost"], "macros": ["prost-derive"]},
    "pyo3": {
        "crate_type": "lib",
        "deps": ["pyo3"],
        "macros": ["pyo3-macros"],
        "no_program": "none: it needs a Python",
    },
    "ref_cast": {"deps": ["ref-cast"], "macros": ["ref-cast-impl"]},
    "rkyv": {"deps": ["rkyv"], "macros": ["rkyv_derive"]},
    "rstest": {"arguments": ["--skip=wrong", "--test-threads=1"], "deps": ["rstest"], "macros": ["rstest_macros"], "test": True},
    "schemars": {"deps": ["schemars", "serde", "serde_json", "serde_repr"], "macros": ["schemars_derive", "serde_repr"]},
    "serde": {"deps": ["serde", "serde_json"], "macros": ["serde_derive"]},
    "serde_with": {"deps": ["serde", "serde_json", "serde_with"], "macros": ["serde_with_macros"]},
    "smart_default": {"deps": ["smart-default"], "macros": ["smart-default"]},
    "snafu": {"deps": ["snafu"], "macros": ["snafu-derive"]},
    "strum": {"deps": ["strum"], "macros": ["strum_macros"]},
    "test_log": {
        "arguments": ["--skip=panics", "--test-threads=1"],
        "deps": ["rstest", "test-log", "tokio", "tracing", "tracing-subscriber"],
        "macros": ["test-log-macros"],
        "test": True,
    },
    "thiserror": {"deps": ["thiserror"], "macros": ["thiserror-impl"]},
    "time": {"deps": ["time"], "macros": ["time-macros"]},
    "tokio": {"deps": ["tokio"], "macros": ["tokio-macros"]},
    "tracing": {"deps": ["futures", "tracing", "tracing-subscriber"], "macros": ["tracing-attributes"]},
    "trait_variant": {"deps": ["futures", "trait-variant"], "macros": ["trait-variant"]},
    "typed_builder": {"deps": ["typed-builder"], "macros": ["typed-builder-macro"]},
    "wasm_bindgen": {
        "asked_later": ["wasm_bindgen_macro=env:CARGO_PKG_VERSION"],
        "but_for": ("[0-9a-f]{16}|inform[(][0-9]+u32[)]", "hashes of paths and of `usize`"),
        "crate_type": "lib",
        "deps": ["wasm-bindgen"],
        "grants": [
            "wasm_bindgen_macro=env:CARGO_MANIFEST_DIR",
            "wasm_bindgen_macro=env:CARGO_PKG_NAME",
            "wasm_bindgen_macro=env:CARGO_PKG_VERSION",
        ],
        "macros": ["wasm-bindgen-macro"],
        "no_program": "none: it needs a web browser",
    },
    "wit_bindgen": {
        "asked_later": ["wit_bindgen_rust_macro=read:tests/macro_crates/users/wit_bindgen/wit"],
        "crate_type": "lib",
        "deps": ["wit-bindgen"],
        "grants": [
            "wit_bindgen_rust_macro=env:CARGO_MANIFEST_DIR",
            "wit_bindgen_rust_macro=read:tests/macro_crates/users/wit_bindgen/wit",
        ],
        "macros": ["wit-bindgen-rust-macro"],
        "no_program": "none: it needs a runtime for components",
        "reads": ["users/wit_bindgen/wit/names.wit"],
    },
    "yoke": {"deps": ["yoke"], "macros": ["yoke-derive"]},
    "zerocopy": {"deps": ["zerocopy"], "macros": ["zerocopy-derive"]},
    "zeroize": {"deps": ["zeroize"], "macros": ["zeroize_derive"]},
    "zerovec": {"deps": ["zerovec"], "macros": ["zerovec-derive"]},
}
