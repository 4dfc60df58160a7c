#![feature(prelude_import)]
//! zerocopy-derive: conversions from and to bytes, layouts, generics, enums, unaligned and dynamically sized types.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use zerocopy::byteorder::{BigEndian, U16, U32};
use zerocopy::{
    FromBytes, Immutable, IntoBytes, KnownLayout, TryFromBytes, Unaligned,
};

#[repr(C)]
struct Header<T> {
    kind: T,
    length: U16<BigEndian>,
    flags: [u8; 2],
}
#[automatically_derived]
impl<T: ::core::fmt::Debug> ::core::fmt::Debug for Header<T> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field3_finish(f, "Header",
            "kind", &self.kind, "length", &self.length, "flags", &&self.flags)
    }
}
#[automatically_derived]
impl<T: ::core::clone::Clone> ::core::clone::Clone for Header<T> {
    #[inline]
    fn clone(&self) -> Header<T> {
        Header {
            kind: ::core::clone::Clone::clone(&self.kind),
            length: ::core::clone::Clone::clone(&self.length),
            flags: ::core::clone::Clone::clone(&self.flags),
        }
    }
}
#[automatically_derived]
impl<T: ::core::marker::Copy> ::core::marker::Copy for Header<T> { }
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T> ::zerocopy::TryFromBytes for Header<T> where
                    T: ::zerocopy::TryFromBytes,
                    U16<BigEndian>: ::zerocopy::TryFromBytes,
                    [u8; 2]: ::zerocopy::TryFromBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    #[inline]
                    fn is_safe<___ZcAlignment>(mut candidate:
                            ::zerocopy::Maybe<'_, Self, ___ZcAlignment>)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::primitive::bool
                        where ___ZcAlignment: ::zerocopy::invariant::Alignment {
                        true &&








                                            match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                                    _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                    { ::zerocopy::util::macro_util::hash_name("kind") }>() {
                                                ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                                    => e,
                                                ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                                    => match i {},
                                            }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                                &&
                                match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                                _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                { ::zerocopy::util::macro_util::hash_name("length") }>() {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                                => e,
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                                => match i {},
                                        }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                            &&
                            match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                            _, { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("flags") }>() {
                                        ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                            => e,
                                        ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                            => match i {},
                                    }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                    }
                }
                #[allow(deprecated, private_bounds, non_local_definitions,
                non_camel_case_types, non_upper_case_globals, non_snake_case,
                non_ascii_idents, clippy :: missing_inline_in_public_items,)]
                #[deny(ambiguous_associated_items)]
                #[automatically_derived]
                const _: () =
                    {
                        enum ẕkind {}
                        enum ẕlength {}
                        enum ẕflags {}
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T>
                                    ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                    for Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Tag = ();
                                    type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T>
                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = T;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕkind, { ::zerocopy::STRUCT_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("kind")
                                            }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).kind }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T>
                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕlength, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = U16<BigEndian>;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕlength, { ::zerocopy::STRUCT_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("length")
                                            }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).length }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕlength,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕlength,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕlength,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T>
                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕflags, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("flags") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = [u8; 2];
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕflags, { ::zerocopy::STRUCT_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("flags")
                                            }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).flags }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕflags,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("flags") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕflags,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("flags") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕflags,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("flags") }> for
                                    Header<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                    };
            };
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T> ::zerocopy::FromZeros for Header<T> where
                    T: ::zerocopy::FromZeros,
                    U16<BigEndian>: ::zerocopy::FromZeros,
                    [u8; 2]: ::zerocopy::FromZeros {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T> ::zerocopy::FromBytes for Header<T> where
                    T: ::zerocopy::FromBytes,
                    U16<BigEndian>: ::zerocopy::FromBytes,
                    [u8; 2]: ::zerocopy::FromBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T> ::zerocopy::IntoBytes for Header<T> where
                    T: ::zerocopy::IntoBytes + ::zerocopy::Unaligned,
                    U16<BigEndian>: ::zerocopy::IntoBytes +
                    ::zerocopy::Unaligned, [u8; 2]: ::zerocopy::IntoBytes +
                    ::zerocopy::Unaligned {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T> ::zerocopy::KnownLayout for Header<T> where
                    [u8; 2]: ::zerocopy::KnownLayout {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata =
                        <[u8; 2] as ::zerocopy::KnownLayout>::PointerMetadata;
                    type MaybeUninit = __ZerocopyKnownLayoutMaybeUninit<T>;
                    const LAYOUT: ::zerocopy::DstLayout =
                        ::zerocopy::DstLayout::for_repr_c_struct(::zerocopy::util::macro_util::core_reexport::option::Option::None,
                            ::zerocopy::util::macro_util::core_reexport::option::Option::None,
                            &[::zerocopy::DstLayout::for_type::<T>(),
                                        ::zerocopy::DstLayout::for_type::<U16<BigEndian>>(),
                                        <[u8; 2] as ::zerocopy::KnownLayout>::LAYOUT]);
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        meta: <Self as ::zerocopy::KnownLayout>::PointerMetadata)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        let trailing =
                            <[u8; 2] as
                                    ::zerocopy::KnownLayout>::raw_from_ptr_len(bytes, meta);
                        let slf = trailing.as_ptr() as *mut Self;
                        unsafe {
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull::new_unchecked(slf)
                        }
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(ptr: *mut Self)
                        -> <Self as ::zerocopy::KnownLayout>::PointerMetadata {
                        <[u8; 2] as
                                ::zerocopy::KnownLayout>::pointer_to_metadata(ptr as *mut _)
                    }
                }
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_kind;
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_length;
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_flags;
                unsafe impl<T>
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_kind>
                    for Header<T> where  {
                    type Type = T;
                }
                unsafe impl<T>
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_length>
                    for Header<T> where  {
                    type Type = U16<BigEndian>;
                }
                unsafe impl<T>
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_flags>
                    for Header<T> where  {
                    type Type = [u8; 2];
                }
                #[repr(C)]
                #[doc(hidden)]
                #[allow(missing_debug_implementations)]
                struct __ZerocopyKnownLayoutMaybeUninit<T>(::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<<Header<T>
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_kind>>::Type>,
                    ::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<<Header<T>
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_length>>::Type>,
                    ::zerocopy::util::macro_util::core_reexport::mem::ManuallyDrop<<<Header<T>
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_flags>>::Type
                    as ::zerocopy::KnownLayout>::MaybeUninit>) where
                    <Header<T> as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_flags>>::Type: ::zerocopy::KnownLayout;
                unsafe impl<T> ::zerocopy::KnownLayout for
                    __ZerocopyKnownLayoutMaybeUninit<T> where
                    <Header<T> as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_flags>>::Type: ::zerocopy::KnownLayout
                    {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata =
                        <Header<T> as ::zerocopy::KnownLayout>::PointerMetadata;
                    type MaybeUninit = Self;
                    const LAYOUT: ::zerocopy::DstLayout =
                        <Header<T> as ::zerocopy::KnownLayout>::LAYOUT;
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        meta: <Self as ::zerocopy::KnownLayout>::PointerMetadata)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        let trailing =
                            <<<Header<T> as
                                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_flags>>::Type
                                    as ::zerocopy::KnownLayout>::MaybeUninit as
                                    ::zerocopy::KnownLayout>::raw_from_ptr_len(bytes, meta);
                        let slf = trailing.as_ptr() as *mut Self;
                        unsafe {
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull::new_unchecked(slf)
                        }
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(ptr: *mut Self)
                        -> <Self as ::zerocopy::KnownLayout>::PointerMetadata {
                        <<<Header<T> as
                                ::zerocopy::util::macro_util::Field<__Zerocopy_Field_flags>>::Type
                                as ::zerocopy::KnownLayout>::MaybeUninit as
                                ::zerocopy::KnownLayout>::pointer_to_metadata(ptr as *mut _)
                    }
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T> ::zerocopy::Immutable for Header<T> where
                    T: ::zerocopy::Immutable,
                    U16<BigEndian>: ::zerocopy::Immutable,
                    [u8; 2]: ::zerocopy::Immutable {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T> ::zerocopy::Unaligned for Header<T> where
                    T: ::zerocopy::Unaligned,
                    U16<BigEndian>: ::zerocopy::Unaligned,
                    [u8; 2]: ::zerocopy::Unaligned {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[repr(C, packed)]
struct Packet {
    header: Header<u8>,
    checksum: u32,
    body: [u8],
}
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::TryFromBytes for Packet<> where
                    Header<u8>: ::zerocopy::TryFromBytes,
                    u32: ::zerocopy::TryFromBytes,
                    [u8]: ::zerocopy::TryFromBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    #[inline(always)]
                    fn is_safe<___ZcAlignment>(_candidate:
                            ::zerocopy::Maybe<'_, Self, ___ZcAlignment>)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::primitive::bool
                        where ___ZcAlignment: ::zerocopy::invariant::Alignment {
                        if false {
                            fn assert_is_from_bytes<T>() where T: ::zerocopy::FromBytes,
                                T: ?::zerocopy::util::macro_util::core_reexport::marker::Sized {}
                            assert_is_from_bytes::<Self>();
                        }
                        true
                    }
                }
                #[allow(deprecated, private_bounds, non_local_definitions,
                non_camel_case_types, non_upper_case_globals, non_snake_case,
                non_ascii_idents, clippy :: missing_inline_in_public_items,)]
                #[deny(ambiguous_associated_items)]
                #[automatically_derived]
                const _: () =
                    {
                        enum ẕheader {}
                        enum ẕchecksum {}
                        enum ẕbody {}
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                    for Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Tag = ();
                                    type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕheader, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("header") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = Header<u8>;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕheader, { ::zerocopy::STRUCT_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("header")
                                            }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).header }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕheader,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("header") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕheader,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("header") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕheader,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("header") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕchecksum, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("checksum") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = u32;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕchecksum, { ::zerocopy::STRUCT_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("checksum")
                                            }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).checksum }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕchecksum,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("checksum") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕchecksum,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("checksum") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕchecksum,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("checksum") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕbody, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("body") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = [u8];
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕbody, { ::zerocopy::STRUCT_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("body")
                                            }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).body }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕbody,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("body") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕbody,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("body") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕbody,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("body") }> for
                                    Packet<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ::zerocopy::invariant::Unaligned,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                    };
            };
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::FromZeros for Packet<> where
                    Header<u8>: ::zerocopy::FromZeros,
                    u32: ::zerocopy::FromZeros, [u8]: ::zerocopy::FromZeros {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::FromBytes for Packet<> where
                    Header<u8>: ::zerocopy::FromBytes,
                    u32: ::zerocopy::FromBytes, [u8]: ::zerocopy::FromBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::KnownLayout for Packet<> where
                    [u8]: ::zerocopy::KnownLayout {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata =
                        <[u8] as ::zerocopy::KnownLayout>::PointerMetadata;
                    type MaybeUninit = __ZerocopyKnownLayoutMaybeUninit;
                    const LAYOUT: ::zerocopy::DstLayout =
                        ::zerocopy::DstLayout::for_repr_c_struct(::zerocopy::util::macro_util::core_reexport::option::Option::None,
                            ::zerocopy::util::macro_util::core_reexport::num::NonZeroUsize::new(1u32
                                    as usize),
                            &[::zerocopy::DstLayout::for_type::<Header<u8>>(),
                                        ::zerocopy::DstLayout::for_type::<u32>(),
                                        <[u8] as ::zerocopy::KnownLayout>::LAYOUT]);
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        meta: <Self as ::zerocopy::KnownLayout>::PointerMetadata)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        let trailing =
                            <[u8] as
                                    ::zerocopy::KnownLayout>::raw_from_ptr_len(bytes, meta);
                        let slf = trailing.as_ptr() as *mut Self;
                        unsafe {
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull::new_unchecked(slf)
                        }
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(ptr: *mut Self)
                        -> <Self as ::zerocopy::KnownLayout>::PointerMetadata {
                        <[u8] as
                                ::zerocopy::KnownLayout>::pointer_to_metadata(ptr as *mut _)
                    }
                }
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_header;
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_checksum;
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_body;
                unsafe impl ::zerocopy::util::macro_util::Field<__Zerocopy_Field_header>
                    for Packet where  {
                    type Type = Header<u8>;
                }
                unsafe impl ::zerocopy::util::macro_util::Field<__Zerocopy_Field_checksum>
                    for Packet where  {
                    type Type = u32;
                }
                unsafe impl ::zerocopy::util::macro_util::Field<__Zerocopy_Field_body>
                    for Packet where  {
                    type Type = [u8];
                }
                #[repr(C)]
                #[repr(packed(1))]
                #[doc(hidden)]
                #[allow(missing_debug_implementations)]
                struct __ZerocopyKnownLayoutMaybeUninit(::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<<Packet
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_header>>::Type>,
                    ::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<<Packet
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_checksum>>::Type>,
                    ::zerocopy::util::macro_util::core_reexport::mem::ManuallyDrop<<<Packet
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_body>>::Type
                    as ::zerocopy::KnownLayout>::MaybeUninit>) where
                    <Packet as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_body>>::Type: ::zerocopy::KnownLayout;
                unsafe impl ::zerocopy::KnownLayout for
                    __ZerocopyKnownLayoutMaybeUninit where
                    <Packet as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_body>>::Type: ::zerocopy::KnownLayout
                    {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata =
                        <Packet as ::zerocopy::KnownLayout>::PointerMetadata;
                    type MaybeUninit = Self;
                    const LAYOUT: ::zerocopy::DstLayout =
                        <Packet as ::zerocopy::KnownLayout>::LAYOUT;
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        meta: <Self as ::zerocopy::KnownLayout>::PointerMetadata)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        let trailing =
                            <<<Packet as
                                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_body>>::Type
                                    as ::zerocopy::KnownLayout>::MaybeUninit as
                                    ::zerocopy::KnownLayout>::raw_from_ptr_len(bytes, meta);
                        let slf = trailing.as_ptr() as *mut Self;
                        unsafe {
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull::new_unchecked(slf)
                        }
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(ptr: *mut Self)
                        -> <Self as ::zerocopy::KnownLayout>::PointerMetadata {
                        <<<Packet as
                                ::zerocopy::util::macro_util::Field<__Zerocopy_Field_body>>::Type
                                as ::zerocopy::KnownLayout>::MaybeUninit as
                                ::zerocopy::KnownLayout>::pointer_to_metadata(ptr as *mut _)
                    }
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::Immutable for Packet<> where
                    Header<u8>: ::zerocopy::Immutable,
                    u32: ::zerocopy::Immutable, [u8]: ::zerocopy::Immutable {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::Unaligned for Packet<> where  {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::IntoBytes for Packet<> where
                    Header<u8>: ::zerocopy::IntoBytes,
                    u32: ::zerocopy::IntoBytes, [u8]: ::zerocopy::IntoBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[repr(u8)]
enum Kind { Ping = 1, Pong = 0x10, }
#[automatically_derived]
impl ::core::fmt::Debug for Kind {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self { Kind::Ping => "Ping", Kind::Pong => "Pong", })
    }
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
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::TryFromBytes for Kind<> where  {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    #[inline]
                    fn is_safe<___ZcAlignment>(mut candidate:
                            ::zerocopy::Maybe<'_, Self, ___ZcAlignment>)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::primitive::bool
                        where ___ZcAlignment: ::zerocopy::invariant::Alignment {
                        #[repr(u8)]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        pub enum ___ZerocopyTag { Ping = 1, Pong = 0x10, }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::marker::Copy for ___ZerocopyTag { }
                        #[automatically_derived]
                        #[doc(hidden)]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        unsafe impl ::core::clone::TrivialClone for ___ZerocopyTag {
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::clone::Clone for ___ZerocopyTag {
                            #[inline]
                            fn clone(&self) -> ___ZerocopyTag { *self }
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::marker::StructuralPartialEq for ___ZerocopyTag
                            {
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::cmp::PartialEq for ___ZerocopyTag {
                            #[inline]
                            fn eq(&self, other: &___ZerocopyTag) -> bool {
                                let __self_discr =
                                    ::core::intrinsics::discriminant_value(self);
                                let __arg1_discr =
                                    ::core::intrinsics::discriminant_value(other);
                                __self_discr == __arg1_discr
                            }
                        }
                        unsafe impl ::zerocopy::Immutable for ___ZerocopyTag {
                            fn only_derive_is_allowed_to_implement_this_trait() {}
                        }
                        type ___ZerocopyTagPrimitive =
                            ::zerocopy::util::macro_util::SizeToTag<{
                                ::zerocopy::util::macro_util::core_reexport::mem::size_of::<___ZerocopyTag>()
                            }>;
                        const ___ZEROCOPY_TAG_Ping: ___ZerocopyTagPrimitive =
                            ___ZerocopyTag::Ping as ___ZerocopyTagPrimitive;
                        const ___ZEROCOPY_TAG_Pong: ___ZerocopyTagPrimitive =
                            ___ZerocopyTag::Pong as ___ZerocopyTagPrimitive;
                        let tag =
                            candidate.reborrow().cast::<___ZerocopyTagPrimitive,
                                        ::zerocopy::pointer::cast::CastSized,
                                        (::zerocopy::pointer::BecauseRead,
                                        _)>().recall_validity::<_,
                                    (_, (_, _))>().read::<::zerocopy::BecauseImmutable>();
                        match tag {
                            ___ZEROCOPY_TAG_Ping => { true }
                            ___ZEROCOPY_TAG_Pong => { true }
                            _ => false,
                        }
                    }
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::IntoBytes for Kind<> where
                    (): ::zerocopy::util::macro_util::PaddingFree<Self,
                    {
                        #[repr(u8)]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        pub enum ___ZerocopyTag { Ping = 1, Pong = 0x10, }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::marker::Copy for ___ZerocopyTag { }
                        #[automatically_derived]
                        #[doc(hidden)]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        unsafe impl ::core::clone::TrivialClone for ___ZerocopyTag {
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::clone::Clone for ___ZerocopyTag {
                            #[inline]
                            fn clone(&self) -> ___ZerocopyTag { *self }
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::marker::StructuralPartialEq for ___ZerocopyTag
                            {
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::cmp::PartialEq for ___ZerocopyTag {
                            #[inline]
                            fn eq(&self, other: &___ZerocopyTag) -> bool {
                                let __self_discr =
                                    ::core::intrinsics::discriminant_value(self);
                                let __arg1_discr =
                                    ::core::intrinsics::discriminant_value(other);
                                __self_discr == __arg1_discr
                            }
                        }
                        unsafe impl ::zerocopy::Immutable for ___ZerocopyTag {
                            fn only_derive_is_allowed_to_implement_this_trait() {}
                        }
                        {
                            #[allow(clippy :: as_conversions)]
                            const _: [(); 1] =
                                [();
                                        (::zerocopy::util::macro_util::core_reexport::option::Option::None::<::zerocopy::util::macro_util::core_reexport::num::NonZeroUsize>).is_none()
                                            as usize];
                            let mut max = 0;
                            {
                                let padding =
                                    ::zerocopy::util::macro_util::size_of::<Self>() -
                                        (::zerocopy::util::macro_util::size_of::<___ZerocopyTag>());
                                if padding > max { max = padding; }
                            }
                            {
                                let padding =
                                    ::zerocopy::util::macro_util::size_of::<Self>() -
                                        (::zerocopy::util::macro_util::size_of::<___ZerocopyTag>());
                                if padding > max { max = padding; }
                            }
                            max
                        }
                    }> {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::KnownLayout for Kind<> where
                    Self: ::zerocopy::util::macro_util::core_reexport::marker::Sized
                    {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata = ();
                    type MaybeUninit =
                        ::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<Self>;
                    const LAYOUT: ::zerocopy::DstLayout =
                        ::zerocopy::DstLayout::for_type::<Self>();
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        _meta: ())
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        bytes.cast::<Self>()
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(_ptr: *mut Self) -> () {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::Immutable for Kind<> where  {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[repr(C)]
struct Checked {
    kind: Kind,
    on: bool,
}
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::TryFromBytes for Checked<> where
                    Kind: ::zerocopy::TryFromBytes,
                    bool: ::zerocopy::TryFromBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    #[inline]
                    fn is_safe<___ZcAlignment>(mut candidate:
                            ::zerocopy::Maybe<'_, Self, ___ZcAlignment>)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::primitive::bool
                        where ___ZcAlignment: ::zerocopy::invariant::Alignment {
                        true &&
                                match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                                _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                { ::zerocopy::util::macro_util::hash_name("kind") }>() {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                                => e,
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                                => match i {},
                                        }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                            &&
                            match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                            _, { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("on") }>() {
                                        ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                            => e,
                                        ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                            => match i {},
                                    }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                    }
                }
                #[allow(deprecated, private_bounds, non_local_definitions,
                non_camel_case_types, non_upper_case_globals, non_snake_case,
                non_ascii_idents, clippy :: missing_inline_in_public_items,)]
                #[deny(ambiguous_associated_items)]
                #[automatically_derived]
                const _: () =
                    {
                        enum ẕkind {}
                        enum ẕon {}
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                    for Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Tag = ();
                                    type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = Kind;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕkind, { ::zerocopy::STRUCT_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("kind")
                                            }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).kind }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕkind,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("kind") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕon, { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("on") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = bool;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕon, { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("on") }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).on }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕon,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("on") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕon,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("on") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕon,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID },
                                    { ::zerocopy::util::macro_util::hash_name("on") }> for
                                    Checked<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                    };
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::Immutable for Checked<> where
                    Kind: ::zerocopy::Immutable, bool: ::zerocopy::Immutable {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::KnownLayout for Checked<> where
                    bool: ::zerocopy::KnownLayout {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata =
                        <bool as ::zerocopy::KnownLayout>::PointerMetadata;
                    type MaybeUninit = __ZerocopyKnownLayoutMaybeUninit;
                    const LAYOUT: ::zerocopy::DstLayout =
                        ::zerocopy::DstLayout::for_repr_c_struct(::zerocopy::util::macro_util::core_reexport::option::Option::None,
                            ::zerocopy::util::macro_util::core_reexport::option::Option::None,
                            &[::zerocopy::DstLayout::for_type::<Kind>(),
                                        <bool as ::zerocopy::KnownLayout>::LAYOUT]);
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        meta: <Self as ::zerocopy::KnownLayout>::PointerMetadata)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        let trailing =
                            <bool as
                                    ::zerocopy::KnownLayout>::raw_from_ptr_len(bytes, meta);
                        let slf = trailing.as_ptr() as *mut Self;
                        unsafe {
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull::new_unchecked(slf)
                        }
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(ptr: *mut Self)
                        -> <Self as ::zerocopy::KnownLayout>::PointerMetadata {
                        <bool as
                                ::zerocopy::KnownLayout>::pointer_to_metadata(ptr as *mut _)
                    }
                }
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_kind;
                #[allow(missing_debug_implementations)]
                struct __Zerocopy_Field_on;
                unsafe impl ::zerocopy::util::macro_util::Field<__Zerocopy_Field_kind>
                    for Checked where  {
                    type Type = Kind;
                }
                unsafe impl ::zerocopy::util::macro_util::Field<__Zerocopy_Field_on>
                    for Checked where  {
                    type Type = bool;
                }
                #[repr(C)]
                #[doc(hidden)]
                #[allow(missing_debug_implementations)]
                struct __ZerocopyKnownLayoutMaybeUninit(::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<<Checked
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_kind>>::Type>,
                    ::zerocopy::util::macro_util::core_reexport::mem::ManuallyDrop<<<Checked
                    as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_on>>::Type
                    as ::zerocopy::KnownLayout>::MaybeUninit>) where
                    <Checked as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_on>>::Type: ::zerocopy::KnownLayout;
                unsafe impl ::zerocopy::KnownLayout for
                    __ZerocopyKnownLayoutMaybeUninit where
                    <Checked as
                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_on>>::Type: ::zerocopy::KnownLayout
                    {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata =
                        <Checked as ::zerocopy::KnownLayout>::PointerMetadata;
                    type MaybeUninit = Self;
                    const LAYOUT: ::zerocopy::DstLayout =
                        <Checked as ::zerocopy::KnownLayout>::LAYOUT;
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        meta: <Self as ::zerocopy::KnownLayout>::PointerMetadata)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        let trailing =
                            <<<Checked as
                                    ::zerocopy::util::macro_util::Field<__Zerocopy_Field_on>>::Type
                                    as ::zerocopy::KnownLayout>::MaybeUninit as
                                    ::zerocopy::KnownLayout>::raw_from_ptr_len(bytes, meta);
                        let slf = trailing.as_ptr() as *mut Self;
                        unsafe {
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull::new_unchecked(slf)
                        }
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(ptr: *mut Self)
                        -> <Self as ::zerocopy::KnownLayout>::PointerMetadata {
                        <<<Checked as
                                ::zerocopy::util::macro_util::Field<__Zerocopy_Field_on>>::Type
                                as ::zerocopy::KnownLayout>::MaybeUninit as
                                ::zerocopy::KnownLayout>::pointer_to_metadata(ptr as *mut _)
                    }
                }
            };
    };
#[repr(u8)]
enum Data {
    Number(U32<BigEndian>),
    Named {
        flag: bool,
        length: u8,
    },
}
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::TryFromBytes for Data<> where
                    U32<BigEndian>: ::zerocopy::TryFromBytes,
                    bool: ::zerocopy::TryFromBytes, u8: ::zerocopy::TryFromBytes
                    {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    #[inline]
                    fn is_safe<___ZcAlignment>(mut candidate:
                            ::zerocopy::Maybe<'_, Self, ___ZcAlignment>)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::primitive::bool
                        where ___ZcAlignment: ::zerocopy::invariant::Alignment {
                        #[repr(u8)]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        pub enum ___ZerocopyTag { Number, Named, }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::marker::Copy for ___ZerocopyTag { }
                        #[automatically_derived]
                        #[doc(hidden)]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        unsafe impl ::core::clone::TrivialClone for ___ZerocopyTag {
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::clone::Clone for ___ZerocopyTag {
                            #[inline]
                            fn clone(&self) -> ___ZerocopyTag { *self }
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::marker::StructuralPartialEq for ___ZerocopyTag
                            {
                        }
                        #[automatically_derived]
                        #[allow(dead_code, clippy :: derive_partial_eq_without_eq)]
                        impl ::core::cmp::PartialEq for ___ZerocopyTag {
                            #[inline]
                            fn eq(&self, other: &___ZerocopyTag) -> bool {
                                let __self_discr =
                                    ::core::intrinsics::discriminant_value(self);
                                let __arg1_discr =
                                    ::core::intrinsics::discriminant_value(other);
                                __self_discr == __arg1_discr
                            }
                        }
                        unsafe impl ::zerocopy::Immutable for ___ZerocopyTag {
                            fn only_derive_is_allowed_to_implement_this_trait() {}
                        }
                        type ___ZerocopyTagPrimitive =
                            ::zerocopy::util::macro_util::SizeToTag<{
                                ::zerocopy::util::macro_util::core_reexport::mem::size_of::<___ZerocopyTag>()
                            }>;
                        const ___ZEROCOPY_TAG_Number: ___ZerocopyTagPrimitive =
                            ___ZerocopyTag::Number as ___ZerocopyTagPrimitive;
                        const ___ZEROCOPY_TAG_Named: ___ZerocopyTagPrimitive =
                            ___ZerocopyTag::Named as ___ZerocopyTagPrimitive;
                        type ___ZerocopyOuterTag = ();
                        type ___ZerocopyInnerTag = ___ZerocopyTag;
                        #[repr(C)]
                        struct ___ZerocopyVariantStruct_Number(::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<___ZerocopyInnerTag>,
                            U32<BigEndian>,
                            ::zerocopy::util::macro_util::core_reexport::marker::PhantomData<Data>);
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                enum ẕ0 {}
                                enum ẕ1 {}
                                enum ẕ2 {}
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                            for ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Tag = ();
                                            type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0, { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type =
                                                ::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<___ZerocopyInnerTag>;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ0, { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).0 }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1, { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type = U32<BigEndian>;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ1, { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).1 }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2, { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type =
                                                ::zerocopy::util::macro_util::core_reexport::marker::PhantomData<Data>;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ2, { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).2 }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Number<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                            };
                        #[repr(C)]
                        struct ___ZerocopyVariantStruct_Named(::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<___ZerocopyInnerTag>,
                            bool, u8,
                            ::zerocopy::util::macro_util::core_reexport::marker::PhantomData<Data>);
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                enum ẕ0 {}
                                enum ẕ1 {}
                                enum ẕ2 {}
                                enum ẕ3 {}
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                            for ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Tag = ();
                                            type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0, { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type =
                                                ::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<___ZerocopyInnerTag>;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ0, { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).0 }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1, { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type = bool;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ1, { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).1 }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ1,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2, { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type = u8;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ2, { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).2 }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ2,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ3, { ::zerocopy::STRUCT_VARIANT_ID }, { 3 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type =
                                                ::zerocopy::util::macro_util::core_reexport::marker::PhantomData<Data>;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ3, { ::zerocopy::STRUCT_VARIANT_ID }, { 3 }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).3 }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ3,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 3 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ3,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 3 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ3,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID }, { 3 }> for
                                            ___ZerocopyVariantStruct_Named<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                            };
                        #[repr(C)]
                        union ___ZerocopyVariants {
                            __field_Number: ::zerocopy::util::macro_util::core_reexport::mem::ManuallyDrop<___ZerocopyVariantStruct_Number>,
                            __field_Named: ::zerocopy::util::macro_util::core_reexport::mem::ManuallyDrop<___ZerocopyVariantStruct_Named>,
                            __nonempty: (),
                        }
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                enum ẕ__field_Number {}
                                enum ẕ__field_Named {}
                                enum ẕ__nonempty {}
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                            for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Tag = ();
                                            type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__field_Number, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("__field_Number")
                                            }> for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type =
                                                ::zerocopy::util::macro_util::core_reexport::mem::ManuallyDrop<___ZerocopyVariantStruct_Number>;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ__field_Number, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                                    {
                                                        ::zerocopy::util::macro_util::hash_name("__field_Number")
                                                    }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).__field_Number }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__field_Number,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("__field_Number")
                                            }> for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__field_Number,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("__field_Number")
                                            }> for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__field_Named, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("__field_Named")
                                            }> for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type =
                                                ::zerocopy::util::macro_util::core_reexport::mem::ManuallyDrop<___ZerocopyVariantStruct_Named>;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ__field_Named, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                                    {
                                                        ::zerocopy::util::macro_util::hash_name("__field_Named")
                                                    }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).__field_Named }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__field_Named,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("__field_Named")
                                            }> for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__field_Named,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("__field_Named")
                                            }> for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__nonempty, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("__nonempty") }>
                                            for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type = ();
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕ__nonempty, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                                    {
                                                        ::zerocopy::util::macro_util::hash_name("__nonempty")
                                                    }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).__nonempty }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__nonempty,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("__nonempty") }>
                                            for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ__nonempty,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("__nonempty") }>
                                            for ___ZerocopyVariants<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                            };
                        #[repr(C)]
                        struct ___ZerocopyRawEnum {
                            tag: ___ZerocopyOuterTag,
                            variants: ___ZerocopyVariants,
                        }
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                enum ẕtag {}
                                enum ẕvariants {}
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                            for ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Tag = ();
                                            type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕtag, { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("tag") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type = ___ZerocopyOuterTag;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕtag, { ::zerocopy::STRUCT_VARIANT_ID },
                                                    { ::zerocopy::util::macro_util::hash_name("tag") }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).tag }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕtag,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("tag") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕtag,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("tag") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕtag,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("tag") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕvariants, { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("variants") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Type = ___ZerocopyVariants;
                                            #[inline(always)]
                                            fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                                ->
                                                    *mut <Self as
                                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                                    ẕvariants, { ::zerocopy::STRUCT_VARIANT_ID },
                                                    {
                                                        ::zerocopy::util::macro_util::hash_name("variants")
                                                    }>>::Type {
                                                let slf = slf.as_ptr();
                                                unsafe { &raw mut (*slf).variants }
                                            }
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕvariants,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Uninit),
                                            { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("variants") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Uninit);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕvariants,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Initialized),
                                            { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("variants") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Initialized);
                                        }
                                    };
                                #[allow(deprecated, private_bounds, non_local_definitions,
                                non_camel_case_types, non_upper_case_globals,
                                non_snake_case, non_ascii_idents, clippy ::
                                missing_inline_in_public_items,)]
                                #[deny(ambiguous_associated_items)]
                                #[automatically_derived]
                                const _: () =
                                    {
                                        unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                            ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                            ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕvariants,
                                            (___ZcAliasing, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe),
                                            { ::zerocopy::STRUCT_VARIANT_ID },
                                            { ::zerocopy::util::macro_util::hash_name("variants") }> for
                                            ___ZerocopyRawEnum<> where  {
                                            fn only_derive_is_allowed_to_implement_this_trait() {}
                                            type Error =
                                                ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                            type Invariants =
                                                (___ZcAliasing, ___ZcAlignment,
                                                ::zerocopy::invariant::Safe);
                                        }
                                    };
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                    for Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Tag = ___ZerocopyTag;
                                    type ProjectToTag = ::zerocopy::pointer::cast::CastSized;
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (), { ::zerocopy::util::macro_util::hash_name("Number") },
                                    { 0 }> for Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = U32<BigEndian>;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            (), { ::zerocopy::util::macro_util::hash_name("Number") },
                                            { 0 }>>::Type {
                                        use ::zerocopy::pointer::cast::{CastSized, Projection};
                                        slf.project::<___ZerocopyRawEnum,
                                                                CastSized>().project::<_,
                                                            Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                            _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                            {
                                                                ::zerocopy::util::macro_util::hash_name("variants")
                                                            }>>().project::<_,
                                                        Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                        _, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                                        {
                                                            ::zerocopy::util::macro_util::hash_name("__field_Number")
                                                        }>>().project::<_,
                                                    Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                    _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                    {
                                                        ::zerocopy::util::macro_util::hash_name("value")
                                                    }>>().project::<_,
                                                Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                _, { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }>>().as_ptr()
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::util::macro_util::hash_name("Number") },
                                    { 0 }> for Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::util::macro_util::hash_name("Number") },
                                    { 0 }> for Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Reference,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::util::macro_util::hash_name("Number") },
                                    { 0 }> for Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error = ();
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                    #[inline(always)]
                                    fn is_projectable(tag:
                                            ::zerocopy::pointer::Ptr<'_,
                                            <Self as
                                            ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>>::Tag,
                                            (::zerocopy::invariant::Shared, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe)>)
                                        ->
                                            ::zerocopy::util::macro_util::core_reexport::result::Result<(),
                                            ()> {
                                        let tag = tag.read::<::zerocopy::BecauseImmutable>();
                                        if tag == ___ZerocopyTag::Number {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(())
                                        } else {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Err(())
                                        }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (), { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("flag") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = bool;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            (), { ::zerocopy::util::macro_util::hash_name("Named") },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("flag")
                                            }>>::Type {
                                        use ::zerocopy::pointer::cast::{CastSized, Projection};
                                        slf.project::<___ZerocopyRawEnum,
                                                                CastSized>().project::<_,
                                                            Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                            _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                            {
                                                                ::zerocopy::util::macro_util::hash_name("variants")
                                                            }>>().project::<_,
                                                        Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                        _, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                                        {
                                                            ::zerocopy::util::macro_util::hash_name("__field_Named")
                                                        }>>().project::<_,
                                                    Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                    _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                    {
                                                        ::zerocopy::util::macro_util::hash_name("value")
                                                    }>>().project::<_,
                                                Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                _, { ::zerocopy::STRUCT_VARIANT_ID }, { 1 }>>().as_ptr()
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("flag") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("flag") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Reference,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("flag") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error = ();
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                    #[inline(always)]
                                    fn is_projectable(tag:
                                            ::zerocopy::pointer::Ptr<'_,
                                            <Self as
                                            ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>>::Tag,
                                            (::zerocopy::invariant::Shared, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe)>)
                                        ->
                                            ::zerocopy::util::macro_util::core_reexport::result::Result<(),
                                            ()> {
                                        let tag = tag.read::<::zerocopy::BecauseImmutable>();
                                        if tag == ___ZerocopyTag::Named {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(())
                                        } else {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Err(())
                                        }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (), { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = u8;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            (), { ::zerocopy::util::macro_util::hash_name("Named") },
                                            {
                                                ::zerocopy::util::macro_util::hash_name("length")
                                            }>>::Type {
                                        use ::zerocopy::pointer::cast::{CastSized, Projection};
                                        slf.project::<___ZerocopyRawEnum,
                                                                CastSized>().project::<_,
                                                            Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                            _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                            {
                                                                ::zerocopy::util::macro_util::hash_name("variants")
                                                            }>>().project::<_,
                                                        Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                        _, { ::zerocopy::REPR_C_UNION_VARIANT_ID },
                                                        {
                                                            ::zerocopy::util::macro_util::hash_name("__field_Named")
                                                        }>>().project::<_,
                                                    Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                    _, { ::zerocopy::STRUCT_VARIANT_ID },
                                                    {
                                                        ::zerocopy::util::macro_util::hash_name("value")
                                                    }>>().project::<_,
                                                Projection<::zerocopy::project_clients::TryFromBytesDerive,
                                                _, { ::zerocopy::STRUCT_VARIANT_ID }, { 2 }>>().as_ptr()
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<___ZcAliasing: ::zerocopy::invariant::Reference,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    (),
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::util::macro_util::hash_name("Named") },
                                    { ::zerocopy::util::macro_util::hash_name("length") }> for
                                    Data<> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error = ();
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                    #[inline(always)]
                                    fn is_projectable(tag:
                                            ::zerocopy::pointer::Ptr<'_,
                                            <Self as
                                            ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>>::Tag,
                                            (::zerocopy::invariant::Shared, ___ZcAlignment,
                                            ::zerocopy::invariant::Safe)>)
                                        ->
                                            ::zerocopy::util::macro_util::core_reexport::result::Result<(),
                                            ()> {
                                        let tag = tag.read::<::zerocopy::BecauseImmutable>();
                                        if tag == ___ZerocopyTag::Named {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(())
                                        } else {
                                            ::zerocopy::util::macro_util::core_reexport::result::Result::Err(())
                                        }
                                    }
                                }
                            };
                        let tag =
                            candidate.reborrow().cast::<___ZerocopyTagPrimitive,
                                        ::zerocopy::pointer::cast::CastSized,
                                        (::zerocopy::pointer::BecauseRead,
                                        _)>().recall_validity::<_,
                                    (_, (_, _))>().read::<::zerocopy::BecauseImmutable>();
                        match tag {
                            ___ZEROCOPY_TAG_Number => {
                                true &&
                                    match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                                    _, { ::zerocopy::util::macro_util::hash_name("Number") },
                                                    { 0 }>() {
                                                ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                                    => e,
                                                ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                                    => match i {},
                                            }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                            }
                            ___ZEROCOPY_TAG_Named => {
                                true &&
                                        match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                                        _, { ::zerocopy::util::macro_util::hash_name("Named") },
                                                        { ::zerocopy::util::macro_util::hash_name("flag") }>() {
                                                    ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                                        => e,
                                                    ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                                        => match i {},
                                                }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                                    &&
                                    match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                                    _, { ::zerocopy::util::macro_util::hash_name("Named") },
                                                    { ::zerocopy::util::macro_util::hash_name("length") }>() {
                                                ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                                    => e,
                                                ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                                    => match i {},
                                            }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                            }
                            _ => false,
                        }
                    }
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::Immutable for Data<> where
                    U32<BigEndian>: ::zerocopy::Immutable,
                    bool: ::zerocopy::Immutable, u8: ::zerocopy::Immutable {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::KnownLayout for Data<> where
                    Self: ::zerocopy::util::macro_util::core_reexport::marker::Sized
                    {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata = ();
                    type MaybeUninit =
                        ::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<Self>;
                    const LAYOUT: ::zerocopy::DstLayout =
                        ::zerocopy::DstLayout::for_type::<Self>();
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        _meta: ())
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        bytes.cast::<Self>()
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(_ptr: *mut Self) -> () {}
                }
            };
    };
