#![feature(prelude_import)]
//! serde_with_macros: serde_as, skip_serializing_none, apply, SerializeDisplay and DeserializeFromStr.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_with::{
    apply, serde_as, skip_serializing_none, DeserializeFromStr,
    DisplayFromStr, DurationSeconds, SerializeDisplay,
};

struct Record<T: fmt::Display + std::str::FromStr> where
    T::Err: fmt::Display {
    #[serde_as(r#as = "DisplayFromStr")]
    #[serde(with = ":: serde_with :: As :: < DisplayFromStr >")]
    number: T,
    #[serde_as(r#as = "BTreeMap<DisplayFromStr, Vec<DisplayFromStr>>")]
    #[serde(with =
    ":: serde_with :: As :: < BTreeMap < DisplayFromStr, Vec < DisplayFromStr > > >")]
    map: BTreeMap<u8, Vec<bool>>,
    #[serde_as(r#as = "Option<DurationSeconds<u64>>")]
    #[serde(default)]
    #[serde(with =
    ":: serde_with :: As :: < Option < DurationSeconds < u64 > > >")]
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<std::time::Duration>,
    always: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde_as(deserialize_as = "serde_with::OneOrMany<_>")]
    #[serde(deserialize_with =
    ":: serde_with :: As :: < serde_with :: OneOrMany < :: serde_with :: Same > >\n:: deserialize")]
    many: Vec<u16>,
}
#[automatically_derived]
impl<T: ::core::fmt::Debug + fmt::Display + std::str::FromStr>
    ::core::fmt::Debug for Record<T> where T::Err: fmt::Display {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let names: &'static _ =
            &["number", "map", "after", "always", "note", "many"];
        let values: &[&dyn ::core::fmt::Debug] =
            &[&self.number, &self.map, &self.after, &self.always, &self.note,
                        &&self.many];
        ::core::fmt::Formatter::debug_struct_fields_finish(f, "Record", names,
            values)
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
        impl<'de, T: fmt::Display + std::str::FromStr>
            _serde::Deserialize<'de> for Record<T> where T::Err: fmt::Display
            {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field {
                    __field0,
                    __field1,
                    __field2,
                    __field3,
                    __field4,
                    __field5,
                    __ignore,
                }
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
                            3u64 => _serde::__private229::Ok(__Field::__field3),
                            4u64 => _serde::__private229::Ok(__Field::__field4),
                            5u64 => _serde::__private229::Ok(__Field::__field5),
                            _ => _serde::__private229::Ok(__Field::__ignore),
                        }
                    }
                    fn visit_str<__E>(self, __value: &str)
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            "number" => _serde::__private229::Ok(__Field::__field0),
                            "map" => _serde::__private229::Ok(__Field::__field1),
                            "after" => _serde::__private229::Ok(__Field::__field2),
                            "always" => _serde::__private229::Ok(__Field::__field3),
                            "note" => _serde::__private229::Ok(__Field::__field4),
                            "many" => _serde::__private229::Ok(__Field::__field5),
                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"number" => _serde::__private229::Ok(__Field::__field0),
                            b"map" => _serde::__private229::Ok(__Field::__field1),
                            b"after" => _serde::__private229::Ok(__Field::__field2),
                            b"always" => _serde::__private229::Ok(__Field::__field3),
                            b"note" => _serde::__private229::Ok(__Field::__field4),
                            b"many" => _serde::__private229::Ok(__Field::__field5),
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
                struct __Visitor<'de, T: fmt::Display + std::str::FromStr>
                    where T::Err: fmt::Display {
                    marker: _serde::__private229::PhantomData<Record<T>>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de, T: fmt::Display + std::str::FromStr>
                    _serde::de::Visitor<'de> for __Visitor<'de, T> where
                    T::Err: fmt::Display {
                    type Value = Record<T>;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "struct Record")
                    }
                    #[inline]
                    fn visit_seq<__A>(self, mut __seq: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::SeqAccess<'de> {
                        let __field0 =
                            match {
                                    #[doc(hidden)]
                                    struct __DeserializeWith<'de, T: fmt::Display +
                                        std::str::FromStr> where T::Err: fmt::Display {
                                        value: T,
                                        phantom: _serde::__private229::PhantomData<Record<T>>,
                                        lifetime: _serde::__private229::PhantomData<&'de ()>,
                                    }
                                    #[automatically_derived]
                                    impl<'de, T: fmt::Display + std::str::FromStr>
                                        _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                        T::Err: fmt::Display {
                                        fn deserialize<__D>(__deserializer: __D)
                                            -> _serde::__private229::Result<Self, __D::Error> where
                                            __D: _serde::Deserializer<'de> {
                                            _serde::__private229::Ok(__DeserializeWith {
                                                    value: ::serde_with::As::<DisplayFromStr>::deserialize(__deserializer)?,
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
                                                &"struct Record with 6 elements")),
                            };
                        let __field1 =
                            match {
                                    #[doc(hidden)]
                                    struct __DeserializeWith<'de, T: fmt::Display +
                                        std::str::FromStr> where T::Err: fmt::Display {
                                        value: BTreeMap<u8, Vec<bool>>,
                                        phantom: _serde::__private229::PhantomData<Record<T>>,
                                        lifetime: _serde::__private229::PhantomData<&'de ()>,
                                    }
                                    #[automatically_derived]
                                    impl<'de, T: fmt::Display + std::str::FromStr>
                                        _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                        T::Err: fmt::Display {
                                        fn deserialize<__D>(__deserializer: __D)
                                            -> _serde::__private229::Result<Self, __D::Error> where
                                            __D: _serde::Deserializer<'de> {
                                            _serde::__private229::Ok(__DeserializeWith {
                                                    value: ::serde_with::As::<BTreeMap<DisplayFromStr,
                                                                Vec<DisplayFromStr>>>::deserialize(__deserializer)?,
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
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(1usize,
                                                &"struct Record with 6 elements")),
                            };
                        let __field2 =
                            match {
                                    #[doc(hidden)]
                                    struct __DeserializeWith<'de, T: fmt::Display +
                                        std::str::FromStr> where T::Err: fmt::Display {
                                        value: Option<std::time::Duration>,
                                        phantom: _serde::__private229::PhantomData<Record<T>>,
                                        lifetime: _serde::__private229::PhantomData<&'de ()>,
                                    }
                                    #[automatically_derived]
                                    impl<'de, T: fmt::Display + std::str::FromStr>
                                        _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                        T::Err: fmt::Display {
                                        fn deserialize<__D>(__deserializer: __D)
                                            -> _serde::__private229::Result<Self, __D::Error> where
                                            __D: _serde::Deserializer<'de> {
                                            _serde::__private229::Ok(__DeserializeWith {
                                                    value: ::serde_with::As::<Option<DurationSeconds<u64>>>::deserialize(__deserializer)?,
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
                                    _serde::__private229::Default::default(),
                            };
                        let __field3 =
                            match _serde::de::SeqAccess::next_element::<Option<u8>>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(3usize,
                                                &"struct Record with 6 elements")),
                            };
                        let __field4 =
                            match _serde::de::SeqAccess::next_element::<Option<String>>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(4usize,
                                                &"struct Record with 6 elements")),
                            };
                        let __field5 =
                            match {
                                    #[doc(hidden)]
                                    struct __DeserializeWith<'de, T: fmt::Display +
                                        std::str::FromStr> where T::Err: fmt::Display {
                                        value: Vec<u16>,
                                        phantom: _serde::__private229::PhantomData<Record<T>>,
                                        lifetime: _serde::__private229::PhantomData<&'de ()>,
                                    }
                                    #[automatically_derived]
                                    impl<'de, T: fmt::Display + std::str::FromStr>
                                        _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                        T::Err: fmt::Display {
                                        fn deserialize<__D>(__deserializer: __D)
                                            -> _serde::__private229::Result<Self, __D::Error> where
                                            __D: _serde::Deserializer<'de> {
                                            _serde::__private229::Ok(__DeserializeWith {
                                                    value: ::serde_with::As::<serde_with::OneOrMany<::serde_with::Same>>::deserialize(__deserializer)?,
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
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(5usize,
                                                &"struct Record with 6 elements")),
                            };
                        _serde::__private229::Ok(Record {
                                number: __field0,
                                map: __field1,
                                after: __field2,
                                always: __field3,
                                note: __field4,
                                many: __field5,
                            })
                    }
                    #[inline]
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        let mut __field0: _serde::__private229::Option<T> =
                            _serde::__private229::None;
                        let mut __field1:
                                _serde::__private229::Option<BTreeMap<u8, Vec<bool>>> =
                            _serde::__private229::None;
                        let mut __field2:
                                _serde::__private229::Option<Option<std::time::Duration>> =
                            _serde::__private229::None;
                        let mut __field3: _serde::__private229::Option<Option<u8>> =
                            _serde::__private229::None;
                        let mut __field4:
                                _serde::__private229::Option<Option<String>> =
                            _serde::__private229::None;
                        let mut __field5: _serde::__private229::Option<Vec<u16>> =
                            _serde::__private229::None;
                        while let _serde::__private229::Some(__key) =
                                _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                            match __key {
                                __Field::__field0 => {
                                    if _serde::__private229::Option::is_some(&__field0) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("number"));
                                    }
                                    __field0 =
                                        _serde::__private229::Some({
                                                #[doc(hidden)]
                                                struct __DeserializeWith<'de, T: fmt::Display +
                                                    std::str::FromStr> where T::Err: fmt::Display {
                                                    value: T,
                                                    phantom: _serde::__private229::PhantomData<Record<T>>,
                                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                                }
                                                #[automatically_derived]
                                                impl<'de, T: fmt::Display + std::str::FromStr>
                                                    _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                                    T::Err: fmt::Display {
                                                    fn deserialize<__D>(__deserializer: __D)
                                                        -> _serde::__private229::Result<Self, __D::Error> where
                                                        __D: _serde::Deserializer<'de> {
                                                        _serde::__private229::Ok(__DeserializeWith {
                                                                value: ::serde_with::As::<DisplayFromStr>::deserialize(__deserializer)?,
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
                                                        _serde::de::Error>::duplicate_field("map"));
                                    }
                                    __field1 =
                                        _serde::__private229::Some({
                                                #[doc(hidden)]
                                                struct __DeserializeWith<'de, T: fmt::Display +
                                                    std::str::FromStr> where T::Err: fmt::Display {
                                                    value: BTreeMap<u8, Vec<bool>>,
                                                    phantom: _serde::__private229::PhantomData<Record<T>>,
                                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                                }
                                                #[automatically_derived]
                                                impl<'de, T: fmt::Display + std::str::FromStr>
                                                    _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                                    T::Err: fmt::Display {
                                                    fn deserialize<__D>(__deserializer: __D)
                                                        -> _serde::__private229::Result<Self, __D::Error> where
                                                        __D: _serde::Deserializer<'de> {
                                                        _serde::__private229::Ok(__DeserializeWith {
                                                                value: ::serde_with::As::<BTreeMap<DisplayFromStr,
                                                                            Vec<DisplayFromStr>>>::deserialize(__deserializer)?,
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
                                __Field::__field2 => {
                                    if _serde::__private229::Option::is_some(&__field2) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("after"));
                                    }
                                    __field2 =
                                        _serde::__private229::Some({
                                                #[doc(hidden)]
                                                struct __DeserializeWith<'de, T: fmt::Display +
                                                    std::str::FromStr> where T::Err: fmt::Display {
                                                    value: Option<std::time::Duration>,
                                                    phantom: _serde::__private229::PhantomData<Record<T>>,
                                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                                }
                                                #[automatically_derived]
                                                impl<'de, T: fmt::Display + std::str::FromStr>
                                                    _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                                    T::Err: fmt::Display {
                                                    fn deserialize<__D>(__deserializer: __D)
                                                        -> _serde::__private229::Result<Self, __D::Error> where
                                                        __D: _serde::Deserializer<'de> {
                                                        _serde::__private229::Ok(__DeserializeWith {
                                                                value: ::serde_with::As::<Option<DurationSeconds<u64>>>::deserialize(__deserializer)?,
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
                                __Field::__field3 => {
                                    if _serde::__private229::Option::is_some(&__field3) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("always"));
                                    }
                                    __field3 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<Option<u8>>(&mut __map)?);
                                }
                                __Field::__field4 => {
                                    if _serde::__private229::Option::is_some(&__field4) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("note"));
                                    }
                                    __field4 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<Option<String>>(&mut __map)?);
                                }
                                __Field::__field5 => {
                                    if _serde::__private229::Option::is_some(&__field5) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("many"));
                                    }
                                    __field5 =
                                        _serde::__private229::Some({
                                                #[doc(hidden)]
                                                struct __DeserializeWith<'de, T: fmt::Display +
                                                    std::str::FromStr> where T::Err: fmt::Display {
                                                    value: Vec<u16>,
                                                    phantom: _serde::__private229::PhantomData<Record<T>>,
                                                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                                                }
                                                #[automatically_derived]
                                                impl<'de, T: fmt::Display + std::str::FromStr>
                                                    _serde::Deserialize<'de> for __DeserializeWith<'de, T> where
                                                    T::Err: fmt::Display {
                                                    fn deserialize<__D>(__deserializer: __D)
                                                        -> _serde::__private229::Result<Self, __D::Error> where
                                                        __D: _serde::Deserializer<'de> {
                                                        _serde::__private229::Ok(__DeserializeWith {
                                                                value: ::serde_with::As::<serde_with::OneOrMany<::serde_with::Same>>::deserialize(__deserializer)?,
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
                                                    _serde::de::Error>::missing_field("number")),
                            };
                        let __field1 =
                            match __field1 {
                                _serde::__private229::Some(__field1) => __field1,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::missing_field("map")),
                            };
                        let __field2 =
                            match __field2 {
                                _serde::__private229::Some(__field2) => __field2,
                                _serde::__private229::None =>
                                    _serde::__private229::Default::default(),
                            };
                        let __field3 =
                            match __field3 {
                                _serde::__private229::Some(__field3) => __field3,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("always")?,
                            };
                        let __field4 =
                            match __field4 {
                                _serde::__private229::Some(__field4) => __field4,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("note")?,
                            };
                        let __field5 =
                            match __field5 {
                                _serde::__private229::Some(__field5) => __field5,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(<__A::Error as
                                                    _serde::de::Error>::missing_field("many")),
                            };
                        _serde::__private229::Ok(Record {
                                number: __field0,
                                map: __field1,
                                after: __field2,
                                always: __field3,
                                note: __field4,
                                many: __field5,
                            })
                    }
                }
                #[doc(hidden)]
                const FIELDS: &'static [&'static str] =
                    &["number", "map", "after", "always", "note", "many"];
                _serde::Deserializer::deserialize_struct(__deserializer,
                    "Record", FIELDS,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<Record<T>>,
                        lifetime: _serde::__private229::PhantomData,
                    })
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
        impl<T: fmt::Display + std::str::FromStr> _serde::Serialize for
            Record<T> where T::Err: fmt::Display {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                let mut __serde_state =
                    _serde::Serializer::serialize_struct(__serializer, "Record",
                            false as usize + 1 + 1 +
                                            if Option::is_none(&self.after) { 0 } else { 1 } + 1 +
                                    if Option::is_none(&self.note) { 0 } else { 1 } + 1)?;
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "number",
                        &{
                                #[doc(hidden)]
                                struct __SerializeWith<'__a, T: fmt::Display +
                                    std::str::FromStr + '__a> where T::Err: fmt::Display {
                                    values: (&'__a T,),
                                    phantom: _serde::__private229::PhantomData<Record<T>>,
                                }
                                #[automatically_derived]
                                impl<'__a, T: fmt::Display + std::str::FromStr + '__a>
                                    _serde::Serialize for __SerializeWith<'__a, T> where
                                    T::Err: fmt::Display {
                                    fn serialize<__S>(&self, __s: __S)
                                        -> _serde::__private229::Result<__S::Ok, __S::Error> where
                                        __S: _serde::Serializer {
                                        ::serde_with::As::<DisplayFromStr>::serialize(self.values.0,
                                            __s)
                                    }
                                }
                                __SerializeWith {
                                    values: (&self.number,),
                                    phantom: _serde::__private229::PhantomData::<Record<T>>,
                                }
                            })?;
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "map",
                        &{
                                #[doc(hidden)]
                                struct __SerializeWith<'__a, T: fmt::Display +
                                    std::str::FromStr + '__a> where T::Err: fmt::Display {
                                    values: (&'__a BTreeMap<u8, Vec<bool>>,),
                                    phantom: _serde::__private229::PhantomData<Record<T>>,
                                }
                                #[automatically_derived]
                                impl<'__a, T: fmt::Display + std::str::FromStr + '__a>
                                    _serde::Serialize for __SerializeWith<'__a, T> where
                                    T::Err: fmt::Display {
                                    fn serialize<__S>(&self, __s: __S)
                                        -> _serde::__private229::Result<__S::Ok, __S::Error> where
                                        __S: _serde::Serializer {
                                        ::serde_with::As::<BTreeMap<DisplayFromStr,
                                                Vec<DisplayFromStr>>>::serialize(self.values.0, __s)
                                    }
                                }
                                __SerializeWith {
                                    values: (&self.map,),
                                    phantom: _serde::__private229::PhantomData::<Record<T>>,
                                }
                            })?;
                if !Option::is_none(&self.after) {
                    _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                            "after",
                            &{
                                    #[doc(hidden)]
                                    struct __SerializeWith<'__a, T: fmt::Display +
                                        std::str::FromStr + '__a> where T::Err: fmt::Display {
                                        values: (&'__a Option<std::time::Duration>,),
                                        phantom: _serde::__private229::PhantomData<Record<T>>,
                                    }
                                    #[automatically_derived]
                                    impl<'__a, T: fmt::Display + std::str::FromStr + '__a>
                                        _serde::Serialize for __SerializeWith<'__a, T> where
                                        T::Err: fmt::Display {
                                        fn serialize<__S>(&self, __s: __S)
                                            -> _serde::__private229::Result<__S::Ok, __S::Error> where
                                            __S: _serde::Serializer {
                                            ::serde_with::As::<Option<DurationSeconds<u64>>>::serialize(self.values.0,
                                                __s)
                                        }
                                    }
                                    __SerializeWith {
                                        values: (&self.after,),
                                        phantom: _serde::__private229::PhantomData::<Record<T>>,
                                    }
                                })?;
                } else {
                    _serde::ser::SerializeStruct::skip_field(&mut __serde_state,
                            "after")?;
                }
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "always", &self.always)?;
                if !Option::is_none(&self.note) {
                    _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                            "note", &self.note)?;
                } else {
                    _serde::ser::SerializeStruct::skip_field(&mut __serde_state,
                            "note")?;
                }
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "many", &self.many)?;
                _serde::ser::SerializeStruct::end(__serde_state)
            }
        }
    };

