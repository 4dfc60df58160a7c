#![feature(prelude_import)]
//! rkyv_derive: Archive, Serialize, Deserialize, Portable; attributes, generics, wrappers, comparisons.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::collections::BTreeMap;

use rkyv::rancor::Error;
use rkyv::with::{AsBox, Inline, Skip};
use rkyv::{Archive, Deserialize, Portable, Serialize};

#[rkyv(attr(doc = "Stored"))]
struct Shape<T> {
    name: String,
    value: T,
    points: Vec<Option<(i8, i32)>>,
    #[rkyv(with = Skip)]
    skipped: u32,
    #[rkyv(with = AsBox)]
    boxed: u64,
}
#[automatically_derived]
#[doc = "An archived [`Shape`]"]
#[doc = "Stored"]
#[bytecheck(crate = :: rkyv :: bytecheck)]
#[repr(C)]
struct ArchivedShape<T> where String: ::rkyv::Archive, T: ::rkyv::Archive,
    Vec<Option<(i8, i32)>>: ::rkyv::Archive,
    Skip: ::rkyv::with::ArchiveWith<u32>,
    AsBox: ::rkyv::with::ArchiveWith<u64> {
    #[doc = "The archived counterpart of [`Shape::name`]"]
    name: <String as ::rkyv::Archive>::Archived,
    #[doc = "The archived counterpart of [`Shape::value`]"]
    value: <T as ::rkyv::Archive>::Archived,
    #[doc = "The archived counterpart of [`Shape::points`]"]
    points: <Vec<Option<(i8, i32)>> as ::rkyv::Archive>::Archived,
    #[doc = "The archived counterpart of [`Shape::skipped`]"]
    skipped: <Skip as ::rkyv::with::ArchiveWith<u32>>::Archived,
    #[doc = "The archived counterpart of [`Shape::boxed`]"]
    boxed: <AsBox as ::rkyv::with::ArchiveWith<u64>>::Archived,
}
#[automatically_derived]
unsafe impl<T, __C: ::rkyv::bytecheck::rancor::Fallible +
    ?::core::marker::Sized> ::rkyv::bytecheck::CheckBytes<__C> for
    ArchivedShape<T> where String: ::rkyv::Archive, T: ::rkyv::Archive,
    Vec<Option<(i8, i32)>>: ::rkyv::Archive,
    Skip: ::rkyv::with::ArchiveWith<u32>,
    AsBox: ::rkyv::with::ArchiveWith<u64>,
    <__C as
    ::rkyv::bytecheck::rancor::Fallible>::Error: ::rkyv::bytecheck::rancor::Trace,
    <String as ::rkyv::Archive>::Archived: ::rkyv::bytecheck::CheckBytes<__C>,
    <T as ::rkyv::Archive>::Archived: ::rkyv::bytecheck::CheckBytes<__C>,
    <Vec<Option<(i8, i32)>> as
    ::rkyv::Archive>::Archived: ::rkyv::bytecheck::CheckBytes<__C>,
    <Skip as
    ::rkyv::with::ArchiveWith<u32>>::Archived: ::rkyv::bytecheck::CheckBytes<__C>,
    <AsBox as
    ::rkyv::with::ArchiveWith<u64>>::Archived: ::rkyv::bytecheck::CheckBytes<__C>
    {
    unsafe fn check_bytes(value: *const Self, context: &mut __C)
        ->
            ::core::result::Result<(),
            <__C as ::rkyv::bytecheck::rancor::Fallible>::Error> {
        <<String as ::rkyv::Archive>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(







                    &raw const (*value).name,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::StructCheckContext {
                                struct_name: "ArchivedShape",
                                field_name: "name",
                            })
                    })?;
        <<T as ::rkyv::Archive>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).value,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::StructCheckContext {
                                struct_name: "ArchivedShape",
                                field_name: "value",
                            })
                    })?;
        <<Vec<Option<(i8, i32)>> as ::rkyv::Archive>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).points,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::StructCheckContext {
                                struct_name: "ArchivedShape",
                                field_name: "points",
                            })
                    })?;
        <<Skip as ::rkyv::with::ArchiveWith<u32>>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).skipped,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::StructCheckContext {
                                struct_name: "ArchivedShape",
                                field_name: "skipped",
                            })
                    })?;
        <<AsBox as ::rkyv::with::ArchiveWith<u64>>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).boxed,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::StructCheckContext {
                                struct_name: "ArchivedShape",
                                field_name: "boxed",
                            })
                    })?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
