use wasm_bindgen::prelude::*;

#[wasm_bindgen]
pub fn generic<T>(a: T) {}

#[wasm_bindgen(no_such)]
pub struct Wrong;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(constructor)]
    fn new();
}

#[wasm_bindgen]
pub enum Fields {
    A(u8),
}

fn main() {}
