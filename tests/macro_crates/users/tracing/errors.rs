use tracing::instrument;

#[instrument(skip(missing), level = "loud")]
fn skipped(present: u8) {}

#[instrument(skip(a), skip_all)]
fn both(a: u8) {}

#[instrument]
struct NoFunction;

fn main() {}
