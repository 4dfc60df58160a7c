"""Writes modules that are well-formed, and do harm: forge.py GENUINE FOLDER."""

import os
import sys

from wasm import *

KINDS = {}
FAR = -16  # an address near the end of what 32 bits reach
MEMORY_GROW, TABLE_GROW = b"\x40\0", b"\xfc\x0f\0"


def kind(function):
    KINDS[function.__name__.strip("_").replace("_", " ")] = function


def result(address, length):
    value = length << 32 | address
    return i64(value - (1 << 64) if value >> 63 else value)


@kind
def an_empty_result(module):
    pass


@kind
def a_result_that_makes_no_sense(module):
    module.data.append(b"\0" + i32(64) + END + name(b"\xff" * 64))
    module.entry = result(64, 64)


@kind
def a_result_with_a_forged_handle(module):
    # Ok(Some(handle))
    module.data.append(b"\0" + i32(64) + END + name(b"\0\0\1\0\0\1"))
    module.entry = result(64, 6)


@kind
def a_result_out_of_bounds(module):
    module.entry = result(0xFFFFFFF0, 0xFFFFFFFF)


@kind
def a_result_of_4_GB(module):
    module.entry = result(0, 0xFFFFFFFF)


@kind
def a_request_out_of_bounds(module):
    module.entry = i32(FAR) + i32(64) + i32(64) + call(module.CALL) + DROP + i64(0)


@kind
def a_request_that_is_too_long(module):
    module.entry = i32(0) + i32(-1) + i32(64) + call(module.CALL) + DROP + i64(0)


@kind
def an_empty_request(module):
    module.entry = i32(64) + i32(0) + i32(0) + call(module.CALL) + DROP + i64(0)


@kind
def a_reply_to_where_there_is_no_room(module):
    # The end of the memory, and the pretence of more.
    module.entry = i32(65535) + i32(1) + i32(-1) + call(module.CALL) + DROP + i64(0)


@kind
def a_request_before_the_input_is_received(module):
    module.initialize = i32(64) + i32(1) + i32(0) + call(module.CALL) + DROP + i32(128) + call(module.RECEIVE)


@kind
def input_received_out_of_bounds(module):
    module.entry = i32(FAR) + call(module.RECEIVE) + i64(0)


@kind
def input_received_a_thousand_times(module):
    module.entry = (i32(1024) + call(module.RECEIVE)) * 1000 + i64(0)


@kind
def a_panic_out_of_bounds(module):
    module.entry = i32(FAR) + i32(64) + call(module.PANIC) + i64(0)


@kind
def a_panic_of_4_GB(module):
    module.entry = i32(1) + i32(-1) + call(module.PANIC) + i64(0)


@kind
def a_panic_with_control_characters(module):
    module.data.append(b"\0" + i32(64) + END + name(b"\x1b[2J \xff \r\n"))
    module.entry = i32(64) + i32(10) + call(module.PANIC) + UNREACHABLE


@kind
def a_panic_that_is_not_one(module):
    module.entry = i32(64) + i32(1) + call(module.PANIC) + i64(0)


@kind
def a_variable_out_of_bounds(module):
    module.entry = i32(FAR) + i32(64) + call(module.MISSING_ENV) + i64(0)


@kind
def an_exit_from_initialize(module):
    module.imports[module.RECEIVE] = (WASI, "proc_exit", FUNCTION + number(3))
    module.initialize = i32(7) + call(module.RECEIVE)


@kind
def an_endless_loop_in_initialize(module):
    module.initialize = forever(b"")


@kind
def an_endless_loop(module):
    module.entry = forever(b"") + i64(0)


@kind
def endless_calls(module):
    recursive = module.add_function(0, call(module.ENTRY + 1))
    assert recursive == module.ENTRY + 1
    module.entry = call(recursive) + i64(0)


@kind
def all_the_memory_that_there_is(module):
    # Asks for one page more until there is none.
    module.entry = (
        b"\x03\x40" + i32(1) + MEMORY_GROW + i32(-1) + b"\x47" + b"\x0d\0" + END + UNREACHABLE
    )


@kind
def all_the_table_elements_that_there_are(module):
    module.entry = (
        b"\x03\x40\xd0\x70" + i32(1000) + TABLE_GROW + i32(-1) + b"\x47" + b"\x0d\0" + END + UNREACHABLE
    )


@kind
def more_memory_than_allowed_from_the_start(module):
    module.memories = [b"\0" + number(65536)]


@kind
def a_larger_table_than_allowed_from_the_start(module):
    module.tables = [b"\x70\0" + number(9_000_000)]


@kind
def data_out_of_bounds(module):
    module.data.append(b"\0" + i32(FAR) + END + name("data"))


@kind
def elements_out_of_bounds(module):
    module.elements.append(b"\0" + i32(1000) + END + vector([number(module.ENTRY)]))


@kind
def a_call_of_nothing(module):
    module.entry = i32(0) + b"\x11\0\0" + i64(0)


@kind
def a_division_by_zero(module):
    module.entry = i32(1) + i32(0) + b"\x6d" + DROP + i64(0)


@kind
def a_stack_pointer_of_another_type(module):
    module.globals[1] = I64 + b"\1" + i64(1) + END
    module.entry = UNREACHABLE


@kind
def a_table_of_macros_out_of_bounds(module):
    module.globals[0] = I32 + b"\0" + i32(FAR) + END
    # The macro looks there, as a genuine one would.
    module.entry = b"\x20\0\x28\2\0" + DROP + i64(0)


def main():
    genuine, folder = sys.argv[1:]
    for number_of, (title, change) in enumerate(KINDS.items()):
        module = Module(decls_symbol(genuine))
        change(module)
        with open(os.path.join(folder, f"{number_of:02} {title}"), "wb") as file:
            file.write(module.bytes())


main()
