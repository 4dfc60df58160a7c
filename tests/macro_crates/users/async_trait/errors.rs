use async_trait::async_trait;

#[async_trait(Sync)]
trait Wrong {}

#[async_trait]
struct NoTrait;

fn main() {}
