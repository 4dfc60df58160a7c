#![feature(prelude_import)]
//! prost-derive: messages, enumerations, oneofs, maps, groups, optional and repeated fields.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::collections::{BTreeMap, HashMap};

use prost::{Enumeration, Message, Oneof};

struct Person {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(int32, optional, tag = "2")]
    id: Option<i32>,
    #[prost(enumeration = "Kind", repeated, tag = "3")]
    kinds: Vec<i32>,
    #[prost(message, repeated, tag = "4")]
    friends: Vec<Person>,
    #[prost(btree_map = "string, sint64", tag = "5")]
    scores: BTreeMap<String, i64>,
    #[prost(hash_map = "uint32, message", tag = "6")]
    points: HashMap<u32, Point>,
    #[prost(oneof = "Contact", tags = "7, 8, 9")]
    contact: Option<Contact>,
    #[prost(bytes = "vec", required, tag = "10", default = "b\"raw\"")]
    raw: Vec<u8>,
    #[prost(double, packed = "false", repeated, tag = "11")]
    numbers: Vec<f64>,
    #[prost(enumeration = "Kind", tag = "12", default = "Large")]
    kind: i32,
    #[prost(message, optional, boxed, tag = "13")]
    parent: Option<Box<Person>>,
}
#[automatically_derived]
impl ::core::clone::Clone for Person {
    #[inline]
    fn clone(&self) -> Person {
        Person {
            name: ::core::clone::Clone::clone(&self.name),
            id: ::core::clone::Clone::clone(&self.id),
            kinds: ::core::clone::Clone::clone(&self.kinds),
            friends: ::core::clone::Clone::clone(&self.friends),
            scores: ::core::clone::Clone::clone(&self.scores),
            points: ::core::clone::Clone::clone(&self.points),
            contact: ::core::clone::Clone::clone(&self.contact),
            raw: ::core::clone::Clone::clone(&self.raw),
            numbers: ::core::clone::Clone::clone(&self.numbers),
            kind: ::core::clone::Clone::clone(&self.kind),
            parent: ::core::clone::Clone::clone(&self.parent),
        }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Person { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Person {
    #[inline]
    fn eq(&self, other: &Person) -> bool {
        self.kind == other.kind && self.name == other.name &&
                                            self.id == other.id && self.kinds == other.kinds &&
                                    self.friends == other.friends && self.scores == other.scores
                            && self.points == other.points &&
                        self.contact == other.contact && self.raw == other.raw &&
                self.numbers == other.numbers && self.parent == other.parent
    }
}
impl ::prost::Message for Person {
    #[allow(unused_variables)]
    fn encode_raw(&self, buf: &mut impl ::prost::bytes::BufMut) {
        if self.name != "" {
            ::prost::encoding::string::encode(1u32, &self.name, buf);
        }
        if let ::core::option::Option::Some(ref value) = self.id {
            ::prost::encoding::int32::encode(2u32, value, buf);
        }
        ::prost::encoding::int32::encode_packed(3u32, &self.kinds, buf);
        for msg in &self.friends {
            ::prost::encoding::message::encode(4u32, msg, buf);
        }
        ::prost::encoding::btree_map::encode(::prost::encoding::string::encode,
            ::prost::encoding::string::encoded_len,
            ::prost::encoding::sint64::encode,
            ::prost::encoding::sint64::encoded_len, 5u32, &self.scores, buf);
        ::prost::encoding::hash_map::encode(::prost::encoding::uint32::encode,
            ::prost::encoding::uint32::encoded_len,
            ::prost::encoding::message::encode,
            ::prost::encoding::message::encoded_len, 6u32, &self.points, buf);
        if let Some(ref oneof) = self.contact { oneof.encode(buf) }
        ::prost::encoding::bytes::encode(10u32, &self.raw, buf);
        ::prost::encoding::double::encode_repeated(11u32, &self.numbers, buf);
        if self.kind != Kind::Large as i32 {
            ::prost::encoding::int32::encode(12u32, &self.kind, buf);
        }
        if let Some(ref msg) = self.parent {
            ::prost::encoding::message::encode(13u32, msg, buf);
        }
    }
    #[allow(unused_variables)]
    fn merge_field(&mut self, tag: u32,
        wire_type: ::prost::encoding::wire_type::WireType,
        buf: &mut impl ::prost::bytes::Buf,
        ctx: ::prost::encoding::DecodeContext)
        -> ::core::result::Result<(), ::prost::DecodeError> {
        const STRUCT_NAME: &'static str = "Person";
        match tag {
            1u32 => {
                let mut value = &mut self.name;
                ::prost::encoding::string::merge(wire_type, value, buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "name"); error })
            }
            2u32 => {
                let mut value = &mut self.id;
                ::prost::encoding::int32::merge(wire_type,
                        value.get_or_insert_with(::core::default::Default::default),
                        buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "id"); error })
            }
            3u32 => {
                let mut value = &mut self.kinds;
                ::prost::encoding::int32::merge_repeated(wire_type, value,
                        buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "kinds"); error })
            }
            4u32 => {
                let mut value = &mut self.friends;
                ::prost::encoding::message::merge_repeated(wire_type, value,
                        buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "friends"); error })
            }
            5u32 => {
                let mut value = &mut self.scores;
                ::prost::encoding::check_wire_type(::prost::encoding::WireType::LengthDelimited,
                            wire_type).and_then(|()|
                            ::prost::encoding::btree_map::merge(::prost::encoding::string::merge,
                                ::prost::encoding::sint64::merge, &mut value, buf,
                                ctx)).map_err(|mut error|
                        { error.push(STRUCT_NAME, "scores"); error })
            }
            6u32 => {
                let mut value = &mut self.points;
                ::prost::encoding::check_wire_type(::prost::encoding::WireType::LengthDelimited,
                            wire_type).and_then(|()|
                            ::prost::encoding::hash_map::merge(::prost::encoding::uint32::merge,
                                ::prost::encoding::message::merge, &mut value, buf,
                                ctx)).map_err(|mut error|
                        { error.push(STRUCT_NAME, "points"); error })
            }
            7u32 | 8u32 | 9u32 => {
                let mut value = &mut self.contact;
                Contact::merge(value, tag, wire_type, buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "contact"); error })
            }
            10u32 => {
                let mut value = &mut self.raw;
                ::prost::encoding::bytes::merge(wire_type, value, buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "raw"); error })
            }
            11u32 => {
                let mut value = &mut self.numbers;
                ::prost::encoding::double::merge_repeated(wire_type, value,
                        buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "numbers"); error })
            }
            12u32 => {
                let mut value = &mut self.kind;
                ::prost::encoding::int32::merge(wire_type, value, buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "kind"); error })
            }
            13u32 => {
                let mut value = &mut self.parent;
                ::prost::encoding::message::merge(wire_type,
                        value.get_or_insert_with(::core::default::Default::default),
                        buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "parent"); error })
            }
            _ => ::prost::encoding::skip_field(wire_type, tag, buf, ctx),
        }
    }
    #[inline]
    fn encoded_len(&self) -> usize {
        0 +
                                                    if self.name != "" {
                                                        ::prost::encoding::string::encoded_len(1u32, &self.name)
                                                    } else { 0 } +
                                                self.id.as_ref().map_or(0,
                                                    |value| ::prost::encoding::int32::encoded_len(2u32, value))
                                            +
                                            ::prost::encoding::int32::encoded_len_packed(3u32,
                                                &self.kinds) +
                                        ::prost::encoding::message::encoded_len_repeated(4u32,
                                            &self.friends) +
                                    ::prost::encoding::btree_map::encoded_len(::prost::encoding::string::encoded_len,
                                        ::prost::encoding::sint64::encoded_len, 5u32, &self.scores)
                                +
                                ::prost::encoding::hash_map::encoded_len(::prost::encoding::uint32::encoded_len,
                                    ::prost::encoding::message::encoded_len, 6u32, &self.points)
                            + self.contact.as_ref().map_or(0, Contact::encoded_len) +
                        ::prost::encoding::bytes::encoded_len(10u32, &self.raw) +
                    ::prost::encoding::double::encoded_len_repeated(11u32,
                        &self.numbers) +
                if self.kind != Kind::Large as i32 {
                    ::prost::encoding::int32::encoded_len(12u32, &self.kind)
                } else { 0 } +
            self.parent.as_ref().map_or(0,
                |msg| ::prost::encoding::message::encoded_len(13u32, msg))
    }
    fn clear(&mut self) {
        self.name.clear();
        self.id = ::core::option::Option::None;
        self.kinds.clear();
        self.friends.clear();
        self.scores.clear();
        self.points.clear();
        self.contact = ::core::option::Option::None;
        self.raw.clear();
        self.numbers.clear();
        self.kind = Kind::Large as i32;
        self.parent = ::core::option::Option::None;
    }
}
impl ::core::default::Default for Person {
    fn default() -> Self {
        Person {
            name: ::prost::alloc::string::String::new(),
            id: ::core::option::Option::None,
            kinds: ::prost::alloc::vec::Vec::new(),
            friends: ::core::default::Default::default(),
            scores: ::core::default::Default::default(),
            points: ::core::default::Default::default(),
            contact: ::core::default::Default::default(),
            raw: b"raw".as_ref().into(),
            numbers: ::prost::alloc::vec::Vec::new(),
            kind: Kind::Large as i32,
            parent: ::core::default::Default::default(),
        }
    }
}
impl ::core::fmt::Debug for Person {
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let mut builder = f.debug_struct("Person");
        let builder =
            {
                let wrapper =
                    {
                        #[allow(non_snake_case)]
                        fn ScalarWrapper<T>(v: T) -> T { v }
                        ScalarWrapper(&self.name)
                    };
                builder.field("name", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        struct ScalarWrapper<'a>(&'a ::core::option::Option<i32>);
                        impl<'a> ::core::fmt::Debug for ScalarWrapper<'a> {
                            fn fmt(&self, f: &mut ::core::fmt::Formatter)
                                -> ::core::fmt::Result {
                                #[allow(non_snake_case)]
                                fn Inner<T>(v: T) -> T { v }
                                ::core::fmt::Debug::fmt(&self.0.as_ref().map(Inner), f)
                            }
                        }
                        ScalarWrapper(&self.id)
                    };
                builder.field("id", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        struct ScalarWrapper<'a>(&'a ::prost::alloc::vec::Vec<i32>);
                        impl<'a> ::core::fmt::Debug for ScalarWrapper<'a> {
                            fn fmt(&self, f: &mut ::core::fmt::Formatter)
                                -> ::core::fmt::Result {
                                let mut vec_builder = f.debug_list();
                                for v in self.0 {
                                    struct Inner<'a>(&'a i32);
                                    impl<'a> ::core::fmt::Debug for Inner<'a> {
                                        fn fmt(&self, f: &mut ::core::fmt::Formatter)
                                            -> ::core::fmt::Result {
                                            let res: ::core::result::Result<Kind, _> =
                                                ::core::convert::TryFrom::try_from(*self.0);
                                            match res {
                                                Err(_) => ::core::fmt::Debug::fmt(&self.0, f),
                                                Ok(en) => ::core::fmt::Debug::fmt(&en, f),
                                            }
                                        }
                                    }
                                    vec_builder.entry(&Inner(v));
                                }
                                vec_builder.finish()
                            }
                        }
                        ScalarWrapper(&self.kinds)
                    };
                builder.field("kinds", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper = &self.friends;
                builder.field("friends", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        struct MapWrapper<'a>(&'a ::prost::alloc::collections::BTreeMap<::prost::alloc::string::String,
                            i64>);
                        impl<'a> ::core::fmt::Debug for MapWrapper<'a> {
                            fn fmt(&self, f: &mut ::core::fmt::Formatter)
                                -> ::core::fmt::Result {
                                #[allow(non_snake_case)]
                                fn KeyWrapper<T>(v: T) -> T { v }
                                #[allow(non_snake_case)]
                                fn ValueWrapper<T>(v: T) -> T { v }
                                let mut builder = f.debug_map();
                                for (k, v) in self.0 {
                                    builder.entry(&KeyWrapper(k), &ValueWrapper(v));
                                }
                                builder.finish()
                            }
                        }
                        MapWrapper(&self.scores)
                    };
                builder.field("scores", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        struct MapWrapper<'a,
                            V: 'a>(&'a ::std::collections::HashMap<u32, V>);
                        impl<'a, V> ::core::fmt::Debug for MapWrapper<'a, V> where
                            V: ::core::fmt::Debug + 'a {
                            fn fmt(&self, f: &mut ::core::fmt::Formatter)
                                -> ::core::fmt::Result {
                                #[allow(non_snake_case)]
                                fn KeyWrapper<T>(v: T) -> T { v }
                                fn ValueWrapper<T>(v: T) -> T { v }
                                let mut builder = f.debug_map();
                                for (k, v) in self.0 {
                                    builder.entry(&KeyWrapper(k), &ValueWrapper(v));
                                }
                                builder.finish()
                            }
                        }
                        MapWrapper(&self.points)
                    };
                builder.field("points", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper = &self.contact;
                builder.field("contact", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        #[allow(non_snake_case)]
                        fn ScalarWrapper<T>(v: T) -> T { v }
                        ScalarWrapper(&self.raw)
                    };
                builder.field("raw", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        struct ScalarWrapper<'a>(&'a ::prost::alloc::vec::Vec<f64>);
                        impl<'a> ::core::fmt::Debug for ScalarWrapper<'a> {
                            fn fmt(&self, f: &mut ::core::fmt::Formatter)
                                -> ::core::fmt::Result {
                                let mut vec_builder = f.debug_list();
                                for v in self.0 {
                                    #[allow(non_snake_case)]
                                    fn Inner<T>(v: T) -> T { v }
                                    vec_builder.entry(&Inner(v));
                                }
                                vec_builder.finish()
                            }
                        }
                        ScalarWrapper(&self.numbers)
                    };
                builder.field("numbers", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        struct ScalarWrapper<'a>(&'a i32);
                        impl<'a> ::core::fmt::Debug for ScalarWrapper<'a> {
                            fn fmt(&self, f: &mut ::core::fmt::Formatter)
                                -> ::core::fmt::Result {
                                let res: ::core::result::Result<Kind, _> =
                                    ::core::convert::TryFrom::try_from(*self.0);
                                match res {
                                    Err(_) => ::core::fmt::Debug::fmt(&self.0, f),
                                    Ok(en) => ::core::fmt::Debug::fmt(&en, f),
                                }
                            }
                        }
                        ScalarWrapper(&self.kind)
                    };
                builder.field("kind", &wrapper)
            };
        ;
        let builder =
            { let wrapper = &self.parent; builder.field("parent", &wrapper) };
        ;
        builder.finish()
    }
}
#[allow(dead_code)]
impl Person {
    #[doc =
    "Returns the value of `id`, or the default value if `id` is unset."]
    pub fn id(&self) -> i32 {
        match self.id {
            ::core::option::Option::Some(val) => val,
            ::core::option::Option::None => 0i32,
        }
    }
    #[doc =
    "Returns an iterator which yields the valid enum values contained in `kinds`."]
    pub fn kinds(&self)
        ->
            ::core::iter::FilterMap<::core::iter::Cloned<::core::slice::Iter<i32>>,
            fn(i32) -> ::core::option::Option<Kind>> {
        self.kinds.iter().cloned().filter_map(|x|
                {
                    let result: ::core::result::Result<Kind, _> =
                        ::core::convert::TryFrom::try_from(x);
                    result.ok()
                })
    }
    #[doc = "Appends the provided enum value to `kinds`."]
    pub fn push_kinds(&mut self, value: Kind) {
        self.kinds.push(value as i32);
    }
    #[doc =
    "Returns the enum value of `kind`, or the default if the field is set to an invalid enum value."]
    pub fn kind(&self) -> Kind {
        ::core::convert::TryFrom::try_from(self.kind).unwrap_or(Kind::Large)
    }
    #[doc = "Sets `kind` to the provided enum value."]
    pub fn set_kind(&mut self, value: Kind) { self.kind = value as i32; }
}

