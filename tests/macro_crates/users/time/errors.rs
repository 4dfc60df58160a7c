use time::macros::{date, offset, time};

fn main() {
    date!(2023 - 02 - 29);
    time!(25:00);
    offset!(+99);
    date!(2023-W60-1);
}
