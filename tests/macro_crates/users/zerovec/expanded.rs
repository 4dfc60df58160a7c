#![feature(prelude_import)]
//! zerovec-derive: make_ule, make_varule and what they derive.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::borrow::Cow;

use zerovec::{ule::AsULE, ule::EncodeAsVarULE, VarZeroVec, ZeroVec};

struct Point {
    x: u16,
    y: char,
}
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Point { }
#[automatically_derived]
impl ::core::clone::Clone for Point {
    #[inline]
    fn clone(&self) -> Point {
        let _: ::core::clone::AssertParamIsClone<u16>;
        let _: ::core::clone::AssertParamIsClone<char>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::Copy for Point { }
#[automatically_derived]
impl ::core::fmt::Debug for Point {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Point", "x",
            &self.x, "y", &&self.y)
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Point { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Point {
    #[inline]
    fn eq(&self, other: &Point) -> bool {
        self.x == other.x && self.y == other.y
    }
}
#[automatically_derived]
impl ::core::cmp::Eq for Point {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) {
        let _: ::core::cmp::AssertParamIsEq<u16>;
        let _: ::core::cmp::AssertParamIsEq<char>;
    }
}
#[automatically_derived]
impl ::core::cmp::PartialOrd for Point {
    #[inline]
    fn partial_cmp(&self, other: &Point)
        -> ::core::option::Option<::core::cmp::Ordering> {
        match ::core::cmp::PartialOrd::partial_cmp(&self.x, &other.x) {
            ::core::option::Option::Some(::core::cmp::Ordering::Equal) =>
                ::core::cmp::PartialOrd::partial_cmp(&self.y, &other.y),
            cmp => cmp,
        }
    }
}
#[automatically_derived]
impl ::core::cmp::Ord for Point {
    #[inline]
    fn cmp(&self, other: &Point) -> ::core::cmp::Ordering {
        match ::core::cmp::Ord::cmp(&self.x, &other.x) {
            ::core::cmp::Ordering::Equal =>
                ::core::cmp::Ord::cmp(&self.y, &other.y),
            cmp => cmp,
        }
    }
}
impl zerovec::ule::AsULE for Point {
    type ULE = PointULE;
    fn to_unaligned(self) -> Self::ULE {
        PointULE {
            x: <u16 as zerovec::ule::AsULE>::to_unaligned(self.x),
            y: <char as zerovec::ule::AsULE>::to_unaligned(self.y),
        }
    }
    fn from_unaligned(unaligned: Self::ULE) -> Self {
        Self {
            x: <u16 as zerovec::ule::AsULE>::from_unaligned(unaligned.x),
            y: <char as zerovec::ule::AsULE>::from_unaligned(unaligned.y),
        }
    }
}
#[repr(C, packed)]
#[doc = "[`ULE`](zerovec::ule::ULE) type for [`Point`]"]
#[allow(missing_docs)]
struct PointULE {
    x: <u16 as zerovec::ule::AsULE>::ULE,
    y: <char as zerovec::ule::AsULE>::ULE,
}
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::marker::Copy for PointULE { }
#[automatically_derived]
#[doc(hidden)]
#[allow(missing_docs)]
unsafe impl ::core::clone::TrivialClone for PointULE { }
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::clone::Clone for PointULE {
    #[inline]
    fn clone(&self) -> PointULE {
        let _:
                ::core::clone::AssertParamIsClone<<u16 as
                zerovec::ule::AsULE>::ULE>;
        let _:
                ::core::clone::AssertParamIsClone<<char as
                zerovec::ule::AsULE>::ULE>;
        *self
    }
}
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::marker::StructuralPartialEq for PointULE { }
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::cmp::PartialEq for PointULE {
    #[inline]
    fn eq(&self, other: &PointULE) -> bool {
        ({ self.x }) == ({ other.x }) && ({ self.y }) == ({ other.y })
    }
}
#[automatically_derived]
#[allow(missing_docs)]
impl ::core::cmp::Eq for PointULE {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) {
        let _:
                ::core::cmp::AssertParamIsEq<<u16 as
                zerovec::ule::AsULE>::ULE>;
        let _:
                ::core::cmp::AssertParamIsEq<<char as
                zerovec::ule::AsULE>::ULE>;
    }
}
unsafe impl zerovec::ule::ULE for PointULE {
    #[inline]
    fn validate_bytes(bytes_all: &[u8])
        -> Result<(), zerovec::ule::UleError> {
        const SIZE: usize = ::core::mem::size_of::<PointULE>();

        #[expect(clippy :: modulo_one)]
        if bytes_all.len() % SIZE != 0 {
            return Err(zerovec::ule::UleError::length::<Self>(bytes_all.len()));
        }

        #[expect(clippy :: indexing_slicing)]
        for bytes_one in bytes_all.chunks_exact(SIZE) {
            const ZERO: usize = 0;
            ;
            const SIZE_0: usize =
                ::core::mem::size_of::<<u16 as zerovec::ule::AsULE>::ULE>();
            const OFFSET_0: usize = ZERO + SIZE_0;
            if let Some(bytes) = bytes_one.get(ZERO..ZERO + SIZE_0) {
                <<u16 as zerovec::ule::AsULE>::ULE as
                            zerovec::ule::ULE>::validate_bytes(bytes)?;
            } else { return Err(zerovec::ule::UleError::parse::<Self>()); };
            ;
            const SIZE_1: usize =
                ::core::mem::size_of::<<char as zerovec::ule::AsULE>::ULE>();
            const OFFSET_1: usize = OFFSET_0 + SIZE_1;
            if let Some(bytes) = bytes_one.get(OFFSET_0..OFFSET_0 + SIZE_1) {
                <<char as zerovec::ule::AsULE>::ULE as
                            zerovec::ule::ULE>::validate_bytes(bytes)?;
            } else { return Err(zerovec::ule::UleError::parse::<Self>()); };



            if true {
                match (&OFFSET_1, &SIZE) {
                    (left_val, right_val) => {
                        if !(*left_val == *right_val) {
                            let kind = ::core::panicking::AssertKind::Eq;
                            ::core::panicking::assert_failed(kind, &*left_val,
                                &*right_val, ::core::option::Option::None);
                        }
                    }
                };
            };
        }
        Ok(())
    }
}
impl core::cmp::PartialOrd for PointULE {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl core::cmp::Ord for PointULE {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let this = <Point as zerovec::ule::AsULE>::from_unaligned(*self);
        let other = <Point as zerovec::ule::AsULE>::from_unaligned(*other);
        <Point as core::cmp::Ord>::cmp(&this, &other)
    }
}
#[expect(clippy :: derive_hash_xor_eq)]
impl core::hash::Hash for PointULE {
    fn hash<H>(&self, state: &mut H) where H: core::hash::Hasher {
        state.write(<PointULE as
                    zerovec::ule::ULE>::slice_as_bytes(&[*self]));
    }
}
impl core::fmt::Debug for PointULE {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        let this = <Point as zerovec::ule::AsULE>::from_unaligned(*self);
        <Point as core::fmt::Debug>::fmt(&this, f)
    }
}
impl<'a> zerovec::maps::ZeroMapKV<'a> for Point {
    type Container = zerovec::ZeroVec<'a, Point>;
    type Slice = zerovec::ZeroSlice<Point>;
    type GetType = PointULE;
    type OwnedType = Point;
}
#[repr(u8)]
enum Season { Spring = 0, Summer = 1, Autumn = 2, }
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Season { }
#[automatically_derived]
impl ::core::clone::Clone for Season {
    #[inline]
    fn clone(&self) -> Season { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for Season { }
#[automatically_derived]
impl ::core::fmt::Debug for Season {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self {
                Season::Spring => "Spring",
                Season::Summer => "Summer",
                Season::Autumn => "Autumn",
            })
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Season { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Season {
    #[inline]
    fn eq(&self, other: &Season) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr
    }
}
#[automatically_derived]
impl ::core::cmp::Eq for Season {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) {}
}
#[automatically_derived]
impl ::core::cmp::PartialOrd for Season {
    #[inline]
    fn partial_cmp(&self, other: &Season)
        -> ::core::option::Option<::core::cmp::Ordering> {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        ::core::cmp::PartialOrd::partial_cmp(&__self_discr, &__arg1_discr)
    }
}
#[automatically_derived]
impl ::core::cmp::Ord for Season {
    #[inline]
    fn cmp(&self, other: &Season) -> ::core::cmp::Ordering {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        ::core::cmp::Ord::cmp(&__self_discr, &__arg1_discr)
    }
}
#[repr(transparent)]
#[doc = "[`ULE`](zerovec::ule::ULE) type for Season"]
struct SeasonULE(u8);
#[automatically_derived]
impl ::core::cmp::Ord for SeasonULE {
    #[inline]
    fn cmp(&self, other: &SeasonULE) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(&self.0, &other.0)
    }
}
#[automatically_derived]
impl ::core::cmp::PartialOrd for SeasonULE {
    #[inline]
    fn partial_cmp(&self, other: &SeasonULE)
        -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::cmp::PartialOrd::partial_cmp(&self.0, &other.0)
    }
}
#[automatically_derived]
impl ::core::marker::Copy for SeasonULE { }
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for SeasonULE { }
#[automatically_derived]
impl ::core::clone::Clone for SeasonULE {
    #[inline]
    fn clone(&self) -> SeasonULE {
        let _: ::core::clone::AssertParamIsClone<u8>;
        *self
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for SeasonULE { }
#[automatically_derived]
impl ::core::cmp::PartialEq for SeasonULE {
    #[inline]
    fn eq(&self, other: &SeasonULE) -> bool { self.0 == other.0 }
}
#[automatically_derived]
impl ::core::cmp::Eq for SeasonULE {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) {
        let _: ::core::cmp::AssertParamIsEq<u8>;
    }
}
unsafe impl zerovec::ule::ULE for SeasonULE {
    #[inline]
    fn validate_bytes(bytes: &[u8]) -> Result<(), zerovec::ule::UleError> {
        for byte in bytes {
            match *byte {
                0u8 | 1u8 | 2u8 => {}
                _ => return Err(zerovec::ule::UleError::parse::<Self>()),
            }
        }
        Ok(())
    }
}
impl zerovec::ule::AsULE for Season {
    type ULE = SeasonULE;
    fn to_unaligned(self) -> Self::ULE { SeasonULE(self as u8) }
    fn from_unaligned(other: Self::ULE) -> Self {
        unsafe { ::core::mem::transmute::<u8, Self>(other.0) }
    }
}
impl Season {
    #[doc =
    r" Attempt to construct the value from its corresponding integer,"]
    #[doc = r" returning `None` if not possible"]
    pub(crate) fn new_from_u8(value: u8) -> Option<Self> {
        if <SeasonULE as zerovec::ule::ULE>::validate_bytes(&[value]).is_ok()
            {
            Some(zerovec::ule::AsULE::from_unaligned(SeasonULE(value)))
        } else { None }
    }
}
impl<'a> zerovec::maps::ZeroMapKV<'a> for Season {
    type Container = zerovec::ZeroVec<'a, Season>;
    type Slice = zerovec::ZeroSlice<Season>;
    type GetType = SeasonULE;
    type OwnedType = Season;
}
struct Name<'a> {
    id: u32,
    text: Cow<'a, str>,
}
#[automatically_derived]
impl<'a> ::core::clone::Clone for Name<'a> {
    #[inline]
    fn clone(&self) -> Name<'a> {
        Name {
            id: ::core::clone::Clone::clone(&self.id),
            text: ::core::clone::Clone::clone(&self.text),
        }
    }
}
#[automatically_derived]
impl<'a> ::core::fmt::Debug for Name<'a> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field2_finish(f, "Name", "id",
            &self.id, "text", &&self.text)
    }
}
#[automatically_derived]
impl<'a> ::core::marker::StructuralPartialEq for Name<'a> { }
#[automatically_derived]
impl<'a> ::core::cmp::PartialEq for Name<'a> {
    #[inline]
    fn eq(&self, other: &Name<'a>) -> bool {
        self.id == other.id && self.text == other.text
    }
}
#[automatically_derived]
impl<'a> ::core::cmp::Eq for Name<'a> {
    #[inline]
    #[doc(hidden)]
    #[coverage(off)]
    fn assert_fields_are_eq(&self) {
        let _: ::core::cmp::AssertParamIsEq<u32>;
        let _: ::core::cmp::AssertParamIsEq<Cow<'a, str>>;
    }
}
#[automatically_derived]
impl<'a> ::core::cmp::PartialOrd for Name<'a> {
    #[inline]
    fn partial_cmp(&self, other: &Name<'a>)
        -> ::core::option::Option<::core::cmp::Ordering> {
        match ::core::cmp::PartialOrd::partial_cmp(&self.id, &other.id) {
            ::core::option::Option::Some(::core::cmp::Ordering::Equal) =>
                ::core::cmp::PartialOrd::partial_cmp(&self.text, &other.text),
            cmp => cmp,
        }
    }
}
#[automatically_derived]
impl<'a> ::core::cmp::Ord for Name<'a> {
    #[inline]
    fn cmp(&self, other: &Name<'a>) -> ::core::cmp::Ordering {
        match ::core::cmp::Ord::cmp(&self.id, &other.id) {
            ::core::cmp::Ordering::Equal =>
                ::core::cmp::Ord::cmp(&self.text, &other.text),
            cmp => cmp,
        }
    }
}
#[repr(C, packed)]
#[doc =
"[`VarULE`](zerovec::ule::VarULE) type for [`Name`]. See [`Name`] for documentation."]
#[allow(missing_docs)]
struct NameULE {
    id: <u32 as zerovec::ule::AsULE>::ULE,
    text: str,
}
unsafe impl<'a> zerovec::ule::EncodeAsVarULE<NameULE> for Name<'a> {
    fn encode_var_ule_as_slices<R>(&self, cb: impl FnOnce(&[&[u8]]) -> R)
        -> R {
        {
            ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                    format_args!("other two methods implemented")));
        }
    }
    fn encode_var_ule_len(&self) -> usize {
        ::core::mem::size_of::<<u32 as zerovec::ule::AsULE>::ULE>() +
            <str as
                    zerovec::ule::EncodeAsVarULE<str>>::encode_var_ule_len(&*self.text)
    }
    fn encode_var_ule_write(&self, mut dst: &mut [u8]) {
        if true {
            match (&self.encode_var_ule_len(), &dst.len()) {
                (left_val, right_val) => {
                    if !(*left_val == *right_val) {
                        let kind = ::core::panicking::AssertKind::Eq;
                        ::core::panicking::assert_failed(kind, &*left_val,
                            &*right_val, ::core::option::Option::None);
                    }
                }
            };
        };
        const ZERO: usize = 0;
        ;
        const SIZE_0: usize =
            ::core::mem::size_of::<<u32 as zerovec::ule::AsULE>::ULE>();
        const OFFSET_0: usize = ZERO + SIZE_0;
        #[expect(clippy :: indexing_slicing)]
        let out = &mut dst[ZERO..ZERO + SIZE_0];
        let unaligned = zerovec::ule::AsULE::to_unaligned(self.id);
        let unaligned_slice = &[unaligned];
        let src =
            <<u32 as zerovec::ule::AsULE>::ULE as
                    zerovec::ule::ULE>::slice_as_bytes(unaligned_slice);
        out.copy_from_slice(src);
        ;
        #[expect(clippy :: indexing_slicing)]
        let out = &mut dst[OFFSET_0..];
        <str as
                zerovec::ule::EncodeAsVarULE<str>>::encode_var_ule_write(&*self.text,
            out)
    }
}
unsafe impl<'a> zerovec::ule::EncodeAsVarULE<NameULE> for &'_ Name<'a> {
    fn encode_var_ule_as_slices<R>(&self, cb: impl FnOnce(&[&[u8]]) -> R)
        -> R {
        {
            ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                    format_args!("other two methods implemented")));
        }
    }
    fn encode_var_ule_len(&self) -> usize { (**self).encode_var_ule_len() }
    fn encode_var_ule_write(&self, mut dst: &mut [u8]) {
        (**self).encode_var_ule_write(dst)
    }
}
impl<'a> zerovec::__zerovec_internal_reexport::ZeroFrom<'a, NameULE> for
    Name<'a> {
    fn zero_from(other: &'a NameULE) -> Self {
        Self {
            id: <u32 as zerovec::ule::AsULE>::from_unaligned(other.id),
            text: <Cow<'a, str> as
                    zerovec::__zerovec_internal_reexport::ZeroFrom<'a,
                    str>>::zero_from(&other.text),
        }
    }
}
impl<'a> From<&'a NameULE> for Name<'a> {
    fn from(other: &'a NameULE) -> Self {
        <Self as
                zerovec::__zerovec_internal_reexport::ZeroFrom<'a,
                NameULE>>::zero_from(other)
    }
}
const __IMPL_VarULE_FOR_NameULE_ULE_SIZE: usize =
    0 + ::core::mem::size_of::<<u32 as zerovec::ule::AsULE>::ULE>();
