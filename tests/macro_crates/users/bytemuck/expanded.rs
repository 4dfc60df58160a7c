#![feature(prelude_import)]
//! bytemuck_derive: Pod, Zeroable, CheckedBitPattern, Contiguous, TransparentWrapper, NoUninit, AnyBitPattern, ByteEq.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use bytemuck::{
    AnyBitPattern, ByteEq, ByteHash, CheckedBitPattern, Contiguous, NoUninit,
    Pod, TransparentWrapper, Zeroable,
};

#[repr(C)]
struct Vertex {
    position: [f32; 3],
    colour: u32,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Vertex { }
#[automatically_derived]
impl ::core::clone::Clone for Vertex {
    #[inline]
    fn clone(&self) -> Vertex {
        let _: ::core::clone::AssertParamIsClone<[f32; 3]>;
        let _: ::core::clone::AssertParamIsClone<u32>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Vertex { }
#[automatically_derived]
impl ::core::fmt::Debug for Vertex {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Vertex",
            "position", &self.position, "colour", &&self.colour)
    }
}
const _: () =
    {
        if !(::core::mem::size_of::<Vertex>() ==
                    (::core::mem::size_of::<[f32; 3]>() +
                            ::core::mem::size_of::<u32>())) {








            {
                ::std::rt::begin_panic("derive(Pod) was applied to a type with padding");
            }
        };
    };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::Pod>() {}
                assert_impl::<[f32; 3]>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::Pod>() {}
                assert_impl::<u32>();
            }
        };
unsafe impl ::bytemuck::Pod for Vertex {}
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::Zeroable>() {}
                assert_impl::<[f32; 3]>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::Zeroable>() {}
                assert_impl::<u32>();
            }
        };
unsafe impl ::bytemuck::Zeroable for Vertex {}
#[repr(transparent)]
struct Generic<T>(T);
#[automatically_derived]
impl<T: ::core::clone::Clone> ::core::clone::Clone for Generic<T> {
    #[inline]
    fn clone(&self) -> Generic<T> {
        Generic(::core::clone::Clone::clone(&self.0))
    }
}
#[automatically_derived]
impl<T: ::core::marker::Copy> ::core::marker::Copy for Generic<T> { }
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Generic<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Generic",
            &&self.0)
    }
}
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check<T>() where T: ::bytemuck::Pod {
                fn assert_impl<T: ::bytemuck::Pod>() {}
                assert_impl::<T>();
            }
        };
unsafe impl<T> ::bytemuck::Pod for Generic<T> where T: ::bytemuck::Pod {}
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check<T>() where T: ::bytemuck::Zeroable {
                fn assert_impl<T: ::bytemuck::Zeroable>() {}
                assert_impl::<T>();
            }
        };
unsafe impl<T> ::bytemuck::Zeroable for Generic<T> where
    T: ::bytemuck::Zeroable {}
