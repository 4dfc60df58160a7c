#![feature(prelude_import)]
//! schemars_derive: schemas of structs and enums, with serde's attributes and validation.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::collections::BTreeMap;

use schemars::{schema_for, JsonSchema};
use serde::{Deserialize, Serialize};

/// A shape
///
/// With more to say.
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "The shape", extend("x-more" = [1, 2]), example = none())]
struct Shape<T> {
    /// What it is called
    #[schemars(length(min = 1, max = 9), regex(pattern = "^[a-z]+$"))]
    long_name: String,
    #[serde(default = "three")]
    #[validate(range(min = 1, max = 5))]
    count: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Box<Shape<T>>>,
    #[serde(flatten)]
    rest: BTreeMap<String, T>,
    #[schemars(with = "Vec<u16>", inner(range(max = 7)))]
    hidden: (),
    #[deprecated]
    #[schemars(email)]
    mail: String,
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
        impl<'de, T> _serde::Deserialize<'de> for Shape<T> where
            T: _serde::Deserialize<'de> {
            fn deserialize<__D>(__deserializer: __D)
                -> _serde::__private229::Result<Self, __D::Error> where
                __D: _serde::Deserializer<'de> {
                #[allow(non_camel_case_types)]
                #[doc(hidden)]
                enum __Field<'de> {
                    __field0,
                    __field1,
                    __field2,
                    __field4,
                    __field5,
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
                            "longName" => _serde::__private229::Ok(__Field::__field0),
                            "count" => _serde::__private229::Ok(__Field::__field1),
                            "note" => _serde::__private229::Ok(__Field::__field2),
                            "hidden" => _serde::__private229::Ok(__Field::__field4),
                            "mail" => _serde::__private229::Ok(__Field::__field5),
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
                            b"longName" => _serde::__private229::Ok(__Field::__field0),
                            b"count" => _serde::__private229::Ok(__Field::__field1),
                            b"note" => _serde::__private229::Ok(__Field::__field2),
                            b"hidden" => _serde::__private229::Ok(__Field::__field4),
                            b"mail" => _serde::__private229::Ok(__Field::__field5),
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
                            "longName" => _serde::__private229::Ok(__Field::__field0),
                            "count" => _serde::__private229::Ok(__Field::__field1),
                            "note" => _serde::__private229::Ok(__Field::__field2),
                            "hidden" => _serde::__private229::Ok(__Field::__field4),
                            "mail" => _serde::__private229::Ok(__Field::__field5),
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
                            b"longName" => _serde::__private229::Ok(__Field::__field0),
                            b"count" => _serde::__private229::Ok(__Field::__field1),
                            b"note" => _serde::__private229::Ok(__Field::__field2),
                            b"hidden" => _serde::__private229::Ok(__Field::__field4),
                            b"mail" => _serde::__private229::Ok(__Field::__field5),
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
                struct __Visitor<'de, T> where T: _serde::Deserialize<'de> {
                    marker: _serde::__private229::PhantomData<Shape<T>>,
                    lifetime: _serde::__private229::PhantomData<&'de ()>,
                }
                #[automatically_derived]
                impl<'de, T> _serde::de::Visitor<'de> for __Visitor<'de, T>
                    where T: _serde::Deserialize<'de> {
                    type Value = Shape<T>;
                    fn expecting(&self,
                        __formatter: &mut _serde::__private229::Formatter)
                        -> _serde::__private229::fmt::Result {
                        _serde::__private229::Formatter::write_str(__formatter,
                            "struct Shape")
                    }
                    #[inline]
                    fn visit_map<__A>(self, mut __map: __A)
                        -> _serde::__private229::Result<Self::Value, __A::Error>
                        where __A: _serde::de::MapAccess<'de> {
                        let mut __field0: _serde::__private229::Option<String> =
                            _serde::__private229::None;
                        let mut __field1: _serde::__private229::Option<u8> =
                            _serde::__private229::None;
                        let mut __field2:
                                _serde::__private229::Option<Option<Box<Shape<T>>>> =
                            _serde::__private229::None;
                        let mut __field4: _serde::__private229::Option<()> =
                            _serde::__private229::None;
                        let mut __field5: _serde::__private229::Option<String> =
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
                                                        _serde::de::Error>::duplicate_field("longName"));
                                    }
                                    __field0 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<String>(&mut __map)?);
                                }
                                __Field::__field1 => {
                                    if _serde::__private229::Option::is_some(&__field1) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("count"));
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
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<Option<Box<Shape<T>>>>(&mut __map)?);
                                }
                                __Field::__field4 => {
                                    if _serde::__private229::Option::is_some(&__field4) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("hidden"));
                                    }
                                    __field4 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<()>(&mut __map)?);
                                }
                                __Field::__field5 => {
                                    if _serde::__private229::Option::is_some(&__field5) {
                                        return _serde::__private229::Err(<__A::Error as
                                                        _serde::de::Error>::duplicate_field("mail"));
                                    }
                                    __field5 =
                                        _serde::__private229::Some(_serde::de::MapAccess::next_value::<String>(&mut __map)?);
                                }
                                __Field::__other(__name) => {
                                    __collect.push(_serde::__private229::Some((__name,
                                                _serde::de::MapAccess::next_value_seed(&mut __map,
                                                        _serde::__private229::de::ContentVisitor::new())?)));
                                }
                            }
                        }
                        let __field0 =
                            match __field0 {
                                _serde::__private229::Some(__field0) => __field0,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("longName")?,
                            };
                        let __field1 =
                            match __field1 {
                                _serde::__private229::Some(__field1) => __field1,
                                _serde::__private229::None => three(),
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
                                    _serde::__private229::de::missing_field("hidden")?,
                            };
                        let __field5 =
                            match __field5 {
                                _serde::__private229::Some(__field5) => __field5,
                                _serde::__private229::None =>
                                    _serde::__private229::de::missing_field("mail")?,
                            };
                        let __field3: BTreeMap<String, T> =
                            _serde::de::Deserialize::deserialize(_serde::__private229::de::FlatMapDeserializer(&mut __collect,
                                        _serde::__private229::PhantomData))?;
                        if let _serde::__private229::Some(_serde::__private229::Some((__key,
                                _))) =
                                __collect.into_iter().filter(_serde::__private229::Option::is_some).next()
                            {
                            if let _serde::__private229::Some(__key) =
                                    _serde::__private229::de::content_as_str(&__key) {
                                return _serde::__private229::Err(_serde::de::Error::custom(format_args!("unknown field `{0}`",
                                                &__key)));
                            } else {
                                return _serde::__private229::Err(_serde::de::Error::custom(format_args!("unexpected map key")));
                            }
                        }
                        _serde::__private229::Ok(Shape {
                                long_name: __field0,
                                count: __field1,
                                note: __field2,
                                rest: __field3,
                                hidden: __field4,
                                mail: __field5,
                            })
                    }
                }
                _serde::Deserializer::deserialize_map(__deserializer,
                    __Visitor {
                        marker: _serde::__private229::PhantomData::<Shape<T>>,
                        lifetime: _serde::__private229::PhantomData,
                    })
            }
        }
    };
