struct Counter(u32);

impl Counter {
    #[traced::traced(method, of = "Counter")]
    fn up(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}

#[traced::traced]
fn main() {
    println!("{}", Counter(1).up());
}
