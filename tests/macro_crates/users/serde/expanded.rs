#![feature(prelude_import)]
//! serde_derive: representations of enums, renaming, defaults, borrowed data, generics, remote types.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::{de::DeserializeOwned, Deserialize, Serialize};

#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Account<'a, T: Default> {
    #[serde(borrow)]
    display_name: Cow<'a, str>,
    #[serde(default = "seven", alias = "lvl")]
    level: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip)]
    hidden: T,
    #[serde(with = "reversed")]
    code: String,
}
#[automatically_derived]
impl<'a, T: ::core::fmt::Debug + Default> ::core::fmt::Debug for
    Account<'a, T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field5_finish(f, "Account",
            "display_name", &self.display_name, "level", &self.level, "note",
            &self.note, "hidden", &self.hidden, "code", &&self.code)
    }
}
#[automatically_derived]
impl<'a, T: Default> ::core::marker::StructuralPartialEq for Account<'a, T> {
}
#[automatically_derived]
impl<'a, T: ::core::cmp::PartialEq + Default> ::core::cmp::PartialEq for
    Account<'a, T> {
    #[inline]
    fn eq(&self, other: &Account<'a, T>) -> bool {
        self.level == other.level && self.display_name == other.display_name
                    && self.note == other.note && self.hidden == other.hidden &&
            self.code == other.code
    }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'a, T: Default> _serde::Serialize for Account<'a, T> {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                let mut __serde_state =
                    _serde::Serializer::serialize_struct(__serializer,
                            "Account",
                            false as usize + 1 + 1 +
                                    if Option::is_none(&self.note) { 0 } else { 1 } + 1)?;
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "displayName", &self.display_name)?;
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "level", &self.level)?;
                if !Option::is_none(&self.note) {
                    _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                            "note", &self.note)?;
                } else {
                    _serde::ser::SerializeStruct::skip_field(&mut __serde_state,
                            "note")?;
                }
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "code",
                        &{
                                #[doc(hidden)]
                                struct __SerializeWith<'__a, 'a: '__a, T: Default + '__a> {
                                    values: (&'__a String,),
                                    phantom: _serde::__private229::PhantomData<Account<'a, T>>,
                                }
                                #[automatically_derived]
                                impl<'__a, 'a: '__a, T: Default + '__a> _serde::Serialize
                                    for __SerializeWith<'__a, 'a, T> {
                                    fn serialize<__S>(&self, __s: __S)
                                        -> _serde::__private229::Result<__S::Ok, __S::Error> where
                                        __S: _serde::Serializer {
                                        reversed::serialize(self.values.0, __s)
                                    }
                                }
                                __SerializeWith {
                                    values: (&self.code,),
                                    phantom: _serde::__private229::PhantomData::<Account<'a, T>>,
                                }
                            })?;
                _serde::ser::SerializeStruct::end(__serde_state)
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de: 'a, 'a, T: Default> _serde::Deserialize<'de> for
            Account<'a, T> where T: _serde::__private229::Default {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field { __field0, __field1, __field2, __field4, }
                #[doc(hidden)]
                struct __FieldVisitor;
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                    type Value = __Field;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "field identifier")
                    }
                    fn visit_u64<__E>(self, __value: u64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            0u64 => _serde::__private229::Ok(__Field::__field0),
                            1u64 => _serde::__private229::Ok(__Field::__field1),
                            2u64 => _serde::__private229::Ok(__Field::__field2),
                            3u64 => _serde::__private229::Ok(__Field::__field4),
                            _ =>
                                _serde::__private229::Err(_serde::de::Error::invalid_value(_serde::de::Unexpected::Unsigned(__value),
                                        &"field index 0 <= i < 4")),
                        }
                    }
                    fn visit_str<__E>(self, __value: &str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "displayName" =>
                                _serde::__private229::Ok(__Field::__field0),
                            "level" => _serde::__private229::Ok(__Field::__field1),
                            "lvl" => _serde::__private229::Ok(__Field::__field1),
                            "note" => _serde::__private229::Ok(__Field::__field2),
                            "code" => _serde::__private229::Ok(__Field::__field4),
                            _ => {
                                _serde::__private229::Err(_serde::de::Error::unknown_field(__value,
                                        FIELDS))
                            }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"displayName" =>
                                _serde::__private229::Ok(__Field::__field0),
                            b"level" => _serde::__private229::Ok(__Field::__field1),
                            b"lvl" => _serde::__private229::Ok(__Field::__field1),
                            b"note" => _serde::__private229::Ok(__Field::__field2),
                            b"code" => _serde::__private229::Ok(__Field::__field4),
                            _ => {
                                let __value =
                                    &_serde::__private229::from_utf8_lossy(__value);
                                _serde::__private229::Err(_serde::de::Error::unknown_field(__value,
                                        FIELDS))
                            }
                        }
                    }
                }
                #[automatically_derived]
                impl<'de> _serde::Deserialize<'de> for __Field {
                    #[inline]
                    fn deserialize<__D>(__deserializer: __D)
                        -> _serde::__private229::Result<Self, __D::Error> where
                        __D: _serde::Deserializer<'de> {
                        _serde::Deserializer::deserialize_identifier(__deserializer,
                            __FieldVisitor)
                    }
                }
                #[doc(hidden)]
                struct __Visitor<'de: 'a, 'a, T: Default> where
                    T: _serde::__private229::Default {
                    marker: _serde::__private229::PhantomData<Account<'a, T>>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de: 'a, 'a, T: Default> _serde::de::Visitor<'de> for
                    __Visitor<'de, 'a, T> where T: _serde::__private229::Default
                    {
                    type Value = Account<'a, T>;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "struct Account")
                    }
                    #[inline]
                    fn visit_seq<__A>(self, mut __seq: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::SeqAccess<'de> {
                        let __field0 =
                            match {
                                    #[doc(hidden)]
                                    struct __DeserializeWith<'de: 'a, 'a, T: Default> where
                                        T: _serde::__private229::Default {
                                        value: Cow<'a, str>,
                                        phantom: _serde::__private229::PhantomData<Account<'a, T>>,
                                        lifetime: _serde::__private229::PhantomData<&'de ()>,
                                    }
                                    #[automatically_derived]
                                    impl<'de: 'a, 'a, T: Default> _serde::Deserialize<'de> for
                                        __DeserializeWith<'de, 'a, T> where
                                        T: _serde::__private229::Default {
                                        fn deserialize<__D>(__deserializer: __D)
                                            -> _serde::__private229::Result<Self, __D::Error> where
                                            __D: _serde::Deserializer<'de> {
                                            _serde::__private229::Ok(__DeserializeWith {
                                                    value: _serde::__private229::de::borrow_cow_str(__deserializer)?,
                                                    phantom: _serde::__private229::PhantomData,
                                                    lifetime: _serde::__private229::PhantomData,
                                                })
                                        }
                                    }
                                    _serde::__private229::Option::map(_serde::de::SeqAccess::next_element::<__DeserializeWith<'de,
                                                    'a, T>>(&mut __seq)?, |__wrap| __wrap.value)
                                } {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(0usize,
                                                &"struct Account with 4 elements")),
                            };
                        let __field1 =
                            match _serde::de::SeqAccess::next_element::<u8>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None => seven(),
                            };
                        let __field2 =
                            match _serde::de::SeqAccess::next_element::<Option<String>>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(2usize,
                                                &"struct Account with 4 elements")),
                            };
                        let __field3 = _serde::__private229::Default::default();
                        let __field4 =
                            match {
                                    #[doc(hidden)]
                                    struct __DeserializeWith<'de: 'a, 'a, T: Default> where
                                        T: _serde::__private229::Default {
                                        value: String,
                                        phantom: _serde::__private229::PhantomData<Account<'a, T>>,
                                        lifetime: _serde::__private229::PhantomData<&'de ()>,
                                    }
                                    #[automatically_derived]
                                    impl<'de: 'a, 'a, T: Default> _serde::Deserialize<'de> for
                                        __DeserializeWith<'de, 'a, T> where
                                        T: _serde::__private229::Default {
                                        fn deserialize<__D>(__deserializer: __D)
                                            -> _serde::__private229::Result<Self, __D::Error> where
                                            __D: _serde::Deserializer<'de> {
                                            _serde::__private229::Ok(__DeserializeWith {
                                                    value: reversed::deserialize(__deserializer)?,
                                                    phantom: _serde::__private229::PhantomData,
                                                    lifetime: _serde::__private229::PhantomData,
                                                })
                                        }
                                    }
                                    _serde::__private229::Option::map(_serde::de::SeqAccess::next_element::<__DeserializeWith<'de,
                                                    'a, T>>(&mut __seq)?, |__wrap| __wrap.value)
                                } {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(3usize,
                                                &"struct Account with 4 elements")),
                            };
                        _serde::__private229::Ok(Account {
                                display_name: __field0,
                                level: __field1,
                                note: __field2,
                                hidden: __field3,
                                code: __field4,
                            })
                    }
                    #[inline]
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        let mut __field0:
                                _serde::__private229::Option<Cow<'a, str>> =
                            _serde::__private229::None;
                        let mut __field1: _serde::__private229::Option<u8> =
                            _serde::__private229::None;
                        let mut __field2:
                                _serde::__private229::Option<Option<String>> =
                            _serde::__private229::None;
                        let mut __field4: _serde::__private229::Option<String> =
                            _serde::__private229::None;
                        while let _serde::__private229::Some(__key) =
                                _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                            match __key {
                                __Field::__field0 => {
                                    if _serde::__private229::Option::is_some(&__field0) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("displayName"));
                                    }
                                    __field0 =
                                        _serde::__private229::Some({
                                                #[doc(hidden)]
                                                struct __DeserializeWith<'de: 'a, 'a, T: Default> where
                                                    T: _serde::__private229::Default {
                                                    value: Cow<'a, str>,
                                                    phantom: _serde::__private229::PhantomData<Account<'a, T>>,
                                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                                }
                                                #[automatically_derived]
                                                impl<'de: 'a, 'a, T: Default> _serde::Deserialize<'de> for
                                                    __DeserializeWith<'de, 'a, T> where
                                                    T: _serde::__private229::Default {
                                                    fn deserialize<__D>(__deserializer: __D)
                                                        -> _serde::__private229::Result<Self, __D::Error> where
                                                        __D: _serde::Deserializer<'de> {
                                                        _serde::__private229::Ok(__DeserializeWith {
                                                                value: _serde::__private229::de::borrow_cow_str(__deserializer)?,
                                                                phantom: _serde::__private229::PhantomData,
                                                                lifetime: _serde::__private229::PhantomData,
                                                            })
                                                    }
                                                }
                                                match _serde::de::MapAccess::next_value::<__DeserializeWith<'de,
                                                            'a, T>>(&mut __map) {
                                                    _serde::__private229::Ok(__wrapper) => __wrapper.value,
                                                    _serde::__private229::Err(__err) => {
                                                        return _serde::__private229::Err(__err);
                                                    }
                                                }
                                            });
                                }
                                __Field::__field1 => {
                                    if _serde::__private229::Option::is_some(&__field1) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("level"));
                                    }
                                    __field1 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<u8>(&mut __map)?);
                                }
                                __Field::__field2 => {
                                    if _serde::__private229::Option::is_some(&__field2) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("note"));
                                    }
                                    __field2 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<Option<String>>(&mut __map)?);
                                }
                                __Field::__field4 => {
                                    if _serde::__private229::Option::is_some(&__field4) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("code"));
                                    }
                                    __field4 =
                                        _serde::__private229::Some({
                                                #[doc(hidden)]
                                                struct __DeserializeWith<'de: 'a, 'a, T: Default> where
                                                    T: _serde::__private229::Default {
                                                    value: String,
                                                    phantom: _serde::__private229::PhantomData<Account<'a, T>>,
                                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                                }
                                                #[automatically_derived]
                                                impl<'de: 'a, 'a, T: Default> _serde::Deserialize<'de> for
                                                    __DeserializeWith<'de, 'a, T> where
                                                    T: _serde::__private229::Default {
                                                    fn deserialize<__D>(__deserializer: __D)
                                                        -> _serde::__private229::Result<Self, __D::Error> where
                                                        __D: _serde::Deserializer<'de> {
                                                        _serde::__private229::Ok(__DeserializeWith {
                                                                value: reversed::deserialize(__deserializer)?,
                                                                phantom: _serde::__private229::PhantomData,
                                                                lifetime: _serde::__private229::PhantomData,
                                                            })
                                                    }
                                                }
                                                match _serde::de::MapAccess::next_value::<__DeserializeWith<'de,
                                                            'a, T>>(&mut __map) {
                                                    _serde::__private229::Ok(__wrapper) => __wrapper.value,
                                                    _serde::__private229::Err(__err) => {
                                                        return _serde::__private229::Err(__err);
                                                    }
                                                }
                                            });
                                }
                            }
                        }
                        let __field0 =
                            match __field0 {
                                _serde::__private229::Some(__field0) => __field0,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::missing_field("displayName")),
                            };
                        let __field1 =
                            match __field1 {
                                _serde::__private229::Some(__field1) => __field1,
                                _serde::__private229::None => seven(),
                            };
                        let __field2 =
                            match __field2 {
                                _serde::__private229::Some(__field2) => __field2,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("note")?,
                            };
                        let __field4 =
                            match __field4 {
                                _serde::__private229::Some(__field4) => __field4,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::missing_field("code")),
                            };
                        _serde::__private229::Ok(Account {
                                display_name: __field0,
                                level: __field1,
                                note: __field2,
                                hidden: _serde::__private229::Default::default(),
                                code: __field4,
                            })
                    }
                }
                #[doc(hidden)]
                const FIELDS: &'static [&'static str] =
                    &["displayName", "level", "lvl", "note", "code"];
                _serde::Deserializer::deserialize_struct(__deserializer,
                    "Account", FIELDS,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<Account<'a, T>>,
                        lifetime: _serde::__private229::PhantomData,
                    })
            }
        }
    };