struct Applied<T> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    a: Option<T>,
    #[serde(rename = "bool")]
    b: bool,
}
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Applied<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Applied", "a",
            &self.a, "b", &&self.b)
    }
}
#[automatically_derived]
impl<T: ::core::default::Default> ::core::default::Default for Applied<T> {
    #[inline]
    fn default() -> Applied<T> {
        Applied {
            a: ::core::default::Default::default(),
            b: ::core::default::Default::default(),
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
        impl<'de, T> _serde::Deserialize<'de> for Applied<T> where
            T: _serde::Deserialize<'de>, T: _serde::__private229::Default {
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
                            "a" => _serde::__private229::Ok(__Field::__field0),
                            "bool" => _serde::__private229::Ok(__Field::__field1),
                            _ => { _serde::__private229::Ok(__Field::__ignore) }
                        }
                    }
                    fn visit_bytes<__E>(self, __value: &[u8])
                        -> _serde::__private229::Result<Self::Value, __E> where
                        __E: _serde::de::Error {
                        match __value {
                            b"a" => _serde::__private229::Ok(__Field::__field0),
                            b"bool" => _serde::__private229::Ok(__Field::__field1),
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
                struct __Visitor<'de, T> where T: _serde::Deserialize<'de>,
                    T: _serde::__private229::Default {
                    marker: _serde::__private229::PhantomData<Applied<T>>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de, T> _serde::de::Visitor<'de> for __Visitor<'de, T>
                    where T: _serde::Deserialize<'de>,
                    T: _serde::__private229::Default {
                    type Value = Applied<T>;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "struct Applied")
                    }
                    #[inline]
                    fn visit_seq<__A>(self, mut __seq: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::SeqAccess<'de> {
                        let __field0 =
                            match _serde::de::SeqAccess::next_element::<Option<T>>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    _serde::__private229::Default::default(),
                            };
                        let __field1 =
                            match _serde::de::SeqAccess::next_element::<bool>(&mut __seq)?
                                {
                                _serde::__private229::Some(__value) => __value,
                                _serde::__private229::None =>
                                    return _serde::__private229::Err(_serde::de::Error::invalid_length(1usize,
                                                &"struct Applied with 2 elements")),
                            };
                        _serde::__private229::Ok(Applied {
                                a: __field0,
                                b: __field1,
                            })
                    }
                    #[inline]
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        let mut __field0: _serde::__private229::Option<Option<T>> =
                            _serde::__private229::None;
                        let mut __field1: _serde::__private229::Option<bool> =
                            _serde::__private229::None;
                        while let _serde::__private229::Some(__key) =
                                _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                            match __key {
                                __Field::__field0 => {
                                    if _serde::__private229::Option::is_some(&__field0) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("a"));
                                    }
                                    __field0 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<Option<T>>(&mut __map)?);
                                }
                                __Field::__field1 => {
                                    if _serde::__private229::Option::is_some(&__field1) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("bool"));
                                    }
                                    __field1 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<bool>(&mut __map)?);
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
                                    _serde::__private229::Default::default(),
                            };
                        let __field1 =
                            match __field1 {
                                _serde::__private229::Some(__field1) => __field1,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("bool")?,
                            };
                        _serde::__private229::Ok(Applied {
                                a: __field0,
                                b: __field1,
                            })
                    }
                }
                #[doc(hidden)]
                const FIELDS: &'static [&'static str] = &["a", "bool"];
                _serde::Deserializer::deserialize_struct(__deserializer,
                    "Applied", FIELDS,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<Applied<T>>,
                        lifetime: _serde::__private229::PhantomData,
                    })
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
        impl<T> _serde::Serialize for Applied<T> where T: _serde::Serialize {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                let mut __serde_state =
                    _serde::Serializer::serialize_struct(__serializer,
                            "Applied",
                            false as usize +
                                    if Option::is_none(&self.a) { 0 } else { 1 } + 1)?;
                if !Option::is_none(&self.a) {
                    _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                            "a", &self.a)?;
                } else {
                    _serde::ser::SerializeStruct::skip_field(&mut __serde_state,
                            "a")?;
                }
                _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                        "bool", &self.b)?;
                _serde::ser::SerializeStruct::end(__serde_state)
            }
        }
    };

