//! ctor: functions before and after main, and values that are made before it.

use std::sync::atomic::{AtomicU8, Ordering};

use ctor::{ctor, dtor};

static BEFORE: AtomicU8 = AtomicU8::new(0);

#[ctor]
fn first() {
    BEFORE.fetch_add(1, Ordering::SeqCst);
}

#[ctor]
static VALUE: Vec<u8> = {
    BEFORE.fetch_add(10, Ordering::SeqCst);
    vec![1, 2]
};

#[dtor]
unsafe fn last() {}

fn main() {
    println!("{} {:?}", BEFORE.load(Ordering::SeqCst), *VALUE);
}
