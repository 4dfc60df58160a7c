paste::paste! {
    fn [<a 1.5>]() {}
    fn [<b:no_such>]() {}
    fn [<"a b">]() {}
}

fn main() {}
