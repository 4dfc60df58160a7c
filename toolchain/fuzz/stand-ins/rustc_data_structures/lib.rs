//! As much of the compiler's `rustc_data_structures` as running macros takes.

pub mod fx {
    use rustc_hash::FxBuildHasher;

    pub type FxHashSet<T> = std::collections::HashSet<T, FxBuildHasher>;
    pub type FxIndexMap<K, V> = indexmap::IndexMap<K, V, FxBuildHasher>;
}

pub mod stable_hasher {
    pub use rustc_stable_hash::StableSipHasher128 as StableHasher;
}

pub mod sync {
    use std::ops::Deref;

    /// The compiler's has a bound that depends on whether it has threads.
    pub struct IntoDynSyncSend<T>(pub T);

    impl<T> Deref for IntoDynSyncSend<T> {
        type Target = T;

        fn deref(&self) -> &T {
            &self.0
        }
    }
}
