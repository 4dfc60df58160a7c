fn main() {
    macros::spin!();
    let error: u32 = "found as well";
}
