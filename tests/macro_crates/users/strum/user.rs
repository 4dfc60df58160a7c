//! strum_macros: strings, iteration, counts, discriminants, messages, properties, tables.

use std::str::FromStr;

use strum::{EnumCount as _, EnumMessage as _, EnumProperty as _, IntoEnumIterator, VariantArray as _, VariantNames as _};
use strum::{AsRefStr, Display, EnumCount, EnumDiscriminants, EnumIs, EnumIter, EnumMessage, EnumProperty, EnumString};
use strum::{EnumTable, EnumTryAs, FromRepr, IntoStaticStr, VariantArray, VariantNames};

#[derive(Debug, PartialEq, Clone)]
#[derive(AsRefStr, Display, EnumCount, EnumIs, EnumIter, EnumMessage, EnumProperty, EnumString, EnumTryAs, IntoStaticStr, VariantNames)]
#[derive(EnumDiscriminants)]
#[strum(serialize_all = "kebab-case", prefix = "c:")]
#[strum_discriminants(name(ColourKind), derive(EnumIter, Hash), doc = "kinds")]
enum Colour<T: Default> {
    #[strum(message = "Red", detailed_message = "Very red", props(code = "1", hot = true))]
    DarkRed,
    #[strum(serialize = "azure", serialize = "sky", ascii_case_insensitive)]
    Blue { hue: usize },
    /// Green as
    /// grass
    #[strum(to_string = "green of {0}")]
    Green(String),
    #[strum(disabled)]
    Hidden(T),
    #[strum(default)]
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, FromRepr, VariantArray, EnumTable, EnumIter)]
#[repr(u16)]
enum Number {
    One = 1,
    Ten = 10,
    Eleven,
}

fn main() {
    type C = Colour<u8>;
    for colour in C::iter() {
        println!("{colour:?} {} {colour}", colour.as_ref());
        println!("{:?} {:?} {:?}", colour.get_message(), colour.get_documentation(), colour.get_str("code"));
        println!("{} {:?} {:?}", colour.is_dark_red(), colour.get_bool("hot"), colour.clone().try_as_green());
        println!("{:?} {}", ColourKind::from(&colour), <&'static str>::from(colour));
    }
    println!("{} {:?} {:?}", C::COUNT, C::VARIANTS, ColourKind::iter().collect::<Vec<_>>());
    for text in ["dark-red", "SKY", "azure", "else"] {
        println!("{:?}", C::from_str(text));
    }
    println!("{:?} {:?} {:?}", Number::from_repr(11), Number::from_repr(2), Number::VARIANTS);
    println!("{:?}", NumberTable::from_closure(|n| n as u16 * 2).transform(|n, double| n as u16 + *double));
    println!("{:?} {:?}", Number::iter().rev().collect::<Vec<_>>(), Number::iter().nth(1));
}
