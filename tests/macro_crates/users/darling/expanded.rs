#![feature(prelude_import)]
//! darling_macro: what macro crates parse their input with. The program is such a macro, without being one.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use darling::{ast, util, FromDeriveInput, FromField, FromMeta, FromVariant};
use quote::ToTokens;

#[darling(attributes(shape), supports(struct_named, enum_any),
forward_attrs(allow, doc), map = "check")]
struct Input {
    ident: syn::Ident,
    vis: syn::Visibility,
    generics: syn::Generics,
    data: ast::Data<Variant, Field>,
    #[darling(default, rename = "call")]
    name: Option<String>,
    #[darling(multiple)]
    tag: Vec<Tag>,
    #[darling(default = three)]
    count: usize,
    attrs: Vec<syn::Attribute>,
}
#[automatically_derived]
impl ::core::fmt::Debug for Input {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let names: &'static _ =
            &["ident", "vis", "generics", "data", "name", "tag", "count",
                        "attrs"];
        let values: &[&dyn ::core::fmt::Debug] =
            &[&self.ident, &self.vis, &self.generics, &self.data, &self.name,
                        &self.tag, &self.count, &&self.attrs];
        ::core::fmt::Formatter::debug_struct_fields_finish(f, "Input", names,
            values)
    }
}
#[automatically_derived]
#[allow(clippy :: manual_unwrap_or_default)]
impl ::darling::FromDeriveInput for Input {
    fn from_derive_input(__di: &::darling::export::syn::DeriveInput)
        -> ::darling::Result<Self> {
        let mut __errors = ::darling::Error::accumulator();
        let mut name: (bool, ::darling::export::Option<Option<String>>) =
            (false, None);
        let mut tag: Vec<Tag> = ::darling::export::Default::default();
        let mut count: (bool, ::darling::export::Option<usize>) =
            (false, None);
        let mut __fwd_attrs:
                ::darling::export::Vec<::darling::export::syn::Attribute> =









            ::alloc::vec::Vec::new();
        let mut attrs: ::darling::export::Option<_> = None;
        use ::darling::ToTokens;
        for __attr in &__di.attrs {
            match ::darling::export::ToString::to_string(&__attr.path().clone().into_token_stream()).as_str()
                {
                "shape" => {
                    match ::darling::util::parse_attribute_to_meta_list(__attr)
                        {
                        ::darling::export::Ok(__data) => {
                            match ::darling::export::NestedMeta::parse_meta_list(__data.tokens)
                                {
                                ::darling::export::Ok(ref __items) => {
                                    if __items.is_empty() { continue; }
                                    for __item in __items {
                                        match *__item {
                                            ::darling::export::NestedMeta::Meta(ref __inner) => {
                                                let __name =
                                                    ::darling::util::path_to_string(__inner.path());
                                                match __name.as_str() {
                                                    "call" => {
                                                        if !name.0 {
                                                            name =
                                                                (true,
                                                                    __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                            ->
                                                                                                ::darling::Result<_>>(::darling::FromMeta::from_meta)(__inner).map_err(|e|
                                                                                e.with_span(&__inner).at("call"))));
                                                        } else {
                                                            __errors.push(::darling::Error::duplicate_field("call").with_span(&__inner));
                                                        }
                                                    }
                                                    "tag" => {
                                                        let __len = tag.len();
                                                        if let ::darling::export::Some(__val) =
                                                                __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                        ->
                                                                                            ::darling::Result<_>>(::darling::FromMeta::from_meta)(__inner).map_err(|e|
                                                                            e.with_span(&__inner).at(&::alloc::__export::must_use({
                                                                                            ::alloc::fmt::format(format_args!("{0}[{1}]", "tag", __len))
                                                                                        })))) {
                                                            tag.push(__val)
                                                        }
                                                    }
                                                    "count" => {
                                                        if !count.0 {
                                                            count =
                                                                (true,
                                                                    __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                            ->
                                                                                                ::darling::Result<_>>(::darling::FromMeta::from_meta)(__inner).map_err(|e|
                                                                                e.with_span(&__inner).at("count"))));
                                                        } else {
                                                            __errors.push(::darling::Error::duplicate_field("count").with_span(&__inner));
                                                        }
                                                    }
                                                    __other => {
                                                        __errors.push(::darling::Error::unknown_field_with_alts(__other,
                                                                    &["call", "tag", "count"]).with_span(__inner));
                                                    }
                                                }
                                            }
                                            ::darling::export::NestedMeta::Lit(ref __inner) => {
                                                __errors.push(::darling::Error::unsupported_format("literal").with_span(__inner));
                                            }
                                        }
                                    }
                                }
                                ::darling::export::Err(__err) => {
                                    __errors.push(__err.into());
                                }
                            }
                        }
                        ::darling::export::Err(__err) => { __errors.push(__err); }
                    }
                }
                "allow" | "doc" => __fwd_attrs.push(__attr.clone()),
                _ => continue,
            }
        }
        attrs = ::darling::export::Some(__fwd_attrs);
        fn __validate_body(__body: &::darling::export::syn::Data)
            -> ::darling::Result<&::darling::export::syn::Data> {
            {
                let struct_check =
                    ::darling::util::ShapeSet::new(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                [::darling::util::Shape::Named])));
                let enum_check =
                    ::darling::util::ShapeSet::new(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                [::darling::util::Shape::Named,
                                        ::darling::util::Shape::Tuple,
                                        ::darling::util::Shape::Newtype,
                                        ::darling::util::Shape::Unit])));
                match *__body {
                    ::darling::export::syn::Data::Enum(ref data) => {
                        if enum_check.is_empty() {
                            return ::darling::export::Err(::darling::Error::unsupported_shape_with_expected("enum",
                                        &::alloc::__export::must_use({
                                                    ::alloc::fmt::format(format_args!("struct with {0}",
                                                            struct_check))
                                                })));
                        }
                        let mut variant_errors = ::darling::Error::accumulator();
                        for variant in &data.variants {
                            variant_errors.handle(enum_check.check(variant));
                        }
                        variant_errors.finish_with(__body)
                    }
                    ::darling::export::syn::Data::Struct(ref struct_data) => {
                        if struct_check.is_empty() {
                            return ::darling::export::Err(::darling::Error::unsupported_shape_with_expected("struct",
                                        &::alloc::__export::must_use({
                                                    ::alloc::fmt::format(format_args!("enum with {0}",
                                                            enum_check))
                                                })));
                        }
                        struct_check.check(struct_data).and(::darling::export::Ok(__body))
                    }
                    ::darling::export::syn::Data::Union(_) => {
                        let expected =
                            if enum_check.is_empty() {
                                ::alloc::__export::must_use({
                                        ::alloc::fmt::format(format_args!("struct with {0}",
                                                struct_check))
                                    })
                            } else if struct_check.is_empty() {
                                ::alloc::__export::must_use({
                                        ::alloc::fmt::format(format_args!("enum with {0}",
                                                enum_check))
                                    })
                            } else {
                                ::alloc::__export::must_use({
                                        ::alloc::fmt::format(format_args!("struct with {0} or enum with {1}",
                                                struct_check, enum_check))
                                    })
                            };
                        ::darling::export::Err(::darling::Error::unsupported_shape_with_expected("union",
                                &expected))
                    }
                }
            }
        }
        let data =
            __errors.handle(__validate_body(&__di.data).and_then(::darling::ast::Data::try_from));
        let generics =
            __errors.handle(::darling::FromGenerics::from_generics(&__di.generics));
        __errors.finish()?;
        ::darling::export::Ok(Input {
                    ident: __di.ident.clone(),
                    generics: generics.expect("Errors were already checked"),
                    vis: __di.vis.clone(),
                    attrs: attrs.expect("Errors were already checked"),
                    data: data.expect("Errors were already checked"),
                    name: if let Some(__val) = name.1 {
                        __val
                    } else { ::darling::export::Default::default() },
                    tag: tag,
                    count: if let Some(__val) = count.1 {
                        __val
                    } else { three() },
                }).map(check)
    }
}
fn three() -> usize { 3 }
fn check(mut input: Input) -> Input { input.count += 1; input }
#[darling(attributes(shape), and_then = "Self::checked")]
struct Field {
    ident: Option<syn::Ident>,
    ty: syn::Type,
    #[darling(default)]
    skip: util::Flag,
    #[darling(with = "upper", default)]
    label: String,
}
#[automatically_derived]
impl ::core::fmt::Debug for Field {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field4_finish(f, "Field",
            "ident", &self.ident, "ty", &self.ty, "skip", &self.skip, "label",
            &&self.label)
    }
}
#[automatically_derived]
#[allow(clippy :: manual_unwrap_or_default)]
impl ::darling::FromField for Field {
    fn from_field(__field: &::darling::export::syn::Field)
        -> ::darling::Result<Self> {
        let mut __errors = ::darling::Error::accumulator();
        let mut skip: (bool, ::darling::export::Option<util::Flag>) =
            (false, None);
        let mut label: (bool, ::darling::export::Option<String>) =
            (false, None);
        use ::darling::ToTokens;
        for __attr in &__field.attrs {
            match ::darling::export::ToString::to_string(&__attr.path().clone().into_token_stream()).as_str()
                {
                "shape" => {
                    match ::darling::util::parse_attribute_to_meta_list(__attr)
                        {
                        ::darling::export::Ok(__data) => {
                            match ::darling::export::NestedMeta::parse_meta_list(__data.tokens)
                                {
                                ::darling::export::Ok(ref __items) => {
                                    if __items.is_empty() { continue; }
                                    for __item in __items {
                                        match *__item {
                                            ::darling::export::NestedMeta::Meta(ref __inner) => {
                                                let __name =
                                                    ::darling::util::path_to_string(__inner.path());
                                                match __name.as_str() {
                                                    "skip" => {
                                                        if !skip.0 {
                                                            skip =
                                                                (true,
                                                                    __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                            ->
                                                                                                ::darling::Result<_>>(::darling::FromMeta::from_meta)(__inner).map_err(|e|
                                                                                e.with_span(&__inner).at("skip"))));
                                                        } else {
                                                            __errors.push(::darling::Error::duplicate_field("skip").with_span(&__inner));
                                                        }
                                                    }
                                                    "label" => {
                                                        if !label.0 {
                                                            label =
                                                                (true,
                                                                    __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                            ->
                                                                                                ::darling::Result<_>>(upper)(__inner).map_err(|e|
                                                                                e.with_span(&__inner).at("label"))));
                                                        } else {
                                                            __errors.push(::darling::Error::duplicate_field("label").with_span(&__inner));
                                                        }
                                                    }
                                                    __other => {
                                                        __errors.push(::darling::Error::unknown_field_with_alts(__other,
                                                                    &["skip", "label"]).with_span(__inner));
                                                    }
                                                }
                                            }
                                            ::darling::export::NestedMeta::Lit(ref __inner) => {
                                                __errors.push(::darling::Error::unsupported_format("literal").with_span(__inner));
                                            }
                                        }
                                    }
                                }
                                ::darling::export::Err(__err) => {
                                    __errors.push(__err.into());
                                }
                            }
                        }
                        ::darling::export::Err(__err) => { __errors.push(__err); }
                    }
                }
                _ => continue,
            }
        }
        __errors.finish()?;
        ::darling::export::Ok(Self {
                    ident: __field.ident.clone(),
                    ty: __field.ty.clone(),
                    skip: if let Some(__val) = skip.1 {
                        __val
                    } else { ::darling::export::Default::default() },
                    label: if let Some(__val) = label.1 {
                        __val
                    } else { ::darling::export::Default::default() },
                }).and_then(Self::checked)
    }
}
impl Field {
    fn checked(self) -> darling::Result<Self> {
        if self.skip.is_present() && !self.label.is_empty() {
            return Err(darling::Error::custom("`skip` and `label`").with_span(&self.skip.span()));
        }
        Ok(self)
    }
}
fn upper(meta: &syn::Meta) -> darling::Result<String> {
    Ok(String::from_meta(meta)?.to_uppercase())
}
#[darling(attributes(shape), from_ident)]
struct Variant {
    ident: syn::Ident,
    level: Option<u8>,
}
#[automatically_derived]
impl ::core::fmt::Debug for Variant {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Variant",
            "ident", &self.ident, "level", &&self.level)
    }
}
#[automatically_derived]
#[allow(clippy :: manual_unwrap_or_default)]
impl ::darling::FromVariant for Variant {
    fn from_variant(__variant: &::darling::export::syn::Variant)
        -> ::darling::Result<Self> {
        let mut __errors = ::darling::Error::accumulator();
        let mut level: (bool, ::darling::export::Option<Option<u8>>) =
            (false, None);
        use ::darling::ToTokens;
        for __attr in &__variant.attrs {
            match ::darling::export::ToString::to_string(&__attr.path().clone().into_token_stream()).as_str()
                {
                "shape" => {
                    match ::darling::util::parse_attribute_to_meta_list(__attr)
                        {
                        ::darling::export::Ok(__data) => {
                            match ::darling::export::NestedMeta::parse_meta_list(__data.tokens)
                                {
                                ::darling::export::Ok(ref __items) => {
                                    if __items.is_empty() { continue; }
                                    for __item in __items {
                                        match *__item {
                                            ::darling::export::NestedMeta::Meta(ref __inner) => {
                                                let __name =
                                                    ::darling::util::path_to_string(__inner.path());
                                                match __name.as_str() {
                                                    "level" => {
                                                        if !level.0 {
                                                            level =
                                                                (true,
                                                                    __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                            ->
                                                                                                ::darling::Result<_>>(::darling::FromMeta::from_meta)(__inner).map_err(|e|
                                                                                e.with_span(&__inner).at("level"))));
                                                        } else {
                                                            __errors.push(::darling::Error::duplicate_field("level").with_span(&__inner));
                                                        }
                                                    }
                                                    __other => {
                                                        __errors.push(::darling::Error::unknown_field_with_alts(__other,
                                                                    &["level"]).with_span(__inner));
                                                    }
                                                }
                                            }
                                            ::darling::export::NestedMeta::Lit(ref __inner) => {
                                                __errors.push(::darling::Error::unsupported_format("literal").with_span(__inner));
                                            }
                                        }
                                    }
                                }
                                ::darling::export::Err(__err) => {
                                    __errors.push(__err.into());
                                }
                            }
                        }
                        ::darling::export::Err(__err) => { __errors.push(__err); }
                    }
                }
                _ => continue,
            }
        }
        __errors.finish()?;
        let __default: Self =
            ::darling::export::From::from(__variant.ident.clone());
        ::darling::export::Ok(Self {
                ident: __variant.ident.clone(),
                level: if let Some(__val) = level.1 {
                    __val
                } else { __default.level },
            })
    }
}
impl From<syn::Ident> for Variant {
    fn from(ident: syn::Ident) -> Self { Self { ident, level: Some(9) } }
}
#[darling(rename_all = "snake_case")]
enum Tag {
    Plain,
    NewType(u8),

