//! clap_derive: Parser, Args, Subcommand, ValueEnum, doc comments, generics, and the package's name and version.

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

/// Draws shapes
///
/// As many as you like, in all colours.
#[derive(Debug, Parser)]
#[command(version, about, long_about = None, next_line_help = true)]
struct Options<T: Args> {
    /// How many times
    #[arg(short, long, default_value_t = 1, value_name = "N", global = true)]
    count: u8,
    #[arg(long, value_enum, default_value_t)]
    colour: Colour,
    /// Names, one after the other
    #[arg(short = 'n', long = "name", num_args = 1.., value_parser = name)]
    names: Vec<String>,
    #[command(flatten)]
    more: T,
    #[command(subcommand)]
    shape: Option<Shape>,
    #[arg(skip = 3_usize)]
    skipped: usize,
}

fn name(text: &str) -> Result<String, String> {
    if text.is_empty() { Err("empty".into()) } else { Ok(text.to_uppercase()) }
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Colour {
    #[default]
    Red,
    /// As the sky
    #[value(name = "azure", alias = "sky")]
    Blue,
}

#[derive(Args, Debug)]
#[group(required = false, multiple = false)]
struct More {
    #[arg(long)]
    quiet: bool,
    #[arg(long, action = clap::ArgAction::Count)]
    loud: u8,
}

#[derive(Debug, Subcommand)]
#[command(rename_all = "snake_case")]
enum Shape {
    /// Round
    FilledCircle {
        radius: f64,
        #[arg(long, requires = "radius")]
        at: Option<i32>,
    },
    Point,
    #[command(external_subcommand)]
    Other(Vec<String>),
}

fn main() {
    let parse = |line: &str| Options::<More>::try_parse_from(line.split(' '));
    println!("{:?}", parse("x -c3 --colour azure -n a b -- filled_circle").map_err(|e| e.kind()));
    println!("{:#?}", parse("x -c 3 --name a --loud --loud filled_circle 1.5 --at=2").unwrap());
    println!("{:?}", parse("x cube of size").unwrap().shape);
    for line in ["x --quiet --loud", "x --colour green", "x --nam", "x --count 300", "x --name", "x --version"] {
        println!("{}", parse(line).unwrap_err());
    }
    println!("{}", Options::<More>::command().render_long_help());
}
