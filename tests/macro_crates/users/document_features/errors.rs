#![doc = document_features::document_features!(no_such = "x")]

fn main() {}
