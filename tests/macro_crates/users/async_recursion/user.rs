//! async-recursion: recursive functions that are async, with generics, lifetimes, and without Send.

use async_recursion::async_recursion;

#[async_recursion]
async fn fibonacci<T: Copy + Send + Into<u64>>(n: T, depth: &mut u32) -> u64 {
    *depth += 1;
    match n.into() {
        small @ 0..=1 => small,
        n => fibonacci(n - 1, depth).await + fibonacci(n - 2, depth).await,
    }
}

#[async_recursion(?Send)]
async fn local(list: std::rc::Rc<Vec<u8>>, index: usize) -> u8 {
    if index < list.len() { list[index] + local(list.clone(), index + 1).await } else { 0 }
}

#[async_recursion(Sync)]
pub async fn borrowed<'a, 'b>(a: &'a str, b: &'b str) -> &'a str {
    if a.len() > b.len() { borrowed(&a[1..], b).await } else { a }
}

fn main() {
    let mut depth = 0;
    println!("{} {depth}", futures::executor::block_on(fibonacci(10_u8, &mut depth)));
    println!("{depth} {}", futures::executor::block_on(local(vec![1, 2, 3].into(), 0)));
    println!("{}", futures::executor::block_on(borrowed("abcd", "xy")));
}