    #[darling(word)]
    Word,
    Fields {
        a: bool,
        #[darling(default)]
        b: char,
    },
}
#[automatically_derived]
impl ::core::fmt::Debug for Tag {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Tag::Plain => ::core::fmt::Formatter::write_str(f, "Plain"),
            Tag::NewType(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                    "NewType", &__self_0),
            Tag::Word => ::core::fmt::Formatter::write_str(f, "Word"),
            Tag::Fields { a: __self_0, b: __self_1 } =>
                ::core::fmt::Formatter::debug_struct_field2_finish(f,
                    "Fields", "a", __self_0, "b", &__self_1),
        }
    }
}
#[automatically_derived]
#[allow(clippy :: manual_unwrap_or_default)]
impl ::darling::FromMeta for Tag {
    fn from_list(__outer: &[::darling::export::NestedMeta])
        -> ::darling::Result<Self> {
        match __outer.len() {
            0 => ::darling::export::Err(::darling::Error::too_few_items(1)),
            1 => {
                if let ::darling::export::NestedMeta::Meta(ref __nested) =
                        __outer[0] {
                    match ::darling::util::path_to_string(__nested.path()).as_ref()
                        {
                        "plain" => {
                            if let ::darling::export::syn::Meta::Path(_) = *__nested {
                                ::darling::export::Ok(Tag::Plain)
                            } else {
                                ::darling::export::Err(::darling::Error::unsupported_format("non-path"))
                            }
                        }
                        "new_type" => {
                            ::darling::export::Ok(Tag::NewType(::darling::FromMeta::from_meta(__nested).map_err(|e|
                                                e.at("new_type"))?))
                        }
                        "word" => {
                            if let ::darling::export::syn::Meta::Path(_) = *__nested {
                                ::darling::export::Ok(Tag::Word)
                            } else {
                                ::darling::export::Err(::darling::Error::unsupported_format("non-path"))
                            }
                        }
                        "fields" => {
                            if let ::darling::export::syn::Meta::List(ref __data) =
                                    *__nested {
                                let __items =
                                    ::darling::export::NestedMeta::parse_meta_list(__data.tokens.clone())?;
                                let __items = &__items;
                                let mut __errors = ::darling::Error::accumulator();
                                let mut a: (bool, ::darling::export::Option<bool>) =
                                    (false, None);
                                let mut b: (bool, ::darling::export::Option<char>) =
                                    (false, None);
                                for __item in __items {
                                    match *__item {
                                        ::darling::export::NestedMeta::Meta(ref __inner) => {
                                            let __name =
                                                ::darling::util::path_to_string(__inner.path());
                                            match __name.as_str() {
                                                "a" => {
                                                    if !a.0 {
                                                        a =
                                                            (true,
                                                                __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                        ->
                                                                                            ::darling::Result<_>>(::darling::FromMeta::from_meta)(__inner).map_err(|e|
                                                                            e.with_span(&__inner).at("a"))));
                                                    } else {
                                                        __errors.push(::darling::Error::duplicate_field("a").with_span(&__inner));
                                                    }
                                                }
                                                "b" => {
                                                    if !b.0 {
                                                        b =
                                                            (true,
                                                                __errors.handle(::darling::export::identity::<fn(&::darling::export::syn::Meta)
                                                                                        ->
                                                                                            ::darling::Result<_>>(::darling::FromMeta::from_meta)(__inner).map_err(|e|
                                                                            e.with_span(&__inner).at("b"))));
                                                    } else {
                                                        __errors.push(::darling::Error::duplicate_field("b").with_span(&__inner));
                                                    }
                                                }
                                                __other => {
                                                    __errors.push(::darling::Error::unknown_field_with_alts(__other,
                                                                &["a", "b"]).with_span(__inner));
                                                }
                                            }
                                        }
                                        ::darling::export::NestedMeta::Lit(ref __inner) => {
                                            __errors.push(::darling::Error::unsupported_format("literal").with_span(__inner));
                                        }
                                    }
                                }
                                if !a.0 {
                                    match <bool as ::darling::FromMeta>::from_none() {
                                        ::darling::export::Some(__type_fallback) => {
                                            a.1 = ::darling::export::Some(__type_fallback);
                                        }
                                        ::darling::export::None => {
                                            __errors.push(::darling::Error::missing_field("a"))
                                        }
                                    }
                                }
                                __errors.finish().map_err(|e| e.at("fields"))?;
                                ::darling::export::Ok(Tag::Fields {
                                        a: a.1.expect("Uninitialized fields without defaults were already checked"),
                                        b: if let Some(__val) = b.1 {
                                            __val
                                        } else { ::darling::export::Default::default() },
                                    })
                            } else {
                                ::darling::export::Err(::darling::Error::unsupported_format("non-list"))
                            }
                        }
                        __other =>
                            ::darling::export::Err(::darling::Error::unknown_field_with_alts(__other,
                                        &["plain", "new_type", "word",
                                                    "fields"]).with_span(__nested)),
                    }
                } else {
                    ::darling::export::Err(::darling::Error::unsupported_format("literal"))
                }
            }
            _ => ::darling::export::Err(::darling::Error::too_many_items(1)),
        }
    }
    fn from_string(lit: &str) -> ::darling::Result<Self> {
        match lit {
            "plain" => ::darling::export::Ok(Tag::Plain),
            "new_type" => {
                match <u8 as ::darling::FromMeta>::from_none() {
                    ::darling::export::Some(__value) =>
                        ::darling::export::Ok(Tag::NewType(__value)),
                    ::darling::export::None =>
                        ::darling::export::Err(::darling::Error::unsupported_format("literal")),
                }
            }
            "word" => ::darling::export::Ok(Tag::Word),
            "fields" =>
                ::darling::export::Err(::darling::Error::unsupported_format("literal")),
            __other =>
                ::darling::export::Err(::darling::Error::unknown_value_with_alts(__other,
                        &["plain", "new_type", "word", "fields"])),
        }
    }
    fn from_word() -> ::darling::Result<Self> {
        ::darling::export::identity::<fn()
                        ->
                            ::darling::Result<Self>>(||
                    ::darling::export::Ok(Self::Word))()
    }
}
fn show(source: &str) {
    match Input::from_derive_input(&syn::parse_str(source).unwrap()) {
        Ok(input) => {
            {
                ::std::io::_print(format_args!("{0} {1} {2:?} {3:?} {4}\n",
                        input.ident, input.vis.to_token_stream(), input.name,
                        input.tag, input.count));
            };
            {
                ::std::io::_print(format_args!("{0} {1}\n",
                        input.generics.to_token_stream(), input.attrs.len()));
            };
            match input.data {
                ast::Data::Struct(fields) =>
                    fields.iter().for_each(|field|
                            {
                                let (ident, ty) =
                                    (field.ident.to_token_stream(), field.ty.to_token_stream());
                                {
                                    ::std::io::_print(format_args!("- {2}: {3} {0:?} {1}\n",
                                            field.skip.is_present(), field.label, ident, ty));
                                };
                            }),
                ast::Data::Enum(variants) => {
                    variants.iter().for_each(|variant|
                            {
                                ::std::io::_print(format_args!("- {0} {1:?}\n",
                                        variant.ident, variant.level));
                            });
                }
            }
        }
        Err(error) =>
            error.flatten().into_iter().for_each(|error|
                    { ::std::io::_print(format_args!("{0}\n", error)); }),
    }
}
fn main() {
    show(r#"#[shape(call = "it", tag = "plain", tag(new_type = 3), tag(fields(a)), count = 7)] #[allow(x)] pub struct S<T> {
        #[shape(skip)] a: Vec<T>, #[shape(label = "l")] b: u8 }"#);
    show("#[shape(tag(word))] enum E { #[shape(level = 2)] A, B(u8) }");
    show("#[shape(nme = 1, count = \"x\")] struct S { #[shape(skip, label = \"l\")] a: u8, #[shape(more)] b: u8 }");
    show("struct Tuple(u8);");
}
