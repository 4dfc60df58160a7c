#![feature(prelude_import)]
//! logos-codegen: tokens, regular expressions, callbacks, priorities, errors, extras, sources of bytes.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use logos::{Lexer, Logos, Skip};

enum Failure {

    #[default]
    Unknown,
    Number(String),
}
#[automatically_derived]
impl ::core::clone::Clone for Failure {
    #[inline]
    fn clone(&self) -> Failure {
        match self {
            Failure::Unknown => Failure::Unknown,
            Failure::Number(__self_0) =>
                Failure::Number(::core::clone::Clone::clone(__self_0)),
        }
    }
}
#[automatically_derived]
impl ::core::fmt::Debug for Failure {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Failure::Unknown =>
                ::core::fmt::Formatter::write_str(f, "Unknown"),
            Failure::Number(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Number",
                    &__self_0),
        }
    }
}
#[automatically_derived]
impl ::core::default::Default for Failure {
    #[inline]
    fn default() -> Failure { Self::Unknown }
}
#[automatically_derived]
impl ::core::marker::StructuralPartialEq for Failure { }
#[automatically_derived]
impl ::core::cmp::PartialEq for Failure {
    #[inline]
    fn eq(&self, other: &Failure) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Failure::Number(__self_0), Failure::Number(__arg1_0)) =>
                    __self_0 == __arg1_0,
                _ => true,
            }
    }
}

impl From<std::num::ParseIntError> for Failure {
    fn from(error: std::num::ParseIntError) -> Self {
        Self::Number(error.to_string())
    }
}

struct Position {
    line: usize,
}
#[automatically_derived]
impl ::core::default::Default for Position {
    #[inline]
    fn default() -> Position {
        Position { line: ::core::default::Default::default() }
    }
}

fn newline<'s>(lexer: &mut Lexer<'s, Token<'s>>) -> Skip {
    lexer.extras.line += 1;
    Skip
}