#[repr(u8)]
enum Kind { A = 3, B, C = 5, }
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
            match self { Kind::A => "A", Kind::B => "B", Kind::C => "C", })
    }
}
unsafe impl ::bytemuck::NoUninit for Kind {}
unsafe impl ::bytemuck::CheckedBitPattern for Kind {
    type Bits = u8;
    #[inline]
    #[allow(clippy :: double_comparisons)]
    fn is_valid_bit_pattern(bits: &Self::Bits) -> bool {
        *bits >= 3 && *bits <= 5
    }
}
unsafe impl ::bytemuck::Contiguous for Kind {
    type Int = u8;
    #[allow(clippy :: missing_docs_in_private_items)]
    const MIN_VALUE: u8 = 3;
    #[allow(clippy :: missing_docs_in_private_items)]
    const MAX_VALUE: u8 = 5;
    #[inline]
    fn from_integer(value: Self::Int) -> Option<Self> {

        #[allow(clippy :: manual_range_contains)]
        if Self::MIN_VALUE <= value && value <= Self::MAX_VALUE {
            Some(unsafe { ::core::mem::transmute(value) })
        } else { None }
    }
    #[inline]
    fn into_integer(self) -> Self::Int { self as u8 }
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
#[repr(C, u8)]
enum Data {
    Empty,
    Flag {
        on: bool,
    },
    Kind(Kind, char),
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Data { }
#[automatically_derived]
impl ::core::clone::Clone for Data {
    #[inline]
    fn clone(&self) -> Data {
        let _: ::core::clone::AssertParamIsClone<bool>;
        let _: ::core::clone::AssertParamIsClone<Kind>;
        let _: ::core::clone::AssertParamIsClone<char>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Data { }
#[automatically_derived]
impl ::core::fmt::Debug for Data {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Data::Empty => ::core::fmt::Formatter::write_str(f, "Empty"),
            Data::Flag { on: __self_0 } =>
                ::core::fmt::Formatter::debug_struct_field1_finish(f, "Flag",
                    "on", &__self_0),
            Data::Kind(__self_0, __self_1) =>
                ::core::fmt::Formatter::debug_tuple_field2_finish(f, "Kind",
                    __self_0, &__self_1),
        }
    }
}
#[doc = " `bytemuck`-generated type for internal purposes only."]
#[repr(C)]
struct DataBits {
    tag: u8,
    payload: DataVariants,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for DataBits { }
#[automatically_derived]
impl ::core::clone::Clone for DataBits {
    #[inline]
    fn clone(&self) -> DataBits {
        let _: ::core::clone::AssertParamIsClone<u8>;
        let _: ::core::clone::AssertParamIsClone<DataVariants>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for DataBits { }
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<u8>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<DataVariants>();
            }
        };
unsafe impl ::bytemuck::AnyBitPattern for DataBits {}
unsafe impl ::bytemuck::Zeroable for DataBits {}
#[allow(unexpected_cfgs)]
const _: () =
    {
        impl ::core::fmt::Debug for DataBits {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                -> ::core::fmt::Result {
                let mut debug_struct =
                    ::core::fmt::Formatter::debug_struct(f, "DataBits");
                ::core::fmt::DebugStruct::field(&mut debug_struct, "tag",
                    &self.tag);
                ::core::fmt::DebugStruct::field(&mut debug_struct, "payload",
                    &self.payload);
                ::core::fmt::DebugStruct::finish(&mut debug_struct)
            }
        }
    };
#[repr(C)]
#[allow(non_snake_case)]
union DataVariants {
    Empty: DataVariantEmptyBits,
    Flag: DataVariantFlagBits,
    Kind: DataVariantKindBits,
}
#[automatically_derived]
#[doc(hidden)]
#[allow(non_snake_case)]
unsafe impl ::core::clone::TrivialClone for DataVariants { }
#[automatically_derived]
#[allow(non_snake_case)]
impl ::core::clone::Clone for DataVariants {
    #[inline]
    fn clone(&self) -> DataVariants {
        let _: ::core::clone::AssertParamIsCopy<Self>;
        *self
    }
}
#[automatically_derived]
#[allow(non_snake_case)]
impl ::core::marker::Copy for DataVariants { }
unsafe impl ::bytemuck::AnyBitPattern for DataVariants {}
unsafe impl ::bytemuck::Zeroable for DataVariants {}
#[allow(unexpected_cfgs)]
const _: () =
    {
        impl ::core::fmt::Debug for DataVariants {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                -> ::core::fmt::Result {
                let mut debug_struct =
                    ::core::fmt::Formatter::debug_struct(f, "DataVariants");
                ::core::fmt::DebugStruct::finish_non_exhaustive(&mut debug_struct)
            }
        }
    };
#[repr(C)]
struct DataVariantEmpty();
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for DataVariantEmpty { }
#[automatically_derived]
impl ::core::clone::Clone for DataVariantEmpty {
    #[inline]
    fn clone(&self) -> DataVariantEmpty { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for DataVariantEmpty { }
#[doc = " `bytemuck`-generated type for internal purposes only."]
#[repr(C)]
#[allow(missing_docs)]
pub struct DataVariantEmptyBits {}
#[automatically_derived]
#[doc(hidden)]
#[allow(missing_docs)]
unsafe impl ::core::clone::TrivialClone for DataVariantEmptyBits { }
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::clone::Clone for DataVariantEmptyBits {
    #[inline]
    fn clone(&self) -> DataVariantEmptyBits { *self }
}
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::marker::Copy for DataVariantEmptyBits { }
unsafe impl ::bytemuck::AnyBitPattern for DataVariantEmptyBits {}
unsafe impl ::bytemuck::Zeroable for DataVariantEmptyBits {}
#[allow(unexpected_cfgs)]
const _: () =
    {
        impl ::core::fmt::Debug for DataVariantEmptyBits {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                -> ::core::fmt::Result {
                let mut debug_struct =
                    ::core::fmt::Formatter::debug_struct(f,
                        "DataVariantEmptyBits");
                ::core::fmt::DebugStruct::finish(&mut debug_struct)
            }
        }
    };
unsafe impl ::bytemuck::CheckedBitPattern for DataVariantEmpty {
    type Bits = DataVariantEmptyBits;
    #[inline]
    #[allow(clippy :: double_comparisons, unused)]
    fn is_valid_bit_pattern(bits: &DataVariantEmptyBits) -> bool { true }
}
#[repr(C)]
struct DataVariantFlag(bool);
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for DataVariantFlag { }
#[automatically_derived]
impl ::core::clone::Clone for DataVariantFlag {
    #[inline]
    fn clone(&self) -> DataVariantFlag {
        let _: ::core::clone::AssertParamIsClone<bool>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for DataVariantFlag { }
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::CheckedBitPattern>() {}
                assert_impl::<bool>();
            }
        };
#[doc = " `bytemuck`-generated type for internal purposes only."]
#[repr(C)]
#[allow(missing_docs)]
pub struct DataVariantFlagBits {
    field0: <bool as ::bytemuck::CheckedBitPattern>::Bits,
}
#[automatically_derived]
#[doc(hidden)]
#[allow(missing_docs)]
unsafe impl ::core::clone::TrivialClone for DataVariantFlagBits { }
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::clone::Clone for DataVariantFlagBits {
    #[inline]
    fn clone(&self) -> DataVariantFlagBits {
        let _:
                ::core::clone::AssertParamIsClone<<bool as
                ::bytemuck::CheckedBitPattern>::Bits>;
        *self
    }
}
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::marker::Copy for DataVariantFlagBits { }
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<<bool as
                        ::bytemuck::CheckedBitPattern>::Bits>();
            }
        };
unsafe impl ::bytemuck::AnyBitPattern for DataVariantFlagBits {}
unsafe impl ::bytemuck::Zeroable for DataVariantFlagBits {}
#[allow(unexpected_cfgs)]
const _: () =
    {
        impl ::core::fmt::Debug for DataVariantFlagBits {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                -> ::core::fmt::Result {
                let mut debug_struct =
                    ::core::fmt::Formatter::debug_struct(f,
                        "DataVariantFlagBits");
                ::core::fmt::DebugStruct::field(&mut debug_struct, "field0",
                    &{ self.field0 });
                ::core::fmt::DebugStruct::finish(&mut debug_struct)
            }
        }
    };
unsafe impl ::bytemuck::CheckedBitPattern for DataVariantFlag {
    type Bits = DataVariantFlagBits;
    #[inline]
    #[allow(clippy :: double_comparisons, unused)]
    fn is_valid_bit_pattern(bits: &DataVariantFlagBits) -> bool {
        <bool as
                    ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(&{
                        bits.field0
                    }) && true
    }
}
#[repr(C)]
struct DataVariantKind(Kind, char);
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for DataVariantKind { }
#[automatically_derived]
impl ::core::clone::Clone for DataVariantKind {
    #[inline]
    fn clone(&self) -> DataVariantKind {
        let _: ::core::clone::AssertParamIsClone<Kind>;
        let _: ::core::clone::AssertParamIsClone<char>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for DataVariantKind { }
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::CheckedBitPattern>() {}
                assert_impl::<Kind>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::CheckedBitPattern>() {}
                assert_impl::<char>();
            }
        };
#[doc = " `bytemuck`-generated type for internal purposes only."]
#[repr(C)]
#[allow(missing_docs)]
pub struct DataVariantKindBits {
    field0: <Kind as ::bytemuck::CheckedBitPattern>::Bits,
    field1: <char as ::bytemuck::CheckedBitPattern>::Bits,
}
#[automatically_derived]
#[doc(hidden)]
#[allow(missing_docs)]
unsafe impl ::core::clone::TrivialClone for DataVariantKindBits { }
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::clone::Clone for DataVariantKindBits {
    #[inline]
    fn clone(&self) -> DataVariantKindBits {
        let _:
                ::core::clone::AssertParamIsClone<<Kind as
                ::bytemuck::CheckedBitPattern>::Bits>;
        let _:
                ::core::clone::AssertParamIsClone<<char as
                ::bytemuck::CheckedBitPattern>::Bits>;
        *self
    }
}
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::marker::Copy for DataVariantKindBits { }
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<<Kind as
                        ::bytemuck::CheckedBitPattern>::Bits>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<<char as
                        ::bytemuck::CheckedBitPattern>::Bits>();
            }
        };
unsafe impl ::bytemuck::AnyBitPattern for DataVariantKindBits {}
unsafe impl ::bytemuck::Zeroable for DataVariantKindBits {}
#[allow(unexpected_cfgs)]
const _: () =
    {
        impl ::core::fmt::Debug for DataVariantKindBits {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                -> ::core::fmt::Result {
                let mut debug_struct =
                    ::core::fmt::Formatter::debug_struct(f,
                        "DataVariantKindBits");
                ::core::fmt::DebugStruct::field(&mut debug_struct, "field0",
                    &{ self.field0 });
                ::core::fmt::DebugStruct::field(&mut debug_struct, "field1",
                    &{ self.field1 });
                ::core::fmt::DebugStruct::finish(&mut debug_struct)
            }
        }
    };
unsafe impl ::bytemuck::CheckedBitPattern for DataVariantKind {
    type Bits = DataVariantKindBits;
    #[inline]
    #[allow(clippy :: double_comparisons, unused)]
    fn is_valid_bit_pattern(bits: &DataVariantKindBits) -> bool {
        <Kind as
                        ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(&{
                            bits.field0
                        }) &&
                <char as
                        ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(&{
                            bits.field1
                        }) && true
    }
}
unsafe impl ::bytemuck::CheckedBitPattern for Data {
    type Bits = DataBits;
    #[inline]
    #[allow(clippy :: double_comparisons)]
    fn is_valid_bit_pattern(bits: &Self::Bits) -> bool {
        match bits.tag {
            0 => {
                let payload = unsafe { &bits.payload.Empty };
                <DataVariantEmpty as
                        ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(payload)
            }
            1 => {
                let payload = unsafe { &bits.payload.Flag };
                <DataVariantFlag as
                        ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(payload)
            }
            2 => {
                let payload = unsafe { &bits.payload.Kind };
                <DataVariantKind as
                        ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(payload)
            }
            _ => false,
        }
    }
}
#[repr(C)]
struct Record {
    kind: Kind,
    on: bool,
    number: u16,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Record { }
#[automatically_derived]
impl ::core::clone::Clone for Record {
    #[inline]
    fn clone(&self) -> Record {
        let _: ::core::clone::AssertParamIsClone<Kind>;
        let _: ::core::clone::AssertParamIsClone<bool>;
        let _: ::core::clone::AssertParamIsClone<u16>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Record { }
#[automatically_derived]
impl ::core::fmt::Debug for Record {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field3_finish(f, "Record",
            "kind", &self.kind, "on", &self.on, "number", &&self.number)
    }
}
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::CheckedBitPattern>() {}
                assert_impl::<Kind>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::CheckedBitPattern>() {}
                assert_impl::<bool>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::CheckedBitPattern>() {}
                assert_impl::<u16>();
            }
        };
#[doc = " `bytemuck`-generated type for internal purposes only."]
#[repr(C)]
#[allow(missing_docs)]
pub struct RecordBits {
    kind: <Kind as ::bytemuck::CheckedBitPattern>::Bits,
    on: <bool as ::bytemuck::CheckedBitPattern>::Bits,
    number: <u16 as ::bytemuck::CheckedBitPattern>::Bits,
}
#[automatically_derived]
#[doc(hidden)]
#[allow(missing_docs)]
unsafe impl ::core::clone::TrivialClone for RecordBits { }
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::clone::Clone for RecordBits {
    #[inline]
    fn clone(&self) -> RecordBits {
        let _:
                ::core::clone::AssertParamIsClone<<Kind as
                ::bytemuck::CheckedBitPattern>::Bits>;
        let _:
                ::core::clone::AssertParamIsClone<<bool as
                ::bytemuck::CheckedBitPattern>::Bits>;
        let _:
                ::core::clone::AssertParamIsClone<<u16 as
                ::bytemuck::CheckedBitPattern>::Bits>;
        *self
    }
}
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::marker::Copy for RecordBits { }
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<<Kind as
                        ::bytemuck::CheckedBitPattern>::Bits>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<<bool as
                        ::bytemuck::CheckedBitPattern>::Bits>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::AnyBitPattern>() {}
                assert_impl::<<u16 as ::bytemuck::CheckedBitPattern>::Bits>();
            }
        };
