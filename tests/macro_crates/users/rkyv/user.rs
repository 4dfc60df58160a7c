//! rkyv_derive: Archive, Serialize, Deserialize, Portable; attributes, generics, wrappers, comparisons.

use std::collections::BTreeMap;

use rkyv::rancor::Error;
use rkyv::with::{AsBox, Inline, Skip};
use rkyv::{Archive, Deserialize, Portable, Serialize};

#[derive(Archive, Debug, Deserialize, PartialEq, Serialize)]
#[rkyv(attr(doc = "Stored"))]
struct Shape<T> {
    name: String,
    value: T,
    points: Vec<Option<(i8, i32)>>,
    #[rkyv(with = Skip)]
    skipped: u32,
    #[rkyv(with = AsBox)]
    boxed: u64,
}

#[derive(Archive, Clone, Debug, Deserialize, PartialEq, Serialize)]
#[rkyv(archived = StoredTree, resolver = TreeResolver, attr(allow(dead_code)))]
#[rkyv(serialize_bounds(__S: rkyv::ser::Writer + rkyv::ser::Allocator, __S::Error: rkyv::rancor::Source))]
#[rkyv(deserialize_bounds(__D::Error: rkyv::rancor::Source))]
#[rkyv(bytecheck(bounds(__C: rkyv::validation::ArchiveContext, __C::Error: rkyv::rancor::Source)))]
enum Tree {
    Leaf(char),
    Node {
        #[rkyv(omit_bounds)]
        children: Vec<Tree>,
    },
    Empty,
}

#[derive(Archive, Serialize)]
struct Borrowed<'a> {
    #[rkyv(with = Inline)]
    text: &'a u32,
}

#[derive(Archive, Clone, Copy, Debug, Deserialize, PartialEq, PartialOrd, Portable, Serialize)]
#[rkyv(as = Byte)]
#[repr(transparent)]
struct Byte(u8);

#[derive(Archive, Serialize)]
#[rkyv(compare(PartialEq, PartialOrd), derive(Debug))]
struct Compared(u16, char);

unsafe impl<C: rkyv::rancor::Fallible + ?Sized> rkyv::bytecheck::CheckBytes<C> for Byte {
    unsafe fn check_bytes(_: *const Self, _: &mut C) -> Result<(), C::Error> {
        Ok(())
    }
}

fn main() {
    let shape = Shape {
        name: "a name that is long".to_string(),
        value: BTreeMap::from([(1_u8, Byte(2))]),
        points: vec![None, Some((1, -2))],
        skipped: 0,
        boxed: 9,
    };
    let bytes = rkyv::to_bytes::<Error>(&shape).unwrap();
    let archived = rkyv::access::<ArchivedShape<BTreeMap<u8, Byte>>, Error>(&bytes).unwrap();
    println!("{} {:?} {}", archived.name, archived.points, archived.boxed);
    println!("{}", rkyv::deserialize::<Shape<BTreeMap<u8, Byte>>, Error>(archived).unwrap() == shape);

    let tree = Tree::Node { children: vec![Tree::Leaf('x'), Tree::Empty, Tree::Node { children: vec![] }] };
    let bytes = rkyv::to_bytes::<Error>(&tree).unwrap();
    println!("{}", rkyv::from_bytes::<Tree, Error>(&bytes).unwrap() == tree);
    println!("{}", matches!(rkyv::access::<StoredTree, Error>(&bytes).unwrap(), StoredTree::Node { .. }));
    println!("{}", rkyv::access::<StoredTree, Error>(&[7; 16]).is_err());
    let bytes = rkyv::to_bytes::<Error>(&Compared(3, 'c')).unwrap();
    let compared = rkyv::access::<ArchivedCompared, Error>(&bytes).unwrap();
    println!("{compared:?} {} {}", *compared == Compared(3, 'c'), *compared < Compared(4, 'a'));
    println!("{:?}", rkyv::to_bytes::<Error>(&Borrowed { text: &258 }).unwrap());
}
