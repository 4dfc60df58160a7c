fn main() {
    undefined!(a b c);
    panics!();
    sum!(a, "b");
}
