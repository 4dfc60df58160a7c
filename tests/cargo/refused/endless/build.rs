#[allow(unconditional_recursion)]
fn deeper(n: u64) -> u64 {
    std::hint::black_box(deeper(n + 1)) + 1
}

fn main() {
    println!("cargo::warning={}", deeper(0));
}
