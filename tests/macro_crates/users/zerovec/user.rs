//! zerovec-derive: make_ule, make_varule and what they derive.

use std::borrow::Cow;

use zerovec::{ule::AsULE, ule::EncodeAsVarULE, VarZeroVec, ZeroVec};

#[zerovec::make_ule(PointULE)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[zerovec::derive(Debug, Hash)]
struct Point {
    x: u16,
    y: char,
}

#[zerovec::make_ule(SeasonULE)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Season {
    Spring = 0,
    Summer = 1,
    Autumn = 2,
}

#[zerovec::make_varule(NameULE)]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[zerovec::derive(Debug)]
#[zerovec::skip_derive(ZeroMapKV)]
struct Name<'a> {
    id: u32,
    text: Cow<'a, str>,
}

fn main() {
    let points = [Point { x: 1, y: 'a' }, Point { x: 2, y: 'ß' }];
    let vec = ZeroVec::alloc_from_slice(&points);
    println!("{vec:?} {} {:?}", vec.as_bytes().len(), vec.get(1));
    let seasons: ZeroVec<Season> = ZeroVec::parse_bytes(&[2, 0]).unwrap();
    println!("{seasons:?} {}", ZeroVec::<Season>::parse_bytes(&[3]).is_err());
    println!("{:?}", Season::from_unaligned(Season::Summer.to_unaligned()));
    let names = [Name { id: 1, text: "one".into() }, Name { id: 2, text: "two".into() }];
    let vec: VarZeroVec<NameULE> = VarZeroVec::from(&names);
    println!("{:?} {}", vec.get(1), names[0].encode_var_ule_len());
}
