macros::talk!(first);

fn main() {
    macros::talk!(second);
}
