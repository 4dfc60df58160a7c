#![feature(prelude_import)]
//! wit-bindgen-rust-macro: an interface in the source, and one in a file, which the macro is granted to read.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

mod inline {
    #[allow(unused_unsafe, clippy::all)]
    #[allow(async_fn_in_trait)]
    pub fn log(text: &str, colours: u8) -> () {
        unsafe {
            let vec0 = text;
            let ptr0 = vec0.as_ptr().cast::<u8>();
            let len0 = vec0.len();
            #[link(wasm_import_module = "$root")]
            unsafe extern "C" {
                #[link_name = "log"]
                fn wit_import1(_: *mut u8, _: usize, _: i32);
            }
            wit_import1(ptr0.cast_mut(), len0, _rt::as_i32(&colours));
        }
    }
    #[doc(hidden)]
    #[allow(non_snake_case, unused_unsafe)]
    pub unsafe fn _export_run_cabi<T: Guest>(arg0: *mut u8, arg1: usize)
        -> *mut u8 {
        unsafe {
            _rt::run_ctors_once();
            let result4 =
                {
                    let base3 = arg0;
                    let len3 = arg1;
                    let mut result3 = _rt::Vec::with_capacity(len3);
                    for i in 0..len3 {
                        let base =
                            base3.add(i * (2 * ::core::mem::size_of::<*const u8>()));
                        let e3 =
                            {
                                let l0 = *base.add(0).cast::<*mut u8>();
                                let l1 =
                                    *base.add(::core::mem::size_of::<*const u8>()).cast::<usize>();
                                let len2 = l1;
                                let bytes2 =
                                    _rt::Vec::from_raw_parts(l0.cast(), len2, len2);
                                _rt::string_lift(bytes2)
                            };
                        result3.push(e3);
                    }
                    _rt::cabi_dealloc(base3,
                        len3 * (2 * ::core::mem::size_of::<*const u8>()),
                        ::core::mem::size_of::<*const u8>());
                    T::run(result3)
                };
            let ptr5 = (&raw mut _RET_AREA.0).cast::<u8>();
            match result4 {
                Ok(e) => {
                    {
                        *ptr5.add(0).cast::<u8>() = (0i32) as u8;
                        *ptr5.add(4).cast::<i32>() = _rt::as_i32(e);
                    }
                }
                Err(_) => { { *ptr5.add(0).cast::<u8>() = (1i32) as u8; } }
            };
            ptr5
        }
    }
    pub trait Guest {
        #[allow(async_fn_in_trait)]
        fn run(arguments: _rt::Vec<_rt::String>)
        -> Result<u32, ()>;
    }
    #[doc(hidden)]
    macro_rules! __export_world_inlined_cabi {
        ($ty:ident with_types_in $($path_to_types:tt)*) =>
        (const _: () =
        {
            #[unsafe(export_name = "run")] unsafe extern "C" fn
            export_run(arg0: *mut u8,arg1: usize,) -> *mut u8
            {
                unsafe
                { $($path_to_types)*::_export_run_cabi::<$ty>(arg0, arg1) }
            }
        };);
    }
    #[doc(hidden)]
    pub(crate) use __export_world_inlined_cabi;
    #[repr(align(4))]
    struct _RetArea([::core::mem::MaybeUninit<u8>; 8]);
    static mut _RET_AREA: _RetArea =
        _RetArea([::core::mem::MaybeUninit::uninit(); 8]);
    #[allow(dead_code, clippy::all)]
    pub mod test {
        pub mod inline {
            #[allow(dead_code, async_fn_in_trait, unused_imports,
            clippy::all)]
            pub mod shapes {
                #[used]
                #[doc(hidden)]
                static __FORCE_SECTION_REF: fn() =
                    super::super::super::__link_custom_section_describing_imports;
                use super::super::super::_rt;
                #[repr(C)]
                pub struct Point {
                    pub x: i32,
                    pub y: Option<f32>,
                }
                #[automatically_derived]
                #[doc(hidden)]
                unsafe impl ::core::clone::TrivialClone for Point { }
                #[automatically_derived]
                impl ::core::clone::Clone for Point {
                    #[inline]
                    fn clone(&self) -> Point {
                        let _: ::core::clone::AssertParamIsClone<i32>;
                        let _: ::core::clone::AssertParamIsClone<Option<f32>>;
                        *self
                    }
                }
                #[automatically_derived]
                impl ::core::marker::Copy for Point { }
                impl ::core::fmt::Debug for Point {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                        -> ::core::fmt::Result {
                        f.debug_struct("Point").field("x",
                                    &self.x).field("y", &self.y).finish()
                    }
                }
                pub enum Shape {
                    Circle(Point),
                    Line((Point, Point)),
                    Nothing,
                }
                #[automatically_derived]
                #[doc(hidden)]
                unsafe impl ::core::clone::TrivialClone for Shape { }
                #[automatically_derived]
                impl ::core::clone::Clone for Shape {
                    #[inline]
                    fn clone(&self) -> Shape {
                        let _: ::core::clone::AssertParamIsClone<Point>;
                        let _: ::core::clone::AssertParamIsClone<(Point, Point)>;
                        *self
                    }
                }
                #[automatically_derived]
                impl ::core::marker::Copy for Shape { }
                impl ::core::fmt::Debug for Shape {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                        -> ::core::fmt::Result {
                        match self {
                            Shape::Circle(e) => {
                                f.debug_tuple("Shape::Circle").field(e).finish()
                            }
                            Shape::Line(e) => {
                                f.debug_tuple("Shape::Line").field(e).finish()
                            }
                            Shape::Nothing => {
                                f.debug_tuple("Shape::Nothing").finish()
                            }
                        }
                    }
                }







