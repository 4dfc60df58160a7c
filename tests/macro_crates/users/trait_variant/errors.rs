#[trait_variant::make]
trait Nothing {}

#[trait_variant::make(Other: Send, More: Sync)]
trait Two {}

#[trait_variant::make(Send)]
struct NoTrait;

fn main() {}