const _: () =
    {
        #[automatically_derived]
        #[allow(unused_braces, unused_qualifications)]
        impl<T> schemars::JsonSchema for Shape<T> where
            T: schemars::JsonSchema {
            fn schema_name()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Borrowed("Shape")
            }
            fn schema_id()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Owned(








                    ::alloc::__export::must_use({
                            ::alloc::fmt::format(format_args!("user::{0}<{1}>", "Shape",
                                    {
                                        #[allow(unused_imports)]
                                        use ::schemars::_private::{
                                            MaybeJsonSchemaWrapper, NoJsonSchema as _,
                                        };
                                        <MaybeJsonSchemaWrapper<T>>::maybe_schema_id()
                                    }))
                        }))
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator)
                -> schemars::Schema {
                {
                    let mut schema =
                        <::schemars::Schema as
                                    ::core::convert::TryFrom<_>>::try_from(::serde_json::Value::Object({
                                        let mut object = ::serde_json::Map::new();
                                        let _ =
                                            object.insert(("type").into(),
                                                ::serde_json::to_value(&"object").unwrap());
                                        let _ =
                                            object.insert(("additionalProperties").into(),
                                                ::serde_json::Value::Bool(false));
                                        ;
                                        object
                                    })).unwrap();
                    {
                        schemars::_private::insert_object_property(&mut schema,
                            "longName",
                            generator.contract().is_deserialize() &&
                                <String as
                                        schemars::JsonSchema>::_schemars_private_is_option(),
                            {
                                let mut schema = generator.subschema_for::<String>();
                                schemars::_private::insert_metadata_property_if_nonempty(&mut schema,
                                    "title",
                                    {
                                        const TITLE: &str =
                                            schemars::_private::get_title_and_description("What it is called").0;
                                        TITLE
                                    });
                                schemars::_private::insert_metadata_property_if_nonempty(&mut schema,
                                    "description",
                                    {
                                        const DESCRIPTION: &str =
                                            schemars::_private::get_title_and_description("What it is called").1;
                                        DESCRIPTION
                                    });
                                schemars::_private::insert_validation_property(&mut schema,
                                    "string", "minLength", 1);
                                schemars::_private::insert_validation_property(&mut schema,
                                    "string", "maxLength", 9);
                                schemars::_private::insert_validation_property(&mut schema,
                                    "array", "minItems", 1);
                                schemars::_private::insert_validation_property(&mut schema,
                                    "array", "maxItems", 9);
                                schemars::_private::insert_validation_property(&mut schema,
                                    "string", "pattern", ("^[a-z]+$").to_string());
                                schema
                            });
                    }
                    {
                        schemars::_private::insert_object_property(&mut schema,
                            "count",
                            if generator.contract().is_deserialize() {
                                true ||
                                    (!false &&
                                            <u8 as schemars::JsonSchema>::_schemars_private_is_option())
                            } else { false },
                            {
                                let mut schema = generator.subschema_for::<u8>();
                                schemars::_private::insert_validation_property(&mut schema,
                                    "number", "minimum", 1);
                                schemars::_private::insert_validation_property(&mut schema,
                                    "number", "maximum", 5);
                                Some(three()).and_then(|d|
                                            {
                                                #[allow(unused_imports)]
                                                use ::schemars::_private::{
                                                    MaybeSerializeWrapper, NoSerialize as _,
                                                };
                                                MaybeSerializeWrapper(d).maybe_to_value()
                                            }).map(|d| schema.insert("default".into(), d));
                                schema
                            });
                    }
                    {
                        schemars::_private::insert_object_property(&mut schema,
                            "note",
                            if generator.contract().is_deserialize() {
                                false ||
                                    (!false &&
                                            <Option<Box<Shape<T>>> as
                                                    schemars::JsonSchema>::_schemars_private_is_option())
                            } else { true },
                            { generator.subschema_for::<Option<Box<Shape<T>>>>() });
                    }
                    schemars::_private::flatten(&mut schema,
                        {
                            schemars::_private::json_schema_for_flatten::<BTreeMap<String,
                                    T>>(generator, false)
                        });
                    {
                        schemars::_private::insert_object_property(&mut schema,
                            "hidden",
                            generator.contract().is_deserialize() &&
                                <Vec<u16> as
                                        schemars::JsonSchema>::_schemars_private_is_option(),
                            {
                                let mut schema = generator.subschema_for::<Vec<u16>>();
                                schemars::_private::apply_inner_validation(&mut schema,
                                    |inner_schema|
                                        {
                                            schemars::_private::insert_validation_property(inner_schema,
                                                "number", "maximum", 7);
                                        });
                                schema
                            });
                    }
                    {
                        schemars::_private::insert_object_property(&mut schema,
                            "mail",
                            generator.contract().is_deserialize() &&
                                <String as
                                        schemars::JsonSchema>::_schemars_private_is_option(),
                            {
                                let mut schema = generator.subschema_for::<String>();
                                schema.insert("deprecated".into(), true.into());
                                (&mut schema).insert("format".into(), "email".into());
                                schema
                            });
                    }
                    schemars::_private::insert_metadata_property_if_nonempty(&mut schema,
                        "title", "The shape");
                    schemars::_private::insert_metadata_property_if_nonempty(&mut schema,
                        "description",
                        {
                            const DESCRIPTION: &str =
                                schemars::_private::get_title_and_description("A shape\n\nWith more to say.").1;
                            DESCRIPTION
                        });
                    schema.insert("examples".into(),
                        schemars::_private::serde_json::Value::Array([schemars::_private::serde_json::value::to_value(none())].into_iter().flatten().collect()));
                    schema.insert("x-more".into(),
                        ::serde_json::Value::Array(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                    [::serde_json::to_value(&1).unwrap(),
                                            ::serde_json::to_value(&2).unwrap()]))));
                    schema
                }
            }
            fn inline_schema() -> bool { false }
        }
        ;
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
        impl<T> _serde::Serialize for Shape<T> where T: _serde::Serialize {
            fn serialize<__S>(&self, __serializer: __S)
                -> _serde::__private229::Result<__S::Ok, __S::Error> where
                __S: _serde::Serializer {
                let mut __serde_state =
                    _serde::Serializer::serialize_map(__serializer,
                            _serde::__private229::None)?;
                _serde::ser::SerializeMap::serialize_entry(&mut __serde_state,
                        "longName", &self.long_name)?;
                _serde::ser::SerializeMap::serialize_entry(&mut __serde_state,
                        "count", &self.count)?;
                if !Option::is_none(&self.note) {
                    _serde::ser::SerializeMap::serialize_entry(&mut __serde_state,
                            "note", &self.note)?;
                }
                _serde::Serialize::serialize(&&self.rest,
                        _serde::__private229::ser::FlatMapSerializer(&mut __serde_state))?;
                _serde::ser::SerializeMap::serialize_entry(&mut __serde_state,
                        "hidden", &self.hidden)?;
                _serde::ser::SerializeMap::serialize_entry(&mut __serde_state,
                        "mail", &self.mail)?;
                _serde::ser::SerializeMap::end(__serde_state)
            }
        }
    };