struct Pair<T>(T, T);
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Pair<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field2_finish(f, "Pair", &self.0,
            &&self.1)
    }
}
#[automatically_derived]
impl<'de, T> ::serde_with::__private__::Deserialize<'de> for Pair<T> where
    Self: ::serde_with::__private__::FromStr,
    <Self as
    ::serde_with::__private__::FromStr>::Err: ::serde_with::__private__::Display
    {
    fn deserialize<__D>(deserializer: __D)
        -> ::serde_with::__private__::Result<Self, __D::Error> where
        __D: ::serde_with::__private__::Deserializer<'de> {
        struct Helper<__S>(::serde_with::__private__::PhantomData<__S>);
        impl<'de, __S> ::serde_with::__private__::Visitor<'de> for Helper<__S>
            where __S: ::serde_with::__private__::FromStr,
            <__S as
            ::serde_with::__private__::FromStr>::Err: ::serde_with::__private__::Display
            {
            type Value = __S;
            fn expecting(&self,
                formatter: &mut ::serde_with::__private__::fmt::Formatter<'_>)
                -> ::serde_with::__private__::fmt::Result {
                ::serde_with::__private__::Display::fmt("a string", formatter)
            }
            fn visit_str<__E>(self, value: &str)
                -> ::serde_with::__private__::Result<Self::Value, __E> where
                __E: ::serde_with::__private__::DeError {
                value.parse::<Self::Value>().map_err(::serde_with::__private__::DeError::custom)
            }
            fn visit_bytes<__E>(self, value: &[u8])
                -> ::serde_with::__private__::Result<Self::Value, __E> where
                __E: ::serde_with::__private__::DeError {
                let utf8 =
                    ::serde_with::__private__::str::from_utf8(value).map_err(::serde_with::__private__::DeError::custom)?;
                self.visit_str(utf8)
            }
        }
        deserializer.deserialize_str(Helper(::serde_with::__private__::PhantomData))
    }
}
#[automatically_derived]
impl<T> ::serde_with::__private__::Serialize for Pair<T> where
    Self: ::serde_with::__private__::Display {
    fn serialize<__S>(&self, serializer: __S)
        -> ::serde_with::__private__::Result<__S::Ok, __S::Error> where
        __S: ::serde_with::__private__::Serializer {
        serializer.collect_str(&self)
    }
}

impl<T: fmt::Display> fmt::Display for Pair<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {



        f.write_fmt(format_args!("{0}-{1}", self.0, self.1))
    }
}
impl<T: std::str::FromStr> std::str::FromStr for Pair<T> {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (a, b) = text.split_once('-').ok_or("no dash")?;
        Ok(Self(a.parse().map_err(|_| "a")?, b.parse().map_err(|_| "b")?))
    }
}
fn main() {
    let text =
        r#"{"number":"7","map":{"1":["true"]},"after":3,"always":null,"many":5}"#;
    let record: Record<u8> = serde_json::from_str(text).unwrap();
    {
        ::std::io::_print(format_args!("{1:?}\n{0}\n",
                serde_json::to_string(&record).unwrap(), record));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                serde_json::to_string(&Applied::<u8>::default()).unwrap()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                serde_json::from_str::<Applied<u8>>(r#"{"bool":true}"#).unwrap()));
    };
    {
        ::std::io::_print(format_args!("{0} {1:?}\n",
                serde_json::to_string(&Pair(1, 2)).unwrap(),
                serde_json::from_str::<Pair<u8>>(r#""3-x""#)));
    };
}