fn seven() -> u8 { 7 }

mod reversed {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(text: &str, serializer: S)
        -> Result<S::Ok, S::Error> {
        serializer.collect_str(&text.chars().rev().collect::<String>())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D)
        -> Result<String, D::Error> {
        Ok(String::deserialize(deserializer)?.chars().rev().collect())
    }
}

#[serde(tag = "kind", content = "of", rename_all = "kebab-case")]
enum Adjacent<T> {
    Nothing,
    OneThing(T),
    TwoThings {
        first: T,
        second: T,
    },

    #[serde(other, skip_serializing)]
    Unknown,
}
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Adjacent<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Adjacent::Nothing =>
                ::core::fmt::Formatter::write_str(f, "Nothing"),
            Adjacent::OneThing(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                    "OneThing", &__self_0),
            Adjacent::TwoThings { first: __self_0, second: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "TwoThings", "first", __self_0, "second", &__self_1),
            Adjacent::Unknown =>
                ::core::fmt::Formatter::write_str(f, "Unknown"),
        }
    }
}
#[automatically_derived]
impl<T> ::core::marker::StructuralPartialEq for Adjacent<T> { }
#[automatically_derived]
impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for Adjacent<T> {
    #[inline]
    fn eq(&self, other: &Adjacent<T>) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Adjacent::OneThing(__self_0), Adjacent::OneThing(__arg1_0))
                    => __self_0 == __arg1_0,
                (Adjacent::TwoThings { first: __self_0, second: __self_1 },
                    Adjacent::TwoThings { first: __arg1_0, second: __arg1_1 })
                    => __self_0 == __arg1_0 && __self_1 == __arg1_1,
                _ => true,
            }
    }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<T> _serde::Serialize for Adjacent<T> where T: _serde::Serialize {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                match *self {
                    Adjacent::Nothing => {
                        let mut __struct =
                            _serde::Serializer::serialize_struct(__serializer,
                                    "Adjacent", 1)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __struct,
                                "kind",
                                &_serde::__private229::ser::AdjacentlyTaggedEnumVariant {
                                        enum_name: "Adjacent",
                                        variant_index: 0u32,
                                        variant_name: "nothing",
                                    })?;
                        _serde::ser::SerializeStruct::end(__struct)
                    }
                    Adjacent::OneThing(ref __field0) => {
                        let mut __struct =
                            _serde::Serializer::serialize_struct(__serializer,
                                    "Adjacent", 2)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __struct,
                                "kind",
                                &_serde::__private229::ser::AdjacentlyTaggedEnumVariant {
                                        enum_name: "Adjacent",
                                        variant_index: 1u32,
                                        variant_name: "one-thing",
                                    })?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __struct,
                                "of", __field0)?;
                        _serde::ser::SerializeStruct::end(__struct)
                    }
                    Adjacent::TwoThings { ref first, ref second } => {
                        #[doc(hidden)]
                        struct __AdjacentlyTagged<'__a, T: '__a> where
                            T: _serde::Serialize {
                            data: (&'__a T, &'__a T),
                            phantom: _serde::__private229::PhantomData<Adjacent<T>>,
                        }
                        #[automatically_derived]
                        impl<'__a, T: '__a> _serde::Serialize for
                            __AdjacentlyTagged<'__a, T> where T: _serde::Serialize {
                            fn serialize<__S>(&self, __serializer: __S)
                                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                                __S: _serde::Serializer {
                                #[allow(unused_variables)]
                                let (first, second) = self.data;
                                let mut __serde_state =
                                    _serde::Serializer::serialize_struct(__serializer,
                                            "two-things", 0 + 1 + 1)?;
                                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                        "first", first)?;
                                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                        "second", second)?;
                                _serde::ser::SerializeStruct::end(__serde_state)
                            }
                        }
                        let mut __struct =
                            _serde::Serializer::serialize_struct(__serializer,
                                    "Adjacent", 2)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __struct,
                                "kind",
                                &_serde::__private229::ser::AdjacentlyTaggedEnumVariant {
                                        enum_name: "Adjacent",
                                        variant_index: 2u32,
                                        variant_name: "two-things",
                                    })?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __struct,
                                "of",
                                &__AdjacentlyTagged {
                                        data: (first, second),
                                        phantom: _serde::__private229::PhantomData::<Adjacent<T>>,
                                    })?;
                        _serde::ser::SerializeStruct::end(__struct)
                    }
                    Adjacent::Unknown =>
                        _serde::__private229::Err(_serde::ser::Error::custom("the enum variant Adjacent::Unknown cannot be serialized")),
                }
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de, T> _serde::Deserialize<'de> for Adjacent<T> where
            T: _serde::Deserialize<'de> {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field { __field0, __field1, __field2, __field3, }
                #[doc(hidden)]
                struct __FieldVisitor;
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                    type Value = __Field;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "variant identifier")
                    }
                    fn visit_u64<__E>(self, __value: u64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            0u64 => _serde::__private229::Ok(__Field::__field0),
                            1u64 => _serde::__private229::Ok(__Field::__field1),
                            2u64 => _serde::__private229::Ok(__Field::__field2),
                            3u64 => _serde::__private229::Ok(__Field::__field3),
                            _ => _serde::__private229::Ok(__Field::__field3),
                        }
                    }
                    fn visit_str<__E>(self, __value: &str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "nothing" => _serde::__private229::Ok(__Field::__field0),
                            "one-thing" => _serde::__private229::Ok(__Field::__field1),
                            "two-things" => _serde::__private229::Ok(__Field::__field2),
                            "unknown" => _serde::__private229::Ok(__Field::__field3),
                            _ => { _serde::__private229::Ok(__Field::__field3) }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"nothing" => _serde::__private229::Ok(__Field::__field0),
                            b"one-thing" => _serde::__private229::Ok(__Field::__field1),
                            b"two-things" =>
                                _serde::__private229::Ok(__Field::__field2),
                            b"unknown" => _serde::__private229::Ok(__Field::__field3),
                            _ => { _serde::__private229::Ok(__Field::__field3) }
                        }
                    }
                }
                #[automatically_derived]
                impl<'de> _serde::Deserialize<'de> for __Field {
                    #[inline]
                    fn deserialize<__D>(__deserializer: __D)
                        -> _serde::__private229::Result<Self, __D::Error> where
                        __D: _serde::Deserializer<'de> {
                        _serde::Deserializer::deserialize_identifier(__deserializer,
                            __FieldVisitor)
                    }
                }
                #[doc(hidden)]
                const VARIANTS: &'static [&'static str] =
                    &["nothing", "one-thing", "two-things", "unknown"];
                #[doc(hidden)]
                struct __Seed<'de, T> where T: _serde::Deserialize<'de> {
                    variant: __Field,
                    marker: _serde::__private229::PhantomData<Adjacent<T>>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de, T> _serde::de::DeserializeSeed<'de> for
                    __Seed<'de, T> where T: _serde::Deserialize<'de> {
                    type Value = Adjacent<T>;
                    fn deserialize<__D>(self, __deserializer: __D)
                        -> _serde::__private229::Result<Self::Value, __D::Error>
                        where __D: _serde::Deserializer<'de> {
                        match self.variant {
                            __Field::__field0 =>
                                match _serde::Deserializer::deserialize_any(__deserializer,
                                        _serde::__private229::de::UntaggedUnitVisitor::new("Adjacent",
                                            "Nothing")) {
                                    _serde::__private229::Ok(()) =>
                                        _serde::__private229::Ok(Adjacent::Nothing),
                                    _serde::__private229::Err(__err) =>
                                        _serde::__private229::Err(__err),
                                },
                            __Field::__field1 =>
                                _serde::__private229::Result::map(<T as
                                            _serde::Deserialize>::deserialize(__deserializer),
                                    Adjacent::OneThing),
                            __Field::__field2 => {
                                #[allow(non_camel_case_types)]
                                #[doc(hidden)]
                                enum __Field { __field0, __field1, __ignore, }
                                #[doc(hidden)]
                                struct __FieldVisitor;
                                #[automatically_derived]
                                impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                                    type Value = __Field;
                                    fn expecting(&self,
                                        __formatter: &mut _serde::__private229::Formatter)
                                        -> _serde::__private229::fmt::Result {
                                        _serde::__private229::Formatter::write_str(__formatter,
                                            "field identifier")
                                    }
                                    fn visit_u64<__E>(self, __value: u64)
                                        -> _serde::__private229::Result<Self::Value, __E> where
                                        __E: _serde::de::Error {
                                        match __value {
                                            0u64 => _serde::__private229::Ok(__Field::__field0),
                                            1u64 => _serde::__private229::Ok(__Field::__field1),
                                            _ => _serde::__private229::Ok(__Field::__ignore),
                                        }
                                    }
                                    fn visit_str<__E>(self, __value: &str)
                                        -> _serde::__private229::Result<Self::Value, __E> where
                                        __E: _serde::de::Error {
                                        match __value {
                                            "first" => _serde::__private229::Ok(__Field::__field0),
                                            "second" => _serde::__private229::Ok(__Field::__field1),
                                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                                        }
                                    }
                                    fn visit_bytes<__E>(self, __value: &[u8])
                                        -> _serde::__private229::Result<Self::Value, __E> where
                                        __E: _serde::de::Error {
                                        match __value {
                                            b"first" => _serde::__private229::Ok(__Field::__field0),
                                            b"second" => _serde::__private229::Ok(__Field::__field1),
                                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                                        }
                                    }
                                }
                                #[automatically_derived]
                                impl<'de> _serde::Deserialize<'de> for __Field {
                                    #[inline]
                                    fn deserialize<__D>(__deserializer: __D)
                                        -> _serde::__private229::Result<Self, __D::Error> where
                                        __D: _serde::Deserializer<'de> {
                                        _serde::Deserializer::deserialize_identifier(__deserializer,
                                            __FieldVisitor)
                                    }
                                }
                                #[doc(hidden)]
                                struct __Visitor<'de, T> where T: _serde::Deserialize<'de> {
                                    marker: _serde::__private229::PhantomData<Adjacent<T>>,
                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                }
                                #[automatically_derived]
                                impl<'de, T> _serde::de::Visitor<'de> for __Visitor<'de, T>
                                    where T: _serde::Deserialize<'de> {
                                    type Value = Adjacent<T>;
                                    fn expecting(&self,
                                        __formatter: &mut _serde::__private229::Formatter)
                                        -> _serde::__private229::fmt::Result {
                                        _serde::__private229::Formatter::write_str(__formatter,
                                            "struct variant Adjacent::TwoThings")
                                    }
                                    #[inline]
                                    fn visit_map<__A>(self, mut __map: __A)
                                        -> _serde::__private229::Result<Self::Value, __A::Error>
                                        where __A: _serde::de::MapAccess<'de> {
                                        let mut __field0: _serde::__private229::Option<T> =
                                            _serde::__private229::None;
                                        let mut __field1: _serde::__private229::Option<T> =
                                            _serde::__private229::None;
                                        while let _serde::__private229::Some(__key) =
                                                _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                                            match __key {
                                                __Field::__field0 => {
                                                    if _serde::__private229::Option::is_some(&__field0) {
                                                        return _serde::__private229::Err(<__A::Error as
                                                                        _serde::de::Error>::duplicate_field("first"));
                                                    }
                                                    __field0 =
                                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<T>(&mut __map)?);
                                                }
                                                __Field::__field1 => {
                                                    if _serde::__private229::Option::is_some(&__field1) {
                                                        return _serde::__private229::Err(<__A::Error as
                                                                        _serde::de::Error>::duplicate_field("second"));
                                                    }
                                                    __field1 =
                                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<T>(&mut __map)?);
                                                }
                                                _ => {
                                                    let _ =
                                                        _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                                }
                                            }
                                        }
                                        let __field0 =
                                            match __field0 {
                                                _serde::__private229::Some(__field0) => __field0,
                                                _serde::__private229::None =>
                                                    _serde::__private229::de::missing_field("first")?,
                                            };
                                        let __field1 =
                                            match __field1 {
                                                _serde::__private229::Some(__field1) => __field1,
                                                _serde::__private229::None =>
                                                    _serde::__private229::de::missing_field("second")?,
                                            };
                                        _serde::__private229::Ok(Adjacent::TwoThings {
                                                first: __field0,
                                                second: __field1,
                                            })
                                    }
                                }
                                #[doc(hidden)]
                                const FIELDS: &'static [&'static str] =
                                    &["first", "second"];
                                _serde::Deserializer::deserialize_any(__deserializer,
                                    __Visitor {
                                        marker: _serde::__private229::PhantomData::<Adjacent<T>>,
                                        lifetime: _serde::__private229::PhantomData,
                                    })
                            }
                            __Field::__field3 =>
                                match _serde::Deserializer::deserialize_any(__deserializer,
                                        _serde::__private229::de::UntaggedUnitVisitor::new("Adjacent",
                                            "Unknown")) {
                                    _serde::__private229::Ok(()) =>
                                        _serde::__private229::Ok(Adjacent::Unknown),
                                    _serde::__private229::Err(__err) =>
                                        _serde::__private229::Err(__err),
                                },
                        }
                    }
                }
                #[doc(hidden)]
                struct __Visitor<'de, T> where T: _serde::Deserialize<'de> {
                    marker: _serde::__private229::PhantomData<Adjacent<T>>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de, T> _serde::de::Visitor<'de> for __Visitor<'de, T>
                    where T: _serde::Deserialize<'de> {
                    type Value = Adjacent<T>;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "adjacently tagged enum Adjacent")
                    }
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        match {
                                let mut __rk:
                                        _serde::__private229::Option<_serde::__private229::de::TagOrContentField> =
                                    _serde::__private229::None;
                                while let _serde::__private229::Some(__k) =
                                        _serde::de::MapAccess::next_key_seed(&mut __map,
                                                _serde::__private229::de::TagContentOtherFieldVisitor {
                                                    tag: "kind",
                                                    content: "of",
                                                })? {
                                    match __k {
                                        _serde::__private229::de::TagContentOtherField::Other => {
                                            let _ =
                                                _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                            continue;
                                        }
                                        _serde::__private229::de::TagContentOtherField::Tag => {
                                            __rk =
                                                _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag);
                                            break;
                                        }
                                        _serde::__private229::de::TagContentOtherField::Content => {
                                            __rk =
                                                _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content);
                                            break;
                                        }
                                    }
                                }
                                __rk
                            } {
                            _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag)
                                => {
                                let __field =
                                    _serde::de::MapAccess::next_value_seed(&mut __map,
                                            _serde::__private229::de::AdjacentlyTaggedEnumVariantSeed::<__Field> {
                                                enum_name: "Adjacent",
                                                variants: VARIANTS,
                                                fields_enum: _serde::__private229::PhantomData,
                                            })?;
                                match {
                                        let mut __rk:
                                                _serde::__private229::Option<_serde::__private229::de::TagOrContentField> =
                                            _serde::__private229::None;
                                        while let _serde::__private229::Some(__k) =
                                                _serde::de::MapAccess::next_key_seed(&mut __map,
                                                        _serde::__private229::de::TagContentOtherFieldVisitor {
                                                            tag: "kind",
                                                            content: "of",
                                                        })? {
                                            match __k {
                                                _serde::__private229::de::TagContentOtherField::Other => {
                                                    let _ =
                                                        _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                                    continue;
                                                }
                                                _serde::__private229::de::TagContentOtherField::Tag => {
                                                    __rk =
                                                        _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag);
                                                    break;
                                                }
                                                _serde::__private229::de::TagContentOtherField::Content => {
                                                    __rk =
                                                        _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content);
                                                    break;
                                                }
                                            }
                                        }
                                        __rk
                                    } {
                                    _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag)
                                        => {
                                        _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::duplicate_field("kind"))
                                    }
                                    _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content)
                                        => {
                                        let __ret =
                                            _serde::de::MapAccess::next_value_seed(&mut __map,
                                                    __Seed {
                                                        variant: __field,
                                                        marker: _serde::__private229::PhantomData,
                                                        lifetime: _serde::__private229::PhantomData,
                                                    })?;
                                        match {
                                                let mut __rk:
                                                        _serde::__private229::Option<_serde::__private229::de::TagOrContentField> =
                                                    _serde::__private229::None;
                                                while let _serde::__private229::Some(__k) =
                                                        _serde::de::MapAccess::next_key_seed(&mut __map,
                                                                _serde::__private229::de::TagContentOtherFieldVisitor {
                                                                    tag: "kind",
                                                                    content: "of",
                                                                })? {
                                                    match __k {
                                                        _serde::__private229::de::TagContentOtherField::Other => {
                                                            let _ =
                                                                _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                                            continue;
                                                        }
                                                        _serde::__private229::de::TagContentOtherField::Tag => {
                                                            __rk =
                                                                _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag);
                                                            break;
                                                        }
                                                        _serde::__private229::de::TagContentOtherField::Content => {
                                                            __rk =
                                                                _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content);
                                                            break;
                                                        }
                                                    }
                                                }
                                                __rk
                                            } {
                                            _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag)
                                                => {
                                                _serde::__private229::Err(<__A::Error as
                                                            _serde::de::Error>::duplicate_field("kind"))
                                            }
                                            _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content)
                                                => {
                                                _serde::__private229::Err(<__A::Error as
                                                            _serde::de::Error>::duplicate_field("of"))
                                            }
                                            _serde::__private229::None =>
                                                _serde::__private229::Ok(__ret),
                                        }
                                    }
                                    _serde::__private229::None =>
                                        match __field {
                                            __Field::__field0 =>
                                                _serde::__private229::Ok(Adjacent::Nothing),
                                            __Field::__field1 =>
                                                _serde::__private229::de::missing_field("of").map(Adjacent::OneThing),
                                            __Field::__field3 =>
                                                _serde::__private229::Ok(Adjacent::Unknown),
                                            _ =>
                                                _serde::__private229::Err(<__A::Error as
                                                            _serde::de::Error>::missing_field("of")),
                                        },
                                }
                            }
                            _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content)
                                => {
                                let __content =
                                    _serde::de::MapAccess::next_value_seed(&mut __map,
                                            _serde::__private229::de::ContentVisitor::new())?;
                                match {
                                        let mut __rk:
                                                _serde::__private229::Option<_serde::__private229::de::TagOrContentField> =
                                            _serde::__private229::None;
                                        while let _serde::__private229::Some(__k) =
                                                _serde::de::MapAccess::next_key_seed(&mut __map,
                                                        _serde::__private229::de::TagContentOtherFieldVisitor {
                                                            tag: "kind",
                                                            content: "of",
                                                        })? {
                                            match __k {
                                                _serde::__private229::de::TagContentOtherField::Other => {
                                                    let _ =
                                                        _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                                    continue;
                                                }
                                                _serde::__private229::de::TagContentOtherField::Tag => {
                                                    __rk =
                                                        _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag);
                                                    break;
                                                }
                                                _serde::__private229::de::TagContentOtherField::Content => {
                                                    __rk =
                                                        _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content);
                                                    break;
                                                }
                                            }
                                        }
                                        __rk
                                    } {
                                    _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag)
                                        => {
                                        let __seed =
                                            __Seed {
                                                variant: _serde::de::MapAccess::next_value_seed(&mut __map,
                                                        _serde::__private229::de::AdjacentlyTaggedEnumVariantSeed::<__Field> {
                                                            enum_name: "Adjacent",
                                                            variants: VARIANTS,
                                                            fields_enum: _serde::__private229::PhantomData,
                                                        })?,
                                                marker: _serde::__private229::PhantomData,
                                                lifetime: _serde::__private229::PhantomData,
                                            };
                                        let __deserializer =
                                            _serde::__private229::de::ContentDeserializer::<__A::Error>::new(__content);
                                        let __ret =
                                            _serde::de::DeserializeSeed::deserialize(__seed,
                                                    __deserializer)?;
                                        match {
                                                let mut __rk:
                                                        _serde::__private229::Option<_serde::__private229::de::TagOrContentField> =
                                                    _serde::__private229::None;
                                                while let _serde::__private229::Some(__k) =
                                                        _serde::de::MapAccess::next_key_seed(&mut __map,
                                                                _serde::__private229::de::TagContentOtherFieldVisitor {
                                                                    tag: "kind",
                                                                    content: "of",
                                                                })? {
                                                    match __k {
                                                        _serde::__private229::de::TagContentOtherField::Other => {
                                                            let _ =
                                                                _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                                            continue;
                                                        }
                                                        _serde::__private229::de::TagContentOtherField::Tag => {
                                                            __rk =
                                                                _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag);
                                                            break;
                                                        }
                                                        _serde::__private229::de::TagContentOtherField::Content => {
                                                            __rk =
                                                                _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content);
                                                            break;
                                                        }
                                                    }
                                                }
                                                __rk
                                            } {
                                            _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Tag)
                                                => {
                                                _serde::__private229::Err(<__A::Error as
                                                            _serde::de::Error>::duplicate_field("kind"))
                                            }
                                            _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content)
                                                => {
                                                _serde::__private229::Err(<__A::Error as
                                                            _serde::de::Error>::duplicate_field("of"))
                                            }
                                            _serde::__private229::None =>
                                                _serde::__private229::Ok(__ret),
                                        }
                                    }
                                    _serde::__private229::Some(_serde::__private229::de::TagOrContentField::Content)
                                        => {
                                        _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::duplicate_field("of"))
                                    }
                                    _serde::__private229::None => {
                                        _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::missing_field("kind"))
                                    }
                                }
                            }
                            _serde::__private229::None => {
                                _serde::__private229::Err(<__A::Error as
                                            _serde::de::Error>::missing_field("kind"))
                            }
                        }
                    }
                    fn visit_seq<__A>(self, mut __seq: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::SeqAccess<'de> {
                        match _serde::de::SeqAccess::next_element(&mut __seq) {
                            _serde::__private229::Ok(_serde::__private229::Some(__variant))
                                => {
                                match _serde::de::SeqAccess::next_element_seed(&mut __seq,
                                        __Seed {
                                            variant: __variant,
                                            marker: _serde::__private229::PhantomData,
                                            lifetime: _serde::__private229::PhantomData,
                                        }) {
                                    _serde::__private229::Ok(_serde::__private229::Some(__ret))
                                        => _serde::__private229::Ok(__ret),
                                    _serde::__private229::Ok(_serde::__private229::None) => {
                                        _serde::__private229::Err(_serde::de::Error::invalid_length(1,
                                                &self))
                                    }
                                    _serde::__private229::Err(__err) =>
                                        _serde::__private229::Err(__err),
                                }
                            }
                            _serde::__private229::Ok(_serde::__private229::None) => {
                                _serde::__private229::Err(_serde::de::Error::invalid_length(0,
                                        &self))
                            }
                            _serde::__private229::Err(__err) =>
                                _serde::__private229::Err(__err),
                        }
                    }
                }
                #[doc(hidden)]
                const FIELDS: &'static [&'static str] = &["kind", "of"];
                _serde::Deserializer::deserialize_struct(__deserializer,
                    "Adjacent", FIELDS,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<Adjacent<T>>,
                        lifetime: _serde::__private229::PhantomData,
                    })
            }
        }
    };

