use thiserror::Error;

#[derive(Debug, Error)]
enum Failure {
    #[error("{missing}")]
    Field { present: u8 },
    NoMessage,
    #[error(transparent)]
    Two(u8, u8),
}

#[derive(Debug, Error)]
#[error("twice")]
#[error("twice")]
struct Twice(#[from] std::io::Error, u8);

fn main() {}
