fn main() {
    futures::executor::block_on(async {
        futures::select! { a => 1, complete => 2, complete => 3 };
        futures::join!(1 2);
    });
}