#[logos(skip r"[ \t]+", error = Failure, extras = Position, subpattern digit =
r"[0-9_]")]
enum Token<'s> {

    #[regex(r"\n", newline)]
    Newline,

    #[token("fn", priority = 10)]
    #[token("function")]
    Function,

    #[regex(r"\p{L}[\p{L}0-9]*")]
    Name(&'s str),

    #[regex("(?&digit)+", |lexer| lexer.slice().replace('_', "").parse())]
    Number(u8),

    #[regex("-(?&digit)+", callback = |lexer| lexer.slice().len())]
    Negative(usize),

    #[regex(r#""([^"\\]|\\.)*""#)]
    Text,

    #[token("==")]
    #[token("=")]
    Equals,

    #[regex("//[^\n]*", logos::skip)]
    Comment,
}
#[automatically_derived]
impl<'s> ::core::fmt::Debug for Token<'s> {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        match self {
            Token::Newline => ::core::fmt::Formatter::write_str(f, "Newline"),
            Token::Function =>
                ::core::fmt::Formatter::write_str(f, "Function"),
            Token::Name(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Name",
                    &__self_0),
            Token::Number(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f, "Number",
                    &__self_0),
            Token::Negative(__self_0) =>
                ::core::fmt::Formatter::debug_tuple_field1_finish(f,
                    "Negative", &__self_0),
            Token::Text => ::core::fmt::Formatter::write_str(f, "Text"),
            Token::Equals => ::core::fmt::Formatter::write_str(f, "Equals"),
            Token::Comment => ::core::fmt::Formatter::write_str(f, "Comment"),
        }
    }
}
impl<'s> ::logos::Logos<'s> for Token<'s> {
    type Error = Failure;
    type Extras = Position;
    type Source = str;
    fn lex(lex: &mut ::logos::Lexer<'s, Self>) {
        use ::logos::internal::{
            LexerInternal, CallbackResult, SkipCallbackResult,
        };
        type Lexer<'s> = ::logos::Lexer<'s, Token<'s>>;
        fn _end<'s>(lex: &mut Lexer<'s>) { lex.end() }
        fn _error<'s>(lex: &mut Lexer<'s>) {
            lex.bump_unchecked(1);
            lex.error();
        }
        static COMPACT_TABLE_0: [u8; 256] =
            [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
        macro_rules! _fast_loop {
            ($lex : ident, $test : ident, $miss : expr) =>
            {
                while let Some(arr) = $lex.read :: < & [u8; 16] > ()
                {
                    if $test(arr [0])
                    {
                        if $test(arr [1])
                        {
                            if $test(arr [2])
                            {
                                if $test(arr [3])
                                {
                                    if $test(arr [4])
                                    {
                                        if $test(arr [5])
                                        {
                                            if $test(arr [6])
                                            {
                                                if $test(arr [7])
                                                {
                                                    if $test(arr [8])
                                                    {
                                                        if $test(arr [9])
                                                        {
                                                            if $test(arr [10])
                                                            {
                                                                if $test(arr [11])
                                                                {
                                                                    if $test(arr [12])
                                                                    {
                                                                        if $test(arr [13])
                                                                        {
                                                                            if $test(arr [14])
                                                                            {
                                                                                if $test(arr [15]) { $lex.bump_unchecked(16); continue; }
                                                                                $lex.bump_unchecked(15); return $miss;
                                                                            } $lex.bump_unchecked(14); return $miss;
                                                                        } $lex.bump_unchecked(13); return $miss;
                                                                    } $lex.bump_unchecked(12); return $miss;
                                                                } $lex.bump_unchecked(11); return $miss;
                                                            } $lex.bump_unchecked(10); return $miss;
                                                        } $lex.bump_unchecked(9); return $miss;
                                                    } $lex.bump_unchecked(8); return $miss;
                                                } $lex.bump_unchecked(7); return $miss;
                                            } $lex.bump_unchecked(6); return $miss;
                                        } $lex.bump_unchecked(5); return $miss;
                                    } $lex.bump_unchecked(4); return $miss;
                                } $lex.bump_unchecked(3); return $miss;
                            } $lex.bump_unchecked(2); return $miss;
                        } $lex.bump_unchecked(1); return $miss;
                    } return $miss;
                } while $lex.test($test) { $lex.bump_unchecked(1); } $miss
            };
        }
        #[inline]
        fn goto3067_ctx3067_x<'s>(lex: &mut Lexer<'s>) {
            #[inline]
            fn callback<'s>(lexer: &mut Lexer<'s>)
                -> impl CallbackResult<'s, usize, Token<'s>> + use<'s> {
                lexer.slice().len()
            }
            callback(lex).construct(Token::Negative, lex);
        }
        #[inline]
        fn pattern0(byte: u8) -> bool {
            match byte { b'0'..=b'9' | b'_' => true, _ => false, }
        }
        #[inline]
        fn goto3068_ctx3067_x<'s>(lex: &mut Lexer<'s>) {
            while let Some(arr) = lex.read::<&[u8; 16]>() {
                if pattern0(arr[0]) {
                    if pattern0(arr[1]) {
                        if pattern0(arr[2]) {
                            if pattern0(arr[3]) {
                                if pattern0(arr[4]) {
                                    if pattern0(arr[5]) {
                                        if pattern0(arr[6]) {
                                            if pattern0(arr[7]) {
                                                if pattern0(arr[8]) {
                                                    if pattern0(arr[9]) {
                                                        if pattern0(arr[10]) {
                                                            if pattern0(arr[11]) {
                                                                if pattern0(arr[12]) {
                                                                    if pattern0(arr[13]) {
                                                                        if pattern0(arr[14]) {
                                                                            if pattern0(arr[15]) { lex.bump_unchecked(16); continue; }
                                                                            lex.bump_unchecked(15);
                                                                            return goto3067_ctx3067_x(lex);
                                                                        }
                                                                        lex.bump_unchecked(14);
                                                                        return goto3067_ctx3067_x(lex);
                                                                    }
                                                                    lex.bump_unchecked(13);
                                                                    return goto3067_ctx3067_x(lex);
                                                                }
                                                                lex.bump_unchecked(12);
                                                                return goto3067_ctx3067_x(lex);
                                                            }
                                                            lex.bump_unchecked(11);
                                                            return goto3067_ctx3067_x(lex);
                                                        }
                                                        lex.bump_unchecked(10);
                                                        return goto3067_ctx3067_x(lex);
                                                    }
                                                    lex.bump_unchecked(9);
                                                    return goto3067_ctx3067_x(lex);
                                                }
                                                lex.bump_unchecked(8);
                                                return goto3067_ctx3067_x(lex);
                                            }
                                            lex.bump_unchecked(7);
                                            return goto3067_ctx3067_x(lex);
                                        }
                                        lex.bump_unchecked(6);
                                        return goto3067_ctx3067_x(lex);
                                    }
                                    lex.bump_unchecked(5);
                                    return goto3067_ctx3067_x(lex);
                                }
                                lex.bump_unchecked(4);
                                return goto3067_ctx3067_x(lex);
                            }
                            lex.bump_unchecked(3);
                            return goto3067_ctx3067_x(lex);
                        }
                        lex.bump_unchecked(2);
                        return goto3067_ctx3067_x(lex);
                    }
                    lex.bump_unchecked(1);
                    return goto3067_ctx3067_x(lex);
                }
                return goto3067_ctx3067_x(lex);
            }
            while lex.test(pattern0) { lex.bump_unchecked(1); }
            goto3067_ctx3067_x(lex);
        }
        #[inline]
        fn goto3069_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern0(byte) => {
                    lex.bump_unchecked(2usize);
                    goto3068_ctx3067_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto8_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let token = Token::Name(lex.slice());
            lex.set(Ok(token));
        }
        #[inline]
        fn goto8_x<'s>(lex: &mut Lexer<'s>) {
            let token = Token::Name(lex.slice());
            lex.set(Ok(token));
        }
        #[inline]
        fn goto20_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([128u8..=191u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern1(byte: u8) -> bool {
            match byte { 128u8..=129u8 | 138u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto50_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern1(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern2(byte: u8) -> bool {
            const LUT: u64 = 18446744056529672000u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto45_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern2(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern3(byte: u8) -> bool {
            const LUT: u64 = 18446744068886102015u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto965_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern3(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto20_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern4(byte: u8) -> bool {
            match byte { 133u8..=175u8 | 177u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto976_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern4(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto109_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([176u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto614_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([129u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern5(byte: u8) -> bool {
            match byte { 128u8..=186u8 | 188u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto970_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern5(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern6(byte: u8) -> bool {
            match byte { 128u8..=142u8 | 160u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto984_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern6(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern7(byte: u8) -> bool {
            const LUT: u64 = 1746833705466331232u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto953_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern7(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto988_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J965, J20, J976, J109, J614, J970, J984, J953, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J953, J614, J965, J970,
                            J976, J20, J984, J109, __, __, __, __, __, __, __, __, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J965 => goto965_at2_ctx8_x(lex),
                Jump::J20 => goto20_at2_ctx8_x(lex),
                Jump::J976 => goto976_at2_ctx8_x(lex),
                Jump::J109 => goto109_at2_ctx8_x(lex),
                Jump::J614 => goto614_at2_ctx8_x(lex),
                Jump::J970 => goto970_at2_ctx8_x(lex),
                Jump::J984 => goto984_at2_ctx8_x(lex),
                Jump::J953 => goto953_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto58_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([128u8..=136u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern8(byte: u8) -> bool {
            match byte { 128u8..=175u8 | 177u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto53_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern8(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern9(byte: u8) -> bool {
            const LUT: u64 = 13609596598936928256u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto36_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern9(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto992_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 2usize]>(1usize) {
                Some([128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern10(byte: u8) -> bool {
            const LUT: u64 = 18410715276682199039u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto19_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern10(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern11(byte: u8) -> bool {
            match byte { 144u8..=170u8 | 175u8..=178u8 => true, _ => false, }
        }
        #[inline]
        fn goto61_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern11(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern12(byte: u8) -> bool {
            const LUT: u64 = 297241973452963840u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto14_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern12(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern13(byte: u8) -> bool {
            const LUT: u64 = 18446744069456527359u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto57_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern13(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto78_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([141u8..=191u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern14(byte: u8) -> bool {
            const LUT: u64 = 11241196188469297151u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto74_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern14(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern15(byte: u8) -> bool {
            const LUT: u64 = 18446744073709551579u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1257_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern15(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern16(byte: u8) -> bool {
            match byte { 128u8..=143u8 | 146u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1277_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern16(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1260_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=177u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1271_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([144u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern17(byte: u8) -> bool {
            const LUT: u64 = 6881498030004502655u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1248_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern17(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern18(byte: u8) -> bool {
            match byte { 176u8..=180u8 | 182u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1289_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern18(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern19(byte: u8) -> bool {
            const LUT: u64 = 486341884u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1321_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern19(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1268_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=189u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1224_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=153u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern20(byte: u8) -> bool {
            match byte { 128u8..=173u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1219_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern20(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1297_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([161u8..=186u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern21(byte: u8) -> bool {
            match byte { 129u8..=154u8 | 166u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1303_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern21(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1306_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=190u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1294_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=188u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern22(byte: u8) -> bool {
            match byte { 128u8..=135u8 | 176u8..=187u8 => true, _ => false, }
        }
        #[inline]
        fn goto1283_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern22(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1263_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([147u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1319_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J1257,
                J20,
                J1277,
                J1260,
                J1271,
                J1248,
                J1289,
                J1321,
                J1268,
                J1224,
                J1219,
                J1297,
                J1303,
                J1306,
                J1294,
                J1283,
                J1263,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, J20,
                            J20, J20, J20, J20, J1219, J20, J1224, J1248, J1257, J1260,
                            J1263, J20, J20, J20, J20, J1268, J1271, J1277, J1283, __,
                            J1289, J20, J1294, J1297, J1303, J1306, J1321, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J1257 => goto1257_at2_ctx8_x(lex),
                Jump::J20 => goto20_at2_ctx8_x(lex),
                Jump::J1277 => goto1277_at2_ctx8_x(lex),
                Jump::J1260 => goto1260_at2_ctx8_x(lex),
                Jump::J1271 => goto1271_at2_ctx8_x(lex),
                Jump::J1248 => goto1248_at2_ctx8_x(lex),
                Jump::J1289 => goto1289_at2_ctx8_x(lex),
                Jump::J1321 => goto1321_at2_ctx8_x(lex),
                Jump::J1268 => goto1268_at2_ctx8_x(lex),
                Jump::J1224 => goto1224_at2_ctx8_x(lex),
                Jump::J1219 => goto1219_at2_ctx8_x(lex),
                Jump::J1297 => goto1297_at2_ctx8_x(lex),
                Jump::J1303 => goto1303_at2_ctx8_x(lex),
                Jump::J1306 => goto1306_at2_ctx8_x(lex),
                Jump::J1294 => goto1294_at2_ctx8_x(lex),
                Jump::J1283 => goto1283_at2_ctx8_x(lex),
                Jump::J1263 => goto1263_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern23(byte: u8) -> bool {
            match byte { 128u8..=134u8 | 139u8..=187u8 => true, _ => false, }
        }
        #[inline]
        fn goto1212_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern23(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern24(byte: u8) -> bool {
            match byte { 128u8..=163u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1206_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern24(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1210_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1212, J1206, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J1206, J1212, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at2_ctx8_x(lex),
                Jump::J1212 => goto1212_at2_ctx8_x(lex),
                Jump::J1206 => goto1206_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern25(byte: u8) -> bool {
            const LUT: u64 = 18446392229988665343u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto65_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern25(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern26(byte: u8) -> bool {
            match byte { 128u8..=181u8 | 183u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto48_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern26(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern27(byte: u8) -> bool {
            match byte { 144u8 | 146u8..=175u8 => true, _ => false, }
        }
        #[inline]
        fn goto77_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern27(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern28(byte: u8) -> bool {
            const LUT: u64 = 13539213312u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto350_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern28(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern29(byte: u8) -> bool {
            const LUT: u64 = 247132830528276448u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto212_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern29(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern30(byte: u8) -> bool {
            match byte { 128u8..=135u8 | 137u8..=172u8 => true, _ => false, }
        }
        #[inline]
        fn goto478_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern30(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern31(byte: u8) -> bool {
            const LUT: u64 = 2589004636761079776u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto246_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern31(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern32(byte: u8) -> bool {
            const LUT: u64 = 144115200960823296u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto256_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern32(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern33(byte: u8) -> bool {
            const LUT: u64 = 2577745637692514273u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto169_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern33(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto423_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=134u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern34(byte: u8) -> bool {
            const LUT: u64 = 18446181140919287808u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto139_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern34(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto75_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[144u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern35(byte: u8) -> bool {
            const LUT: u64 = 2309783315290257366u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto460_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern35(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern36(byte: u8) -> bool {
            const LUT: u64 = 2589004636760940512u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto276_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern36(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern37(byte: u8) -> bool {
            match byte { 132u8..=185u8 | 189u8 => true, _ => false, }
        }
        #[inline]
        fn goto130_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern37(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern38(byte: u8) -> bool {
            const LUT: u64 = 2594071186342010848u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto340_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern38(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern39(byte: u8) -> bool {
            const LUT: u64 = 2882303761516978160u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto393_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern39(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern40(byte: u8) -> bool {
            const LUT: u64 = 7881300924956672u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto223_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern40(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto142_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[128u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern41(byte: u8) -> bool {
            const LUT: u64 = 2589567586714640353u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto370_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern41(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern42(byte: u8) -> bool {
            const LUT: u64 = 562965791113216u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto284_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern42(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern43(byte: u8) -> bool {
            const LUT: u64 = 1168302407679u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto99_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern43(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern44(byte: u8) -> bool {
            const LUT: u64 = 3457638613854978016u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto420_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern44(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern45(byte: u8) -> bool {
            const LUT: u64 = 1153765945374687232u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto188_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern45(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern46(byte: u8) -> bool {
            const LUT: u64 = 288167810662516712u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto322_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern46(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern47(byte: u8) -> bool {
            const LUT: u64 = 18446744069414616831u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto120_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern47(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto481_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([136u8..=140u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern48(byte: u8) -> bool {
            match byte { 129u8..=176u8 | 178u8..=179u8 => true, _ => false, }
        }
        #[inline]
        fn goto429_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern48(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern49(byte: u8) -> bool {
            const LUT: u64 = 4026531935u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto470_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern49(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern50(byte: u8) -> bool {
            const LUT: u64 = 18158513712597581824u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto406_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern50(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern51(byte: u8) -> bool {
            const LUT: u64 = 18446471390564450303u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto110_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern51(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern52(byte: u8) -> bool {
            const LUT: u64 = 1688864355778560u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto380_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern52(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto123_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=137u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto480_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J350,
                J212,
                J478,
                J246,
                J256,
                J169,
                J423,
                J139,
                J75,
                J460,
                J276,
                J130,
                J340,
                J393,
                J223,
                J142,
                J370,
                J284,
                J99,
                J420,
                J188,
                J322,
                J120,
                J481,
                J429,
                J470,
                J406,
                J110,
                J380,
                J123,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, J99, J110, J120,
                            J123, J130, J139, J169, J188, J212, J223, J246, J256, J276,
                            J284, J322, J75, J340, J350, J370, J380, J393, J406, J420,
                            J423, J429, J423, J460, J470, J142, J478, J481, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J350 => goto350_at2_ctx8_x(lex),
                Jump::J212 => goto212_at2_ctx8_x(lex),
                Jump::J478 => goto478_at2_ctx8_x(lex),
                Jump::J246 => goto246_at2_ctx8_x(lex),
                Jump::J256 => goto256_at2_ctx8_x(lex),
                Jump::J169 => goto169_at2_ctx8_x(lex),
                Jump::J423 => goto423_at2_ctx8_x(lex),
                Jump::J139 => goto139_at2_ctx8_x(lex),
                Jump::J75 => goto75_at2_ctx8_x(lex),
                Jump::J460 => goto460_at2_ctx8_x(lex),
                Jump::J276 => goto276_at2_ctx8_x(lex),
                Jump::J130 => goto130_at2_ctx8_x(lex),
                Jump::J340 => goto340_at2_ctx8_x(lex),
                Jump::J393 => goto393_at2_ctx8_x(lex),
                Jump::J223 => goto223_at2_ctx8_x(lex),
                Jump::J142 => goto142_at2_ctx8_x(lex),
                Jump::J370 => goto370_at2_ctx8_x(lex),
                Jump::J284 => goto284_at2_ctx8_x(lex),
                Jump::J99 => goto99_at2_ctx8_x(lex),
                Jump::J420 => goto420_at2_ctx8_x(lex),
                Jump::J188 => goto188_at2_ctx8_x(lex),
                Jump::J322 => goto322_at2_ctx8_x(lex),
                Jump::J120 => goto120_at2_ctx8_x(lex),
                Jump::J481 => goto481_at2_ctx8_x(lex),
                Jump::J429 => goto429_at2_ctx8_x(lex),
                Jump::J470 => goto470_at2_ctx8_x(lex),
                Jump::J406 => goto406_at2_ctx8_x(lex),
                Jump::J110 => goto110_at2_ctx8_x(lex),
                Jump::J380 => goto380_at2_ctx8_x(lex),
                Jump::J123 => goto123_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto56_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([160u8..=191u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern53(byte: u8) -> bool {
            match byte { 128u8..=182u8 | 184u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto991_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern53(byte) => goto20_at2_ctx8_x(lex),
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern54(byte: u8) -> bool {
            const LUT: u64 = 301749971126844416u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto85_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern54(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern55(byte: u8) -> bool {
            match byte { 128u8..=165u8 | 177u8 => true, _ => false, }
        }
        #[inline]
        fn goto81_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern55(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern56(byte: u8) -> bool {
            const LUT: u64 = 88094074470339u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto29_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern56(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1103_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([132u8..=178u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern57(byte: u8) -> bool {
            const LUT: u64 = 18446466996645134335u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1193_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern57(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern58(byte: u8) -> bool {
            const LUT: u64 = 8935422993945886720u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1117_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern58(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern59(byte: u8) -> bool {
            match byte { 128u8..=134u8 | 160u8..=188u8 => true, _ => false, }
        }
        #[inline]
        fn goto1100_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern59(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1198_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=162u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern60(byte: u8) -> bool {
            const LUT: u64 = 7564921474075590656u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1088_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern60(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto79_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=165u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern61(byte: u8) -> bool {
            const LUT: u64 = 13198434443263u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1011_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern61(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern62(byte: u8) -> bool {
            const LUT: u64 = 18445618174338220031u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1058_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern62(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1120_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=168u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern63(byte: u8) -> bool {
            const LUT: u64 = 18446602782178705022u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1184_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern63(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto996_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=140u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto654_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=179u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern64(byte: u8) -> bool {
            const LUT: u64 = 7890092085477381u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1165_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern64(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern65(byte: u8) -> bool {
            match byte { 128u8..=157u8 | 160u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1022_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern65(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto999_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([144u8..=189u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern66(byte: u8) -> bool {
            match byte { 151u8..=159u8 | 162u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1031_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern66(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern67(byte: u8) -> bool {
            const LUT: u64 = 34359736251u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1072_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern67(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern68(byte: u8) -> bool {
            const LUT: u64 = 4495436853045886975u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1150_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern68(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern69(byte: u8) -> bool {
            const LUT: u64 = 14159317224157876215u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1138_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern69(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1077_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([130u8..=179u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern70(byte: u8) -> bool {
            match byte { 128u8..=174u8 | 191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1017_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern70(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern71(byte: u8) -> bool {
            match byte { 128u8..=136u8 | 139u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1039_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern71(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern72(byte: u8) -> bool {
            match byte { 138u8..=165u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1094_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern72(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1200_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J1103,
                J20,
                J1193,
                J1117,
                J1100,
                J1198,
                J1088,
                J79,
                J1011,
                J1058,
                J1120,
                J1184,
                J996,
                J654,
                J1165,
                J1022,
                J999,
                J1031,
                J1072,
                J1150,
                J1138,
                J1077,
                J1017,
                J1039,
                J1094,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J996, J999, J20, J20, J20, J20, J1011, J1017, J1022,
                            J79, J1031, J20, J1039, J1058, J1072, J654, J1077, J1088,
                            J1094, J1100, J1103, J1117, J1120, J1138, J1150, J1165,
                            J1184, J1193, J20, J1198, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J1103 => goto1103_at2_ctx8_x(lex),
                Jump::J20 => goto20_at2_ctx8_x(lex),
                Jump::J1193 => goto1193_at2_ctx8_x(lex),
                Jump::J1117 => goto1117_at2_ctx8_x(lex),
                Jump::J1100 => goto1100_at2_ctx8_x(lex),
                Jump::J1198 => goto1198_at2_ctx8_x(lex),
                Jump::J1088 => goto1088_at2_ctx8_x(lex),
                Jump::J79 => goto79_at2_ctx8_x(lex),
                Jump::J1011 => goto1011_at2_ctx8_x(lex),
                Jump::J1058 => goto1058_at2_ctx8_x(lex),
                Jump::J1120 => goto1120_at2_ctx8_x(lex),
                Jump::J1184 => goto1184_at2_ctx8_x(lex),
                Jump::J996 => goto996_at2_ctx8_x(lex),
                Jump::J654 => goto654_at2_ctx8_x(lex),
                Jump::J1165 => goto1165_at2_ctx8_x(lex),
                Jump::J1022 => goto1022_at2_ctx8_x(lex),
                Jump::J999 => goto999_at2_ctx8_x(lex),
                Jump::J1031 => goto1031_at2_ctx8_x(lex),
                Jump::J1072 => goto1072_at2_ctx8_x(lex),
                Jump::J1150 => goto1150_at2_ctx8_x(lex),
                Jump::J1138 => goto1138_at2_ctx8_x(lex),
                Jump::J1077 => goto1077_at2_ctx8_x(lex),
                Jump::J1017 => goto1017_at2_ctx8_x(lex),
                Jump::J1039 => goto1039_at2_ctx8_x(lex),
                Jump::J1094 => goto1094_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern73(byte: u8) -> bool {
            const LUT: u64 = 6908521828386340863u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto803_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern73(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern74(byte: u8) -> bool {
            match byte { 128u8..=170u8 | 191u8 => true, _ => false, }
        }
        #[inline]
        fn goto486_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern74(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern75(byte: u8) -> bool {
            const LUT: u64 = 18158724812380307448u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto721_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern75(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern76(byte: u8) -> bool {
            const LUT: u64 = 16717361816799217663u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto742_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern76(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern77(byte: u8) -> bool {
            const LUT: u64 = 4611686017001275199u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto792_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern77(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern78(byte: u8) -> bool {
            match byte { 128u8..=143u8 | 160u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto605_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern78(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern79(byte: u8) -> bool {
            match byte { 144u8..=173u8 | 176u8..=180u8 => true, _ => false, }
        }
        #[inline]
        fn goto688_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern79(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern80(byte: u8) -> bool {
            match byte { 128u8..=181u8 | 184u8..=189u8 => true, _ => false, }
        }
        #[inline]
        fn goto611_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern80(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern81(byte: u8) -> bool {
            match byte { 141u8..=143u8 | 154u8..=189u8 => true, _ => false, }
        }
        #[inline]
        fn goto733_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern81(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto665_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=184u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern82(byte: u8) -> bool {
            const LUT: u64 = 2295745090394464220u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto827_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern82(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern83(byte: u8) -> bool {
            match byte { 128u8..=172u8 | 175u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto623_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern83(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto682_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=158u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern84(byte: u8) -> bool {
            const LUT: u64 = 18446469195802607519u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto677_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern84(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern85(byte: u8) -> bool {
            match byte { 128u8..=171u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto694_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern85(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern86(byte: u8) -> bool {
            const LUT: u64 = 18446744069414600707u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto516_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern86(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern87(byte: u8) -> bool {
            const LUT: u64 = 18446744070446333439u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto557_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern87(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto704_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=148u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern88(byte: u8) -> bool {
            const LUT: u64 = 319718190147960832u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto755_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern88(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern89(byte: u8) -> bool {
            match byte { 129u8..=154u8 | 160u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto629_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern89(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern90(byte: u8) -> bool {
            match byte { 128u8..=170u8 | 177u8..=184u8 => true, _ => false, }
        }
        #[inline]
        fn goto635_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern90(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto710_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([133u8..=179u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern91(byte: u8) -> bool {
            const LUT: u64 = 18446744073696837631u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto596_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern91(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto660_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                151u8 | 156u8 => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern92(byte: u8) -> bool {
            match byte { 128u8..=145u8 | 159u8..=177u8 => true, _ => false, }
        }
        #[inline]
        fn goto642_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern92(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern93(byte: u8) -> bool {
            const LUT: u64 = 9168765891372858879u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto573_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern93(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto56_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([160u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern94(byte: u8) -> bool {
            match byte { 128u8..=150u8 | 160u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto701_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern94(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto707_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[167u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto145_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([133u8..=140u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern95(byte: u8) -> bool {
            const LUT: u64 = 18446744070475743231u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto768_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern95(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern96(byte: u8) -> bool {
            const LUT: u64 = 18446744073701162813u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto587_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern96(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern97(byte: u8) -> bool {
            const LUT: u64 = 527761286627327u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto651_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern97(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto726_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=163u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto46_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=181u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto599_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=154u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern98(byte: u8) -> bool {
            const LUT: u64 = 17870283321406070975u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto535_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern98(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern99(byte: u8) -> bool {
            const LUT: u64 = 18438229877581611008u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto508_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern99(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto826_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J803,
                J20,
                J486,
                J614,
                J721,
                J79,
                J742,
                J792,
                J605,
                J688,
                J611,
                J733,
                J665,
                J827,
                J623,
                J682,
                J677,
                J694,
                J516,
                J557,
                J704,
                J755,
                J629,
                J635,
                J710,
                J596,
                J660,
                J642,
                J573,
                J56,
                J701,
                J654,
                J707,
                J145,
                J768,
                J587,
                J651,
                J726,
                J46,
                J599,
                J535,
                J123,
                J508,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J486, J508, J516, J535, J20,
                            J20, J20, J20, J20, J557, J573, J587, J596, J599, J605,
                            J611, J614, J20, J20, J20, J20, J20, J20, J20, J20, J623,
                            J629, J635, J642, J651, J654, J660, J56, J665, J677, J46,
                            J682, J688, J694, J123, J701, J704, J707, __, J710, J145,
                            J721, J79, J726, J733, J742, J755, J20, J20, J20, __, J20,
                            J20, J20, J20, J768, J792, J803, J827, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J803 => goto803_at2_ctx8_x(lex),
                Jump::J20 => goto20_at2_ctx8_x(lex),
                Jump::J486 => goto486_at2_ctx8_x(lex),
                Jump::J614 => goto614_at2_ctx8_x(lex),
                Jump::J721 => goto721_at2_ctx8_x(lex),
                Jump::J79 => goto79_at2_ctx8_x(lex),
                Jump::J742 => goto742_at2_ctx8_x(lex),
                Jump::J792 => goto792_at2_ctx8_x(lex),
                Jump::J605 => goto605_at2_ctx8_x(lex),
                Jump::J688 => goto688_at2_ctx8_x(lex),
                Jump::J611 => goto611_at2_ctx8_x(lex),
                Jump::J733 => goto733_at2_ctx8_x(lex),
                Jump::J665 => goto665_at2_ctx8_x(lex),
                Jump::J827 => goto827_at2_ctx8_x(lex),
                Jump::J623 => goto623_at2_ctx8_x(lex),
                Jump::J682 => goto682_at2_ctx8_x(lex),
                Jump::J677 => goto677_at2_ctx8_x(lex),
                Jump::J694 => goto694_at2_ctx8_x(lex),
                Jump::J516 => goto516_at2_ctx8_x(lex),
                Jump::J557 => goto557_at2_ctx8_x(lex),
                Jump::J704 => goto704_at2_ctx8_x(lex),
                Jump::J755 => goto755_at2_ctx8_x(lex),
                Jump::J629 => goto629_at2_ctx8_x(lex),
                Jump::J635 => goto635_at2_ctx8_x(lex),
                Jump::J710 => goto710_at2_ctx8_x(lex),
                Jump::J596 => goto596_at2_ctx8_x(lex),
                Jump::J660 => goto660_at2_ctx8_x(lex),
                Jump::J642 => goto642_at2_ctx8_x(lex),
                Jump::J573 => goto573_at2_ctx8_x(lex),
                Jump::J56 => goto56_at2_ctx8_x(lex),
                Jump::J701 => goto701_at2_ctx8_x(lex),
                Jump::J654 => goto654_at2_ctx8_x(lex),
                Jump::J707 => goto707_at2_ctx8_x(lex),
                Jump::J145 => goto145_at2_ctx8_x(lex),
                Jump::J768 => goto768_at2_ctx8_x(lex),
                Jump::J587 => goto587_at2_ctx8_x(lex),
                Jump::J651 => goto651_at2_ctx8_x(lex),
                Jump::J726 => goto726_at2_ctx8_x(lex),
                Jump::J46 => goto46_at2_ctx8_x(lex),
                Jump::J599 => goto599_at2_ctx8_x(lex),
                Jump::J535 => goto535_at2_ctx8_x(lex),
                Jump::J123 => goto123_at2_ctx8_x(lex),
                Jump::J508 => goto508_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto691_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=171u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2731_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=171u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto20_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern100(byte: u8) -> bool {
            match byte { 144u8..=173u8 | 176u8 => true, _ => false, }
        }
        #[inline]
        fn goto2740_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern100(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern101(byte: u8) -> bool {
            const LUT: u64 = 790380184120328175u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2831_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern101(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto109_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([176u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1216_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=173u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern102(byte: u8) -> bool {
            const LUT: u64 = 6843210385291930244u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2930_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern102(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern103(byte: u8) -> bool {
            match byte { 128u8..=131u8 | 139u8 => true, _ => false, }
        }
        #[inline]
        fn goto2783_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern103(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern104(byte: u8) -> bool {
            match byte { 128u8..=172u8 | 183u8..=189u8 => true, _ => false, }
        }
        #[inline]
        fn goto2715_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern104(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto463_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=132u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto172_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[142u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern105(byte: u8) -> bool {
            const LUT: u64 = 9223213153129594880u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2762_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern105(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto685_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=173u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern106(byte: u8) -> bool {
            const LUT: u64 = 1152917029519358975u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2958_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern106(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2956_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J691,
                J2731,
                J20,
                J2740,
                J2831,
                J109,
                J1216,
                J2930,
                J2783,
                J2715,
                J463,
                J172,
                J2762,
                J685,
                J2958,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J109, J1216, __, __, J2715,
                            J172, __, __, __, __, J685, J691, __, __, __, __, __, __,
                            __, J2731, __, __, __, J2740, __, __, __, __, __, __, __,
                            J2762, J20, J20, J20, J463, J20, J2783, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, J2831,
                            J2930, J2958, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J691 => goto691_at3_ctx8_x(lex),
                Jump::J2731 => goto2731_at3_ctx8_x(lex),
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J2740 => goto2740_at3_ctx8_x(lex),
                Jump::J2831 => goto2831_at3_ctx8_x(lex),
                Jump::J109 => goto109_at3_ctx8_x(lex),
                Jump::J1216 => goto1216_at3_ctx8_x(lex),
                Jump::J2930 => goto2930_at3_ctx8_x(lex),
                Jump::J2783 => goto2783_at3_ctx8_x(lex),
                Jump::J2715 => goto2715_at3_ctx8_x(lex),
                Jump::J463 => goto463_at3_ctx8_x(lex),
                Jump::J172 => goto172_at3_ctx8_x(lex),
                Jump::J2762 => goto2762_at3_ctx8_x(lex),
                Jump::J685 => goto685_at3_ctx8_x(lex),
                Jump::J2958 => goto2958_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto665_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=184u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern107(byte: u8) -> bool {
            const LUT: u64 = 16212958624174047247u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2341_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern107(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto602_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=143u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto51_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=175u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern108(byte: u8) -> bool {
            match byte { 160u8..=161u8 | 163u8 => true, _ => false, }
        }
        #[inline]
        fn goto2380_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern108(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1020_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=157u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1306_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=190u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto619_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=172u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern109(byte: u8) -> bool {
            match byte { 128u8..=138u8 | 144u8 => true, _ => false, }
        }
        #[inline]
        fn goto2366_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern109(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern110(byte: u8) -> bool {
            match byte { 128u8..=158u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2314_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern110(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2371_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([147u8..=159u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2379_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J665,
                J2341,
                J602,
                J51,
                J2380,
                J1020,
                J1306,
                J619,
                J2366,
                J2314,
                J2371,
                J685,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, J1020, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, J20, J20, J20,
                            J20, J20, J20, J20, J20, J665, J2314, J1306, J685, J51,
                            J2341, J602, __, __, __, __, __, __, J619, __, __, __, J20,
                            __, __, J20, J2366, J2371, J2380, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J665 => goto665_at3_ctx8_x(lex),
                Jump::J2341 => goto2341_at3_ctx8_x(lex),
                Jump::J602 => goto602_at3_ctx8_x(lex),
                Jump::J51 => goto51_at3_ctx8_x(lex),
                Jump::J2380 => goto2380_at3_ctx8_x(lex),
                Jump::J1020 => goto1020_at3_ctx8_x(lex),
                Jump::J1306 => goto1306_at3_ctx8_x(lex),
                Jump::J619 => goto619_at3_ctx8_x(lex),
                Jump::J2366 => goto2366_at3_ctx8_x(lex),
                Jump::J2314 => goto2314_at3_ctx8_x(lex),
                Jump::J2371 => goto2371_at3_ctx8_x(lex),
                Jump::J685 => goto685_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern111(byte: u8) -> bool {
            match byte { 128u8..=160u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto3024_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern111(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto3032_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J3024, J20, J1020, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J3024, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J1020, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J3024 => goto3024_at3_ctx8_x(lex),
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J1020 => goto1020_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern112(byte: u8) -> bool {
            const LUT: u64 = 290482175965394945u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2109_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern112(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern113(byte: u8) -> bool {
            match byte { 128u8 | 178u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2161_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern113(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern114(byte: u8) -> bool {
            match byte { 128u8..=137u8 | 152u8 => true, _ => false, }
        }
        #[inline]
        fn goto2211_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern114(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2142_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=160u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1782_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=168u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern115(byte: u8) -> bool {
            match byte { 132u8..=133u8 | 135u8 => true, _ => false, }
        }
        #[inline]
        fn goto1981_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern115(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern116(byte: u8) -> bool {
            const LUT: u64 = 18446462599269712895u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2133_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern116(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1590_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([160u8..=178u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern117(byte: u8) -> bool {
            const LUT: u64 = 4503599627239412u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2231_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern117(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2070_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[129u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto423_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=134u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2236_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[176u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern118(byte: u8) -> bool {
            const LUT: u64 = 42949804031u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2095_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern118(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern119(byte: u8) -> bool {
            match byte { 135u8..=138u8 | 159u8..=161u8 => true, _ => false, }
        }
        #[inline]
        fn goto1967_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern119(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1787_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=166u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto682_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=158u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto276_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern36(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern120(byte: u8) -> bool {
            const LUT: u64 = 20266198323101840u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1808_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern120(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern121(byte: u8) -> bool {
            const LUT: u64 = 18446741595513421888u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2202_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern121(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern122(byte: u8) -> bool {
            match byte { 144u8 | 156u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2119_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern122(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto142_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[128u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern123(byte: u8) -> bool {
            const LUT: u64 = 9223653511822045823u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2065_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern123(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1813_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=178u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1767_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=183u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern124(byte: u8) -> bool {
            const LUT: u64 = 54043195528399871u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1944_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern124(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern125(byte: u8) -> bool {
            match byte { 144u8 | 157u8..=161u8 => true, _ => false, }
        }
        #[inline]
        fn goto1918_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern125(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern126(byte: u8) -> bool {
            match byte { 128u8..=170u8 | 184u8 => true, _ => false, }
        }
        #[inline]
        fn goto2008_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern126(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1990_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([152u8..=155u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern127(byte: u8) -> bool {
            const LUT: u64 = 18446464796682337663u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1876_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern127(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto56_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([160u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1014_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=174u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern128(byte: u8) -> bool {
            match byte { 177u8..=178u8 | 181u8 => true, _ => false, }
        }
        #[inline]
        fn goto1772_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern128(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto795_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=180u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern129(byte: u8) -> bool {
            match byte { 128u8..=136u8 | 138u8..=174u8 => true, _ => false, }
        }
        #[inline]
        fn goto2152_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern129(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1954_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                145u8 | 147u8 => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern130(byte: u8) -> bool {
            const LUT: u64 = 9223389629040558079u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1843_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern130(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern131(byte: u8) -> bool {
            match byte { 128u8..=159u8 | 191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2032_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern131(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern132(byte: u8) -> bool {
            const LUT: u64 = 562949953420159u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2181_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern132(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto437_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[132u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto599_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=154u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern133(byte: u8) -> bool {
            const LUT: u64 = 335544350u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1828_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern133(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1777_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=175u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern134(byte: u8) -> bool {
            match byte { 160u8..=167u8 | 170u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2080_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern134(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2235_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J2109,
                J2161,
                J2211,
                J2142,
                J1782,
                J1981,
                J602,
                J2133,
                J1590,
                J2231,
                J2070,
                J423,
                J2236,
                J2095,
                J1967,
                J1787,
                J682,
                J276,
                J665,
                J1808,
                J2202,
                J2119,
                J142,
                J2065,
                J1813,
                J1767,
                J1944,
                J1918,
                J2008,
                J691,
                J1990,
                J1876,
                J56,
                J1014,
                J1772,
                J795,
                J2152,
                J1954,
                J1843,
                J51,
                J2032,
                J2181,
                J437,
                J599,
                J1828,
                J1777,
                J2080,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J1767, J1772, J1777, J1782,
                            J1787, J1808, J1813, J1828, J1843, J142, J1876, J682, J276,
                            J1918, J1944, J1954, J795, J1967, J51, J1981, __, __, J1014,
                            J1990, J51, J437, J2008, __, J599, J423, __, __, J691, __,
                            J56, J2032, J2065, J2070, J2080, J2095, J2109, J2119, J2133,
                            J665, __, __, __, J2142, J2152, J2161, J602, __, J2181,
                            J2202, J2211, __, __, __, __, J1590, J2231, __, J2236, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J2109 => goto2109_at3_ctx8_x(lex),
                Jump::J2161 => goto2161_at3_ctx8_x(lex),
                Jump::J2211 => goto2211_at3_ctx8_x(lex),
                Jump::J2142 => goto2142_at3_ctx8_x(lex),
                Jump::J1782 => goto1782_at3_ctx8_x(lex),
                Jump::J1981 => goto1981_at3_ctx8_x(lex),
                Jump::J602 => goto602_at3_ctx8_x(lex),
                Jump::J2133 => goto2133_at3_ctx8_x(lex),
                Jump::J1590 => goto1590_at3_ctx8_x(lex),
                Jump::J2231 => goto2231_at3_ctx8_x(lex),
                Jump::J2070 => goto2070_at3_ctx8_x(lex),
                Jump::J423 => goto423_at3_ctx8_x(lex),
                Jump::J2236 => goto2236_at3_ctx8_x(lex),
                Jump::J2095 => goto2095_at3_ctx8_x(lex),
                Jump::J1967 => goto1967_at3_ctx8_x(lex),
                Jump::J1787 => goto1787_at3_ctx8_x(lex),
                Jump::J682 => goto682_at3_ctx8_x(lex),
                Jump::J276 => goto276_at3_ctx8_x(lex),
                Jump::J665 => goto665_at3_ctx8_x(lex),
                Jump::J1808 => goto1808_at3_ctx8_x(lex),
                Jump::J2202 => goto2202_at3_ctx8_x(lex),
                Jump::J2119 => goto2119_at3_ctx8_x(lex),
                Jump::J142 => goto142_at3_ctx8_x(lex),
                Jump::J2065 => goto2065_at3_ctx8_x(lex),
                Jump::J1813 => goto1813_at3_ctx8_x(lex),
                Jump::J1767 => goto1767_at3_ctx8_x(lex),
                Jump::J1944 => goto1944_at3_ctx8_x(lex),
                Jump::J1918 => goto1918_at3_ctx8_x(lex),
                Jump::J2008 => goto2008_at3_ctx8_x(lex),
                Jump::J691 => goto691_at3_ctx8_x(lex),
                Jump::J1990 => goto1990_at3_ctx8_x(lex),
                Jump::J1876 => goto1876_at3_ctx8_x(lex),
                Jump::J56 => goto56_at3_ctx8_x(lex),
                Jump::J1014 => goto1014_at3_ctx8_x(lex),
                Jump::J1772 => goto1772_at3_ctx8_x(lex),
                Jump::J795 => goto795_at3_ctx8_x(lex),
                Jump::J2152 => goto2152_at3_ctx8_x(lex),
                Jump::J1954 => goto1954_at3_ctx8_x(lex),
                Jump::J1843 => goto1843_at3_ctx8_x(lex),
                Jump::J51 => goto51_at3_ctx8_x(lex),
                Jump::J2032 => goto2032_at3_ctx8_x(lex),
                Jump::J2181 => goto2181_at3_ctx8_x(lex),
                Jump::J437 => goto437_at3_ctx8_x(lex),
                Jump::J599 => goto599_at3_ctx8_x(lex),
                Jump::J1828 => goto1828_at3_ctx8_x(lex),
                Jump::J1777 => goto1777_at3_ctx8_x(lex),
                Jump::J2080 => goto2080_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto968_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=186u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2295_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J968, J20, J423, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J968, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J423, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J968 => goto968_at3_ctx8_x(lex),
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J423 => goto423_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1022_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern65(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2979_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=185u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2994_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1022, J2979, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J2979, J20, J20, J20, J1022, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J1022 => goto1022_at3_ctx8_x(lex),
                Jump::J2979 => goto2979_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern135(byte: u8) -> bool {
            match byte { 128u8..=138u8 | 144u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto3052_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern135(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern136(byte: u8) -> bool {
            match byte { 128u8..=140u8 | 142u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto3056_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                141u8 => goto3052_at3_ctx8_x(lex),
                byte if pattern136(byte) => goto20_at3_ctx8_x(lex),
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern137(byte: u8) -> bool {
            match byte { 128u8..=131u8 | 136u8..=143u8 => true, _ => false, }
        }
        #[inline]
        fn goto1415_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern137(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern138(byte: u8) -> bool {
            match byte { 128u8..=157u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1428_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern138(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern139(byte: u8) -> bool {
            const LUT: u64 = 17870001915148894207u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1462_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern139(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern140(byte: u8) -> bool {
            match byte { 128u8..=135u8 | 137u8..=164u8 => true, _ => false, }
        }
        #[inline]
        fn goto1654_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern140(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern141(byte: u8) -> bool {
            match byte { 138u8..=165u8 | 175u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1701_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern141(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern142(byte: u8) -> bool {
            const LUT: u64 = 575897802350002111u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1540_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern142(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern143(byte: u8) -> bool {
            match byte { 128u8..=183u8 | 190u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1615_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern143(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern144(byte: u8) -> bool {
            match byte { 128u8..=149u8 | 160u8..=182u8 => true, _ => false, }
        }
        #[inline]
        fn goto1581_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern144(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern145(byte: u8) -> bool {
            match byte { 128u8..=169u8 | 176u8..=177u8 => true, _ => false, }
        }
        #[inline]
        fn goto1715_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern145(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern146(byte: u8) -> bool {
            const LUT: u64 = 2016486715970549759u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1501_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern146(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto58_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=136u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern147(byte: u8) -> bool {
            match byte { 160u8..=178u8 | 180u8..=181u8 => true, _ => false, }
        }
        #[inline]
        fn goto1595_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern147(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern148(byte: u8) -> bool {
            match byte { 128u8..=159u8 | 173u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1381_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern148(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1684_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=178u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern149(byte: u8) -> bool {
            match byte { 128u8..=132u8 | 160u8..=182u8 => true, _ => false, }
        }
        #[inline]
        fn goto1759_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern149(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern150(byte: u8) -> bool {
            match byte { 128u8..=149u8 | 160u8..=178u8 => true, _ => false, }
        }
        #[inline]
        fn goto1667_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern150(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto806_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([130u8..=132u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern151(byte: u8) -> bool {
            match byte { 128u8..=167u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1447_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern151(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern152(byte: u8) -> bool {
            match byte { 128u8..=149u8 | 160u8..=167u8 => true, _ => false, }
        }
        #[inline]
        fn goto1524_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern152(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern153(byte: u8) -> bool {
            match byte { 128u8..=149u8 | 160u8..=185u8 => true, _ => false, }
        }
        #[inline]
        fn goto1605_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern153(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern154(byte: u8) -> bool {
            match byte { 128u8..=156u8 | 160u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1366_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern154(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto638_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=145u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern155(byte: u8) -> bool {
            const LUT: u64 = 18446463149025525759u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1733_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern155(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern156(byte: u8) -> bool {
            const LUT: u64 = 18014398509417469u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1397_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern156(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1514_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=182u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern157(byte: u8) -> bool {
            const LUT: u64 = 10502394331027995967u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1572_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern157(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern158(byte: u8) -> bool {
            const LUT: u64 = 18014398491590657u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1636_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern158(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern159(byte: u8) -> bool {
            match byte { 128u8..=133u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1741_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern159(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern160(byte: u8) -> bool {
            match byte { 128u8..=147u8 | 152u8..=187u8 => true, _ => false, }
        }
        #[inline]
        fn goto1438_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern160(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto519_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=133u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern161(byte: u8) -> bool {
            match byte { 128u8..=129u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1750_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern161(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto590_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=144u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto654_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=179u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1361_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=156u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern162(byte: u8) -> bool {
            match byte { 128u8..=141u8 | 144u8..=157u8 => true, _ => false, }
        }
        #[inline]
        fn goto1349_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern162(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern163(byte: u8) -> bool {
            const LUT: u64 = 13258596753222922239u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto1338_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern163(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto726_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=163u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1099_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([160u8..=188u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto46_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=181u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1758_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J1415,
                J1428,
                J1462,
                J1654,
                J1701,
                J1540,
                J1615,
                J1581,
                J1715,
                J1501,
                J58,
                J1595,
                J682,
                J1381,
                J1684,
                J1759,
                J1667,
                J806,
                J1447,
                J1524,
                J1605,
                J1366,
                J638,
                J1733,
                J1397,
                J1514,
                J1572,
                J1636,
                J1741,
                J1438,
                J519,
                J1750,
                J590,
                J654,
                J1361,
                J1022,
                J1349,
                J1338,
                J726,
                J1099,
                J46,
                J968,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J1338, J1349, J20, J968, __,
                            __, __, __, __, __, J1366, J590, J1381, J1397, J1022, J1415,
                            J20, J20, J1428, J1438, J1447, J1462, J1501, J654, J20, J20,
                            J20, J20, J1514, J1524, J1540, __, J1572, J1581, J682,
                            J1595, J1605, __, J1615, __, J1636, J1099, J1361, J1654,
                            J46, J1667, J638, __, J20, J58, J1684, J1684, J726, J1701,
                            J519, __, __, __, J1715, J806, J1733, J1741, J1750, J1759,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J1415 => goto1415_at3_ctx8_x(lex),
                Jump::J1428 => goto1428_at3_ctx8_x(lex),
                Jump::J1462 => goto1462_at3_ctx8_x(lex),
                Jump::J1654 => goto1654_at3_ctx8_x(lex),
                Jump::J1701 => goto1701_at3_ctx8_x(lex),
                Jump::J1540 => goto1540_at3_ctx8_x(lex),
                Jump::J1615 => goto1615_at3_ctx8_x(lex),
                Jump::J1581 => goto1581_at3_ctx8_x(lex),
                Jump::J1715 => goto1715_at3_ctx8_x(lex),
                Jump::J1501 => goto1501_at3_ctx8_x(lex),
                Jump::J58 => goto58_at3_ctx8_x(lex),
                Jump::J1595 => goto1595_at3_ctx8_x(lex),
                Jump::J682 => goto682_at3_ctx8_x(lex),
                Jump::J1381 => goto1381_at3_ctx8_x(lex),
                Jump::J1684 => goto1684_at3_ctx8_x(lex),
                Jump::J1759 => goto1759_at3_ctx8_x(lex),
                Jump::J1667 => goto1667_at3_ctx8_x(lex),
                Jump::J806 => goto806_at3_ctx8_x(lex),
                Jump::J1447 => goto1447_at3_ctx8_x(lex),
                Jump::J1524 => goto1524_at3_ctx8_x(lex),
                Jump::J1605 => goto1605_at3_ctx8_x(lex),
                Jump::J1366 => goto1366_at3_ctx8_x(lex),
                Jump::J638 => goto638_at3_ctx8_x(lex),
                Jump::J1733 => goto1733_at3_ctx8_x(lex),
                Jump::J1397 => goto1397_at3_ctx8_x(lex),
                Jump::J1514 => goto1514_at3_ctx8_x(lex),
                Jump::J1572 => goto1572_at3_ctx8_x(lex),
                Jump::J1636 => goto1636_at3_ctx8_x(lex),
                Jump::J1741 => goto1741_at3_ctx8_x(lex),
                Jump::J1438 => goto1438_at3_ctx8_x(lex),
                Jump::J519 => goto519_at3_ctx8_x(lex),
                Jump::J1750 => goto1750_at3_ctx8_x(lex),
                Jump::J590 => goto590_at3_ctx8_x(lex),
                Jump::J654 => goto654_at3_ctx8_x(lex),
                Jump::J1361 => goto1361_at3_ctx8_x(lex),
                Jump::J1022 => goto1022_at3_ctx8_x(lex),
                Jump::J1349 => goto1349_at3_ctx8_x(lex),
                Jump::J1338 => goto1338_at3_ctx8_x(lex),
                Jump::J726 => goto726_at3_ctx8_x(lex),
                Jump::J1099 => goto1099_at3_ctx8_x(lex),
                Jump::J46 => goto46_at3_ctx8_x(lex),
                Jump::J968 => goto968_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern164(byte: u8) -> bool {
            const LUT: u64 = 18446463629527547904u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2454_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern164(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern165(byte: u8) -> bool {
            match byte { 128u8..=136u8 | 144u8..=153u8 => true, _ => false, }
        }
        #[inline]
        fn goto2486_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern165(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2463_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=187u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern166(byte: u8) -> bool {
            match byte { 128u8..=170u8 | 176u8..=188u8 => true, _ => false, }
        }
        #[inline]
        fn goto2476_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern166(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern167(byte: u8) -> bool {
            match byte { 128u8..=162u8 | 178u8 => true, _ => false, }
        }
        #[inline]
        fn goto2433_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern167(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2484_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J2454, J20, J2486, J2463, J2476, J2433, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J2433,
                            J2454, J20, J20, J20, J20, J20, J2463, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, J20, J2476, J2486, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J2454 => goto2454_at3_ctx8_x(lex),
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J2486 => goto2486_at3_ctx8_x(lex),
                Jump::J2463 => goto2463_at3_ctx8_x(lex),
                Jump::J2476 => goto2476_at3_ctx8_x(lex),
                Jump::J2433 => goto2433_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1224_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=153u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1409_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=131u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2260_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=176u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1271_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2259_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1224, J1409, J2260, J1271, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J1224, __, __,
                            __, J20, J20, J20, J1409, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, J1271, J2260, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J1224 => goto1224_at3_ctx8_x(lex),
                Jump::J1409 => goto1409_at3_ctx8_x(lex),
                Jump::J2260 => goto2260_at3_ctx8_x(lex),
                Jump::J1271 => goto1271_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto1610_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=183u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern168(byte: u8) -> bool {
            match byte { 128u8..=149u8 | 191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2402_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern168(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2406_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1610, J2402, J58, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J1610, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J2402, J58, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J1610 => goto1610_at3_ctx8_x(lex),
                Jump::J2402 => goto2402_at3_ctx8_x(lex),
                Jump::J58 => goto58_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern169(byte: u8) -> bool {
            const LUT: u64 = 8065665457643847680u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2421_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern169(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2420_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[191u8]) => goto2421_at3_ctx8_x(lex),
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto3038_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                168u8 => goto1020_at3_ctx8_x(lex),
                160u8..=167u8 => goto20_at3_ctx8_x(lex),
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern170(byte: u8) -> bool {
            match byte { 128u8..=185u8 | 187u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn pattern171(byte: u8) -> bool {
            match byte { 128u8..=161u8 | 176u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto3007_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern171(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto3011_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern170(byte) => goto20_at3_ctx8_x(lex),
                186u8 => goto3007_at3_ctx8_x(lex),
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto992_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 2usize]>(2usize) {
                Some([128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern172(byte: u8) -> bool {
            match byte { 129u8..=134u8 | 160u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2276_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern172(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2280_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J51, J2276, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J51,
                            J2276, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J51 => goto51_at3_ctx8_x(lex),
                Jump::J2276 => goto2276_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto3062_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                128u8..=141u8 => goto20_at3_ctx8_x(lex),
                142u8 => goto51_at3_ctx8_x(lex),
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern173(byte: u8) -> bool {
            match byte { 128u8..=154u8 | 156u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto1375_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=159u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2971_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern173(byte) => goto20_at3_ctx8_x(lex),
                155u8 => goto1375_at3_ctx8_x(lex),
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern174(byte: u8) -> bool {
            const LUT: u64 = 18437736874452713471u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2651_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern174(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern175(byte: u8) -> bool {
            const LUT: u64 = 17005555242810474495u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2539_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern175(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern176(byte: u8) -> bool {
            match byte { 128u8..=131u8 | 133u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2549_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern176(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern177(byte: u8) -> bool {
            const LUT: u64 = 8935141660164089791u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2582_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern177(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern178(byte: u8) -> bool {
            match byte { 128u8..=165u8 | 168u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2615_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern178(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern179(byte: u8) -> bool {
            match byte { 128u8..=130u8 | 132u8..=139u8 => true, _ => false, }
        }
        #[inline]
        fn goto1127_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern179(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern180(byte: u8) -> bool {
            match byte { 128u8..=148u8 | 150u8..=191u8 => true, _ => false, }
        }
        #[inline]
        fn goto2499_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern180(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern181(byte: u8) -> bool {
            const LUT: u64 = 18446744073709419615u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2601_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern181(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern182(byte: u8) -> bool {
            const LUT: u64 = 17870283321271910397u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2636_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern182(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern183(byte: u8) -> bool {
            const LUT: u64 = 18446603336221163519u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2666_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern183(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern184(byte: u8) -> bool {
            match byte { 128u8..=158u8 | 165u8..=170u8 => true, _ => false, }
        }
        #[inline]
        fn goto2698_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern184(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern185(byte: u8) -> bool {
            const LUT: u64 = 18446741874686295551u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto2680_at3_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern185(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto2696_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J2651,
                J20,
                J2539,
                J2549,
                J2582,
                J2615,
                J1127,
                J2499,
                J2601,
                J2636,
                J2666,
                J2698,
                J2680,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, J20, J2499, J2539,
                            J2549, J2582, J2601, J20, J20, J20, J20, J2615, J2636,
                            J2651, J2666, J2680, J1127, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, J2698, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J2651 => goto2651_at3_ctx8_x(lex),
                Jump::J20 => goto20_at3_ctx8_x(lex),
                Jump::J2539 => goto2539_at3_ctx8_x(lex),
                Jump::J2549 => goto2549_at3_ctx8_x(lex),
                Jump::J2582 => goto2582_at3_ctx8_x(lex),
                Jump::J2615 => goto2615_at3_ctx8_x(lex),
                Jump::J1127 => goto1127_at3_ctx8_x(lex),
                Jump::J2499 => goto2499_at3_ctx8_x(lex),
                Jump::J2601 => goto2601_at3_ctx8_x(lex),
                Jump::J2636 => goto2636_at3_ctx8_x(lex),
                Jump::J2666 => goto2666_at3_ctx8_x(lex),
                Jump::J2698 => goto2698_at3_ctx8_x(lex),
                Jump::J2680 => goto2680_at3_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto3060_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J2956,
                J2379,
                J3032,
                J2235,
                J2295,
                J2994,
                J3056,
                J1758,
                J2484,
                J2259,
                J2406,
                J2420,
                J3038,
                J3011,
                J992,
                J2280,
                J3062,
                J2971,
                J2696,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, J1758, J2235, J2259,
                            J2280, J2295, __, J2379, J992, J2406, __, J2420, J2484, __,
                            J2696, J2956, __, J992, J992, J992, J992, J992, J992, J992,
                            J992, J992, J992, J2971, J2994, J3011, J992, J3032, J3038,
                            J992, J3056, J3062, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J2956 => goto2956_at2_ctx8_x(lex),
                Jump::J2379 => goto2379_at2_ctx8_x(lex),
                Jump::J3032 => goto3032_at2_ctx8_x(lex),
                Jump::J2235 => goto2235_at2_ctx8_x(lex),
                Jump::J2295 => goto2295_at2_ctx8_x(lex),
                Jump::J2994 => goto2994_at2_ctx8_x(lex),
                Jump::J3056 => goto3056_at2_ctx8_x(lex),
                Jump::J1758 => goto1758_at2_ctx8_x(lex),
                Jump::J2484 => goto2484_at2_ctx8_x(lex),
                Jump::J2259 => goto2259_at2_ctx8_x(lex),
                Jump::J2406 => goto2406_at2_ctx8_x(lex),
                Jump::J2420 => goto2420_at2_ctx8_x(lex),
                Jump::J3038 => goto3038_at2_ctx8_x(lex),
                Jump::J3011 => goto3011_at2_ctx8_x(lex),
                Jump::J992 => goto992_at2_ctx8_x(lex),
                Jump::J2280 => goto2280_at2_ctx8_x(lex),
                Jump::J3062 => goto3062_at2_ctx8_x(lex),
                Jump::J2971 => goto2971_at2_ctx8_x(lex),
                Jump::J2696 => goto2696_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto911_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[175u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto834_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([144u8..=156u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern186(byte: u8) -> bool {
            match byte { 128u8..=167u8 | 175u8 => true, _ => false, }
        }
        #[inline]
        fn goto912_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern186(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto881_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([131u8..=132u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern187(byte: u8) -> bool {
            match byte { 133u8..=137u8 | 142u8 => true, _ => false, }
        }
        #[inline]
        fn goto878_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern187(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern188(byte: u8) -> bool {
            const LUT: u64 = 9187201948305063935u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto929_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern188(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern189(byte: u8) -> bool {
            const LUT: u64 = 3509778554814463u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto893_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern189(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern190(byte: u8) -> bool {
            const LUT: u64 = 2139062143u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto941_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern190(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern191(byte: u8) -> bool {
            const LUT: u64 = 17581979622616071300u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto872_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern191(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn pattern192(byte: u8) -> bool {
            const LUT: u64 = 18446498607738650623u64;
            match 1u64.checked_shl(byte.wrapping_sub(128u8) as u32) {
                Some(shift) => LUT & shift != 0,
                None => false,
            }
        }
        #[inline]
        fn goto905_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                byte if pattern192(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto831_at2_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match byte {
                177u8 | 191u8 => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto943_at1_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J911,
                J20,
                J834,
                J912,
                J881,
                J878,
                J929,
                J893,
                J941,
                J872,
                J905,
                J831,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, J831, J834, __, J872,
                            J878, J881, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, J20,
                            J20, J20, J893, J905, J912, J929, J941, J911, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J911 => goto911_at2_ctx8_x(lex),
                Jump::J20 => goto20_at2_ctx8_x(lex),
                Jump::J834 => goto834_at2_ctx8_x(lex),
                Jump::J912 => goto912_at2_ctx8_x(lex),
                Jump::J881 => goto881_at2_ctx8_x(lex),
                Jump::J878 => goto878_at2_ctx8_x(lex),
                Jump::J929 => goto929_at2_ctx8_x(lex),
                Jump::J893 => goto893_at2_ctx8_x(lex),
                Jump::J941 => goto941_at2_ctx8_x(lex),
                Jump::J872 => goto872_at2_ctx8_x(lex),
                Jump::J905 => goto905_at2_ctx8_x(lex),
                Jump::J831 => goto831_at2_ctx8_x(lex),
                Jump::__ => goto8_x(lex),
            }
        }
        #[inline]
        fn goto9_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J50,
                J45,
                J988,
                J58,
                J53,
                J36,
                J992,
                J19,
                J61,
                J14,
                J57,
                J78,
                J74,
                J1319,
                J1210,
                J65,
                J48,
                J77,
                J480,
                J9,
                J56,
                J991,
                J85,
                J81,
                J29,
                J1200,
                J826,
                J3060,
                J943,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, __, __,
                            __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, __, __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, J14,
                            J19, J20, J20, J20, J20, J20, J20, J20, J29, __, J36, J45,
                            J48, J20, J20, J50, J20, J53, J57, J58, J61, J56, J65, J20,
                            J74, J77, J78, J81, J85, J480, J826, J943, J988, J991, J992,
                            J992, J992, J992, J992, J1200, J992, J992, J1210, __, J1319,
                            J3060, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __]
                };
            let byte =
                match lex.read::<u8>() {
                    Some(byte) => byte,
                    None => return goto8_ctx8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at1_ctx8_x(lex),
                Jump::J50 => goto50_at1_ctx8_x(lex),
                Jump::J45 => goto45_at1_ctx8_x(lex),
                Jump::J988 => goto988_at1_ctx8_x(lex),
                Jump::J58 => goto58_at1_ctx8_x(lex),
                Jump::J53 => goto53_at1_ctx8_x(lex),
                Jump::J36 => goto36_at1_ctx8_x(lex),
                Jump::J992 => goto992_at1_ctx8_x(lex),
                Jump::J19 => goto19_at1_ctx8_x(lex),
                Jump::J61 => goto61_at1_ctx8_x(lex),
                Jump::J14 => goto14_at1_ctx8_x(lex),
                Jump::J57 => goto57_at1_ctx8_x(lex),
                Jump::J78 => goto78_at1_ctx8_x(lex),
                Jump::J74 => goto74_at1_ctx8_x(lex),
                Jump::J1319 => goto1319_at1_ctx8_x(lex),
                Jump::J1210 => goto1210_at1_ctx8_x(lex),
                Jump::J65 => goto65_at1_ctx8_x(lex),
                Jump::J48 => goto48_at1_ctx8_x(lex),
                Jump::J77 => goto77_at1_ctx8_x(lex),
                Jump::J480 => goto480_at1_ctx8_x(lex),
                Jump::J9 => { lex.bump_unchecked(1usize); goto9_ctx8_x(lex) }
                Jump::J56 => goto56_at1_ctx8_x(lex),
                Jump::J991 => goto991_at1_ctx8_x(lex),
                Jump::J85 => goto85_at1_ctx8_x(lex),
                Jump::J81 => goto81_at1_ctx8_x(lex),
                Jump::J29 => goto29_at1_ctx8_x(lex),
                Jump::J1200 => goto1200_at1_ctx8_x(lex),
                Jump::J826 => goto826_at1_ctx8_x(lex),
                Jump::J3060 => goto3060_at1_ctx8_x(lex),
                Jump::J943 => goto943_at1_ctx8_x(lex),
                Jump::__ => goto8_ctx8_x(lex),
            }
        }
        #[inline]
        fn goto20_at1<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([128u8..=191u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto50_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern1(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto45_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern2(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto965_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern3(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto20_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto976_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern4(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto109_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([176u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto614_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([129u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto970_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern5(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto984_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern6(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto953_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern7(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto988_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J965, J20, J976, J109, J614, J970, J984, J953, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J953, J614, J965, J970,
                            J976, J20, J984, J109, __, __, __, __, __, __, __, __, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J965 => goto965_at2(lex),
                Jump::J20 => goto20_at2(lex),
                Jump::J976 => goto976_at2(lex),
                Jump::J109 => goto109_at2(lex),
                Jump::J614 => goto614_at2(lex),
                Jump::J970 => goto970_at2(lex),
                Jump::J984 => goto984_at2(lex),
                Jump::J953 => goto953_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto58_at1<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([128u8..=136u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto53_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern8(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto36_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern9(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3087_ctx3087_x<'s>(lex: &mut Lexer<'s>) {
            logos::skip(lex).construct(|()| Token::Comment, lex);
        }
        #[inline]
        fn pattern193(byte: u8) -> bool {
            match byte { 0u8..=9u8 | 11u8..=255u8 => true, _ => false, }
        }
        #[inline]
        fn goto3088_ctx3087_x<'s>(lex: &mut Lexer<'s>) {
            while let Some(arr) = lex.read::<&[u8; 16]>() {
                if pattern193(arr[0]) {
                    if pattern193(arr[1]) {
                        if pattern193(arr[2]) {
                            if pattern193(arr[3]) {
                                if pattern193(arr[4]) {
                                    if pattern193(arr[5]) {
                                        if pattern193(arr[6]) {
                                            if pattern193(arr[7]) {
                                                if pattern193(arr[8]) {
                                                    if pattern193(arr[9]) {
                                                        if pattern193(arr[10]) {
                                                            if pattern193(arr[11]) {
                                                                if pattern193(arr[12]) {
                                                                    if pattern193(arr[13]) {
                                                                        if pattern193(arr[14]) {
                                                                            if pattern193(arr[15]) { lex.bump_unchecked(16); continue; }
                                                                            lex.bump_unchecked(15);
                                                                            return goto3087_ctx3087_x(lex);
                                                                        }
                                                                        lex.bump_unchecked(14);
                                                                        return goto3087_ctx3087_x(lex);
                                                                    }
                                                                    lex.bump_unchecked(13);
                                                                    return goto3087_ctx3087_x(lex);
                                                                }
                                                                lex.bump_unchecked(12);
                                                                return goto3087_ctx3087_x(lex);
                                                            }
                                                            lex.bump_unchecked(11);
                                                            return goto3087_ctx3087_x(lex);
                                                        }
                                                        lex.bump_unchecked(10);
                                                        return goto3087_ctx3087_x(lex);
                                                    }
                                                    lex.bump_unchecked(9);
                                                    return goto3087_ctx3087_x(lex);
                                                }
                                                lex.bump_unchecked(8);
                                                return goto3087_ctx3087_x(lex);
                                            }
                                            lex.bump_unchecked(7);
                                            return goto3087_ctx3087_x(lex);
                                        }
                                        lex.bump_unchecked(6);
                                        return goto3087_ctx3087_x(lex);
                                    }
                                    lex.bump_unchecked(5);
                                    return goto3087_ctx3087_x(lex);
                                }
                                lex.bump_unchecked(4);
                                return goto3087_ctx3087_x(lex);
                            }
                            lex.bump_unchecked(3);
                            return goto3087_ctx3087_x(lex);
                        }
                        lex.bump_unchecked(2);
                        return goto3087_ctx3087_x(lex);
                    }
                    lex.bump_unchecked(1);
                    return goto3087_ctx3087_x(lex);
                }
                return goto3087_ctx3087_x(lex);
            }
            while lex.test(pattern193) { lex.bump_unchecked(1); }
            goto3087_ctx3087_x(lex);
        }
        #[inline]
        fn goto3090_at1<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some(b"/") => {
                    lex.bump_unchecked(2usize);
                    goto3088_ctx3087_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto992_at1<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 2usize]>(1usize) {
                Some([128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto19_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern10(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1_ctx1_x<'s>(lex: &mut Lexer<'s>) {
            lex.trivia();
            Token::lex(lex);
        }
        #[inline]
        fn pattern194(byte: u8) -> bool {
            match byte { 9u8 | 32u8 => true, _ => false, }
        }
        #[inline]
        fn goto2_ctx1_x<'s>(lex: &mut Lexer<'s>) {
            while let Some(arr) = lex.read::<&[u8; 16]>() {
                if pattern194(arr[0]) {
                    if pattern194(arr[1]) {
                        if pattern194(arr[2]) {
                            if pattern194(arr[3]) {
                                if pattern194(arr[4]) {
                                    if pattern194(arr[5]) {
                                        if pattern194(arr[6]) {
                                            if pattern194(arr[7]) {
                                                if pattern194(arr[8]) {
                                                    if pattern194(arr[9]) {
                                                        if pattern194(arr[10]) {
                                                            if pattern194(arr[11]) {
                                                                if pattern194(arr[12]) {
                                                                    if pattern194(arr[13]) {
                                                                        if pattern194(arr[14]) {
                                                                            if pattern194(arr[15]) { lex.bump_unchecked(16); continue; }
                                                                            lex.bump_unchecked(15);
                                                                            return goto1_ctx1_x(lex);
                                                                        }
                                                                        lex.bump_unchecked(14);
                                                                        return goto1_ctx1_x(lex);
                                                                    }
                                                                    lex.bump_unchecked(13);
                                                                    return goto1_ctx1_x(lex);
                                                                }
                                                                lex.bump_unchecked(12);
                                                                return goto1_ctx1_x(lex);
                                                            }
                                                            lex.bump_unchecked(11);
                                                            return goto1_ctx1_x(lex);
                                                        }
                                                        lex.bump_unchecked(10);
                                                        return goto1_ctx1_x(lex);
                                                    }
                                                    lex.bump_unchecked(9);
                                                    return goto1_ctx1_x(lex);
                                                }
                                                lex.bump_unchecked(8);
                                                return goto1_ctx1_x(lex);
                                            }
                                            lex.bump_unchecked(7);
                                            return goto1_ctx1_x(lex);
                                        }
                                        lex.bump_unchecked(6);
                                        return goto1_ctx1_x(lex);
                                    }
                                    lex.bump_unchecked(5);
                                    return goto1_ctx1_x(lex);
                                }
                                lex.bump_unchecked(4);
                                return goto1_ctx1_x(lex);
                            }
                            lex.bump_unchecked(3);
                            return goto1_ctx1_x(lex);
                        }
                        lex.bump_unchecked(2);
                        return goto1_ctx1_x(lex);
                    }
                    lex.bump_unchecked(1);
                    return goto1_ctx1_x(lex);
                }
                return goto1_ctx1_x(lex);
            }
            while lex.test(pattern194) { lex.bump_unchecked(1); }
            goto1_ctx1_x(lex);
        }
        #[inline]
        fn goto61_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern11(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto78_at1<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([141u8..=191u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto14_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern12(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto57_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern13(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3086_ctx3086_x<'s>(lex: &mut Lexer<'s>) {
            lex.set(Ok(Token::Equals));
        }
        #[inline]
        fn goto3085_ctx3086_x<'s>(lex: &mut Lexer<'s>) {
            lex.set(Ok(Token::Equals));
        }
        #[inline]
        fn goto3100_ctx3086_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read::<&[u8; 1usize]>() {
                Some(b"=") => {
                    lex.bump_unchecked(1usize);
                    goto3085_ctx3086_x(lex)
                }
                _ => goto3086_ctx3086_x(lex),
            }
        }
        #[inline]
        fn goto74_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern14(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3071_x<'s>(lex: &mut Lexer<'s>) { lex.set(Ok(Token::Text)); }
        #[inline]
        fn goto3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read::<&[u8; 1usize]>() {
                Some(b"\"") => { lex.bump_unchecked(1usize); goto3071_x(lex) }
                _ => lex.error(),
            }
        }
        #[inline]
        fn goto3071_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            lex.set(Ok(Token::Text));
        }
        #[inline]
        fn goto3072_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read::<&[u8; 1usize]>() {
                Some(b"\"") => {
                    lex.bump_unchecked(1usize);
                    goto3071_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn pattern195(byte: u8) -> bool {
            COMPACT_TABLE_0[byte as usize] & 1 > 0
        }
        #[inline]
        fn goto3077_at2_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 2usize]>(2usize) {
                Some([128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto3073_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3076_at2_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 2usize]>(2usize) {
                Some([160u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto3073_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3078_at2_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 2usize]>(2usize) {
                Some([128u8..=159u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto3073_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3081_at2_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 3usize]>(2usize) {
                Some([128u8..=143u8, 128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(5usize);
                    goto3073_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3080_at2_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 3usize]>(2usize) {
                Some([128u8..=191u8, 128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(5usize);
                    goto3073_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3075_at2_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto3073_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3079_at2_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 3usize]>(2usize) {
                Some([144u8..=191u8, 128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(5usize);
                    goto3073_ctx3072_x(lex)
                }
                _ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3082_at1_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J3073,
                J3077,
                J3076,
                J3078,
                J3081,
                J3080,
                J3075,
                J3079,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, __, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, J3073,
                            J3073, J3073, J3073, J3073, J3073, J3073, J3073, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, J3075, J3075, J3075, J3075, J3075, J3075, J3075,
                            J3075, J3075, J3075, J3075, J3075, J3075, J3075, J3075,
                            J3075, J3075, J3075, J3075, J3075, J3075, J3075, J3075,
                            J3075, J3075, J3075, J3075, J3075, J3075, J3075, J3076,
                            J3077, J3077, J3077, J3077, J3077, J3077, J3077, J3077,
                            J3077, J3077, J3077, J3077, J3078, J3077, J3077, J3079,
                            J3080, J3080, J3080, J3081, __, __, __, __, __, __, __, __,
                            __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return goto3072_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J3073 => {
                    lex.bump_unchecked(2usize);
                    goto3073_ctx3072_x(lex)
                }
                Jump::J3077 => goto3077_at2_ctx3072_x(lex),
                Jump::J3076 => goto3076_at2_ctx3072_x(lex),
                Jump::J3078 => goto3078_at2_ctx3072_x(lex),
                Jump::J3081 => goto3081_at2_ctx3072_x(lex),
                Jump::J3080 => goto3080_at2_ctx3072_x(lex),
                Jump::J3075 => goto3075_at2_ctx3072_x(lex),
                Jump::J3079 => goto3079_at2_ctx3072_x(lex),
                Jump::__ => goto3072_x(lex),
            }
        }
        #[inline]
        fn goto3073_ctx3072_x<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read::<u8>() {
                    Some(byte) => byte,
                    None => return goto3072_ctx3072_x(lex),
                };
            match byte {
                byte if pattern195(byte) => {
                    lex.bump_unchecked(1usize);
                    goto3073_ctx3072_x(lex)
                }
                b'\\' => goto3082_at1_ctx3072_x(lex),
                _ => goto3072_ctx3072_x(lex),
            }
        }
        #[inline]
        fn goto1257_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern15(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1277_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern16(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1260_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=177u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1271_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([144u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1248_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern17(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1289_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern18(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1321_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern19(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1268_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=189u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1224_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=153u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1219_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern20(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1297_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([161u8..=186u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1303_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern21(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1306_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=190u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1294_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=188u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1283_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern22(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1263_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([147u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1319_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J1257,
                J20,
                J1277,
                J1260,
                J1271,
                J1248,
                J1289,
                J1321,
                J1268,
                J1224,
                J1219,
                J1297,
                J1303,
                J1306,
                J1294,
                J1283,
                J1263,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, J20,
                            J20, J20, J20, J20, J1219, J20, J1224, J1248, J1257, J1260,
                            J1263, J20, J20, J20, J20, J1268, J1271, J1277, J1283, __,
                            J1289, J20, J1294, J1297, J1303, J1306, J1321, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J1257 => goto1257_at2(lex),
                Jump::J20 => goto20_at2(lex),
                Jump::J1277 => goto1277_at2(lex),
                Jump::J1260 => goto1260_at2(lex),
                Jump::J1271 => goto1271_at2(lex),
                Jump::J1248 => goto1248_at2(lex),
                Jump::J1289 => goto1289_at2(lex),
                Jump::J1321 => goto1321_at2(lex),
                Jump::J1268 => goto1268_at2(lex),
                Jump::J1224 => goto1224_at2(lex),
                Jump::J1219 => goto1219_at2(lex),
                Jump::J1297 => goto1297_at2(lex),
                Jump::J1303 => goto1303_at2(lex),
                Jump::J1306 => goto1306_at2(lex),
                Jump::J1294 => goto1294_at2(lex),
                Jump::J1283 => goto1283_at2(lex),
                Jump::J1263 => goto1263_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto1212_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern23(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1206_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern24(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1210_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1212, J1206, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J1206, J1212, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at2(lex),
                Jump::J1212 => goto1212_at2(lex),
                Jump::J1206 => goto1206_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto65_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern25(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto48_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern26(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto77_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern27(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto350_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern28(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto212_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern29(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto478_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern30(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto246_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern31(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto256_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern32(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto169_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern33(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto423_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=134u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto139_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern34(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto75_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[144u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto460_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern35(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto276_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern36(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto130_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern37(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto340_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern38(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto393_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern39(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto223_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern40(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto142_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[128u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto370_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern41(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto284_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern42(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto99_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern43(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto420_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern44(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto188_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern45(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto322_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern46(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto120_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern47(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto481_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([136u8..=140u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto429_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern48(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto470_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern49(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto406_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern50(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto110_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern51(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto380_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern52(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto123_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=137u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto480_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J350,
                J212,
                J478,
                J246,
                J256,
                J169,
                J423,
                J139,
                J75,
                J460,
                J276,
                J130,
                J340,
                J393,
                J223,
                J142,
                J370,
                J284,
                J99,
                J420,
                J188,
                J322,
                J120,
                J481,
                J429,
                J470,
                J406,
                J110,
                J380,
                J123,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, J99, J110, J120,
                            J123, J130, J139, J169, J188, J212, J223, J246, J256, J276,
                            J284, J322, J75, J340, J350, J370, J380, J393, J406, J420,
                            J423, J429, J423, J460, J470, J142, J478, J481, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J350 => goto350_at2(lex),
                Jump::J212 => goto212_at2(lex),
                Jump::J478 => goto478_at2(lex),
                Jump::J246 => goto246_at2(lex),
                Jump::J256 => goto256_at2(lex),
                Jump::J169 => goto169_at2(lex),
                Jump::J423 => goto423_at2(lex),
                Jump::J139 => goto139_at2(lex),
                Jump::J75 => goto75_at2(lex),
                Jump::J460 => goto460_at2(lex),
                Jump::J276 => goto276_at2(lex),
                Jump::J130 => goto130_at2(lex),
                Jump::J340 => goto340_at2(lex),
                Jump::J393 => goto393_at2(lex),
                Jump::J223 => goto223_at2(lex),
                Jump::J142 => goto142_at2(lex),
                Jump::J370 => goto370_at2(lex),
                Jump::J284 => goto284_at2(lex),
                Jump::J99 => goto99_at2(lex),
                Jump::J420 => goto420_at2(lex),
                Jump::J188 => goto188_at2(lex),
                Jump::J322 => goto322_at2(lex),
                Jump::J120 => goto120_at2(lex),
                Jump::J481 => goto481_at2(lex),
                Jump::J429 => goto429_at2(lex),
                Jump::J470 => goto470_at2(lex),
                Jump::J406 => goto406_at2(lex),
                Jump::J110 => goto110_at2(lex),
                Jump::J380 => goto380_at2(lex),
                Jump::J123 => goto123_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto56_at1<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(1usize) {
                Some([160u8..=191u8]) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto991_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern53(byte) => goto20_at2(lex),
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto85_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern54(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto4_x<'s>(lex: &mut Lexer<'s>) {
            newline(lex).construct(|()| Token::Newline, lex);
        }
        #[inline]
        fn goto81_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern55(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3064_ctx3064_x<'s>(lex: &mut Lexer<'s>) {
            #[inline]
            fn callback<'s>(lexer: &mut Lexer<'s>)
                -> impl CallbackResult<'s, u8, Token<'s>> + use<'s> {
                lexer.slice().replace('_', "").parse()
            }
            callback(lex).construct(Token::Number, lex);
        }
        #[inline]
        fn goto3065_ctx3064_x<'s>(lex: &mut Lexer<'s>) {
            while let Some(arr) = lex.read::<&[u8; 16]>() {
                if pattern0(arr[0]) {
                    if pattern0(arr[1]) {
                        if pattern0(arr[2]) {
                            if pattern0(arr[3]) {
                                if pattern0(arr[4]) {
                                    if pattern0(arr[5]) {
                                        if pattern0(arr[6]) {
                                            if pattern0(arr[7]) {
                                                if pattern0(arr[8]) {
                                                    if pattern0(arr[9]) {
                                                        if pattern0(arr[10]) {
                                                            if pattern0(arr[11]) {
                                                                if pattern0(arr[12]) {
                                                                    if pattern0(arr[13]) {
                                                                        if pattern0(arr[14]) {
                                                                            if pattern0(arr[15]) { lex.bump_unchecked(16); continue; }
                                                                            lex.bump_unchecked(15);
                                                                            return goto3064_ctx3064_x(lex);
                                                                        }
                                                                        lex.bump_unchecked(14);
                                                                        return goto3064_ctx3064_x(lex);
                                                                    }
                                                                    lex.bump_unchecked(13);
                                                                    return goto3064_ctx3064_x(lex);
                                                                }
                                                                lex.bump_unchecked(12);
                                                                return goto3064_ctx3064_x(lex);
                                                            }
                                                            lex.bump_unchecked(11);
                                                            return goto3064_ctx3064_x(lex);
                                                        }
                                                        lex.bump_unchecked(10);
                                                        return goto3064_ctx3064_x(lex);
                                                    }
                                                    lex.bump_unchecked(9);
                                                    return goto3064_ctx3064_x(lex);
                                                }
                                                lex.bump_unchecked(8);
                                                return goto3064_ctx3064_x(lex);
                                            }
                                            lex.bump_unchecked(7);
                                            return goto3064_ctx3064_x(lex);
                                        }
                                        lex.bump_unchecked(6);
                                        return goto3064_ctx3064_x(lex);
                                    }
                                    lex.bump_unchecked(5);
                                    return goto3064_ctx3064_x(lex);
                                }
                                lex.bump_unchecked(4);
                                return goto3064_ctx3064_x(lex);
                            }
                            lex.bump_unchecked(3);
                            return goto3064_ctx3064_x(lex);
                        }
                        lex.bump_unchecked(2);
                        return goto3064_ctx3064_x(lex);
                    }
                    lex.bump_unchecked(1);
                    return goto3064_ctx3064_x(lex);
                }
                return goto3064_ctx3064_x(lex);
            }
            while lex.test(pattern0) { lex.bump_unchecked(1); }
            goto3064_ctx3064_x(lex);
        }
        #[inline]
        fn goto29_at1<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern56(byte) => {
                    lex.bump_unchecked(2usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1103_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([132u8..=178u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1193_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern57(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1117_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern58(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1100_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern59(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1198_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=162u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1088_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern60(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto79_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=165u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1011_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern61(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1058_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern62(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1120_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=168u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1184_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern63(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto996_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=140u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto654_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=179u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1165_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern64(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1022_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern65(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto999_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([144u8..=189u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1031_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern66(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1072_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern67(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1150_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern68(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1138_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern69(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1077_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([130u8..=179u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1017_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern70(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1039_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern71(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1094_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern72(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1200_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J1103,
                J20,
                J1193,
                J1117,
                J1100,
                J1198,
                J1088,
                J79,
                J1011,
                J1058,
                J1120,
                J1184,
                J996,
                J654,
                J1165,
                J1022,
                J999,
                J1031,
                J1072,
                J1150,
                J1138,
                J1077,
                J1017,
                J1039,
                J1094,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J996, J999, J20, J20, J20, J20, J1011, J1017, J1022,
                            J79, J1031, J20, J1039, J1058, J1072, J654, J1077, J1088,
                            J1094, J1100, J1103, J1117, J1120, J1138, J1150, J1165,
                            J1184, J1193, J20, J1198, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J1103 => goto1103_at2(lex),
                Jump::J20 => goto20_at2(lex),
                Jump::J1193 => goto1193_at2(lex),
                Jump::J1117 => goto1117_at2(lex),
                Jump::J1100 => goto1100_at2(lex),
                Jump::J1198 => goto1198_at2(lex),
                Jump::J1088 => goto1088_at2(lex),
                Jump::J79 => goto79_at2(lex),
                Jump::J1011 => goto1011_at2(lex),
                Jump::J1058 => goto1058_at2(lex),
                Jump::J1120 => goto1120_at2(lex),
                Jump::J1184 => goto1184_at2(lex),
                Jump::J996 => goto996_at2(lex),
                Jump::J654 => goto654_at2(lex),
                Jump::J1165 => goto1165_at2(lex),
                Jump::J1022 => goto1022_at2(lex),
                Jump::J999 => goto999_at2(lex),
                Jump::J1031 => goto1031_at2(lex),
                Jump::J1072 => goto1072_at2(lex),
                Jump::J1150 => goto1150_at2(lex),
                Jump::J1138 => goto1138_at2(lex),
                Jump::J1077 => goto1077_at2(lex),
                Jump::J1017 => goto1017_at2(lex),
                Jump::J1039 => goto1039_at2(lex),
                Jump::J1094 => goto1094_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto803_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern73(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto486_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern74(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto721_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern75(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto742_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern76(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto792_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern77(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto605_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern78(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto688_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern79(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto611_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern80(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto733_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern81(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto665_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=184u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto827_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern82(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto623_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern83(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto682_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=158u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto677_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern84(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto694_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern85(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto516_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern86(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto557_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern87(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto704_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=148u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto755_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern88(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto629_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern89(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto635_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern90(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto710_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([133u8..=179u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto596_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern91(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto660_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                151u8 | 156u8 => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto642_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern92(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto573_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern93(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto56_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([160u8..=191u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto701_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern94(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto707_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[167u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto145_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([133u8..=140u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto768_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern95(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto587_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern96(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto651_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern97(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto726_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=163u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto46_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=181u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto599_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([128u8..=154u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto535_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern98(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto508_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern99(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto826_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J803,
                J20,
                J486,
                J614,
                J721,
                J79,
                J742,
                J792,
                J605,
                J688,
                J611,
                J733,
                J665,
                J827,
                J623,
                J682,
                J677,
                J694,
                J516,
                J557,
                J704,
                J755,
                J629,
                J635,
                J710,
                J596,
                J660,
                J642,
                J573,
                J56,
                J701,
                J654,
                J707,
                J145,
                J768,
                J587,
                J651,
                J726,
                J46,
                J599,
                J535,
                J123,
                J508,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J486, J508, J516, J535, J20,
                            J20, J20, J20, J20, J557, J573, J587, J596, J599, J605,
                            J611, J614, J20, J20, J20, J20, J20, J20, J20, J20, J623,
                            J629, J635, J642, J651, J654, J660, J56, J665, J677, J46,
                            J682, J688, J694, J123, J701, J704, J707, __, J710, J145,
                            J721, J79, J726, J733, J742, J755, J20, J20, J20, __, J20,
                            J20, J20, J20, J768, J792, J803, J827, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J803 => goto803_at2(lex),
                Jump::J20 => goto20_at2(lex),
                Jump::J486 => goto486_at2(lex),
                Jump::J614 => goto614_at2(lex),
                Jump::J721 => goto721_at2(lex),
                Jump::J79 => goto79_at2(lex),
                Jump::J742 => goto742_at2(lex),
                Jump::J792 => goto792_at2(lex),
                Jump::J605 => goto605_at2(lex),
                Jump::J688 => goto688_at2(lex),
                Jump::J611 => goto611_at2(lex),
                Jump::J733 => goto733_at2(lex),
                Jump::J665 => goto665_at2(lex),
                Jump::J827 => goto827_at2(lex),
                Jump::J623 => goto623_at2(lex),
                Jump::J682 => goto682_at2(lex),
                Jump::J677 => goto677_at2(lex),
                Jump::J694 => goto694_at2(lex),
                Jump::J516 => goto516_at2(lex),
                Jump::J557 => goto557_at2(lex),
                Jump::J704 => goto704_at2(lex),
                Jump::J755 => goto755_at2(lex),
                Jump::J629 => goto629_at2(lex),
                Jump::J635 => goto635_at2(lex),
                Jump::J710 => goto710_at2(lex),
                Jump::J596 => goto596_at2(lex),
                Jump::J660 => goto660_at2(lex),
                Jump::J642 => goto642_at2(lex),
                Jump::J573 => goto573_at2(lex),
                Jump::J56 => goto56_at2(lex),
                Jump::J701 => goto701_at2(lex),
                Jump::J654 => goto654_at2(lex),
                Jump::J707 => goto707_at2(lex),
                Jump::J145 => goto145_at2(lex),
                Jump::J768 => goto768_at2(lex),
                Jump::J587 => goto587_at2(lex),
                Jump::J651 => goto651_at2(lex),
                Jump::J726 => goto726_at2(lex),
                Jump::J46 => goto46_at2(lex),
                Jump::J599 => goto599_at2(lex),
                Jump::J535 => goto535_at2(lex),
                Jump::J123 => goto123_at2(lex),
                Jump::J508 => goto508_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto691_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=171u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2731_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=171u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto20_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2740_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern100(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2831_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern101(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto109_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([176u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1216_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=173u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2930_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern102(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2783_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern103(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2715_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern104(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto463_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=132u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto172_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[142u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2762_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern105(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto685_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=173u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2958_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern106(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2956_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J691,
                J2731,
                J20,
                J2740,
                J2831,
                J109,
                J1216,
                J2930,
                J2783,
                J2715,
                J463,
                J172,
                J2762,
                J685,
                J2958,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J109, J1216, __, __, J2715,
                            J172, __, __, __, __, J685, J691, __, __, __, __, __, __,
                            __, J2731, __, __, __, J2740, __, __, __, __, __, __, __,
                            J2762, J20, J20, J20, J463, J20, J2783, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, J2831,
                            J2930, J2958, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J691 => goto691_at3(lex),
                Jump::J2731 => goto2731_at3(lex),
                Jump::J20 => goto20_at3(lex),
                Jump::J2740 => goto2740_at3(lex),
                Jump::J2831 => goto2831_at3(lex),
                Jump::J109 => goto109_at3(lex),
                Jump::J1216 => goto1216_at3(lex),
                Jump::J2930 => goto2930_at3(lex),
                Jump::J2783 => goto2783_at3(lex),
                Jump::J2715 => goto2715_at3(lex),
                Jump::J463 => goto463_at3(lex),
                Jump::J172 => goto172_at3(lex),
                Jump::J2762 => goto2762_at3(lex),
                Jump::J685 => goto685_at3(lex),
                Jump::J2958 => goto2958_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto665_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=184u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2341_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern107(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto602_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=143u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto51_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=175u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2380_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern108(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1020_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=157u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1306_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=190u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto619_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=172u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2366_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern109(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2314_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern110(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2371_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([147u8..=159u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2379_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J665,
                J2341,
                J602,
                J51,
                J2380,
                J1020,
                J1306,
                J619,
                J2366,
                J2314,
                J2371,
                J685,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, J1020, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, J20, J20, J20,
                            J20, J20, J20, J20, J20, J665, J2314, J1306, J685, J51,
                            J2341, J602, __, __, __, __, __, __, J619, __, __, __, J20,
                            __, __, J20, J2366, J2371, J2380, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3(lex),
                Jump::J665 => goto665_at3(lex),
                Jump::J2341 => goto2341_at3(lex),
                Jump::J602 => goto602_at3(lex),
                Jump::J51 => goto51_at3(lex),
                Jump::J2380 => goto2380_at3(lex),
                Jump::J1020 => goto1020_at3(lex),
                Jump::J1306 => goto1306_at3(lex),
                Jump::J619 => goto619_at3(lex),
                Jump::J2366 => goto2366_at3(lex),
                Jump::J2314 => goto2314_at3(lex),
                Jump::J2371 => goto2371_at3(lex),
                Jump::J685 => goto685_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto3024_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern111(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3032_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J3024, J20, J1020, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J3024, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J1020, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J3024 => goto3024_at3(lex),
                Jump::J20 => goto20_at3(lex),
                Jump::J1020 => goto1020_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto2109_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern112(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2161_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern113(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2211_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern114(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2142_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=160u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1782_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=168u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1981_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern115(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2133_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern116(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1590_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([160u8..=178u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2231_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern117(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2070_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[129u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto423_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=134u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2236_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[176u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2095_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern118(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1967_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern119(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1787_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=166u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto682_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=158u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto276_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern36(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1808_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern120(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2202_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern121(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2119_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern122(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto142_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[128u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2065_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern123(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1813_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=178u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1767_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=183u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1944_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern124(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1918_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern125(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2008_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern126(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1990_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([152u8..=155u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1876_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern127(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto56_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([160u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1014_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=174u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1772_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern128(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto795_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=180u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2152_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern129(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1954_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                145u8 | 147u8 => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1843_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern130(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2032_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern131(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2181_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern132(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto437_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some(&[132u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto599_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=154u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1828_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern133(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1777_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([131u8..=175u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2080_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern134(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2235_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J2109,
                J2161,
                J2211,
                J2142,
                J1782,
                J1981,
                J602,
                J2133,
                J1590,
                J2231,
                J2070,
                J423,
                J2236,
                J2095,
                J1967,
                J1787,
                J682,
                J276,
                J665,
                J1808,
                J2202,
                J2119,
                J142,
                J2065,
                J1813,
                J1767,
                J1944,
                J1918,
                J2008,
                J691,
                J1990,
                J1876,
                J56,
                J1014,
                J1772,
                J795,
                J2152,
                J1954,
                J1843,
                J51,
                J2032,
                J2181,
                J437,
                J599,
                J1828,
                J1777,
                J2080,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J1767, J1772, J1777, J1782,
                            J1787, J1808, J1813, J1828, J1843, J142, J1876, J682, J276,
                            J1918, J1944, J1954, J795, J1967, J51, J1981, __, __, J1014,
                            J1990, J51, J437, J2008, __, J599, J423, __, __, J691, __,
                            J56, J2032, J2065, J2070, J2080, J2095, J2109, J2119, J2133,
                            J665, __, __, __, J2142, J2152, J2161, J602, __, J2181,
                            J2202, J2211, __, __, __, __, J1590, J2231, __, J2236, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J2109 => goto2109_at3(lex),
                Jump::J2161 => goto2161_at3(lex),
                Jump::J2211 => goto2211_at3(lex),
                Jump::J2142 => goto2142_at3(lex),
                Jump::J1782 => goto1782_at3(lex),
                Jump::J1981 => goto1981_at3(lex),
                Jump::J602 => goto602_at3(lex),
                Jump::J2133 => goto2133_at3(lex),
                Jump::J1590 => goto1590_at3(lex),
                Jump::J2231 => goto2231_at3(lex),
                Jump::J2070 => goto2070_at3(lex),
                Jump::J423 => goto423_at3(lex),
                Jump::J2236 => goto2236_at3(lex),
                Jump::J2095 => goto2095_at3(lex),
                Jump::J1967 => goto1967_at3(lex),
                Jump::J1787 => goto1787_at3(lex),
                Jump::J682 => goto682_at3(lex),
                Jump::J276 => goto276_at3(lex),
                Jump::J665 => goto665_at3(lex),
                Jump::J1808 => goto1808_at3(lex),
                Jump::J2202 => goto2202_at3(lex),
                Jump::J2119 => goto2119_at3(lex),
                Jump::J142 => goto142_at3(lex),
                Jump::J2065 => goto2065_at3(lex),
                Jump::J1813 => goto1813_at3(lex),
                Jump::J1767 => goto1767_at3(lex),
                Jump::J1944 => goto1944_at3(lex),
                Jump::J1918 => goto1918_at3(lex),
                Jump::J2008 => goto2008_at3(lex),
                Jump::J691 => goto691_at3(lex),
                Jump::J1990 => goto1990_at3(lex),
                Jump::J1876 => goto1876_at3(lex),
                Jump::J56 => goto56_at3(lex),
                Jump::J1014 => goto1014_at3(lex),
                Jump::J1772 => goto1772_at3(lex),
                Jump::J795 => goto795_at3(lex),
                Jump::J2152 => goto2152_at3(lex),
                Jump::J1954 => goto1954_at3(lex),
                Jump::J1843 => goto1843_at3(lex),
                Jump::J51 => goto51_at3(lex),
                Jump::J2032 => goto2032_at3(lex),
                Jump::J2181 => goto2181_at3(lex),
                Jump::J437 => goto437_at3(lex),
                Jump::J599 => goto599_at3(lex),
                Jump::J1828 => goto1828_at3(lex),
                Jump::J1777 => goto1777_at3(lex),
                Jump::J2080 => goto2080_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto968_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=186u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2295_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J968, J20, J423, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J968, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J423, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J968 => goto968_at3(lex),
                Jump::J20 => goto20_at3(lex),
                Jump::J423 => goto423_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto1022_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern65(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2979_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=185u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2994_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1022, J2979, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J2979, J20, J20, J20, J1022, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3(lex),
                Jump::J1022 => goto1022_at3(lex),
                Jump::J2979 => goto2979_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto3052_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern135(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3056_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                141u8 => goto3052_at3(lex),
                byte if pattern136(byte) => goto20_at3(lex),
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1415_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern137(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1428_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern138(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1462_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern139(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1654_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern140(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1701_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern141(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1540_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern142(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1615_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern143(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1581_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern144(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1715_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern145(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1501_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern146(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto58_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=136u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1595_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern147(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1381_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern148(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1684_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=178u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1759_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern149(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1667_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern150(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto806_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([130u8..=132u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1447_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern151(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1524_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern152(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1605_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern153(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1366_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern154(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto638_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=145u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1733_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern155(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1397_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern156(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1514_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=182u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1572_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern157(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1636_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern158(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1741_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern159(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1438_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern160(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto519_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=133u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1750_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern161(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto590_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=144u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto654_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=179u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1361_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=156u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1349_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern162(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1338_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern163(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto726_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=163u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1099_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([160u8..=188u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto46_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=181u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1758_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J1415,
                J1428,
                J1462,
                J1654,
                J1701,
                J1540,
                J1615,
                J1581,
                J1715,
                J1501,
                J58,
                J1595,
                J682,
                J1381,
                J1684,
                J1759,
                J1667,
                J806,
                J1447,
                J1524,
                J1605,
                J1366,
                J638,
                J1733,
                J1397,
                J1514,
                J1572,
                J1636,
                J1741,
                J1438,
                J519,
                J1750,
                J590,
                J654,
                J1361,
                J1022,
                J1349,
                J1338,
                J726,
                J1099,
                J46,
                J968,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J1338, J1349, J20, J968, __,
                            __, __, __, __, __, J1366, J590, J1381, J1397, J1022, J1415,
                            J20, J20, J1428, J1438, J1447, J1462, J1501, J654, J20, J20,
                            J20, J20, J1514, J1524, J1540, __, J1572, J1581, J682,
                            J1595, J1605, __, J1615, __, J1636, J1099, J1361, J1654,
                            J46, J1667, J638, __, J20, J58, J1684, J1684, J726, J1701,
                            J519, __, __, __, J1715, J806, J1733, J1741, J1750, J1759,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3(lex),
                Jump::J1415 => goto1415_at3(lex),
                Jump::J1428 => goto1428_at3(lex),
                Jump::J1462 => goto1462_at3(lex),
                Jump::J1654 => goto1654_at3(lex),
                Jump::J1701 => goto1701_at3(lex),
                Jump::J1540 => goto1540_at3(lex),
                Jump::J1615 => goto1615_at3(lex),
                Jump::J1581 => goto1581_at3(lex),
                Jump::J1715 => goto1715_at3(lex),
                Jump::J1501 => goto1501_at3(lex),
                Jump::J58 => goto58_at3(lex),
                Jump::J1595 => goto1595_at3(lex),
                Jump::J682 => goto682_at3(lex),
                Jump::J1381 => goto1381_at3(lex),
                Jump::J1684 => goto1684_at3(lex),
                Jump::J1759 => goto1759_at3(lex),
                Jump::J1667 => goto1667_at3(lex),
                Jump::J806 => goto806_at3(lex),
                Jump::J1447 => goto1447_at3(lex),
                Jump::J1524 => goto1524_at3(lex),
                Jump::J1605 => goto1605_at3(lex),
                Jump::J1366 => goto1366_at3(lex),
                Jump::J638 => goto638_at3(lex),
                Jump::J1733 => goto1733_at3(lex),
                Jump::J1397 => goto1397_at3(lex),
                Jump::J1514 => goto1514_at3(lex),
                Jump::J1572 => goto1572_at3(lex),
                Jump::J1636 => goto1636_at3(lex),
                Jump::J1741 => goto1741_at3(lex),
                Jump::J1438 => goto1438_at3(lex),
                Jump::J519 => goto519_at3(lex),
                Jump::J1750 => goto1750_at3(lex),
                Jump::J590 => goto590_at3(lex),
                Jump::J654 => goto654_at3(lex),
                Jump::J1361 => goto1361_at3(lex),
                Jump::J1022 => goto1022_at3(lex),
                Jump::J1349 => goto1349_at3(lex),
                Jump::J1338 => goto1338_at3(lex),
                Jump::J726 => goto726_at3(lex),
                Jump::J1099 => goto1099_at3(lex),
                Jump::J46 => goto46_at3(lex),
                Jump::J968 => goto968_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto2454_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern164(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2486_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern165(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2463_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=187u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2476_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern166(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2433_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern167(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2484_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J2454, J20, J2486, J2463, J2476, J2433, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J2433,
                            J2454, J20, J20, J20, J20, J20, J2463, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, J20, J2476, J2486, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J2454 => goto2454_at3(lex),
                Jump::J20 => goto20_at3(lex),
                Jump::J2486 => goto2486_at3(lex),
                Jump::J2463 => goto2463_at3(lex),
                Jump::J2476 => goto2476_at3(lex),
                Jump::J2433 => goto2433_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto1224_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=153u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1409_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=131u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2260_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=176u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1271_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([144u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2259_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1224, J1409, J2260, J1271, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J1224, __, __,
                            __, J20, J20, J20, J1409, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, J1271, J2260, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3(lex),
                Jump::J1224 => goto1224_at3(lex),
                Jump::J1409 => goto1409_at3(lex),
                Jump::J2260 => goto2260_at3(lex),
                Jump::J1271 => goto1271_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto1610_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=183u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2402_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern168(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2406_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J1610, J2402, J58, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J1610, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J2402, J58, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3(lex),
                Jump::J1610 => goto1610_at3(lex),
                Jump::J2402 => goto2402_at3(lex),
                Jump::J58 => goto58_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto2421_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern169(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2420_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[191u8]) => goto2421_at3(lex),
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3038_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                168u8 => goto1020_at3(lex),
                160u8..=167u8 => goto20_at3(lex),
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3007_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern171(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto3011_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern170(byte) => goto20_at3(lex),
                186u8 => goto3007_at3(lex),
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto992_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 2usize]>(2usize) {
                Some([128u8..=191u8, 128u8..=191u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2276_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern172(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2280_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump { __, J20, J51, J2276, }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J51,
                            J2276, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20, J20,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at3(lex),
                Jump::J51 => goto51_at3(lex),
                Jump::J2276 => goto2276_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto3062_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                128u8..=141u8 => goto20_at3(lex),
                142u8 => goto51_at3(lex),
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1375_at3<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(3usize) {
                Some([128u8..=159u8]) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2971_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern173(byte) => goto20_at3(lex),
                155u8 => goto1375_at3(lex),
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2651_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern174(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2539_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern175(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2549_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern176(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2582_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern177(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2615_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern178(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto1127_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern179(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2499_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern180(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2601_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern181(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2636_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern182(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2666_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern183(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2698_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern184(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2680_at3<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(3usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern185(byte) => {
                    lex.bump_unchecked(4usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto2696_at2<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J2651,
                J20,
                J2539,
                J2549,
                J2582,
                J2615,
                J1127,
                J2499,
                J2601,
                J2636,
                J2666,
                J2698,
                J2680,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, J20, J2499, J2539,
                            J2549, J2582, J2601, J20, J20, J20, J20, J2615, J2636,
                            J2651, J2666, J2680, J1127, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, J2698, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J2651 => goto2651_at3(lex),
                Jump::J20 => goto20_at3(lex),
                Jump::J2539 => goto2539_at3(lex),
                Jump::J2549 => goto2549_at3(lex),
                Jump::J2582 => goto2582_at3(lex),
                Jump::J2615 => goto2615_at3(lex),
                Jump::J1127 => goto1127_at3(lex),
                Jump::J2499 => goto2499_at3(lex),
                Jump::J2601 => goto2601_at3(lex),
                Jump::J2636 => goto2636_at3(lex),
                Jump::J2666 => goto2666_at3(lex),
                Jump::J2698 => goto2698_at3(lex),
                Jump::J2680 => goto2680_at3(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto3060_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J2956,
                J2379,
                J3032,
                J2235,
                J2295,
                J2994,
                J3056,
                J1758,
                J2484,
                J2259,
                J2406,
                J2420,
                J3038,
                J3011,
                J992,
                J2280,
                J3062,
                J2971,
                J2696,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, J1758, J2235, J2259,
                            J2280, J2295, __, J2379, J992, J2406, __, J2420, J2484, __,
                            J2696, J2956, __, J992, J992, J992, J992, J992, J992, J992,
                            J992, J992, J992, J2971, J2994, J3011, J992, J3032, J3038,
                            J992, J3056, J3062, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J2956 => goto2956_at2(lex),
                Jump::J2379 => goto2379_at2(lex),
                Jump::J3032 => goto3032_at2(lex),
                Jump::J2235 => goto2235_at2(lex),
                Jump::J2295 => goto2295_at2(lex),
                Jump::J2994 => goto2994_at2(lex),
                Jump::J3056 => goto3056_at2(lex),
                Jump::J1758 => goto1758_at2(lex),
                Jump::J2484 => goto2484_at2(lex),
                Jump::J2259 => goto2259_at2(lex),
                Jump::J2406 => goto2406_at2(lex),
                Jump::J2420 => goto2420_at2(lex),
                Jump::J3038 => goto3038_at2(lex),
                Jump::J3011 => goto3011_at2(lex),
                Jump::J992 => goto992_at2(lex),
                Jump::J2280 => goto2280_at2(lex),
                Jump::J3062 => goto3062_at2(lex),
                Jump::J2971 => goto2971_at2(lex),
                Jump::J2696 => goto2696_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto7_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            lex.set(Ok(Token::Function));
        }
        #[inline]
        fn goto3098_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J50,
                J45,
                J988,
                J58,
                J53,
                J36,
                J992,
                J19,
                J61,
                J14,
                J57,
                J78,
                J74,
                J1319,
                J1210,
                J65,
                J48,
                J77,
                J480,
                J9,
                J56,
                J991,
                J85,
                J81,
                J29,
                J1200,
                J826,
                J3060,
                J943,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, __, __,
                            __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, __, __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, J14,
                            J19, J20, J20, J20, J20, J20, J20, J20, J29, __, J36, J45,
                            J48, J20, J20, J50, J20, J53, J57, J58, J61, J56, J65, J20,
                            J74, J77, J78, J81, J85, J480, J826, J943, J988, J991, J992,
                            J992, J992, J992, J992, J1200, J992, J992, J1210, __, J1319,
                            J3060, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __]
                };
            let byte =
                match lex.read::<u8>() {
                    Some(byte) => byte,
                    None => return goto7_ctx8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at1_ctx8_x(lex),
                Jump::J50 => goto50_at1_ctx8_x(lex),
                Jump::J45 => goto45_at1_ctx8_x(lex),
                Jump::J988 => goto988_at1_ctx8_x(lex),
                Jump::J58 => goto58_at1_ctx8_x(lex),
                Jump::J53 => goto53_at1_ctx8_x(lex),
                Jump::J36 => goto36_at1_ctx8_x(lex),
                Jump::J992 => goto992_at1_ctx8_x(lex),
                Jump::J19 => goto19_at1_ctx8_x(lex),
                Jump::J61 => goto61_at1_ctx8_x(lex),
                Jump::J14 => goto14_at1_ctx8_x(lex),
                Jump::J57 => goto57_at1_ctx8_x(lex),
                Jump::J78 => goto78_at1_ctx8_x(lex),
                Jump::J74 => goto74_at1_ctx8_x(lex),
                Jump::J1319 => goto1319_at1_ctx8_x(lex),
                Jump::J1210 => goto1210_at1_ctx8_x(lex),
                Jump::J65 => goto65_at1_ctx8_x(lex),
                Jump::J48 => goto48_at1_ctx8_x(lex),
                Jump::J77 => goto77_at1_ctx8_x(lex),
                Jump::J480 => goto480_at1_ctx8_x(lex),
                Jump::J9 => { lex.bump_unchecked(1usize); goto9_ctx8_x(lex) }
                Jump::J56 => goto56_at1_ctx8_x(lex),
                Jump::J991 => goto991_at1_ctx8_x(lex),
                Jump::J85 => goto85_at1_ctx8_x(lex),
                Jump::J81 => goto81_at1_ctx8_x(lex),
                Jump::J29 => goto29_at1_ctx8_x(lex),
                Jump::J1200 => goto1200_at1_ctx8_x(lex),
                Jump::J826 => goto826_at1_ctx8_x(lex),
                Jump::J3060 => goto3060_at1_ctx8_x(lex),
                Jump::J943 => goto943_at1_ctx8_x(lex),
                Jump::__ => goto7_ctx8_x(lex),
            }
        }
        #[inline]
        fn goto3097_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            match lex.read::<&[u8; 6usize]>() {
                Some(b"nction") => {
                    lex.bump_unchecked(6usize);
                    goto3098_ctx8_x(lex)
                }
                _ => goto9_ctx8_x(lex),
            }
        }
        #[inline]
        fn goto6_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            lex.set(Ok(Token::Function));
        }
        #[inline]
        fn goto3093_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J50,
                J45,
                J988,
                J58,
                J53,
                J36,
                J992,
                J19,
                J61,
                J14,
                J57,
                J78,
                J74,
                J1319,
                J1210,
                J65,
                J48,
                J77,
                J480,
                J9,
                J56,
                J991,
                J85,
                J81,
                J29,
                J1200,
                J826,
                J3060,
                J943,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, __, __,
                            __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, __, __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, J14,
                            J19, J20, J20, J20, J20, J20, J20, J20, J29, __, J36, J45,
                            J48, J20, J20, J50, J20, J53, J57, J58, J61, J56, J65, J20,
                            J74, J77, J78, J81, J85, J480, J826, J943, J988, J991, J992,
                            J992, J992, J992, J992, J1200, J992, J992, J1210, __, J1319,
                            J3060, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __]
                };
            let byte =
                match lex.read::<u8>() {
                    Some(byte) => byte,
                    None => return goto6_ctx8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at1_ctx8_x(lex),
                Jump::J50 => goto50_at1_ctx8_x(lex),
                Jump::J45 => goto45_at1_ctx8_x(lex),
                Jump::J988 => goto988_at1_ctx8_x(lex),
                Jump::J58 => goto58_at1_ctx8_x(lex),
                Jump::J53 => goto53_at1_ctx8_x(lex),
                Jump::J36 => goto36_at1_ctx8_x(lex),
                Jump::J992 => goto992_at1_ctx8_x(lex),
                Jump::J19 => goto19_at1_ctx8_x(lex),
                Jump::J61 => goto61_at1_ctx8_x(lex),
                Jump::J14 => goto14_at1_ctx8_x(lex),
                Jump::J57 => goto57_at1_ctx8_x(lex),
                Jump::J78 => goto78_at1_ctx8_x(lex),
                Jump::J74 => goto74_at1_ctx8_x(lex),
                Jump::J1319 => goto1319_at1_ctx8_x(lex),
                Jump::J1210 => goto1210_at1_ctx8_x(lex),
                Jump::J65 => goto65_at1_ctx8_x(lex),
                Jump::J48 => goto48_at1_ctx8_x(lex),
                Jump::J77 => goto77_at1_ctx8_x(lex),
                Jump::J480 => goto480_at1_ctx8_x(lex),
                Jump::J9 => { lex.bump_unchecked(1usize); goto9_ctx8_x(lex) }
                Jump::J56 => goto56_at1_ctx8_x(lex),
                Jump::J991 => goto991_at1_ctx8_x(lex),
                Jump::J85 => goto85_at1_ctx8_x(lex),
                Jump::J81 => goto81_at1_ctx8_x(lex),
                Jump::J29 => goto29_at1_ctx8_x(lex),
                Jump::J1200 => goto1200_at1_ctx8_x(lex),
                Jump::J826 => goto826_at1_ctx8_x(lex),
                Jump::J3060 => goto3060_at1_ctx8_x(lex),
                Jump::J943 => goto943_at1_ctx8_x(lex),
                Jump::__ => goto6_ctx8_x(lex),
            }
        }
        #[inline]
        fn goto3095_ctx8_x<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J20,
                J50,
                J45,
                J988,
                J58,
                J53,
                J36,
                J992,
                J19,
                J61,
                J14,
                J57,
                J78,
                J74,
                J1319,
                J1210,
                J65,
                J48,
                J3097,
                J77,
                J480,
                J9,
                J56,
                J991,
                J85,
                J3093,
                J81,
                J29,
                J1200,
                J826,
                J3060,
                J943,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, __, __,
                            __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, __, __, __, __, __, __, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J3093, J9, J9, J9, J9, J9, J9, J3097,
                            J9, J9, J9, J9, J9, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, J14, J19, J20, J20, J20, J20, J20, J20, J20, J29, __,
                            J36, J45, J48, J20, J20, J50, J20, J53, J57, J58, J61, J56,
                            J65, J20, J74, J77, J78, J81, J85, J480, J826, J943, J988,
                            J991, J992, J992, J992, J992, J992, J1200, J992, J992,
                            J1210, __, J1319, J3060, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __]
                };
            let byte =
                match lex.read::<u8>() {
                    Some(byte) => byte,
                    None => return goto8_ctx8_x(lex),
                };
            match LUT[byte as usize] {
                Jump::J20 => goto20_at1_ctx8_x(lex),
                Jump::J50 => goto50_at1_ctx8_x(lex),
                Jump::J45 => goto45_at1_ctx8_x(lex),
                Jump::J988 => goto988_at1_ctx8_x(lex),
                Jump::J58 => goto58_at1_ctx8_x(lex),
                Jump::J53 => goto53_at1_ctx8_x(lex),
                Jump::J36 => goto36_at1_ctx8_x(lex),
                Jump::J992 => goto992_at1_ctx8_x(lex),
                Jump::J19 => goto19_at1_ctx8_x(lex),
                Jump::J61 => goto61_at1_ctx8_x(lex),
                Jump::J14 => goto14_at1_ctx8_x(lex),
                Jump::J57 => goto57_at1_ctx8_x(lex),
                Jump::J78 => goto78_at1_ctx8_x(lex),
                Jump::J74 => goto74_at1_ctx8_x(lex),
                Jump::J1319 => goto1319_at1_ctx8_x(lex),
                Jump::J1210 => goto1210_at1_ctx8_x(lex),
                Jump::J65 => goto65_at1_ctx8_x(lex),
                Jump::J48 => goto48_at1_ctx8_x(lex),
                Jump::J3097 => {
                    lex.bump_unchecked(1usize);
                    goto3097_ctx8_x(lex)
                }
                Jump::J77 => goto77_at1_ctx8_x(lex),
                Jump::J480 => goto480_at1_ctx8_x(lex),
                Jump::J9 => { lex.bump_unchecked(1usize); goto9_ctx8_x(lex) }
                Jump::J56 => goto56_at1_ctx8_x(lex),
                Jump::J991 => goto991_at1_ctx8_x(lex),
                Jump::J85 => goto85_at1_ctx8_x(lex),
                Jump::J3093 => {
                    lex.bump_unchecked(1usize);
                    goto3093_ctx8_x(lex)
                }
                Jump::J81 => goto81_at1_ctx8_x(lex),
                Jump::J29 => goto29_at1_ctx8_x(lex),
                Jump::J1200 => goto1200_at1_ctx8_x(lex),
                Jump::J826 => goto826_at1_ctx8_x(lex),
                Jump::J3060 => goto3060_at1_ctx8_x(lex),
                Jump::J943 => goto943_at1_ctx8_x(lex),
                Jump::__ => goto8_ctx8_x(lex),
            }
        }
        #[inline]
        fn goto911_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some(&[175u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto834_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([144u8..=156u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto912_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern186(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto881_at2<'s>(lex: &mut Lexer<'s>) {
            match lex.read_at::<&[u8; 1usize]>(2usize) {
                Some([131u8..=132u8]) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto878_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern187(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto929_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern188(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto893_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern189(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto941_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern190(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto872_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern191(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto905_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                byte if pattern192(byte) => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto831_at2<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read_at::<u8>(2usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match byte {
                177u8 | 191u8 => {
                    lex.bump_unchecked(3usize);
                    goto9_ctx8_x(lex)
                }
                _ => _error(lex),
            }
        }
        #[inline]
        fn goto943_at1<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J911,
                J20,
                J834,
                J912,
                J881,
                J878,
                J929,
                J893,
                J941,
                J872,
                J905,
                J831,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, J831, J834, __, J872,
                            J878, J881, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, J20,
                            J20, J20, J893, J905, J912, J929, J941, J911, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __]
                };
            let byte =
                match lex.read_at::<u8>(1usize) {
                    Some(byte) => byte,
                    None => return _error(lex),
                };
            match LUT[byte as usize] {
                Jump::J911 => goto911_at2(lex),
                Jump::J20 => goto20_at2(lex),
                Jump::J834 => goto834_at2(lex),
                Jump::J912 => goto912_at2(lex),
                Jump::J881 => goto881_at2(lex),
                Jump::J878 => goto878_at2(lex),
                Jump::J929 => goto929_at2(lex),
                Jump::J893 => goto893_at2(lex),
                Jump::J941 => goto941_at2(lex),
                Jump::J872 => goto872_at2(lex),
                Jump::J905 => goto905_at2(lex),
                Jump::J831 => goto831_at2(lex),
                Jump::__ => _error(lex),
            }
        }
        #[inline]
        fn goto3101<'s>(lex: &mut Lexer<'s>) {
            enum Jump {
                __,
                J3069,
                J20,
                J50,
                J45,
                J988,
                J58,
                J53,
                J36,
                J3090,
                J992,
                J19,
                J2,
                J61,
                J78,
                J14,
                J57,
                J3100,
                J74,
                J3073,
                J1319,
                J1210,
                J65,
                J48,
                J77,
                J480,
                J9,
                J56,
                J991,
                J85,
                J4,
                J81,
                J3065,
                J29,
                J1200,
                J826,
                J3060,
                J3095,
                J943,
            }
            const LUT: [Jump; 256] =
                {
                    use Jump::*;
                    [__, __, __, __, __, __, __, __, __, J2, J4, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, J2, __, J3073, __, __, __, __, __, __, __, __, __,
                            __, J3069, __, J3090, J3065, J3065, J3065, J3065, J3065,
                            J3065, J3065, J3065, J3065, J3065, __, __, __, J3100, __,
                            __, __, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, __, __,
                            __, __, J3065, __, J9, J9, J9, J9, J9, J3095, J9, J9, J9,
                            J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9, J9,
                            J9, J9, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __, __, __, __, __, __, __, __, __, __, __, __, J14,
                            J19, J20, J20, J20, J20, J20, J20, J20, J29, __, J36, J45,
                            J48, J20, J20, J50, J20, J53, J57, J58, J61, J56, J65, J20,
                            J74, J77, J78, J81, J85, J480, J826, J943, J988, J991, J992,
                            J992, J992, J992, J992, J1200, J992, J992, J1210, __, J1319,
                            J3060, __, __, __, __, __, __, __, __, __, __, __, __, __,
                            __, __]
                };
            let byte =
                match lex.read::<u8>() {
                    Some(byte) => byte,
                    None => return _end(lex),
                };
            match LUT[byte as usize] {
                Jump::J3069 => goto3069_at1(lex),
                Jump::J20 => goto20_at1(lex),
                Jump::J50 => goto50_at1(lex),
                Jump::J45 => goto45_at1(lex),
                Jump::J988 => goto988_at1(lex),
                Jump::J58 => goto58_at1(lex),
                Jump::J53 => goto53_at1(lex),
                Jump::J36 => goto36_at1(lex),
                Jump::J3090 => goto3090_at1(lex),
                Jump::J992 => goto992_at1(lex),
                Jump::J19 => goto19_at1(lex),
                Jump::J2 => { lex.bump_unchecked(1usize); goto2_ctx1_x(lex) }
                Jump::J61 => goto61_at1(lex),
                Jump::J78 => goto78_at1(lex),
                Jump::J14 => goto14_at1(lex),
                Jump::J57 => goto57_at1(lex),
                Jump::J3100 => {
                    lex.bump_unchecked(1usize);
                    goto3100_ctx3086_x(lex)
                }
                Jump::J74 => goto74_at1(lex),
                Jump::J3073 => {
                    lex.bump_unchecked(1usize);
                    goto3073_ctx3072_x(lex)
                }
                Jump::J1319 => goto1319_at1(lex),
                Jump::J1210 => goto1210_at1(lex),
                Jump::J65 => goto65_at1(lex),
                Jump::J48 => goto48_at1(lex),
                Jump::J77 => goto77_at1(lex),
                Jump::J480 => goto480_at1(lex),
                Jump::J9 => { lex.bump_unchecked(1usize); goto9_ctx8_x(lex) }
                Jump::J56 => goto56_at1(lex),
                Jump::J991 => goto991_at1(lex),
                Jump::J85 => goto85_at1(lex),
                Jump::J4 => { lex.bump_unchecked(1usize); goto4_x(lex) }
                Jump::J81 => goto81_at1(lex),
                Jump::J3065 => {
                    lex.bump_unchecked(1usize);
                    goto3065_ctx3064_x(lex)
                }
                Jump::J29 => goto29_at1(lex),
                Jump::J1200 => goto1200_at1(lex),
                Jump::J826 => goto826_at1(lex),
                Jump::J3060 => goto3060_at1(lex),
                Jump::J3095 => {
                    lex.bump_unchecked(1usize);
                    goto3095_ctx8_x(lex)
                }
                Jump::J943 => goto943_at1(lex),
                Jump::__ => _error(lex),
            }
        }
        goto3101(lex)
    }
}
#[automatically_derived]
impl<'s> ::core::marker::StructuralPartialEq for Token<'s> { }
#[automatically_derived]
impl<'s> ::core::cmp::PartialEq for Token<'s> {
    #[inline]
    fn eq(&self, other: &Token<'s>) -> bool {
        let __self_discr = ::core::intrinsics::discriminant_value(self);
        let __arg1_discr = ::core::intrinsics::discriminant_value(other);
        __self_discr == __arg1_discr &&
            match (self, other) {
                (Token::Name(__self_0), Token::Name(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Token::Number(__self_0), Token::Number(__arg1_0)) =>
                    __self_0 == __arg1_0,
                (Token::Negative(__self_0), Token::Negative(__arg1_0)) =>
                    __self_0 == __arg1_0,
                _ => true,
            }
    }
}

#[logos(source = [u8])]
enum Bytes {

    #[regex(b"[\x80-\xff]+")]
    High,

    #[token(b"\x00", ignore(case))]
    Zero,
}
#[automatically_derived]
impl ::core::fmt::Debug for Bytes {
    #[inline]
    fn fmt(&self, f: &mut ::core::fmt::Formatter) -> ::core::fmt::Result {
        ::core::fmt::Formatter::write_str(f,
            match self { Bytes::High => "High", Bytes::Zero => "Zero", })
    }
}
impl<'s> ::logos::Logos<'s> for Bytes {
    type Error = ();
    type Extras = ();
    type Source = [u8];
    fn lex(lex: &mut ::logos::Lexer<'s, Self>) {
        use ::logos::internal::{
            LexerInternal, CallbackResult, SkipCallbackResult,
        };
        type Lexer<'s> = ::logos::Lexer<'s, Bytes>;
        fn _end<'s>(lex: &mut Lexer<'s>) { lex.end() }
        fn _error<'s>(lex: &mut Lexer<'s>) {
            lex.bump_unchecked(1);
            lex.error();
        }
        macro_rules! _fast_loop {
            ($lex : ident, $test : ident, $miss : expr) =>
            {
                while let Some(arr) = $lex.read :: < & [u8; 16] > ()
                {
                    if $test(arr [0])
                    {
                        if $test(arr [1])
                        {
                            if $test(arr [2])
                            {
                                if $test(arr [3])
                                {
                                    if $test(arr [4])
                                    {
                                        if $test(arr [5])
                                        {
                                            if $test(arr [6])
                                            {
                                                if $test(arr [7])
                                                {
                                                    if $test(arr [8])
                                                    {
                                                        if $test(arr [9])
                                                        {
                                                            if $test(arr [10])
                                                            {
                                                                if $test(arr [11])
                                                                {
                                                                    if $test(arr [12])
                                                                    {
                                                                        if $test(arr [13])
                                                                        {
                                                                            if $test(arr [14])
                                                                            {
                                                                                if $test(arr [15]) { $lex.bump_unchecked(16); continue; }
                                                                                $lex.bump_unchecked(15); return $miss;
                                                                            } $lex.bump_unchecked(14); return $miss;
                                                                        } $lex.bump_unchecked(13); return $miss;
                                                                    } $lex.bump_unchecked(12); return $miss;
                                                                } $lex.bump_unchecked(11); return $miss;
                                                            } $lex.bump_unchecked(10); return $miss;
                                                        } $lex.bump_unchecked(9); return $miss;
                                                    } $lex.bump_unchecked(8); return $miss;
                                                } $lex.bump_unchecked(7); return $miss;
                                            } $lex.bump_unchecked(6); return $miss;
                                        } $lex.bump_unchecked(5); return $miss;
                                    } $lex.bump_unchecked(4); return $miss;
                                } $lex.bump_unchecked(3); return $miss;
                            } $lex.bump_unchecked(2); return $miss;
                        } $lex.bump_unchecked(1); return $miss;
                    } return $miss;
                } while $lex.test($test) { $lex.bump_unchecked(1); } $miss
            };
        }
        #[inline]
        fn goto4_x<'s>(lex: &mut Lexer<'s>) { lex.set(Ok(Bytes::Zero)); }
        #[inline]
        fn goto1_ctx1_x<'s>(lex: &mut Lexer<'s>) { lex.set(Ok(Bytes::High)); }
        #[inline]
        fn pattern0(byte: u8) -> bool {
            match byte { 128u8..=255u8 => true, _ => false, }
        }
        #[inline]
        fn goto2_ctx1_x<'s>(lex: &mut Lexer<'s>) {
            while let Some(arr) = lex.read::<&[u8; 16]>() {
                if pattern0(arr[0]) {
                    if pattern0(arr[1]) {
                        if pattern0(arr[2]) {
                            if pattern0(arr[3]) {
                                if pattern0(arr[4]) {
                                    if pattern0(arr[5]) {
                                        if pattern0(arr[6]) {
                                            if pattern0(arr[7]) {
                                                if pattern0(arr[8]) {
                                                    if pattern0(arr[9]) {
                                                        if pattern0(arr[10]) {
                                                            if pattern0(arr[11]) {
                                                                if pattern0(arr[12]) {
                                                                    if pattern0(arr[13]) {
                                                                        if pattern0(arr[14]) {
                                                                            if pattern0(arr[15]) { lex.bump_unchecked(16); continue; }
                                                                            lex.bump_unchecked(15);
                                                                            return goto1_ctx1_x(lex);
                                                                        }
                                                                        lex.bump_unchecked(14);
                                                                        return goto1_ctx1_x(lex);
                                                                    }
                                                                    lex.bump_unchecked(13);
                                                                    return goto1_ctx1_x(lex);
                                                                }
                                                                lex.bump_unchecked(12);
                                                                return goto1_ctx1_x(lex);
                                                            }
                                                            lex.bump_unchecked(11);
                                                            return goto1_ctx1_x(lex);
                                                        }
                                                        lex.bump_unchecked(10);
                                                        return goto1_ctx1_x(lex);
                                                    }
                                                    lex.bump_unchecked(9);
                                                    return goto1_ctx1_x(lex);
                                                }
                                                lex.bump_unchecked(8);
                                                return goto1_ctx1_x(lex);
                                            }
                                            lex.bump_unchecked(7);
                                            return goto1_ctx1_x(lex);
                                        }
                                        lex.bump_unchecked(6);
                                        return goto1_ctx1_x(lex);
                                    }
                                    lex.bump_unchecked(5);
                                    return goto1_ctx1_x(lex);
                                }
                                lex.bump_unchecked(4);
                                return goto1_ctx1_x(lex);
                            }
                            lex.bump_unchecked(3);
                            return goto1_ctx1_x(lex);
                        }
                        lex.bump_unchecked(2);
                        return goto1_ctx1_x(lex);
                    }
                    lex.bump_unchecked(1);
                    return goto1_ctx1_x(lex);
                }
                return goto1_ctx1_x(lex);
            }
            while lex.test(pattern0) { lex.bump_unchecked(1); }
            goto1_ctx1_x(lex);
        }
        #[inline]
        fn goto6<'s>(lex: &mut Lexer<'s>) {
            let byte =
                match lex.read::<u8>() {
                    Some(byte) => byte,
                    None => return _end(lex),
                };
            match byte {
                0u8 => { lex.bump_unchecked(1usize); goto4_x(lex) }
                128u8..=255u8 => {
                    lex.bump_unchecked(1usize);
                    goto2_ctx1_x(lex)
                }
                _ => _error(lex),
            }
        }
        goto6(lex)
    }
}

fn main() {
    let mut lexer =
        Token::lexer("fn größe2 12_3 300 -45 == \"a\\\"b\" // c\nfunction fnx ? =");
    while let Some(token) = lexer.next() {
        {
            ::std::io::_print(format_args!("{2:?} {0:?} {1}\n", lexer.span(),
                    lexer.extras.line, token));
        };
    }
    {
        ::std::io::_print(format_args!("{0:?}\n",
                Bytes::lexer(&[0x80, 0xff, 0, 1]).collect::<Vec<_>>()));
    };
}
