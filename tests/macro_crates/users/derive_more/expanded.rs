#![feature(prelude_import)]
//! derive_more-impl: nearly all of its derives.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::collections::BTreeMap;
use std::fmt::Debug as _;
use std::str::FromStr as _;

use derive_more::{
    Add, AddAssign, AsMut, AsRef, Constructor, Debug, Deref, DerefMut,
    Display, Error, From, FromStr, Index, IndexMut, Into, IntoIterator,
    IsVariant, LowerHex, Mul, Neg, Not, Sum, TryFrom, TryInto, TryUnwrap,
    Unwrap,
};

#[display("({x}, {y:>3})")]
#[debug("Point[{x:?};{y:?}]")]
struct Point<T> {
    x: T,
    y: T,
}
#[allow(private_bounds)]
#[automatically_derived]
impl<T> derive_more::core::ops::Add for Point<T> where
    T: derive_more::core::ops::Add<Output = T>,
    T: derive_more::core::ops::Add<Output = T> {
    type Output = Self;
    #[inline]
    #[track_caller]
    fn add(self, __rhs: Self) -> Self::Output {
        match (self, __rhs) {
            (Self { x: __self_0, y: __self_1 }, Self { x: __rhs_0, y: __rhs_1
                }) =>
                Self {
                    x: derive_more::core::ops::Add::add(__self_0, __rhs_0),
                    y: derive_more::core::ops::Add::add(__self_1, __rhs_1),
                },
        }
    }
}
#[allow(private_bounds)]
#[automatically_derived]
impl<T> derive_more::core::ops::AddAssign for Point<T> where
    T: derive_more::core::ops::AddAssign, T: derive_more::core::ops::AddAssign
    {
    #[inline]
    #[track_caller]
    fn add_assign(&mut self, __rhs: Self) {
        match (self, __rhs) {
            (Self { x: __self_0, y: __self_1 }, Self { x: __rhs_0, y: __rhs_1
                }) => {
                derive_more::core::ops::AddAssign::add_assign(__self_0,
                    __rhs_0);
                derive_more::core::ops::AddAssign::add_assign(__self_1,
                    __rhs_1);
            }
        }
    }
}
#[automatically_derived]
impl<T: ::core::clone::Clone> ::core::clone::Clone for Point<T> {
    #[inline]
    fn clone(&self) -> Point<T> {
        Point {
            x: ::core::clone::Clone::clone(&self.x),
            y: ::core::clone::Clone::clone(&self.y),
        }
    }
}
#[allow(deprecated)]
#[allow(missing_docs)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> Point<T> {
    #[inline]
    pub const fn new(x: T, y: T) -> Point<T> { Point { x: x, y: y } }
}
#[automatically_derived]
impl<T: ::core::marker::Copy> ::core::marker::Copy for Point<T> { }
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::core::fmt::Debug for Point<T> where
    T: derive_more::core::fmt::Debug, T: derive_more::core::fmt::Debug {
    #[inline]
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        let x = &self.x;
        let y = &self.y;











        __derive_more_f.write_fmt(format_args!("Point[{0:?};{1:?}]", x, y))
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::core::fmt::Display for Point<T> where
    T: derive_more::core::fmt::Display, T: derive_more::core::fmt::Display {
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        let x = &self.x;
        let y = &self.y;
        __derive_more_f.write_fmt(format_args!("({0}, {1:>3})", x, y))
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::core::convert::From<(T, T)> for Point<T> {
    #[inline]
    fn from(value: (T, T)) -> Self { Point { x: value.0, y: value.1 } }
}
#[allow(clippy :: unused_unit)]
#[allow(deprecated)]
#[automatically_derived]
impl<T> derive_more::core::convert::From<Point<T>> for (T, T) {
    #[inline]
    fn from(value: Point<T>) -> Self {
        (<T as derive_more::core::convert::From<_>>::from(value.x),
            <T as derive_more::core::convert::From<_>>::from(value.y))
    }
}
#[allow(private_bounds)]
#[automatically_derived]
impl<T, __derive_more_Rhs> derive_more::core::ops::Mul<__derive_more_Rhs> for
    Point<T> where
    T: derive_more::core::ops::Mul<__derive_more_Rhs, Output = T>,
    T: derive_more::core::ops::Mul<__derive_more_Rhs, Output = T>,
    __derive_more_Rhs: derive_more::core::marker::Copy {
    type Output = Self;
    #[inline]
    #[track_caller]
    fn mul(self, __rhs: __derive_more_Rhs) -> Self::Output {
        match self {
            Self { x: __self_0, y: __self_1 } =>
                Self {
                    x: derive_more::core::ops::Mul::mul(__self_0, __rhs),
                    y: derive_more::core::ops::Mul::mul(__self_1, __rhs),
                },
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T: derive_more::core::ops::Neg<Output = T>> derive_more::core::ops::Neg
    for Point<T> {
    type Output = Point<T>;
    #[inline]
    fn neg(self) -> Point<T> { Point { x: self.x.neg(), y: self.y.neg() } }
}
#[automatically_derived]
impl<T> ::core::marker::StructuralPartialEq for Point<T> { }
#[automatically_derived]
impl<T: ::core::cmp::PartialEq> ::core::cmp::PartialEq for Point<T> {
    #[inline]
    fn eq(&self, other: &Point<T>) -> bool {
        self.x == other.x && self.y == other.y
    }
}
#[automatically_derived]
impl<T: derive_more::with_trait::Sum> derive_more::with_trait::Sum for
    Point<T> where Point<T>: derive_more::core::ops::Add<Output = Point<T>> {
    #[inline]
    fn sum<I: derive_more::core::iter::Iterator<Item = Self>>(iter: I)
        -> Self {
        iter.fold(Point {
                x: derive_more::with_trait::Sum::sum(derive_more::core::iter::empty::<T>()),
                y: derive_more::with_trait::Sum::sum(derive_more::core::iter::empty::<T>()),
            }, derive_more::core::ops::Add::add)
    }
}
struct List<T> {
    #[deref]
    #[deref_mut]
    #[index]
    #[index_mut]
    #[into_iterator(owned, ref, ref_mut)]
    #[as_ref]
    #[as_mut]
    items: Vec<T>,
    #[debug(skip)]
    name: &'static str,
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::core::convert::AsMut<Vec<T>> for List<T> {
    #[inline]
    fn as_mut(&mut self) -> &mut Vec<T> { &mut self.items }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::core::convert::AsRef<Vec<T>> for List<T> {
    #[inline]
    fn as_ref(&self) -> &Vec<T> { &self.items }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::core::fmt::Debug for List<T> where
    Vec<T>: derive_more::core::fmt::Debug {
    #[inline]
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        let items = &self.items;
        let name = &self.name;
        derive_more::core::fmt::DebugStruct::finish_non_exhaustive(derive_more::core::fmt::DebugStruct::field(&mut derive_more::core::fmt::Formatter::debug_struct(__derive_more_f,
                        "List"), "items", &items))
    }
}
#[automatically_derived]
impl<T: ::core::default::Default> ::core::default::Default for List<T> {
    #[inline]
    fn default() -> List<T> {
        List {
            items: ::core::default::Default::default(),
            name: ::core::default::Default::default(),
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::with_trait::Deref for List<T> {
    type Target = Vec<T>;
    #[inline]
    fn deref(&self) -> &Self::Target { &self.items }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl<T> derive_more::with_trait::DerefMut for List<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target { &mut self.items }
}
#[automatically_derived]
impl<T, __IdxT> derive_more::with_trait::Index<__IdxT> for List<T> where
    Vec<T>: derive_more::with_trait::Index<__IdxT> {
    type Output = <Vec<T> as derive_more::with_trait::Index<__IdxT>>::Output;
    #[inline]
    fn index(&self, idx: __IdxT) -> &Self::Output {
        <Vec<T> as
                derive_more::with_trait::Index<__IdxT>>::index(&self.items,
            idx)
    }
}
#[automatically_derived]
impl<T, __IdxT> derive_more::with_trait::IndexMut<__IdxT> for List<T> where
    Vec<T>: derive_more::with_trait::IndexMut<__IdxT> {
    #[inline]
    fn index_mut(&mut self, idx: __IdxT) -> &mut Self::Output {
        <Vec<T> as
                derive_more::with_trait::IndexMut<__IdxT>>::index_mut(&mut self.items,
            idx)
    }
}
#[automatically_derived]
impl<T> derive_more::with_trait::IntoIterator for List<T> where
    Vec<T>: derive_more::with_trait::IntoIterator {
    type Item = <Vec<T> as derive_more::with_trait::IntoIterator>::Item;
    type IntoIter =
        <Vec<T> as derive_more::with_trait::IntoIterator>::IntoIter;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        <Vec<T> as
                derive_more::with_trait::IntoIterator>::into_iter(self.items)
    }
}
#[automatically_derived]
impl<'__deriveMoreLifetime, T> derive_more::with_trait::IntoIterator for
    &'__deriveMoreLifetime List<T> where
    &'__deriveMoreLifetime Vec<T>: derive_more::with_trait::IntoIterator {
    type Item =
        <&'__deriveMoreLifetime Vec<T> as
        derive_more::with_trait::IntoIterator>::Item;
    type IntoIter =
        <&'__deriveMoreLifetime Vec<T> as
        derive_more::with_trait::IntoIterator>::IntoIter;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        <&'__deriveMoreLifetime Vec<T> as
                derive_more::with_trait::IntoIterator>::into_iter(&self.items)
    }
}
#[automatically_derived]
impl<'__deriveMoreLifetime, T> derive_more::with_trait::IntoIterator for
    &'__deriveMoreLifetime mut List<T> where
    &'__deriveMoreLifetime mut Vec<T>: derive_more::with_trait::IntoIterator {
    type Item =
        <&'__deriveMoreLifetime mut Vec<T> as
        derive_more::with_trait::IntoIterator>::Item;
    type IntoIter =
        <&'__deriveMoreLifetime mut Vec<T> as
        derive_more::with_trait::IntoIterator>::IntoIter;
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        <&'__deriveMoreLifetime mut Vec<T> as
                derive_more::with_trait::IntoIterator>::into_iter(&mut self.items)
    }
}
#[try_into(owned, ref)]
enum Value {

    #[display("number {_0}")]
    #[from]
    Number(i64),

    #[display("text {:?} of {len}", _0, len = _0.len())]
    #[from(String, &str)]
    Text(String),

    #[from(skip)]
    #[unwrap(ignore)]
    #[try_unwrap(ignore)]
    #[display("many: {of:?}")]
    Many {
        of: Vec<u8>,
    },
    Nothing,
}
#[automatically_derived]
impl ::core::clone::Clone for Value {
    #[inline]
    fn clone(&self) -> Value {
        match self {
            Value::Number(__self_0) =>
                Value::Number(::core::clone::Clone::clone(__self_0)),
            Value::Text(__self_0) =>
                Value::Text(::core::clone::Clone::clone(__self_0)),
            Value::Many { of: __self_0 } =>
                Value::Many { of: ::core::clone::Clone::clone(__self_0) },
            Value::Nothing => Value::Nothing,
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::Debug for Value {
    #[inline]
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        match self {
            Self::Number(_0) => {
                derive_more::__private::DebugTuple::finish(derive_more::__private::DebugTuple::field(&mut derive_more::__private::debug_tuple(__derive_more_f,
                                "Number"), &_0))
            }
            Self::Text(_0) => {
                derive_more::__private::DebugTuple::finish(derive_more::__private::DebugTuple::field(&mut derive_more::__private::debug_tuple(__derive_more_f,
                                "Text"), &_0))
            }
            Self::Many { of } => {
                derive_more::core::fmt::DebugStruct::finish(derive_more::core::fmt::DebugStruct::field(&mut derive_more::core::fmt::Formatter::debug_struct(__derive_more_f,
                                "Many"), "of", &of))
            }
            Self::Nothing => {
                derive_more::core::fmt::Formatter::write_str(__derive_more_f,
                    "Nothing")
            }
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::Display for Value {
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        match self {
            Self::Number(_0) => {
                __derive_more_f.write_fmt(format_args!("number {0}", _0))
            }
            Self::Text(_0) => {
                __derive_more_f.write_fmt(format_args!("text {0:?} of {1}",
                        _0, _0.len()))
            }
            Self::Many { of } => {
                __derive_more_f.write_fmt(format_args!("many: {0:?}", of))
            }
            Self::Nothing => { __derive_more_f.write_str("Nothing") }
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::convert::From<(i64)> for Value {
    #[inline]
    fn from(value: (i64)) -> Self { Value::Number(value) }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::convert::From<String> for Value {
    #[inline]
    fn from(value: String) -> Self {
        Value::Text(<String as
                    derive_more::core::convert::From<String>>::from(value))
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::convert::From<&str> for Value {
    #[inline]
    fn from(value: &str) -> Self {
        Value::Text(<String as
                    derive_more::core::convert::From<&str>>::from(value))
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl Value {
    #[doc = "Returns `true` if this value is of type `"]
    #[doc = "Number"]
    #[doc = "`. Returns `false` otherwise"]
    #[inline]
    #[must_use]
    pub const fn is_number(&self) -> bool {

        #[allow(non_exhaustive_omitted_patterns)]
        match self { Value::Number(..) => true, _ => false, }
    }
    #[doc = "Returns `true` if this value is of type `"]
    #[doc = "Text"]
    #[doc = "`. Returns `false` otherwise"]
    #[inline]
    #[must_use]
    pub const fn is_text(&self) -> bool {

        #[allow(non_exhaustive_omitted_patterns)]
        match self { Value::Text(..) => true, _ => false, }
    }
    #[doc = "Returns `true` if this value is of type `"]
    #[doc = "Many"]
    #[doc = "`. Returns `false` otherwise"]
    #[inline]
    #[must_use]
    pub const fn is_many(&self) -> bool {

        #[allow(non_exhaustive_omitted_patterns)]
        match self { Value::Many { .. } => true, _ => false, }
    }
    #[doc = "Returns `true` if this value is of type `"]
    #[doc = "Nothing"]
    #[doc = "`. Returns `false` otherwise"]
    #[inline]
    #[must_use]
    pub const fn is_nothing(&self) -> bool {

        #[allow(non_exhaustive_omitted_patterns)]
        match self { Value::Nothing => true, _ => false, }
    }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Value { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Value {
    #[inline]
    fn eq(&self, other: &Value) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Value::Number(__self_0), Value::Number(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Value::Text(__self_0), Value::Text(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Value::Many { of: __self_0 }, Value::Many { of: __arg1_0 })
                    => __self_0 == __arg1_0,
                _ => true,
            }
    }
}
#[automatically_derived]
impl derive_more::core::convert::TryFrom<Value> for () {
    type Error = derive_more::TryIntoError<Value>;
    #[inline]
    fn try_from(value: Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<Value>> {
        match value {
            Value::Nothing {} => derive_more::core::result::Result::Ok(()),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Nothing", "()")),
        }
    }
}
#[automatically_derived]
impl<'__deriveMoreLifetime>
    derive_more::core::convert::TryFrom<&'__deriveMoreLifetime Value> for
    (&'__deriveMoreLifetime i64) {
    type Error = derive_more::TryIntoError<&'__deriveMoreLifetime Value>;
    #[inline]
    fn try_from(value: &'__deriveMoreLifetime Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<&'__deriveMoreLifetime Value>> {
        match value {
            Value::Number(ref __0) =>
                derive_more::core::result::Result::Ok(__0),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Number", "i64")),
        }
    }
}
#[automatically_derived]
impl<'__deriveMoreLifetime>
    derive_more::core::convert::TryFrom<&'__deriveMoreLifetime Value> for
    (&'__deriveMoreLifetime Vec<u8>) {
    type Error = derive_more::TryIntoError<&'__deriveMoreLifetime Value>;
    #[inline]
    fn try_from(value: &'__deriveMoreLifetime Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<&'__deriveMoreLifetime Value>> {
        match value {
            Value::Many { of: ref __0 } =>
                derive_more::core::result::Result::Ok(__0),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Many", "Vec < u8 >")),
        }
    }
}
#[automatically_derived]
impl<'__deriveMoreLifetime>
    derive_more::core::convert::TryFrom<&'__deriveMoreLifetime Value> for
    (&'__deriveMoreLifetime String) {
    type Error = derive_more::TryIntoError<&'__deriveMoreLifetime Value>;
    #[inline]
    fn try_from(value: &'__deriveMoreLifetime Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<&'__deriveMoreLifetime Value>> {
        match value {
            Value::Text(ref __0) =>
                derive_more::core::result::Result::Ok(__0),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Text", "String")),
        }
    }
}
#[automatically_derived]
impl derive_more::core::convert::TryFrom<Value> for (String) {
    type Error = derive_more::TryIntoError<Value>;
    #[inline]
    fn try_from(value: Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<Value>> {
        match value {
            Value::Text(__0) => derive_more::core::result::Result::Ok(__0),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Text", "String")),
        }
    }
}
#[automatically_derived]
impl<'__deriveMoreLifetime>
    derive_more::core::convert::TryFrom<&'__deriveMoreLifetime Value> for () {
    type Error = derive_more::TryIntoError<&'__deriveMoreLifetime Value>;
    #[inline]
    fn try_from(value: &'__deriveMoreLifetime Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<&'__deriveMoreLifetime Value>> {
        match value {
            Value::Nothing {} => derive_more::core::result::Result::Ok(()),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Nothing", "()")),
        }
    }
}
#[automatically_derived]
impl derive_more::core::convert::TryFrom<Value> for (i64) {
    type Error = derive_more::TryIntoError<Value>;
    #[inline]
    fn try_from(value: Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<Value>> {
        match value {
            Value::Number(__0) => derive_more::core::result::Result::Ok(__0),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Number", "i64")),
        }
    }
}
#[automatically_derived]
impl derive_more::core::convert::TryFrom<Value> for (Vec<u8>) {
    type Error = derive_more::TryIntoError<Value>;
    #[inline]
    fn try_from(value: Value)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryIntoError<Value>> {
        match value {
            Value::Many { of: __0 } =>
                derive_more::core::result::Result::Ok(__0),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryIntoError::new(value,
                        "Many", "Vec < u8 >")),
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl Value {
    #[inline]
    #[track_caller]
    #[doc = "Attempts to unwrap this value to the `Value::Number` variant.\n"]
    #[doc =
    "Returns a [TryUnwrapError] with the original value if this value is of any other type."]
    pub fn try_unwrap_number(self)
        ->
            derive_more::core::result::Result<(i64),
            derive_more::TryUnwrapError<Self>> {
        match self {
            Value::Number(field_0) =>
                derive_more::core::result::Result::Ok((field_0)),
            val @ _ =>
                match val {
                    val @ Value::Number(..) =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Number", "try_unwrap_number")),
                    val @ Value::Text(..) =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Text", "try_unwrap_number")),
                    val @ Value::Many { .. } =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Many", "try_unwrap_number")),
                    val @ Value::Nothing =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Nothing", "try_unwrap_number")),
                },
        }
    }
    #[inline]
    #[track_caller]
    #[doc = "Attempts to unwrap this value to the `Value::Text` variant.\n"]
    #[doc =
    "Returns a [TryUnwrapError] with the original value if this value is of any other type."]
    pub fn try_unwrap_text(self)
        ->
            derive_more::core::result::Result<(String),
            derive_more::TryUnwrapError<Self>> {
        match self {
            Value::Text(field_0) =>
                derive_more::core::result::Result::Ok((field_0)),
            val @ _ =>
                match val {
                    val @ Value::Number(..) =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Number", "try_unwrap_text")),
                    val @ Value::Text(..) =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Text", "try_unwrap_text")),
                    val @ Value::Many { .. } =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Many", "try_unwrap_text")),
                    val @ Value::Nothing =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Nothing", "try_unwrap_text")),
                },
        }
    }
    #[inline]
    #[track_caller]
    #[doc =
    "Attempts to unwrap this value to the `Value::Nothing` variant.\n"]
    #[doc =
    "Returns a [TryUnwrapError] with the original value if this value is of any other type."]
    pub fn try_unwrap_nothing(self)
        ->
            derive_more::core::result::Result<(),
            derive_more::TryUnwrapError<Self>> {
        match self {
            Value::Nothing => derive_more::core::result::Result::Ok(()),
            val @ _ =>
                match val {
                    val @ Value::Number(..) =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Number", "try_unwrap_nothing")),
                    val @ Value::Text(..) =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Text", "try_unwrap_nothing")),
                    val @ Value::Many { .. } =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Many", "try_unwrap_nothing")),
                    val @ Value::Nothing =>
                        derive_more::core::result::Result::Err(derive_more::TryUnwrapError::<_>::new(val,
                                "Value", "Nothing", "try_unwrap_nothing")),
                },
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl Value {
    #[inline]
    #[track_caller]
    #[doc = "Unwraps this value to the `Value::Number` variant.\n"]
    #[doc = "Panics if this value is of any other type."]
    pub fn unwrap_number(self) -> (i64) {
        match self {
            Value::Number(field_0) => (field_0),
            val @ _ =>
                match val {
                    Value::Number(..) => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_number()` on a `Value::Number` value"));
                    }
                    Value::Text(..) => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_number()` on a `Value::Text` value"));
                    }
                    Value::Many { .. } => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_number()` on a `Value::Many` value"));
                    }
                    Value::Nothing => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_number()` on a `Value::Nothing` value"));
                    }
                },
        }
    }
    #[inline]
    #[track_caller]
    #[doc = "Unwraps this value to the `Value::Text` variant.\n"]
    #[doc = "Panics if this value is of any other type."]
    pub fn unwrap_text(self) -> (String) {
        match self {
            Value::Text(field_0) => (field_0),
            val @ _ =>
                match val {
                    Value::Number(..) => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_text()` on a `Value::Number` value"));
                    }
                    Value::Text(..) => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_text()` on a `Value::Text` value"));
                    }
                    Value::Many { .. } => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_text()` on a `Value::Many` value"));
                    }
                    Value::Nothing => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_text()` on a `Value::Nothing` value"));
                    }
                },
        }
    }
    #[inline]
    #[track_caller]
    #[doc = "Unwraps this value to the `Value::Nothing` variant.\n"]
    #[doc = "Panics if this value is of any other type."]
    pub fn unwrap_nothing(self) -> () {
        match self {
            Value::Nothing => (),
            val @ _ =>
                match val {
                    Value::Number(..) => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_nothing()` on a `Value::Number` value"));
                    }
                    Value::Text(..) => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_nothing()` on a `Value::Text` value"));
                    }
                    Value::Many { .. } => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_nothing()` on a `Value::Many` value"));
                    }
                    Value::Nothing => {
                        ::core::panicking::panic_fmt(format_args!("called `Value::unwrap_nothing()` on a `Value::Nothing` value"));
                    }
                },
        }
    }
}
impl std::fmt::Display for List<u8> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.items.fmt(f)
    }
}
enum Failure {

    #[display("i/o of {path}")]
    Io {
        path: String,
        #[error(source)]
        cause: std::fmt::Error,
    },

    #[display("parsing")]
    Parse(std::num::ParseIntError),

    #[from(ignore)]
    #[display("code {_0}")]
    Code(
        #[error(not(source))]
        u8),
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::Debug for Failure {
    #[inline]
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        match self {
            Self::Io { path, cause } => {
                derive_more::core::fmt::DebugStruct::finish(derive_more::core::fmt::DebugStruct::field(derive_more::core::fmt::DebugStruct::field(&mut derive_more::core::fmt::Formatter::debug_struct(__derive_more_f,
                                    "Io"), "path", &path), "cause", &cause))
            }
            Self::Parse(_0) => {
                derive_more::__private::DebugTuple::finish(derive_more::__private::DebugTuple::field(&mut derive_more::__private::debug_tuple(__derive_more_f,
                                "Parse"), &_0))
            }
            Self::Code(_0) => {
                derive_more::__private::DebugTuple::finish(derive_more::__private::DebugTuple::field(&mut derive_more::__private::debug_tuple(__derive_more_f,
                                "Code"), &_0))
            }
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::Display for Failure {
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        match self {
            Self::Io { path, cause } => {
                __derive_more_f.write_fmt(format_args!("i/o of {0}", path))
            }
            Self::Parse(_0) => {
                __derive_more_f.write_fmt(format_args!("parsing"))
            }
            Self::Code(_0) => {
                __derive_more_f.write_fmt(format_args!("code {0}", _0))
            }
        }
    }
}
#[automatically_derived]
impl derive_more::core::error::Error for Failure {
    fn source(&self)
        -> Option<&(dyn derive_more::core::error::Error + 'static)> {
        use derive_more::__private::AsDynError as _;
        match self {
            Failure::Io { path: _, cause: source } =>
                Some(source.__derive_more_as_dyn_error()),
            Failure::Parse(source) =>
                Some(source.__derive_more_as_dyn_error()),
            _ => None,
        }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::convert::From<(String, std::fmt::Error)> for Failure {
    #[inline]
    fn from(value: (String, std::fmt::Error)) -> Self {
        Failure::Io { path: value.0, cause: value.1 }
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::convert::From<(std::num::ParseIntError)> for Failure {
    #[inline]
    fn from(value: (std::num::ParseIntError)) -> Self {
        Failure::Parse(value)
    }
}
struct Bits(u8);
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::Debug for Bits {
    #[inline]
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        let _0 = &self.0;
        derive_more::__private::DebugTuple::finish(derive_more::__private::DebugTuple::field(&mut derive_more::__private::debug_tuple(__derive_more_f,
                        "Bits"), &_0))
    }
}
#[automatically_derived]
impl derive_more::core::str::FromStr for Bits {
    type Err = <u8 as derive_more::core::str::FromStr>::Err;
    #[inline]
    fn from_str(s: &str)
        -> derive_more::core::result::Result<Self, Self::Err> {
        derive_more::core::str::FromStr::from_str(s).map(|v| Self(v))
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::LowerHex for Bits {
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        let _0 = &self.0;
        derive_more::core::fmt::LowerHex::fmt(_0, __derive_more_f)
    }
}
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::ops::Not for Bits {
    type Output = Bits;
    #[inline]
    fn not(self) -> Bits { Bits(self.0.not()) }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Bits { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Bits {
    #[inline]
    fn eq(&self, other: &Bits) -> bool { self.0 == other.0 }
}
enum Season { Spring, Autumn, }
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::Debug for Season {
    #[inline]
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        match self {
            Self::Spring => {
                derive_more::core::fmt::Formatter::write_str(__derive_more_f,
                    "Spring")
            }
            Self::Autumn => {
                derive_more::core::fmt::Formatter::write_str(__derive_more_f,
                    "Autumn")
            }
        }
    }
}
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::str::FromStr for Season {
    type Err = derive_more::FromStrError;
    fn from_str(s: &str)
        ->
            derive_more::core::result::Result<Self,
            <Self as derive_more::core::str::FromStr>::Err> {
        derive_more::core::result::Result::Ok(match s.to_lowercase().as_str()
                {
                "spring" => Self::Spring,
                "autumn" => Self::Autumn,
                _ =>
                    return derive_more::core::result::Result::Err(derive_more::FromStrError::new("Season")),
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
#[try_from(repr)]
#[repr(u8)]
enum Level { Low = 1, High = 5, }
#[automatically_derived]
#[doc(hidden)]
unsafe impl ::core::clone::TrivialClone for Level { }
#[automatically_derived]
impl ::core::clone::Clone for Level {
    #[inline]
    fn clone(&self) -> Level { *self }
}
#[automatically_derived]
impl ::core::marker::Copy for Level { }
#[allow(deprecated)]
#[allow(unreachable_code)]
#[automatically_derived]
impl derive_more::core::fmt::Debug for Level {
    #[inline]
    fn fmt(&self, __derive_more_f: &mut derive_more::core::fmt::Formatter<'_>)
        -> derive_more::core::fmt::Result {
        match self {
            Self::Low => {
                derive_more::core::fmt::Formatter::write_str(__derive_more_f,
                    "Low")
            }
            Self::High => {
                derive_more::core::fmt::Formatter::write_str(__derive_more_f,
                    "High")
            }
        }
    }
}
#[automatically_derived]
impl derive_more::core::convert::TryFrom<u8> for Level {
    type Error = derive_more::TryFromReprError<u8>;
    #[allow(deprecated)]
    #[allow(non_upper_case_globals)]
    #[inline]
    fn try_from(val: u8)
        ->
            derive_more::core::result::Result<Self,
            derive_more::TryFromReprError<u8>> {
        const __DISCRIMINANT_Low: u8 = 1 + 0;
        const __DISCRIMINANT_High: u8 = 5 + 0;
        match val {
            __DISCRIMINANT_Low =>
                derive_more::core::result::Result::Ok(Level::Low),
            __DISCRIMINANT_High =>
                derive_more::core::result::Result::Ok(Level::High),
            _ =>
                derive_more::core::result::Result::Err(derive_more::TryFromReprError::new(val)),
        }
    }
}
fn main() {
    let mut point = Point::new(1, 2) + Point::from((3, 4));
    point += Point { x: 1, y: 1 };
    {
        ::std::io::_print(format_args!("{2} {2:?} {0:?} {1}\n",
                <(i32, i32)>::from(-point), point * 2, point));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                                [point, point])).into_iter().sum::<Point<i32>>()));
    };
    let mut list =
        List {
            items: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                    [1_u8, 2])),
            name: "list",
        };
    list.push(3);
    list[0] = 9;
    AsMut::<Vec<u8>>::as_mut(&mut list).push(4);
    {
        ::std::io::_print(format_args!("{2} {2:?} {0} {1:?}\n", list.name,
                (&list).into_iter().max(), list));
    };
    for value in
        [Value::from(1), Value::from("a"), Value::Nothing,
                Value::Many {
                    of: ::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                            [1])),
                }] {
        {
            ::std::io::_print(format_args!("{2:?} {0} {1:?}\n",
                    value.is_number(),
                    i64::try_from(value.clone()).map_err(|e| e.to_string()),
                    value));
        };
        {
            ::std::io::_print(format_args!("{0:?}\n",
                    value.try_unwrap_text().map_err(|e| e.to_string())));
        };
    }
    {
        ::std::io::_print(format_args!("{0}\n",
                Value::from(1).unwrap_number()));
    };
    let failures =
        [Failure::Io { path: "p".into(), cause: std::fmt::Error },
                u8::from_str("x").unwrap_err().into(), Failure::Code(3)];
    for failure in failures {
        {
            ::std::io::_print(format_args!("{1} {1:?} {0:?}\n",
                    std::error::Error::source(&failure).map(ToString::to_string),
                    failure));
        };
    }
    {
        ::std::io::_print(format_args!("{0:?} {1:x} {2:?}\n",
                Bits::from_str("7"), Bits(255), !Bits(1)));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1:?}\n",
                "autumn".parse::<Season>(),
                Season::from_str("x").map_err(|e| e.to_string())));
    };
    {
        ::std::io::_print(format_args!("{0:?} {1}\n", Level::try_from(5),
                Level::try_from(2).unwrap_err()));
    };
    {
        ::std::io::_print(format_args!("{0:?}\n",
                BTreeMap::from([(1, Value::Nothing)])));
    };
}