struct Point {
    #[prost(fixed32, tag = "1")]
    x: u32,
    #[prost(float, tag = "2", default = "1.5")]
    y: f32,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Point { }
#[automatically_derived]
impl ::core::clone::Clone for Point {
    #[inline]
    fn clone(&self) -> Point {
        let _: ::core::clone::AssertParamIsClone<u32>;
        let _: ::core::clone::AssertParamIsClone<f32>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Point { }
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Point { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Point {
    #[inline]
    fn eq(&self, other: &Point) -> bool {
        self.x == other.x && self.y == other.y
    }
}
impl ::prost::Message for Point {
    #[allow(unused_variables)]
    fn encode_raw(&self, buf: &mut impl ::prost::bytes::BufMut) {
        if self.x != 0u32 {
            ::prost::encoding::fixed32::encode(1u32, &self.x, buf);
        }
        if self.y != 1.5f32 {
            ::prost::encoding::float::encode(2u32, &self.y, buf);
        }
    }
    #[allow(unused_variables)]
    fn merge_field(&mut self, tag: u32,
        wire_type: ::prost::encoding::wire_type::WireType,
        buf: &mut impl ::prost::bytes::Buf,
        ctx: ::prost::encoding::DecodeContext)
        -> ::core::result::Result<(), ::prost::DecodeError> {
        const STRUCT_NAME: &'static str = "Point";
        match tag {
            1u32 => {
                let mut value = &mut self.x;
                ::prost::encoding::fixed32::merge(wire_type, value, buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "x"); error })
            }
            2u32 => {
                let mut value = &mut self.y;
                ::prost::encoding::float::merge(wire_type, value, buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "y"); error })
            }
            _ => ::prost::encoding::skip_field(wire_type, tag, buf, ctx),
        }
    }
    #[inline]
    fn encoded_len(&self) -> usize {
        0 +
                if self.x != 0u32 {
                    ::prost::encoding::fixed32::encoded_len(1u32, &self.x)
                } else { 0 } +
            if self.y != 1.5f32 {
                ::prost::encoding::float::encoded_len(2u32, &self.y)
            } else { 0 }
    }
    fn clear(&mut self) { self.x = 0u32; self.y = 1.5f32; }
}
impl ::core::default::Default for Point {
    fn default() -> Self { Point { x: 0u32, y: 1.5f32 } }
}
impl ::core::fmt::Debug for Point {
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let mut builder = f.debug_struct("Point");
        let builder =
            {
                let wrapper =
                    {
                        #[allow(non_snake_case)]
                        fn ScalarWrapper<T>(v: T) -> T { v }
                        ScalarWrapper(&self.x)
                    };
                builder.field("x", &wrapper)
            };
        ;
        let builder =
            {
                let wrapper =
                    {
                        #[allow(non_snake_case)]
                        fn ScalarWrapper<T>(v: T) -> T { v }
                        ScalarWrapper(&self.y)
                    };
                builder.field("y", &wrapper)
            };
        ;
        builder.finish()
    }
}

