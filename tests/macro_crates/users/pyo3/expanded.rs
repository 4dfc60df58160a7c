#![feature(prelude_import)]
//! pyo3-macros: classes, methods, functions, modules and conversions. Its programs need a Python, and so cannot run here.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

#[doc = " A point"]
struct Point {
    x: i32,
    y: i32,
}
#[automatically_derived]
impl ::core::clone::Clone for Point {
    #[inline]
    fn clone(&self) -> Point {
        Point {
            x: ::core::clone::Clone::clone(&self.x),
            y: ::core::clone::Clone::clone(&self.y),
        }
    }
}
#[automatically_derived]
impl ::core::hash::Hash for Point {
    #[inline]
    fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
        ::core::hash::Hash::hash(&self.x, state);
        ::core::hash::Hash::hash(&self.y, state)
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
impl ::pyo3::types::DerefToPyAny for Point {}
unsafe impl ::pyo3::type_object::PyTypeInfo for Point {
    const NAME: &'static str = "Point";
    const MODULE: ::std::option::Option<&'static str> =
        ::core::option::Option::Some("shapes");
    #[inline]
    fn type_object_raw(py: ::pyo3::Python<'_>)
        -> *mut ::pyo3::ffi::PyTypeObject {
        use ::pyo3::prelude::PyTypeMethods;
        <Point as
                            ::pyo3::impl_::pyclass::PyClassImpl>::lazy_type_object().get_or_try_init(py).unwrap_or_else(|e|
                    ::pyo3::impl_::pyclass::type_object_init_failed(py, e,
                        <Self as
                            ::pyo3::type_object::PyTypeInfo>::NAME)).as_type_ptr()
    }
}
impl ::pyo3::PyClass for Point {
    type Frozen = ::pyo3::pyclass::boolean_struct::True;
}
impl<'a, 'holder, 'py>
    ::pyo3::impl_::extract_argument::PyFunctionArgument<'a, 'holder, 'py,
    false> for &'holder Point {
    type Holder = ::std::option::Option<::pyo3::PyClassGuard<'a, Point>>;
    #[inline]
    fn extract(obj: &'a ::pyo3::Bound<'py, ::pyo3::PyAny>,
        holder: &'holder mut Self::Holder) -> ::pyo3::PyResult<Self> {
        ::pyo3::impl_::extract_argument::extract_pyclass_ref(obj, holder)
    }
}
impl<'py> ::pyo3::conversion::IntoPyObject<'py> for Point {
    type Target = Self;
    type Output =
        ::pyo3::Bound<'py,
        <Self as ::pyo3::conversion::IntoPyObject<'py>>::Target>;
    type Error = ::pyo3::PyErr;
    fn into_pyobject(self, py: ::pyo3::Python<'py>)
        ->
            ::std::result::Result<<Self as
            ::pyo3::conversion::IntoPyObject>::Output,
            <Self as ::pyo3::conversion::IntoPyObject>::Error> {
        ::pyo3::Bound::new(py, self)
    }
}
const _: () = { ::pyo3::impl_::pyclass::assert_pyclass_sync::<Point>(); };
impl ::pyo3::impl_::pyclass::PyClassImpl for Point {
    const IS_BASETYPE: bool = false;
    const IS_SUBCLASS: bool = false;
    const IS_MAPPING: bool = false;
    const IS_SEQUENCE: bool = false;
    const IS_IMMUTABLE_TYPE: bool = false;
    type BaseType = ::pyo3::PyAny;
    type ThreadChecker = ::pyo3::impl_::pyclass::SendablePyClass<Point>;
    type PyClassMutability =
        <<::pyo3::PyAny as
        ::pyo3::impl_::pyclass::PyClassBaseType>::PyClassMutability as
        ::pyo3::impl_::pycell::PyClassMutability>::ImmutableChild;
    type Dict = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type WeakRef = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type BaseNativeType = ::pyo3::PyAny;
    fn items_iter() -> ::pyo3::impl_::pyclass::PyClassItemsIter {
        use ::pyo3::impl_::pyclass::*;
        let collector = PyClassImplCollector::<Self>::new();
        static INTRINSIC_ITEMS: PyClassItems =
            PyClassItems {
                methods: &[{
                                #[allow(unused_imports)]
                                use ::pyo3::impl_::pyclass::Probe as _;
                                struct Offset;
                                unsafe impl ::pyo3::impl_::pyclass::OffsetCalculator<Point,
                                    i32> for Offset {
                                    fn offset() -> usize {
                                        ::pyo3::impl_::pyclass::class_offset::<Point>() +













                                            { const { builtin # offset_of(Point, x) } }
                                    }
                                }
                                const GENERATOR:
                                    ::pyo3::impl_::pyclass::PyClassGetterGenerator<Point, i32,
                                    Offset, { ::pyo3::impl_::pyclass::IsPyT::<i32>::VALUE },
                                    { ::pyo3::impl_::pyclass::IsIntoPyObjectRef::<i32>::VALUE },
                                    { ::pyo3::impl_::pyclass::IsIntoPyObject::<i32>::VALUE }> =
                                    unsafe {
                                        ::pyo3::impl_::pyclass::PyClassGetterGenerator::new()
                                    };
                                ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Runtime(||
                                        GENERATOR.generate(c"x", c""))
                            },
                            {
                                #[allow(unused_imports)]
                                use ::pyo3::impl_::pyclass::Probe as _;
                                struct Offset;
                                unsafe impl ::pyo3::impl_::pyclass::OffsetCalculator<Point,
                                    i32> for Offset {
                                    fn offset() -> usize {
                                        ::pyo3::impl_::pyclass::class_offset::<Point>() +
                                            { const { builtin # offset_of(Point, y) } }
                                    }
                                }
                                const GENERATOR:
                                    ::pyo3::impl_::pyclass::PyClassGetterGenerator<Point, i32,
                                    Offset, { ::pyo3::impl_::pyclass::IsPyT::<i32>::VALUE },
                                    { ::pyo3::impl_::pyclass::IsIntoPyObjectRef::<i32>::VALUE },
                                    { ::pyo3::impl_::pyclass::IsIntoPyObject::<i32>::VALUE }> =
                                    unsafe {
                                        ::pyo3::impl_::pyclass::PyClassGetterGenerator::new()
                                    };
                                ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Runtime(||
                                        GENERATOR.generate(c"why", c""))
                            }],
                slots: &[{
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject,
                                    arg0: *mut ::pyo3::ffi::PyObject, arg1: ::std::ffi::c_int)
                                    -> *mut ::pyo3::ffi::PyObject {
                                    ::pyo3::impl_::trampoline::richcmpfunc(_slf, arg0, arg1,
                                        Point::__pymethod___richcmp____)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_tp_richcompare,
                                    pfunc: trampoline as ::pyo3::ffi::richcmpfunc as _,
                                }
                            },
                            {
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject) -> ::pyo3::ffi::Py_hash_t {
                                    ::pyo3::impl_::trampoline::hashfunc(_slf,
                                        Point::__pymethod___hash____)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_tp_hash,
                                    pfunc: trampoline as ::pyo3::ffi::hashfunc as _,
                                }
                            }],
            };
        PyClassItemsIter::new(&INTRINSIC_ITEMS, collector.py_methods())
    }
    const RAW_DOC: &'static ::std::ffi::CStr = c"A point";
    const DOC: &'static ::std::ffi::CStr =
        {
            use ::pyo3::impl_ as impl_;
            use impl_::pyclass::Probe as _;
            const DOC_PIECES: &'static [&'static [u8]] =
                impl_::pyclass::doc::PyClassDocGenerator::<Point,
                    {
                        impl_::pyclass::HasNewTextSignature::<Point>::VALUE
                    }>::DOC_PIECES;
            const LEN: usize = impl_::concat::combined_len(DOC_PIECES);
            const DOC: &'static [u8] =
                &impl_::concat::combine_to_array::<LEN>(DOC_PIECES);
            impl_::pyclass::doc::doc_bytes_as_cstr(DOC)
        };
    fn lazy_type_object()
        -> &'static ::pyo3::impl_::pyclass::LazyTypeObject<Self> {
        use ::pyo3::impl_::pyclass::LazyTypeObject;
        static TYPE_OBJECT: LazyTypeObject<Point> = LazyTypeObject::new();
        &TYPE_OBJECT
    }
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Point {
    #[allow(non_snake_case)]
    unsafe fn __pymethod___richcmp____(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject,
        arg0: *mut ::pyo3::ffi::PyObject, arg1: ::std::ffi::c_int)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Point::__pyo3__generated____richcmp__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_1 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Point::__pyo3__generated____richcmp__(match ::pyo3::impl_::extract_argument::extract_pyclass_ref::<Point>(unsafe
                                {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                            }.0, &mut holder_0) {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                }, py,
                match {
                        #[allow(unused_imports)]
                        use ::pyo3::impl_::pyclass::Probe as _;
                        ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<&::pyo3::Bound<'_,
                                        ::pyo3::PyAny>>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py,
                                        &arg0).0
                            }, &mut holder_1, "other")
                    } {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                },
                match ::pyo3::class::basic::CompareOp::from_raw(arg1).ok_or_else(||
                            ::pyo3::exceptions::PyValueError::new_err("invalid comparison operator"))
                    {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                });
        ::pyo3::impl_::callback::convert(py, result)
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___hash____(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<::pyo3::ffi::Py_hash_t> {
        let function = Point::__pyo3__generated____hash__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let _result:
                ::pyo3::PyResult<::pyo3::impl_::callback::HashCallbackOutput> =
            ::pyo3::impl_::callback::convert(py,
                Point::__pyo3__generated____hash__(::pyo3::impl_::extract_argument::extract_pyclass_ref::<Point>(unsafe
                                    {
                                    ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                }.0, &mut holder_0)?));
        ::pyo3::impl_::callback::convert(py, _result)
    }
}
impl Point {
    #[doc(hidden)]
    pub const _PYO3_DEF: ::pyo3::impl_::pymodule::AddClassToModule<Self> =
        ::pyo3::impl_::pymodule::AddClassToModule::new();
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Point {
    fn __pyo3__generated____richcmp__(&self, py: ::pyo3::Python,
        other: &::pyo3::Bound<'_, ::pyo3::PyAny>,
        op: ::pyo3::pyclass::CompareOp)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        let self_val = self;
        if let ::std::result::Result::Ok(other) = other.cast::<Self>() {
            let other = &*other.borrow();
            match op {
                ::pyo3::pyclass::CompareOp::Eq => {
                    ::pyo3::IntoPyObjectExt::into_py_any(self_val == other, py)
                }
                ::pyo3::pyclass::CompareOp::Ne => {
                    ::pyo3::IntoPyObjectExt::into_py_any(self_val != other, py)
                }
                ::pyo3::pyclass::CompareOp::Gt => {
                    ::pyo3::IntoPyObjectExt::into_py_any(self_val > other, py)
                }
                ::pyo3::pyclass::CompareOp::Lt => {
                    ::pyo3::IntoPyObjectExt::into_py_any(self_val < other, py)
                }
                ::pyo3::pyclass::CompareOp::Le => {
                    ::pyo3::IntoPyObjectExt::into_py_any(self_val <= other, py)
                }
                ::pyo3::pyclass::CompareOp::Ge => {
                    ::pyo3::IntoPyObjectExt::into_py_any(self_val >= other, py)
                }
            }
        } else { ::std::result::Result::Ok(py.NotImplemented()) }
    }
    fn __pyo3__generated____hash__(&self) -> u64 {
        let mut s = ::std::collections::hash_map::DefaultHasher::new();
        ::std::hash::Hash::hash(self, &mut s);
        ::std::hash::Hasher::finish(&s)
    }
}
impl Point {
    const ORIGIN: (i32, i32) = (0, 0);
    fn new(x: i32, y: i32, rest: Vec<i32>, scale: Option<i32>,
        more: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let _ = more;
        if rest.len() > 2 { return Err(PyValueError::new_err("too much")); }
        Ok(Self { x, y: y * scale.unwrap_or(1) })
    }
    fn zero() -> Self { Self { x: 0, y: 0 } }
    fn sum(&self) -> i32 { self.x + self.y }
    #[doc = " As Python has it"]
    fn __repr__(slf: PyRef<'_, Self>) -> String {
        ::alloc::__export::must_use({
                ::alloc::fmt::format(format_args!("({0}, {1})", slf.x, slf.y))
            })
    }
    fn __add__(&self, other: &Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
    fn __getitem__(&self, index: usize) -> PyResult<i32> {
        [self.x,
                            self.y].get(index).copied().ok_or_else(||
                PyValueError::new_err(index))
    }
}
impl Point {
    #[allow(non_snake_case)]
    unsafe fn __pymethod___add____(py: ::pyo3::Python,
        _raw_slf: *mut ::pyo3::ffi::PyObject,
        arg0: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_1 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Point::__add__(match ::pyo3::impl_::extract_argument::extract_pyclass_ref::<Point>(unsafe
                                {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                            }.0, &mut holder_0) {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                },
                match {
                        #[allow(unused_imports)]
                        use ::pyo3::impl_::pyclass::Probe as _;
                        ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<&Self>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py,
                                        &arg0).0
                            }, &mut holder_1, "other")
                    } {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                });
        ::pyo3::impl_::callback::convert(py, result)
    }
}
impl ::pyo3::impl_::pyclass::PyClass__add__SlotFragment<Point> for
    ::pyo3::impl_::pyclass::PyClassImplCollector<Point> {
    #[inline]
    unsafe fn __add__(self, py: ::pyo3::Python,
        _raw_slf: *mut ::pyo3::ffi::PyObject,
        arg0: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        Point::__pymethod___add____(py, _raw_slf, arg0)
    }
}
#[allow(unknown_lints, non_local_definitions)]
impl ::pyo3::impl_::pyclass::PyMethods<Point> for
    ::pyo3::impl_::pyclass::PyClassImplCollector<Point> {
    fn py_methods(self) -> &'static ::pyo3::impl_::pyclass::PyClassItems {
        static ITEMS: ::pyo3::impl_::pyclass::PyClassItems =
            ::pyo3::impl_::pyclass::PyClassItems {
                methods: &[::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::ClassAttribute({
                                        ::pyo3::impl_::pymethods::PyClassAttributeDef::new(c"ORIGIN",
                                            Point::__pymethod_ORIGIN__)
                                    })),
                            ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::Static(::pyo3::impl_::pymethods::PyMethodDef::noargs(c"zero",
                                            {
                                                unsafe extern "C" fn trampoline(_slf:
                                                        *mut ::pyo3::ffi::PyObject,
                                                    _args: *mut ::pyo3::ffi::PyObject)
                                                    -> *mut ::pyo3::ffi::PyObject {
                                                    unsafe {
                                                        ::pyo3::impl_::trampoline::noargs(_slf, _args,
                                                            Point::__pymethod_zero__)
                                                    }
                                                }
                                                trampoline
                                            }, c"zero()\n--\n\n").flags(::pyo3::ffi::METH_STATIC))),
                            ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::Getter(::pyo3::impl_::pymethods::PyGetterDef::new(c"sum",
                                        Point::__pymethod_get_sum__, c"")))],
                slots: &[::pyo3::ffi::PyType_Slot {
                                slot: ::pyo3::ffi::Py_tp_new,
                                pfunc: {
                                            unsafe extern "C" fn trampoline(subtype:
                                                    *mut ::pyo3::ffi::PyTypeObject,
                                                args: *mut ::pyo3::ffi::PyObject,
                                                kwargs: *mut ::pyo3::ffi::PyObject)
                                                -> *mut ::pyo3::ffi::PyObject {
                                                #[allow(unknown_lints, non_local_definitions)]
                                                impl ::pyo3::impl_::pyclass::doc::PyClassNewTextSignature
                                                    for Point {
                                                    const TEXT_SIGNATURE: &'static str =
                                                        "(x, y=3, /, *rest, scale=None, **more)";
                                                }
                                                ::pyo3::impl_::trampoline::newfunc(subtype, args, kwargs,
                                                    Point::__pymethod___new____)
                                            }
                                            trampoline
                                        } as ::pyo3::ffi::newfunc as _,
                            },
                            {
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject) -> *mut ::pyo3::ffi::PyObject {
                                    ::pyo3::impl_::trampoline::reprfunc(_slf,
                                        Point::__pymethod___repr____)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_tp_repr,
                                    pfunc: trampoline as ::pyo3::ffi::reprfunc as _,
                                }
                            },
                            {
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject,
                                    arg0: *mut ::pyo3::ffi::PyObject)
                                    -> *mut ::pyo3::ffi::PyObject {
                                    ::pyo3::impl_::trampoline::binaryfunc(_slf, arg0,
                                        Point::__pymethod___getitem____)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_mp_subscript,
                                    pfunc: trampoline as ::pyo3::ffi::binaryfunc as _,
                                }
                            },
                            {
                                unsafe extern "C" fn __wrap(_slf:
                                        *mut ::pyo3::ffi::PyObject,
                                    _other: *mut ::pyo3::ffi::PyObject)
                                    -> *mut ::pyo3::ffi::PyObject {
                                    unsafe {
                                        ::pyo3::impl_::trampoline::binaryfunc(_slf, _other,
                                            |py, _slf, _other|
                                                {
                                                    use ::pyo3::impl_::pyclass::*;
                                                    let collector = PyClassImplCollector::<Point>::new();
                                                    let lhs_result = collector.__add__(py, _slf, _other)?;
                                                    if lhs_result == ::pyo3::ffi::Py_NotImplemented() {
                                                        ::pyo3::ffi::Py_DECREF(lhs_result);
                                                        collector.__radd__(py, _other, _slf)
                                                    } else { ::std::result::Result::Ok(lhs_result) }
                                                })
                                    }
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_nb_add,
                                    pfunc: __wrap as ::pyo3::ffi::binaryfunc as _,
                                }
                            }],
            };
        &ITEMS
    }
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Point {
    fn __pymethod_ORIGIN__(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        ::pyo3::IntoPyObjectExt::into_py_any(Point::ORIGIN, py)
    }
    unsafe fn __pymethod___new____(py: ::pyo3::Python<'_>,
        _slf: *mut ::pyo3::ffi::PyTypeObject,
        _args: *mut ::pyo3::ffi::PyObject,
        _kwargs: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        use ::pyo3::impl_::callback::IntoPyCallbackOutput;
        let function = Point::new;
        const DESCRIPTION:
            ::pyo3::impl_::extract_argument::FunctionDescription =
            ::pyo3::impl_::extract_argument::FunctionDescription {
                cls_name: ::std::option::Option::Some(<Point as
                        ::pyo3::type_object::PyTypeInfo>::NAME),
                func_name: "__new__",
                positional_parameter_names: &["x", "y"],
                positional_only_parameters: 2usize,
                required_positional_parameters: 1usize,
                keyword_only_parameters: &[::pyo3::impl_::extract_argument::KeywordOnlyParameterDescription {
                                name: "scale",
                                required: false,
                            }],
            };
        let mut output = [::std::option::Option::None; 3usize];
        let (_args, _kwargs) =
            DESCRIPTION.extract_arguments_tuple_dict::<::pyo3::impl_::extract_argument::TupleVarargs,
                    ::pyo3::impl_::extract_argument::DictVarkeywords>(py, _args,
                    _kwargs, &mut output)?;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_1 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_2 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_3 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_4 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Point::new({
                    #[allow(unused_imports)]
                    use ::pyo3::impl_::pyclass::Probe as _;
                    ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<i32>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::extract_argument::unwrap_required_argument(output[0usize].as_deref())
                            }, &mut holder_0, "x")?
                },
                {
                    #[allow(unused_imports)]
                    use ::pyo3::impl_::pyclass::Probe as _;
                    ::pyo3::impl_::extract_argument::extract_argument_with_default::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<i32>::VALUE
                                }>(output[1usize].as_deref(), &mut holder_1, "y",
                            #[allow(clippy :: redundant_closure)] { || 3 })?
                },
                ::pyo3::impl_::extract_argument::extract_argument::<_,
                            false>(&_args, &mut holder_2, "rest")?,
                {
                    #[allow(unused_imports)]
                    use ::pyo3::impl_::pyclass::Probe as _;
                    ::pyo3::impl_::extract_argument::extract_optional_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<i32>::VALUE
                                }>(output[2usize].as_deref(), &mut holder_3, "scale",
                            #[allow(clippy ::
                            redundant_closure)] {
                                || ::pyo3::impl_::wrap::SomeWrap::wrap(None)
                            })?
                },
                ::pyo3::impl_::extract_argument::extract_optional_argument::<_,
                            false>(_kwargs.as_deref(), &mut holder_4, "more",
                        || ::std::option::Option::None)?);
        let initializer: ::pyo3::PyClassInitializer<Point> =
            result.convert(py)?;
        ::pyo3::impl_::pymethods::tp_new_impl(py, initializer, _slf)
    }
    unsafe fn __pymethod_zero__<'py>(py: ::pyo3::Python<'py>,
        _slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Point::zero;
        #[allow(clippy :: let_unit_value)]
        let result =
            {
                let ret = function();
                {
                    let result =
                        {
                            let obj = ret;

                            #[allow(clippy :: useless_conversion)]
                            ::pyo3::impl_::wrap::converter(&obj).wrap(obj).map_err(::core::convert::Into::<::pyo3::PyErr>::into)
                        };
                    ::pyo3::impl_::wrap::converter(&result).map_into_ptr(py,
                        result)
                }
            };
        result
    }
    unsafe fn __pymethod_get_sum__(py: ::pyo3::Python<'_>,
        _slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            ::pyo3::impl_::callback::convert(py,
                Point::sum(::pyo3::impl_::extract_argument::extract_pyclass_ref::<Point>(unsafe
                                    {
                                    ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                }.0, &mut holder_0)?));
        result
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___repr____(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Point::__repr__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let result =
            Point::__repr__(unsafe {
                                    ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                }.downcast::<Point>().map_err(::std::convert::Into::<::pyo3::PyErr>::into).and_then(#[allow(unknown_lints,
                        clippy ::
                        unnecessary_fallible_conversions)] |bound|
                            ::std::convert::TryFrom::try_from(bound).map_err(::std::convert::Into::into))?);
        ::pyo3::impl_::callback::convert(py, result)
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___getitem____(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject,
        arg0: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Point::__getitem__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_1 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Point::__getitem__(::pyo3::impl_::extract_argument::extract_pyclass_ref::<Point>(unsafe
                                {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                            }.0, &mut holder_0)?,
                {
                        #[allow(unused_imports)]
                        use ::pyo3::impl_::pyclass::Probe as _;
                        ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<usize>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py,
                                        &arg0).0
                            }, &mut holder_1, "index")
                    }?);
        ::pyo3::impl_::callback::convert(py, result)
    }
}
enum Season { Spring, Autumn = 7, }
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
unsafe impl ::pyo3::type_object::PyTypeInfo for Season {
    const NAME: &'static str = "Season";
    const MODULE: ::std::option::Option<&'static str> =
        ::core::option::Option::None;
    #[inline]
    fn type_object_raw(py: ::pyo3::Python<'_>)
        -> *mut ::pyo3::ffi::PyTypeObject {
        use ::pyo3::prelude::PyTypeMethods;
        <Season as
                            ::pyo3::impl_::pyclass::PyClassImpl>::lazy_type_object().get_or_try_init(py).unwrap_or_else(|e|
                    ::pyo3::impl_::pyclass::type_object_init_failed(py, e,
                        <Self as
                            ::pyo3::type_object::PyTypeInfo>::NAME)).as_type_ptr()
    }
}
impl ::pyo3::PyClass for Season {
    type Frozen = ::pyo3::pyclass::boolean_struct::False;
}
impl<'a, 'holder, 'py>
    ::pyo3::impl_::extract_argument::PyFunctionArgument<'a, 'holder, 'py,
    false> for &'holder Season {
    type Holder = ::std::option::Option<::pyo3::PyClassGuard<'a, Season>>;
    #[inline]
    fn extract(obj: &'a ::pyo3::Bound<'py, ::pyo3::PyAny>,
        holder: &'holder mut Self::Holder) -> ::pyo3::PyResult<Self> {
        ::pyo3::impl_::extract_argument::extract_pyclass_ref(obj, holder)
    }
}
impl<'a, 'holder, 'py>
    ::pyo3::impl_::extract_argument::PyFunctionArgument<'a, 'holder, 'py,
    false> for &'holder mut Season {
    type Holder = ::std::option::Option<::pyo3::PyClassGuardMut<'a, Season>>;
    #[inline]
    fn extract(obj: &'a ::pyo3::Bound<'py, ::pyo3::PyAny>,
        holder: &'holder mut Self::Holder) -> ::pyo3::PyResult<Self> {
        ::pyo3::impl_::extract_argument::extract_pyclass_ref_mut(obj, holder)
    }
}
impl<'py> ::pyo3::conversion::IntoPyObject<'py> for Season {
    type Target = Self;
    type Output =
        ::pyo3::Bound<'py,
        <Self as ::pyo3::conversion::IntoPyObject<'py>>::Target>;
    type Error = ::pyo3::PyErr;
    fn into_pyobject(self, py: ::pyo3::Python<'py>)
        ->
            ::std::result::Result<<Self as
            ::pyo3::conversion::IntoPyObject>::Output,
            <Self as ::pyo3::conversion::IntoPyObject>::Error> {
        ::pyo3::Bound::new(py, self)
    }
}
const _: () = { ::pyo3::impl_::pyclass::assert_pyclass_sync::<Season>(); };
impl ::pyo3::impl_::pyclass::PyClassImpl for Season {
    const IS_BASETYPE: bool = false;
    const IS_SUBCLASS: bool = false;
    const IS_MAPPING: bool = false;
    const IS_SEQUENCE: bool = false;
    const IS_IMMUTABLE_TYPE: bool = false;
    type BaseType = ::pyo3::PyAny;
    type ThreadChecker = ::pyo3::impl_::pyclass::SendablePyClass<Season>;
    type PyClassMutability =
        <<::pyo3::PyAny as
        ::pyo3::impl_::pyclass::PyClassBaseType>::PyClassMutability as
        ::pyo3::impl_::pycell::PyClassMutability>::MutableChild;
    type Dict = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type WeakRef = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type BaseNativeType = ::pyo3::PyAny;
    fn items_iter() -> ::pyo3::impl_::pyclass::PyClassItemsIter {
        use ::pyo3::impl_::pyclass::*;
        let collector = PyClassImplCollector::<Self>::new();
        static INTRINSIC_ITEMS: PyClassItems =
            PyClassItems {
                methods: &[::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::ClassAttribute({
                                        ::pyo3::impl_::pymethods::PyClassAttributeDef::new(c"SPRING",
                                            Season::__pymethod_Spring__)
                                    })),
                            ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::ClassAttribute({
                                        ::pyo3::impl_::pymethods::PyClassAttributeDef::new(c"AUTUMN",
                                            Season::__pymethod_Autumn__)
                                    }))],
                slots: &[{
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject) -> *mut ::pyo3::ffi::PyObject {
                                    ::pyo3::impl_::trampoline::reprfunc(_slf,
                                        Season::__pymethod___default___pyo3__repr______)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_tp_repr,
                                    pfunc: trampoline as ::pyo3::ffi::reprfunc as _,
                                }
                            },
                            {
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject) -> *mut ::pyo3::ffi::PyObject {
                                    ::pyo3::impl_::trampoline::unaryfunc(_slf,
                                        Season::__pymethod___default___pyo3__int______)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_nb_int,
                                    pfunc: trampoline as ::pyo3::ffi::unaryfunc as _,
                                }
                            },
                            {
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject,
                                    arg0: *mut ::pyo3::ffi::PyObject, arg1: ::std::ffi::c_int)
                                    -> *mut ::pyo3::ffi::PyObject {
                                    ::pyo3::impl_::trampoline::richcmpfunc(_slf, arg0, arg1,
                                        Season::__pymethod___richcmp____)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_tp_richcompare,
                                    pfunc: trampoline as ::pyo3::ffi::richcmpfunc as _,
                                }
                            }],
            };
        PyClassItemsIter::new(&INTRINSIC_ITEMS, collector.py_methods())
    }
    const RAW_DOC: &'static ::std::ffi::CStr = c"";
    const DOC: &'static ::std::ffi::CStr =
        {
            use ::pyo3::impl_ as impl_;
            use impl_::pyclass::Probe as _;
            const DOC_PIECES: &'static [&'static [u8]] =
                impl_::pyclass::doc::PyClassDocGenerator::<Season,
                    {
                        impl_::pyclass::HasNewTextSignature::<Season>::VALUE
                    }>::DOC_PIECES;
            const LEN: usize = impl_::concat::combined_len(DOC_PIECES);
            const DOC: &'static [u8] =
                &impl_::concat::combine_to_array::<LEN>(DOC_PIECES);
            impl_::pyclass::doc::doc_bytes_as_cstr(DOC)
        };
    fn lazy_type_object()
        -> &'static ::pyo3::impl_::pyclass::LazyTypeObject<Self> {
        use ::pyo3::impl_::pyclass::LazyTypeObject;
        static TYPE_OBJECT: LazyTypeObject<Season> = LazyTypeObject::new();
        &TYPE_OBJECT
    }
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Season {
    fn __pymethod_Spring__(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        ::pyo3::IntoPyObjectExt::into_py_any(Season::Spring, py)
    }
    fn __pymethod_Autumn__(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        ::pyo3::IntoPyObjectExt::into_py_any(Season::Autumn, py)
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___default___pyo3__repr______(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Season::__pyo3__repr__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Season::__pyo3__repr__(::pyo3::impl_::extract_argument::extract_pyclass_ref::<Season>(unsafe
                                {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                            }.0, &mut holder_0)?);
        ::pyo3::impl_::callback::convert(py, result)
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___default___pyo3__int______(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Season::__pyo3__int__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Season::__pyo3__int__(::pyo3::impl_::extract_argument::extract_pyclass_ref::<Season>(unsafe
                                {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                            }.0, &mut holder_0)?);
        ::pyo3::impl_::callback::convert(py, result)
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___richcmp____(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject,
        arg0: *mut ::pyo3::ffi::PyObject, arg1: ::std::ffi::c_int)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Season::__pyo3__generated____richcmp__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_1 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Season::__pyo3__generated____richcmp__(match ::pyo3::impl_::extract_argument::extract_pyclass_ref::<Season>(unsafe
                                {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                            }.0, &mut holder_0) {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                }, py,
                match {
                        #[allow(unused_imports)]
                        use ::pyo3::impl_::pyclass::Probe as _;
                        ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<&::pyo3::Bound<'_,
                                        ::pyo3::PyAny>>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py,
                                        &arg0).0
                            }, &mut holder_1, "other")
                    } {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                },
                match ::pyo3::class::basic::CompareOp::from_raw(arg1).ok_or_else(||
                            ::pyo3::exceptions::PyValueError::new_err("invalid comparison operator"))
                    {
                    ::std::result::Result::Ok(value) => value,
                    ::std::result::Result::Err(_) => {
                        return ::pyo3::impl_::callback::convert(py,
                                py.NotImplemented());
                    }
                });
        ::pyo3::impl_::callback::convert(py, result)
    }
}
impl Season {
    #[doc(hidden)]
    pub const _PYO3_DEF: ::pyo3::impl_::pymodule::AddClassToModule<Self> =
        ::pyo3::impl_::pymodule::AddClassToModule::new();
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Season {
    fn __pyo3__repr__(&self) -> &'static str {
        match *self {
            Season::Spring => "Season.SPRING",
            Season::Autumn => "Season.AUTUMN",
        }
    }
    fn __pyo3__int__(&self) -> isize {
        match *self {
            Season::Spring => Season::Spring as isize,
            Season::Autumn => Season::Autumn as isize,
        }
    }
    fn __pyo3__generated____richcmp__(&self, py: ::pyo3::Python,
        other: &::pyo3::Bound<'_, ::pyo3::PyAny>,
        op: ::pyo3::pyclass::CompareOp)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        let self_val = self;
        if let ::std::result::Result::Ok(other) = other.cast::<Self>() {
            let other = &*other.borrow();
            return match op {
                    ::pyo3::pyclass::CompareOp::Eq => {
                        ::pyo3::IntoPyObjectExt::into_py_any(self_val == other, py)
                    }
                    ::pyo3::pyclass::CompareOp::Ne => {
                        ::pyo3::IntoPyObjectExt::into_py_any(self_val != other, py)
                    }
                    _ => ::std::result::Result::Ok(py.NotImplemented()),
                }
        }
        let self_val = self.__pyo3__int__();
        if let ::std::result::Result::Ok(other) =
                ::pyo3::types::PyAnyMethods::extract::<isize>(other).or_else(|_|
                        {
                            other.cast::<Self>().map(|o| o.borrow().__pyo3__int__())
                        }) {
            return match op {
                    ::pyo3::pyclass::CompareOp::Eq => {
                        ::pyo3::IntoPyObjectExt::into_py_any(self_val == other, py)
                    }
                    ::pyo3::pyclass::CompareOp::Ne => {
                        ::pyo3::IntoPyObjectExt::into_py_any(self_val != other, py)
                    }
                    _ => ::std::result::Result::Ok(py.NotImplemented()),
                }
        }
        ::std::result::Result::Ok(py.NotImplemented())
    }
}
enum Complex {
    Fields {
        a: u8,
    },
    Tuple(String, u8),
}
unsafe impl ::pyo3::type_object::PyTypeInfo for Complex {
    const NAME: &'static str = "Complex";
    const MODULE: ::std::option::Option<&'static str> =
        ::core::option::Option::None;
    #[inline]
    fn type_object_raw(py: ::pyo3::Python<'_>)
        -> *mut ::pyo3::ffi::PyTypeObject {
        use ::pyo3::prelude::PyTypeMethods;
        <Complex as
                            ::pyo3::impl_::pyclass::PyClassImpl>::lazy_type_object().get_or_try_init(py).unwrap_or_else(|e|
                    ::pyo3::impl_::pyclass::type_object_init_failed(py, e,
                        <Self as
                            ::pyo3::type_object::PyTypeInfo>::NAME)).as_type_ptr()
    }
}
impl ::pyo3::PyClass for Complex {
    type Frozen = ::pyo3::pyclass::boolean_struct::True;
}
impl<'a, 'holder, 'py>
    ::pyo3::impl_::extract_argument::PyFunctionArgument<'a, 'holder, 'py,
    false> for &'holder Complex {
    type Holder = ::std::option::Option<::pyo3::PyClassGuard<'a, Complex>>;
    #[inline]
    fn extract(obj: &'a ::pyo3::Bound<'py, ::pyo3::PyAny>,
        holder: &'holder mut Self::Holder) -> ::pyo3::PyResult<Self> {
        ::pyo3::impl_::extract_argument::extract_pyclass_ref(obj, holder)
    }
}
impl<'py> ::pyo3::conversion::IntoPyObject<'py> for Complex {
    type Target = Self;
    type Output =
        ::pyo3::Bound<'py,
        <Self as ::pyo3::conversion::IntoPyObject<'py>>::Target>;
    type Error = ::pyo3::PyErr;
    fn into_pyobject(self, py: ::pyo3::Python<'py>)
        ->
            ::std::result::Result<<Self as
            ::pyo3::conversion::IntoPyObject>::Output,
            <Self as ::pyo3::conversion::IntoPyObject>::Error> {
        match self {
            Complex::Fields { .. } => {
                let pyclass_init =
                    <::pyo3::PyClassInitializer<Self> as
                                ::std::convert::From<Self>>::from(self).add_subclass(Complex_Fields);
                unsafe {
                    ::pyo3::Bound::new(py,
                            pyclass_init).map(|b| b.cast_into_unchecked())
                }
            }
            Complex::Tuple { .. } => {
                let pyclass_init =
                    <::pyo3::PyClassInitializer<Self> as
                                ::std::convert::From<Self>>::from(self).add_subclass(Complex_Tuple);
                unsafe {
                    ::pyo3::Bound::new(py,
                            pyclass_init).map(|b| b.cast_into_unchecked())
                }
            }
        }
    }
}
const _: () = { ::pyo3::impl_::pyclass::assert_pyclass_sync::<Complex>(); };
impl ::pyo3::impl_::pyclass::PyClassBaseType for Complex {
    type LayoutAsBase = ::pyo3::impl_::pycell::PyClassObject<Self>;
    type BaseNativeType =
        <Self as ::pyo3::impl_::pyclass::PyClassImpl>::BaseNativeType;
    type Initializer = ::pyo3::pyclass_init::PyClassInitializer<Self>;
    type PyClassMutability =
        <Self as ::pyo3::impl_::pyclass::PyClassImpl>::PyClassMutability;
}
impl ::pyo3::impl_::pyclass::PyClassImpl for Complex {
    const IS_BASETYPE: bool = true;
    const IS_SUBCLASS: bool = false;
    const IS_MAPPING: bool = false;
    const IS_SEQUENCE: bool = false;
    const IS_IMMUTABLE_TYPE: bool = false;
    type BaseType = ::pyo3::PyAny;
    type ThreadChecker = ::pyo3::impl_::pyclass::SendablePyClass<Complex>;
    type PyClassMutability =
        <<::pyo3::PyAny as
        ::pyo3::impl_::pyclass::PyClassBaseType>::PyClassMutability as
        ::pyo3::impl_::pycell::PyClassMutability>::ImmutableChild;
    type Dict = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type WeakRef = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type BaseNativeType = ::pyo3::PyAny;
    fn items_iter() -> ::pyo3::impl_::pyclass::PyClassItemsIter {
        use ::pyo3::impl_::pyclass::*;
        let collector = PyClassImplCollector::<Self>::new();
        static INTRINSIC_ITEMS: PyClassItems =
            PyClassItems {
                methods: &[::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::ClassAttribute({
                                        ::pyo3::impl_::pymethods::PyClassAttributeDef::new(c"Fields",
                                            Complex::__pymethod_variant_cls_Fields__)
                                    })),
                            ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::ClassAttribute({
                                        ::pyo3::impl_::pymethods::PyClassAttributeDef::new(c"Tuple",
                                            Complex::__pymethod_variant_cls_Tuple__)
                                    }))],
                slots: &[],
            };
        PyClassItemsIter::new(&INTRINSIC_ITEMS, collector.py_methods())
    }
    const RAW_DOC: &'static ::std::ffi::CStr = c"";
    const DOC: &'static ::std::ffi::CStr =
        {
            use ::pyo3::impl_ as impl_;
            use impl_::pyclass::Probe as _;
            const DOC_PIECES: &'static [&'static [u8]] =
                impl_::pyclass::doc::PyClassDocGenerator::<Complex,
                    {
                        impl_::pyclass::HasNewTextSignature::<Complex>::VALUE
                    }>::DOC_PIECES;
            const LEN: usize = impl_::concat::combined_len(DOC_PIECES);
            const DOC: &'static [u8] =
                &impl_::concat::combine_to_array::<LEN>(DOC_PIECES);
            impl_::pyclass::doc::doc_bytes_as_cstr(DOC)
        };
    fn lazy_type_object()
        -> &'static ::pyo3::impl_::pyclass::LazyTypeObject<Self> {
        use ::pyo3::impl_::pyclass::LazyTypeObject;
        static TYPE_OBJECT: LazyTypeObject<Complex> = LazyTypeObject::new();
        &TYPE_OBJECT
    }
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Complex {
    fn __pymethod_variant_cls_Fields__(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        ::std::result::Result::Ok(py.get_type::<Complex_Fields>().into_any().unbind())
    }
    fn __pymethod_variant_cls_Tuple__(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        ::std::result::Result::Ok(py.get_type::<Complex_Tuple>().into_any().unbind())
    }
}
impl Complex {
    #[doc(hidden)]
    pub const _PYO3_DEF: ::pyo3::impl_::pymodule::AddClassToModule<Self> =
        ::pyo3::impl_::pymodule::AddClassToModule::new();
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Complex { }
#[doc(hidden)]
#[allow(non_camel_case_types)]
struct Complex_Fields;
#[doc(hidden)]
#[allow(non_camel_case_types)]
struct Complex_Tuple;
unsafe impl ::pyo3::type_object::PyTypeInfo for Complex_Fields {
    const NAME: &'static str = "Complex_Fields";
    const MODULE: ::std::option::Option<&'static str> =
        ::core::option::Option::None;
    #[inline]
    fn type_object_raw(py: ::pyo3::Python<'_>)
        -> *mut ::pyo3::ffi::PyTypeObject {
        use ::pyo3::prelude::PyTypeMethods;
        <Complex_Fields as
                            ::pyo3::impl_::pyclass::PyClassImpl>::lazy_type_object().get_or_try_init(py).unwrap_or_else(|e|
                    ::pyo3::impl_::pyclass::type_object_init_failed(py, e,
                        <Self as
                            ::pyo3::type_object::PyTypeInfo>::NAME)).as_type_ptr()
    }
}
unsafe impl ::pyo3::type_object::PyTypeInfo for Complex_Tuple {
    const NAME: &'static str = "Complex_Tuple";
    const MODULE: ::std::option::Option<&'static str> =
        ::core::option::Option::None;
    #[inline]
    fn type_object_raw(py: ::pyo3::Python<'_>)
        -> *mut ::pyo3::ffi::PyTypeObject {
        use ::pyo3::prelude::PyTypeMethods;
        <Complex_Tuple as
                            ::pyo3::impl_::pyclass::PyClassImpl>::lazy_type_object().get_or_try_init(py).unwrap_or_else(|e|
                    ::pyo3::impl_::pyclass::type_object_init_failed(py, e,
                        <Self as
                            ::pyo3::type_object::PyTypeInfo>::NAME)).as_type_ptr()
    }
}
impl ::pyo3::PyClass for Complex_Fields {
    type Frozen = ::pyo3::pyclass::boolean_struct::True;
}
impl<'a, 'holder, 'py>
    ::pyo3::impl_::extract_argument::PyFunctionArgument<'a, 'holder, 'py,
    false> for &'holder Complex_Fields {
    type Holder =
        ::std::option::Option<::pyo3::PyClassGuard<'a, Complex_Fields>>;
    #[inline]
    fn extract(obj: &'a ::pyo3::Bound<'py, ::pyo3::PyAny>,
        holder: &'holder mut Self::Holder) -> ::pyo3::PyResult<Self> {
        ::pyo3::impl_::extract_argument::extract_pyclass_ref(obj, holder)
    }
}
const _: () =
    { ::pyo3::impl_::pyclass::assert_pyclass_sync::<Complex_Fields>(); };
impl ::pyo3::impl_::pyclass::PyClassImpl for Complex_Fields {
    const IS_BASETYPE: bool = false;
    const IS_SUBCLASS: bool = true;
    const IS_MAPPING: bool = false;
    const IS_SEQUENCE: bool = false;
    const IS_IMMUTABLE_TYPE: bool = false;
    type BaseType = Complex;
    type ThreadChecker =
        ::pyo3::impl_::pyclass::SendablePyClass<Complex_Fields>;
    type PyClassMutability =
        <<Complex as
        ::pyo3::impl_::pyclass::PyClassBaseType>::PyClassMutability as
        ::pyo3::impl_::pycell::PyClassMutability>::ImmutableChild;
    type Dict = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type WeakRef = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type BaseNativeType =
        <Self::BaseType as
        ::pyo3::impl_::pyclass::PyClassBaseType>::BaseNativeType;
    fn items_iter() -> ::pyo3::impl_::pyclass::PyClassItemsIter {
        use ::pyo3::impl_::pyclass::*;
        let collector = PyClassImplCollector::<Self>::new();
        static INTRINSIC_ITEMS: PyClassItems =
            PyClassItems {
                methods: &[::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::Getter(::pyo3::impl_::pymethods::PyGetterDef::new(c"a",
                                        Complex_Fields::__pymethod_get_a__, c""))),
                            ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::ClassAttribute({
                                        ::pyo3::impl_::pymethods::PyClassAttributeDef::new(c"__match_args__",
                                            Complex_Fields::__pymethod___match_args____)
                                    }))],
                slots: &[::pyo3::ffi::PyType_Slot {
                                slot: ::pyo3::ffi::Py_tp_new,
                                pfunc: {
                                            unsafe extern "C" fn trampoline(subtype:
                                                    *mut ::pyo3::ffi::PyTypeObject,
                                                args: *mut ::pyo3::ffi::PyObject,
                                                kwargs: *mut ::pyo3::ffi::PyObject)
                                                -> *mut ::pyo3::ffi::PyObject {
                                                #[allow(unknown_lints, non_local_definitions)]
                                                impl ::pyo3::impl_::pyclass::doc::PyClassNewTextSignature
                                                    for Complex_Fields {
                                                    const TEXT_SIGNATURE: &'static str = "(a)";
                                                }
                                                ::pyo3::impl_::trampoline::newfunc(subtype, args, kwargs,
                                                    Complex_Fields::__pymethod___new____)
                                            }
                                            trampoline
                                        } as ::pyo3::ffi::newfunc as _,
                            }],
            };
        PyClassItemsIter::new(&INTRINSIC_ITEMS, collector.py_methods())
    }
    const RAW_DOC: &'static ::std::ffi::CStr = c"";
    const DOC: &'static ::std::ffi::CStr =
        {
            use ::pyo3::impl_ as impl_;
            use impl_::pyclass::Probe as _;
            const DOC_PIECES: &'static [&'static [u8]] =
                impl_::pyclass::doc::PyClassDocGenerator::<Complex_Fields,
                    {
                        impl_::pyclass::HasNewTextSignature::<Complex_Fields>::VALUE
                    }>::DOC_PIECES;
            const LEN: usize = impl_::concat::combined_len(DOC_PIECES);
            const DOC: &'static [u8] =
                &impl_::concat::combine_to_array::<LEN>(DOC_PIECES);
            impl_::pyclass::doc::doc_bytes_as_cstr(DOC)
        };
    fn lazy_type_object()
        -> &'static ::pyo3::impl_::pyclass::LazyTypeObject<Self> {
        use ::pyo3::impl_::pyclass::LazyTypeObject;
        static TYPE_OBJECT: LazyTypeObject<Complex_Fields> =
            LazyTypeObject::new();
        &TYPE_OBJECT
    }
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Complex_Fields {
    unsafe fn __pymethod_get_a__(py: ::pyo3::Python<'_>,
        _slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        #[allow(clippy :: let_unit_value)]
        let result =
            ::pyo3::impl_::callback::convert(py,
                Complex_Fields::a(unsafe {
                                        ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                    }.downcast::<Complex_Fields>().map_err(::std::convert::Into::<::pyo3::PyErr>::into).and_then(#[allow(unknown_lints,
                            clippy ::
                            unnecessary_fallible_conversions)] |bound|
                                ::std::convert::TryFrom::try_from(bound).map_err(::std::convert::Into::into))?,
                    py));
        result
    }
    fn __pymethod___match_args____(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        let function = Complex_Fields::__match_args__;
        let result =
            {
                let obj = function(py);

                #[allow(clippy :: useless_conversion)]
                ::pyo3::impl_::wrap::converter(&obj).wrap(obj).map_err(::core::convert::Into::<::pyo3::PyErr>::into)
            };
        ::pyo3::impl_::wrap::converter(&result).map_into_pyobject(py, result)
    }
    unsafe fn __pymethod___new____(py: ::pyo3::Python<'_>,
        _slf: *mut ::pyo3::ffi::PyTypeObject,
        _args: *mut ::pyo3::ffi::PyObject,
        _kwargs: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        use ::pyo3::impl_::callback::IntoPyCallbackOutput;
        let function = Complex_Fields::__pymethod_constructor__;
        const DESCRIPTION:
            ::pyo3::impl_::extract_argument::FunctionDescription =
            ::pyo3::impl_::extract_argument::FunctionDescription {
                cls_name: ::std::option::Option::Some(<Complex_Fields as
                        ::pyo3::type_object::PyTypeInfo>::NAME),
                func_name: "__new__",
                positional_parameter_names: &["a"],
                positional_only_parameters: 0usize,
                required_positional_parameters: 1usize,
                keyword_only_parameters: &[],
            };
        let mut output = [::std::option::Option::None; 1usize];
        let (_args, _kwargs) =
            DESCRIPTION.extract_arguments_tuple_dict::<::pyo3::impl_::extract_argument::NoVarargs,
                    ::pyo3::impl_::extract_argument::NoVarkeywords>(py, _args,
                    _kwargs, &mut output)?;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Complex_Fields::__pymethod_constructor__(py,
                {
                    #[allow(unused_imports)]
                    use ::pyo3::impl_::pyclass::Probe as _;
                    ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<u8>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::extract_argument::unwrap_required_argument(output[0usize].as_deref())
                            }, &mut holder_0, "a")?
                });
        let initializer: ::pyo3::PyClassInitializer<Complex_Fields> =
            result.convert(py)?;
        ::pyo3::impl_::pymethods::tp_new_impl(py, initializer, _slf)
    }
}
impl Complex_Fields {
    #[doc(hidden)]
    pub const _PYO3_DEF: ::pyo3::impl_::pymodule::AddClassToModule<Self> =
        ::pyo3::impl_::pymodule::AddClassToModule::new();
}
impl ::pyo3::PyClass for Complex_Tuple {
    type Frozen = ::pyo3::pyclass::boolean_struct::True;
}
impl<'a, 'holder, 'py>
    ::pyo3::impl_::extract_argument::PyFunctionArgument<'a, 'holder, 'py,
    false> for &'holder Complex_Tuple {
    type Holder =
        ::std::option::Option<::pyo3::PyClassGuard<'a, Complex_Tuple>>;
    #[inline]
    fn extract(obj: &'a ::pyo3::Bound<'py, ::pyo3::PyAny>,
        holder: &'holder mut Self::Holder) -> ::pyo3::PyResult<Self> {
        ::pyo3::impl_::extract_argument::extract_pyclass_ref(obj, holder)
    }
}
const _: () =
    { ::pyo3::impl_::pyclass::assert_pyclass_sync::<Complex_Tuple>(); };