#[serde(untagged)]
enum Untagged { Number(i64), Pair(i64, i64), Map(BTreeMap<String, bool>), }
#[automatically_derived]
impl ::core::fmt::Debug for Untagged {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Untagged::Number(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Number",
                    &__self_0),
            Untagged::Pair(__self_0, __self_1) =>
                ::core::fmt::Formatter::debug_tuple_field2_finish(f, "Pair",
                    __self_0, &__self_1),
            Untagged::Map(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Map",
                    &__self_0),
        }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Untagged { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Untagged {
    #[inline]
    fn eq(&self, other: &Untagged) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Untagged::Number(__self_0), Untagged::Number(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Untagged::Pair(__self_0, __self_1),
                    Untagged::Pair(__arg1_0, __arg1_1)) =>
                    __self_0 == __arg1_0 && __self_1 == __arg1_1,
                (Untagged::Map(__self_0), Untagged::Map(__arg1_0)) =>
                    __self_0 == __arg1_0,
                _ => unsafe { ::core::intrinsics::unreachable() }
            }
    }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl _serde::Serialize for Untagged {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                match *self {
                    Untagged::Number(ref __field0) =>
                        _serde::Serialize::serialize(__field0, __serializer),
                    Untagged::Pair(ref __field0, ref __field1) => {
                        let mut __serde_state =
                            _serde::Serializer::serialize_tuple(__serializer,
                                    0 + 1 + 1)?;
                        _serde::ser::SerializeTuple::serialize_element(&mut __serde_state,
                                __field0)?;
                        _serde::ser::SerializeTuple::serialize_element(&mut __serde_state,
                                __field1)?;
                        _serde::ser::SerializeTuple::end(__serde_state)
                    }
                    Untagged::Map(ref __field0) =>
                        _serde::Serialize::serialize(__field0, __serializer),
                }
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de> _serde::Deserialize<'de> for Untagged {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                let __content =
                    _serde::de::DeserializeSeed::deserialize(_serde::__private229::de::ContentVisitor::new(),
                            __deserializer)?;
                let __deserializer =
                    _serde::__private229::de::ContentRefDeserializer::<__D::Error>::new(&__content);
                if let _serde::__private229::Ok(__ok) =
                        _serde::__private229::Result::map(<i64 as
                                    _serde::Deserialize>::deserialize(__deserializer),
                            Untagged::Number) {
                    return _serde::__private229::Ok(__ok);
                }
                if let _serde::__private229::Ok(__ok) =
                        {
                            #[doc(hidden)]
                            struct __Visitor<'de> {
                                marker: _serde::__private229::PhantomData<Untagged>,
                                lifetime: _serde::__private229::PhantomData<&'de ()>,
                            }
                            #[automatically_derived]
                            impl<'de> _serde::de::Visitor<'de> for __Visitor<'de> {
                                type Value = Untagged;
                                fn expecting(&self,
                                    __formatter: &mut _serde::__private229::Formatter)
                                    -> _serde::__private229::fmt::Result {
                                    _serde::__private229::Formatter::write_str(__formatter,
                                        "tuple variant Untagged::Pair")
                                }
                                #[inline]
                                fn visit_seq<__A>(self, mut __seq: __A)
                                    -> _serde::__private229::Result<Self::Value, __A::Error>
                                    where __A: _serde::de::SeqAccess<'de> {
                                    let __field0 =
                                        match _serde::de::SeqAccess::next_element::<i64>(&mut __seq)?
                                            {
                                            _serde::__private229::Some(__value) => __value,
                                            _serde::__private229::None =>
                                                return _serde::__private229::Err(_serde::de::Error::invalid_length(0usize,
                                                            &"tuple variant Untagged::Pair with 2 elements")),
                                        };
                                    let __field1 =
                                        match _serde::de::SeqAccess::next_element::<i64>(&mut __seq)?
                                            {
                                            _serde::__private229::Some(__value) => __value,
                                            _serde::__private229::None =>
                                                return _serde::__private229::Err(_serde::de::Error::invalid_length(1usize,
                                                            &"tuple variant Untagged::Pair with 2 elements")),
                                        };
                                    _serde::__private229::Ok(Untagged::Pair(__field0, __field1))
                                }
                            }
                            _serde::Deserializer::deserialize_tuple(__deserializer,
                                2usize,
                                __Visitor {
                                    marker: _serde::__private229::PhantomData::<Untagged>,
                                    lifetime: _serde::__private229::PhantomData,
                                })
                        } {
                    return _serde::__private229::Ok(__ok);
                }
                if let _serde::__private229::Ok(__ok) =
                        _serde::__private229::Result::map(<BTreeMap<String, bool> as
                                    _serde::Deserialize>::deserialize(__deserializer),
                            Untagged::Map) {
                    return _serde::__private229::Ok(__ok);
                }
                _serde::__private229::Err(_serde::de::Error::custom("data did not match any variant of untagged enum Untagged"))
            }
        }
    };

