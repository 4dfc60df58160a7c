"""Writes macro modules byte by byte, among them such as no compiler would write."""


def number(value):
    """An unsigned LEB128."""
    out = bytearray()
    while True:
        value, low = value >> 7, value & 0x7F
        out.append(low | (0x80 if value else 0))
        if not value:
            return bytes(out)


def signed(value):
    """A signed LEB128."""
    out = bytearray()
    while True:
        low = value & 0x7F
        value >>= 7
        done = value == (-1 if low & 0x40 else 0)
        out.append(low | (0 if done else 0x80))
        if done:
            return bytes(out)


def vector(items):
    return number(len(items)) + b"".join(items)


def name(text):
    data = text if isinstance(text, bytes) else text.encode()
    return number(len(data)) + data


def section(kind, content):
    return bytes([kind]) + number(len(content)) + content


I32, I64 = b"\x7f", b"\x7e"
FUNCTION, TABLE, MEMORY, GLOBAL = b"\0", b"\1", b"\2", b"\3"

# Instructions.
END, UNREACHABLE, DROP = b"\x0b", b"\0", b"\x1a"


def i32(value):
    return b"\x41" + signed(value)


def i64(value):
    return b"\x42" + signed(value)


def call(function):
    return b"\x10" + number(function)


def forever(body):
    """`loop` around body."""
    return b"\x03\x40" + body + b"\x0c\0" + END


def function_type(parameters, results):
    return b"\x60" + vector(parameters) + vector(results)


BRIDGE = "rustc_proc_macro_3"
WASI = "wasi_snapshot_preview1"


class Module:
    """A macro module. As it is, its macros return an empty message, which means nothing."""

    # What is imported: indices of functions.
    CALL, RECEIVE, PANIC, MISSING_ENV, INITIALIZE, ENTRY = range(6)

    def __init__(self, decls):
        self.types = [
            function_type([], []),
            function_type([I32] * 4, [I64]),
            function_type([I32] * 3, [I32]),
            function_type([I32], []),
            function_type([I32] * 2, []),
        ]
        self.imports = [
            (BRIDGE, "call", FUNCTION + number(2)),
            (BRIDGE, "receive", FUNCTION + number(3)),
            (BRIDGE, "panic", FUNCTION + number(4)),
            (BRIDGE, "missing_env", FUNCTION + number(4)),
        ]
        self.functions = [0, 1]
        self.tables = [b"\x70\0" + number(1)]
        self.memories = [b"\0" + number(1)]
        self.tags = []
        self.globals = [I32 + b"\0" + i32(16) + END, I32 + b"\1" + i32(4096) + END]
        self.exports = {
            "memory": MEMORY + number(0),
            "_initialize": FUNCTION + number(self.INITIALIZE),
            "__rustc_proc_macro_run": FUNCTION + number(self.ENTRY),
            decls: GLOBAL + number(0),
            "__stack_pointer": GLOBAL + number(1),
        }
        self.start = None
        self.elements = []
        self.initialize = b""
        self.entry = i64(0)
        self.more_code = []
        self.data = []

    def add_import(self, module, item, what=FUNCTION + number(0)):
        """An import in front of the others, so that what they are called changes."""
        assert what[:1] != FUNCTION, "functions would get other numbers"
        self.imports.insert(0, (module, item, what))

    def add_function(self, type_index, body):
        """One more function, after the others."""
        self.functions.append(type_index)
        self.more_code.append(body)
        return len(self.functions) + 3

    def sections(self):
        """Kinds of sections and what is in them, in order."""
        code = [b"\0" + body + END for body in (self.initialize, self.entry, *self.more_code)]
        parts = [
            (1, vector(self.types)),
            (2, vector([name(module) + name(item) + what for module, item, what in self.imports])),
            (3, vector([number(index) for index in self.functions])),
            (4, vector(self.tables)),
            (5, vector(self.memories)),
            (13, vector(self.tags) if self.tags else None),
            (6, vector(self.globals)),
            (7, vector([name(item) + what for item, what in self.exports.items()])),
            (8, None if self.start is None else number(self.start)),
            (9, vector(self.elements) if self.elements else None),
            (10, vector([number(len(body)) + body for body in code])),
            (11, vector(self.data) if self.data else None),
        ]
        return [part for part in parts if part[1] is not None]

    def bytes(self):
        return b"\0asm\1\0\0\0" + b"".join(section(kind, content) for kind, content in self.sections())


def decls_symbol(path):
    """The name under which the module at `path`, which rustc made, exports the address of its table of macros."""
    data = open(path, "rb").read()
    start = data.index(b"__rustc_proc_macro_decls_")
    return data[start : data.index(b"__", start + 25) + 2].decode()
