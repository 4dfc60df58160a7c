//! Where a dist comes from, by its own account: an in-toto statement with SLSA's provenance (docs/provenance.md).

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::error::{Error, Result, printable};
use crate::sha256::is_digest;

const STATEMENT: &str = "https://in-toto.io/Statement/v1";
const PREDICATE: &str = "https://slsa.dev/provenance/v1";
const BUILD_TYPE: &str = "rustc-wasm:docs/provenance.md#build-type-v1";
const BUILDER: &str = "rustc-wasm:docs/provenance.md#builder";

/// What each role of an input is called where inputs are counted. Sources are named.
const ROLES: [(&str, &str); 4] =
    [("tool", "tools"), ("patch", "patches"), ("recipe", "files of the recipe"), ("crate", "crates")];

/// What provenance.json says.
#[derive(Debug, Default)]
pub struct Provenance {
    /// Digests by the names of files: the archive, and some that are in it.
    pub subjects: BTreeMap<String, String>,
    /// How the dist was made and from what, a line each.
    pub summary: Vec<String>,
}

#[derive(Deserialize)]
struct Statement {
    #[serde(rename = "_type")]
    ty: String,
    subject: Vec<Subject>,
    #[serde(rename = "predicateType")]
    predicate_type: String,
    /// Of the form below, if it is of the type that is known here.
    predicate: serde_json::Value,
}

#[derive(Deserialize)]
struct Subject {
    name: String,
    digest: Digest,
}

