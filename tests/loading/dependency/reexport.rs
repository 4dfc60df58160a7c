fn main() {
    println!("{} {}", library::two!(), library::three!());
}
