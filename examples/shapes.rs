//! A type that gets code from two macros: the example's own, and serde's.

use demo::Describe;
use serde_derive::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Describe, Serialize, Deserialize)]
pub struct Circle {
    #[describe("in metres")]
    pub radius: f64,
    #[serde(rename = "colour")]
    pub color: String,
}