#[serde(tag = "type")]
enum Internal {

    #[serde(rename = "a")]
    A {
        x: f32,
    },
    B(Inner),
}
#[automatically_derived]
impl ::core::fmt::Debug for Internal {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Internal::A { x: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f, "A",
                    "x", &__self_0),
            Internal::B(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "B",
                    &__self_0),
        }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Internal { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Internal {
    #[inline]
    fn eq(&self, other: &Internal) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Internal::A { x: __self_0 }, Internal::A { x: __arg1_0 }) =>
                    __self_0 == __arg1_0,
                (Internal::B(__self_0), Internal::B(__arg1_0)) =>
                    __self_0 == __arg1_0,
                _ => unsafe { ::core::intrinsics::unreachable() }
            }
    }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl _serde::Serialize for Internal {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                match *self {
                    Internal::A { ref x } => {
                        let mut __serde_state =
                            _serde::Serializer::serialize_struct(__serializer,
                                    "Internal", 0 + 1 + 1)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "type", "a")?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "x", x)?;
                        _serde::ser::SerializeStruct::end(__serde_state)
                    }
                    Internal::B(ref __field0) =>
                        _serde::__private229::ser::serialize_tagged_newtype(__serializer,
                            "Internal", "B", "type", "B", __field0),
                }
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de> _serde::Deserialize<'de> for Internal {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field { __field0, __field1, }
                #[doc(hidden)]
                struct __FieldVisitor;
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                    type Value = __Field;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "variant identifier")
                    }
                    fn visit_u64<__E>(self, __value: u64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            0u64 => _serde::__private229::Ok(__Field::__field0),
                            1u64 => _serde::__private229::Ok(__Field::__field1),
                            _ =>
                                _serde::__private229::Err(_serde::de::Error::invalid_value(_serde::de::Unexpected::Unsigned(__value),
                                        &"variant index 0 <= i < 2")),
                        }
                    }
                    fn visit_str<__E>(self, __value: &str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "a" => _serde::__private229::Ok(__Field::__field0),
                            "B" => _serde::__private229::Ok(__Field::__field1),
                            _ => {
                                _serde::__private229::Err(_serde::de::Error::unknown_variant(__value,
                                        VARIANTS))
                            }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"a" => _serde::__private229::Ok(__Field::__field0),
                            b"B" => _serde::__private229::Ok(__Field::__field1),
                            _ => {
                                let __value =
                                    &_serde::__private229::from_utf8_lossy(__value);
                                _serde::__private229::Err(_serde::de::Error::unknown_variant(__value,
                                        VARIANTS))
                            }
                        }
                    }
                }
                #[automatically_derived]
                impl<'de> _serde::Deserialize<'de> for __Field {
                    #[inline]
                    fn deserialize<__D>(__deserializer: __D)
                        -> _serde::__private229::Result<Self, __D::Error> where
                        __D: _serde::Deserializer<'de> {
                        _serde::Deserializer::deserialize_identifier(__deserializer,
                            __FieldVisitor)
                    }
                }
                #[doc(hidden)]
                const VARIANTS: &'static [&'static str] = &["a", "B"];
                let (__tag, __content) =
                    _serde::Deserializer::deserialize_any(__deserializer,
                            _serde::__private229::de::TaggedContentVisitor::<__Field>::new("type",
                                "internally tagged enum Internal"))?;
                let __deserializer =
                    _serde::__private229::de::ContentDeserializer::<__D::Error>::new(__content);
                match __tag {
                    __Field::__field0 => {
                        #[allow(non_camel_case_types)]
                        #[doc(hidden)]
                        enum __Field { __field0, __ignore, }
                        #[doc(hidden)]
                        struct __FieldVisitor;
                        #[automatically_derived]
                        impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                            type Value = __Field;
                            fn expecting(&self,
                                __formatter: &mut _serde::__private229::Formatter)
                                -> _serde::__private229::fmt::Result {
                                _serde::__private229::Formatter::write_str(__formatter,
                                    "field identifier")
                            }
                            fn visit_u64<__E>(self, __value: u64)
                                -> _serde::__private229::Result<Self::Value, __E> where
                                __E: _serde::de::Error {
                                match __value {
                                    0u64 => _serde::__private229::Ok(__Field::__field0),
                                    _ => _serde::__private229::Ok(__Field::__ignore),
                                }
                            }
                            fn visit_str<__E>(self, __value: &str)
                                -> _serde::__private229::Result<Self::Value, __E> where
                                __E: _serde::de::Error {
                                match __value {
                                    "x" => _serde::__private229::Ok(__Field::__field0),
                                    _ => { _serde::__private229::Ok(__Field::__ignore) }
                                }
                            }
                            fn visit_bytes<__E>(self, __value: &[u8])
                                -> _serde::__private229::Result<Self::Value, __E> where
                                __E: _serde::de::Error {
                                match __value {
                                    b"x" => _serde::__private229::Ok(__Field::__field0),
                                    _ => { _serde::__private229::Ok(__Field::__ignore) }
                                }
                            }
                        }
                        #[automatically_derived]
                        impl<'de> _serde::Deserialize<'de> for __Field {
                            #[inline]
                            fn deserialize<__D>(__deserializer: __D)
                                -> _serde::__private229::Result<Self, __D::Error> where
                                __D: _serde::Deserializer<'de> {
                                _serde::Deserializer::deserialize_identifier(__deserializer,
                                    __FieldVisitor)
                            }
                        }
                        #[doc(hidden)]
                        struct __Visitor<'de> {
                            marker: _serde::__private229::PhantomData<Internal>,
                            lifetime: _serde::__private229::PhantomData<&'de ()>,
                        }
                        #[automatically_derived]
                        impl<'de> _serde::de::Visitor<'de> for __Visitor<'de> {
                            type Value = Internal;
                            fn expecting(&self,
                                __formatter: &mut _serde::__private229::Formatter)
                                -> _serde::__private229::fmt::Result {
                                _serde::__private229::Formatter::write_str(__formatter,
                                    "struct variant Internal::A")
                            }
                            #[inline]
                            fn visit_seq<__A>(self, mut __seq: __A)
                                -> _serde::__private229::Result<Self::Value, __A::Error>
                                where __A: _serde::de::SeqAccess<'de> {
                                let __field0 =
                                    match _serde::de::SeqAccess::next_element::<f32>(&mut __seq)?
                                        {
                                        _serde::__private229::Some(__value) => __value,
                                        _serde::__private229::None =>
                                            return _serde::__private229::Err(_serde::de::Error::invalid_length(0usize,
                                                        &"struct variant Internal::A with 1 element")),
                                    };
                                _serde::__private229::Ok(Internal::A { x: __field0 })
                            }
                            #[inline]
                            fn visit_map<__A>(self, mut __map: __A)
                                -> _serde::__private229::Result<Self::Value, __A::Error>
                                where __A: _serde::de::MapAccess<'de> {
                                let mut __field0: _serde::__private229::Option<f32> =
                                    _serde::__private229::None;
                                while let _serde::__private229::Some(__key) =
                                        _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                                    match __key {
                                        __Field::__field0 => {
                                            if _serde::__private229::Option::is_some(&__field0) {
                                                return _serde::__private229::Err(<__A::Error as
                                                                _serde::de::Error>::duplicate_field("x"));
                                            }
                                            __field0 =
                                                _serde::__private229::Some(_serde::de::MapAccess::next_value::<f32>(&mut __map)?);
                                        }
                                        _ => {
                                            let _ =
                                                _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                        }
                                    }
                                }
                                let __field0 =
                                    match __field0 {
                                        _serde::__private229::Some(__field0) => __field0,
                                        _serde::__private229::None =>
                                            _serde::__private229::de::missing_field("x")?,
                                    };
                                _serde::__private229::Ok(Internal::A { x: __field0 })
                            }
                        }
                        #[doc(hidden)]
                        const FIELDS: &'static [&'static str] = &["x"];
                        _serde::Deserializer::deserialize_any(__deserializer,
                            __Visitor {
                                marker: _serde::__private229::PhantomData::<Internal>,
                                lifetime: _serde::__private229::PhantomData,
                            })
                    }
                    __Field::__field1 =>
                        _serde::__private229::Result::map(<Inner as
                                    _serde::Deserialize>::deserialize(__deserializer),
                            Internal::B),
                }
            }
        }
    };

