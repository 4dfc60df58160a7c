use snafu::Snafu;

#[derive(Debug, Snafu)]
enum Failure {
    #[snafu(display(missing = "x"), dsplay("y"))]
    A { source: u8, #[snafu(source)] other: u8 },
    #[snafu(transparent, display("z"))]
    B(u8),
}

#[derive(Debug, Snafu)]
union Bits {
    a: u8,
}

fn main() {}