#[doc = "The resolver for an archived [`Shape`]"]
struct ShapeResolver<T> where String: ::rkyv::Archive, T: ::rkyv::Archive,
    Vec<Option<(i8, i32)>>: ::rkyv::Archive,
    Skip: ::rkyv::with::ArchiveWith<u32>,
    AsBox: ::rkyv::with::ArchiveWith<u64> {
    name: <String as ::rkyv::Archive>::Resolver,
    value: <T as ::rkyv::Archive>::Resolver,
    points: <Vec<Option<(i8, i32)>> as ::rkyv::Archive>::Resolver,
    skipped: <Skip as ::rkyv::with::ArchiveWith<u32>>::Resolver,
    boxed: <AsBox as ::rkyv::with::ArchiveWith<u64>>::Resolver,
}
impl<T> ::rkyv::Archive for Shape<T> where String: ::rkyv::Archive,
    T: ::rkyv::Archive, Vec<Option<(i8, i32)>>: ::rkyv::Archive,
    Skip: ::rkyv::with::ArchiveWith<u32>,
    AsBox: ::rkyv::with::ArchiveWith<u64> {
    type Archived = ArchivedShape<T>;
    type Resolver = ShapeResolver<T>;
    #[allow(clippy :: unit_arg)]
    fn resolve(&self, resolver: Self::Resolver,
        out: ::rkyv::Place<Self::Archived>) {
        let field_ptr = unsafe { &raw mut (*out.ptr()).name };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <String as
                ::rkyv::Archive>::resolve(&self.name, resolver.name,
            field_out);
        let field_ptr = unsafe { &raw mut (*out.ptr()).value };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <T as
                ::rkyv::Archive>::resolve(&self.value, resolver.value,
            field_out);
        let field_ptr = unsafe { &raw mut (*out.ptr()).points };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <Vec<Option<(i8, i32)>> as
                ::rkyv::Archive>::resolve(&self.points, resolver.points,
            field_out);
        let field_ptr = unsafe { &raw mut (*out.ptr()).skipped };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <Skip as
                ::rkyv::with::ArchiveWith<u32>>::resolve_with(&self.skipped,
            resolver.skipped, field_out);
        let field_ptr = unsafe { &raw mut (*out.ptr()).boxed };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <AsBox as
                ::rkyv::with::ArchiveWith<u64>>::resolve_with(&self.boxed,
            resolver.boxed, field_out);
    }
}
unsafe impl<T> ::rkyv::traits::Portable for ArchivedShape<T> where
    String: ::rkyv::Archive, T: ::rkyv::Archive,
    Vec<Option<(i8, i32)>>: ::rkyv::Archive,
    Skip: ::rkyv::with::ArchiveWith<u32>,
    AsBox: ::rkyv::with::ArchiveWith<u64>,
    <String as ::rkyv::Archive>::Archived: ::rkyv::traits::Portable,
    <T as ::rkyv::Archive>::Archived: ::rkyv::traits::Portable,
    <Vec<Option<(i8, i32)>> as
    ::rkyv::Archive>::Archived: ::rkyv::traits::Portable,
    <Skip as
    ::rkyv::with::ArchiveWith<u32>>::Archived: ::rkyv::traits::Portable,
    <AsBox as
    ::rkyv::with::ArchiveWith<u64>>::Archived: ::rkyv::traits::Portable {}
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Shape<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field5_finish(f, "Shape", "name",
            &self.name, "value", &self.value, "points", &self.points,
            "skipped", &self.skipped, "boxed", &&self.boxed)
    }
}
#[automatically_derived]
impl<__D: ::rkyv::rancor::Fallible + ?Sized, T>
    ::rkyv::Deserialize<Shape<T>, __D> for ::rkyv::Archived<Shape<T>> where
    String: ::rkyv::Archive,
    <String as ::rkyv::Archive>::Archived: ::rkyv::Deserialize<String, __D>,
    T: ::rkyv::Archive,
    <T as ::rkyv::Archive>::Archived: ::rkyv::Deserialize<T, __D>,
    Vec<Option<(i8, i32)>>: ::rkyv::Archive,
    <Vec<Option<(i8, i32)>> as
    ::rkyv::Archive>::Archived: ::rkyv::Deserialize<Vec<Option<(i8, i32)>>,
    __D>, Skip: ::rkyv::with::ArchiveWith<u32>,
    Skip: ::rkyv::with::DeserializeWith<<Skip as
    ::rkyv::with::ArchiveWith<u32>>::Archived, u32, __D>,
    AsBox: ::rkyv::with::ArchiveWith<u64>,
    AsBox: ::rkyv::with::DeserializeWith<<AsBox as
    ::rkyv::with::ArchiveWith<u64>>::Archived, u64, __D> {
    fn deserialize(&self, deserializer: &mut __D)
        ->
            ::core::result::Result<Shape<T>,
            <__D as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(Shape {
                name: <<String as ::rkyv::Archive>::Archived as
                            ::rkyv::Deserialize<String,
                            __D>>::deserialize(&__this.name, deserializer)?,
                value: <<T as ::rkyv::Archive>::Archived as
                            ::rkyv::Deserialize<T,
                            __D>>::deserialize(&__this.value, deserializer)?,
                points: <<Vec<Option<(i8, i32)>> as ::rkyv::Archive>::Archived
                            as
                            ::rkyv::Deserialize<Vec<Option<(i8, i32)>>,
                            __D>>::deserialize(&__this.points, deserializer)?,
                skipped: <Skip as
                            ::rkyv::with::DeserializeWith<<Skip as
                            ::rkyv::with::ArchiveWith<u32>>::Archived, u32,
                            __D>>::deserialize_with(&__this.skipped, deserializer)?,
                boxed: <AsBox as
                            ::rkyv::with::DeserializeWith<<AsBox as
                            ::rkyv::with::ArchiveWith<u64>>::Archived, u64,
                            __D>>::deserialize_with(&__this.boxed, deserializer)?,
            })
    }
}
#[automatically_derived]
impl<T> ::core::marker::StructuralPartialEq for Shape<T> { }
#[automatically_derived]
impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for Shape<T> {
    #[inline]
    fn eq(&self, other: &Shape<T>) -> bool {
        self.skipped == other.skipped && self.boxed == other.boxed &&
                    self.name == other.name && self.value == other.value &&
            self.points == other.points
    }
}
#[automatically_derived]
impl<__S: ::rkyv::rancor::Fallible + ?Sized, T> ::rkyv::Serialize<__S> for
    Shape<T> where String: ::rkyv::Serialize<__S>, T: ::rkyv::Serialize<__S>,
    Vec<Option<(i8, i32)>>: ::rkyv::Serialize<__S>,
    Skip: ::rkyv::with::SerializeWith<u32, __S>,
    AsBox: ::rkyv::with::SerializeWith<u64, __S> {
    fn serialize(&self, serializer: &mut __S)
        ->
            ::core::result::Result<<Self as ::rkyv::Archive>::Resolver,
            <__S as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(ShapeResolver {
                name: <String as
                            ::rkyv::Serialize<__S>>::serialize(&__this.name,
                        serializer)?,
                value: <T as
                            ::rkyv::Serialize<__S>>::serialize(&__this.value,
                        serializer)?,
                points: <Vec<Option<(i8, i32)>> as
                            ::rkyv::Serialize<__S>>::serialize(&__this.points,
                        serializer)?,
                skipped: <Skip as
                            ::rkyv::with::SerializeWith<u32,
                            __S>>::serialize_with(&__this.skipped, serializer)?,
                boxed: <AsBox as
                            ::rkyv::with::SerializeWith<u64,
                            __S>>::serialize_with(&__this.boxed, serializer)?,
            })
    }
}
#[rkyv(archived = StoredTree, resolver = TreeResolver,
attr(allow(dead_code)))]
#[rkyv(serialize_bounds(__S: rkyv::ser::Writer + rkyv::ser::Allocator,
__S::Error: rkyv::rancor::Source))]
#[rkyv(deserialize_bounds(__D::Error: rkyv::rancor::Source))]
#[rkyv(bytecheck(bounds(__C: rkyv::validation::ArchiveContext, __C::Error:
rkyv::rancor::Source)))]
enum Tree {
    Leaf(char),
    Node {
        #[rkyv(omit_bounds)]
        children: Vec<Tree>,
    },
    Empty,
}
#[automatically_derived]
#[doc = "An archived [`Tree`]"]
#[allow(dead_code)]
#[bytecheck(crate = :: rkyv :: bytecheck)]
#[bytecheck(bounds(__C: rkyv::validation::ArchiveContext, __C::Error:
rkyv::rancor::Source))]
#[repr(u8)]
enum StoredTree where char: ::rkyv::Archive {

