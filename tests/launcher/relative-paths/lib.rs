pub fn name() -> &'static str { file!() }