#[serde(default)]
struct Inner {
    on: bool,
    #[serde(flatten)]
    rest: BTreeMap<String, u8>,
}
#[automatically_derived]
impl ::core::fmt::Debug for Inner {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Inner", "on",
            &self.on, "rest", &&self.rest)
    }
}
#[automatically_derived]
impl ::core::default::Default for Inner {
    #[inline]
    fn default() -> Inner {
        Inner {
            on: ::core::default::Default::default(),
            rest: ::core::default::Default::default(),
        }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Inner { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Inner {
    #[inline]
    fn eq(&self, other: &Inner) -> bool {
        self.on == other.on && self.rest == other.rest
    }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl _serde::Serialize for Inner {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                let mut __serde_state =
                    _serde::Serializer::serialize_map(__serializer,
                            _serde::__private229::None)?;
                _serde::ser::SerializeMap::serialize_entry(&mut __serde_state,
                        "on", &self.on)?;
                _serde::Serialize::serialize(&&self.rest,
                        _serde::__private229::ser::FlatMapSerializer(&mut __serde_state))?;
                _serde::ser::SerializeMap::end(__serde_state)
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de> _serde::Deserialize<'de> for Inner where
            Inner<>: _serde::__private229::Default {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field<'de> {
                    __field0,
                    __other(_serde::__private229::de::Content<'de>),
                }
                #[doc(hidden)]
                struct __FieldVisitor;
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                    type Value = __Field<'de>;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "field identifier")
                    }
                    fn visit_bool<__E>(self, __value: bool)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::Bool(__value)))
                    }
                    fn visit_i8<__E>(self, __value: i8)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::I8(__value)))
                    }
                    fn visit_i16<__E>(self, __value: i16)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::I16(__value)))
                    }
                    fn visit_i32<__E>(self, __value: i32)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::I32(__value)))
                    }
                    fn visit_i64<__E>(self, __value: i64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::I64(__value)))
                    }
                    fn visit_u8<__E>(self, __value: u8)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::U8(__value)))
                    }
                    fn visit_u16<__E>(self, __value: u16)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::U16(__value)))
                    }
                    fn visit_u32<__E>(self, __value: u32)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::U32(__value)))
                    }
                    fn visit_u64<__E>(self, __value: u64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::U64(__value)))
                    }
                    fn visit_f32<__E>(self, __value: f32)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::F32(__value)))
                    }
                    fn visit_f64<__E>(self, __value: f64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::F64(__value)))
                    }
                    fn visit_char<__E>(self, __value: char)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::Char(__value)))
                    }
                    fn visit_unit<__E>(self)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        _serde::__private229::Ok(__Field::__other(_serde::__private229::de::Content::Unit))
                    }
                    fn visit_str<__E>(self, __value: &str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "on" => _serde::__private229::Ok(__Field::__field0),
                            _ => {
                                let __value =
                                    _serde::__private229::de::Content::String(_serde::__private229::ToString::to_string(__value));
                                _serde::__private229::Ok(__Field::__other(__value))
                            }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"on" => _serde::__private229::Ok(__Field::__field0),
                            _ => {
                                let __value =
                                    _serde::__private229::de::Content::ByteBuf(__value.to_vec());
                                _serde::__private229::Ok(__Field::__other(__value))
                            }
                        }
                    }
                    fn visit_borrowed_str<__E>(self, __value: &'de str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "on" => _serde::__private229::Ok(__Field::__field0),
                            _ => {
                                let __value =
                                    _serde::__private229::de::Content::Str(__value);
                                _serde::__private229::Ok(__Field::__other(__value))
                            }
                        }
                    }
                    fn visit_borrowed_bytes<__E>(self, __value: &'de [u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"on" => _serde::__private229::Ok(__Field::__field0),
                            _ => {
                                let __value =
                                    _serde::__private229::de::Content::Bytes(__value);
                                _serde::__private229::Ok(__Field::__other(__value))
                            }
                        }
                    }
                }
                #[automatically_derived]
                impl<'de> _serde::Deserialize<'de> for __Field<'de> {
                    #[inline]
                    fn deserialize<__D>(__deserializer: __D)
                        -> _serde::__private229::Result<Self, __D::Error> where
                        __D: _serde::Deserializer<'de> {
                        _serde::Deserializer::deserialize_identifier(__deserializer,
                            __FieldVisitor)
                    }
                }
                #[doc(hidden)]
                struct __Visitor<'de> where
                    Inner<>: _serde::__private229::Default {
                    marker: _serde::__private229::PhantomData<Inner>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __Visitor<'de> where
                    Inner<>: _serde::__private229::Default {
                    type Value = Inner;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "struct Inner")
                    }
                    #[inline]
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        let mut __field0: _serde::__private229::Option<bool> =
                            _serde::__private229::None;
                        let mut __collect =
                            _serde::__private229::Vec::<_serde::__private229::Option<(_serde::__private229::de::Content,
                                    _serde::__private229::de::Content)>>::new();
                        while let _serde::__private229::Some(__key) =
                                _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                            match __key {
                                __Field::__field0 => {
                                    if _serde::__private229::Option::is_some(&__field0) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("on"));
                                    }
                                    __field0 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<bool>(&mut __map)?);
                                }
                                __Field::__other(__name) => {
                                    __collect.push(_serde::__private229::Some((__name,
                                                _serde::de::MapAccess::next_value_seed(&mut __map,
                                                        _serde::__private229::de::ContentVisitor::new())?)));
                                }
                            }
                        }
                        let __default: Self::Value =
                            _serde::__private229::Default::default();
                        let __field0 =
                            match __field0 {
                                _serde::__private229::Some(__field0) => __field0,
                                _serde::__private229::None => __default.on,
                            };
                        let __field1: BTreeMap<String, u8> =
                            _serde::de::Deserialize::deserialize(_serde::__private229::de::FlatMapDeserializer(&mut __collect,
                                        _serde::__private229::PhantomData))?;
                        _serde::__private229::Ok(Inner {
                                on: __field0,
                                rest: __field1,
                            })
                    }
                }
                _serde::Deserializer::deserialize_map(__deserializer,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<Inner>,
                        lifetime: _serde::__private229::PhantomData,
                    })
            }
        }
    };

