//! futures-macro: join!, try_join!, select!, select_biased!, pending in nested blocks.

use futures::{executor::block_on, future, join, pin_mut, select, select_biased, stream, try_join, FutureExt, StreamExt};

async fn sum<S: stream::Stream<Item = u8> + Unpin>(mut left: S, mut right: S) -> u32 {
    let (mut left, mut right, mut total) = (left.by_ref().fuse(), right.by_ref().fuse(), 0);
    loop {
        select_biased! {
            item = left.next() => total += item.map_or(0, u32::from),
            item = right.select_next_some() => total += u32::from(item) * 10,
            complete => return total,
        }
    }
}

async fn fails(number: u8) -> Result<u8, String> {
    if number > 1 { Err(format!("{number} is too much")) } else { Ok(number) }
}

fn main() {
    block_on(async {
        println!("{:?}", join!(async { 1 }, future::ready("two"), async { join!(async { 3 }) }));
        println!("{:?} {:?}", try_join!(fails(0), fails(1)), try_join!(fails(1), fails(2), fails(3)));
        println!("{}", sum(stream::iter(vec![1, 2]), stream::iter(vec![3, 4])).await);

        let ready = async { 5 }.fuse();
        pin_mut!(ready);
        let mut never = future::pending::<()>().fuse();
        let chosen = select! {
            number = ready => number,
            () = never => unreachable!(),
            default => 0,
        };
        println!("{chosen}");
    });
}
