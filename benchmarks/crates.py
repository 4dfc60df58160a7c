"""The crates whose macros are timed: generated, so that their size is the only thing that differs."""

# What fields hold, in turn: types that serde treats alike, and some that need attention of its own.
TYPES = ("u32", "String", "Option<bool>", "Vec<u8>", "(f64, char)")

# The numbers of fields of the one struct that shows whether the time grows faster than linearly.
FIELD_COUNTS = (10, 100, 300, 1000)

STRUCTS = 200
FIELDS_OF_EACH = 5


def _struct(name, fields, derives):
    lines = [f"    pub field_{number}: {TYPES[number % len(TYPES)]},\n" for number in range(fields)]
    return f"#[derive({derives})]\npub struct {name} {{\n{''.join(lines)}}}\n\n"


def _crate(*structs):
    return "use serde_derive::{Deserialize, Serialize};\n\n" + "".join(structs)


def first_expansion():
    """A crate with the least that a macro can be asked for."""
    return "use serde_derive::Serialize;\n\n" + _struct("Only", 1, "Serialize")


def many_structs():
    """A crate with many small structs."""
    return _crate(*(_struct(f"Struct{n}", FIELDS_OF_EACH, "Serialize, Deserialize") for n in range(STRUCTS)))


def many_fields(count):
    """A crate with one struct of so many fields."""
    return _crate(_struct("Wide", count, "Serialize, Deserialize"))


ALL = {
    "first-expansion": first_expansion(),
    f"structs-{STRUCTS}": many_structs(),
    **{f"fields-{count}": many_fields(count) for count in FIELD_COUNTS},
}
