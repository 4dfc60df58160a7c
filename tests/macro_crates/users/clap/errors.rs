use clap::{Parser, ValueEnum};

#[derive(Parser)]
struct Options {
    #[arg(skip, long)]
    both: u8,
    #[arg(no_such_method = 1, short = "long")]
    other: u8,
}

#[derive(Clone, ValueEnum)]
enum Value {
    Of(u8),
}

#[derive(Parser)]
#[command(subcommand)]
struct Nothing(u8, u8);

fn main() {}
