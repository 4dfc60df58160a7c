//! zerocopy-derive: conversions from and to bytes, layouts, generics, enums, unaligned and dynamically sized types.

use zerocopy::byteorder::{BigEndian, U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, TryFromBytes, Unaligned};

#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(C)]
struct Header<T> {
    kind: T,
    length: U16<BigEndian>,
    flags: [u8; 2],
}

#[derive(FromBytes, KnownLayout, Immutable, Unaligned, IntoBytes)]
#[repr(C, packed)]
struct Packet {
    header: Header<u8>,
    checksum: u32,
    body: [u8],
}

#[derive(Debug, PartialEq, TryFromBytes, IntoBytes, KnownLayout, Immutable)]
#[repr(u8)]
enum Kind {
    Ping = 1,
    Pong = 0x10,
}

#[derive(TryFromBytes, Immutable, KnownLayout)]
#[repr(C)]
struct Checked {
    kind: Kind,
    on: bool,
}

#[derive(TryFromBytes, Immutable, KnownLayout)]
#[repr(u8)]
enum Data {
    Number(U32<BigEndian>),
    Named { flag: bool, length: u8 },
}

#[derive(FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(transparent)]
struct Wrapper<T: ?Sized>(T);

#[derive(zerocopy::ByteEq, zerocopy::ByteHash, IntoBytes, Immutable)]
#[repr(C)]
struct Key(u16, u16);

fn main() {
    let bytes = [7, 0, 2, 8, 9, 1, 0, 0, 0, 42, 43];
    let packet = Packet::ref_from_bytes(&bytes).unwrap();
    println!("{:?} {} {:?}", packet.header, { packet.checksum }, &packet.body);
    println!("{:?}", packet.header.as_bytes());
    println!("{:?} {:?}", Kind::try_read_from_bytes(&[16]), Kind::try_read_from_bytes(&[2]).is_err());
    let checked = Checked::try_ref_from_bytes(&[1, 1]).unwrap();
    println!("{:?} {} {}", checked.kind, checked.on, Checked::try_ref_from_bytes(&[1, 2]).is_err());
    match Data::try_ref_from_bytes(&[0, 0, 0, 1, 0]) {
        Ok(Data::Number(number)) => println!("{number}"),
        Ok(Data::Named { flag, length }) => println!("{flag} {length}"),
        Err(error) => println!("{}", matches!(error, zerocopy::TryCastError::Validity(_))),
    }
    println!("{}", Wrapper::<u32>::read_from_bytes(&[1, 1, 0, 0]).unwrap().0);
    println!("{}", Key(1, 2) == Key(1, 2));
}