unsafe impl ::bytemuck::AnyBitPattern for RecordBits {}
unsafe impl ::bytemuck::Zeroable for RecordBits {}
#[allow(unexpected_cfgs)]
const _: () =
    {
        impl ::core::fmt::Debug for RecordBits {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                -> ::core::fmt::Result {
                let mut debug_struct =
                    ::core::fmt::Formatter::debug_struct(f, "RecordBits");
                ::core::fmt::DebugStruct::field(&mut debug_struct, "kind",
                    &{ self.kind });
                ::core::fmt::DebugStruct::field(&mut debug_struct, "on",
                    &{ self.on });
                ::core::fmt::DebugStruct::field(&mut debug_struct, "number",
                    &{ self.number });
                ::core::fmt::DebugStruct::finish(&mut debug_struct)
            }
        }
    };
unsafe impl ::bytemuck::CheckedBitPattern for Record {
    type Bits = RecordBits;
    #[inline]
    #[allow(clippy :: double_comparisons, unused)]
    fn is_valid_bit_pattern(bits: &RecordBits) -> bool {
        <Kind as
                            ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(&{
                                bits.kind
                            }) &&
                    <bool as
                            ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(&{
                                bits.on
                            }) &&
                <u16 as
                        ::bytemuck::CheckedBitPattern>::is_valid_bit_pattern(&{
                            bits.number
                        }) && true
    }
}
const _: () =
    {
        if !(::core::mem::size_of::<Record>() ==
                    (::core::mem::size_of::<Kind>() +
                                ::core::mem::size_of::<bool>() +
                            ::core::mem::size_of::<u16>())) {
            {
                ::std::rt::begin_panic("derive(NoUninit) was applied to a type with padding");
            }
        };
    };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::NoUninit>() {}
                assert_impl::<Kind>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::NoUninit>() {}
                assert_impl::<bool>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::NoUninit>() {}
                assert_impl::<u16>();
            }
        };
