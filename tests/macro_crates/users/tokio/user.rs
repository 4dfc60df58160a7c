//! tokio-macros: main, test, select!, join!, try_join!, pin!.

use std::future::pending;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), String> {
    let (a, b) = tokio::join!(async { 1 }, async { tokio::spawn(async { 2 }).await.unwrap() });
    println!("{}", a + b);
    println!("{:?}", tokio::try_join!(async { Ok(1) }, async { Err::<u8, _>("no") }));
    println!("{}", first(Some(3)).await);
    println!("{}", first(None).await);
    println!("{}", borrowed::<u8>(&mut vec![1, 2]).await);
    Ok(())
}

async fn first(number: Option<u8>) -> String {
    let sleeping = pending::<()>();
    tokio::pin!(sleeping);
    tokio::select! {
        biased;
        _ = &mut sleeping => unreachable!(),
        Some(n) = async { number }, if number != Some(0) => format!("some {n}"),
        text = async { "ready".to_string() } => text,
        else => "nothing".into(),
    }
}

async fn borrowed<T>(list: &mut Vec<T>) -> usize {
    tokio::select! {
        length = async { list.len() } => length,
        never = pending() => never,
    }
}

#[tokio::test]
async fn a_test() {}
