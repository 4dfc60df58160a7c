use pyo3::prelude::*;

#[pyclass(no_such)]
struct Wrong;

#[pyfunction]
#[pyo3(signature = (a, b))]
fn signature(a: u8) {}

#[pyfunction]
fn generic<T>(a: T) {}

#[derive(FromPyObject)]
union Bits {
    a: u8,
}

fn main() {}
