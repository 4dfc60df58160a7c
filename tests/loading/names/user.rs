// Names from the standard library, and names of one's own, come first.
macro_rules! only_second {
    () => {
        "only_second of the user"
    };
}

fn main() {
    println!("{} {}", first::both!(), second::both!());
    println!("{} {} {}", only_first!(), only_second!(), second::only_second!());
}