    #[doc = "The archived counterpart of [`Tree::Leaf`]"]
    #[allow(dead_code)]
    Leaf(
        #[doc = "The archived counterpart of [`Tree::Leaf::0`]"]
        <char as ::rkyv::Archive>::Archived),

    #[doc = "The archived counterpart of [`Tree::Node`]"]
    #[allow(dead_code)]
    Node {
        #[doc = "The archived counterpart of [`Tree::Node::children`]"]
        #[bytecheck(omit_bounds)]
        children: <Vec<Tree> as ::rkyv::Archive>::Archived,
    },

    #[doc = "The archived counterpart of [`Tree::Empty`]"]
    #[allow(dead_code)]
    Empty,
}
const _: () =
    {
        #[repr(u8)]
        enum Tag { Leaf, Node, Empty, }
        struct Discriminant;
        #[automatically_derived]
        impl Discriminant {
            #[allow(non_upper_case_globals)]
            const Leaf: u8 = Tag::Leaf as u8;
            #[allow(non_upper_case_globals)]
            const Node: u8 = Tag::Node as u8;
            #[allow(non_upper_case_globals)]
            const Empty: u8 = Tag::Empty as u8;
        }
        #[repr(C)]
        struct VariantLeaf(Tag, <char as ::rkyv::Archive>::Archived,
            ::core::marker::PhantomData<StoredTree>) where
            char: ::rkyv::Archive;
        #[repr(C)]
        struct VariantNode where char: ::rkyv::Archive {
            __tag: Tag,
            children: <Vec<Tree> as ::rkyv::Archive>::Archived,
            __phantom: ::core::marker::PhantomData<StoredTree>,
        }
        #[automatically_derived]
        unsafe impl<__C: ::rkyv::bytecheck::rancor::Fallible +
            ?::core::marker::Sized> ::rkyv::bytecheck::CheckBytes<__C> for
            StoredTree where char: ::rkyv::Archive,
            <__C as
            ::rkyv::bytecheck::rancor::Fallible>::Error: ::rkyv::bytecheck::rancor::Source,
            __C: rkyv::validation::ArchiveContext,
            __C::Error: rkyv::rancor::Source,
            <char as
            ::rkyv::Archive>::Archived: ::rkyv::bytecheck::CheckBytes<__C> {
            unsafe fn check_bytes(value: *const Self, context: &mut __C)
                ->
                    ::core::result::Result<(),
                    <__C as ::rkyv::bytecheck::rancor::Fallible>::Error> {
                let tag = *value.cast::<u8>();
                match tag {
                    Discriminant::Leaf => {
                        let value = value.cast::<VariantLeaf>();
                        <<char as ::rkyv::Archive>::Archived as
                                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).1,
                                    context).map_err(|e|
                                    {
                                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                                            ::rkyv::bytecheck::UnnamedEnumVariantCheckContext {
                                                enum_name: "StoredTree",
                                                variant_name: "Leaf",
                                                field_index: 1,
                                            })
                                    })?;
                    }
                    Discriminant::Node => {
                        let value = value.cast::<VariantNode>();
                        <<Vec<Tree> as ::rkyv::Archive>::Archived as
                                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).children,
                                    context).map_err(|e|
                                    {
                                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                                            ::rkyv::bytecheck::NamedEnumVariantCheckContext {
                                                enum_name: "StoredTree",
                                                variant_name: "Node",
                                                field_name: "children",
                                            })
                                    })?;
                    }
                    Discriminant::Empty => (),
                    _ =>
                        return ::core::result::Result::Err(<<__C as
                                        ::rkyv::bytecheck::rancor::Fallible>::Error as
                                        ::rkyv::bytecheck::rancor::Source>::new(::rkyv::bytecheck::InvalidEnumDiscriminantError {
                                        enum_name: "StoredTree",
                                        invalid_discriminant: tag,
                                    })),
                }
                ::core::result::Result::Ok(())
            }
        }
    };
