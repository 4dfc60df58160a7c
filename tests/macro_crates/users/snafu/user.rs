//! snafu-derive: context selectors, sources, backtraces, whatever, opaque errors, report.

use snafu::{ensure, location, Location, OptionExt, ResultExt, Snafu};

#[derive(Debug, Snafu)]
#[snafu(visibility(pub(crate)), context(suffix(Context)))]
enum Failure {
    #[snafu(display("parsing {text:?} of {}", text.len()))]
    Parse {
        text: String,
        source: std::num::ParseIntError,
        #[snafu(implicit)]
        location: Location,
    },
    /// The comment
    #[snafu(context(name(Missing)))]
    NotThere { what: &'static str },
    #[snafu(whatever, display("{message}"))]
    Whatever {
        message: String,
        #[snafu(source(from(Box<dyn std::error::Error>, Some)))]
        source: Option<Box<dyn std::error::Error>>,
    },
    #[snafu(transparent)]
    Format { source: std::fmt::Error },
    #[snafu(context(false), display("inner"))]
    Inner { source: Opaque },
}

#[derive(Debug, Snafu)]
struct Opaque(Generic<u8>);

#[derive(Debug, Snafu)]
#[snafu(display("generic {value:?}"), module(generic))]
struct Generic<T: std::fmt::Debug> {
    value: T,
}

fn parse(text: &str) -> Result<u8, Failure> {
    let number: u8 = text.parse().context(ParseContext { text })?;
    ensure!(number != 0, Missing { what: "more than 0" });
    let all = [1, 2, 3];
    if number == 9 {
        snafu::whatever!("it is {number}");
    }
    if number == 8 {
        Err(std::fmt::Error)?;
    }
    if number == 7 {
        Err(Opaque::from(generic::GenericSnafu { value: number }.build()))?;
    }
    all.get(usize::from(number)).copied().with_context(|| Missing { what: "an item" })
}

#[snafu::report]
fn main() -> Result<(), Failure> {
    for text in ["1", "x", "0", "5", "7", "8", "9"] {
        match parse(text) {
            Ok(number) => println!("{number}"),
            Err(failure @ Failure::Parse { location, .. }) => println!("{failure} in line {}", location.line),
            Err(failure) => println!("{failure} {:?}", std::error::Error::source(&failure).map(ToString::to_string)),
        }
    }
    println!("{}", location!().line);
    Ok(())
}