#[repr(i32)]
enum Kind { Small = 0, Large = 5, }
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Kind { }
#[automatically_derived]
impl ::core::clone::Clone for Kind {
    #[inline]
    fn clone(&self) -> Kind { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for Kind { }
#[automatically_derived]
impl ::core::fmt::Debug for Kind {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self { Kind::Small => "Small", Kind::Large => "Large", })
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Kind { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Kind {
    #[inline]
    fn eq(&self, other: &Kind) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}
#[automatically_derived]
impl ::core::cmp::Eq for Kind {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) {}
}
#[automatically_derived]
impl ::core::hash::Hash for Kind {
    #[inline]
    fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        ::core::hash::Hash::hash(&__self_discr, state)
    }
}
#[automatically_derived]
impl ::core::cmp::PartialOrd for Kind {
    #[inline]
    fn partial_cmp(&self, other: &Kind)
        -> ::core::option::Option<::core::cmp::Ordering> {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        ::core::cmp::PartialOrd::partial_cmp(&__self_discr, &__arg1_discr)
    }
}
#[automatically_derived]
impl ::core::cmp::Ord for Kind {
    #[inline]
    fn cmp(&self, other: &Kind) -> ::core::cmp::Ordering {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        ::core::cmp::Ord::cmp(&__self_discr, &__arg1_discr)
    }
}
impl Kind {
    #[doc = "Returns `true` if `value` is a variant of `Kind`."]
    pub const fn is_valid(value: i32) -> bool {
        match value { 0 => true, 5 => true, _ => false, }
    }
    #[deprecated = "Use the TryFrom<i32> implementation instead"]
    #[doc =
    "Converts an `i32` to a `Kind`, or `None` if `value` is not a valid variant."]
    pub fn from_i32(value: i32) -> ::core::option::Option<Kind> {
        match value {
            0 => ::core::option::Option::Some(Kind::Small),
            5 => ::core::option::Option::Some(Kind::Large),
            _ => ::core::option::Option::None,
        }
    }
}
impl ::core::default::Default for Kind {
    fn default() -> Kind { Kind::Small }
}
impl ::core::convert::From<Kind> for i32 {
    fn from(value: Kind) -> i32 { value as i32 }
}
impl ::core::convert::TryFrom<i32> for Kind {
    type Error = ::prost::UnknownEnumValue;
    fn try_from(value: i32)
        -> ::core::result::Result<Kind, ::prost::UnknownEnumValue> {
        match value {
            0 => ::core::result::Result::Ok(Kind::Small),
            5 => ::core::result::Result::Ok(Kind::Large),
            _ =>
                ::core::result::Result::Err(::prost::UnknownEnumValue(value)),
        }
    }
}

