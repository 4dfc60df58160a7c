use smart_default::SmartDefault;

#[derive(SmartDefault)]
enum None {
    A,
    B,
}

#[derive(SmartDefault)]
struct Wrong(#[default(_code = "1 +")] u8);

fn main() {}
