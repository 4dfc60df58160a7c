//! ref-cast-impl: references to wrappers from references to what they hold.

use ref_cast::{ref_cast_custom, RefCast, RefCastCustom};

#[derive(Debug, RefCast)]
#[repr(transparent)]
struct Words(str);

#[derive(RefCast)]
#[repr(C)]
struct Generic<'a, T: ?Sized> {
    #[trivial]
    marker: std::marker::PhantomData<&'a u8>,
    value: T,
}

#[derive(RefCastCustom)]
#[repr(transparent)]
struct Checked([u8]);

impl Checked {
    #[ref_cast_custom]
    const fn unchecked(bytes: &[u8]) -> &Self;

    #[ref_cast_custom]
    fn unchecked_mut(bytes: &mut [u8]) -> &mut Self;

    fn new(bytes: &[u8]) -> Option<&Self> {
        bytes.is_ascii().then_some(Self::unchecked(bytes))
    }
}

fn main() {
    println!("{:?} {}", Words::ref_cast("a b"), Generic::<[u8]>::ref_cast(&[1, 2][..]).value.len());
    Generic::ref_cast_mut(&mut 3).value += 1;
    println!("{:?} {}", Checked::new(&[200]).is_some(), Checked::unchecked_mut(&mut [1]).0.len());
}
