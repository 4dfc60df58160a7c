fn main() {
    println!("{} {:?}", library::made(), library::generic::<u8>());
}