unsafe impl zerovec::ule::VarULE for NameULE {
    #[inline]
    fn validate_bytes(bytes_one: &[u8])
        -> Result<(), zerovec::ule::UleError> {
        if true {
            match (&OFFSET_0, &__IMPL_VarULE_FOR_NameULE_ULE_SIZE) {
                (left_val, right_val) => {
                    if !(*left_val == *right_val) {
                        let kind = ::core::panicking::AssertKind::Eq;
                        ::core::panicking::assert_failed(kind, &*left_val,
                            &*right_val, ::core::option::Option::None);
                    }
                }
            };
        };
        let Some(last_field_bytes) =
            bytes_one.get(OFFSET_0..) else {
                return Err(zerovec::ule::UleError::parse::<Self>());
            };
        const ZERO: usize = 0;
        ;
        const SIZE_0: usize =
            ::core::mem::size_of::<<u32 as zerovec::ule::AsULE>::ULE>();
        const OFFSET_0: usize = ZERO + SIZE_0;
        if let Some(bytes) = bytes_one.get(ZERO..ZERO + SIZE_0) {
            <<u32 as zerovec::ule::AsULE>::ULE as
                        zerovec::ule::ULE>::validate_bytes(bytes)?;
        } else { return Err(zerovec::ule::UleError::parse::<Self>()); };
        <str as zerovec::ule::VarULE>::validate_bytes(last_field_bytes)?;
        Ok(())
    }
    #[inline]
    #[allow(clippy :: transmute_undefined_repr, reason =
    "This is the only way to do this until ptr metadata stabilizes")]
    unsafe fn from_bytes_unchecked(bytes: &[u8]) -> &Self {
        #[repr(C)]
        struct FatPtr {
            ptr: usize,
            metadata: usize,
        }
        const {
                if !(::core::mem::size_of::<FatPtr>() ==
                            ::core::mem::size_of::<&str>()) {
                    ::core::panicking::panic("assertion failed: ::core::mem::size_of::<FatPtr>() == ::core::mem::size_of::<&str>()")
                };
                if !(::core::mem::align_of::<FatPtr>() ==
                            ::core::mem::align_of::<&str>()) {
                    ::core::panicking::panic("assertion failed: ::core::mem::align_of::<FatPtr>() == ::core::mem::align_of::<&str>()")
                };
            }
        let unsized_bytes =
            bytes.get_unchecked(__IMPL_VarULE_FOR_NameULE_ULE_SIZE..);
        let unsized_ref =
            <str as
                    zerovec::ule::VarULE>::from_bytes_unchecked(unsized_bytes);
        let FatPtr { metadata, .. } =
            ::core::mem::transmute::<&str, FatPtr>(unsized_ref);
        let entire_struct_as_slice: *const [u8] =
            ::core::ptr::slice_from_raw_parts(bytes.as_ptr(), metadata);
        &*(entire_struct_as_slice as *const Self)
    }
}
impl core::cmp::PartialOrd for NameULE {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl core::cmp::Ord for NameULE {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let this =
            <Name as
                    zerovec::__zerovec_internal_reexport::ZeroFrom<NameULE>>::zero_from(self);
        let other =
            <Name as
                    zerovec::__zerovec_internal_reexport::ZeroFrom<NameULE>>::zero_from(other);
        <Name as core::cmp::Ord>::cmp(&this, &other)
    }
}
impl core::cmp::PartialEq for NameULE {
    fn eq(&self, other: &Self) -> bool {
        <Self as zerovec::ule::VarULE>::as_bytes(&self) ==
            <Self as zerovec::ule::VarULE>::as_bytes(&other)
    }
}
impl core::cmp::Eq for NameULE {}
impl core::fmt::Debug for NameULE {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        let this =
            <Name as
                    zerovec::__zerovec_internal_reexport::ZeroFrom<NameULE>>::zero_from(self);
        <Name as core::fmt::Debug>::fmt(&this, f)
    }
}
impl zerovec::__zerovec_internal_reexport::borrow::ToOwned for NameULE {
    type Owned = zerovec::__zerovec_internal_reexport::boxed::Box<Self>;
    fn to_owned(&self) -> Self::Owned {
        zerovec::ule::encode_varule_to_box(self)
    }
}
fn main() {
    let points = [Point { x: 1, y: 'a' }, Point { x: 2, y: 'ß' }];
    let vec = ZeroVec::alloc_from_slice(&points);
    {
        ::std::io::_print(format_args!("{2:?} {0} {1:?}\n",
                vec.as_bytes().len(), vec.get(1), vec));
    };
    let seasons: ZeroVec<Season> = ZeroVec::parse_bytes(&[2, 0]).unwrap();
    {
        ::std::io::_print(format_args!("{1:?} {0}\n",
                ZeroVec::<Season>::parse_bytes(&[3]).is_err(), seasons));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Season::from_unaligned(Season::Summer.to_unaligned())));
    };
    let names =
        [Name { id: 1, text: "one".into() },
                Name { id: 2, text: "two".into() }];
    let vec: VarZeroVec<NameULE> = VarZeroVec::from(&names);
    {
        ::std::io::_print(format_args!("{0:?} {1}\n", vec.get(1),
                names[0].encode_var_ule_len()));
    };
}
