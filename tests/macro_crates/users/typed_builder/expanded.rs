#![feature(prelude_import)]
//! typed-builder-macro: defaults, conversions, mutators, optional fields, generics.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use typed_builder::TypedBuilder;

#[builder(doc, builder_method(vis = "pub", name = start),
build_method(into = Option<Shape<'a, T>>))]
#[builder(mutators(fn longer(&mut self, by: u8) { self.length += by; }))]
struct Shape<'a, T: Default + std::fmt::Debug> {
    /// What it is called
    #[builder(setter(into, doc = "Calls it"))]
    name: std::borrow::Cow<'a, str>,
    #[builder(default, setter(strip_option(fallback = maybe_note)))]
    note: Option<&'a str>,
    #[builder(default = 3 + name.len() as u8, via_mutators)]
    length: u8,
    #[builder(default_code = "T::default()",
    setter(transform = |a: T, b: u8| { let _ = b; a }))]
    value: T,
    #[builder(setter(strip_bool))]
    on: bool,
    #[builder(setter(skip), default = 9)]
    skipped: u8,
}
#[automatically_derived]
impl<'a, T: ::core::fmt::Debug + Default + std::fmt::Debug> ::core::fmt::Debug
    for Shape<'a, T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        let names: &'static _ =
            &["name", "note", "length", "value", "on", "skipped"];
        let values: &[&dyn ::core::fmt::Debug] =
            &[&self.name, &self.note, &self.length, &self.value, &self.on,
                        &&self.skipped];
        ::core::fmt::Formatter::debug_struct_fields_finish(f, "Shape", names,
            values)
    }
}
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug> Shape<'a, T> {
    #[doc =
    "\n                Create a builder for building `Shape`.\n                On the builder, call `.name(...)`, `.note(...)`(optional), `.value(...)`(optional), `.on(...)`(optional) to set the values of the fields.\n                Finally, call `.build()` to create the instance of `Shape`.\n                "]
    #[allow(dead_code, clippy :: default_trait_access)]
    pub fn start() -> ShapeBuilder<'a, T, ((), (), (u8,), (), ())> {
        ShapeBuilder {
            fields: ((), (), (::core::default::Default::default(),), (), ()),
            phantom: ::core::default::Default::default(),
        }
    }
}
#[must_use]
#[doc =
"\n                    Builder for [`Shape`] instances.\n\n                    See [`Shape::start()`] for more info.\n                    "]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
struct ShapeBuilder<'a, T: Default + std::fmt::Debug, TypedBuilderFields =
    ((), (), (u8,), (), ())> {
    fields: TypedBuilderFields,
    phantom: ::core::marker::PhantomData<(::core::marker::PhantomData<&'a ()>,
    ::core::marker::PhantomData<T>)>,
}
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, TypedBuilderFields> Clone for
    ShapeBuilder<'a, T, TypedBuilderFields> where TypedBuilderFields: Clone {
    #[allow(clippy :: default_trait_access)]
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            phantom: ::core::default::Default::default(),
        }
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __note, __length, __value, __on>
    ShapeBuilder<'a, T, ((), __note, __length, __value, __on)> {
    #[doc = "Calls it"]
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn name(self,
        name: impl ::core::convert::Into<std::borrow::Cow<'a, str>>)
        ->
            ShapeBuilder<'a, T,
            ((std::borrow::Cow<'a, str>,), __note, __length, __value, __on)> {
        let name = (name.into(),);
        let ((), note, length, value, on) = self.fields;
        ShapeBuilder {
            fields: (name, note, length, value, on),
            phantom: self.phantom,
        }
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum ShapeBuilder_Error_Repeated_field_name {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __note, __length, __value, __on>
    ShapeBuilder<'a, T,
    ((std::borrow::Cow<'a, str>,), __note, __length, __value, __on)> {
    #[deprecated(note = "Repeated field name")]
    #[doc = "Calls it"]
    pub fn name(self, _: ShapeBuilder_Error_Repeated_field_name)
        ->
            ShapeBuilder<'a, T,
            ((std::borrow::Cow<'a, str>,), __note, __length, __value, __on)> {
        self
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __name, __length, __value, __on>
    ShapeBuilder<'a, T, (__name, (), __length, __value, __on)> {
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn note(self, note: &'a str)
        ->
            ShapeBuilder<'a, T,
            (__name, (Option<&'a str>,), __length, __value, __on)> {
        let note = (Some(note),);
        let (name, (), length, value, on) = self.fields;
        ShapeBuilder {
            fields: (name, note, length, value, on),
            phantom: self.phantom,
        }
    }
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn maybe_note(self, note: Option<&'a str>)
        ->
            ShapeBuilder<'a, T,
            (__name, (Option<&'a str>,), __length, __value, __on)> {
        let note = (note,);
        let (name, (), length, value, on) = self.fields;
        ShapeBuilder {
            fields: (name, note, length, value, on),
            phantom: self.phantom,
        }
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum ShapeBuilder_Error_Repeated_field_note {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __name, __length, __value, __on>
    ShapeBuilder<'a, T, (__name, (Option<&'a str>,), __length, __value, __on)>
    {
    #[deprecated(note = "Repeated field note")]
    pub fn note(self, _: ShapeBuilder_Error_Repeated_field_note)
        ->
            ShapeBuilder<'a, T,
            (__name, (Option<&'a str>,), __length, __value, __on)> {
        self
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __name, __note, __length, __on>
    ShapeBuilder<'a, T, (__name, __note, __length, (), __on)> {
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn value(self, a: T, b: u8)
        -> ShapeBuilder<'a, T, (__name, __note, __length, (T,), __on)> {
        let value = ({ { let _ = b; a } },);
        let (name, note, length, (), on) = self.fields;
        ShapeBuilder {
            fields: (name, note, length, value, on),
            phantom: self.phantom,
        }
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum ShapeBuilder_Error_Repeated_field_value {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __name, __note, __length, __on>
    ShapeBuilder<'a, T, (__name, __note, __length, (T,), __on)> {
    #[deprecated(note = "Repeated field value")]
    pub fn value(self, _: ShapeBuilder_Error_Repeated_field_value)
        -> ShapeBuilder<'a, T, (__name, __note, __length, (T,), __on)> {
        self
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __name, __note, __length, __value>
    ShapeBuilder<'a, T, (__name, __note, __length, __value, ())> {
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn on(self)
        -> ShapeBuilder<'a, T, (__name, __note, __length, __value, (bool,))> {
        let on = (true,);
        let (name, note, length, value, ()) = self.fields;
        ShapeBuilder {
            fields: (name, note, length, value, on),
            phantom: self.phantom,
        }
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum ShapeBuilder_Error_Repeated_field_on {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __name, __note, __length, __value>
    ShapeBuilder<'a, T, (__name, __note, __length, __value, (bool,))> {
    #[deprecated(note = "Repeated field on")]
    pub fn on(self, _: ShapeBuilder_Error_Repeated_field_on)
        -> ShapeBuilder<'a, T, (__name, __note, __length, __value, (bool,))> {
        self
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum ShapeBuilder_Error_Missing_required_field_name {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs, clippy :: panic)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __note, __length, __value, __on>
    ShapeBuilder<'a, T, ((), __note, __length, __value, __on)> {
    #[deprecated(note = "Missing required field name")]
    pub fn build(self, _: ShapeBuilder_Error_Missing_required_field_name)
        -> ! {


        ::core::panicking::panic("explicit panic")
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug, __name, __note, __value, __on>
    ShapeBuilder<'a, T, (__name, __note, (u8,), __value, __on)> {
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    fn longer(self, by: u8)
        -> ShapeBuilder<'a, T, (__name, __note, (u8,), __value, __on)> {
        struct TypedBuilderFieldMutator<'a, T: Default + std::fmt::Debug> {
            __phantom: ::core::marker::PhantomData<(::core::marker::PhantomData<&'a ()>,
            ::core::marker::PhantomData<T>)>,
            length: u8,
        }
        impl<'a, T: Default + std::fmt::Debug> TypedBuilderFieldMutator<'a, T>
            {
            fn longer(&mut self, by: u8) { self.length += by; }
        }
        let __args = (by);
        let (name, note, (length,), value, on) = self.fields;
        let mut __mutator: TypedBuilderFieldMutator<'a, T> =
            TypedBuilderFieldMutator {
                __phantom: ::core::default::Default::default(),
                length,
            };
        { let (by) = __args; __mutator.longer(by); }
        let TypedBuilderFieldMutator { __phantom, length } = __mutator;
        ShapeBuilder {
            fields: (name, note, (length,), value, on),
            phantom: self.phantom,
        }
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<'a, T: Default + std::fmt::Debug,
    __note: ::typed_builder::Optional<Option<&'a str>>,
    __length: ::typed_builder::Optional<u8>,
    __value: ::typed_builder::Optional<T>,
    __on: ::typed_builder::Optional<bool>>
    ShapeBuilder<'a, T,
    ((std::borrow::Cow<'a, str>,), __note, __length, __value, __on)> {
    #[doc = "Finalise the builder and create its [`Shape`] instance"]
    #[allow(clippy :: default_trait_access, clippy :: used_underscore_binding,
    clippy :: no_effect_underscore_binding)]
    pub fn build(self) -> Option<Shape<'a, T>> {
        let (name, note, length, value, on) = self.fields;
        let name = name.0;
        let note =
            ::typed_builder::Optional::into_value(note,
                || ::core::default::Default::default());
        let length =
            ::typed_builder::Optional::into_value(length,
                || 3 + name.len() as u8);
        let value =
            ::typed_builder::Optional::into_value(value, || T::default());
        let on = ::typed_builder::Optional::into_value(on, || false);
        let skipped = 9;

        #[allow(deprecated)]
        Shape::<'a, T> { name, note, length, value, on, skipped }.into()
    }
}
#[builder(field_defaults(default, setter(into, prefix = "with_")))]
struct Defaults {
    a: u16,
    #[builder(!default)]
    b: u32,
    #[builder(setter(!into))]
    c: u64,
}
#[automatically_derived]
impl ::core::fmt::Debug for Defaults {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field3_finish(f, "Defaults", "a",
            &self.a, "b", &self.b, "c", &&self.c)
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Defaults { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Defaults {
    #[inline]
    fn eq(&self, other: &Defaults) -> bool {
        self.a == other.a && self.b == other.b && self.c == other.c
    }
}
#[automatically_derived]
impl Defaults {
    #[doc =
    "\n                Create a builder for building `Defaults`.\n                On the builder, call `.a(...)`(optional), `.b(...)`, `.c(...)`(optional) to set the values of the fields.\n                Finally, call `.build()` to create the instance of `Defaults`.\n                "]
    #[allow(dead_code, clippy :: default_trait_access)]
    fn builder() -> DefaultsBuilder<((), (), ())> {
        DefaultsBuilder {
            fields: ((), (), ()),
            phantom: ::core::default::Default::default(),
        }
    }
}
#[must_use]
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
struct DefaultsBuilder<TypedBuilderFields = ((), (), ())> {
    fields: TypedBuilderFields,
    phantom: ::core::marker::PhantomData<()>,
}
#[automatically_derived]
impl<TypedBuilderFields> Clone for DefaultsBuilder<TypedBuilderFields> where
    TypedBuilderFields: Clone {
    #[allow(clippy :: default_trait_access)]
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            phantom: ::core::default::Default::default(),
        }
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<__b, __c> DefaultsBuilder<((), __b, __c)> {
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn with_a(self, a: impl ::core::convert::Into<u16>)
        -> DefaultsBuilder<((u16,), __b, __c)> {
        let a = (a.into(),);
        let ((), b, c) = self.fields;
        DefaultsBuilder { fields: (a, b, c), phantom: self.phantom }
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum DefaultsBuilder_Error_Repeated_field_a {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<__b, __c> DefaultsBuilder<((u16,), __b, __c)> {
    #[deprecated(note = "Repeated field a")]
    pub fn with_a(self, _: DefaultsBuilder_Error_Repeated_field_a)
        -> DefaultsBuilder<((u16,), __b, __c)> {
        self
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<__a, __c> DefaultsBuilder<(__a, (), __c)> {
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn with_b(self, b: impl ::core::convert::Into<u32>)
        -> DefaultsBuilder<(__a, (u32,), __c)> {
        let b = (b.into(),);
        let (a, (), c) = self.fields;
        DefaultsBuilder { fields: (a, b, c), phantom: self.phantom }
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum DefaultsBuilder_Error_Repeated_field_b {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<__a, __c> DefaultsBuilder<(__a, (u32,), __c)> {
    #[deprecated(note = "Repeated field b")]
    pub fn with_b(self, _: DefaultsBuilder_Error_Repeated_field_b)
        -> DefaultsBuilder<(__a, (u32,), __c)> {
        self
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<__a, __b> DefaultsBuilder<(__a, __b, ())> {
    #[allow(clippy :: used_underscore_binding, clippy ::
    no_effect_underscore_binding)]
    pub fn with_c(self, c: u64) -> DefaultsBuilder<(__a, __b, (u64,))> {
        let c = (c,);
        let (a, b, ()) = self.fields;
        DefaultsBuilder { fields: (a, b, c), phantom: self.phantom }
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum DefaultsBuilder_Error_Repeated_field_c {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<__a, __b> DefaultsBuilder<(__a, __b, (u64,))> {
    #[deprecated(note = "Repeated field c")]
    pub fn with_c(self, _: DefaultsBuilder_Error_Repeated_field_c)
        -> DefaultsBuilder<(__a, __b, (u64,))> {
        self
    }
}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, non_snake_case)]
#[allow(clippy :: exhaustive_enums)]
pub enum DefaultsBuilder_Error_Missing_required_field_b {}
#[doc(hidden)]
#[allow(dead_code, non_camel_case_types, missing_docs, clippy :: panic)]
#[automatically_derived]
impl<__a, __c> DefaultsBuilder<(__a, (), __c)> {
    #[deprecated(note = "Missing required field b")]
    pub fn build(self, _: DefaultsBuilder_Error_Missing_required_field_b)
        -> ! {
        ::core::panicking::panic("explicit panic")
    }
}
#[allow(dead_code, non_camel_case_types, missing_docs)]
#[automatically_derived]
impl<__a: ::typed_builder::Optional<u16>, __c: ::typed_builder::Optional<u64>>
    DefaultsBuilder<(__a, (u32,), __c)> {
    #[allow(clippy :: default_trait_access, clippy :: used_underscore_binding,
    clippy :: no_effect_underscore_binding)]
    pub fn build(self) -> Defaults {
        let (a, b, c) = self.fields;
        let a =
            ::typed_builder::Optional::into_value(a,
                || ::core::default::Default::default());
        let b = b.0;
        let c =
            ::typed_builder::Optional::into_value(c,
                || ::core::default::Default::default());

        #[allow(deprecated)]
        Defaults { a, b, c }.into()
    }
}
fn main() {
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Shape::<u8>::start().name("n").longer(2).on().build()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Shape::start().name("n".to_string()).note("x").value('v',
                                1).on().build().map(|s| s.skipped)));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Shape::<()>::start().on().maybe_note(None).name("").build()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Defaults::builder().with_b(1_u8).with_c(2).build()));
    };
}
