/// Doubles.
///
/// ```
/// assert_eq!(tests::double(2), 4);
/// ```
pub fn double(n: u32) -> u32 {
    n * 2
}

#[cfg(test)]
mod unit {
    #[test]
    fn doubles() {
        assert_eq!(super::double(2), 4);
    }

    #[test]
    #[ignore]
    fn is_slow() {}
}
