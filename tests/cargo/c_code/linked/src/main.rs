unsafe extern "C" {
    fn zlibCompileFlags() -> u64;
}

fn main() {
    println!("{}", unsafe { zlibCompileFlags() });
}
