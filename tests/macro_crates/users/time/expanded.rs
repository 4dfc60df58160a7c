#![feature(prelude_import)]
//! time-macros: dates, times and offsets that are checked while compiling.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use time::macros::{date, datetime, offset, time, utc_datetime};

fn main() {
    {
        ::std::io::_print(format_args!("{0} {1} {2}\n",
                const {
                        unsafe {
                            ::time::Date::__from_ordinal_date_unchecked(2024, 60)
                        }
                    },
                const {
                        unsafe {
                            ::time::Date::__from_ordinal_date_unchecked(2024, 31)
                        }
                    },
                const {
                        unsafe {
                            ::time::Date::__from_ordinal_date_unchecked(2023, 200)
                        }
                    }));
    };
    {
        ::std::io::_print(format_args!("{0} {1} {2}\n",
                const {
                        unsafe {
                            ::time::Time::__from_hms_nanos_unchecked(1, 2, 3, 4000000)
                        }
                    },
                const {
                        unsafe {
                            ::time::Time::__from_hms_nanos_unchecked(12, 30, 0, 0)
                        }
                    },
                const {
                        unsafe {
                            ::time::UtcOffset::__from_hms_unchecked(-3, -30, 0)
                        }
                    }));
    };
    {
        ::std::io::_print(format_args!("{0} {1}\n",
                const {
                        ::time::PlainDateTime::new(unsafe {
                                ::time::Date::__from_ordinal_date_unchecked(2020, 1)
                            },
                            unsafe {
                                ::time::Time::__from_hms_nanos_unchecked(0, 0, 0, 0)
                            })
                    },
                const {
                        ::time::PlainDateTime::new(unsafe {
                                    ::time::Date::__from_ordinal_date_unchecked(1999, 365)
                                },
                                unsafe {
                                    ::time::Time::__from_hms_nanos_unchecked(23, 59, 59, 0)
                                }).assume_offset(unsafe {
                                ::time::UtcOffset::__from_hms_unchecked(0, 0, 0)
                            })
                    }));
    };
    {
        ::std::io::_print(format_args!("{0}\n",
                const {
                        ::time::UtcDateTime::new(unsafe {
                                ::time::Date::__from_ordinal_date_unchecked(2024, 365)
                            },
                            unsafe {
                                ::time::Time::__from_hms_nanos_unchecked(12, 34, 56,
                                    789000000)
                            })
                    }));
    };
}
