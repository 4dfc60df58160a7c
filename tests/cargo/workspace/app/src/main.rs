fn main() {
    println!("{}", user::THING);
    println!("{}", macros::host_thing!());
    println!("{} {}", user::OPT_LEVEL, cfg!(debug_assertions));
}
