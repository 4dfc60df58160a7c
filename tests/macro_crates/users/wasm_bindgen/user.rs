//! wasm-bindgen-macro: imports and exports of functions, classes and constants, for the web.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = log)]
    fn log_text(text: &str);

    #[wasm_bindgen(js_name = Map, typescript_type = "Map<any, any>")]
    #[derive(Clone, Debug)]
    type Table;

    #[wasm_bindgen(constructor)]
    fn new() -> Table;

    #[wasm_bindgen(method, getter, structural)]
    fn size(this: &Table) -> u32;

    #[wasm_bindgen(method, catch, variadic)]
    fn set(this: &Table, items: Vec<JsValue>) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(static_method_of = Table)]
    fn load(name: String) -> JsValue;
}

#[wasm_bindgen(inspectable, js_name = Point)]
pub struct Point {
    pub x: f64,
    #[wasm_bindgen(readonly, getter_with_clone)]
    pub name: String,
    #[wasm_bindgen(skip)]
    pub hidden: u8,
}

#[wasm_bindgen(js_class = Point)]
impl Point {
    /// A point
    #[wasm_bindgen(constructor)]
    pub fn new(x: f64, name: &str) -> Point {
        Point { x, name: name.into(), hidden: 0 }
    }

    #[wasm_bindgen(js_name = moveBy, skip_typescript)]
    pub fn move_by(&mut self, by: Option<f64>) -> Result<f64, JsError> {
        self.x += by.ok_or_else(|| JsError::new("by what"))?;
        Ok(self.x)
    }

    #[wasm_bindgen(setter)]
    pub fn set_length(&mut self, length: u32) {
        self.hidden = length as u8;
    }
}

#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Kind {
    A,
    B = 7,
}

#[wasm_bindgen]
pub enum Word {
    One = "one",
    Two = "two",
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "type T = number;";

#[wasm_bindgen(return_description = "how many")]
pub fn count(#[wasm_bindgen(js_name = "theKind")] kind: Kind, list: &[u8]) -> usize {
    log_text("counting");
    kind as usize + list.len()
}