#[serde(transparent)]
struct Wrapper<T>(T);
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Wrapper<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Wrapper",
            &&self.0)
    }
}
#[automatically_derived]
impl<T> ::core::marker::StructuralPartialEq for Wrapper<T> { }
#[automatically_derived]
impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for Wrapper<T> {
    #[inline]
    fn eq(&self, other: &Wrapper<T>) -> bool { self.0 == other.0 }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<T> _serde::Serialize for Wrapper<T> where T: _serde::Serialize {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                _serde::Serialize::serialize(&self.0, __serializer)
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de, T> _serde::Deserialize<'de> for Wrapper<T> where
            T: _serde::Deserialize<'de> {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                _serde::__private229::Result::map(_serde::Deserialize::deserialize(__deserializer),
                    |__transparent| Wrapper { 0: __transparent })
            }
        }
    };

#[serde(try_from = "u8", into = "u8")]
struct Even(u8);
#[automatically_derived]
impl ::core::clone::Clone for Even {
    #[inline]
    fn clone(&self) -> Even { Even(::core::clone::Clone::clone(&self.0)) }
}
#[automatically_derived]
impl ::core::fmt::Debug for Even {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Even", &&self.0)
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Even { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Even {
    #[inline]
    fn eq(&self, other: &Even) -> bool { self.0 == other.0 }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl _serde::Serialize for Even {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                _serde::Serialize::serialize(&_serde::__private229::Into::<u8>::into(_serde::__private229::Clone::clone(self)),
                    __serializer)
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de> _serde::Deserialize<'de> for Even {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                _serde::__private229::Result::and_then(<u8 as
                            _serde::Deserialize>::deserialize(__deserializer),
                    |v|
                        _serde::__private229::TryFrom::try_from(v).map_err(_serde::de::Error::custom))
            }
        }
    };

