fn main() {
    macros::insist!("secret.txt");
    macros::pester!(100000);
    another_mistake();
}
