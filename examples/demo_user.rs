//! Prints a circle, and what the macros know about it, as JSON.

use shapes::Circle;

fn main() -> Result<(), serde_json::Error> {
    let circle: Circle = serde_json::from_str(r#"{"radius": 1.5, "colour": "red"}"#)?;
    let report = serde_json::json!({
        "circle": circle,
        "fields": Circle::FIELDS,
    });
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}