impl TryFrom<u8> for Even {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        (number % 2 ==
                        0).then_some(Even(number)).ok_or_else(||





                ::alloc::__export::must_use({
                        ::alloc::fmt::format(format_args!("{0} is odd", number))
                    }))
    }
}
impl From<Even> for u8 {
    fn from(even: Even) -> u8 { even.0 }
}
#[serde(remote = "std::time::Duration")]
struct Seconds {
    #[serde(getter = "std::time::Duration::as_secs")]
    secs: u64,
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl Seconds {
            fn serialize<__S>(__self: &std::time::Duration, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                match _serde::__private229::None::<&Seconds> {
                    _serde::__private229::Some(Seconds { secs: __v0 }) => {}
                    _ => {}
                }
                let mut __serde_state =
                    _serde::Serializer::serialize_struct(__serializer,
                            "Seconds", false as usize + 1)?;
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "secs",
                        _serde::__private229::ser::constrain::<u64>(&std::time::Duration::as_secs(__self)))?;
                _serde::ser::SerializeStruct::end(__serde_state)
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de> Seconds {
            fn deserialize<__D>(__deserializer: __D)
                ->
                    _serde::__private229::Result<std::time::Duration,
                    __D::Error> where __D: _serde::Deserializer<'de> {
                match _serde::__private229::None::<&Seconds> {
                    _serde::__private229::Some(Seconds { secs: __v0 }) => {}
                    _ => {}
                }
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field { __field0, __ignore, }
                #[doc(hidden)]
                struct __FieldVisitor;
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                    type Value = __Field;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "field identifier")
                    }
                    fn visit_u64<__E>(self, __value: u64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            0u64 => _serde::__private229::Ok(__Field::__field0),
                            _ => _serde::__private229::Ok(__Field::__ignore),
                        }
                    }
                    fn visit_str<__E>(self, __value: &str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "secs" => _serde::__private229::Ok(__Field::__field0),
                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"secs" => _serde::__private229::Ok(__Field::__field0),
                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                        }
                    }
                }
                #[automatically_derived]
                impl<'de> _serde::Deserialize<'de> for __Field {
                    #[inline]
                    fn deserialize<__D>(__deserializer: __D)
                        -> _serde::__private229::Result<Self, __D::Error> where
                        __D: _serde::Deserializer<'de> {
                        _serde::Deserializer::deserialize_identifier(__deserializer,
                            __FieldVisitor)
                    }
                }
                #[doc(hidden)]
                struct __Visitor<'de> {
                    marker: _serde::__private229::PhantomData<std::time::Duration>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __Visitor<'de> {
                    type Value = std::time::Duration;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "struct Duration")
                    }
                    #[inline]
                    fn visit_seq<__A>(self, mut __seq: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::SeqAccess<'de> {
                        let __field0 =
                            match _serde::de::SeqAccess::next_element::<u64>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(0usize,
                                                &"struct Duration with 1 element")),
                            };
                        _serde::__private229::Ok(_serde::__private229::Into::<std::time::Duration>::into(Seconds {
                                    secs: __field0,
                                }))
                    }
                    #[inline]
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        let mut __field0: _serde::__private229::Option<u64> =
                            _serde::__private229::None;
                        while let _serde::__private229::Some(__key) =
                                _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                            match __key {
                                __Field::__field0 => {
                                    if _serde::__private229::Option::is_some(&__field0) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("secs"));
                                    }
                                    __field0 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<u64>(&mut __map)?);
                                }
                                _ => {
                                    let _ =
                                        _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                }
                            }
                        }
                        let __field0 =
                            match __field0 {
                                _serde::__private229::Some(__field0) => __field0,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("secs")?,
                            };
                        _serde::__private229::Ok(_serde::__private229::Into::<std::time::Duration>::into(Seconds {
                                    secs: __field0,
                                }))
                    }
                }
                #[doc(hidden)]
                const FIELDS: &'static [&'static str] = &["secs"];
                _serde::Deserializer::deserialize_struct(__deserializer,
                    "Seconds", FIELDS,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<std::time::Duration>,
                        lifetime: _serde::__private229::PhantomData,
                    })
            }
        }
    };
impl From<Seconds> for std::time::Duration {
    fn from(seconds: Seconds) -> Self { Self::from_secs(seconds.secs) }
}
#[serde(bound(serialize = "T: Serialize + Copy", deserialize =
"T: DeserializeOwned"))]
struct Timed<T> {
    #[serde(with = "Seconds")]
    after: std::time::Duration,
    value: T,
}
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Timed<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Timed",
            "after", &self.after, "value", &&self.value)
    }
}
#[automatically_derived]
impl<T> ::core::marker::StructuralPartialEq for Timed<T> { }
#[automatically_derived]
impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for Timed<T> {
    #[inline]
    fn eq(&self, other: &Timed<T>) -> bool {
        self.after == other.after && self.value == other.value
    }
}
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<T> _serde::Serialize for Timed<T> where T: Serialize + Copy {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                let mut __serde_state =
                    _serde::Serializer::serialize_struct(__serializer, "Timed",
                            false as usize + 1 + 1)?;
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "after",
                        &{
                                #[doc(hidden)]
                                struct __SerializeWith<'__a, T: '__a> where T: Serialize +
                                    Copy {
                                    values: (&'__a std::time::Duration,),
                                    phantom: _serde::__private229::PhantomData<Timed<T>>,
                                }
                                #[automatically_derived]
                                impl<'__a, T: '__a> _serde::Serialize for
                                    __SerializeWith<'__a, T> where T: Serialize + Copy {
                                    fn serialize<__S>(&self, __s: __S)
                                        -> _serde::__private229::Result<__S::Ok, __S::Error> where
                                        __S: _serde::Serializer {
                                        Seconds::serialize(self.values.0, __s)
                                    }
                                }
                                __SerializeWith {
                                    values: (&self.after,),
                                    phantom: _serde::__private229::PhantomData::<Timed<T>>,
                                }
                            })?;
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "value", &self.value)?;
                _serde::ser::SerializeStruct::end(__serde_state)
            }
        }
    };