fn none() -> Option<u8> { None }
fn three() -> u8 { 3 }
#[schemars(tag = "kind", rename_all = "UPPERCASE")]
#[allow(dead_code)]
enum Kind {
    Unit,

    /// With fields
    Fields {
        a: Option<f32>,
    },

    #[schemars(skip)]
    Skipped,
    New(Inner),
}
const _: () =
    {
        #[automatically_derived]
        #[allow(unused_braces, unused_qualifications)]
        impl schemars::JsonSchema for Kind {
            fn schema_name()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Borrowed("Kind")
            }
            fn schema_id()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Borrowed("user::Kind")
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator)
                -> schemars::Schema {
                {
                    {
                        let mut map = schemars::_private::serde_json::Map::new();
                        map.insert("oneOf".into(),
                            schemars::_private::serde_json::Value::Array({
                                    let mut enum_values =
                                        schemars::_private::alloc::vec::Vec::new();
                                    enum_values.push({
                                                let mut schema = generator.subschema_for::<()>();
                                                schemars::_private::apply_internal_enum_variant_tag(&mut schema,
                                                    "kind", "UNIT", false);
                                                schema
                                            }.to_value());
                                    enum_values.push({
                                                let mut schema =
                                                    <::schemars::Schema as
                                                                ::core::convert::TryFrom<_>>::try_from(::serde_json::Value::Object({
                                                                    let mut object = ::serde_json::Map::new();
                                                                    let _ =
                                                                        object.insert(("type").into(),
                                                                            ::serde_json::to_value(&"object").unwrap());
                                                                    ;
                                                                    object
                                                                })).unwrap();
                                                {
                                                    schemars::_private::insert_object_property(&mut schema, "a",
                                                        generator.contract().is_deserialize() &&
                                                            <Option<f32> as
                                                                    schemars::JsonSchema>::_schemars_private_is_option(),
                                                        { generator.subschema_for::<Option<f32>>() });
                                                }
                                                schemars::_private::apply_internal_enum_variant_tag(&mut schema,
                                                    "kind", "FIELDS", false);
                                                schemars::_private::insert_metadata_property_if_nonempty(&mut schema,
                                                    "title",
                                                    {
                                                        const TITLE: &str =
                                                            schemars::_private::get_title_and_description("With fields").0;
                                                        TITLE
                                                    });
                                                schemars::_private::insert_metadata_property_if_nonempty(&mut schema,
                                                    "description",
                                                    {
                                                        const DESCRIPTION: &str =
                                                            schemars::_private::get_title_and_description("With fields").1;
                                                        DESCRIPTION
                                                    });
                                                schema
                                            }.to_value());
                                    enum_values.push({
                                                let mut schema =
                                                    schemars::_private::json_schema_for_internally_tagged_enum_newtype_variant::<Inner>(generator);
                                                schemars::_private::apply_internal_enum_variant_tag(&mut schema,
                                                    "kind", "NEW", false);
                                                schema
                                            }.to_value());
                                    enum_values
                                }));
                        schemars::Schema::from(map)
                    }
                }
            }
            fn inline_schema() -> bool { false }
        }
        ;
    };
