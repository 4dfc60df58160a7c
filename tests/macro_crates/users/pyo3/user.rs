//! pyo3-macros: classes, methods, functions, modules and conversions. Its programs need a Python, and so cannot run here.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// A point
#[pyclass(eq, ord, hash, frozen, name = "Point", module = "shapes")]
#[derive(Clone, Hash, PartialEq, PartialOrd)]
struct Point {
    #[pyo3(get)]
    x: i32,
    #[pyo3(get, name = "why")]
    y: i32,
}

#[pymethods]
impl Point {
    #[classattr]
    const ORIGIN: (i32, i32) = (0, 0);

    #[new]
    #[pyo3(signature = (x, y = 3, /, *rest, scale = None, **more))]
    fn new(x: i32, y: i32, rest: Vec<i32>, scale: Option<i32>, more: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let _ = more;
        if rest.len() > 2 {
            return Err(PyValueError::new_err("too much"));
        }
        Ok(Self { x, y: y * scale.unwrap_or(1) })
    }

    #[staticmethod]
    fn zero() -> Self {
        Self { x: 0, y: 0 }
    }

    #[getter]
    fn sum(&self) -> i32 {
        self.x + self.y
    }

    /// As Python has it
    fn __repr__(slf: PyRef<'_, Self>) -> String {
        format!("({}, {})", slf.x, slf.y)
    }

    fn __add__(&self, other: &Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }

    fn __getitem__(&self, index: usize) -> PyResult<i32> {
        [self.x, self.y].get(index).copied().ok_or_else(|| PyValueError::new_err(index))
    }
}

#[pyclass(eq, eq_int, rename_all = "UPPERCASE")]
#[derive(PartialEq)]
enum Season {
    Spring,
    Autumn = 7,
}

#[pyclass]
enum Complex {
    Fields { a: u8 },
    Tuple(String, u8),
}

#[derive(FromPyObject)]
enum Either<'py> {
    Number(i64),
    #[pyo3(transparent)]
    Text(String),
    Other { #[pyo3(attribute("name"))] named: Bound<'py, PyAny> },
}

#[derive(IntoPyObject)]
struct Dictionary<T> {
    #[pyo3(item("first"))]
    a: T,
}

#[pyfunction]
#[pyo3(signature = (value, *, times = 2), text_signature = "(value, *, times)")]
fn repeat(py: Python<'_>, value: Either<'_>, times: usize) -> PyResult<Dictionary<String>> {
    let text = match value {
        Either::Number(number) => number.to_string(),
        Either::Text(text) => text,
        Either::Other { named } => named.str()?.to_string(),
    };
    Ok(py.detach(|| Dictionary { a: text.repeat(times) }))
}

#[pymodule]
mod shapes {
    #[pymodule_export]
    use super::{repeat, Complex, Point, Season};

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
        use pyo3::types::PyModuleMethods;
        module.add("VERSION", 1)
    }
}
