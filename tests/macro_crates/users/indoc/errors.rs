const NUMBER: &str = indoc::indoc!(1);
const TWO: &str = indoc::indoc!("a", "b");

fn main() {
    println!("{}", indoc::formatdoc!());
}
