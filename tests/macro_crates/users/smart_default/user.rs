//! smart-default: defaults of fields and variants.

use smart_default::SmartDefault;

#[derive(Debug, SmartDefault)]
#[allow(dead_code)]
enum Shape<T: Default> {
    Nothing,
    #[default]
    Filled {
        #[default = 3]
        count: u8,
        #[default("text")]
        name: String,
        #[default(_code = "vec![1, 2]")]
        list: Vec<u8>,
        #[default(Some(1.5))]
        option: Option<f32>,
        value: T,
    },
}

#[derive(Debug, PartialEq, SmartDefault)]
struct Tuple(#[default('x')] char, #[default([1; 3])] [u8; 3], bool);

fn main() {
    println!("{:?} {:?}", Shape::<u16>::default(), Tuple::default());
}