#[automatically_derived]
#[doc = "The resolver for an archived [`Tree`]"]
enum TreeResolver where char: ::rkyv::Archive {

    #[doc = "The resolver for [`Tree::Leaf`]"]
    #[allow(dead_code)]
    Leaf(<char as ::rkyv::Archive>::Resolver),

    #[doc = "The resolver for [`Tree::Node`]"]
    #[allow(dead_code)]
    Node {
        children: <Vec<Tree> as ::rkyv::Archive>::Resolver,
    },

    #[doc = "The resolver for [`Tree::Empty`]"]
    #[allow(dead_code)]
    Empty,
}
const _: () =
    {
        #[repr(u8)]
        enum ArchivedTag { Leaf, Node, Empty, }
        #[automatically_derived]
        impl ::core::marker::StructuralPartialEq for ArchivedTag { }
        #[automatically_derived]
        impl ::core::cmp::PartialEq for ArchivedTag {
            #[inline]
            fn eq(&self, other: &ArchivedTag) -> bool {
                let __self_discr =
                    ::core::intrinsics::discriminant_value(self);
                let __arg1_discr =
                    ::core::intrinsics::discriminant_value(other);
                __self_discr == __arg1_discr
            }
        }
        #[automatically_derived]
        impl ::core::cmp::PartialOrd for ArchivedTag {
            #[inline]
            fn partial_cmp(&self, other: &ArchivedTag)
                -> ::core::option::Option<::core::cmp::Ordering> {
                let __self_discr =
                    ::core::intrinsics::discriminant_value(self);
                let __arg1_discr =
                    ::core::intrinsics::discriminant_value(other);
                ::core::cmp::PartialOrd::partial_cmp(&__self_discr,
                    &__arg1_discr)
            }
        }
        #[repr(C)]
        struct ArchivedVariantLeaf(ArchivedTag,
            <char as ::rkyv::Archive>::Archived,
            ::core::marker::PhantomData<Tree>) where char: ::rkyv::Archive;
        #[repr(C)]
        struct ArchivedVariantNode where char: ::rkyv::Archive {
            __tag: ArchivedTag,
            children: <Vec<Tree> as ::rkyv::Archive>::Archived,
            __phantom: ::core::marker::PhantomData<Tree>,
        }
        impl ::rkyv::Archive for Tree where char: ::rkyv::Archive {
            type Archived = StoredTree;
            type Resolver = TreeResolver;
            #[allow(clippy :: unit_arg)]
            fn resolve(&self, resolver: <Self as ::rkyv::Archive>::Resolver,
                out: ::rkyv::Place<<Self as ::rkyv::Archive>::Archived>) {
                let __this = self;
                match resolver {
                    TreeResolver::Leaf(resolver_0) => {
                        match __this {
                            Tree::Leaf(self_0, ..) => {
                                let out =
                                    unsafe { out.cast_unchecked::<ArchivedVariantLeaf>() };
                                let tag_ptr = unsafe { &raw mut (*out.ptr()).0 };
                                unsafe { tag_ptr.write(ArchivedTag::Leaf); }
                                let field_ptr = unsafe { &raw mut (*out.ptr()).1 };
                                let out_field =
                                    unsafe {
                                        ::rkyv::Place::from_field_unchecked(out, field_ptr)
                                    };
                                <char as
                                        ::rkyv::Archive>::resolve(self_0, resolver_0, out_field);
                            }
                                #[allow(unreachable_patterns)]
                                _ => unsafe {
                                ::core::hint::unreachable_unchecked()
                            },
                        }
                    }
                    TreeResolver::Node { children: resolver_0 } => {
                        match __this {
                            Tree::Node { children: self_0, .. } => {
                                let out =
                                    unsafe { out.cast_unchecked::<ArchivedVariantNode>() };
                                let tag_ptr = unsafe { &raw mut (*out.ptr()).__tag };
                                unsafe { tag_ptr.write(ArchivedTag::Node); }
                                let field_ptr = unsafe { &raw mut (*out.ptr()).children };
                                let out_field =
                                    unsafe {
                                        ::rkyv::Place::from_field_unchecked(out, field_ptr)
                                    };
                                <Vec<Tree> as
                                        ::rkyv::Archive>::resolve(self_0, resolver_0, out_field);
                            }
                                #[allow(unreachable_patterns)]
                                _ => unsafe {
                                ::core::hint::unreachable_unchecked()
                            },
                        }
                    }
                    TreeResolver::Empty => {
                        let out = unsafe { out.cast_unchecked::<ArchivedTag>() };
                        unsafe { out.write_unchecked(ArchivedTag::Empty); }
                    }
                }
            }
        }
    };
