//! wit-bindgen-rust-macro: an interface in the source, and one in a file, which the macro is granted to read.

mod inline {
    wit_bindgen::generate!({
        inline: r#"
            package test:inline;

            interface shapes {
                record point { x: s32, y: option<f32> }
                variant shape { circle(point), line(tuple<point, point>), nothing }
                flags colours { red, green, blue }
                enum size { small, large }
                resource canvas {
                    constructor(name: string);
                    draw: func(shapes: list<shape>) -> result<size, string>;
                    count: static func() -> u64;
                }
            }

            world inlined {
                import shapes;
                import log: func(text: string, colours: u8);
                export run: func(arguments: list<string>) -> result<u32>;
            }
        "#,
    });

    struct Program;

    impl Guest for Program {
        fn run(arguments: Vec<String>) -> Result<u32, ()> {
            arguments.len().try_into().map_err(drop)
        }
    }

    export!(Program);

    pub use test::inline::shapes::{Colours, Point, Shape, Size};
}

mod file {
    wit_bindgen::generate!({
        path: "users/wit_bindgen/wit",
        world: "filed",
        additional_derives: [PartialEq, Clone],
    });

    pub use self::test::file::names::Name;
}

#[allow(dead_code)]
fn main() {
    let point = inline::Point { x: 1, y: Some(0.5) };
    println!("{point:?} {:?}", inline::Shape::Line((point, point)));
    println!("{:?} {:?}", inline::Colours::RED | inline::Colours::BLUE, inline::Size::Large);
    println!("{:?}", file::Name { first: "a".into(), rest: vec![] }.clone());
}
