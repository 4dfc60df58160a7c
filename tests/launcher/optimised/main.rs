mod a { pub fn f(x: u64) -> u64 { (0..x).map(|i| i * i).sum() } }
mod b { pub fn f(x: &str) -> usize { x.chars().filter(|c| c.is_alphabetic()).count() } }
mod c { pub fn f(x: &mut [i32]) { x.sort_by_key(|i| -i) } }
fn main() {
    let mut v = vec![3, 1, 2];
    c::f(&mut v);
    println!("{} {} {v:?}", a::f(10), b::f("a1b2"));
}