unsafe impl ::rkyv::traits::Portable for StoredTree where
    char: ::rkyv::Archive,
    <char as ::rkyv::Archive>::Archived: ::rkyv::traits::Portable,
    <Vec<Tree> as ::rkyv::Archive>::Archived: ::rkyv::traits::Portable {}
#[automatically_derived]
impl ::core::clone::Clone for Tree {
    #[inline]
    fn clone(&self) -> Tree {
        match self {
            Tree::Leaf(__self_0) =>
                Tree::Leaf(::core::clone::Clone::clone(__self_0)),
            Tree::Node { children: __self_0 } =>
                Tree::Node {
                    children: ::core::clone::Clone::clone(__self_0),
                },
            Tree::Empty => Tree::Empty,
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Tree {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Tree::Leaf(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Leaf",
                    &__self_0),
            Tree::Node { children: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f, "Node",
                    "children", &__self_0),
            Tree::Empty => ::core::fmt::Formatter::write_str(f, "Empty"),
        }
    }
}
#[automatically_derived]
impl<__D: ::rkyv::rancor::Fallible + ?Sized> ::rkyv::Deserialize<Tree, __D>
    for ::rkyv::Archived<Tree> where __D::Error: rkyv::rancor::Source,
    char: ::rkyv::Archive,
    <char as ::rkyv::Archive>::Archived: ::rkyv::Deserialize<char, __D> {
    fn deserialize(&self, deserializer: &mut __D)
        ->
            ::core::result::Result<Tree,
            <__D as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(match __this {
                Self::Leaf(_0, ..) =>
                    Tree::Leaf(<<char as ::rkyv::Archive>::Archived as
                                    ::rkyv::Deserialize<char,
                                    __D>>::deserialize(_0, deserializer)?),
                Self::Node { children, .. } =>
                    Tree::Node {
                        children: <<Vec<Tree> as ::rkyv::Archive>::Archived as
                                    ::rkyv::Deserialize<Vec<Tree>,
                                    __D>>::deserialize(children, deserializer)?,
                    },
                Self::Empty => Tree::Empty,
            })
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Tree { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Tree {
    #[inline]
    fn eq(&self, other: &Tree) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Tree::Leaf(__self_0), Tree::Leaf(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Tree::Node { children: __self_0 }, Tree::Node {
                    children: __arg1_0 }) => __self_0 == __arg1_0,
                _ => true,
            }
    }
}
#[automatically_derived]
impl<__S: ::rkyv::rancor::Fallible + ?Sized> ::rkyv::Serialize<__S> for Tree
    where __S: rkyv::ser::Writer + rkyv::ser::Allocator,
    __S::Error: rkyv::rancor::Source, char: ::rkyv::Serialize<__S> {
    fn serialize(&self, serializer: &mut __S)
        ->
            ::core::result::Result<<Self as ::rkyv::Archive>::Resolver,
            <__S as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(match __this {
                Tree::Leaf(_0, ..) =>
                    TreeResolver::Leaf(<char as
                                    ::rkyv::Serialize<__S>>::serialize(_0, serializer)?),
                Tree::Node { children, .. } =>
                    TreeResolver::Node {
                        children: <Vec<Tree> as
                                    ::rkyv::Serialize<__S>>::serialize(children, serializer)?,
                    },
                Tree::Empty => TreeResolver::Empty,
            })
    }
}
struct Borrowed<'a> {
    #[rkyv(with = Inline)]
    text: &'a u32,
}
#[automatically_derived]
#[doc = "An archived [`Borrowed`]"]
#[bytecheck(crate = :: rkyv :: bytecheck)]
#[repr(C)]
struct ArchivedBorrowed<'a> where Inline: ::rkyv::with::ArchiveWith<&'a u32> {
    #[doc = "The archived counterpart of [`Borrowed::text`]"]
    text: <Inline as ::rkyv::with::ArchiveWith<&'a u32>>::Archived,
}
#[automatically_derived]
unsafe impl<'a, __C: ::rkyv::bytecheck::rancor::Fallible +
    ?::core::marker::Sized> ::rkyv::bytecheck::CheckBytes<__C> for
    ArchivedBorrowed<'a> where Inline: ::rkyv::with::ArchiveWith<&'a u32>,
    <__C as
    ::rkyv::bytecheck::rancor::Fallible>::Error: ::rkyv::bytecheck::rancor::Trace,
    <Inline as
    ::rkyv::with::ArchiveWith<&'a u32>>::Archived: ::rkyv::bytecheck::CheckBytes<__C>
    {
    unsafe fn check_bytes(value: *const Self, context: &mut __C)
        ->
            ::core::result::Result<(),
            <__C as ::rkyv::bytecheck::rancor::Fallible>::Error> {
        <<Inline as ::rkyv::with::ArchiveWith<&'a u32>>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).text,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::StructCheckContext {
                                struct_name: "ArchivedBorrowed",
                                field_name: "text",
                            })
                    })?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
