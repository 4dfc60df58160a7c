//! enum_dispatch: a trait that an enum implements by way of its variants. The macro keeps definitions between expansions.

use enum_dispatch::enum_dispatch;

#[enum_dispatch]
trait Shape {
    fn area(&self, scale: u32) -> u32;

    fn name(&self) -> String {
        "shape".into()
    }
}

struct Square(u32);

struct Line;

impl Shape for Square {
    fn area(&self, scale: u32) -> u32 {
        self.0 * self.0 * scale
    }
}

impl Shape for Line {
    fn area(&self, _: u32) -> u32 {
        0
    }

    fn name(&self) -> String {
        "line".into()
    }
}

#[enum_dispatch(Shape)]
enum Any {
    Square,
    Renamed(Line),
}

fn main() {
    for shape in [Any::from(Square(3)), Line.into()] {
        println!("{} {}", shape.name(), shape.area(2));
    }
}
