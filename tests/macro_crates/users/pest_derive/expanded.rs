#![feature(prelude_import)]
//! pest_derive: a grammar in the source, and one in a file, which the macro is granted to read.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use pest::iterators::Pair;
use pest::Parser;

mod sum {
    use pest_derive::Parser;

    #[grammar_inline =
    r#"
        number = @{ "-"? ~ ASCII_DIGIT+ }
        sum = { number ~ (op ~ number)* ~ EOI }
        op = { "+" | "-" }
        WHITESPACE = _{ " " }
    "#]
    pub struct Sum;
    #[allow(non_upper_case_globals)]
    const _PEST_GRAMMAR_Sum: [&'static str; 0usize] = [];
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    pub enum Rule {

        #[doc = "End-of-input"]
        EOI,
        number,
        sum,
        op,
        WHITESPACE,
    }
    #[automatically_derived]
    #[doc(hidden)]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    unsafe impl ::core::clone::TrivialClone for Rule { }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::clone::Clone for Rule {
        #[inline]
        fn clone(&self) -> Rule { *self }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::marker::Copy for Rule { }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::fmt::Debug for Rule {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
            ::core::fmt::Formatter::write_str(f,
                match self {
                    Rule::EOI => "EOI",
                    Rule::number => "number",
                    Rule::sum => "sum",
                    Rule::op => "op",
                    Rule::WHITESPACE => "WHITESPACE",
                })
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::Eq for Rule {
        #[inline]
        #[doc(hidden)]
        #[coverage(off)]
        fn assert_fields_are_eq(&self) {}
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::hash::Hash for Rule {
        #[inline]
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            ::core::hash::Hash::hash(&__self_discr, state)
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::Ord for Rule {
        #[inline]
        fn cmp(&self, other: &Rule) -> ::core::cmp::Ordering {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            let __arg1_discr = ::core::intrinsics::discriminant_value(other);
            ::core::cmp::Ord::cmp(&__self_discr, &__arg1_discr)
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::marker::StructuralPartialEq for Rule { }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::PartialEq for Rule {
        #[inline]
        fn eq(&self, other: &Rule) -> bool {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            let __arg1_discr = ::core::intrinsics::discriminant_value(other);
            __self_discr == __arg1_discr
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::PartialOrd for Rule {
        #[inline]
        fn partial_cmp(&self, other: &Rule)
            -> ::core::option::Option<::core::cmp::Ordering> {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            let __arg1_discr = ::core::intrinsics::discriminant_value(other);
            ::core::cmp::PartialOrd::partial_cmp(&__self_discr, &__arg1_discr)
        }
    }
    impl Rule {
        pub fn all_rules() -> &'static [Rule] {
            &[Rule::number, Rule::sum, Rule::op, Rule::WHITESPACE]
        }
    }
    #[allow(clippy :: all)]
    impl ::pest::Parser<Rule> for Sum {
        fn parse<'i>(rule: Rule, input: &'i str)
            ->
                ::std::result::Result<::pest::iterators::Pairs<'i, Rule>,
                ::pest::error::Error<Rule>> {
            mod rules {
                #![allow(clippy :: upper_case_acronyms)]
                pub mod hidden {
                    use super::super::Rule;
                    #[inline]
                    #[allow(dead_code, non_snake_case, unused_variables)]
                    pub fn skip(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        if state.atomicity() == ::pest::Atomicity::NonAtomic {
                            state.repeat(|state| super::visible::WHITESPACE(state))
                        } else { Ok(state) }
                    }
                }
                pub mod visible {
                    use super::super::Rule;
                    #[inline]
                    #[allow(non_snake_case, unused_variables)]
                    pub fn number(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.rule(Rule::number,
                            |state|
                                {
                                    state.atomic(::pest::Atomicity::Atomic,
                                        |state|
                                            {
                                                state.sequence(|state|
                                                        {
                                                            state.optional(|state|
                                                                            {
                                                                                state.match_string("-")
                                                                            }).and_then(|state|
                                                                        {
                                                                            self::ASCII_DIGIT(state)
                                                                        }).and_then(|state|
                                                                    { state.repeat(|state| { self::ASCII_DIGIT(state) }) })
                                                        })
                                            })
                                })
                    }
                    #[inline]
                    #[allow(non_snake_case, unused_variables)]
                    pub fn sum(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.rule(Rule::sum,
                            |state|
                                {
                                    state.sequence(|state|
                                            {
                                                self::number(state).and_then(|state|
                                                                    {
                                                                        super::hidden::skip(state)
                                                                    }).and_then(|state|
                                                                {
                                                                    state.sequence(|state|
                                                                            {
                                                                                state.optional(|state|
                                                                                        {
                                                                                            state.sequence(|state|
                                                                                                        {
                                                                                                            self::op(state).and_then(|state|
                                                                                                                        {
                                                                                                                            super::hidden::skip(state)
                                                                                                                        }).and_then(|state| { self::number(state) })
                                                                                                        }).and_then(|state|
                                                                                                    {
                                                                                                        state.repeat(|state|
                                                                                                                {
                                                                                                                    state.sequence(|state|
                                                                                                                            {
                                                                                                                                super::hidden::skip(state).and_then(|state|
                                                                                                                                        {
                                                                                                                                            state.sequence(|state|
                                                                                                                                                    {
                                                                                                                                                        self::op(state).and_then(|state|
                                                                                                                                                                    {
                                                                                                                                                                        super::hidden::skip(state)
                                                                                                                                                                    }).and_then(|state| { self::number(state) })
                                                                                                                                                    })
                                                                                                                                        })
                                                                                                                            })
                                                                                                                })
                                                                                                    })
                                                                                        })
                                                                            })
                                                                }).and_then(|state|
                                                            {
                                                                super::hidden::skip(state)
                                                            }).and_then(|state| { self::EOI(state) })
                                            })
                                })
                    }
                    #[inline]
                    #[allow(non_snake_case, unused_variables)]
                    pub fn op(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.rule(Rule::op,
                            |state|
                                {
                                    state.match_string("+").or_else(|state|
                                            { state.match_string("-") })
                                })
                    }
                    #[inline]
                    #[allow(non_snake_case, unused_variables)]
                    pub fn WHITESPACE(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.atomic(::pest::Atomicity::Atomic,
                            |state| { state.match_string(" ") })
                    }
                    #[inline]
                    #[allow(dead_code, non_snake_case, unused_variables)]
                    pub fn EOI(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.rule(Rule::EOI, |state| state.end_of_input())
                    }
                    #[inline]
                    #[allow(dead_code, non_snake_case, unused_variables)]
                    pub fn ASCII_DIGIT(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.match_range('0'..'9')
                    }
                }
                pub use self::visible::*;
            }
            ::pest::state(input,
                |state|
                    {
                        match rule {
                            Rule::number => rules::number(state),
                            Rule::sum => rules::sum(state),
                            Rule::op => rules::op(state),
                            Rule::WHITESPACE => rules::WHITESPACE(state),
                            Rule::EOI => rules::EOI(state),
                        }
                    })
        }
    }
}

mod list {
    use pest_derive::Parser;

    #[grammar = "users/pest_derive/list.pest"]
    pub struct List<'a>(pub std::marker::PhantomData<&'a ()>);
    #[allow(non_upper_case_globals)]
    const _PEST_GRAMMAR_List: [&'static str; 1usize] =
        [


                "// Nested lists of letters.\nletter = { ASCII_ALPHA }\nlist = { \"[\" ~ (item ~ (\",\" ~ item)*)? ~ \"]\" }\nitem = _{ list | letter }\n"];
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    pub enum Rule { letter, list, item, }
    #[automatically_derived]
    #[doc(hidden)]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    unsafe impl ::core::clone::TrivialClone for Rule { }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::clone::Clone for Rule {
        #[inline]
        fn clone(&self) -> Rule { *self }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::marker::Copy for Rule { }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::fmt::Debug for Rule {
        #[inline]
        fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
            ::core::fmt::Formatter::write_str(f,
                match self {
                    Rule::letter => "letter",
                    Rule::list => "list",
                    Rule::item => "item",
                })
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::Eq for Rule {
        #[inline]
        #[doc(hidden)]
        #[coverage(off)]
        fn assert_fields_are_eq(&self) {}
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::hash::Hash for Rule {
        #[inline]
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            ::core::hash::Hash::hash(&__self_discr, state)
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::Ord for Rule {
        #[inline]
        fn cmp(&self, other: &Rule) -> ::core::cmp::Ordering {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            let __arg1_discr = ::core::intrinsics::discriminant_value(other);
            ::core::cmp::Ord::cmp(&__self_discr, &__arg1_discr)
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::marker::StructuralPartialEq for Rule { }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::PartialEq for Rule {
        #[inline]
        fn eq(&self, other: &Rule) -> bool {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            let __arg1_discr = ::core::intrinsics::discriminant_value(other);
            __self_discr == __arg1_discr
        }
    }
    #[automatically_derived]
    #[allow(dead_code, non_camel_case_types, clippy :: upper_case_acronyms)]
    impl ::core::cmp::PartialOrd for Rule {
        #[inline]
        fn partial_cmp(&self, other: &Rule)
            -> ::core::option::Option<::core::cmp::Ordering> {
            let __self_discr = ::core::intrinsics::discriminant_value(self);
            let __arg1_discr = ::core::intrinsics::discriminant_value(other);
            ::core::cmp::PartialOrd::partial_cmp(&__self_discr, &__arg1_discr)
        }
    }
    impl Rule {
        pub fn all_rules() -> &'static [Rule] {
            &[Rule::letter, Rule::list, Rule::item]
        }
    }
    #[allow(clippy :: all)]
    impl<'a> ::pest::Parser<Rule> for List<'a> {
        fn parse<'i>(rule: Rule, input: &'i str)
            ->
                ::std::result::Result<::pest::iterators::Pairs<'i, Rule>,
                ::pest::error::Error<Rule>> {
            mod rules {
                #![allow(clippy :: upper_case_acronyms)]
                pub mod hidden {
                    use super::super::Rule;
                    #[inline]
                    #[allow(dead_code, non_snake_case, unused_variables)]
                    pub fn skip(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        Ok(state)
                    }
                }
                pub mod visible {
                    use super::super::Rule;
                    #[inline]
                    #[allow(non_snake_case, unused_variables)]
                    pub fn letter(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.rule(Rule::letter,
                            |state| { self::ASCII_ALPHA(state) })
                    }
                    #[inline]
                    #[allow(non_snake_case, unused_variables)]
                    pub fn list(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.rule(Rule::list,
                            |state|
                                {
                                    state.sequence(|state|
                                            {
                                                state.match_string("[").and_then(|state|
                                                                    {
                                                                        super::hidden::skip(state)
                                                                    }).and_then(|state|
                                                                {
                                                                    state.optional(|state|
                                                                            {
                                                                                state.sequence(|state|
                                                                                        {
                                                                                            self::item(state).and_then(|state|
                                                                                                        {
                                                                                                            super::hidden::skip(state)
                                                                                                        }).and_then(|state|
                                                                                                    {
                                                                                                        state.sequence(|state|
                                                                                                                {
                                                                                                                    state.optional(|state|
                                                                                                                            {
                                                                                                                                state.sequence(|state|
                                                                                                                                            {
                                                                                                                                                state.match_string(",").and_then(|state|
                                                                                                                                                            {
                                                                                                                                                                super::hidden::skip(state)
                                                                                                                                                            }).and_then(|state| { self::item(state) })
                                                                                                                                            }).and_then(|state|
                                                                                                                                        {
                                                                                                                                            state.repeat(|state|
                                                                                                                                                    {
                                                                                                                                                        state.sequence(|state|
                                                                                                                                                                {
                                                                                                                                                                    super::hidden::skip(state).and_then(|state|
                                                                                                                                                                            {
                                                                                                                                                                                state.sequence(|state|
                                                                                                                                                                                        {
                                                                                                                                                                                            state.match_string(",").and_then(|state|
                                                                                                                                                                                                        {
                                                                                                                                                                                                            super::hidden::skip(state)
                                                                                                                                                                                                        }).and_then(|state| { self::item(state) })
                                                                                                                                                                                        })
                                                                                                                                                                            })
                                                                                                                                                                })
                                                                                                                                                    })
                                                                                                                                        })
                                                                                                                            })
                                                                                                                })
                                                                                                    })
                                                                                        })
                                                                            })
                                                                }).and_then(|state|
                                                            {
                                                                super::hidden::skip(state)
                                                            }).and_then(|state| { state.match_string("]") })
                                            })
                                })
                    }
                    #[inline]
                    #[allow(non_snake_case, unused_variables)]
                    pub fn item(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        self::list(state).or_else(|state| { self::letter(state) })
                    }
                    #[inline]
                    #[allow(dead_code, non_snake_case, unused_variables)]
                    pub fn ASCII_ALPHA(state:
                            ::std::boxed::Box<::pest::ParserState<'_, Rule>>)
                        ->
                            ::pest::ParseResult<::std::boxed::Box<::pest::ParserState<'_,
                            Rule>>> {
                        state.match_range('a'..'z').or_else(|state|
                                state.match_range('A'..'Z'))
                    }
                }
                pub use self::visible::*;
            }
            ::pest::state(input,
                |state|
                    {
                        match rule {
                            Rule::letter => rules::letter(state),
                            Rule::list => rules::list(state),
                            Rule::item => rules::item(state),
                        }
                    })
        }
    }
}
fn show(pair: Pair<'_, list::Rule>, depth: usize) {
    {
        ::std::io::_print(format_args!("{0:3$}{1:?} {2:?}\n", "",
                pair.as_rule(), pair.as_str(), depth));
    };
    pair.into_inner().for_each(|inner| show(inner, depth + 1));
}
fn main() {
    for text in ["1 + 2 - -3", "1 +"] {
        match sum::Sum::parse(sum::Rule::sum, text) {
            Ok(pairs) => {
                ::std::io::_print(format_args!("{0}\n",
                        pairs.flatten().filter(|pair|
                                    pair.as_rule() == sum::Rule::number).count()));
            }
            Err(error) => { ::std::io::_print(format_args!("{0}\n", error)); }
        }
    }
    show(list::List::parse(list::Rule::list,
                        "[a,[b,c],[]]").unwrap().next().unwrap(), 0);
}