enum Contact {

    #[prost(string, tag = "7")]
    Mail(String),

    #[prost(uint64, tag = "8")]
    Phone(u64),

    #[prost(message, tag = "9")]
    At(Point),
}
#[automatically_derived]
impl ::core::clone::Clone for Contact {
    #[inline]
    fn clone(&self) -> Contact {
        match self {
            Contact::Mail(__self_0) =>
                Contact::Mail(::core::clone::Clone::clone(__self_0)),
            Contact::Phone(__self_0) =>
                Contact::Phone(::core::clone::Clone::clone(__self_0)),
            Contact::At(__self_0) =>
                Contact::At(::core::clone::Clone::clone(__self_0)),
        }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Contact { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Contact {
    #[inline]
    fn eq(&self, other: &Contact) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Contact::Mail(__self_0), Contact::Mail(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Contact::Phone(__self_0), Contact::Phone(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Contact::At(__self_0), Contact::At(__arg1_0)) =>
                    __self_0 == __arg1_0,
                _ => unsafe { ::core::intrinsics::unreachable() }
            }
    }
}
impl Contact {
    #[doc = r" Encodes the message to a buffer."]
    pub fn encode(&self, buf: &mut impl ::prost::bytes::BufMut) {
        match *self {
            Contact::Mail(ref value) => {
                ::prost::encoding::string::encode(7u32, &*value, buf);
            }
            Contact::Phone(ref value) => {
                ::prost::encoding::uint64::encode(8u32, &*value, buf);
            }
            Contact::At(ref value) => {
                ::prost::encoding::message::encode(9u32, &*value, buf);
            }
        }
    }
    #[doc =
    r" Decodes an instance of the message from a buffer, and merges it into self."]
    pub fn merge(field: &mut ::core::option::Option<Contact>, tag: u32,
        wire_type: ::prost::encoding::wire_type::WireType,
        buf: &mut impl ::prost::bytes::Buf,
        ctx: ::prost::encoding::DecodeContext)
        -> ::core::result::Result<(), ::prost::DecodeError> {
        match tag {
            7u32 =>
                if let ::core::option::Option::Some(Contact::Mail(value)) =
                        field {
                    ::prost::encoding::string::merge(wire_type, value, buf, ctx)
                } else {
                    let mut owned_value = ::core::default::Default::default();
                    let value = &mut owned_value;
                    ::prost::encoding::string::merge(wire_type, value, buf,
                            ctx).map(|_|
                            *field =
                                ::core::option::Option::Some(Contact::Mail(owned_value)))
                },
            8u32 =>
                if let ::core::option::Option::Some(Contact::Phone(value)) =
                        field {
                    ::prost::encoding::uint64::merge(wire_type, value, buf, ctx)
                } else {
                    let mut owned_value = ::core::default::Default::default();
                    let value = &mut owned_value;
                    ::prost::encoding::uint64::merge(wire_type, value, buf,
                            ctx).map(|_|
                            *field =
                                ::core::option::Option::Some(Contact::Phone(owned_value)))
                },
            9u32 =>
                if let ::core::option::Option::Some(Contact::At(value)) =
                        field {
                    ::prost::encoding::message::merge(wire_type, value, buf,
                        ctx)
                } else {
                    let mut owned_value = ::core::default::Default::default();
                    let value = &mut owned_value;
                    ::prost::encoding::message::merge(wire_type, value, buf,
                            ctx).map(|_|
                            *field =
                                ::core::option::Option::Some(Contact::At(owned_value)))
                },
            _ =>


                {
                ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                        format_args!("invalid Contact tag: {0}", tag)));
            }
        }
    }
    #[doc =
    r" Returns the encoded length of the message without a length delimiter."]
    #[inline]
    pub fn encoded_len(&self) -> usize {
        match *self {
            Contact::Mail(ref value) =>
                ::prost::encoding::string::encoded_len(7u32, &*value),
            Contact::Phone(ref value) =>
                ::prost::encoding::uint64::encoded_len(8u32, &*value),
            Contact::At(ref value) =>
                ::prost::encoding::message::encoded_len(9u32, &*value),
        }
    }
}
impl ::core::fmt::Debug for Contact {
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match *self {
            Contact::Mail(ref value) => {
                let wrapper =
                    {
                        #[allow(non_snake_case)]
                        fn ScalarWrapper<T>(v: T) -> T { v }
                        ScalarWrapper(&*value)
                    };
                f.debug_tuple("Mail").field(&wrapper).finish()
            }
            Contact::Phone(ref value) => {
                let wrapper =
                    {
                        #[allow(non_snake_case)]
                        fn ScalarWrapper<T>(v: T) -> T { v }
                        ScalarWrapper(&*value)
                    };
                f.debug_tuple("Phone").field(&wrapper).finish()
            }
            Contact::At(ref value) => {
                let wrapper = &*value;
                f.debug_tuple("At").field(&wrapper).finish()
            }
        }
    }
}
#[prost(skip_debug)]
struct Tuple(
    #[prost(bool, tag = "1")]
    bool,
    #[prost(sfixed64, repeated, tag = "2")]
    Vec<i64>);