#[schemars(transparent, inline)]
#[allow(dead_code)]
struct Inner(BTreeMap<String, bool>);
const _: () =
    {
        #[automatically_derived]
        #[allow(unused_qualifications)]
        impl schemars::JsonSchema for Inner {
            fn inline_schema() -> bool {
                <BTreeMap<String, bool> as
                        schemars::JsonSchema>::inline_schema()
            }
            fn schema_name()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                <BTreeMap<String, bool> as
                        schemars::JsonSchema>::schema_name()
            }
            fn schema_id()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                <BTreeMap<String, bool> as schemars::JsonSchema>::schema_id()
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator)
                -> schemars::Schema {
                <BTreeMap<String, bool> as
                        schemars::JsonSchema>::json_schema(generator)
            }
            fn _schemars_private_non_optional_json_schema(generator:
                    &mut schemars::SchemaGenerator) -> schemars::Schema {
                <BTreeMap<String, bool> as
                        schemars::JsonSchema>::_schemars_private_non_optional_json_schema(generator)
            }
            fn _schemars_private_is_option() -> bool {
                <BTreeMap<String, bool> as
                        schemars::JsonSchema>::_schemars_private_is_option()
            }
        }
        ;
    };
#[schemars(untagged, transform = renamed)]
#[allow(dead_code)]
enum Untagged { Pair(i8, char), Text(String), }
const _: () =
    {
        #[automatically_derived]
        #[allow(unused_braces, unused_qualifications)]
        impl schemars::JsonSchema for Untagged {
            fn schema_name()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Borrowed("Untagged")
            }
            fn schema_id()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Borrowed("user::Untagged")
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator)
                -> schemars::Schema {
                {
                    let mut schema =
                        {
                            let mut map = schemars::_private::serde_json::Map::new();
                            map.insert("anyOf".into(),
                                schemars::_private::serde_json::Value::Array({
                                        let mut enum_values =
                                            schemars::_private::alloc::vec::Vec::new();
                                        enum_values.push({
                                                    let mut schema =
                                                        {
                                                            let mut prefix_items =
                                                                schemars::_private::alloc::vec::Vec::<schemars::_private::serde_json::Value>::with_capacity(2usize);
                                                            prefix_items.push(({
                                                                            generator.subschema_for::<i8>()
                                                                        }).to_value());
                                                            prefix_items.push(({
                                                                            generator.subschema_for::<char>()
                                                                        }).to_value());
                                                            let len = prefix_items.len();
                                                            let mut map = schemars::_private::serde_json::Map::new();
                                                            map.insert("type".into(), "array".into());
                                                            if !prefix_items.is_empty() {
                                                                map.insert("prefixItems".into(), prefix_items.into());
                                                                map.insert("minItems".into(), len.into());
                                                            }
                                                            map.insert("maxItems".into(), len.into());
                                                            schemars::Schema::from(map)
                                                        };
                                                    if generator.settings().untagged_enum_variant_titles {
                                                        schema.insert("title".into(), "Pair".into());
                                                    }
                                                    schema
                                                }.to_value());
                                        enum_values.push({
                                                    let mut schema = generator.subschema_for::<String>();
                                                    if generator.settings().untagged_enum_variant_titles {
                                                        schema.insert("title".into(), "Text".into());
                                                    }
                                                    schema
                                                }.to_value());
                                        enum_values
                                    }));
                            schemars::Schema::from(map)
                        };
                    schemars::transform::Transform::transform(&mut renamed,
                        &mut schema);
                    schema
                }
            }
            fn inline_schema() -> bool { false }
        }
        ;
    };