                pub struct Colours(<Colours as
                    ::bitflags::__private::PublicFlags>::Internal);
                #[automatically_derived]
                impl ::core::marker::StructuralPartialEq for Colours { }
                #[automatically_derived]
                impl ::core::cmp::PartialEq for Colours {
                    #[inline]
                    fn eq(&self, other: &Colours) -> bool { self.0 == other.0 }
                }
                #[automatically_derived]
                impl ::core::cmp::Eq for Colours {
                    #[inline]
                    #[doc(hidden)]
                    #[coverage(off)]
                    fn assert_fields_are_eq(&self) {
                        let _:
                                ::core::cmp::AssertParamIsEq<<Colours as
                                ::bitflags::__private::PublicFlags>::Internal>;
                    }
                }
                #[automatically_derived]
                impl ::core::cmp::PartialOrd for Colours {
                    #[inline]
                    fn partial_cmp(&self, other: &Colours)
                        -> ::core::option::Option<::core::cmp::Ordering> {
                        ::core::cmp::PartialOrd::partial_cmp(&self.0, &other.0)
                    }
                }
                #[automatically_derived]
                impl ::core::cmp::Ord for Colours {
                    #[inline]
                    fn cmp(&self, other: &Colours) -> ::core::cmp::Ordering {
                        ::core::cmp::Ord::cmp(&self.0, &other.0)
                    }
                }
                #[automatically_derived]
                impl ::core::hash::Hash for Colours {
                    #[inline]
                    fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                        ::core::hash::Hash::hash(&self.0, state)
                    }
                }
                #[automatically_derived]
                impl ::core::fmt::Debug for Colours {
                    #[inline]
                    fn fmt(&self, f: &mut ::core::fmt::Formatter)
                        -> ::core::fmt::Result {
                        ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                            "Colours", &&self.0)
                    }
                }
                #[automatically_derived]
                #[doc(hidden)]
                unsafe impl ::core::clone::TrivialClone for Colours { }
                #[automatically_derived]
                impl ::core::clone::Clone for Colours {
                    #[inline]
                    fn clone(&self) -> Colours {
                        let _:
                                ::core::clone::AssertParamIsClone<<Colours as
                                ::bitflags::__private::PublicFlags>::Internal>;
                        *self
                    }
                }
                #[automatically_derived]
                impl ::core::marker::Copy for Colours { }
                #[allow(dead_code, deprecated, unused_doc_comments,
                unused_attributes, unused_mut, unused_imports,
                non_upper_case_globals, clippy :: min_ident_chars, clippy ::
                assign_op_pattern, clippy :: indexing_slicing, clippy ::
                same_name_method, clippy :: iter_without_into_iter,)]
                impl Colours {
                    pub const RED: Self = Self::from_bits_retain(1 << 0);
                    pub const GREEN: Self = Self::from_bits_retain(1 << 1);
                    pub const BLUE: Self = Self::from_bits_retain(1 << 2);
                }
                #[allow(dead_code, deprecated, unused_doc_comments,
                unused_attributes, unused_mut, unused_imports,
                non_upper_case_globals, clippy :: min_ident_chars, clippy ::
                assign_op_pattern, clippy :: indexing_slicing, clippy ::
                same_name_method, clippy :: iter_without_into_iter,)]
                impl ::bitflags::Flags for Colours {
                    const FLAGS: &'static [::bitflags::Flag<Colours>] =
                        {
                            mod __bitflags_flag_names {
                                #[allow(unused_imports)]
                                use super::*;
                                pub(super) const RED: &'static str = "RED";
                                pub(super) const GREEN: &'static str = "GREEN";
                                pub(super) const BLUE: &'static str = "BLUE";
                            }
                            &[{
                                            ::bitflags::Flag::new(__bitflags_flag_names::RED,
                                                Colours::RED)
                                        },
                                        {
                                            ::bitflags::Flag::new(__bitflags_flag_names::GREEN,
                                                Colours::GREEN)
                                        },
                                        {
                                            ::bitflags::Flag::new(__bitflags_flag_names::BLUE,
                                                Colours::BLUE)
                                        }]
                        };
                    type Bits = u8;
                    fn bits(&self) -> u8 { Colours::bits(self) }
                    fn from_bits_retain(bits: u8) -> Colours {
                        Colours::from_bits_retain(bits)
                    }
                    fn all_named() -> Colours {
                        const ALL_NAMED: u8 =
                            {
                                let mut truncated = <u8 as ::bitflags::Bits>::EMPTY;
                                let mut i = 0;
                                {
                                    {
                                        let flag = &<Colours as ::bitflags::Flags>::FLAGS[i];
                                        if flag.is_named() {
                                            truncated = truncated | flag.value().bits();
                                        }
                                        i += 1;
                                    }
                                };
                                {
                                    {
                                        let flag = &<Colours as ::bitflags::Flags>::FLAGS[i];
                                        if flag.is_named() {
                                            truncated = truncated | flag.value().bits();
                                        }
                                        i += 1;
                                    }
                                };
                                {
                                    {
                                        let flag = &<Colours as ::bitflags::Flags>::FLAGS[i];
                                        if flag.is_named() {
                                            truncated = truncated | flag.value().bits();
                                        }
                                        i += 1;
                                    }
                                };
                                let _ = i;
                                truncated
                            };
                        Colours::from_bits_retain(ALL_NAMED)
                    }
                }
                #[allow(dead_code, deprecated, unused_doc_comments,
                unused_attributes, unused_mut, unused_imports,
                non_upper_case_globals, clippy :: min_ident_chars, clippy ::
                assign_op_pattern, clippy :: indexing_slicing, clippy ::
                same_name_method, clippy :: iter_without_into_iter,)]
                const _: () =
                    {
                        #[repr(transparent)]
                        pub struct InternalBitFlags(u8);
                        #[automatically_derived]
                        #[doc(hidden)]
                        unsafe impl ::core::clone::TrivialClone for InternalBitFlags
                            {
                        }
                        #[automatically_derived]
                        impl ::core::clone::Clone for InternalBitFlags {
                            #[inline]
                            fn clone(&self) -> InternalBitFlags {
                                let _: ::core::clone::AssertParamIsClone<u8>;
                                *self
                            }
                        }
                        #[automatically_derived]
                        impl ::core::marker::Copy for InternalBitFlags { }
                        #[automatically_derived]
                        impl ::core::marker::StructuralPartialEq for
                            InternalBitFlags {
                        }
                        #[automatically_derived]
                        impl ::core::cmp::PartialEq for InternalBitFlags {
                            #[inline]
                            fn eq(&self, other: &InternalBitFlags) -> bool {
                                self.0 == other.0
                            }
                        }
                        #[automatically_derived]
                        impl ::core::cmp::Eq for InternalBitFlags {
                            #[inline]
                            #[doc(hidden)]
                            #[coverage(off)]
                            fn assert_fields_are_eq(&self) {
                                let _: ::core::cmp::AssertParamIsEq<u8>;
                            }
                        }
                        #[automatically_derived]
                        impl ::core::cmp::PartialOrd for InternalBitFlags {
                            #[inline]
                            fn partial_cmp(&self, other: &InternalBitFlags)
                                -> ::core::option::Option<::core::cmp::Ordering> {
                                ::core::cmp::PartialOrd::partial_cmp(&self.0, &other.0)
                            }
                        }
                        #[automatically_derived]
                        impl ::core::cmp::Ord for InternalBitFlags {
                            #[inline]
                            fn cmp(&self, other: &InternalBitFlags)
                                -> ::core::cmp::Ordering {
                                ::core::cmp::Ord::cmp(&self.0, &other.0)
                            }
                        }
                        #[automatically_derived]
                        impl ::core::hash::Hash for InternalBitFlags {
                            #[inline]
                            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                                ::core::hash::Hash::hash(&self.0, state)
                            }
                        }
                        impl ::bitflags::__private::PublicFlags for Colours {
                            type Primitive = u8;
                            type Internal = InternalBitFlags;
                        }
                        impl ::bitflags::__private::core::default::Default for
                            InternalBitFlags {
                            #[inline]
                            fn default() -> Self { InternalBitFlags::empty() }
                        }
                        impl ::bitflags::__private::core::fmt::Debug for
                            InternalBitFlags {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter<'_>)
                                -> ::bitflags::__private::core::fmt::Result {
                                if self.is_empty() {
                                    f.write_fmt(format_args!("{0:#x}",
                                            <u8 as ::bitflags::Bits>::EMPTY))
                                } else {
                                    ::bitflags::__private::core::fmt::Display::fmt(self, f)
                                }
                            }
                        }
                        impl ::bitflags::__private::core::fmt::Display for
                            InternalBitFlags {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter<'_>)
                                -> ::bitflags::__private::core::fmt::Result {
                                ::bitflags::parser::to_writer(&Colours(*self), f)
                            }
                        }
                        impl ::bitflags::__private::core::str::FromStr for
                            InternalBitFlags {
                            type Err = ::bitflags::parser::ParseError;
                            fn from_str(s: &str)
                                ->
                                    ::bitflags::__private::core::result::Result<Self,
                                    Self::Err> {
                                ::bitflags::parser::from_str::<Colours>(s).map(|flags|
                                        flags.0)
                            }
                        }
                        impl ::bitflags::__private::core::convert::AsRef<u8> for
                            InternalBitFlags {
                            fn as_ref(&self) -> &u8 { &self.0 }
                        }
                        impl ::bitflags::__private::core::convert::From<u8> for
                            InternalBitFlags {
                            fn from(bits: u8) -> Self { Self::from_bits_retain(bits) }
                        }
                        impl InternalBitFlags {
                            /// Get a flags value with all bits unset.
                            #[inline]
                            pub const fn empty() -> Self {
                                Self(<u8 as ::bitflags::Bits>::EMPTY)
                            }
                            /// Get a flags value with all known bits set.
                            #[inline]
                            pub const fn all() -> Self {
                                const ALL: InternalBitFlags =
                                    {
                                        let mut truncated = <u8 as ::bitflags::Bits>::EMPTY;
                                        let mut _i = 0;
                                        {
                                            {
                                                truncated |=
                                                    <Colours as ::bitflags::Flags>::FLAGS[_i].value().bits();
                                                _i += 1;
                                            }
                                        };
                                        {
                                            {
                                                truncated |=
                                                    <Colours as ::bitflags::Flags>::FLAGS[_i].value().bits();
                                                _i += 1;
                                            }
                                        };
                                        {
                                            {
                                                truncated |=
                                                    <Colours as ::bitflags::Flags>::FLAGS[_i].value().bits();
                                                _i += 1;
                                            }
                                        };
                                        InternalBitFlags(truncated)
                                    };
                                ALL
                            }
                            /// Get the underlying bits value.
                            ///
                            /// The returned value is exactly the bits set in this flags value.
                            #[inline]
                            pub const fn bits(&self) -> u8 { self.0 }
                            /// Convert from a bits value.
                            ///
                            /// This method will return `None` if any unknown bits are set.
                            #[inline]
                            pub const fn from_bits(bits: u8)
                                -> ::bitflags::__private::core::option::Option<Self> {
                                let truncated = Self::from_bits_truncate(bits).0;
                                if truncated == bits {
                                    ::bitflags::__private::core::option::Option::Some(Self(bits))
                                } else { ::bitflags::__private::core::option::Option::None }
                            }
                            /// Convert from a bits value, unsetting any unknown bits.
                            #[inline]
                            pub const fn from_bits_truncate(bits: u8) -> Self {
                                Self(bits & Self::all().0)
                            }
                            /// Convert from a bits value exactly.
                            #[inline]
                            pub const fn from_bits_retain(bits: u8) -> Self {
                                Self(bits)
                            }
                            /// Get a flags value with the bits of a flag with the given name set.
                            ///
                            /// This method will return `None` if `name` is empty or doesn't
                            /// correspond to any named flag.
                            #[inline]
                            pub fn from_name(name: &str)
                                -> ::bitflags::__private::core::option::Option<Self> {
                                mod __bitflags_flag_names {
                                    #[allow(unused_imports)]
                                    use super::*;
                                    pub(super) const RED: &'static str = "RED";
                                    pub(super) const GREEN: &'static str = "GREEN";
                                    pub(super) const BLUE: &'static str = "BLUE";
                                }
                                {
                                    {
                                        if name == __bitflags_flag_names::RED {
                                            return ::bitflags::__private::core::option::Option::Some(Self(Colours::RED.bits()));
                                        }
                                    };
                                };
                                {
                                    {
                                        if name == __bitflags_flag_names::GREEN {
                                            return ::bitflags::__private::core::option::Option::Some(Self(Colours::GREEN.bits()));
                                        }
                                    };
                                };
                                {
                                    {
                                        if name == __bitflags_flag_names::BLUE {
                                            return ::bitflags::__private::core::option::Option::Some(Self(Colours::BLUE.bits()));
                                        }
                                    };
                                };
                                let _ = name;
                                ::bitflags::__private::core::option::Option::None
                            }
                            /// Whether all bits in `self` are unset.
                            #[inline]
                            pub const fn is_empty(&self) -> bool {
                                self.0 == <u8 as ::bitflags::Bits>::EMPTY
                            }
                            /// Whether all known bits in this flags value are set.
                            #[inline]
                            pub const fn is_all(&self) -> bool {
                                Self::all().0 | self.0 == self.0
                            }
                            /// Whether any set bits in `other` are also set in `self`.
                            #[inline]
                            pub const fn intersects(&self, other: Self) -> bool {
                                self.0 & other.0 != <u8 as ::bitflags::Bits>::EMPTY
                            }
                            /// Whether all set bits in `other` are also set in `self`.
                            #[inline]
                            pub const fn contains(&self, other: Self) -> bool {
                                self.0 & other.0 == other.0
                            }
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            pub fn insert(&mut self, other: Self) {
                                *self = Self(self.0).union(other);
                            }
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `remove` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            pub fn remove(&mut self, other: Self) {
                                *self = Self(self.0).difference(other);
                            }
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            pub fn toggle(&mut self, other: Self) {
                                *self = Self(self.0).symmetric_difference(other);
                            }
                            /// Call `insert` when `value` is `true` or `remove` when `value` is `false`.
                            #[inline]
                            pub fn set(&mut self, other: Self, value: bool) {
                                if value {
                                    self.insert(other);
                                } else { self.remove(other); }
                            }
                            /// The bitwise and (`&`) of the bits in `self` and `other`.
                            #[inline]
                            #[must_use]
                            pub const fn intersection(self, other: Self) -> Self {
                                Self(self.0 & other.0)
                            }
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            #[must_use]
                            pub const fn union(self, other: Self) -> Self {
                                Self(self.0 | other.0)
                            }
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `difference` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            #[must_use]
                            pub const fn difference(self, other: Self) -> Self {
                                Self(self.0 & !other.0)
                            }
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            #[must_use]
                            pub const fn symmetric_difference(self, other: Self)
                                -> Self {
                                Self(self.0 ^ other.0)
                            }
                            /// The bitwise negation (`!`) of the bits in `self`, truncating the result.
                            #[inline]
                            #[must_use]
                            pub const fn complement(self) -> Self {
                                Self::from_bits_truncate(!self.0)
                            }
                        }
                        impl ::bitflags::__private::core::fmt::Binary for
                            InternalBitFlags {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::Binary::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::fmt::Octal for
                            InternalBitFlags {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::Octal::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::fmt::LowerHex for
                            InternalBitFlags {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::LowerHex::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::fmt::UpperHex for
                            InternalBitFlags {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::UpperHex::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitOr for
                            InternalBitFlags {
                            type Output = Self;
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitor(self, other: InternalBitFlags) -> Self {
                                self.union(other)
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitOrAssign for
                            InternalBitFlags {
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitor_assign(&mut self, other: Self) {
                                self.insert(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitXor for
                            InternalBitFlags {
                            type Output = Self;
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitxor(self, other: Self) -> Self {
                                self.symmetric_difference(other)
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitXorAssign for
                            InternalBitFlags {
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitxor_assign(&mut self, other: Self) {
                                self.toggle(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitAnd for
                            InternalBitFlags {
                            type Output = Self;
                            /// The bitwise and (`&`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitand(self, other: Self) -> Self {
                                self.intersection(other)
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitAndAssign for
                            InternalBitFlags {
                            /// The bitwise and (`&`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitand_assign(&mut self, other: Self) {
                                *self =
                                    Self::from_bits_retain(self.bits()).intersection(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::Sub for
                            InternalBitFlags {
                            type Output = Self;
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `difference` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            fn sub(self, other: Self) -> Self { self.difference(other) }
                        }
                        impl ::bitflags::__private::core::ops::SubAssign for
                            InternalBitFlags {
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `difference` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            fn sub_assign(&mut self, other: Self) {
                                self.remove(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::Not for
                            InternalBitFlags {
                            type Output = Self;
                            /// The bitwise negation (`!`) of the bits in `self`, truncating the result.
                            #[inline]
                            fn not(self) -> Self { self.complement() }
                        }
                        impl ::bitflags::__private::core::iter::Extend<InternalBitFlags>
                            for InternalBitFlags {
                            /// The bitwise or (`|`) of the bits in each flags value.
                            fn extend<T: ::bitflags::__private::core::iter::IntoIterator<Item
                                = Self>>(&mut self, iterator: T) {
                                for item in iterator { self.insert(item) }
                            }
                        }
                        impl ::bitflags::__private::core::iter::FromIterator<InternalBitFlags>
                            for InternalBitFlags {
                            /// The bitwise or (`|`) of the bits in each flags value.
                            fn from_iter<T: ::bitflags::__private::core::iter::IntoIterator<Item
                                = Self>>(iterator: T) -> Self {
                                use ::bitflags::__private::core::iter::Extend;
                                let mut result = Self::empty();
                                result.extend(iterator);
                                result
                            }
                        }
                        impl InternalBitFlags {
                            /// Yield a set of contained flags values.
                            ///
                            /// Each yielded flags value will correspond to a defined named flag. Any unknown bits
                            /// will be yielded together as a final flags value.
                            #[inline]
                            pub const fn iter(&self)
                                -> ::bitflags::iter::Iter<Colours> {
                                ::bitflags::iter::Iter::__private_const_new(<Colours as
                                        ::bitflags::Flags>::FLAGS,
                                    Colours::from_bits_retain(self.bits()),
                                    Colours::from_bits_retain(self.bits()))
                            }
                            /// Yield a set of contained named flags values.
                            ///
                            /// This method is like [`iter`](#method.iter), except only yields bits in contained named flags.
                            /// Any unknown bits, or bits not corresponding to a contained flag will not be yielded.
                            #[inline]
                            pub const fn iter_names(&self)
                                -> ::bitflags::iter::IterNames<Colours> {
                                ::bitflags::iter::IterNames::__private_const_new(<Colours as
                                        ::bitflags::Flags>::FLAGS,
                                    Colours::from_bits_retain(self.bits()),
                                    Colours::from_bits_retain(self.bits()))
                            }
                        }
                        impl ::bitflags::__private::core::iter::IntoIterator for
                            InternalBitFlags {
                            type Item = Colours;
                            type IntoIter = ::bitflags::iter::Iter<Colours>;
                            fn into_iter(self) -> Self::IntoIter { self.iter() }
                        }
                        impl InternalBitFlags {
                            /// Returns a mutable reference to the raw value of the flags currently stored.
                            #[inline]
                            pub fn bits_mut(&mut self) -> &mut u8 { &mut self.0 }
                        }
                        impl Colours {
                            /// Get a flags value with all bits unset.
                            #[inline]
                            pub const fn empty() -> Self {
                                Self(InternalBitFlags::empty())
                            }
                            /// Get a flags value with all known bits set.
                            #[inline]
                            pub const fn all() -> Self { Self(InternalBitFlags::all()) }
                            /// Get the underlying bits value.
                            ///
                            /// The returned value is exactly the bits set in this flags value.
                            #[inline]
                            pub const fn bits(&self) -> u8 { self.0.bits() }
                            /// Convert from a bits value.
                            ///
                            /// This method will return `None` if any unknown bits are set.
                            #[inline]
                            pub const fn from_bits(bits: u8)
                                -> ::bitflags::__private::core::option::Option<Self> {
                                match InternalBitFlags::from_bits(bits) {
                                    ::bitflags::__private::core::option::Option::Some(bits) =>
                                        ::bitflags::__private::core::option::Option::Some(Self(bits)),
                                    ::bitflags::__private::core::option::Option::None =>
                                        ::bitflags::__private::core::option::Option::None,
                                }
                            }
                            /// Convert from a bits value, unsetting any unknown bits.
                            #[inline]
                            pub const fn from_bits_truncate(bits: u8) -> Self {
                                Self(InternalBitFlags::from_bits_truncate(bits))
                            }
                            /// Convert from a bits value exactly.
                            #[inline]
                            pub const fn from_bits_retain(bits: u8) -> Self {
                                Self(InternalBitFlags::from_bits_retain(bits))
                            }
                            /// Get a flags value with the bits of a flag with the given name set.
                            ///
                            /// This method will return `None` if `name` is empty or doesn't
                            /// correspond to any named flag.
                            #[inline]
                            pub fn from_name(name: &str)
                                -> ::bitflags::__private::core::option::Option<Self> {
                                match InternalBitFlags::from_name(name) {
                                    ::bitflags::__private::core::option::Option::Some(bits) =>
                                        ::bitflags::__private::core::option::Option::Some(Self(bits)),
                                    ::bitflags::__private::core::option::Option::None =>
                                        ::bitflags::__private::core::option::Option::None,
                                }
                            }
                            /// Whether all bits in `self` are unset.
                            #[inline]
                            pub const fn is_empty(&self) -> bool { self.0.is_empty() }
                            /// Whether all known bits in this flags value are set.
                            #[inline]
                            pub const fn is_all(&self) -> bool { self.0.is_all() }
                            /// Whether any set bits in `other` are also set in `self`.
                            #[inline]
                            pub const fn intersects(&self, other: Self) -> bool {
                                self.0.intersects(other.0)
                            }
                            /// Whether all set bits in `other` are also set in `self`.
                            #[inline]
                            pub const fn contains(&self, other: Self) -> bool {
                                self.0.contains(other.0)
                            }
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            pub fn insert(&mut self, other: Self) {
                                self.0.insert(other.0)
                            }
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `remove` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            pub fn remove(&mut self, other: Self) {
                                self.0.remove(other.0)
                            }
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            pub fn toggle(&mut self, other: Self) {
                                self.0.toggle(other.0)
                            }
                            /// Call `insert` when `value` is `true` or `remove` when `value` is `false`.
                            #[inline]
                            pub fn set(&mut self, other: Self, value: bool) {
                                self.0.set(other.0, value)
                            }
                            /// The bitwise and (`&`) of the bits in `self` and `other`.
                            #[inline]
                            #[must_use]
                            pub const fn intersection(self, other: Self) -> Self {
                                Self(self.0.intersection(other.0))
                            }
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            #[must_use]
                            pub const fn union(self, other: Self) -> Self {
                                Self(self.0.union(other.0))
                            }
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `difference` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            #[must_use]
                            pub const fn difference(self, other: Self) -> Self {
                                Self(self.0.difference(other.0))
                            }
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            #[must_use]
                            pub const fn symmetric_difference(self, other: Self)
                                -> Self {
                                Self(self.0.symmetric_difference(other.0))
                            }
                            /// The bitwise negation (`!`) of the bits in `self`, truncating the result.
                            #[inline]
                            #[must_use]
                            pub const fn complement(self) -> Self {
                                Self(self.0.complement())
                            }
                        }
                        impl ::bitflags::__private::core::fmt::Binary for Colours {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::Binary::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::fmt::Octal for Colours {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::Octal::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::fmt::LowerHex for Colours
                            {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::LowerHex::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::fmt::UpperHex for Colours
                            {
                            fn fmt(&self,
                                f: &mut ::bitflags::__private::core::fmt::Formatter)
                                -> ::bitflags::__private::core::fmt::Result {
                                let inner = self.0;
                                ::bitflags::__private::core::fmt::UpperHex::fmt(&inner, f)
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitOr for Colours {
                            type Output = Self;
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitor(self, other: Colours) -> Self { self.union(other) }
                        }
                        impl ::bitflags::__private::core::ops::BitOrAssign for
                            Colours {
                            /// The bitwise or (`|`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitor_assign(&mut self, other: Self) {
                                self.insert(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitXor for Colours {
                            type Output = Self;
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitxor(self, other: Self) -> Self {
                                self.symmetric_difference(other)
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitXorAssign for
                            Colours {
                            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitxor_assign(&mut self, other: Self) {
                                self.toggle(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitAnd for Colours {
                            type Output = Self;
                            /// The bitwise and (`&`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitand(self, other: Self) -> Self {
                                self.intersection(other)
                            }
                        }
                        impl ::bitflags::__private::core::ops::BitAndAssign for
                            Colours {
                            /// The bitwise and (`&`) of the bits in `self` and `other`.
                            #[inline]
                            fn bitand_assign(&mut self, other: Self) {
                                *self =
                                    Self::from_bits_retain(self.bits()).intersection(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::Sub for Colours {
                            type Output = Self;
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `difference` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            fn sub(self, other: Self) -> Self { self.difference(other) }
                        }
                        impl ::bitflags::__private::core::ops::SubAssign for Colours
                            {
                            /// The intersection of `self` with the complement of `other` (`&!`).
                            ///
                            /// This method is not equivalent to `self & !other` when `other` has unknown bits set.
                            /// `difference` won't truncate `other`, but the `!` operator will.
                            #[inline]
                            fn sub_assign(&mut self, other: Self) {
                                self.remove(other);
                            }
                        }
                        impl ::bitflags::__private::core::ops::Not for Colours {
                            type Output = Self;
                            /// The bitwise negation (`!`) of the bits in `self`, truncating the result.
                            #[inline]
                            fn not(self) -> Self { self.complement() }
                        }
                        impl ::bitflags::__private::core::iter::Extend<Colours> for
                            Colours {
                            /// The bitwise or (`|`) of the bits in each flags value.
                            fn extend<T: ::bitflags::__private::core::iter::IntoIterator<Item
                                = Self>>(&mut self, iterator: T) {
                                for item in iterator { self.insert(item) }
                            }
                        }
                        impl ::bitflags::__private::core::iter::FromIterator<Colours>
                            for Colours {
                            /// The bitwise or (`|`) of the bits in each flags value.
                            fn from_iter<T: ::bitflags::__private::core::iter::IntoIterator<Item
                                = Self>>(iterator: T) -> Self {
                                use ::bitflags::__private::core::iter::Extend;
                                let mut result = Self::empty();
                                result.extend(iterator);
                                result
                            }
                        }
                        impl Colours {
                            /// Yield a set of contained flags values.
                            ///
                            /// Each yielded flags value will correspond to a defined named flag. Any unknown bits
                            /// will be yielded together as a final flags value.
                            #[inline]
                            pub const fn iter(&self)
                                -> ::bitflags::iter::Iter<Colours> {
                                ::bitflags::iter::Iter::__private_const_new(<Colours as
                                        ::bitflags::Flags>::FLAGS,
                                    Colours::from_bits_retain(self.bits()),
                                    Colours::from_bits_retain(self.bits()))
                            }
                            /// Yield a set of contained named flags values.
                            ///
                            /// This method is like [`iter`](#method.iter), except only yields bits in contained named flags.
                            /// Any unknown bits, or bits not corresponding to a contained flag will not be yielded.
                            #[inline]
                            pub const fn iter_names(&self)
                                -> ::bitflags::iter::IterNames<Colours> {
                                ::bitflags::iter::IterNames::__private_const_new(<Colours as
                                        ::bitflags::Flags>::FLAGS,
                                    Colours::from_bits_retain(self.bits()),
                                    Colours::from_bits_retain(self.bits()))
                            }
                        }
                        impl ::bitflags::__private::core::iter::IntoIterator for
                            Colours {
                            type Item = Colours;
                            type IntoIter = ::bitflags::iter::Iter<Colours>;
                            fn into_iter(self) -> Self::IntoIter { self.iter() }
                        }
                    };
                #[repr(u8)]
                pub enum Size { Small, Large, }
                #[automatically_derived]
                #[doc(hidden)]
                unsafe impl ::core::clone::TrivialClone for Size { }
                #[automatically_derived]
                impl ::core::clone::Clone for Size {
                    #[inline]
                    fn clone(&self) -> Size { *self }
                }
                #[automatically_derived]
                impl ::core::marker::Copy for Size { }
                #[automatically_derived]
                impl ::core::cmp::Eq for Size {
                    #[inline]
                    #[doc(hidden)]
                    #[coverage(off)]
                    fn assert_fields_are_eq(&self) {}
                }
                #[automatically_derived]
                impl ::core::cmp::Ord for Size {
                    #[inline]
                    fn cmp(&self, other: &Size) -> ::core::cmp::Ordering {
                        let __self_discr =
                            ::core::intrinsics::discriminant_value(self);
                        let __arg1_discr =
                            ::core::intrinsics::discriminant_value(other);
                        ::core::cmp::Ord::cmp(&__self_discr, &__arg1_discr)
                    }
                }
                #[automatically_derived]
                impl ::core::marker::StructuralPartialEq for Size { }
                #[automatically_derived]
                impl ::core::cmp::PartialEq for Size {
                    #[inline]
                    fn eq(&self, other: &Size) -> bool {
                        let __self_discr =
                            ::core::intrinsics::discriminant_value(self);
                        let __arg1_discr =
                            ::core::intrinsics::discriminant_value(other);
                        __self_discr == __arg1_discr
                    }
                }
                #[automatically_derived]
                impl ::core::cmp::PartialOrd for Size {
                    #[inline]
                    fn partial_cmp(&self, other: &Size)
                        -> ::core::option::Option<::core::cmp::Ordering> {
                        let __self_discr =
                            ::core::intrinsics::discriminant_value(self);
                        let __arg1_discr =
                            ::core::intrinsics::discriminant_value(other);
                        ::core::cmp::PartialOrd::partial_cmp(&__self_discr,
                            &__arg1_discr)
                    }
                }
                impl ::core::fmt::Debug for Size {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                        -> ::core::fmt::Result {
                        match self {
                            Size::Small => { f.debug_tuple("Size::Small").finish() }
                            Size::Large => { f.debug_tuple("Size::Large").finish() }
                        }
                    }
                }
                impl Size {
                    #[doc(hidden)]
                    pub unsafe fn _lift(val: u8) -> Size {
                        if !true { return unsafe { ::core::mem::transmute(val) }; }
                        match val {
                            0 => Size::Small,
                            1 => Size::Large,
                            _ => {
                                ::core::panicking::panic_fmt(format_args!("invalid enum discriminant"));
                            }
                        }
                    }
                }
                #[repr(transparent)]
                pub struct Canvas {
                    handle: _rt::Resource<Canvas>,
                }
                #[automatically_derived]
                impl ::core::fmt::Debug for Canvas {
                    #[inline]
                    fn fmt(&self, f: &mut ::core::fmt::Formatter)
                        -> ::core::fmt::Result {
                        ::core::fmt::Formatter::debug_struct_field1_finish(f,
                            "Canvas", "handle", &&self.handle)
                    }
                }
                impl Canvas {
                    #[doc(hidden)]
                    pub unsafe fn from_handle(handle: u32) -> Self {
                        Self {
                            handle: unsafe { _rt::Resource::from_handle(handle) },
                        }
                    }
                    #[doc(hidden)]
                    pub fn take_handle(&self) -> u32 {
                        _rt::Resource::take_handle(&self.handle)
                    }
                    #[doc(hidden)]
                    pub fn handle(&self) -> u32 {
                        _rt::Resource::handle(&self.handle)
                    }
                }
                unsafe impl _rt::WasmResource for Canvas {
                    #[inline]
                    unsafe fn drop(_handle: u32) {
                        #[link(wasm_import_module = "test:inline/shapes")]
                        unsafe extern "C" {
                            #[link_name = "[resource-drop]canvas"]
                            fn drop(_: i32);
                        }
                        unsafe { drop(_handle as i32); }
                    }
                }
                impl Canvas {
                    #[allow(unused_unsafe, clippy::all)]
                    #[allow(async_fn_in_trait)]
                    pub fn new(name: &str) -> Self {
                        unsafe {
                            let vec0 = name;
                            let ptr0 = vec0.as_ptr().cast::<u8>();
                            let len0 = vec0.len();
                            #[link(wasm_import_module = "test:inline/shapes")]
                            unsafe extern "C" {
                                #[link_name = "[constructor]canvas"]
                                fn wit_import1(_: *mut u8, _: usize)
                                -> i32;
                            }
                            let ret = wit_import1(ptr0.cast_mut(), len0);
                            Canvas::from_handle(ret as u32)
                        }
                    }
                }
                impl Canvas {
                    #[allow(unused_unsafe, clippy::all)]
                    #[allow(async_fn_in_trait)]
                    pub fn draw(&self, shapes: &[Shape])
                        -> Result<Size, _rt::String> {
                        unsafe {
                            #[repr(align(4))]
                            struct RetArea([::core::mem::MaybeUninit<u8>; 3 *
                                    ::core::mem::size_of::<*const u8>()]);
                            let mut ret_area =
                                RetArea([::core::mem::MaybeUninit::uninit();
                                            3 * ::core::mem::size_of::<*const u8>()]);
                            let vec4 = shapes;
                            let len4 = vec4.len();
                            let layout4 =
                                _rt::alloc::Layout::from_size_align(vec4.len() * 28,
                                        4).unwrap();
                            let (result4, _cleanup4) =
                                wit_bindgen::rt::Cleanup::new(layout4);
                            for (i, e) in vec4.into_iter().enumerate() {
                                let base = result4.add(i * 28);
                                {
                                    match e {
                                        Shape::Circle(e) => {
                                            *base.add(0).cast::<u8>() = (0i32) as u8;
                                            let Point { x: x0, y: y0 } = e;
                                            *base.add(4).cast::<i32>() = _rt::as_i32(x0);
                                            match y0 {
                                                Some(e) => {
                                                    *base.add(8).cast::<u8>() = (1i32) as u8;
                                                    *base.add(12).cast::<f32>() = _rt::as_f32(e);
                                                }
                                                None => { { *base.add(8).cast::<u8>() = (0i32) as u8; } }
                                            };
                                        }
                                        Shape::Line(e) => {
                                            *base.add(0).cast::<u8>() = (1i32) as u8;
                                            let (t1_0, t1_1) = e;
                                            let Point { x: x2, y: y2 } = t1_0;
                                            *base.add(4).cast::<i32>() = _rt::as_i32(x2);
                                            match y2 {
                                                Some(e) => {
                                                    *base.add(8).cast::<u8>() = (1i32) as u8;
                                                    *base.add(12).cast::<f32>() = _rt::as_f32(e);
                                                }
                                                None => { { *base.add(8).cast::<u8>() = (0i32) as u8; } }
                                            };
                                            let Point { x: x3, y: y3 } = t1_1;
                                            *base.add(16).cast::<i32>() = _rt::as_i32(x3);
                                            match y3 {
                                                Some(e) => {
                                                    *base.add(20).cast::<u8>() = (1i32) as u8;
                                                    *base.add(24).cast::<f32>() = _rt::as_f32(e);
                                                }
                                                None => { { *base.add(20).cast::<u8>() = (0i32) as u8; } }
                                            };
                                        }
                                        Shape::Nothing => {
                                            { *base.add(0).cast::<u8>() = (2i32) as u8; }
                                        }
                                    }
                                }
                            }
                            let ptr5 = ret_area.0.as_mut_ptr().cast::<u8>();
                            #[link(wasm_import_module = "test:inline/shapes")]
                            unsafe extern "C" {
                                #[link_name = "[method]canvas.draw"]
                                fn wit_import6(_: i32, _: *mut u8, _: usize, _: *mut u8);
                            }
                            wit_import6((self).handle() as i32, result4, len4, ptr5);
                            let l7 = i32::from(*ptr5.add(0).cast::<u8>());
                            let result12 =
                                match l7 {
                                    0 => {
                                        let e =
                                            {
                                                let l8 =
                                                    i32::from(*ptr5.add(::core::mem::size_of::<*const u8>()).cast::<u8>());
                                                Size::_lift(l8 as u8)
                                            };
                                        Ok(e)
                                    }
                                    1 => {
                                        let e =
                                            {
                                                let l9 =
                                                    *ptr5.add(::core::mem::size_of::<*const u8>()).cast::<*mut u8>();
                                                let l10 =
                                                    *ptr5.add(2 *
                                                                    ::core::mem::size_of::<*const u8>()).cast::<usize>();
                                                let len11 = l10;
                                                let bytes11 =
                                                    _rt::Vec::from_raw_parts(l9.cast(), len11, len11);
                                                _rt::string_lift(bytes11)
                                            };
                                        Err(e)
                                    }
                                    _ => _rt::invalid_enum_discriminant(),
                                };
                            result12
                        }
                    }
                }
                impl Canvas {
                    #[allow(unused_unsafe, clippy::all)]
                    #[allow(async_fn_in_trait)]
                    pub fn count() -> u64 {
                        unsafe {
                            #[link(wasm_import_module = "test:inline/shapes")]
                            unsafe extern "C" {
                                #[link_name = "[static]canvas.count"]
                                fn wit_import0()
                                -> i64;
                            }
                            let ret = wit_import0();
                            ret as u64
                        }
                    }
                }
            }
        }
    }
    mod _rt {
        #![allow(dead_code, clippy::all)]
        use core::fmt;
        use core::marker;
        use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
        /// A type which represents a component model resource, either imported or
        /// exported into this component.
        ///
        /// This is a low-level wrapper which handles the lifetime of the resource
        /// (namely this has a destructor). The `T` provided defines the component model
        /// intrinsics that this wrapper uses.
        ///
        /// One of the chief purposes of this type is to provide `Deref` implementations
        /// to access the underlying data when it is owned.
        ///
        /// This type is primarily used in generated code for exported and imported
        /// resources.
        #[repr(transparent)]
        pub struct Resource<T: WasmResource> {
            handle: AtomicU32,
            _marker: marker::PhantomData<T>,
        }
        /// A trait which all wasm resources implement, namely providing the ability to
        /// drop a resource.
        ///
        /// This generally is implemented by generated code, not user-facing code.
        #[allow(clippy::missing_safety_doc)]
        pub unsafe trait WasmResource {
            /// Invokes the `[resource-drop]...` intrinsic.
            unsafe fn drop(handle: u32);
        }
        impl<T: WasmResource> Resource<T> {
            #[doc(hidden)]
            pub unsafe fn from_handle(handle: u32) -> Self {
                if true {
                    if !(handle != 0 && handle != u32::MAX) {
                        ::core::panicking::panic("assertion failed: handle != 0 && handle != u32::MAX")
                    };
                };
                Self {
                    handle: AtomicU32::new(handle),
                    _marker: marker::PhantomData,
                }
            }
            /// Takes ownership of the handle owned by `resource`.
            ///
            /// Note that this ideally would be `into_handle` taking `Resource<T>` by
            /// ownership. The code generator does not enable that in all situations,
            /// unfortunately, so this is provided instead.
            ///
            /// Also note that `take_handle` is in theory only ever called on values
            /// owned by a generated function. For example a generated function might
            /// take `Resource<T>` as an argument but then call `take_handle` on a
            /// reference to that argument. In that sense the dynamic nature of
            /// `take_handle` should only be exposed internally to generated code, not
            /// to user code.
            #[doc(hidden)]
            pub fn take_handle(resource: &Resource<T>) -> u32 {
                resource.handle.swap(u32::MAX, Relaxed)
            }
            #[doc(hidden)]
            pub fn handle(resource: &Resource<T>) -> u32 {
                resource.handle.load(Relaxed)
            }
        }
        impl<T: WasmResource> fmt::Debug for Resource<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct("Resource").field("handle",
                        &self.handle).finish()
            }
        }
        impl<T: WasmResource> Drop for Resource<T> {
            fn drop(&mut self) {
                unsafe {
                    match self.handle.load(Relaxed) {
                        u32::MAX => {}
                        other => T::drop(other),
                    }
                }
            }
        }
        pub use alloc_crate::string::String;
        pub fn as_i32<T: AsI32>(t: T) -> i32 { t.as_i32() }
        pub trait AsI32 {
            fn as_i32(self)
            -> i32;
        }
        impl<'a, T: Copy + AsI32> AsI32 for &'a T {
            fn as_i32(self) -> i32 { (*self).as_i32() }
        }
        impl AsI32 for i32 {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        impl AsI32 for u32 {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        impl AsI32 for i16 {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        impl AsI32 for u16 {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        impl AsI32 for i8 {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        impl AsI32 for u8 {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        impl AsI32 for char {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        impl AsI32 for usize {
            #[inline]
            fn as_i32(self) -> i32 { self as i32 }
        }
        pub fn as_f32<T: AsF32>(t: T) -> f32 { t.as_f32() }
        pub trait AsF32 {
            fn as_f32(self)
            -> f32;
        }
        impl<'a, T: Copy + AsF32> AsF32 for &'a T {
            fn as_f32(self) -> f32 { (*self).as_f32() }
        }
        impl AsF32 for f32 {
            #[inline]
            fn as_f32(self) -> f32 { self as f32 }
        }
        pub use alloc_crate::alloc;
        pub use alloc_crate::vec::Vec;
        pub unsafe fn string_lift(bytes: Vec<u8>) -> String {
            if true {
                String::from_utf8(bytes).unwrap()
            } else { unsafe { String::from_utf8_unchecked(bytes) } }
        }
        pub unsafe fn invalid_enum_discriminant<T>() -> T {
            if true {
                {
                    ::core::panicking::panic_fmt(format_args!("invalid enum discriminant"));
                }
            } else { unsafe { core::hint::unreachable_unchecked() } }
        }
        pub fn run_ctors_once() { wit_bindgen::rt::run_ctors_once(); }
        pub unsafe fn cabi_dealloc(ptr: *mut u8, size: usize, align: usize) {
            if size == 0 { return; }
            unsafe {
                let layout =
                    alloc::Layout::from_size_align_unchecked(size, align);
                alloc::dealloc(ptr, layout);
            }
        }
        extern crate alloc as alloc_crate;
    }
    /// Generates `#[unsafe(no_mangle)]` functions to export the specified type as
    /// the root implementation of all generated traits.
    ///
    /// For more information see the documentation of `wit_bindgen::generate!`.
    ///
    /// ```rust
    /// # macro_rules! export{ ($($t:tt)*) => (); }
    /// # trait Guest {}
    /// struct MyType;
    ///
    /// impl Guest for MyType {
    ///     // ...
    /// }
    ///
    /// export!(MyType);
    /// ```
    #[allow(unused_macros)]
    #[doc(hidden)]
    macro_rules! __export_inlined_impl {
        ($ty:ident) => (self::export!($ty with_types_in self););
        ($ty:ident with_types_in $($path_to_types_root:tt)*) =>
        ($($path_to_types_root)*::__export_world_inlined_cabi!($ty
        with_types_in $($path_to_types_root)*);)
    }
    #[doc(inline)]
    pub(crate) use __export_inlined_impl as export;
    #[unsafe(link_section =
    "component-type:wit-bindgen:0.46.0:test:inline:inlined:encoded world")]
    #[doc(hidden)]
    #[allow(clippy::octal_escapes)]
    pub static __WIT_BINDGEN_COMPONENT_TYPE: [u8; 502] =
        *b"\
\0asm\x0d\0\x01\0\0\x19\x16wit-component-encoding\x04\0\x07\xf8\x02\x01A\x02\x01\
A\x08\x01B\x15\x01kv\x01r\x02\x01xz\x01y\0\x04\0\x05point\x03\0\x01\x01o\x02\x02\
\x02\x01q\x03\x06circle\x01\x02\0\x04line\x01\x03\0\x07nothing\0\0\x04\0\x05shap\
e\x03\0\x04\x01n\x03\x03red\x05green\x04blue\x04\0\x07colours\x03\0\x06\x01m\x02\
\x05small\x05large\x04\0\x04size\x03\0\x08\x04\0\x06canvas\x03\x01\x01i\x0a\x01@\
\x01\x04names\0\x0b\x04\0\x13[constructor]canvas\x01\x0c\x01h\x0a\x01p\x05\x01j\x01\
\x09\x01s\x01@\x02\x04self\x0d\x06shapes\x0e\0\x0f\x04\0\x13[method]canvas.draw\x01\
\x10\x01@\0\0w\x04\0\x14[static]canvas.count\x01\x11\x03\0\x12test:inline/shapes\
\x05\0\x01@\x02\x04texts\x07colours}\x01\0\x03\0\x03log\x01\x01\x01ps\x01j\x01y\0\
\x01@\x01\x09arguments\x02\0\x03\x04\0\x03run\x01\x04\x04\0\x13test:inline/inlin\
ed\x04\0\x0b\x0d\x01\0\x07inlined\x03\0\0\0G\x09producers\x01\x0cprocessed-by\x02\
\x0dwit-component\x070.239.0\x10wit-bindgen-rust\x060.46.0";
    #[inline(never)]
    #[doc(hidden)]
    pub fn __link_custom_section_describing_imports() {
        wit_bindgen::rt::maybe_link_cabi_realloc();
    }
    struct Program;
    impl Guest for Program {
        fn run(arguments: Vec<String>) -> Result<u32, ()> {
            arguments.len().try_into().map_err(drop)
        }
    }
    const _: () =
        {
            #[unsafe(export_name = "run")]
            unsafe extern "C" fn export_run(arg0: *mut u8, arg1: usize)
                -> *mut u8 {
                unsafe { self::_export_run_cabi::<Program>(arg0, arg1) }
            }
        };
    pub use test::inline::shapes::{Colours, Point, Shape, Size};
}
mod file {
    #[allow(dead_code, clippy::all)]
    pub mod test {
        pub mod file {
            #[allow(dead_code, async_fn_in_trait, unused_imports,
            clippy::all)]
            pub mod names {
                #[used]
                #[doc(hidden)]
                static __FORCE_SECTION_REF: fn() =
                    super::super::super::__link_custom_section_describing_imports;
                use super::super::super::_rt;
                pub struct Name {
                    pub first: _rt::String,
                    pub rest: _rt::Vec<_rt::String>,
                }
                #[automatically_derived]
                impl ::core::clone::Clone for Name {
                    #[inline]
                    fn clone(&self) -> Name {
                        Name {
                            first: ::core::clone::Clone::clone(&self.first),
                            rest: ::core::clone::Clone::clone(&self.rest),
                        }
                    }
                }
                #[automatically_derived]
                impl ::core::marker::StructuralPartialEq for Name { }
                #[automatically_derived]
                impl ::core::cmp::PartialEq for Name {
                    #[inline]
                    fn eq(&self, other: &Name) -> bool {
                        self.first == other.first && self.rest == other.rest
                    }
                }
                impl ::core::fmt::Debug for Name {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>)
                        -> ::core::fmt::Result {
                        f.debug_struct("Name").field("first",
                                    &self.first).field("rest", &self.rest).finish()
                    }
                }
                #[allow(unused_unsafe, clippy::all)]
                /// Looks a name up
                #[allow(async_fn_in_trait)]
                pub fn find(text: &str) -> Option<Name> {
                    unsafe {
                        #[repr(align(4))]
                        struct RetArea([::core::mem::MaybeUninit<u8>; 5 *
                                ::core::mem::size_of::<*const u8>()]);
                        let mut ret_area =
                            RetArea([::core::mem::MaybeUninit::uninit();
                                        5 * ::core::mem::size_of::<*const u8>()]);
                        let vec0 = text;
                        let ptr0 = vec0.as_ptr().cast::<u8>();
                        let len0 = vec0.len();
                        let ptr1 = ret_area.0.as_mut_ptr().cast::<u8>();
                        #[link(wasm_import_module = "test:file/names@1.2.0")]
                        unsafe extern "C" {
                            #[link_name = "find"]
                            fn wit_import2(_: *mut u8, _: usize, _: *mut u8);
                        }
                        wit_import2(ptr0.cast_mut(), len0, ptr1);
                        let l3 = i32::from(*ptr1.add(0).cast::<u8>());
                        let result13 =
                            match l3 {
                                0 => None,
                                1 => {
                                    let e =
                                        {
                                            let l4 =
                                                *ptr1.add(::core::mem::size_of::<*const u8>()).cast::<*mut u8>();
                                            let l5 =
                                                *ptr1.add(2 *
                                                                ::core::mem::size_of::<*const u8>()).cast::<usize>();
                                            let len6 = l5;
                                            let bytes6 =
                                                _rt::Vec::from_raw_parts(l4.cast(), len6, len6);
                                            let l7 =
                                                *ptr1.add(3 *
                                                                ::core::mem::size_of::<*const u8>()).cast::<*mut u8>();
                                            let l8 =
                                                *ptr1.add(4 *
                                                                ::core::mem::size_of::<*const u8>()).cast::<usize>();
                                            let base12 = l7;
                                            let len12 = l8;
                                            let mut result12 = _rt::Vec::with_capacity(len12);
                                            for i in 0..len12 {
                                                let base =
                                                    base12.add(i * (2 * ::core::mem::size_of::<*const u8>()));
                                                let e12 =
                                                    {
                                                        let l9 = *base.add(0).cast::<*mut u8>();
                                                        let l10 =
                                                            *base.add(::core::mem::size_of::<*const u8>()).cast::<usize>();
                                                        let len11 = l10;
                                                        let bytes11 =
                                                            _rt::Vec::from_raw_parts(l9.cast(), len11, len11);
                                                        _rt::string_lift(bytes11)
                                                    };
                                                result12.push(e12);
                                            }
                                            _rt::cabi_dealloc(base12,
                                                len12 * (2 * ::core::mem::size_of::<*const u8>()),
                                                ::core::mem::size_of::<*const u8>());
                                            Name { first: _rt::string_lift(bytes6), rest: result12 }
                                        };
                                    Some(e)
                                }
                                _ => _rt::invalid_enum_discriminant(),
                            };
                        result13
                    }
                }
            }
        }
    }
    mod _rt {
        #![allow(dead_code, clippy::all)]
        pub use alloc_crate::string::String;
        pub use alloc_crate::vec::Vec;
        pub unsafe fn string_lift(bytes: Vec<u8>) -> String {
            if true {
                String::from_utf8(bytes).unwrap()
            } else { unsafe { String::from_utf8_unchecked(bytes) } }
        }
        pub unsafe fn cabi_dealloc(ptr: *mut u8, size: usize, align: usize) {
            if size == 0 { return; }
            unsafe {
                let layout =
                    alloc::Layout::from_size_align_unchecked(size, align);
                alloc::dealloc(ptr, layout);
            }
        }
        pub unsafe fn invalid_enum_discriminant<T>() -> T {
            if true {
                {
                    ::core::panicking::panic_fmt(format_args!("invalid enum discriminant"));
                }
            } else { unsafe { core::hint::unreachable_unchecked() } }
        }
        extern crate alloc as alloc_crate;
        pub use alloc_crate::alloc;
    }
    #[unsafe(link_section =
    "component-type:wit-bindgen:0.46.0:test:file@1.2.0:filed:encoded world")]
    #[doc(hidden)]
    #[allow(clippy::octal_escapes)]
    pub static __WIT_BINDGEN_COMPONENT_TYPE: [u8; 236] =
        *b"\
\0asm\x0d\0\x01\0\0\x19\x16wit-component-encoding\x04\0\x07q\x01A\x02\x01A\x02\x01\
B\x06\x01ps\x01r\x02\x05firsts\x04rest\0\x04\0\x04name\x03\0\x01\x01k\x02\x01@\x01\
\x04texts\0\x03\x04\0\x04find\x01\x04\x03\0\x15test:file/names@1.2.0\x05\0\x04\0\
\x15test:file/filed@1.2.0\x04\0\x0b\x0b\x01\0\x05filed\x03\0\0\0G\x09producers\x01\
\x0cprocessed-by\x02\x0dwit-component\x070.239.0\x10wit-bindgen-rust\x060.46.0";
    #[inline(never)]
    #[doc(hidden)]
    pub fn __link_custom_section_describing_imports() {
        wit_bindgen::rt::maybe_link_cabi_realloc();
    }
    const _: &[u8] =
        b"package test:file@1.2.0;\n\ninterface names {\n    record name { first: string, rest: list<string> }\n    /// Looks a name up\n    find: func(text: string) -> option<name>;\n}\n\nworld filed {\n    import names;\n}\n";
    pub use self::test::file::names::Name;
}
#[allow(dead_code)]
fn main() {
    let point = inline::Point { x: 1, y: Some(0.5) };
    {
        ::std::io::_print(format_args!("{1:?} {0:?}\n",
                inline::Shape::Line((point, point)), point));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                inline::Colours::RED | inline::Colours::BLUE,
                inline::Size::Large));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                file::Name {
                        first: "a".into(),
                        rest: ::alloc::vec::Vec::new(),
                    }.clone()));
    };
}
