//! Macros that want what a macro has only if it is granted.

use proc_macro::{Literal, TokenStream, TokenTree};

fn argument(input: TokenStream) -> String {
    input.to_string().trim_matches('"').to_owned()
}

fn literal(text: &str) -> TokenStream {
    TokenTree::from(Literal::string(text)).into()
}

/// The value of an environment variable.
#[proc_macro]
pub fn variable(input: TokenStream) -> TokenStream {
    literal(&std::env::var(argument(input)).unwrap())
}

/// The contents of a file.
#[proc_macro]
pub fn contents(input: TokenStream) -> TokenStream {
    literal(&std::fs::read_to_string(argument(input)).unwrap())
}

/// The contents of a file beside the user's BUILD file, found as cargo's macros find theirs.
#[proc_macro]
pub fn contents_in_package(input: TokenStream) -> TokenStream {
    let directory = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    literal(&std::fs::read_to_string(format!("{directory}/{}", argument(input))).unwrap())
}

/// The names of the files in the directory that the BUILD file chose.
#[proc_macro]
pub fn list(_: TokenStream) -> TokenStream {
    let entries = std::fs::read_dir(option_env!("TREE").unwrap_or(".")).unwrap();
    let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    literal(&names.join(" "))
}

/// How many MiB a macro can have at the same time, up to the argument.
#[proc_macro]
pub fn mebibytes(input: TokenStream) -> TokenStream {
    let wanted: usize = argument(input).parse().unwrap();
    let mut blocks: Vec<Vec<u8>> = Vec::new();
    while blocks.len() < wanted {
        let mut block = Vec::new();
        if block.try_reserve_exact(1 << 20).is_err() {
            break;
        }
        blocks.push(block);
    }
    TokenTree::from(Literal::usize_unsuffixed(blocks.len())).into()
}