#[derive(Deserialize)]
struct Digest {
    sha256: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Predicate {
    build_definition: BuildDefinition,
    run_details: RunDetails,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct BuildDefinition {
    build_type: String,
    external_parameters: ExternalParameters,
    resolved_dependencies: Vec<Dependency>,
}

/// Whoever relies on a build has to know all of these, says the specification.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExternalParameters {
    command: String,
    given: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Dependency {
    name: Option<String>,
    uri: Option<String>,
    digest: Digest,
    #[serde(default)]
    annotations: Annotations,
}

#[derive(Deserialize, Default)]
struct Annotations {
    role: Option<String>,
}

#[derive(Deserialize)]
struct RunDetails {
    builder: Builder,
}

#[derive(Deserialize)]
struct Builder {
    id: String,
    #[serde(default)]
    version: BTreeMap<String, String>,
}

/// Reads a statement, and checks all of it that does not need the files it is about.
pub fn parse(text: &str) -> Result<Provenance> {
    let statement: Statement = serde_json::from_str(text).map_err(|error| {
        let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        Error::at(before + error.column().saturating_sub(1), not_ours(&error))
    })?;
    expect("type", &statement.ty, STATEMENT)?;
    expect("type", &statement.predicate_type, PREDICATE)?;
    let Predicate { build_definition: build, run_details: run } =
        serde_json::from_value(statement.predicate).map_err(|error| Error::new(not_ours(&error)))?;
    expect("build type", &build.build_type, BUILD_TYPE)?;
    expect("builder", &run.builder.id, BUILDER)?;

    let mut subjects = BTreeMap::new();
    for Subject { name, digest } in statement.subject {
        check_digest(&name, &digest.sha256)?;
        if let Some(_other) = subjects.insert(name.clone(), digest.sha256) {
            return Err(Error::new(format!("it names `{}` twice", printable(&name))));
        }
    }
    let inputs = count_inputs(&build.resolved_dependencies)?;
    let with: Vec<_> = run.builder.version.values().map(|version| printable(version)).collect();
    let mut summary = vec![
        format!("made by `{}`, with {}", printable(&build.external_parameters.command), listed(&with)),
        format!("from {inputs}"),
    ];
    for (step, digest) in &build.external_parameters.given {
        check_digest(step, digest)?;
        summary.push(format!("not from these alone: what the step `{}` makes was given", printable(step)));
    }
    Ok(Provenance { subjects, summary })
}

fn not_ours(error: &serde_json::Error) -> String {
    format!("it is not what the recipe writes: {error}")
}

fn expect(what: &str, found: &str, expected: &str) -> Result<()> {
    if found == expected {
        return Ok(());
    }
    Err(Error::new(format!("its {what} is `{}`, not `{expected}`", printable(found)))
        .note("only the provenance that toolchain/build/dist writes is known here"))
}

fn check_digest(of: &str, digest: &str) -> Result<()> {
    if is_digest(digest) {
        return Ok(());
    }
    Err(Error::new(format!("the digest of `{}` is none", printable(of))))
}

/// The inputs in words: sources by their names, and how many there are of the rest.
fn count_inputs(dependencies: &[Dependency]) -> Result<String> {
    let mut seen = BTreeSet::new();
    let mut inputs = Vec::new();
    let mut counts = BTreeMap::new();
    for Dependency { name, uri, digest, annotations } in dependencies {
        let Some(shown) = name.as_ref().or(uri.as_ref()) else {
            return Err(Error::new("an input has neither a name nor a URI"));
        };
        check_digest(shown, &digest.sha256)?;
        if !seen.insert((name, uri)) {
            return Err(Error::new(format!("it names the input `{}` twice", printable(shown))));
        }
        match annotations.role.as_deref() {
            Some("source") => inputs.push(printable(shown)),
            role => *counts.entry(role).or_insert(0) += 1,
        }
    }
    for (role, plural) in ROLES {
        let count: usize = counts.remove(&Some(role)).unwrap_or(0);
        inputs.push(format!("{count} {plural}"));
    }
    match counts.values().sum() {
        0 => {}
        others => inputs.push(format!("{others} others")),
    }
    Ok(listed(&inputs))
}

fn listed(items: &[String]) -> String {
    if items.is_empty() { "nothing".to_owned() } else { items.join(", ") }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    fn good() -> Value {
        json!({
            "_type": STATEMENT,
            "subject": [{"name": "a", "digest": {"sha256": DIGEST}}],
            "predicateType": PREDICATE,
            "predicate": {
                "buildDefinition": {
                    "buildType": BUILD_TYPE,
                    "externalParameters": {"command": "all", "given": {"llvm": DIGEST}},
                    "resolvedDependencies": [
                        {"name": "a.deb", "digest": {"sha256": DIGEST}, "annotations": {"role": "source"}},
                        {"name": "0001.patch", "digest": {"sha256": DIGEST}, "annotations": {"role": "patch"}},
                        {"uri": "pkg:cargo/a@1", "digest": {"sha256": DIGEST}, "annotations": {"role": "crate"}},
                        {"uri": "pkg:cargo/b@1", "digest": {"sha256": DIGEST}},
                    ],
                },
                "runDetails": {"builder": {"id": BUILDER, "version": {"rustc": "rustc 1"}}},
            },
        })
    }

    #[test]
    fn reads_what_the_recipe_writes() {
        let provenance = parse(&good().to_string()).unwrap();
        assert_eq!(provenance.subjects["a"], DIGEST);
        assert_eq!(
            provenance.summary,
            [
                "made by `all`, with rustc 1",
                "from a.deb, 0 tools, 1 patches, 0 files of the recipe, 1 crates, 1 others",
                "not from these alone: what the step `llvm` makes was given",
            ]
        );
    }

    #[test]
    fn refuses_what_is_damaged_or_forged() {
        let build = "/predicate/buildDefinition";
        for (place, value, message) in [
            ("/_type".to_owned(), json!("x"), "its type is `x`"),
            ("/predicateType".to_owned(), json!("x\u{1b}"), r"its type is `x\u{1b}`"),
            ("/subject/0/digest/sha256".to_owned(), json!("1"), "the digest of `a` is none"),
            ("/predicate".to_owned(), json!(null), "it is not what the recipe writes"),
            (format!("{build}/buildType"), json!("x"), "its build type is `x`"),
            ("/predicate/runDetails/builder/id".to_owned(), json!("x"), "its builder is `x`"),
            (format!("{build}/externalParameters/given/llvm"), json!("x"), "the digest of `llvm` is none"),
            (
                format!("{build}/externalParameters"),
                json!({"command": "", "given": {}, "more": 1}),
                "unknown field `more`",
            ),
            (format!("{build}/resolvedDependencies/0/digest/sha256"), json!("x"), "the digest of `a.deb` is none"),
            (format!("{build}/resolvedDependencies/0/name"), json!(null), "an input has neither"),
            (
                format!("{build}/resolvedDependencies/3/uri"),
                json!("pkg:cargo/a@1"),
                "names the input `pkg:cargo/a@1` twice",
            ),
        ] {
            let mut statement = good();
            *statement.pointer_mut(&place).unwrap() = value;
            let error = parse(&statement.to_string()).unwrap_err();
            assert!(error.message().contains(message), "{place}: {error}");
        }
        assert_eq!(parse("{\n  1").unwrap_err().offset(), Some(4));
        assert!(parse("").is_err());
    }
}
