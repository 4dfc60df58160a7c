#[tokio::main]
fn main() {}

#[tokio::main(flavor = "multi")]
async fn other() {}

#[tokio::test(worker_threads = 2)]
async fn test() {}

#[tokio::main(start_paused = "yes")]
async fn paused() {}
