//! Prints what it is.

fn main() {
    print!("{}", about::about!());
}
