//! time-macros: dates, times and offsets that are checked while compiling.

use time::macros::{date, datetime, offset, time, utc_datetime};

fn main() {
    println!("{} {} {}", date!(2024 - 02 - 29), date!(2024-W05-3), date!(2023-200));
    println!("{} {} {}", time!(1:02:03.004), time!(12:30 pm), offset!(-3:30));
    println!("{} {}", datetime!(2020-01-01 0:00), datetime!(1999-12-31 23:59:59 UTC));
    println!("{}", utc_datetime!(2025-W01-1 12:34:56.789));
}
