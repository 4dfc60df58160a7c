//! async-stream-impl: stream! and try_stream!, with yields in loops, `for await` and errors.

use async_stream::{stream, try_stream};
use futures::{executor::block_on, Stream, StreamExt};

fn numbers(up_to: u8) -> impl Stream<Item = u8> {
    stream! {
        for number in 0..up_to {
            if number == 2 { continue; }
            yield number;
        }
    }
}

fn doubled<'a, S: Stream<Item = u8> + 'a>(input: S) -> impl Stream<Item = (u8, u8)> + 'a {
    stream! {
        let mut count = 0;
        for await number in input {
            let inner = async { number * 2 };
            count += 1;
            yield (count, inner.await);
            stream! { yield 1 };
        }
    }
}

fn parsed(texts: &[&'static str]) -> impl Stream<Item = Result<u8, std::num::ParseIntError>> {
    let texts = texts.to_vec();
    try_stream! {
        for text in texts {
            let number: u8 = text.parse()?;
            yield number;
        }
    }
}

fn main() {
    println!("{:?}", block_on(numbers(5).collect::<Vec<_>>()));
    println!("{:?}", block_on(doubled(numbers(4)).collect::<Vec<_>>()));
    println!("{:?}", block_on(parsed(&["1", "x", "3"]).collect::<Vec<_>>()));
}
