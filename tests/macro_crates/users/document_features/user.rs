//! document-features: the features in Cargo.toml, which the macro is granted to read.
#![doc = document_features::document_features!()]
#![doc = document_features::document_features!(feature_label = r#"<i>{feature}</i>"#)]

/// What can be chosen:
#[cfg_attr(all(), doc = document_features::document_features!())]
pub struct Chosen;

fn main() {
    println!("{}", document_features::document_features!());
}
