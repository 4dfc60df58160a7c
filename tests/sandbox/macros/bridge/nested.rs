fn main() {
    println!("{}", macros::again!());
    another_mistake();
}