#[doc = "The resolver for an archived [`Borrowed`]"]
struct BorrowedResolver<'a> where Inline: ::rkyv::with::ArchiveWith<&'a u32> {
    text: <Inline as ::rkyv::with::ArchiveWith<&'a u32>>::Resolver,
}
impl<'a> ::rkyv::Archive for Borrowed<'a> where
    Inline: ::rkyv::with::ArchiveWith<&'a u32> {
    type Archived = ArchivedBorrowed<'a>;
    type Resolver = BorrowedResolver<'a>;
    #[allow(clippy :: unit_arg)]
    fn resolve(&self, resolver: Self::Resolver,
        out: ::rkyv::Place<Self::Archived>) {
        let field_ptr = unsafe { &raw mut (*out.ptr()).text };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <Inline as
                ::rkyv::with::ArchiveWith<&'a u32>>::resolve_with(&self.text,
            resolver.text, field_out);
    }
}
unsafe impl<'a> ::rkyv::traits::Portable for ArchivedBorrowed<'a> where
    Inline: ::rkyv::with::ArchiveWith<&'a u32>,
    <Inline as
    ::rkyv::with::ArchiveWith<&'a u32>>::Archived: ::rkyv::traits::Portable {}
#[automatically_derived]
impl<'a, __S: ::rkyv::rancor::Fallible + ?Sized> ::rkyv::Serialize<__S> for
    Borrowed<'a> where Inline: ::rkyv::with::SerializeWith<&'a u32, __S> {
    fn serialize(&self, serializer: &mut __S)
        ->
            ::core::result::Result<<Self as ::rkyv::Archive>::Resolver,
            <__S as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(BorrowedResolver {
                text: <Inline as
                            ::rkyv::with::SerializeWith<&'a u32,
                            __S>>::serialize_with(&__this.text, serializer)?,
            })
    }
}
#[rkyv(as = Byte)]
#[repr(transparent)]
struct Byte(u8);
#[automatically_derived]
#[doc = "The resolver for an archived [`Byte`]"]
struct ByteResolver(<u8 as ::rkyv::Archive>::Resolver) where
    u8: ::rkyv::Archive;
