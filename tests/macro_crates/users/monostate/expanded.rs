#![feature(prelude_import)]
//! monostate-impl: types of one value each.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use monostate::MustBe;
use serde::{Deserialize, Serialize};

#[serde(untagged)]
enum Message {
    Success {
        success: ::monostate::MustBeBool<true>,
        value: u8,
    },
    Failure {
        success: ::monostate::MustBeBool<false>,
        code: ::monostate::MustBeI8<-7i8>,
        letter: ::monostate::MustBeChar<'ß'>,
        text: ::monostate::MustBeStr<(::monostate::alphabet::len<4>,
        (::monostate::alphabet::n, ::monostate::alphabet::o,
        ::monostate::alphabet::char<'\n'>,
        ::monostate::alphabet::char<'"'>))>,
    },
}
#[automatically_derived]
impl ::core::fmt::Debug for Message {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Message::Success { success: __self_0, value: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "Success", "success", __self_0, "value", &__self_1),
            Message::Failure {
                success: __self_0,
                code: __self_1,
                letter: __self_2,
                text: __self_3 } =>
                ::core::fmt::Formatter::debug_struct_field4_finish(f,
                    "Failure", "success", __self_0, "code", __self_1, "letter",
                    __self_2, "text", &__self_3),
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
        impl<'de> _serde::Deserialize<'de> for Message {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                let __content =
                    _serde::de::DeserializeSeed::deserialize(_serde::__private229::de::ContentVisitor::new(),
                            __deserializer)?;
                let __deserializer =
                    _serde::__private229::de::ContentRefDeserializer::<__D::Error>::new(&__content);
                if let _serde::__private229::Ok(__ok) =
                        {
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
                                        "success" => _serde::__private229::Ok(__Field::__field0),
                                        "value" => _serde::__private229::Ok(__Field::__field1),
                                        _ => { _serde::__private229::Ok(__Field::__ignore) }
                                    }
                                }
                                fn visit_bytes<__E>(self, __value: &[u8])
                                    -> _serde::__private229::Result<Self::Value, __E> where
                                    __E: _serde::de::Error {
                                    match __value {
                                        b"success" => _serde::__private229::Ok(__Field::__field0),
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
                            struct __Visitor<'de> {
                                marker: _serde::__private229::PhantomData<Message>,
                                lifetime: _serde::__private229::PhantomData<&'de ()>,
                            }
                            #[automatically_derived]
                            impl<'de> _serde::de::Visitor<'de> for __Visitor<'de> {
                                type Value = Message;
                                fn expecting(&self,
                                    __formatter: &mut _serde::__private229::Formatter)
                                    -> _serde::__private229::fmt::Result {
                                    _serde::__private229::Formatter::write_str(__formatter,
                                        "struct variant Message::Success")
                                }
                                #[inline]
                                fn visit_map<__A>(self, mut __map: __A)
                                    -> _serde::__private229::Result<Self::Value, __A::Error>
                                    where __A: _serde::de::MapAccess<'de> {
                                    let mut __field0:
                                            _serde::__private229::Option<::monostate::MustBeBool<true>> =
                                        _serde::__private229::None;
                                    let mut __field1: _serde::__private229::Option<u8> =
                                        _serde::__private229::None;
                                    while let _serde::__private229::Some(__key) =
                                            _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                                        match __key {
                                            __Field::__field0 => {
                                                if _serde::__private229::Option::is_some(&__field0) {
                                                    return _serde::__private229::Err(<__A::Error as
                                                                    _serde::de::Error>::duplicate_field("success"));
                                                }
                                                __field0 =
                                                    _serde::__private229::Some(_serde::de::MapAccess::next_value::<::monostate::MustBeBool<true>>(&mut __map)?);
                                            }
                                            __Field::__field1 => {
                                                if _serde::__private229::Option::is_some(&__field1) {
                                                    return _serde::__private229::Err(<__A::Error as
                                                                    _serde::de::Error>::duplicate_field("value"));
                                                }
                                                __field1 =
                                                    _serde::__private229::Some(_serde::de::MapAccess::next_value::<u8>(&mut __map)?);
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
                                                _serde::__private229::de::missing_field("success")?,
                                        };
                                    let __field1 =
                                        match __field1 {
                                            _serde::__private229::Some(__field1) => __field1,
                                            _serde::__private229::None =>
                                                _serde::__private229::de::missing_field("value")?,
                                        };
                                    _serde::__private229::Ok(Message::Success {
                                            success: __field0,
                                            value: __field1,
                                        })
                                }
                            }
                            #[doc(hidden)]
                            const FIELDS: &'static [&'static str] =
                                &["success", "value"];
                            _serde::Deserializer::deserialize_any(__deserializer,
                                __Visitor {
                                    marker: _serde::__private229::PhantomData::<Message>,
                                    lifetime: _serde::__private229::PhantomData,
                                })
                        } {
                    return _serde::__private229::Ok(__ok);
                }
                if let _serde::__private229::Ok(__ok) =
                        {
                            #[allow(non_camel_case_types)]
                            #[doc(hidden)]
                            enum __Field {
                                __field0,
                                __field1,
                                __field2,
                                __field3,
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
                                        _ => _serde::__private229::Ok(__Field::__ignore),
                                    }
                                }
                                fn visit_str<__E>(self, __value: &str)
                                    -> _serde::__private229::Result<Self::Value, __E> where
                                    __E: _serde::de::Error {
                                    match __value {
                                        "success" => _serde::__private229::Ok(__Field::__field0),
                                        "code" => _serde::__private229::Ok(__Field::__field1),
                                        "letter" => _serde::__private229::Ok(__Field::__field2),
                                        "text" => _serde::__private229::Ok(__Field::__field3),
                                        _ => { _serde::__private229::Ok(__Field::__ignore) }
                                    }
                                }
                                fn visit_bytes<__E>(self, __value: &[u8])
                                    -> _serde::__private229::Result<Self::Value, __E> where
                                    __E: _serde::de::Error {
                                    match __value {
                                        b"success" => _serde::__private229::Ok(__Field::__field0),
                                        b"code" => _serde::__private229::Ok(__Field::__field1),
                                        b"letter" => _serde::__private229::Ok(__Field::__field2),
                                        b"text" => _serde::__private229::Ok(__Field::__field3),
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
                                marker: _serde::__private229::PhantomData<Message>,
                                lifetime: _serde::__private229::PhantomData<&'de ()>,
                            }
                            #[automatically_derived]
                            impl<'de> _serde::de::Visitor<'de> for __Visitor<'de> {
                                type Value = Message;
                                fn expecting(&self,
                                    __formatter: &mut _serde::__private229::Formatter)
                                    -> _serde::__private229::fmt::Result {
                                    _serde::__private229::Formatter::write_str(__formatter,
                                        "struct variant Message::Failure")
                                }
                                #[inline]
                                fn visit_map<__A>(self, mut __map: __A)
                                    -> _serde::__private229::Result<Self::Value, __A::Error>
                                    where __A: _serde::de::MapAccess<'de> {
                                    let mut __field0:
                                            _serde::__private229::Option<::monostate::MustBeBool<false>> =
                                        _serde::__private229::None;
                                    let mut __field1:
                                            _serde::__private229::Option<::monostate::MustBeI8<-7i8>> =
                                        _serde::__private229::None;
                                    let mut __field2:
                                            _serde::__private229::Option<::monostate::MustBeChar<'ß'>> =
                                        _serde::__private229::None;
                                    let mut __field3:
                                            _serde::__private229::Option<::monostate::MustBeStr<(::monostate::alphabet::len<4>,
                                            (::monostate::alphabet::n, ::monostate::alphabet::o,
                                            ::monostate::alphabet::char<'\n'>,
                                            ::monostate::alphabet::char<'"'>))>> =
                                        _serde::__private229::None;
                                    while let _serde::__private229::Some(__key) =
                                            _serde::de::MapAccess::next_key::<__Field>(&mut __map)? {
                                        match __key {
                                            __Field::__field0 => {
                                                if _serde::__private229::Option::is_some(&__field0) {
                                                    return _serde::__private229::Err(<__A::Error as
                                                                    _serde::de::Error>::duplicate_field("success"));
                                                }
                                                __field0 =
                                                    _serde::__private229::Some(_serde::de::MapAccess::next_value::<::monostate::MustBeBool<false>>(&mut __map)?);
                                            }
                                            __Field::__field1 => {
                                                if _serde::__private229::Option::is_some(&__field1) {
                                                    return _serde::__private229::Err(<__A::Error as
                                                                    _serde::de::Error>::duplicate_field("code"));
                                                }
                                                __field1 =
                                                    _serde::__private229::Some(_serde::de::MapAccess::next_value::<::monostate::MustBeI8<-7i8>>(&mut __map)?);
                                            }
                                            __Field::__field2 => {
                                                if _serde::__private229::Option::is_some(&__field2) {
                                                    return _serde::__private229::Err(<__A::Error as
                                                                    _serde::de::Error>::duplicate_field("letter"));
                                                }
                                                __field2 =
                                                    _serde::__private229::Some(_serde::de::MapAccess::next_value::<::monostate::MustBeChar<'ß'>>(&mut __map)?);
                                            }
                                            __Field::__field3 => {
                                                if _serde::__private229::Option::is_some(&__field3) {
                                                    return _serde::__private229::Err(<__A::Error as
                                                                    _serde::de::Error>::duplicate_field("text"));
                                                }
                                                __field3 =
                                                    _serde::__private229::Some(_serde::de::MapAccess::next_value::<::monostate::MustBeStr<(::monostate::alphabet::len<4>,
                                                                    (::monostate::alphabet::n, ::monostate::alphabet::o,
                                                                    ::monostate::alphabet::char<'\n'>,
                                                                    ::monostate::alphabet::char<'"'>))>>(&mut __map)?);
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
                                                _serde::__private229::de::missing_field("success")?,
                                        };
                                    let __field1 =
                                        match __field1 {
                                            _serde::__private229::Some(__field1) => __field1,
                                            _serde::__private229::None =>
                                                _serde::__private229::de::missing_field("code")?,
                                        };
                                    let __field2 =
                                        match __field2 {
                                            _serde::__private229::Some(__field2) => __field2,
                                            _serde::__private229::None =>
                                                _serde::__private229::de::missing_field("letter")?,
                                        };
                                    let __field3 =
                                        match __field3 {
                                            _serde::__private229::Some(__field3) => __field3,
                                            _serde::__private229::None =>
                                                _serde::__private229::de::missing_field("text")?,
                                        };
                                    _serde::__private229::Ok(Message::Failure {
                                            success: __field0,
                                            code: __field1,
                                            letter: __field2,
                                            text: __field3,
                                        })
                                }
                            }
                            #[doc(hidden)]
                            const FIELDS: &'static [&'static str] =
                                &["success", "code", "letter", "text"];
                            _serde::Deserializer::deserialize_any(__deserializer,
                                __Visitor {
                                    marker: _serde::__private229::PhantomData::<Message>,
                                    lifetime: _serde::__private229::PhantomData,
                                })
                        } {
                    return _serde::__private229::Ok(__ok);
                }
                _serde::__private229::Err(_serde::de::Error::custom("data did not match any variant of untagged enum Message"))
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
        impl _serde::Serialize for Message {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                match *self {
                    Message::Success { ref success, ref value } => {
                        let mut __serde_state =
                            _serde::Serializer::serialize_struct(__serializer,
                                    "Message", 0 + 1 + 1)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "success", success)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "value", value)?;
                        _serde::ser::SerializeStruct::end(__serde_state)
                    }
                    Message::Failure {
                        ref success, ref code, ref letter, ref text } => {
                        let mut __serde_state =
                            _serde::Serializer::serialize_struct(__serializer,
                                    "Message", 0 + 1 + 1 + 1 + 1)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "success", success)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "code", code)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "letter", letter)?;
                        _serde::ser::SerializeStruct::serialize_field(&mut __serde_state,
                                "text", text)?;
                        _serde::ser::SerializeStruct::end(__serde_state)
                    }
                }
            }
        }
    };

fn parse(text: &str) {

    {
        ::std::io::_print(format_args!("{0:?}\n",
                serde_json::from_str::<Message>(text).map_err(|e|
                        e.to_string())));
    };
}
fn main() {
    parse(r#"{"success":true,"value":1}"#);
    parse(r#"{"success":false,"code":-7,"letter":"ß","text":"no\n\""}"#);
    parse(r#"{"success":false,"value":1}"#);
    {
        ::std::io::_print(format_args!("{0}\n",
                serde_json::to_string(&::monostate::MustBeU64::<0x10u64>).unwrap()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                serde_json::from_str::<::monostate::MustBeStr<(::monostate::alphabet::len<1>,
                            ::monostate::alphabet::x)>>("\"y\"").map_err(|e|
                        e.to_string())));
    };
}