#[repr(transparent)]
struct Wrapper<T: ?Sized>(T);
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T: ?Sized> ::zerocopy::TryFromBytes for Wrapper<T>
                    where T: ::zerocopy::TryFromBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    #[inline]
                    fn is_safe<___ZcAlignment>(mut candidate:
                            ::zerocopy::Maybe<'_, Self, ___ZcAlignment>)
                        ->
                            ::zerocopy::util::macro_util::core_reexport::primitive::bool
                        where ___ZcAlignment: ::zerocopy::invariant::Alignment {
                        true &&
                            match candidate.project::<::zerocopy::project_clients::TryFromBytesDerive,
                                            _, { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }>() {
                                        ::zerocopy::util::macro_util::core_reexport::result::Result::Ok(e)
                                            => e,
                                        ::zerocopy::util::macro_util::core_reexport::result::Result::Err(i)
                                            => match i {},
                                    }.try_into_safe::<_, ::zerocopy::BecauseImmutable>().is_ok()
                    }
                }
                #[allow(deprecated, private_bounds, non_local_definitions,
                non_camel_case_types, non_upper_case_globals, non_snake_case,
                non_ascii_idents, clippy :: missing_inline_in_public_items,)]
                #[deny(ambiguous_associated_items)]
                #[automatically_derived]
                const _: () =
                    {
                        enum ẕ0 {}
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T: ?Sized>
                                    ::zerocopy::HasTag<::zerocopy::project_clients::TryFromBytesDerive>
                                    for Wrapper<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Tag = ();
                                    type ProjectToTag = ::zerocopy::pointer::cast::CastToUnit;
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T: ?Sized>
                                    ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕ0, { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for
                                    Wrapper<T> where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Type = T;
                                    #[inline(always)]
                                    fn project(slf: ::zerocopy::pointer::PtrInner<'_, Self>)
                                        ->
                                            *mut <Self as
                                            ::zerocopy::HasField<::zerocopy::project_clients::TryFromBytesDerive,
                                            ẕ0, { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }>>::Type {
                                        let slf = slf.as_ptr();
                                        unsafe { &raw mut (*slf).0 }
                                    }
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T: ?Sized,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕ0,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Uninit),
                                    { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for Wrapper<T>
                                    where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Uninit);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T: ?Sized,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕ0,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Initialized),
                                    { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for Wrapper<T>
                                    where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Initialized);
                                }
                            };
                        #[allow(deprecated, private_bounds, non_local_definitions,
                        non_camel_case_types, non_upper_case_globals,
                        non_snake_case, non_ascii_idents, clippy ::
                        missing_inline_in_public_items,)]
                        #[deny(ambiguous_associated_items)]
                        #[automatically_derived]
                        const _: () =
                            {
                                unsafe impl<T: ?Sized,
                                    ___ZcAliasing: ::zerocopy::invariant::Aliasing,
                                    ___ZcAlignment: ::zerocopy::invariant::Alignment>
                                    ::zerocopy::ProjectField<::zerocopy::project_clients::TryFromBytesDerive,
                                    ẕ0,
                                    (___ZcAliasing, ___ZcAlignment,
                                    ::zerocopy::invariant::Safe),
                                    { ::zerocopy::STRUCT_VARIANT_ID }, { 0 }> for Wrapper<T>
                                    where  {
                                    fn only_derive_is_allowed_to_implement_this_trait() {}
                                    type Error =
                                        ::zerocopy::util::macro_util::core_reexport::convert::Infallible;
                                    type Invariants =
                                        (___ZcAliasing, ___ZcAlignment,
                                        ::zerocopy::invariant::Safe);
                                }
                            };
                    };
            };
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T: ?Sized> ::zerocopy::FromZeros for Wrapper<T>
                    where T: ::zerocopy::FromZeros {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T: ?Sized> ::zerocopy::FromBytes for Wrapper<T>
                    where T: ::zerocopy::FromBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T: ?Sized> ::zerocopy::IntoBytes for Wrapper<T>
                    where T: ::zerocopy::IntoBytes {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T: ?Sized> ::zerocopy::Immutable for Wrapper<T>
                    where T: ::zerocopy::Immutable {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl<T: ?Sized> ::zerocopy::KnownLayout for Wrapper<T>
                    where
                    Self: ::zerocopy::util::macro_util::core_reexport::marker::Sized
                    {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                    type PointerMetadata = ();
                    type MaybeUninit =
                        ::zerocopy::util::macro_util::core_reexport::mem::MaybeUninit<Self>;
                    const LAYOUT: ::zerocopy::DstLayout =
                        ::zerocopy::DstLayout::for_type::<Self>();
                    #[inline(always)]
                    fn raw_from_ptr_len(bytes:
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<u8>,
                        _meta: ())
                        ->
                            ::zerocopy::util::macro_util::core_reexport::ptr::NonNull<Self> {
                        bytes.cast::<Self>()
                    }
                    #[inline(always)]
                    fn pointer_to_metadata(_ptr: *mut Self) -> () {}
                }
            };
    };
#[repr(C)]
struct Key(u16, u16);
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        impl ::zerocopy::util::macro_util::core_reexport::cmp::PartialEq for
            Key where Self: ::zerocopy::IntoBytes + ::zerocopy::Immutable {
            fn eq(&self, other: &Self) -> bool {
                ::zerocopy::util::macro_util::core_reexport::cmp::PartialEq::eq(::zerocopy::IntoBytes::as_bytes(self),
                    ::zerocopy::IntoBytes::as_bytes(other))
            }
        }
        impl ::zerocopy::util::macro_util::core_reexport::cmp::Eq for Key
            where Self: ::zerocopy::IntoBytes + ::zerocopy::Immutable {}
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        impl ::zerocopy::util::macro_util::core_reexport::hash::Hash for Key
            where Self: ::zerocopy::IntoBytes + ::zerocopy::Immutable {
            fn hash<H: ::zerocopy::util::macro_util::core_reexport::hash::Hasher>(&self,
                state: &mut H) {
                ::zerocopy::util::macro_util::core_reexport::hash::Hasher::write(state,
                    ::zerocopy::IntoBytes::as_bytes(self))
            }
            fn hash_slice<H: ::zerocopy::util::macro_util::core_reexport::hash::Hasher>(data:
                    &[Self], state: &mut H) {
                ::zerocopy::util::macro_util::core_reexport::hash::Hasher::write(state,
                    ::zerocopy::IntoBytes::as_bytes(data))
            }
        }
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::IntoBytes for Key<> where
                    u16: ::zerocopy::IntoBytes, u16: ::zerocopy::IntoBytes,
                    (): ::zerocopy::util::macro_util::PaddingFree<Self,
                    {
                        {
                            ::zerocopy::util::macro_util::size_of::<Self>() -
                                (0 + ::zerocopy::util::macro_util::size_of::<(u16)>() +
                                        ::zerocopy::util::macro_util::size_of::<(u16)>())
                        }
                    }> {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
#[allow(deprecated, private_bounds, non_local_definitions,
non_camel_case_types, non_upper_case_globals, non_snake_case,
non_ascii_idents, clippy :: missing_inline_in_public_items,)]
#[deny(ambiguous_associated_items)]
#[automatically_derived]
const _: () =
    {
        #[allow(deprecated, private_bounds, non_local_definitions,
        non_camel_case_types, non_upper_case_globals, non_snake_case,
        non_ascii_idents, clippy :: missing_inline_in_public_items,)]
        #[deny(ambiguous_associated_items)]
        #[automatically_derived]
        const _: () =
            {
                unsafe impl ::zerocopy::Immutable for Key<> where
                    u16: ::zerocopy::Immutable, u16: ::zerocopy::Immutable {
                    fn only_derive_is_allowed_to_implement_this_trait() {}
                }
            };
    };
