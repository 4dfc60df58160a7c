//! pin-project-internal: structs, enums, projections by reference, by value, replacement, pinned drop.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project::{pin_project, pinned_drop};

#[pin_project(PinnedDrop, project = TimesProjection, project_ref = TimesRef)]
struct Times<'a, F: Future>
where
    F::Output: Clone,
{
    #[pin]
    future: F,
    name: &'a str,
    count: usize,
}

impl<F: Future> Future for Times<'_, F>
where
    F::Output: Clone,
{
    type Output = Vec<F::Output>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let TimesProjection { future, count, .. } = self.project();
        future.poll(cx).map(|value| vec![value; *count])
    }
}

#[pinned_drop]
impl<F: Future> PinnedDrop for Times<'_, F>
where
    F::Output: Clone,
{
    fn drop(self: Pin<&mut Self>) {
        println!("dropped {}", self.as_ref().project_ref().name);
    }
}

#[pin_project(project = StateProjection, project_replace = StateOwned, !Unpin)]
enum State<A, B> {
    First(#[pin] A, u8),
    Second { #[pin] b: B, at: String },
    Done,
}

#[pin_project(UnsafeUnpin)]
pub struct Tuple<T>(#[pin] T, pub u8);

unsafe impl<T: Unpin> pin_project::UnsafeUnpin for Tuple<T> {}

fn main() {
    println!("{:?}", futures::executor::block_on(Times { future: async { 7 }, name: "seven", count: 3 }));

    let mut state = Box::pin(State::<u8, u16>::First(1, 2));
    if let StateProjection::First(a, number) = state.as_mut().project() {
        println!("{a} {number}");
    }
    for next in [State::Second { b: 3, at: "here".into() }, State::Done, State::Done] {
        match state.as_mut().project_replace(next) {
            StateOwned::First(_, number) => println!("was first: {number}"),
            StateOwned::Second { at, .. } => println!("was second: {at}"),
            StateOwned::Done => println!("was done"),
        }
    }
    println!("{}", Box::pin(Tuple(1, 2)).as_mut().project().1);
}