fn renamed(schema: &mut schemars::Schema) {
    schema.insert("title".into(), "renamed".into());
}
#[repr(u8)]
#[allow(dead_code)]
enum Number { One = 1, Five = 5, }
#[allow(deprecated)]
impl<'de> serde::Deserialize<'de> for Number {
    #[allow(clippy :: use_self)]
    fn deserialize<D>(deserializer: D)
        -> ::core::result::Result<Self, D::Error> where
        D: serde::Deserializer<'de> {
        #[allow(non_camel_case_types)]
        struct discriminant;
        #[allow(non_upper_case_globals)]
        impl discriminant {
            const One: u8 = Number::One as u8;
            const Five: u8 = Number::Five as u8;
        }
        match <u8 as serde::Deserialize>::deserialize(deserializer)? {
            discriminant::One => ::core::result::Result::Ok(Number::One),
            discriminant::Five => ::core::result::Result::Ok(Number::Five),
            other =>
                ::core::result::Result::Err(serde::de::Error::custom(format_args!("invalid value: {0}, expected {1} or {2}",
                            other, discriminant::One, discriminant::Five))),
        }
    }
}
const _: () =
    {
        #[automatically_derived]
        #[allow(unused_braces, unused_qualifications)]
        impl schemars::JsonSchema for Number {
            fn schema_name()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Borrowed("Number")
            }
            fn schema_id()
                -> schemars::_private::alloc::borrow::Cow<'static, str> {
                schemars::_private::alloc::borrow::Cow::Borrowed("user::Number")
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator)
                -> schemars::Schema {
                {
                    {
                        let mut map = schemars::_private::serde_json::Map::new();
                        map.insert("type".into(), "integer".into());
                        map.insert("enum".into(),
                            schemars::_private::serde_json::Value::Array({
                                    let mut enum_values =
                                        schemars::_private::alloc::vec::Vec::new();
                                    enum_values.push((Number::One as u8).into());
                                    enum_values.push((Number::Five as u8).into());
                                    enum_values
                                }));
                        schemars::Schema::from(map)
                    }
                }
            }
            fn inline_schema() -> bool { false }
        }
        ;
    };
fn main() {
    for schema in
        [::schemars::SchemaGenerator::default().into_root_schema_for::<Shape<u16>>(),
                ::schemars::SchemaGenerator::default().into_root_schema_for::<Kind>(),
                ::schemars::SchemaGenerator::default().into_root_schema_for::<Untagged>(),
                ::schemars::SchemaGenerator::default().into_root_schema_for::<Number>()]
        {
        {
            ::std::io::_print(format_args!("{0}\n",
                    serde_json::to_string_pretty(&schema).unwrap()));
        };
    }
}
