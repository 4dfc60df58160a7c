//! paste: identifiers that are put together, in items, attributes and nested macros.

use paste::paste;

macro_rules! shapes {
    ($($name:ident: $type:ty = $value:expr),* $(,)?) => {
        paste! {
            $(
                #[doc = "The " $name:snake " of " $value]
                #[derive(Debug, Default)]
                pub struct [<$name Shape>] { [<$name:snake _value>]: $type }

                impl [<$name Shape>] {
                    pub const [<$name:snake:upper _VALUE>]: $type = $value;

                    pub fn [<get_ $name:lower>](&self) -> $type {
                        let [<_ local $name:camel>] = &self.[<$name:snake _value>];
                        *[<_ local $name:camel>] + Self::[<$name:snake:upper _VALUE>]
                    }
                }
            )*

            pub fn names() -> Vec<&'static str> {
                vec![$(stringify!([<"x" $name 1>])),*]
            }
        }
    };
}

shapes! { FilledCircle: f32 = 1.5, Square: u8 = 3 }

paste! {
    mod [<in ner>] {
        pub fn [<r#type _a>]() -> &'static str { concat!("a", stringify!([<b c>])) }
    }
}

fn main() {
    println!("{} {}", FilledCircleShape::default().get_filledcircle(), SquareShape { square_value: 4 }.get_square());
    println!("{} {:?}", FilledCircleShape::FILLED_CIRCLE_VALUE, names());
    println!("{}", inner::type_a());
}