fn main() {
    let bytes = [7, 0, 2, 8, 9, 1, 0, 0, 0, 42, 43];
    let packet = Packet::ref_from_bytes(&bytes).unwrap();
    {
        ::std::io::_print(format_args!("{0:?} {1} {2:?}\n", packet.header,
                { packet.checksum }, &packet.body));
    };
    { ::std::io::_print(format_args!("{0:?}\n", packet.header.as_bytes())); };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                Kind::try_read_from_bytes(&[16]),
                Kind::try_read_from_bytes(&[2]).is_err()));
    };
    let checked = Checked::try_ref_from_bytes(&[1, 1]).unwrap();
    {
        ::std::io::_print(format_args!("{0:?} {1} {2}\n", checked.kind,
                checked.on, Checked::try_ref_from_bytes(&[1, 2]).is_err()));
    };
    match Data::try_ref_from_bytes(&[0, 0, 0, 1, 0]) {
        Ok(Data::Number(number)) => {
            ::std::io::_print(format_args!("{0}\n", number));
        }
        Ok(Data::Named { flag, length }) => {
            ::std::io::_print(format_args!("{0} {1}\n", flag, length));
        }
        Err(error) => {
            ::std::io::_print(format_args!("{0}\n",
                    #[allow(non_exhaustive_omitted_patterns)] match error {
                        zerocopy::TryCastError::Validity(_) => true,
                        _ => false,
                    }));
        }
    }
    {
        ::std::io::_print(format_args!("{0}\n",
                Wrapper::<u32>::read_from_bytes(&[1, 1, 0, 0]).unwrap().0));
    };
    { ::std::io::_print(format_args!("{0}\n", Key(1, 2) == Key(1, 2))); };
}