unsafe impl ::bytemuck::NoUninit for Record {}
#[repr(transparent)]
#[transparent(str)]
struct Name<T>(std::marker::PhantomData<T>, str);
const _: () =
    {
        #[repr(transparent)]
        #[allow(clippy :: multiple_bound_locations)]
        struct AssertWrappedIsWrapped<T>((u8,
            ::core::marker::PhantomData<str>), std::marker::PhantomData<T>)
            where T: ::bytemuck::TransparentWrapper<str>;
        fn assert_zeroable<Z: ::bytemuck::Zeroable>() {}
        #[allow(clippy :: multiple_bound_locations)]
        fn check<T>() where T: ::bytemuck::TransparentWrapper<str> {
            assert_zeroable::<std::marker::PhantomData<T>>();
        }
    };
unsafe impl<T> ::bytemuck::TransparentWrapper<str> for Name<T> {}
#[repr(C)]
union Either {
    a: u32,
    b: [u8; 4],
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Either { }
#[automatically_derived]
impl ::core::clone::Clone for Either {
    #[inline]
    fn clone(&self) -> Either {
        let _: ::core::clone::AssertParamIsCopy<Self>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Either { }
unsafe impl ::bytemuck::AnyBitPattern for Either {}
unsafe impl ::bytemuck::Zeroable for Either {}
#[repr(C, align(4))]
struct Key(u16, u16);
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Key { }
#[automatically_derived]
impl ::core::clone::Clone for Key {
    #[inline]
    fn clone(&self) -> Key {
        let _: ::core::clone::AssertParamIsClone<u16>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Key { }
const _: () =
    {
        if !(::core::mem::size_of::<Key>() ==
                    (::core::mem::size_of::<u16>() +
                            ::core::mem::size_of::<u16>())) {
            {
                ::std::rt::begin_panic("derive(NoUninit) was applied to a type with padding");
            }
        };
    };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::NoUninit>() {}
                assert_impl::<u16>();
            }
        };
const _: fn() =
    ||
        {
            #[allow(clippy :: missing_const_for_fn)]
            #[doc(hidden)]
            fn check() {
                fn assert_impl<T: ::bytemuck::NoUninit>() {}
                assert_impl::<u16>();
            }
        };
unsafe impl ::bytemuck::NoUninit for Key {}
impl ::core::cmp::PartialEq for Key {
    #[inline]
    #[must_use]
    fn eq(&self, other: &Self) -> bool {
        ::bytemuck::bytes_of(self) == ::bytemuck::bytes_of(other)
    }
}
impl ::core::cmp::Eq for Key {}
impl ::core::hash::Hash for Key {
    #[inline]
    fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
        ::core::hash::Hash::hash_slice(::bytemuck::bytes_of(self), state)
    }
    #[inline]
    fn hash_slice<H: ::core::hash::Hasher>(data: &[Self], state: &mut H) {
        ::core::hash::Hash::hash_slice(::bytemuck::cast_slice::<_, u8>(data),
            state)
    }
}
fn main() {
    let vertices =
        [Vertex { position: [1.0, 2.0, 3.0], colour: 4 }, Vertex::zeroed()];
    let bytes: &[u8] = bytemuck::cast_slice(&vertices);
    {
        ::std::io::_print(format_args!("{0} {1:?}\n", bytes.len(),
                bytemuck::from_bytes::<Vertex>(&bytes[..16])));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                bytemuck::cast::<Generic<u32>, [u8; 4]>(Generic(258))));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n", Kind::from_integer(4),
                Kind::from_integer(6)));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                bytemuck::checked::try_pod_read_unaligned::<Record>(&[3, 1, 2,
                                1])));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                bytemuck::checked::try_pod_read_unaligned::<Record>(&[3, 2, 2,
                                1])));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                bytemuck::checked::try_pod_read_unaligned::<Data>(&[0; 12])));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                Name::<u8>::wrap_ref("name").1.len()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                unsafe { bytemuck::cast::<u32, Either>(1).b }));
    };
    {
        ::std::io::_print(format_args!("{0} {1}\n", Key(1, 2) == Key(1, 2),
                std::mem::align_of::<Key>()));
    };
}
