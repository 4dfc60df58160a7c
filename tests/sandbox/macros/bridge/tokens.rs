fn main() {
    macros::name!();
    macros::raw_name!();
    let literals = (
        macros::literal!(0),
        macros::literal!(1),
        macros::literal!(2),
        macros::literal!(3),
        macros::literal!(4),
        macros::literal!(5),
        macros::literal!(6),
        macros::literal!(7),
        macros::literal!(8),
        macros::literal!(9),
        macros::literal!(10),
    );
    macros::diagnostic!();
    another_mistake();
}
