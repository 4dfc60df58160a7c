//! Macro crates straight from crates.io do here what they do in native rustc.

use serde_derive::{Deserialize, Serialize};
use thiserror::Error;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Shape<'a, T> {
    Point,
    FilledCircle {
        #[serde(borrow)]
        name: &'a str,
        radius: T,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
}

#[test]
fn serde_round_trip() {
    let shape = Shape::FilledCircle { name: "sun", radius: 2_u8, note: None };
    let text = serde_json::to_string(&shape).unwrap();
    assert_eq!(text, r#"{"kind":"filled-circle","name":"sun","radius":2}"#);
    assert_eq!(serde_json::from_str::<Shape<u8>>(&text).unwrap(), shape);
    assert_eq!(serde_json::to_string(&Shape::<u8>::Point).unwrap(), r#"{"kind":"point"}"#);
}

#[test]
fn serde_says_what_is_missing() {
    let error = serde_json::from_str::<Shape<u8>>(r#"{"kind":"filled-circle","name":"sun"}"#).unwrap_err();
    assert_eq!(error.to_string(), "missing field `radius`");
}

#[derive(Debug, Error)]
enum Failure {
    #[error("no shape called {name:?} (of {})", .known.len())]
    Unknown { name: String, known: Vec<&'static str> },
    #[error("bad JSON")]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Other(Box<dyn std::error::Error>),
}

#[test]
fn thiserror_messages_and_sources() {
    let unknown = Failure::Unknown { name: "sun".into(), known: vec!["moon"] };
    assert_eq!(unknown.to_string(), r#"no shape called "sun" (of 1)"#);
    let json = Failure::from(serde_json::from_str::<u8>("x").unwrap_err());
    assert_eq!(json.to_string(), "bad JSON");
    assert!(std::error::Error::source(&json).unwrap().to_string().contains("expected value"));
    assert_eq!(Failure::Other("as it is".into()).to_string(), "as it is");
}

#[derive(Debug, PartialEq, clap::Parser)]
#[command(name = "shapes", about = "Draws shapes")]
struct Options {
    /// How many times
    #[arg(short, long, default_value_t = 1)]
    count: u8,
    #[command(subcommand)]
    shape: Command,
}

#[derive(Debug, PartialEq, clap::Subcommand)]
enum Command {
    Circle { radius: f64 },
    Point,
}

#[test]
fn clap_parses() {
    use clap::Parser;

    let options = Options::try_parse_from(["shapes", "-c3", "circle", "1.5"]).unwrap();
    assert_eq!(options, Options { count: 3, shape: Command::Circle { radius: 1.5 } });
    let error = Options::try_parse_from(["shapes", "--count", "many", "point"]).unwrap_err();
    assert_eq!(error.kind(), clap::error::ErrorKind::ValueValidation);
}

#[derive(clap::Parser)]
#[command(version)]
struct Named;

#[test]
fn clap_knows_the_package() {
    use clap::CommandFactory;

    let command = Named::command();
    assert_eq!(command.get_name(), "crates_test_wasm");
    assert_eq!(command.get_version(), Some("1.2.3"));
}

#[tokio::test(flavor = "current_thread")]
async fn tokio_runs_and_joins() {
    let (a, b) = tokio::join!(async { 1 }, tokio::spawn(async { 2 }));
    assert_eq!(a + b.unwrap(), 3);
}

#[test]
fn tokio_selects() {
    #[tokio::main(flavor = "current_thread")]
    async fn first() -> &'static str {
        tokio::select! {
            biased;
            () = std::future::pending() => "never",
            text = async { "ready" } => text,
        }
    }
    assert_eq!(first(), "ready");
}