impl ::rkyv::Archive for Byte where u8: ::rkyv::Archive {
    type Archived = Byte;
    type Resolver = ByteResolver;
    const COPY_OPTIMIZATION: ::rkyv::traits::CopyOptimization<Self> =
        unsafe {
            ::rkyv::traits::CopyOptimization::enable_if(0 +
                                ::core::mem::size_of::<u8>() ==
                            ::core::mem::size_of::<Byte>() &&
                        <u8 as ::rkyv::Archive>::COPY_OPTIMIZATION.is_enabled() &&
                    const { builtin # offset_of(Byte, 0) } ==
                        const { builtin # offset_of(Byte, 0) })
        };
    #[allow(clippy :: unit_arg)]
    fn resolve(&self, resolver: Self::Resolver,
        out: ::rkyv::Place<Self::Archived>) {
        let field_ptr = unsafe { &raw mut (*out.ptr()).0 };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <u8 as ::rkyv::Archive>::resolve(&self.0, resolver.0, field_out);
    }
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Byte { }
#[automatically_derived]
impl ::core::clone::Clone for Byte {
    #[inline]
    fn clone(&self) -> Byte {
        let _: ::core::clone::AssertParamIsClone<u8>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Byte { }
#[automatically_derived]
impl ::core::fmt::Debug for Byte {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Byte", &&self.0)
    }
}
#[automatically_derived]
impl<__D: ::rkyv::rancor::Fallible + ?Sized> ::rkyv::Deserialize<Byte, __D>
    for ::rkyv::Archived<Byte> where u8: ::rkyv::Archive,
    <u8 as ::rkyv::Archive>::Archived: ::rkyv::Deserialize<u8, __D> {
    fn deserialize(&self, deserializer: &mut __D)
        ->
            ::core::result::Result<Byte,
            <__D as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(Byte(<<u8 as ::rkyv::Archive>::Archived as
                            ::rkyv::Deserialize<u8,
                            __D>>::deserialize(&__this.0, deserializer)?))
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Byte { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Byte {
    #[inline]
    fn eq(&self, other: &Byte) -> bool { self.0 == other.0 }
}
#[automatically_derived]
impl ::core::cmp::PartialOrd for Byte {
    #[inline]
    fn partial_cmp(&self, other: &Byte)
        -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::cmp::PartialOrd::partial_cmp(&self.0, &other.0)
    }
}
unsafe impl ::rkyv::Portable for Byte where u8: ::rkyv::Portable {}
#[automatically_derived]
impl<__S: ::rkyv::rancor::Fallible + ?Sized> ::rkyv::Serialize<__S> for Byte
    where u8: ::rkyv::Serialize<__S> {
    fn serialize(&self, serializer: &mut __S)
        ->
            ::core::result::Result<<Self as ::rkyv::Archive>::Resolver,
            <__S as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(ByteResolver(<u8 as
                            ::rkyv::Serialize<__S>>::serialize(&__this.0, serializer)?))
    }
}
#[rkyv(compare(PartialEq, PartialOrd), derive(Debug))]
struct Compared(u16, char);
#[automatically_derived]
#[doc = "An archived [`Compared`]"]
#[bytecheck(crate = :: rkyv :: bytecheck)]
#[repr(C)]
struct ArchivedCompared(
    #[doc = "The archived counterpart of [`Compared::0`]"]
    <u16 as ::rkyv::Archive>::Archived,
    #[doc = "The archived counterpart of [`Compared::1`]"]
    <char as ::rkyv::Archive>::Archived) where u16: ::rkyv::Archive,
    char: ::rkyv::Archive;
#[automatically_derived]
unsafe impl<__C: ::rkyv::bytecheck::rancor::Fallible + ?::core::marker::Sized>
    ::rkyv::bytecheck::CheckBytes<__C> for ArchivedCompared where
    u16: ::rkyv::Archive, char: ::rkyv::Archive,
    <__C as
    ::rkyv::bytecheck::rancor::Fallible>::Error: ::rkyv::bytecheck::rancor::Trace,
    <u16 as ::rkyv::Archive>::Archived: ::rkyv::bytecheck::CheckBytes<__C>,
    <char as ::rkyv::Archive>::Archived: ::rkyv::bytecheck::CheckBytes<__C> {
    unsafe fn check_bytes(value: *const Self, context: &mut __C)
        ->
            ::core::result::Result<(),
            <__C as ::rkyv::bytecheck::rancor::Fallible>::Error> {
        <<u16 as ::rkyv::Archive>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).0,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::TupleStructCheckContext {
                                tuple_struct_name: "ArchivedCompared",
                                field_index: 0usize,
                            })
                    })?;
        <<char as ::rkyv::Archive>::Archived as
                        ::rkyv::bytecheck::CheckBytes<__C>>::check_bytes(&raw const (*value).1,
                    context).map_err(|e|
                    {
                        <<__C as ::rkyv::bytecheck::rancor::Fallible>::Error as
                                ::rkyv::bytecheck::rancor::Trace>::trace(e,
                            ::rkyv::bytecheck::TupleStructCheckContext {
                                tuple_struct_name: "ArchivedCompared",
                                field_index: 1usize,
                            })
                    })?;
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for ArchivedCompared where u16: ::rkyv::Archive,
    char: ::rkyv::Archive {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field2_finish(f,
            "ArchivedCompared", &self.0, &&self.1)
    }
}
#[automatically_derived]
#[doc = "The resolver for an archived [`Compared`]"]
struct ComparedResolver(<u16 as ::rkyv::Archive>::Resolver,
    <char as ::rkyv::Archive>::Resolver) where u16: ::rkyv::Archive,
    char: ::rkyv::Archive;
impl ::rkyv::Archive for Compared where u16: ::rkyv::Archive,
    char: ::rkyv::Archive {
    type Archived = ArchivedCompared;
    type Resolver = ComparedResolver;
    const COPY_OPTIMIZATION: ::rkyv::traits::CopyOptimization<Self> =
        unsafe {
            ::rkyv::traits::CopyOptimization::enable_if(0 +
                                            ::core::mem::size_of::<u16>() +
                                        ::core::mem::size_of::<char>() ==
                                    ::core::mem::size_of::<Compared>() &&
                                <u16 as ::rkyv::Archive>::COPY_OPTIMIZATION.is_enabled() &&
                            const { builtin # offset_of(Compared, 0) } ==
                                const { builtin # offset_of(ArchivedCompared, 0) } &&
                        <char as ::rkyv::Archive>::COPY_OPTIMIZATION.is_enabled() &&
                    const { builtin # offset_of(Compared, 1) } ==
                        const { builtin # offset_of(ArchivedCompared, 1) })
        };
    #[allow(clippy :: unit_arg)]
    fn resolve(&self, resolver: Self::Resolver,
        out: ::rkyv::Place<Self::Archived>) {
        let field_ptr = unsafe { &raw mut (*out.ptr()).0 };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <u16 as ::rkyv::Archive>::resolve(&self.0, resolver.0, field_out);
        let field_ptr = unsafe { &raw mut (*out.ptr()).1 };
        let field_out =
            unsafe { ::rkyv::Place::from_field_unchecked(out, field_ptr) };
        <char as ::rkyv::Archive>::resolve(&self.1, resolver.1, field_out);
    }
}
impl PartialEq<ArchivedCompared> for Compared where u16: ::rkyv::Archive,
    char: ::rkyv::Archive, <u16 as ::rkyv::Archive>::Archived: PartialEq<u16>,
    <char as ::rkyv::Archive>::Archived: PartialEq<char> {
    fn eq(&self, other: &ArchivedCompared) -> bool {
        true && other.0.eq(&self.0) && other.1.eq(&self.1)
    }
}
impl PartialEq<Compared> for ArchivedCompared where u16: ::rkyv::Archive,
    char: ::rkyv::Archive, <u16 as ::rkyv::Archive>::Archived: PartialEq<u16>,
    <char as ::rkyv::Archive>::Archived: PartialEq<char> {
    fn eq(&self, other: &Compared) -> bool { other.eq(self) }
}
impl PartialOrd<ArchivedCompared> for Compared where u16: ::rkyv::Archive,
    char: ::rkyv::Archive,
    <u16 as ::rkyv::Archive>::Archived: PartialOrd<u16>,
    <char as ::rkyv::Archive>::Archived: PartialOrd<char> {
    fn partial_cmp(&self, other: &ArchivedCompared)
        -> Option<::core::cmp::Ordering> {
        match other.0.partial_cmp(&self.0) {
            Some(::core::cmp::Ordering::Equal) => (),
            x => return x.map(::core::cmp::Ordering::reverse),
        }
        match other.1.partial_cmp(&self.1) {
            Some(::core::cmp::Ordering::Equal) => (),
            x => return x.map(::core::cmp::Ordering::reverse),
        }
        Some(::core::cmp::Ordering::Equal)
    }
}
impl PartialOrd<Compared> for ArchivedCompared where u16: ::rkyv::Archive,
    char: ::rkyv::Archive,
    <u16 as ::rkyv::Archive>::Archived: PartialOrd<u16>,
    <char as ::rkyv::Archive>::Archived: PartialOrd<char> {
    fn partial_cmp(&self, other: &Compared) -> Option<::core::cmp::Ordering> {
        other.partial_cmp(self).map(::core::cmp::Ordering::reverse)
    }
}
unsafe impl ::rkyv::traits::Portable for ArchivedCompared where
    u16: ::rkyv::Archive, char: ::rkyv::Archive,
    <u16 as ::rkyv::Archive>::Archived: ::rkyv::traits::Portable,
    <char as ::rkyv::Archive>::Archived: ::rkyv::traits::Portable {}
#[automatically_derived]
impl<__S: ::rkyv::rancor::Fallible + ?Sized> ::rkyv::Serialize<__S> for
    Compared where u16: ::rkyv::Serialize<__S>, char: ::rkyv::Serialize<__S> {
    fn serialize(&self, serializer: &mut __S)
        ->
            ::core::result::Result<<Self as ::rkyv::Archive>::Resolver,
            <__S as ::rkyv::rancor::Fallible>::Error> {
        let __this = self;
        ::core::result::Result::Ok(ComparedResolver(<u16 as
                            ::rkyv::Serialize<__S>>::serialize(&__this.0, serializer)?,
                <char as
                            ::rkyv::Serialize<__S>>::serialize(&__this.1, serializer)?))
    }
}
unsafe impl<C: rkyv::rancor::Fallible + ?Sized> rkyv::bytecheck::CheckBytes<C>
    for Byte {
    unsafe fn check_bytes(_: *const Self, _: &mut C) -> Result<(), C::Error> {
        Ok(())
    }
}
fn main() {
    let shape =
        Shape {
            name: "a name that is long".to_string(),
            value: BTreeMap::from([(1_u8, Byte(2))]),
            points: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [None, Some((1, -2))])),
            skipped: 0,
            boxed: 9,
        };
    let bytes = rkyv::to_bytes::<Error>(&shape).unwrap();
    let archived =
        rkyv::access::<ArchivedShape<BTreeMap<u8, Byte>>,
                    Error>(&bytes).unwrap();
    {
        ::std::io::_print(format_args!("{0} {1:?} {2}\n", archived.name,
                archived.points, archived.boxed));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                rkyv::deserialize::<Shape<BTreeMap<u8, Byte>>,
                                Error>(archived).unwrap() == shape));
    };
    let tree =
        Tree::Node {
            children: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [Tree::Leaf('x'), Tree::Empty,
                            Tree::Node { children: ::alloc::vec::Vec::new() }])),
        };
    let bytes = rkyv::to_bytes::<Error>(&tree).unwrap();
    {
        ::std::io::_print(format_args!("{0}\n",
                rkyv::from_bytes::<Tree, Error>(&bytes).unwrap() == tree));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                #[allow(non_exhaustive_omitted_patterns)] match rkyv::access::<StoredTree,
                                Error>(&bytes).unwrap() {
                    StoredTree::Node { .. } => true,
                    _ => false,
                }));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                rkyv::access::<StoredTree, Error>(&[7; 16]).is_err()));
    };
    let bytes = rkyv::to_bytes::<Error>(&Compared(3, 'c')).unwrap();
    let compared = rkyv::access::<ArchivedCompared, Error>(&bytes).unwrap();
    {
        ::std::io::_print(format_args!("{2:?} {0} {1}\n",
                *compared == Compared(3, 'c'), *compared < Compared(4, 'a'),
                compared));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                rkyv::to_bytes::<Error>(&Borrowed { text: &258 }).unwrap()));
    };
}
