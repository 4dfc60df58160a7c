//! cargo wants a target; the users of the macros are compiled by expand.bzl and bless.py.
