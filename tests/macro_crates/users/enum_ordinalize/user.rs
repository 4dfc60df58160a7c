//! enum-ordinalize-derive: ordinals, values, with generated functions and representations.

use enum_ordinalize::Ordinalize;

#[derive(Debug, Ordinalize, PartialEq)]
#[ordinalize(impl_trait = false)]
#[ordinalize(variant_count(pub const fn count, doc = "How many"), variants(pub fn all), values(fn numbers))]
#[ordinalize(ordinal(pub fn number), from_ordinal(pub fn of), from_ordinal_unsafe(fn of_unchecked))]
enum Season {
    Spring,
    Summer = -5,
    Autumn,
}

#[derive(Debug, Ordinalize, PartialEq)]
#[repr(u128)]
enum Large {
    Small = 1,
    Huge = 1 << 100,
}

fn main() {
    println!("{} {:?} {:?}", Season::count(), Season::all(), Season::numbers());
    println!("{} {:?} {:?}", Season::Autumn.number(), Season::of(-5), Season::of(3));
    println!("{:?}", unsafe { Season::of_unchecked(0) });
    println!("{:?} {:?} {:?}", Large::VALUES, Large::from_ordinal(1), Large::Huge.ordinal());
}
