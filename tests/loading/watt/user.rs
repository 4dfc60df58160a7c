#![deny(warnings)]

trait Described {
    const TEXT: &'static str;
}

#[derive(Described)]
#[describe = "a thing"]
struct Thing;

#[derive(macros::Described)]
struct Other;

#[renamed("_one" "_two")]
fn name() -> &'static str {
    "renamed"
}

fn main() {
    println!("{}, {}", Thing::TEXT, Other::TEXT);
    println!("{}", name_one_two());
    println!("{} {}", sum!(1, 2, 3), negative!());
    println!("{} {}", is_parsed!("fn f() {}"), is_parsed!("fn f( {}"));
    println!("{} {}", count!(), macros::count!());
    same! {
        let r#loop = |a: &'static str| -> Vec<u8> { a.bytes().filter(|&it| it != b'x' && it >= b'0').collect::<Vec<_>>() };
        println!("{:?} {} {}", r#loop("0x1"), 1.5e3_f64, (-1..=2) == (-1..=2));
    }
}
