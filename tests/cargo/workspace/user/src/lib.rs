pub const THING: &str = env!("THING");
pub const OPT_LEVEL: &str = env!("OPT_LEVEL");
