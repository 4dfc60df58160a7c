#![feature(prelude_import)]
//! async-trait: objects, generics, lifetimes, default methods, futures that are not Send.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use std::fmt::Display;

use async_trait::async_trait;

trait Store<K: Send + Sync + 'static>: Sync {
    type Value: Display + Send;

    #[allow(elided_named_lifetimes, clippy :: type_complexity, clippy ::
    type_repetition_in_bounds)]
    fn get<'a, 'async_trait>(&'a self, key: &'a K)
    ->
        ::core::pin::Pin<Box<dyn ::core::future::Future<Output =
        Option<&'a Self::Value>> + ::core::marker::Send + 'async_trait>>
    where
    K: PartialEq,
    'a: 'async_trait,
    Self: 'async_trait;

    #[allow(elided_named_lifetimes, clippy :: type_complexity, clippy ::
    type_repetition_in_bounds)]
    fn all<'life0, 'async_trait>(&'life0 self, __arg1: (usize, usize))
    ->
        ::core::pin::Pin<Box<dyn ::core::future::Future<Output =
        Vec<String>> + ::core::marker::Send + 'async_trait>>
    where
    'life0: 'async_trait,
    Self: 'async_trait;

    #[allow(elided_named_lifetimes, clippy :: async_yields_async, clippy ::
    diverging_sub_expression, clippy :: let_unit_value, clippy ::
    needless_arbitrary_self_type, clippy :: no_effect_underscore_binding,
    clippy :: shadow_same, clippy :: type_complexity, clippy ::
    type_repetition_in_bounds, clippy :: used_underscore_binding)]
    fn named<'life0, 'async_trait>(self: Box<Self>, name: &'life0 str)
        ->
            ::core::pin::Pin<Box<dyn ::core::future::Future<Output = String> +
            ::core::marker::Send + 'async_trait>> where Self: Sized + Send,
        'life0: 'async_trait, Self: ::core::marker::Send + 'async_trait {
        Box::pin(async move
                {
                if let ::core::option::Option::Some(__ret) =
                        ::core::option::Option::None::<String> {

                    #[allow(unreachable_code)]
                    return __ret;
                }
                let __self = self;
                let __ret: String =
                    {







                        ::alloc::__export::must_use({
                                ::alloc::fmt::format(format_args!("{1} has {0}",
                                        __self.all((0, 9)).await.len(), name))
                            })
                    };

                #[allow(unreachable_code)]
                __ret
            })
    }
}
struct List<V>(Vec<(u8, V)>);
impl<V: Display + Send + Sync> Store<u8> for List<V> {
    type Value = V;
    #[allow(elided_named_lifetimes, clippy :: async_yields_async, clippy ::
    diverging_sub_expression, clippy :: let_unit_value, clippy ::
    needless_arbitrary_self_type, clippy :: no_effect_underscore_binding,
    clippy :: shadow_same, clippy :: type_complexity, clippy ::
    type_repetition_in_bounds, clippy :: used_underscore_binding)]
    fn get<'a, 'async_trait>(&'a self, key: &'a u8)
        ->
            ::core::pin::Pin<Box<dyn ::core::future::Future<Output =
            Option<&'a V>> + ::core::marker::Send + 'async_trait>> where
        'a: 'async_trait, Self: 'async_trait {
        Box::pin(async move
                {
                if let ::core::option::Option::Some(__ret) =
                        ::core::option::Option::None::<Option<&'a V>> {

                    #[allow(unreachable_code)]
                    return __ret;
                }
                let __self = self;
                let __ret: Option<&'a V> =
                    { __self.0.iter().find(|(k, _)| k == key).map(|(_, v)| v) };

                #[allow(unreachable_code)]
                __ret
            })
    }
    #[allow(elided_named_lifetimes, clippy :: async_yields_async, clippy ::
    diverging_sub_expression, clippy :: let_unit_value, clippy ::
    needless_arbitrary_self_type, clippy :: no_effect_underscore_binding,
    clippy :: shadow_same, clippy :: type_complexity, clippy ::
    type_repetition_in_bounds, clippy :: used_underscore_binding)]
    fn all<'life0, 'async_trait>(&'life0 self, __arg1: (usize, usize))
        ->
            ::core::pin::Pin<Box<dyn ::core::future::Future<Output =
            Vec<String>> + ::core::marker::Send + 'async_trait>> where
        'life0: 'async_trait, Self: 'async_trait {
        Box::pin(async move
                {
                if let ::core::option::Option::Some(__ret) =
                        ::core::option::Option::None::<Vec<String>> {

                    #[allow(unreachable_code)]
                    return __ret;
                }
                let __self = self;
                let (from, to) = { let __arg1 = __arg1; __arg1 };
                let __ret: Vec<String> =
                    {
                        let mut all = ::alloc::vec::Vec::new();
                        for (key, _) in __self.0.iter().skip(from).take(to) {
                            all.push(__self.get(key).await.unwrap().to_string());
                        }
                        all
                    };

                #[allow(unreachable_code)]
                __ret
            })
    }
}
trait Local {
    #[allow(elided_named_lifetimes, clippy :: type_complexity, clippy ::
    type_repetition_in_bounds)]
    fn count<'life0, 'async_trait>(&'life0 mut self, by: std::rc::Rc<u8>)
    ->
        ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u8> +
        'async_trait>>
    where
    'life0: 'async_trait,
    Self: 'async_trait;
}
impl Local for u8 {
    #[allow(elided_named_lifetimes, clippy :: async_yields_async, clippy ::
    diverging_sub_expression, clippy :: let_unit_value, clippy ::
    needless_arbitrary_self_type, clippy :: no_effect_underscore_binding,
    clippy :: shadow_same, clippy :: type_complexity, clippy ::
    type_repetition_in_bounds, clippy :: used_underscore_binding)]
    fn count<'life0, 'async_trait>(&'life0 mut self, by: std::rc::Rc<u8>)
        ->
            ::core::pin::Pin<Box<dyn ::core::future::Future<Output = u8> +
            'async_trait>> where 'life0: 'async_trait, Self: 'async_trait {
        Box::pin(async move
                {
                if let ::core::option::Option::Some(__ret) =
                        ::core::option::Option::None::<u8> {

                    #[allow(unreachable_code)]
                    return __ret;
                }
                let mut __self = self;
                let by = by;
                let __ret: u8 = { *__self += *by; *__self };

                #[allow(unreachable_code)]
                __ret
            })
    }
}
fn main() {
    futures::executor::block_on(async {
            let list =
                List(::alloc::boxed::box_assume_init_into_vec_unsafe(::alloc::intrinsics::write_box_via_move(::alloc::boxed::Box::new_uninit(),
                            [(1, 'a'), (2, 'b'), (3, 'c')])));
            let store: &dyn Store<u8, Value = char> = &list;
            {
                ::std::io::_print(format_args!("{0:?} {1:?}\n",
                        store.get(&2).await, store.all((1, 2)).await));
            };
            {
                ::std::io::_print(format_args!("{0}\n",
                        Box::new(list).named("list").await));
            };
            {
                ::std::io::_print(format_args!("{0}\n",
                        1_u8.count(2.into()).await));
            };
        });
}
