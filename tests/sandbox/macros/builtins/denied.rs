macro_rules! hidden {
    () => {
        concat!("", env!("SECRET"))
    };
}

fn main() {
    println!("{}", macros::reveal!(env!("SECRET")));
    println!("{}", macros::reveal!(option_env!("SECRET")));
    println!("{}", macros::reveal!(env!("INJECTED")));
    println!("{}", macros::reveal!(hidden!()));
    println!("{}", macros::reveal!(include_str!("secret.txt")));
    println!("{}", macros::reveal!(include_bytes!("secret.txt")));
    println!("{}", macros::reveal!(include!("secret.txt")));
    println!("{}", macros::reveal!(macros::reveal!(include_str!("secret.txt"))));
    println!("{}", macros::tracked!(SECRET));
    println!("{}", macros::tracked!(INJECTED));
    // The user's own code may.
    println!("{}{}", include_str!("secret.txt"), env!("SECRET"));
}