#[doc(hidden)]
#[allow(non_upper_case_globals, unused_attributes, unused_qualifications,
clippy :: absolute_paths,)]
const _: () =
    {
        #[allow(unused_extern_crates, clippy :: useless_attribute)]
        extern crate serde as _serde;
        ;
        #[automatically_derived]
        impl<'de, T> _serde::Deserialize<'de> for Timed<T> where
            T: DeserializeOwned {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field { __field0, __field1, __ignore, }
                #[doc(hidden)]
                struct __FieldVisitor;
                #[automatically_derived]
                impl<'de> _serde::de::Visitor<'de> for __FieldVisitor {
                    type Value = __Field;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "field identifier")
                    }
                    fn visit_u64<__E>(self, __value: u64)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            0u64 => _serde::__private229::Ok(__Field::__field0),
                            1u64 => _serde::__private229::Ok(__Field::__field1),
                            _ => _serde::__private229::Ok(__Field::__ignore),
                        }
                    }
                    fn visit_str<__E>(self, __value: &str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "after" => _serde::__private229::Ok(__Field::__field0),
                            "value" => _serde::__private229::Ok(__Field::__field1),
                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"after" => _serde::__private229::Ok(__Field::__field0),
                            b"value" => _serde::__private229::Ok(__Field::__field1),
                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                        }
                    }
                }
                #[automatically_derived]
                impl<'de> _serde::Deserialize<'de> for __Field {
                    #[inline]
                    fn deserialize<__D>(__deserializer: __D)
                        -> _serde::__private229::Result<Self, __D::Error> where
                        __D: _serde::Deserializer<'de> {
                        _serde::Deserializer::deserialize_identifier(__deserializer,
                            __FieldVisitor)
                    }
                }
                #[doc(hidden)]
                struct __Visitor<'de, T> where T: DeserializeOwned {
                    marker: _serde::__private229::PhantomData<Timed<T>>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de, T> _serde::de::Visitor<'de> for __Visitor<'de, T>
                    where T: DeserializeOwned {
                    type Value = Timed<T>;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "struct Timed")
                    }
                    #[inline]
                    fn visit_seq<__A>(self, mut __seq: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::SeqAccess<'de> {
                        let __field0 =
                            match {
                                    #[doc(hidden)]
                                    struct __DeserializeWith<'de, T> where T: DeserializeOwned {
                                        value: std::time::Duration,
                                        phantom: _serde::__private229::PhantomData<Timed<T>>,
                                        lifetime: _serde::__private229::PhantomData<&'de ()>,
                                    }
                                    #[automatically_derived]
                                    impl<'de, T> _serde::Deserialize<'de> for
                                        __DeserializeWith<'de, T> where T: DeserializeOwned {
                                        fn deserialize<__D>(__deserializer: __D)
                                            -> _serde::__private229::Result<Self, __D::Error> where
                                            __D: _serde::Deserializer<'de> {
                                            _serde::__private229::Ok(__DeserializeWith {
                                                    value: Seconds::deserialize(__deserializer)?,
                                                    phantom: _serde::__private229::PhantomData,
                                                    lifetime: _serde::__private229::PhantomData,
                                                })
                                        }
                                    }
                                    _serde::__private229::Option::map(_serde::de::SeqAccess::next_element::<__DeserializeWith<'de,
                                                    T>>(&mut __seq)?, |__wrap| __wrap.value)
                                } {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(0usize,
                                                &"struct Timed with 2 elements")),
                            };
                        let __field1 =
                            match _serde::de::SeqAccess::next_element::<T>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(1usize,
                                                &"struct Timed with 2 elements")),
                            };
                        _serde::__private229::Ok(Timed {
                                after: __field0,
                                value: __field1,
                            })
                    }
                    #[inline]
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        let mut __field0:
                                _serde::__private229::Option<std::time::Duration> =
                            _serde::__private229::None;
                        let mut __field1: _serde::__private229::Option<T> =
                            _serde::__private229::None;
                        while let _serde::__private229::Some(__key) =
                                _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                            match __key {
                                __Field::__field0 => {
                                    if _serde::__private229::Option::is_some(&__field0) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("after"));
                                    }
                                    __field0 =
                                        _serde::__private229::Some({
                                                #[doc(hidden)]
                                                struct __DeserializeWith<'de, T> where T: DeserializeOwned {
                                                    value: std::time::Duration,
                                                    phantom: _serde::__private229::PhantomData<Timed<T>>,
                                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                                }
                                                #[automatically_derived]
                                                impl<'de, T> _serde::Deserialize<'de> for
                                                    __DeserializeWith<'de, T> where T: DeserializeOwned {
                                                    fn deserialize<__D>(__deserializer: __D)
                                                        -> _serde::__private229::Result<Self, __D::Error> where
                                                        __D: _serde::Deserializer<'de> {
                                                        _serde::__private229::Ok(__DeserializeWith {
                                                                value: Seconds::deserialize(__deserializer)?,
                                                                phantom: _serde::__private229::PhantomData,
                                                                lifetime: _serde::__private229::PhantomData,
                                                            })
                                                    }
                                                }
                                                match _serde::de::MapAccess::next_value::<__DeserializeWith<'de,
                                                            T>>(&mut __map) {
                                                    _serde::__private229::Ok(__wrapper) => __wrapper.value,
                                                    _serde::__private229::Err(__err) => {
                                                        return _serde::__private229::Err(__err);
                                                    }
                                                }
                                            });
                                }
                                __Field::__field1 => {
                                    if _serde::__private229::Option::is_some(&__field1) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("value"));
                                    }
                                    __field1 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<T>(&mut __map)?);
                                }
                                _ => {
                                    let _ =
                                        _serde::de::MapAccess::next_value::<_serde::de::IgnoredAny>(&mut __map)?;
                                }
                            }
                        }
                        let __field0 =
                            match __field0 {
                                _serde::__private229::Some(__field0) => __field0,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::missing_field("after")),
                            };
                        let __field1 =
                            match __field1 {
                                _serde::__private229::Some(__field1) => __field1,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("value")?,
                            };
                        _serde::__private229::Ok(Timed {
                                after: __field0,
                                value: __field1,
                            })
                    }
                }
                #[doc(hidden)]
                const FIELDS: &'static [&'static str] = &["after", "value"];
                _serde::Deserializer::deserialize_struct(__deserializer,
                    "Timed", FIELDS,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<Timed<T>>,
                        lifetime: _serde::__private229::PhantomData,
                    })
            }
        }
    };
fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T) {
    let text = serde_json::to_string(&value).unwrap();
    { ::std::io::_print(format_args!("{0}\n", text)); };
    match (&serde_json::from_str::<T>(&text).unwrap(), &value) {
        (left_val, right_val) => {
            if !(*left_val == *right_val) {
                let kind = ::core::panicking::AssertKind::Eq;
                ::core::panicking::assert_failed(kind, &*left_val,
                    &*right_val, ::core::option::Option::None);
            }
        }
    };
}
fn main() {
    let text = r#"{"displayName":"sun","lvl":3,"code":"cba"}"#;
    let account: Account<u32> = serde_json::from_str(text).unwrap();
    {
        ::std::io::_print(format_args!("{1:?} {0}\n",
                serde_json::to_string(&account).unwrap(), account));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                serde_json::from_str::<Account<()>>(r#"{"display":1}"#).unwrap_err()));
    };
    round_trip([Adjacent::Nothing, Adjacent::OneThing(1),
                Adjacent::TwoThings { first: 2, second: 3 }]);
    {
        ::std::io::_print(format_args!("{0:?}\n",
                serde_json::from_str::<Adjacent<u8>>(r#"{"kind":"more"}"#).unwrap()));
    };
    round_trip(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                [Untagged::Number(1), Untagged::Pair(2, 3),
                        Untagged::Map([("a".into(), true)].into())])));
    {
        ::std::io::_print(format_args!("{0}\n",
                serde_json::from_str::<Untagged>("null").unwrap_err()));
    };
    round_trip((Internal::A { x: 0.5 },
            Internal::B(Inner { on: true, rest: [("b".into(), 2)].into() })));
    round_trip(Wrapper(Even(4)));
    {
        ::std::io::_print(format_args!("{0}\n",
                serde_json::from_str::<Even>("3").unwrap_err()));
    };
    round_trip(Timed {
            after: std::time::Duration::from_secs(9),
            value: 'x',
        });
}
