#[derive(macros::Name)]
struct First;

#[derive(macros::Name)]
struct Second;

#[macros::before(println!("before"))]
fn main() {
    println!("{} {}", First::name(), Second::name());
    println!("{} {}", macros::looked_up_line!(), macros::line!());
    println!("{}", macros::warn!(1 + 2));
    println!("{}", macros::expanded!(macros::looked_up_line!()));
}
