pub use macros::two;

macros::make!();

#[macro_export]
macro_rules! three {
    () => {
        $crate::two!() + 1
    };
}

#[inline]
pub fn generic<T: Default>() -> (T, u32) {
    (T::default(), macros::two!())
}
