//! bytemuck_derive: Pod, Zeroable, CheckedBitPattern, Contiguous, TransparentWrapper, NoUninit, AnyBitPattern, ByteEq.

use bytemuck::{
    AnyBitPattern, ByteEq, ByteHash, CheckedBitPattern, Contiguous, NoUninit, Pod, TransparentWrapper, Zeroable,
};

#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C)]
struct Vertex {
    position: [f32; 3],
    colour: u32,
}

#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(transparent)]
struct Generic<T>(T);

#[derive(Clone, Copy, Debug, NoUninit, CheckedBitPattern, Contiguous, PartialEq)]
#[repr(u8)]
enum Kind {
    A = 3,
    B,
    C = 5,
}

#[derive(Clone, Copy, Debug, CheckedBitPattern)]
#[repr(C, u8)]
enum Data {
    Empty,
    Flag { on: bool },
    Kind(Kind, char),
}

#[derive(Clone, Copy, Debug, CheckedBitPattern, NoUninit)]
#[repr(C)]
struct Record {
    kind: Kind,
    on: bool,
    number: u16,
}

#[derive(TransparentWrapper)]
#[repr(transparent)]
#[transparent(str)]
struct Name<T>(std::marker::PhantomData<T>, str);

#[derive(Clone, Copy, AnyBitPattern)]
#[repr(C)]
union Either {
    a: u32,
    b: [u8; 4],
}

#[derive(Clone, Copy, NoUninit, ByteEq, ByteHash)]
#[repr(C, align(4))]
struct Key(u16, u16);

fn main() {
    let vertices = [Vertex { position: [1.0, 2.0, 3.0], colour: 4 }, Vertex::zeroed()];
    let bytes: &[u8] = bytemuck::cast_slice(&vertices);
    println!("{} {:?}", bytes.len(), bytemuck::from_bytes::<Vertex>(&bytes[..16]));
    println!("{:?}", bytemuck::cast::<Generic<u32>, [u8; 4]>(Generic(258)));
    println!("{:?} {:?}", Kind::from_integer(4), Kind::from_integer(6));
    println!("{:?}", bytemuck::checked::try_pod_read_unaligned::<Record>(&[3, 1, 2, 1]));
    println!("{:?}", bytemuck::checked::try_pod_read_unaligned::<Record>(&[3, 2, 2, 1]));
    println!("{:?}", bytemuck::checked::try_pod_read_unaligned::<Data>(&[0; 12]));
    println!("{}", Name::<u8>::wrap_ref("name").1.len());
    println!("{:?}", unsafe { bytemuck::cast::<u32, Either>(1).b });
    println!("{} {}", Key(1, 2) == Key(1, 2), std::mem::align_of::<Key>());
}