impl ::pyo3::impl_::pyclass::PyClassImpl for Complex_Tuple {
    const IS_BASETYPE: bool = false;
    const IS_SUBCLASS: bool = true;
    const IS_MAPPING: bool = false;
    const IS_SEQUENCE: bool = false;
    const IS_IMMUTABLE_TYPE: bool = false;
    type BaseType = Complex;
    type ThreadChecker =
        ::pyo3::impl_::pyclass::SendablePyClass<Complex_Tuple>;
    type PyClassMutability =
        <<Complex as
        ::pyo3::impl_::pyclass::PyClassBaseType>::PyClassMutability as
        ::pyo3::impl_::pycell::PyClassMutability>::ImmutableChild;
    type Dict = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type WeakRef = ::pyo3::impl_::pyclass::PyClassDummySlot;
    type BaseNativeType =
        <Self::BaseType as
        ::pyo3::impl_::pyclass::PyClassBaseType>::BaseNativeType;
    fn items_iter() -> ::pyo3::impl_::pyclass::PyClassItemsIter {
        use ::pyo3::impl_::pyclass::*;
        let collector = PyClassImplCollector::<Self>::new();
        static INTRINSIC_ITEMS: PyClassItems =
            PyClassItems {
                methods: &[::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::Getter(::pyo3::impl_::pymethods::PyGetterDef::new(c"_0",
                                        Complex_Tuple::__pymethod_get__0__, c""))),
                            ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::Getter(::pyo3::impl_::pymethods::PyGetterDef::new(c"_1",
                                        Complex_Tuple::__pymethod_get__1__, c""))),
                            ::pyo3::impl_::pyclass::MaybeRuntimePyMethodDef::Static(::pyo3::impl_::pymethods::PyMethodDefType::ClassAttribute({
                                        ::pyo3::impl_::pymethods::PyClassAttributeDef::new(c"__match_args__",
                                            Complex_Tuple::__pymethod___match_args____)
                                    }))],
                slots: &[{
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject) -> ::pyo3::ffi::Py_ssize_t {
                                    ::pyo3::impl_::trampoline::lenfunc(_slf,
                                        Complex_Tuple::__pymethod___default___len______)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_mp_length,
                                    pfunc: trampoline as ::pyo3::ffi::lenfunc as _,
                                }
                            },
                            {
                                unsafe extern "C" fn trampoline(_slf:
                                        *mut ::pyo3::ffi::PyObject,
                                    arg0: *mut ::pyo3::ffi::PyObject)
                                    -> *mut ::pyo3::ffi::PyObject {
                                    ::pyo3::impl_::trampoline::binaryfunc(_slf, arg0,
                                        Complex_Tuple::__pymethod___default___getitem______)
                                }
                                ::pyo3::ffi::PyType_Slot {
                                    slot: ::pyo3::ffi::Py_mp_subscript,
                                    pfunc: trampoline as ::pyo3::ffi::binaryfunc as _,
                                }
                            },
                            ::pyo3::ffi::PyType_Slot {
                                slot: ::pyo3::ffi::Py_tp_new,
                                pfunc: {
                                            unsafe extern "C" fn trampoline(subtype:
                                                    *mut ::pyo3::ffi::PyTypeObject,
                                                args: *mut ::pyo3::ffi::PyObject,
                                                kwargs: *mut ::pyo3::ffi::PyObject)
                                                -> *mut ::pyo3::ffi::PyObject {
                                                #[allow(unknown_lints, non_local_definitions)]
                                                impl ::pyo3::impl_::pyclass::doc::PyClassNewTextSignature
                                                    for Complex_Tuple {
                                                    const TEXT_SIGNATURE: &'static str = "(_0, _1)";
                                                }
                                                ::pyo3::impl_::trampoline::newfunc(subtype, args, kwargs,
                                                    Complex_Tuple::__pymethod___new____)
                                            }
                                            trampoline
                                        } as ::pyo3::ffi::newfunc as _,
                            }],
            };
        PyClassItemsIter::new(&INTRINSIC_ITEMS, collector.py_methods())
    }
    const RAW_DOC: &'static ::std::ffi::CStr = c"";
    const DOC: &'static ::std::ffi::CStr =
        {
            use ::pyo3::impl_ as impl_;
            use impl_::pyclass::Probe as _;
            const DOC_PIECES: &'static [&'static [u8]] =
                impl_::pyclass::doc::PyClassDocGenerator::<Complex_Tuple,
                    {
                        impl_::pyclass::HasNewTextSignature::<Complex_Tuple>::VALUE
                    }>::DOC_PIECES;
            const LEN: usize = impl_::concat::combined_len(DOC_PIECES);
            const DOC: &'static [u8] =
                &impl_::concat::combine_to_array::<LEN>(DOC_PIECES);
            impl_::pyclass::doc::doc_bytes_as_cstr(DOC)
        };
    fn lazy_type_object()
        -> &'static ::pyo3::impl_::pyclass::LazyTypeObject<Self> {
        use ::pyo3::impl_::pyclass::LazyTypeObject;
        static TYPE_OBJECT: LazyTypeObject<Complex_Tuple> =
            LazyTypeObject::new();
        &TYPE_OBJECT
    }
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Complex_Tuple {
    unsafe fn __pymethod_get__0__(py: ::pyo3::Python<'_>,
        _slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        #[allow(clippy :: let_unit_value)]
        let result =
            ::pyo3::impl_::callback::convert(py,
                Complex_Tuple::_0(unsafe {
                                        ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                    }.downcast::<Complex_Tuple>().map_err(::std::convert::Into::<::pyo3::PyErr>::into).and_then(#[allow(unknown_lints,
                            clippy ::
                            unnecessary_fallible_conversions)] |bound|
                                ::std::convert::TryFrom::try_from(bound).map_err(::std::convert::Into::into))?,
                    py));
        result
    }
    unsafe fn __pymethod_get__1__(py: ::pyo3::Python<'_>,
        _slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        #[allow(clippy :: let_unit_value)]
        let result =
            ::pyo3::impl_::callback::convert(py,
                Complex_Tuple::_1(unsafe {
                                        ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                    }.downcast::<Complex_Tuple>().map_err(::std::convert::Into::<::pyo3::PyErr>::into).and_then(#[allow(unknown_lints,
                            clippy ::
                            unnecessary_fallible_conversions)] |bound|
                                ::std::convert::TryFrom::try_from(bound).map_err(::std::convert::Into::into))?,
                    py));
        result
    }
    fn __pymethod___match_args____(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        let function = Complex_Tuple::__match_args__;
        let result =
            {
                let obj = function(py);

                #[allow(clippy :: useless_conversion)]
                ::pyo3::impl_::wrap::converter(&obj).wrap(obj).map_err(::core::convert::Into::<::pyo3::PyErr>::into)
            };
        ::pyo3::impl_::wrap::converter(&result).map_into_pyobject(py, result)
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___default___len______(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<::pyo3::ffi::Py_ssize_t> {
        let function = Complex_Tuple::__len__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let result =
            Complex_Tuple::__len__(unsafe {
                                    ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                }.downcast::<Complex_Tuple>().map_err(::std::convert::Into::<::pyo3::PyErr>::into).and_then(#[allow(unknown_lints,
                        clippy ::
                        unnecessary_fallible_conversions)] |bound|
                            ::std::convert::TryFrom::try_from(bound).map_err(::std::convert::Into::into))?);
        ::pyo3::impl_::callback::convert(py, result)
    }
    #[allow(non_snake_case)]
    unsafe fn __pymethod___default___getitem______(py: ::pyo3::Python<'_>,
        _raw_slf: *mut ::pyo3::ffi::PyObject,
        arg0: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        let function = Complex_Tuple::__getitem__;
        let _slf = _raw_slf;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Complex_Tuple::__getitem__(unsafe {
                                    ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py, &_slf)
                                }.downcast::<Complex_Tuple>().map_err(::std::convert::Into::<::pyo3::PyErr>::into).and_then(#[allow(unknown_lints,
                        clippy ::
                        unnecessary_fallible_conversions)] |bound|
                            ::std::convert::TryFrom::try_from(bound).map_err(::std::convert::Into::into))?,
                py,
                {
                        #[allow(unused_imports)]
                        use ::pyo3::impl_::pyclass::Probe as _;
                        ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<usize>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::pymethods::BoundRef::ref_from_ptr(py,
                                        &arg0).0
                            }, &mut holder_0, "idx")
                    }?);
        ::pyo3::impl_::callback::convert(py, result)
    }
    unsafe fn __pymethod___new____(py: ::pyo3::Python<'_>,
        _slf: *mut ::pyo3::ffi::PyTypeObject,
        _args: *mut ::pyo3::ffi::PyObject,
        _kwargs: *mut ::pyo3::ffi::PyObject)
        -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
        use ::pyo3::impl_::callback::IntoPyCallbackOutput;
        let function = Complex_Tuple::__pymethod_constructor__;
        const DESCRIPTION:
            ::pyo3::impl_::extract_argument::FunctionDescription =
            ::pyo3::impl_::extract_argument::FunctionDescription {
                cls_name: ::std::option::Option::Some(<Complex_Tuple as
                        ::pyo3::type_object::PyTypeInfo>::NAME),
                func_name: "__new__",
                positional_parameter_names: &["_0", "_1"],
                positional_only_parameters: 0usize,
                required_positional_parameters: 2usize,
                keyword_only_parameters: &[],
            };
        let mut output = [::std::option::Option::None; 2usize];
        let (_args, _kwargs) =
            DESCRIPTION.extract_arguments_tuple_dict::<::pyo3::impl_::extract_argument::NoVarargs,
                    ::pyo3::impl_::extract_argument::NoVarkeywords>(py, _args,
                    _kwargs, &mut output)?;
        #[allow(clippy :: let_unit_value)]
        let mut holder_0 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let mut holder_1 =
            ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
        let result =
            Complex_Tuple::__pymethod_constructor__(py,
                {
                    #[allow(unused_imports)]
                    use ::pyo3::impl_::pyclass::Probe as _;
                    ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<String>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::extract_argument::unwrap_required_argument(output[0usize].as_deref())
                            }, &mut holder_0, "_0")?
                },
                {
                    #[allow(unused_imports)]
                    use ::pyo3::impl_::pyclass::Probe as _;
                    ::pyo3::impl_::extract_argument::extract_argument::<_,
                                {
                                    ::pyo3::impl_::pyclass::IsOption::<u8>::VALUE
                                }>(unsafe {
                                ::pyo3::impl_::extract_argument::unwrap_required_argument(output[1usize].as_deref())
                            }, &mut holder_1, "_1")?
                });
        let initializer: ::pyo3::PyClassInitializer<Complex_Tuple> =
            result.convert(py)?;
        ::pyo3::impl_::pymethods::tp_new_impl(py, initializer, _slf)
    }
}
impl Complex_Tuple {
    #[doc(hidden)]
    pub const _PYO3_DEF: ::pyo3::impl_::pymodule::AddClassToModule<Self> =
        ::pyo3::impl_::pymodule::AddClassToModule::new();
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Complex_Fields {
    #[allow(clippy :: too_many_arguments)]
    fn __pymethod_constructor__(py: ::pyo3::Python<'_>, a: u8)
        -> ::pyo3::PyClassInitializer<Complex_Fields> {
        let base_value = Complex::Fields { a };
        <::pyo3::PyClassInitializer<Complex> as
                    ::std::convert::From<Complex>>::from(base_value).add_subclass(Complex_Fields)
    }
    fn __match_args__(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Bound<'_, ::pyo3::types::PyTuple>> {
        ::pyo3::types::PyTuple::new::<&str, _>(py, ["a"])
    }
    fn a(slf: ::pyo3::PyClassGuard<'_, Self>, py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        #[allow(unused_imports)]
        use ::pyo3::impl_::pyclass::Probe as _;
        match &*slf.into_super() {
            Complex::Fields { a, .. } =>
                ::pyo3::impl_::pyclass::ConvertField::<{
                            ::pyo3::impl_::pyclass::IsIntoPyObjectRef::<u8>::VALUE
                        },
                        {
                            ::pyo3::impl_::pyclass::IsIntoPyObject::<u8>::VALUE
                        }>::convert_field::<u8>(a, py),
            _ => {
                ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                        format_args!("Wrong complex enum variant found in variant wrapper PyClass")));
            }
        }
    }
}
#[doc(hidden)]
#[allow(non_snake_case)]
impl Complex_Tuple {
    #[allow(clippy :: too_many_arguments)]
    fn __pymethod_constructor__(py: ::pyo3::Python<'_>, _0: String, _1: u8)
        -> ::pyo3::PyClassInitializer<Complex_Tuple> {
        let base_value = Complex::Tuple(_0, _1);
        <::pyo3::PyClassInitializer<Complex> as
                    ::std::convert::From<Complex>>::from(base_value).add_subclass(Complex_Tuple)
    }
    fn __len__(slf: ::pyo3::PyClassGuard<'_, Self>)
        -> ::pyo3::PyResult<usize> {
        ::std::result::Result::Ok(2usize)
    }
    fn __getitem__(slf: ::pyo3::PyClassGuard<'_, Self>,
        py: ::pyo3::Python<'_>, idx: usize)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        match idx {
            0usize =>
                ::pyo3::IntoPyObjectExt::into_py_any(Complex_Tuple::_0(slf,
                            py)?, py),
            1usize =>
                ::pyo3::IntoPyObjectExt::into_py_any(Complex_Tuple::_1(slf,
                            py)?, py),
            _ =>
                ::std::result::Result::Err(::pyo3::exceptions::PyIndexError::new_err("tuple index out of range")),
        }
    }
    fn __match_args__(py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Bound<'_, ::pyo3::types::PyTuple>> {
        ::pyo3::types::PyTuple::new::<&str, _>(py, ["_0", "_1"])
    }
    fn _0(slf: ::pyo3::PyClassGuard<'_, Self>, py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        #[allow(unused_imports)]
        use ::pyo3::impl_::pyclass::Probe as _;
        match &*slf.into_super() {
            Complex::Tuple(val, _) =>
                ::pyo3::impl_::pyclass::ConvertField::<{
                            ::pyo3::impl_::pyclass::IsIntoPyObjectRef::<String>::VALUE
                        },
                        {
                            ::pyo3::impl_::pyclass::IsIntoPyObject::<String>::VALUE
                        }>::convert_field::<String>(val, py),
            _ => {
                ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                        format_args!("Wrong complex enum variant found in variant wrapper PyClass")));
            }
        }
    }
    fn _1(slf: ::pyo3::PyClassGuard<'_, Self>, py: ::pyo3::Python<'_>)
        -> ::pyo3::PyResult<::pyo3::Py<::pyo3::PyAny>> {
        #[allow(unused_imports)]
        use ::pyo3::impl_::pyclass::Probe as _;
        match &*slf.into_super() {
            Complex::Tuple(_, val) =>
                ::pyo3::impl_::pyclass::ConvertField::<{
                            ::pyo3::impl_::pyclass::IsIntoPyObjectRef::<u8>::VALUE
                        },
                        {
                            ::pyo3::impl_::pyclass::IsIntoPyObject::<u8>::VALUE
                        }>::convert_field::<u8>(val, py),
            _ => {
                ::core::panicking::panic_fmt(format_args!("internal error: entered unreachable code: {0}",
                        format_args!("Wrong complex enum variant found in variant wrapper PyClass")));
            }
        }
    }
}
enum Either<'py> {
    Number(i64),

    #[pyo3(transparent)]
    Text(String),
    Other {
        #[pyo3(attribute("name"))]
        named: Bound<'py, PyAny>,
    },
}
#[automatically_derived]
impl<'py> ::pyo3::FromPyObject<'py> for Either<'py> {
    fn extract_bound(obj: &::pyo3::Bound<'py, ::pyo3::PyAny>)
        -> ::pyo3::PyResult<Self> {
        let errors =
            [{
                        let maybe_ret =
                            || -> ::pyo3::PyResult<Self>
                                    {
                                        ::pyo3::impl_::frompyobject::extract_tuple_struct_field(obj,
                                                "Either::Number", 0).map(Either::Number)
                                    }();
                        match maybe_ret {
                            ok @ ::std::result::Result::Ok(_) => return ok,
                            ::std::result::Result::Err(err) => err,
                        }
                    },
                    {
                        let maybe_ret =
                            || -> ::pyo3::PyResult<Self>
                                    {
                                        ::pyo3::impl_::frompyobject::extract_tuple_struct_field(obj,
                                                "Either::Text", 0).map(Either::Text)
                                    }();
                        match maybe_ret {
                            ok @ ::std::result::Result::Ok(_) => return ok,
                            ::std::result::Result::Err(err) => err,
                        }
                    },
                    {
                        let maybe_ret =
                            || -> ::pyo3::PyResult<Self>
                                    {
                                        ::std::result::Result::Ok(Either::Other {
                                                named: {
                                                    let value =
                                                        ::pyo3::types::PyAnyMethods::getattr(obj,
                                                                {
                                                                    static INTERNED: ::pyo3::sync::Interned =
                                                                        ::pyo3::sync::Interned::new("name");
                                                                    INTERNED.get(obj.py())
                                                                })?;
                                                    ::pyo3::impl_::frompyobject::extract_struct_field(&value,
                                                            "Either::Other", "named")?
                                                },
                                            })
                                    }();
                        match maybe_ret {
                            ok @ ::std::result::Result::Ok(_) => return ok,
                            ::std::result::Result::Err(err) => err,
                        }
                    }];
        ::std::result::Result::Err(::pyo3::impl_::frompyobject::failed_to_extract_enum(obj.py(),
                "Either", &["Number", "Text", "Other"],
                &["Number", "Text", "Other"], &errors))
    }
}
struct Dictionary<T> {
    #[pyo3(item("first"))]
    a: T,
}
#[automatically_derived]
impl<'py, T> ::pyo3::conversion::IntoPyObject<'py> for Dictionary<T> where
    T: ::pyo3::conversion::IntoPyObject<'py> {
    type Target = ::pyo3::types::PyDict;
    type Output = ::pyo3::Bound<'py, Self::Target>;
    type Error = ::pyo3::PyErr;
    fn into_pyobject(self, py: ::pyo3::Python<'py>)
        ->
            ::std::result::Result<<Self as
            ::pyo3::conversion::IntoPyObject<'py>>::Output,
            <Self as ::pyo3::conversion::IntoPyObject<'py>>::Error> {
        let Dictionary { a: arg0 } = self;
        let dict = ::pyo3::types::PyDict::new(py);
        ::pyo3::types::PyDictMethods::set_item(&dict, "first", arg0)?;
        ::std::result::Result::Ok::<_, Self::Error>(dict)
    }
}
fn repeat(py: Python<'_>, value: Either<'_>, times: usize)
    -> PyResult<Dictionary<String>> {
    let text =
        match value {
            Either::Number(number) => number.to_string(),
            Either::Text(text) => text,
            Either::Other { named } => named.str()?.to_string(),
        };
    Ok(py.detach(|| Dictionary { a: text.repeat(times) }))
}
#[doc(hidden)]
mod repeat {
    pub(crate) struct MakeDef;
    pub const _PYO3_DEF: ::pyo3::impl_::pymethods::PyMethodDef =
        MakeDef::_PYO3_DEF;
}
#[allow(unknown_lints, non_local_definitions)]
impl repeat::MakeDef {
    const _PYO3_DEF: ::pyo3::impl_::pymethods::PyMethodDef =
        ::pyo3::impl_::pymethods::PyMethodDef::cfunction_with_keywords(c"repeat",
            {
                unsafe extern "C" fn trampoline(_slf:
                        *mut ::pyo3::ffi::PyObject,
                    _args: *mut ::pyo3::ffi::PyObject,
                    _kwargs: *mut ::pyo3::ffi::PyObject)
                    -> *mut ::pyo3::ffi::PyObject {
                    ::pyo3::impl_::trampoline::cfunction_with_keywords(_slf,
                        _args, _kwargs, __pyfunction_repeat)
                }
                trampoline
            }, c"repeat(value, *, times)\n--\n\n");
}
#[allow(non_snake_case)]
unsafe fn __pyfunction_repeat<'py>(py: ::pyo3::Python<'py>,
    _slf: *mut ::pyo3::ffi::PyObject, _args: *mut ::pyo3::ffi::PyObject,
    _kwargs: *mut ::pyo3::ffi::PyObject)
    -> ::pyo3::PyResult<*mut ::pyo3::ffi::PyObject> {
    let function = repeat;
    const DESCRIPTION: ::pyo3::impl_::extract_argument::FunctionDescription =
        ::pyo3::impl_::extract_argument::FunctionDescription {
            cls_name: ::std::option::Option::None,
            func_name: "repeat",
            positional_parameter_names: &["value"],
            positional_only_parameters: 0usize,
            required_positional_parameters: 1usize,
            keyword_only_parameters: &[::pyo3::impl_::extract_argument::KeywordOnlyParameterDescription {
                            name: "times",
                            required: false,
                        }],
        };
    let mut output = [::std::option::Option::None; 2usize];
    let (_args, _kwargs) =
        DESCRIPTION.extract_arguments_tuple_dict::<::pyo3::impl_::extract_argument::NoVarargs,
                ::pyo3::impl_::extract_argument::NoVarkeywords>(py, _args,
                _kwargs, &mut output)?;
    #[allow(clippy :: let_unit_value)]
    let mut holder_0 =
        ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
    let mut holder_1 =
        ::pyo3::impl_::extract_argument::FunctionArgumentHolder::INIT;
    let result =
        {
            let ret =
                function(py,
                    {
                        #[allow(unused_imports)]
                        use ::pyo3::impl_::pyclass::Probe as _;
                        ::pyo3::impl_::extract_argument::extract_argument::<_,
                                    {
                                        ::pyo3::impl_::pyclass::IsOption::<Either<'_>>::VALUE
                                    }>(unsafe {
                                    ::pyo3::impl_::extract_argument::unwrap_required_argument(output[0usize].as_deref())
                                }, &mut holder_0, "value")?
                    },
                    {
                        #[allow(unused_imports)]
                        use ::pyo3::impl_::pyclass::Probe as _;
                        ::pyo3::impl_::extract_argument::extract_argument_with_default::<_,
                                    {
                                        ::pyo3::impl_::pyclass::IsOption::<usize>::VALUE
                                    }>(output[1usize].as_deref(), &mut holder_1, "times",
                                #[allow(clippy :: redundant_closure)] { || 2 })?
                    });
            {
                let result =
                    {
                        let obj = ret;

                        #[allow(clippy :: useless_conversion)]
                        ::pyo3::impl_::wrap::converter(&obj).wrap(obj).map_err(::core::convert::Into::<::pyo3::PyErr>::into)
                    };
                ::pyo3::impl_::wrap::converter(&result).map_into_ptr(py,
                    result)
            }
        };
    result
}
mod shapes {
    use super::{repeat, Complex, Point, Season};
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>)
        -> pyo3::PyResult<()> {
        use pyo3::types::PyModuleMethods;
        module.add("VERSION", 1)
    }
    #[doc(hidden)]
    pub const __PYO3_NAME: &'static ::std::ffi::CStr = c"shapes";
    pub(super) struct MakeDef;
    #[doc(hidden)]
    pub static _PYO3_DEF: ::pyo3::impl_::pymodule::ModuleDef =
        {
            use ::pyo3::impl_::pymodule as impl_;
            const INITIALIZER: impl_::ModuleInitializer =
                impl_::ModuleInitializer(__pyo3_pymodule);
            unsafe { impl_::ModuleDef::new(__PYO3_NAME, c"", INITIALIZER) }
        };
    #[doc(hidden)]
    pub static __PYO3_GIL_USED: bool = true;
    #[doc =
    r" This autogenerated function is called by the python interpreter when importing"]
    #[doc = r" the module."]
    #[doc(hidden)]
    #[export_name = "PyInit_shapes"]
    pub unsafe extern "C" fn __pyo3_init() -> *mut ::pyo3::ffi::PyObject {
        unsafe {
            ::pyo3::impl_::trampoline::module_init(|py|
                    _PYO3_DEF.make_module(py, true))
        }
    }
    fn __pyo3_pymodule(module: &::pyo3::Bound<'_, ::pyo3::types::PyModule>)
        -> ::pyo3::PyResult<()> {
        use ::pyo3::impl_::pymodule::PyAddToModule;
        repeat::_PYO3_DEF.add_to_module(module)?;
        Complex::_PYO3_DEF.add_to_module(module)?;
        Point::_PYO3_DEF.add_to_module(module)?;
        Season::_PYO3_DEF.add_to_module(module)?;
        init(module)?;
        ::std::result::Result::Ok(())
    }
}