#[automatically_derived]
impl ::core::clone::Clone for Tuple {
    #[inline]
    fn clone(&self) -> Tuple {
        Tuple(::core::clone::Clone::clone(&self.0),
            ::core::clone::Clone::clone(&self.1))
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Tuple { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Tuple {
    #[inline]
    fn eq(&self, other: &Tuple) -> bool {
        self.0 == other.0 && self.1 == other.1
    }
}
impl ::prost::Message for Tuple {
    #[allow(unused_variables)]
    fn encode_raw(&self, buf: &mut impl ::prost::bytes::BufMut) {
        if self.0 != false {
            ::prost::encoding::bool::encode(1u32, &self.0, buf);
        }
        ::prost::encoding::sfixed64::encode_packed(2u32, &self.1, buf);
    }
    #[allow(unused_variables)]
    fn merge_field(&mut self, tag: u32,
        wire_type: ::prost::encoding::wire_type::WireType,
        buf: &mut impl ::prost::bytes::Buf,
        ctx: ::prost::encoding::DecodeContext)
        -> ::core::result::Result<(), ::prost::DecodeError> {
        const STRUCT_NAME: &'static str = "Tuple";
        match tag {
            1u32 => {
                let mut value = &mut self.0;
                ::prost::encoding::bool::merge(wire_type, value, buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "0"); error })
            }
            2u32 => {
                let mut value = &mut self.1;
                ::prost::encoding::sfixed64::merge_repeated(wire_type, value,
                        buf,
                        ctx).map_err(|mut error|
                        { error.push(STRUCT_NAME, "1"); error })
            }
            _ => ::prost::encoding::skip_field(wire_type, tag, buf, ctx),
        }
    }
    #[inline]
    fn encoded_len(&self) -> usize {
        0 +
                if self.0 != false {
                    ::prost::encoding::bool::encoded_len(1u32, &self.0)
                } else { 0 } +
            ::prost::encoding::sfixed64::encoded_len_packed(2u32, &self.1)
    }
    fn clear(&mut self) { self.0 = false; self.1.clear(); }
}
impl ::core::default::Default for Tuple {
    fn default() -> Self { Tuple(false, ::prost::alloc::vec::Vec::new()) }
}
impl std::fmt::Debug for Tuple {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a tuple")
    }
}
fn main() {
    let mut person =
        Person {
            name: "n".into(),
            id: Some(-1),
            contact: Some(Contact::Phone(3)),
            ..Default::default()
        };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n", person.kind(),
                person.raw));
    };
    person.set_kind(Kind::Small);
    person.push_kinds(Kind::Large);
    person.scores.insert("s".into(), -7);
    person.points.insert(1, Point { x: 2, ..Default::default() });
    person.friends.push(Person {
            contact: Some(Contact::At(Point { x: 1, y: 0.5 })),
            ..Person::default()
        });
    let bytes = person.encode_to_vec();
    {
        ::std::io::_print(format_args!("{0} {1:?}\n", person.encoded_len(),
                bytes));
    };
    let decoded = Person::decode(&bytes[..]).unwrap();
    {
        ::std::io::_print(format_args!("{0} {1:#?}\n", decoded == person,
                decoded));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n", Kind::try_from(5),
                Kind::try_from(1)));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                Tuple(true,
                    ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                            [1, -1]))),
                Tuple(true,
                        ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                [1, -1]))).encode_to_vec()));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                Person::decode(&[10, 200][..]).unwrap_err()));
    };
}
