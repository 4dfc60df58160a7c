fn main() {
    kinds::fails!();
    kinds::missing!();
    #[derive(kinds::count)]
    struct Thing;
}
