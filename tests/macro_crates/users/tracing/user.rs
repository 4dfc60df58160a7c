//! tracing-attributes: instrument with fields, skipped arguments, levels, errors, return values, async functions.

use std::fmt::Debug;

use tracing::{debug, info, info_span, instrument, Level};

#[instrument]
fn plain(number: u8, text: &str) -> u8 {
    info!(doubled = number * 2, "in {text}");
    number
}

struct Shape<T>(T);

impl<T: Debug> Shape<T> {
    #[instrument(name = "drawn", level = "debug", skip(self, secret), fields(shape = ?self.0, len = secret.len(), later), ret)]
    fn draw(&self, secret: &str) -> usize {
        tracing::Span::current().record("later", 5);
        debug!("drawing");
        secret.len()
    }

    #[instrument(skip_all, err(Debug), level = Level::WARN, target = "errors")]
    fn fail(self) -> Result<T, String> {
        Err(format!("{:?} fails", self.0))
    }
}

#[instrument(parent = None, ret(Display), fields(tripled = number * 3))]
async fn later(number: u8) -> u8 {
    info_span!("inner", a = 1).in_scope(|| info!(b = true));
    async { number + 1 }.await
}

fn main() {
    let format = tracing_subscriber::fmt::format().without_time();
    tracing_subscriber::fmt().event_format(format).with_max_level(Level::TRACE).with_ansi(false).init();
    plain(1, "text");
    Shape(1.5).draw("four");
    Shape("it").fail().unwrap_err();
    futures::executor::block_on(later(1));
}
