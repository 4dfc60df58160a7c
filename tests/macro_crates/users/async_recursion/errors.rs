use async_recursion::async_recursion;

#[async_recursion]
fn not_async() {}

#[async_recursion(Snd)]
async fn wrong() {}

#[async_recursion]
struct NoFunction;

fn main() {}
