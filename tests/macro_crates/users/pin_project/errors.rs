use pin_project::{pin_project, pinned_drop};

#[pin_project]
struct Twice(#[pin] #[pin] u8);

#[pin_project(UnsafeUnpin, !Unpin)]
struct Both(#[pin] u8);

#[pin_project]
#[repr(packed)]
struct Packed(#[pin] u8);

#[pinned_drop]
impl Drop for Both {
    fn drop(&mut self) {}
}

#[pin_project]
union Bits {
    a: u8,
}

fn main() {}
