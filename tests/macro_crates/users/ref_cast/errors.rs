use ref_cast::{ref_cast_custom, RefCast};

#[derive(RefCast)]
struct NoRepr(u8);

#[derive(RefCast)]
#[repr(transparent)]
enum NoStruct {
    A(u8),
}

#[derive(RefCast)]
#[repr(transparent)]
struct Two(u8, u8);

#[ref_cast_custom]
fn body(a: &u8) -> &Two {
    todo!()
}

fn main() {}
