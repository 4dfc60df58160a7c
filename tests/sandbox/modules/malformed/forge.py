"""Writes modules that no macro should come as: forge.py GENUINE FOLDER. Prints their names."""

import os
import sys

from wasm import *

KINDS = {}


def kind(function):
    KINDS[function.__name__.strip("_").replace("_", " ")] = function


def truncated(count):
    def make(module):
        return module.bytes()[:count]

    KINDS[f"only {count} bytes"] = make


for length in (4, 8, 9, 40, 120, 180):
    truncated(length)


@kind
def no_memory(module):
    del module.exports["memory"]


@kind
def no_initialize(module):
    del module.exports["_initialize"]


@kind
def no_entry_point(module):
    del module.exports["__rustc_proc_macro_run"]


@kind
def no_table_of_macros(module):
    del module.exports[module.decls]


@kind
def a_function_as_the_memory(module):
    module.exports["memory"] = FUNCTION + number(4)


@kind
def a_global_as_the_entry_point(module):
    module.exports["__rustc_proc_macro_run"] = GLOBAL + number(0)


@kind
def an_entry_point_of_another_type(module):
    module.exports["__rustc_proc_macro_run"] = FUNCTION + number(module.INITIALIZE)


@kind
def an_initialize_of_another_type(module):
    module.exports["_initialize"] = FUNCTION + number(module.ENTRY)


@kind
def an_import_as_the_entry_point(module):
    module.exports["__rustc_proc_macro_run"] = FUNCTION + number(module.CALL)


@kind
def a_function_as_the_table_of_macros(module):
    module.exports[module.decls] = FUNCTION + number(4)


@kind
def a_table_of_macros_at_an_i64(module):
    module.globals.append(I64 + b"\0" + i64(16) + END)
    module.exports[module.decls] = GLOBAL + number(2)


@kind
def an_export_of_what_is_not_there(module):
    module.exports["memory"] = MEMORY + number(7)


@kind
def a_stack_pointer_that_is_not_there(module):
    module.exports["__stack_pointer"] = GLOBAL + number(99)


@kind
def the_same_export_twice(module):
    data = module.bytes()
    return data.replace(name("__stack_pointer"), name("memory") + GLOBAL + number(1) + name("x"))


@kind
def two_memories(module):
    module.memories.append(b"\0" + number(1))


@kind
def a_memory_with_64_bits(module):
    module.memories = [b"\4" + number(1)]


@kind
def a_shared_memory(module):
    module.memories = [b"\3" + number(1) + number(2)]


@kind
def a_memory_that_ends_before_it_begins(module):
    module.memories = [b"\1" + number(2) + number(1)]


@kind
def an_imported_memory(module):
    module.add_import("env", "memory", MEMORY + b"\0" + number(1))
    module.memories = []


@kind
def an_imported_global(module):
    module.add_import("env", "global", GLOBAL + I32 + b"\0")


@kind
def an_imported_table(module):
    module.add_import("env", "table", TABLE + b"\x70\0" + number(1))


@kind
def an_import_from_elsewhere(module):
    module.imports[3] = ("env", "missing_env", FUNCTION + number(4))


@kind
def an_unknown_function_of_the_bridge(module):
    module.imports[3] = (BRIDGE, "open", FUNCTION + number(4))


@kind
def an_unknown_function_of_WASI(module):
    module.imports[3] = (WASI, "fd_open", FUNCTION + number(2))


@kind
def a_function_of_the_bridge_with_another_type(module):
    module.imports[0] = (BRIDGE, "call", FUNCTION + number(1))


@kind
def a_function_of_WASI_with_another_type(module):
    module.imports[3] = (WASI, "fd_write", FUNCTION + number(2))


@kind
def a_function_of_WASI_without_its_result(module):
    module.imports[3] = (WASI, "fd_close", FUNCTION + number(3))


@kind
def a_function_with_many_parameters(module):
    module.types.append(function_type([I32] * 900, [I32]))
    module.imports[3] = (WASI, "fd_write", FUNCTION + number(5))


@kind
def an_import_of_an_unknown_type(module):
    module.imports[3] = (WASI, "fd_write", FUNCTION + number(77))


@kind
def another_version_of_the_bridge(module):
    module.imports = [("rustc_proc_macro_2", item, what) for _, item, what in module.imports]


@kind
def many_imports(module):
    module.imports += [(WASI, "sched_yield", FUNCTION + number(0))] * 2000


@kind
def a_start_function(module):
    module.start = module.INITIALIZE


@kind
def exceptions(module):
    module.tags = [b"\0" + number(0)]


@kind
def a_component(module):
    return b"\0asm\x0d\0\1\0" + module.bytes()[8:]


@kind
def a_wrong_type_in_the_code(module):
    module.entry = i32(0)


@kind
def an_unknown_instruction(module):
    module.entry = b"\xff"


@kind
def code_for_fewer_functions(module):
    module.functions.append(0)


@kind
def a_type_section_with_4_billion_types(module):
    return b"\0asm\1\0\0\0" + section(1, number(0xFFFFFFFF))


@kind
def a_section_longer_than_the_file(module):
    return b"\0asm\1\0\0\0\1" + number(0x7FFFFFFF)


@kind
def an_export_section_of_20_MiB(module):
    module.exports |= {f"{index:0100}": GLOBAL + number(0) for index in range(200_000)}


@kind
def a_million_types(module):
    module.types += [function_type([], [])] * 1_000_001


@kind
def a_number_that_is_too_long(module):
    return b"\0asm\1\0\0\0\1\x80\x80\x80\x80\x80\0"


@kind
def sections_in_the_wrong_order(module):
    sections = [section(*part) for part in module.sections()]
    return b"\0asm\1\0\0\0" + b"".join(reversed(sections))


@kind
def a_section_twice(module):
    first = section(*module.sections()[0])
    return b"\0asm\1\0\0\0" + first + module.bytes()[8:]


@kind
def an_unknown_section(module):
    return module.bytes() + section(99, b"content")


@kind
def a_name_that_is_not_UTF_8(module):
    module.imports[3] = (WASI, b"fd\xff\xfe", FUNCTION + number(2))


@kind
def a_name_with_control_characters(module):
    module.imports[3] = ("env\x1b[2J\n", "a\rb\0c\u202e", FUNCTION + number(2))


@kind
def a_long_name(module):
    module.imports[3] = (WASI, "long" * 10_000, FUNCTION + number(2))


@kind
def a_very_long_name(module):
    module.imports[3] = (WASI, "long" * 1_000_000, FUNCTION + number(2))


@kind
def a_version_with_a_long_name(module):
    module.imports[3] = ("rustc_proc_macro_" + "9" * 10_000, "call", FUNCTION + number(2))


def main():
    genuine, folder = sys.argv[1:]
    for number_of, (title, change) in enumerate(KINDS.items()):
        module = Module(decls_symbol(genuine))
        module.decls = decls_symbol(genuine)
        data = change(module) or module.bytes()
        with open(os.path.join(folder, f"{number_of:02} {title}"), "wb") as file:
            file.write(data)


main()
