#![feature(prelude_import)]
//! wasm-bindgen-macro: imports and exports of functions, classes and constants, for the web.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use wasm_bindgen::prelude::*;

#[allow(nonstandard_style)]
#[allow(clippy :: all, clippy :: nursery, clippy :: pedantic, clippy ::
restriction)]
fn log_text(text: &str) {
    unsafe fn __wbg_log_aefc9734390c78b1(text_1:
            <<&str as wasm_bindgen::convert::IntoWasmAbi>::Abi as
            wasm_bindgen::convert::WasmAbi>::Prim1,
        text_2:
            <<&str as wasm_bindgen::convert::IntoWasmAbi>::Abi as
            wasm_bindgen::convert::WasmAbi>::Prim2,
        text_3:
            <<&str as wasm_bindgen::convert::IntoWasmAbi>::Abi as
            wasm_bindgen::convert::WasmAbi>::Prim3,
        text_4:
            <<&str as wasm_bindgen::convert::IntoWasmAbi>::Abi as
            wasm_bindgen::convert::WasmAbi>::Prim4) -> () {
        drop(text_1);
        drop(text_2);
        drop(text_3);
        drop(text_4);













        {
            ::core::panicking::panic_fmt(format_args!("cannot call wasm-bindgen imported functions on non-wasm targets"));
        };
    }
    unsafe {
        let _ret =
            {
                let text =
                    <&str as
                            wasm_bindgen::convert::IntoWasmAbi>::into_abi(text);
                let (text_1, text_2, text_3, text_4) =
                    <<&str as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                            wasm_bindgen::convert::WasmAbi>::split(text);
                __wbg_log_aefc9734390c78b1(text_1, text_2, text_3, text_4)
            };
        ()
    }
}
#[repr(transparent)]
struct Table {
    obj: wasm_bindgen::JsValue,
}
#[automatically_derived]
impl ::core::clone::Clone for Table {
    #[inline]
    fn clone(&self) -> Table {
        Table { obj: ::core::clone::Clone::clone(&self.obj) }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Table {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::debug_struct_field1_finish(f, "Table", "obj",
            &&self.obj)
    }
}
#[automatically_derived]
const _: () =
    {
        use wasm_bindgen::convert::TryFromJsValue;
        use wasm_bindgen::convert::{IntoWasmAbi, FromWasmAbi};
        use wasm_bindgen::convert::{OptionIntoWasmAbi, OptionFromWasmAbi};
        use wasm_bindgen::convert::{NullableIntoWasmAbi, NullableFromWasmAbi};
        use wasm_bindgen::convert::{RefFromWasmAbi, LongRefFromWasmAbi};
        use wasm_bindgen::describe::WasmDescribe;
        use wasm_bindgen::{JsValue, JsCast};
        use wasm_bindgen::__rt::{core, marker::ErasableGeneric};
        #[automatically_derived]
        impl WasmDescribe for Table {
            fn describe() {
                use wasm_bindgen::describe::*;
                inform(NAMED_EXTERNREF);
                inform(13u32);
                inform(77u32);
                inform(97u32);
                inform(112u32);
                inform(60u32);
                inform(97u32);
                inform(110u32);
                inform(121u32);
                inform(44u32);
                inform(32u32);
                inform(97u32);
                inform(110u32);
                inform(121u32);
                inform(62u32);
            }
        }
        #[automatically_derived]
        impl IntoWasmAbi for Table {
            type Abi = <JsValue as IntoWasmAbi>::Abi;
            #[inline]
            fn into_abi(self) -> Self::Abi { self.obj.into_abi() }
        }
        #[automatically_derived]
        impl OptionIntoWasmAbi for Table {
            #[inline]
            fn none() -> Self::Abi { 0 }
        }
        #[automatically_derived]
        impl<'__wbg_ref> OptionIntoWasmAbi for &'__wbg_ref Table {
            #[inline]
            fn none() -> Self::Abi { 0 }
        }
        #[automatically_derived]
        impl NullableIntoWasmAbi for Table {
            #[inline]
            fn null() -> Self::MaybeAbi {
                <JsValue as NullableIntoWasmAbi>::null()
            }
        }
        #[automatically_derived]
        impl<'__wbg_ref> NullableIntoWasmAbi for &'__wbg_ref Table {
            #[inline]
            fn null() -> Self::MaybeAbi {
                <&'__wbg_ref JsValue as NullableIntoWasmAbi>::null()
            }
        }
        #[automatically_derived]
        impl FromWasmAbi for Table {
            type Abi = <JsValue as FromWasmAbi>::Abi;
            #[inline]
            unsafe fn from_abi(js: Self::Abi) -> Self {
                Table { obj: JsValue::from_abi(js).into() }
            }
        }
        #[automatically_derived]
        impl OptionFromWasmAbi for Table {
            #[inline]
            fn is_none(abi: &Self::Abi) -> bool { *abi == 0 }
        }
        #[automatically_derived]
        impl NullableFromWasmAbi for Table {
            #[inline]
            fn is_null(abi: &Self::MaybeAbi) -> bool {
                <JsValue as NullableFromWasmAbi>::is_null(abi)
            }
        }
        #[automatically_derived]
        impl<'__wbg_ref> IntoWasmAbi for &'__wbg_ref Table {
            type Abi = <&'__wbg_ref JsValue as IntoWasmAbi>::Abi;
            #[inline]
            fn into_abi(self) -> Self::Abi { (&self.obj).into_abi() }
        }
        #[automatically_derived]
        impl wasm_bindgen::convert::VectorRefIntoWasmAbi for Table {
            #[inline]
            fn slice_into_abi(slice: &[Self])
                -> wasm_bindgen::convert::WasmSlice {
                wasm_bindgen::convert::WasmSlice::borrow(slice)
            }
        }
        #[automatically_derived]
        impl wasm_bindgen::__rt::marker::VectorRefIntoWasmAbiSealed for Table
            {
        }
        #[automatically_derived]
        impl RefFromWasmAbi for Table {
            type Abi = <JsValue as RefFromWasmAbi>::Abi;
            type Anchor = wasm_bindgen::__rt::core::mem::ManuallyDrop<Table>;
            #[inline]
            unsafe fn ref_from_abi(js: Self::Abi) -> Self::Anchor {
                let tmp = <JsValue as RefFromWasmAbi>::ref_from_abi(js);
                wasm_bindgen::__rt::core::mem::ManuallyDrop::new(Table {
                        obj: wasm_bindgen::__rt::core::mem::ManuallyDrop::into_inner(tmp).into(),
                    })
            }
        }
        #[automatically_derived]
        impl LongRefFromWasmAbi for Table {
            type Abi = <JsValue as LongRefFromWasmAbi>::Abi;
            type Anchor = Table;
            #[inline]
            unsafe fn long_ref_from_abi(js: Self::Abi) -> Self::Anchor {
                let tmp =
                    <JsValue as LongRefFromWasmAbi>::long_ref_from_abi(js);
                Table { obj: tmp.into() }
            }
        }
        #[automatically_derived]
        impl AsRef<JsValue> for Table {
            #[inline]
            fn as_ref(&self) -> &JsValue { self.obj.as_ref() }
        }
        #[automatically_derived]
        impl AsRef<Table> for Table {
            #[inline]
            fn as_ref(&self) -> &Table { self }
        }
        #[automatically_derived]
        impl wasm_bindgen::IntoJsGeneric for Table where
            Table: wasm_bindgen::JsGeneric {
            type JsCanon = Table;
            #[inline]
            fn to_js(self) -> Table {
                unsafe {
                    wasm_bindgen::__rt::core::mem::transmute_copy(&wasm_bindgen::__rt::core::mem::ManuallyDrop::new(self))
                }
            }
        }
        #[automatically_derived]
        impl From<JsValue> for Table {
            #[inline]
            fn from(obj: JsValue) -> Self { Table { obj: obj.into() } }
        }
        #[automatically_derived]
        impl From<Table> for JsValue {
            #[inline]
            fn from(obj: Table) -> JsValue { obj.obj.into() }
        }
        #[automatically_derived]
        impl JsCast for Table {
            fn instanceof(val: &JsValue) -> bool {
                unsafe fn __wbg_instanceof_Table_0f8aa49bb99fb674(_: u32)
                    -> u32 {
                    {
                        ::core::panicking::panic_fmt(format_args!("cannot check instanceof on non-wasm targets"));
                    };
                }
                unsafe {
                    let idx = val.into_abi();
                    __wbg_instanceof_Table_0f8aa49bb99fb674(idx) != 0
                }
            }
            #[inline]
            fn unchecked_from_js(val: JsValue) -> Self {
                Table { obj: val.into() }
            }
            #[inline]
            fn unchecked_from_js_ref(val: &JsValue) -> &Self {
                unsafe { &*(val as *const JsValue as *const Self) }
            }
        }
        unsafe impl ErasableGeneric for Table {
            type Repr = JsValue;
        }
    };
#[automatically_derived]
impl wasm_bindgen::sys::Promising for Table {
    type Resolution = Table;
}
#[automatically_derived]
impl wasm_bindgen::__rt::core::ops::Deref for Table {
    type Target = wasm_bindgen::JsValue;
    #[inline]
    fn deref(&self) -> &wasm_bindgen::JsValue { &self.obj }
}
#[automatically_derived]
impl wasm_bindgen::convert::UpcastFrom<Table> for wasm_bindgen::JsValue { }
#[automatically_derived]
impl wasm_bindgen::convert::UpcastFrom<Table> for
    wasm_bindgen::sys::JsOption<wasm_bindgen::JsValue> {
}
#[automatically_derived]
impl wasm_bindgen::convert::UpcastFrom<Table> for
    wasm_bindgen::sys::JsNullable<wasm_bindgen::JsValue> {
}
#[automatically_derived]
impl<__UpcastWrapTarget> wasm_bindgen::convert::UpcastFrom<Table> for
    wasm_bindgen::__rt::core::option::Option<__UpcastWrapTarget> where
    __UpcastWrapTarget: wasm_bindgen::convert::UpcastFrom<Table> {
}
#[automatically_derived]
impl<__UpcastWrapTarget> wasm_bindgen::convert::UpcastFrom<Table> for
    wasm_bindgen::Nullable<__UpcastWrapTarget> where
    __UpcastWrapTarget: wasm_bindgen::convert::UpcastFrom<Table> {
}
#[automatically_derived]
impl wasm_bindgen::convert::UpcastFrom<Table> for Table { }
#[automatically_derived]
impl wasm_bindgen::convert::UpcastFrom<Table> for
    wasm_bindgen::sys::JsOption<Table> {
}
#[automatically_derived]
impl wasm_bindgen::convert::UpcastFrom<Table> for
    wasm_bindgen::sys::JsNullable<Table> {
}
#[automatically_derived]
impl Table {
    #[allow(nonstandard_style)]
    #[allow(clippy :: all, clippy :: nursery, clippy :: pedantic, clippy ::
    restriction)]
    fn new() -> Table {
        unsafe fn __wbg_new_fa6e9e8050092d4e()
            ->
                wasm_bindgen::convert::WasmRet<<Table as
                wasm_bindgen::convert::FromWasmAbi>::Abi> {
            {
                ::core::panicking::panic_fmt(format_args!("cannot call wasm-bindgen imported functions on non-wasm targets"));
            };
        }
        unsafe {
            let _ret = { __wbg_new_fa6e9e8050092d4e() };
            <Table as
                    wasm_bindgen::convert::FromWasmAbi>::from_abi(_ret.join())
        }
    }
}
#[automatically_derived]
impl Table {
    #[allow(nonstandard_style)]
    #[allow(clippy :: all, clippy :: nursery, clippy :: pedantic, clippy ::
    restriction)]
    fn size(&self) -> u32 {
        unsafe fn __wbg_size_18c23ca0ed9cb0a1(_this_1:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim1,
            _this_2:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim2,
            _this_3:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim3,
            _this_4:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim4)
            ->
                wasm_bindgen::convert::WasmRet<<u32 as
                wasm_bindgen::convert::FromWasmAbi>::Abi> {
            drop(_this_1);
            drop(_this_2);
            drop(_this_3);
            drop(_this_4);
            {
                ::core::panicking::panic_fmt(format_args!("cannot call wasm-bindgen imported functions on non-wasm targets"));
            };
        }
        unsafe {
            let _ret =
                {
                    let _this =
                        <&Table as
                                wasm_bindgen::convert::IntoWasmAbi>::into_abi(self);
                    let (_this_1, _this_2, _this_3, _this_4) =
                        <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                                wasm_bindgen::convert::WasmAbi>::split(_this);
                    __wbg_size_18c23ca0ed9cb0a1(_this_1, _this_2, _this_3,
                        _this_4)
                };
            <u32 as wasm_bindgen::convert::FromWasmAbi>::from_abi(_ret.join())
        }
    }
}
#[automatically_derived]
impl Table {
    #[allow(nonstandard_style)]
    #[allow(clippy :: all, clippy :: nursery, clippy :: pedantic, clippy ::
    restriction)]
    fn set(&self, items: Vec<JsValue>) -> Result<JsValue, JsValue> {
        unsafe fn __wbg_set_766e51844fafc547(_this_1:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim1,
            _this_2:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim2,
            _this_3:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim3,
            _this_4:
                <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim4,
            items_1:
                <<Vec<JsValue> as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim1,
            items_2:
                <<Vec<JsValue> as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim2,
            items_3:
                <<Vec<JsValue> as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim3,
            items_4:
                <<Vec<JsValue> as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim4)
            ->
                wasm_bindgen::convert::WasmRet<<JsValue as
                wasm_bindgen::convert::FromWasmAbi>::Abi> {
            drop(_this_1);
            drop(_this_2);
            drop(_this_3);
            drop(_this_4);
            drop(items_1);
            drop(items_2);
            drop(items_3);
            drop(items_4);
            {
                ::core::panicking::panic_fmt(format_args!("cannot call wasm-bindgen imported functions on non-wasm targets"));
            };
        }
        unsafe {
            let _ret =
                {
                    let _this =
                        <&Table as
                                wasm_bindgen::convert::IntoWasmAbi>::into_abi(self);
                    let (_this_1, _this_2, _this_3, _this_4) =
                        <<&Table as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                                wasm_bindgen::convert::WasmAbi>::split(_this);
                    let items =
                        <Vec<JsValue> as
                                wasm_bindgen::convert::IntoWasmAbi>::into_abi(items);
                    let (items_1, items_2, items_3, items_4) =
                        <<Vec<JsValue> as wasm_bindgen::convert::IntoWasmAbi>::Abi
                                as wasm_bindgen::convert::WasmAbi>::split(items);
                    __wbg_set_766e51844fafc547(_this_1, _this_2, _this_3,
                        _this_4, items_1, items_2, items_3, items_4)
                };
            wasm_bindgen::__rt::take_last_exception()?;
            Ok(<JsValue as
                        wasm_bindgen::convert::FromWasmAbi>::from_abi(_ret.join()))
        }
    }
}
#[automatically_derived]
impl Table {
    #[allow(nonstandard_style)]
    #[allow(clippy :: all, clippy :: nursery, clippy :: pedantic, clippy ::
    restriction)]
    fn load(name: String) -> JsValue {
        unsafe fn __wbg_load_071df8282ab28748(name_1:
                <<String as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim1,
            name_2:
                <<String as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim2,
            name_3:
                <<String as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim3,
            name_4:
                <<String as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim4)
            ->
                wasm_bindgen::convert::WasmRet<<JsValue as
                wasm_bindgen::convert::FromWasmAbi>::Abi> {
            drop(name_1);
            drop(name_2);
            drop(name_3);
            drop(name_4);
            {
                ::core::panicking::panic_fmt(format_args!("cannot call wasm-bindgen imported functions on non-wasm targets"));
            };
        }
        unsafe {
            let _ret =
                {
                    let name =
                        <String as
                                wasm_bindgen::convert::IntoWasmAbi>::into_abi(name);
                    let (name_1, name_2, name_3, name_4) =
                        <<String as wasm_bindgen::convert::IntoWasmAbi>::Abi as
                                wasm_bindgen::convert::WasmAbi>::split(name);
                    __wbg_load_071df8282ab28748(name_1, name_2, name_3, name_4)
                };
            <JsValue as
                    wasm_bindgen::convert::FromWasmAbi>::from_abi(_ret.join())
        }
    }
}
#[wasm_bindgen(inspectable, js_name = Point)]
#[__wasm_bindgen_retried]
pub struct Point {
    pub x: f64,
    #[wasm_bindgen(readonly, getter_with_clone)]
    pub name: String,
    #[wasm_bindgen(skip)]
    pub hidden: u8,
}
#[automatically_derived]
impl wasm_bindgen::__rt::marker::SupportsConstructor for Point { }
#[automatically_derived]
impl wasm_bindgen::__rt::marker::SupportsInstanceProperty for Point { }
#[automatically_derived]
impl wasm_bindgen::__rt::marker::SupportsStaticProperty for Point { }
#[automatically_derived]
impl wasm_bindgen::describe::WasmDescribe for Point {
    fn describe() {
        use wasm_bindgen::describe::*;
        inform(RUST_STRUCT);
        inform(5u32);
        inform(80u32);
        inform(111u32);
        inform(105u32);
        inform(110u32);
        inform(116u32);
        inform(29u32);
        inform(109u32);
        inform(97u32);
        inform(99u32);
        inform(114u32);
        inform(111u32);
        inform(45u32);
        inform(99u32);
        inform(114u32);
        inform(97u32);
        inform(116u32);
        inform(101u32);
        inform(115u32);
        inform(45u32);
        inform(101u32);
        inform(55u32);
        inform(99u32);
        inform(99u32);
        inform(102u32);
        inform(56u32);
        inform(53u32);
        inform(98u32);
        inform(100u32);
        inform(100u32);
        inform(57u32);
        inform(57u32);
        inform(57u32);
        inform(53u32);
        inform(53u32);
        inform(56u32);
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::IntoWasmAbi for Point {
    type Abi =
        wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>;
    fn into_abi(self) -> Self::Abi {
        use wasm_bindgen::__rt::alloc::rc::Rc;
        use wasm_bindgen::__rt::{WasmPtr, WasmRefCell};
        WasmPtr::from_ptr(Rc::into_raw(Rc::new(WasmRefCell::new(self))) as
                *mut WasmRefCell<Point>)
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::FromWasmAbi for Point {
    type Abi =
        wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>;
    unsafe fn from_abi(js: Self::Abi) -> Self {
        match wasm_bindgen::__rt::take_rust_object(js.into_ptr()) {
            wasm_bindgen::__rt::core::result::Result::Ok(value) => value,
            wasm_bindgen::__rt::core::result::Result::Err(msg) =>
                wasm_bindgen::throw_str(msg),
        }
    }
    #[inline]
    unsafe fn try_from_abi(js: Self::Abi)
        -> wasm_bindgen::__rt::core::result::Result<Self, &'static str> {
        wasm_bindgen::__rt::take_rust_object(js.into_ptr())
    }
}
#[automatically_derived]
impl wasm_bindgen::__rt::core::convert::From<Point> for wasm_bindgen::JsValue
    {
    fn from(value: Point) -> Self {
        let ptr = wasm_bindgen::convert::IntoWasmAbi::into_abi(value);
        unsafe fn __wbg_point_new(_:
                wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>)
            -> u32 {
            {
                ::core::panicking::panic_fmt(format_args!("cannot convert to JsValue outside of the Wasm target"));
            }
        }
        unsafe {
            <wasm_bindgen::JsValue as
                    wasm_bindgen::convert::FromWasmAbi>::from_abi(__wbg_point_new(ptr))
        }
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::RefFromWasmAbi for Point {
    type Abi =
        wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>;
    type Anchor = wasm_bindgen::__rt::RcRef<Point>;
    unsafe fn ref_from_abi(js: Self::Abi) -> Self::Anchor {
        use wasm_bindgen::__rt::alloc::rc::Rc;
        let js = js.into_ptr();
        wasm_bindgen::__rt::assert_not_null(js);
        Rc::increment_strong_count(js);
        let rc = Rc::from_raw(js);
        wasm_bindgen::__rt::RcRef::new(rc)
    }
    #[inline]
    unsafe fn try_ref_from_abi(js: Self::Abi)
        ->
            wasm_bindgen::__rt::core::result::Result<Self::Anchor,
            &'static str> {
        wasm_bindgen::__rt::borrow_rust_object(js.into_ptr())
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::RefMutFromWasmAbi for Point {
    type Abi =
        wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>;
    type Anchor = wasm_bindgen::__rt::RcRefMut<Point>;
    unsafe fn ref_mut_from_abi(js: Self::Abi) -> Self::Anchor {
        use wasm_bindgen::__rt::alloc::rc::Rc;
        let js = js.into_ptr();
        wasm_bindgen::__rt::assert_not_null(js);
        Rc::increment_strong_count(js);
        let rc = Rc::from_raw(js);
        wasm_bindgen::__rt::RcRefMut::new(rc)
    }
    #[inline]
    unsafe fn try_ref_mut_from_abi(js: Self::Abi)
        ->
            wasm_bindgen::__rt::core::result::Result<Self::Anchor,
            &'static str> {
        wasm_bindgen::__rt::borrow_mut_rust_object(js.into_ptr())
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::LongRefFromWasmAbi for Point {
    type Abi =
        wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>;
    type Anchor = wasm_bindgen::__rt::RcRef<Point>;
    unsafe fn long_ref_from_abi(js: Self::Abi) -> Self::Anchor {
        <Self as wasm_bindgen::convert::RefFromWasmAbi>::ref_from_abi(js)
    }
    #[inline]
    unsafe fn try_long_ref_from_abi(js: Self::Abi)
        ->
            wasm_bindgen::__rt::core::result::Result<Self::Anchor,
            &'static str> {
        wasm_bindgen::__rt::borrow_rust_object(js.into_ptr())
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::OptionIntoWasmAbi for Point {
    #[inline]
    fn none() -> Self::Abi {
        <wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>>::null()
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::OptionFromWasmAbi for Point {
    #[inline]
    fn is_none(abi: &Self::Abi) -> bool { abi.is_null() }
}
#[automatically_derived]
impl wasm_bindgen::convert::NullableIntoWasmAbi for Point {
    #[inline]
    fn null() -> Self::MaybeAbi {
        <wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>>::js_null()
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::NullableFromWasmAbi for Point {
    #[inline]
    fn is_null(abi: &Self::MaybeAbi) -> bool { abi.is_js_null() }
}
const _: () =
    {
        unsafe fn __wbg_point_unwrap(_: u32)
            ->
                wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>> {
            {
                ::core::panicking::panic_fmt(format_args!("cannot convert from JsValue outside of the Wasm target"));
            }
        }
        fn unwrap(value: &wasm_bindgen::JsValue)
            ->
                wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>> {
            unsafe {
                __wbg_point_unwrap(wasm_bindgen::convert::IntoWasmAbi::into_abi(value))
            }
        }
        #[automatically_derived]
        impl wasm_bindgen::convert::TryFromJsValue for Point {
            fn try_from_js_value(value: wasm_bindgen::JsValue)
                ->
                    wasm_bindgen::__rt::core::result::Result<Self,
                    wasm_bindgen::JsValue> {
                Self::try_from_js_value_ref(&value).ok_or(value)
            }
            fn try_from_js_value_ref(value: &wasm_bindgen::JsValue)
                -> wasm_bindgen::__rt::core::option::Option<Self> {
                let ptr = unwrap(value);
                if ptr.is_null() {
                    wasm_bindgen::__rt::core::option::Option::None
                } else {
                    unsafe {
                        wasm_bindgen::__rt::core::option::Option::Some(<Self as
                                    wasm_bindgen::convert::FromWasmAbi>::from_abi(ptr))
                    }
                }
            }
        }
        #[automatically_derived]
        impl wasm_bindgen::convert::VectorFromWasmAbi for Point {
            type Abi =
                <wasm_bindgen::__rt::alloc::boxed::Box<[wasm_bindgen::JsValue]>
                as wasm_bindgen::convert::FromWasmAbi>::Abi;
            unsafe fn vector_from_abi(js: Self::Abi)
                -> wasm_bindgen::__rt::alloc::boxed::Box<[Point]> {
                match <Self as
                            wasm_bindgen::convert::VectorFromWasmAbi>::try_vector_from_abi(js)
                    {
                    wasm_bindgen::__rt::core::result::Result::Ok(vector) =>
                        vector,
                    wasm_bindgen::__rt::core::result::Result::Err(msg) =>
                        wasm_bindgen::throw_str(msg),
                }
            }
            unsafe fn try_vector_from_abi(js: Self::Abi)
                ->
                    wasm_bindgen::__rt::core::result::Result<wasm_bindgen::__rt::alloc::boxed::Box<[Point]>,
                    &'static str> {
                <wasm_bindgen::__rt::alloc::vec::Vec<wasm_bindgen::JsValue> as
                                    wasm_bindgen::convert::FromWasmAbi>::from_abi(js).into_iter().map(|value|
                            {
                                let ptr = unwrap(&value);
                                if ptr.is_null() {
                                    wasm_bindgen::__rt::core::result::Result::Err(wasm_bindgen::__rt::WRONG_TYPE_ERROR)
                                } else {
                                    <Self as
                                            wasm_bindgen::convert::FromWasmAbi>::try_from_abi(ptr)
                                }
                            }).collect()
            }
        }
    };
#[automatically_derived]
impl wasm_bindgen::describe::WasmDescribeVector for Point {
    fn describe_vector() {
        use wasm_bindgen::describe::*;
        inform(VECTOR);
        <Point as wasm_bindgen::describe::WasmDescribe>::describe();
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::VectorIntoWasmAbi for Point {
    type Abi =
        <wasm_bindgen::__rt::alloc::boxed::Box<[wasm_bindgen::JsValue]> as
        wasm_bindgen::convert::IntoWasmAbi>::Abi;
    fn vector_into_abi(vector: wasm_bindgen::__rt::alloc::boxed::Box<[Point]>)
        -> Self::Abi {
        wasm_bindgen::convert::js_value_vector_into_abi(vector)
    }
}
#[automatically_derived]
const _: () =
    {
        #[doc(hidden)]
        #[allow(clippy :: clone_on_copy)]
        pub unsafe extern "C-unwind" fn __wbg_get_point_x(js:
                wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>)
            ->
                wasm_bindgen::convert::WasmRet<<f64 as
                wasm_bindgen::convert::IntoWasmAbi>::Abi> {
            use wasm_bindgen::__rt::{WasmRefCell, assert_not_null};
            use wasm_bindgen::convert::IntoWasmAbi;
            fn assert_copy<T: Copy>() {}
            assert_copy::<f64>();
            let js = js.into_ptr();
            assert_not_null(js);
            let val = unsafe { (*js).borrow().x };
            <f64 as IntoWasmAbi>::into_abi(val).into()
        }
    };
#[automatically_derived]
const _: () =
    {
        #[doc(hidden)]
        #[allow(clippy :: clone_on_copy)]
        pub unsafe extern "C-unwind" fn __wbg_get_point_name(js:
                wasm_bindgen::__rt::WasmPtr<wasm_bindgen::__rt::WasmRefCell<Point>>)
            ->
                wasm_bindgen::convert::WasmRet<<String as
                wasm_bindgen::convert::IntoWasmAbi>::Abi> {
            use wasm_bindgen::__rt::{WasmRefCell, assert_not_null};
            use wasm_bindgen::convert::IntoWasmAbi;
            fn assert_copy<T: Copy>() {}
            ;
            let js = js.into_ptr();
            assert_not_null(js);
            let val =
                unsafe { <String as Clone>::clone(&(*js).borrow().name) };
            <String as IntoWasmAbi>::into_abi(val).into()
        }
    };
impl Point {
    #[doc = " A point"]
    pub fn new(x: f64, name: &str) -> Point {
        #[automatically_derived]
        const _: () =
            {
                #[doc = " A point"]
                pub unsafe extern "C-unwind" fn __wasm_bindgen_generated_Point_new(arg0_1:
                        <<f64 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim1,
                    arg0_2:
                        <<f64 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim2,
                    arg0_3:
                        <<f64 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim3,
                    arg0_4:
                        <<f64 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim4,
                    arg1_1:
                        <<str as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim1,
                    arg1_2:
                        <<str as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim2,
                    arg1_3:
                        <<str as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim3,
                    arg1_4:
                        <<str as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim4)
                    ->
                        wasm_bindgen::convert::WasmRet<<Point as
                        wasm_bindgen::convert::ReturnWasmAbi>::Abi> {
                    const _: () =
                        {
                            let _:
                                    wasm_bindgen::__rt::marker::CheckSupportsConstructor<Point>;
                        };
                    let _ret =
                        wasm_bindgen::__rt::maybe_catch_unwind(||
                                {
                                    {
                                        wasm_bindgen::__rt::ensure_unwind_safe::<f64>();
                                        wasm_bindgen::__rt::ensure_ref_unwind_safe::<str>();
                                        let arg0 =
                                            unsafe {
                                                <f64 as
                                                        wasm_bindgen::convert::FromWasmAbi>::try_from_abi(<<f64 as
                                                            wasm_bindgen::convert::FromWasmAbi>::Abi as
                                                            wasm_bindgen::convert::WasmAbi>::join(arg0_1, arg0_2,
                                                        arg0_3, arg0_4))
                                            };
                                        let arg1 =
                                            unsafe {
                                                <str as
                                                        wasm_bindgen::convert::RefFromWasmAbi>::try_ref_from_abi(<<str
                                                            as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                                                            wasm_bindgen::convert::WasmAbi>::join(arg1_1, arg1_2,
                                                        arg1_3, arg1_4))
                                            };
                                        let (arg0, arg1) =
                                            match (arg0, arg1) {
                                                (wasm_bindgen::__rt::core::result::Result::Ok(arg0),
                                                    wasm_bindgen::__rt::core::result::Result::Ok(arg1)) =>
                                                    (arg0, arg1),
                                                (arg0, arg1) => {
                                                    let arg1 = arg1.err();
                                                    let arg0 = arg0.err();
                                                    wasm_bindgen::throw_str(arg0.or(arg1).unwrap_or_default())
                                                }
                                            };
                                        let arg1 = &*arg1;
                                        let _ret = Point::new(arg0, arg1);
                                        _ret
                                    }
                                });
                    <Point as
                                wasm_bindgen::convert::ReturnWasmAbi>::return_abi(_ret).into()
                }
            };
        Point { x, name: name.into(), hidden: 0 }
    }
    pub fn move_by(&mut self, by: Option<f64>) -> Result<f64, JsError> {
        #[automatically_derived]
        const _: () =
            {
                pub unsafe extern "C-unwind" fn __wasm_bindgen_generated_Point_moveBy(me:
                        <Point as wasm_bindgen::convert::RefMutFromWasmAbi>::Abi,
                    arg1_1:
                        <<Option<f64> as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim1,
                    arg1_2:
                        <<Option<f64> as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim2,
                    arg1_3:
                        <<Option<f64> as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim3,
                    arg1_4:
                        <<Option<f64> as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim4)
                    ->
                        wasm_bindgen::convert::WasmRet<<Result<f64, JsError> as
                        wasm_bindgen::convert::ReturnWasmAbi>::Abi> {
                    const _: () = {};
                    let _ret =
                        wasm_bindgen::__rt::maybe_catch_unwind(||
                                {
                                    {
                                        wasm_bindgen::__rt::ensure_ref_unwind_safe::<Point>();
                                        wasm_bindgen::__rt::ensure_unwind_safe::<Option<f64>>();
                                        let me =
                                            unsafe {
                                                <Point as
                                                        wasm_bindgen::convert::RefMutFromWasmAbi>::try_ref_mut_from_abi(me)
                                            };
                                        let arg1 =
                                            unsafe {
                                                <Option<f64> as
                                                        wasm_bindgen::convert::FromWasmAbi>::try_from_abi(<<Option<f64>
                                                            as wasm_bindgen::convert::FromWasmAbi>::Abi as
                                                            wasm_bindgen::convert::WasmAbi>::join(arg1_1, arg1_2,
                                                        arg1_3, arg1_4))
                                            };
                                        let (mut me, arg1) =
                                            match (me, arg1) {
                                                (wasm_bindgen::__rt::core::result::Result::Ok(me),
                                                    wasm_bindgen::__rt::core::result::Result::Ok(arg1)) =>
                                                    (me, arg1),
                                                (me, arg1) => {
                                                    let arg1 = arg1.err();
                                                    let me = me.err();
                                                    wasm_bindgen::throw_str(me.or(arg1).unwrap_or_default())
                                                }
                                            };
                                        let me = &mut *me;
                                        let _ret = me.move_by(arg1);
                                        _ret
                                    }
                                });
                    <Result<f64, JsError> as
                                wasm_bindgen::convert::ReturnWasmAbi>::return_abi(_ret).into()
                }
            };
        self.x += by.ok_or_else(|| JsError::new("by what"))?;
        Ok(self.x)
    }
    pub fn set_length(&mut self, length: u32) {
        #[automatically_derived]
        const _: () =
            {
                pub unsafe extern "C-unwind" fn __wasm_bindgen_generated_Point_set_length(me:
                        <Point as wasm_bindgen::convert::RefMutFromWasmAbi>::Abi,
                    arg1_1:
                        <<u32 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim1,
                    arg1_2:
                        <<u32 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim2,
                    arg1_3:
                        <<u32 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim3,
                    arg1_4:
                        <<u32 as wasm_bindgen::convert::FromWasmAbi>::Abi as
                        wasm_bindgen::convert::WasmAbi>::Prim4)
                    ->
                        wasm_bindgen::convert::WasmRet<<() as
                        wasm_bindgen::convert::ReturnWasmAbi>::Abi> {
                    const _: () =
                        {
                            let _:
                                    wasm_bindgen::__rt::marker::CheckSupportsInstanceProperty<Point>;
                        };
                    let _ret =
                        wasm_bindgen::__rt::maybe_catch_unwind(||
                                {
                                    {
                                        wasm_bindgen::__rt::ensure_ref_unwind_safe::<Point>();
                                        wasm_bindgen::__rt::ensure_unwind_safe::<u32>();
                                        let me =
                                            unsafe {
                                                <Point as
                                                        wasm_bindgen::convert::RefMutFromWasmAbi>::try_ref_mut_from_abi(me)
                                            };
                                        let arg1 =
                                            unsafe {
                                                <u32 as
                                                        wasm_bindgen::convert::FromWasmAbi>::try_from_abi(<<u32 as
                                                            wasm_bindgen::convert::FromWasmAbi>::Abi as
                                                            wasm_bindgen::convert::WasmAbi>::join(arg1_1, arg1_2,
                                                        arg1_3, arg1_4))
                                            };
                                        let (mut me, arg1) =
                                            match (me, arg1) {
                                                (wasm_bindgen::__rt::core::result::Result::Ok(me),
                                                    wasm_bindgen::__rt::core::result::Result::Ok(arg1)) =>
                                                    (me, arg1),
                                                (me, arg1) => {
                                                    let arg1 = arg1.err();
                                                    let me = me.err();
                                                    wasm_bindgen::throw_str(me.or(arg1).unwrap_or_default())
                                                }
                                            };
                                        let me = &mut *me;
                                        let _ret = me.set_length(arg1);
                                        _ret
                                    }
                                });
                    <() as
                                wasm_bindgen::convert::ReturnWasmAbi>::return_abi(_ret).into()
                }
            };
        self.hidden = length as u8;
    }
}
pub enum Kind { A, B = 7, }
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
impl wasm_bindgen::convert::IntoWasmAbi for Kind {
    type Abi = f64;
    #[inline]
    fn into_abi(self) -> f64 { self as u32 as f64 }
}
#[automatically_derived]
impl ::wasm_bindgen::convert::VectorRefIntoWasmAbi for Kind {
    #[inline]
    fn slice_into_abi(slice: &[Self]) -> ::wasm_bindgen::convert::WasmSlice {
        ::wasm_bindgen::convert::WasmSlice::encode(slice,
            |e|
                match e {
                    Kind::A => Kind::A as u32 as f64,
                    Kind::B => Kind::B as u32 as f64,
                })
    }
}
#[automatically_derived]
impl ::wasm_bindgen::__rt::marker::VectorRefIntoWasmAbiSealed for Kind { }
const _: () =
    if !!::wasm_bindgen::__rt::core::mem::needs_drop::<Kind>() {
        ::core::panicking::panic("assertion failed: !::wasm_bindgen::__rt::core::mem::needs_drop::<Kind>()")
    };
#[automatically_derived]
impl ::wasm_bindgen::describe::WasmDescribeVector for Kind {
    fn describe_vector() {
        ::wasm_bindgen::describe::inform(::wasm_bindgen::describe::VECTOR);
        <Self as ::wasm_bindgen::describe::WasmDescribe>::describe();
    }
}
#[automatically_derived]
impl ::wasm_bindgen::convert::VectorIntoWasmAbi for Kind {
    type Abi = ::wasm_bindgen::convert::WasmSlice;
    #[inline]
    fn vector_into_abi(vector:
            ::wasm_bindgen::__rt::alloc::boxed::Box<[Self]>)
        -> ::wasm_bindgen::convert::WasmSlice {
        <Self as
                ::wasm_bindgen::convert::VectorRefIntoWasmAbi>::slice_into_abi(&vector)
    }
}
#[automatically_derived]
impl ::wasm_bindgen::convert::VectorFromWasmAbi for Kind {
    type Abi = ::wasm_bindgen::convert::WasmSlice;
    #[inline]
    unsafe fn vector_from_abi(js: ::wasm_bindgen::convert::WasmSlice)
        -> ::wasm_bindgen::__rt::alloc::boxed::Box<[Self]> {
        match js.try_decode() {
            ::wasm_bindgen::__rt::core::result::Result::Ok(decoded) =>
                decoded,
            ::wasm_bindgen::__rt::core::result::Result::Err(msg) =>
                ::wasm_bindgen::throw_str(msg),
        }
    }
    #[inline]
    unsafe fn try_vector_from_abi(js: ::wasm_bindgen::convert::WasmSlice)
        ->
            ::wasm_bindgen::__rt::core::result::Result<::wasm_bindgen::__rt::alloc::boxed::Box<[Self]>,
            &'static str> {
        js.try_decode()
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::FromWasmAbi for Kind {
    type Abi = f64;
    #[inline]
    unsafe fn from_abi(js: f64) -> Self {
        match Self::try_from_abi(js) {
            wasm_bindgen::__rt::core::result::Result::Ok(value) => value,
            wasm_bindgen::__rt::core::result::Result::Err(msg) =>
                wasm_bindgen::throw_str(msg),
        }
    }
    #[inline]
    unsafe fn try_from_abi(js: f64)
        -> wasm_bindgen::__rt::core::result::Result<Self, &'static str> {
        wasm_bindgen::__rt::core::result::Result::Ok(if js ==
                    Kind::A as u32 as f64 {
                Kind::A
            } else if js == Kind::B as u32 as f64 {
                Kind::B
            } else {
                return wasm_bindgen::__rt::core::result::Result::Err("invalid enum value passed");
            })
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::OptionFromWasmAbi for Kind {
    #[inline]
    fn is_none(val: &Self::Abi) -> bool { *val == 1u32 as f64 }
}
#[automatically_derived]
impl wasm_bindgen::convert::OptionIntoWasmAbi for Kind {
    #[inline]
    fn none() -> Self::Abi { 1u32 as f64 }
}
#[automatically_derived]
impl wasm_bindgen::convert::NullableFromWasmAbi for Kind {
    #[inline]
    fn is_null(val: &Self::MaybeAbi) -> bool {
        *val == wasm_bindgen::convert::F64_ABI_NULL_SENTINEL
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::NullableIntoWasmAbi for Kind {
    #[inline]
    fn null() -> Self::MaybeAbi {
        wasm_bindgen::convert::F64_ABI_NULL_SENTINEL
    }
}
#[automatically_derived]
impl wasm_bindgen::describe::WasmDescribe for Kind {
    fn describe() {
        use wasm_bindgen::describe::*;
        inform(ENUM);
        inform(4u32);
        inform(75u32);
        inform(105u32);
        inform(110u32);
        inform(100u32);
        inform(1u32);
        inform(29u32);
        inform(109u32);
        inform(97u32);
        inform(99u32);
        inform(114u32);
        inform(111u32);
        inform(45u32);
        inform(99u32);
        inform(114u32);
        inform(97u32);
        inform(116u32);
        inform(101u32);
        inform(115u32);
        inform(45u32);
        inform(101u32);
        inform(55u32);
        inform(99u32);
        inform(99u32);
        inform(102u32);
        inform(56u32);
        inform(53u32);
        inform(98u32);
        inform(100u32);
        inform(100u32);
        inform(57u32);
        inform(57u32);
        inform(57u32);
        inform(53u32);
        inform(53u32);
        inform(56u32);
        const MODULE_PATH_HASH: u32 =
            wasm_bindgen::__rt::module_path_hash("user");
        inform(MODULE_PATH_HASH);
    }
}
#[automatically_derived]
impl wasm_bindgen::__rt::core::convert::From<Kind> for wasm_bindgen::JsValue {
    fn from(value: Kind) -> Self {
        wasm_bindgen::JsValue::from_f64((value as u32).into())
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::TryFromJsValue for Kind {
    fn try_from_js_value_ref(value: &wasm_bindgen::JsValue)
        -> wasm_bindgen::__rt::core::option::Option<Self> {
        let js = value.as_f64()?;
        unsafe {
                <Self as wasm_bindgen::convert::FromWasmAbi>::try_from_abi(js)
            }.ok()
    }
}
#[non_exhaustive]
#[repr(u32)]
pub enum Word {
    One = 0u32,
    Two = 1u32,

    #[automatically_derived]
    #[doc(hidden)]
    __Invalid,
}
#[automatically_derived]
impl Word {
    fn from_str(s: &str) -> Option<Word> {
        match s {
            "one" => Some(Word::One),
            "two" => Some(Word::Two),
            _ => None,
        }
    }
    fn to_str(&self) -> &'static str {
        match self {
            Word::One => "one",
            Word::Two => "two",
            Word::__Invalid => {
                ::core::panicking::panic_fmt(format_args!("Converting an invalid string enum (Word) back to a string is currently not supported"));
            }
        }
    }
    pub fn from_js_value(obj: &wasm_bindgen::JsValue) -> Option<Word> {
        obj.as_string().and_then(|obj_str| Self::from_str(obj_str.as_str()))
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::IntoWasmAbi for Word {
    type Abi = u32;
    #[inline]
    fn into_abi(self) -> u32 { self as u32 }
}
#[automatically_derived]
impl ::wasm_bindgen::convert::VectorRefIntoWasmAbi for Word {
    #[inline]
    fn slice_into_abi(slice: &[Self]) -> ::wasm_bindgen::convert::WasmSlice {
        ::wasm_bindgen::convert::WasmSlice::encode(slice,
            |e|
                match e {
                    Word::One => 0u32,
                    Word::Two => 1u32,
                    Word::__Invalid => 2u32,
                })
    }
}
#[automatically_derived]
impl ::wasm_bindgen::__rt::marker::VectorRefIntoWasmAbiSealed for Word { }
const _: () =
    if !!::wasm_bindgen::__rt::core::mem::needs_drop::<Word>() {
        ::core::panicking::panic("assertion failed: !::wasm_bindgen::__rt::core::mem::needs_drop::<Word>()")
    };
#[automatically_derived]
impl ::wasm_bindgen::describe::WasmDescribeVector for Word {
    fn describe_vector() {
        ::wasm_bindgen::describe::inform(::wasm_bindgen::describe::VECTOR);
        <Self as ::wasm_bindgen::describe::WasmDescribe>::describe();
    }
}
#[automatically_derived]
impl ::wasm_bindgen::convert::VectorIntoWasmAbi for Word {
    type Abi = ::wasm_bindgen::convert::WasmSlice;
    #[inline]
    fn vector_into_abi(vector:
            ::wasm_bindgen::__rt::alloc::boxed::Box<[Self]>)
        -> ::wasm_bindgen::convert::WasmSlice {
        <Self as
                ::wasm_bindgen::convert::VectorRefIntoWasmAbi>::slice_into_abi(&vector)
    }
}
#[automatically_derived]
impl ::wasm_bindgen::convert::VectorFromWasmAbi for Word {
    type Abi = ::wasm_bindgen::convert::WasmSlice;
    #[inline]
    unsafe fn vector_from_abi(js: ::wasm_bindgen::convert::WasmSlice)
        -> ::wasm_bindgen::__rt::alloc::boxed::Box<[Self]> {
        match js.try_decode() {
            ::wasm_bindgen::__rt::core::result::Result::Ok(decoded) =>
                decoded,
            ::wasm_bindgen::__rt::core::result::Result::Err(msg) =>
                ::wasm_bindgen::throw_str(msg),
        }
    }
    #[inline]
    unsafe fn try_vector_from_abi(js: ::wasm_bindgen::convert::WasmSlice)
        ->
            ::wasm_bindgen::__rt::core::result::Result<::wasm_bindgen::__rt::alloc::boxed::Box<[Self]>,
            &'static str> {
        js.try_decode()
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::FromWasmAbi for Word {
    type Abi = u32;
    unsafe fn from_abi(val: u32) -> Self {
        match val {
            0u32 => Word::One,
            1u32 => Word::Two,
            2u32 => Word::__Invalid,
            _ => {
                ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                        format_args!("The JS binding should only ever produce a valid value or the specific \'invalid\' value")));
            }
        }
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::OptionFromWasmAbi for Word {
    #[inline]
    fn is_none(val: &u32) -> bool { *val == 3u32 }
}
#[automatically_derived]
impl wasm_bindgen::convert::OptionIntoWasmAbi for Word {
    #[inline]
    fn none() -> Self::Abi { 3u32 }
}
#[automatically_derived]
impl wasm_bindgen::convert::NullableFromWasmAbi for Word {
    #[inline]
    fn is_null(val: &Self::MaybeAbi) -> bool { *val == 4u32 }
}
#[automatically_derived]
impl wasm_bindgen::convert::NullableIntoWasmAbi for Word {
    #[inline]
    fn null() -> Self::MaybeAbi { 4u32 }
}
#[automatically_derived]
impl wasm_bindgen::describe::WasmDescribe for Word {
    fn describe() {
        use wasm_bindgen::describe::*;
        inform(STRING_ENUM);
        inform(4u32);
        inform(87u32);
        inform(111u32);
        inform(114u32);
        inform(100u32);
        inform(2u32);
        inform(29u32);
        inform(109u32);
        inform(97u32);
        inform(99u32);
        inform(114u32);
        inform(111u32);
        inform(45u32);
        inform(99u32);
        inform(114u32);
        inform(97u32);
        inform(116u32);
        inform(101u32);
        inform(115u32);
        inform(45u32);
        inform(101u32);
        inform(55u32);
        inform(99u32);
        inform(99u32);
        inform(102u32);
        inform(56u32);
        inform(53u32);
        inform(98u32);
        inform(100u32);
        inform(100u32);
        inform(57u32);
        inform(57u32);
        inform(57u32);
        inform(53u32);
        inform(53u32);
        inform(56u32);
        const MODULE_PATH_HASH: u32 =
            wasm_bindgen::__rt::module_path_hash("user");
        inform(MODULE_PATH_HASH);
    }
}
#[automatically_derived]
impl wasm_bindgen::__rt::core::convert::From<Word> for wasm_bindgen::JsValue {
    fn from(val: Word) -> Self {
        wasm_bindgen::JsValue::from_str(val.to_str())
    }
}
#[automatically_derived]
impl wasm_bindgen::convert::TryFromJsValue for Word {
    fn try_from_js_value_ref(value: &wasm_bindgen::JsValue)
        -> wasm_bindgen::__rt::core::option::Option<Self> {
        Self::from_js_value(value)
    }
}
#[allow(dead_code)]
pub fn count(kind: Kind, list: &[u8]) -> usize {
    log_text("counting");
    kind as usize + list.len()
}
#[automatically_derived]
const _: () =
    {
        pub unsafe extern "C-unwind" fn __wasm_bindgen_generated_count(arg0_1:
                <<Kind as wasm_bindgen::convert::FromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim1,
            arg0_2:
                <<Kind as wasm_bindgen::convert::FromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim2,
            arg0_3:
                <<Kind as wasm_bindgen::convert::FromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim3,
            arg0_4:
                <<Kind as wasm_bindgen::convert::FromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim4,
            arg1_1:
                <<[u8] as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim1,
            arg1_2:
                <<[u8] as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim2,
            arg1_3:
                <<[u8] as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim3,
            arg1_4:
                <<[u8] as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                wasm_bindgen::convert::WasmAbi>::Prim4)
            ->
                wasm_bindgen::convert::WasmRet<<usize as
                wasm_bindgen::convert::ReturnWasmAbi>::Abi> {
            const _: () = {};
            let _ret =
                wasm_bindgen::__rt::maybe_catch_unwind(||
                        {
                            {
                                wasm_bindgen::__rt::ensure_unwind_safe::<Kind>();
                                wasm_bindgen::__rt::ensure_ref_unwind_safe::<[u8]>();
                                let arg0 =
                                    unsafe {
                                        <Kind as
                                                wasm_bindgen::convert::FromWasmAbi>::try_from_abi(<<Kind as
                                                    wasm_bindgen::convert::FromWasmAbi>::Abi as
                                                    wasm_bindgen::convert::WasmAbi>::join(arg0_1, arg0_2,
                                                arg0_3, arg0_4))
                                    };
                                let arg1 =
                                    unsafe {
                                        <[u8] as
                                                wasm_bindgen::convert::RefFromWasmAbi>::try_ref_from_abi(<<[u8]
                                                    as wasm_bindgen::convert::RefFromWasmAbi>::Abi as
                                                    wasm_bindgen::convert::WasmAbi>::join(arg1_1, arg1_2,
                                                arg1_3, arg1_4))
                                    };
                                let (arg0, arg1) =
                                    match (arg0, arg1) {
                                        (wasm_bindgen::__rt::core::result::Result::Ok(arg0),
                                            wasm_bindgen::__rt::core::result::Result::Ok(arg1)) =>
                                            (arg0, arg1),
                                        (arg0, arg1) => {
                                            let arg1 = arg1.err();
                                            let arg0 = arg0.err();
                                            wasm_bindgen::throw_str(arg0.or(arg1).unwrap_or_default())
                                        }
                                    };
                                let arg1 = &*arg1;
                                let _ret = count(arg0, arg1);
                                _ret
                            }
                        });
            <usize as
                        wasm_bindgen::convert::ReturnWasmAbi>::return_abi(_ret).into()
        }
    };
