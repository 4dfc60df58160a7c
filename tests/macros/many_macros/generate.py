"""Writes a crate with 300 macros of each kind, and a crate that uses all of them."""

N = 300
with open("many.rs", "w") as f:
    f.write("use proc_macro::TokenStream;\n")
    for i in range(N):
        f.write(f"""
#[proc_macro]
pub fn bang_{i}(_: TokenStream) -> TokenStream {{ "{i}u32".parse().unwrap() }}
#[proc_macro_attribute]
pub fn attr_{i}(_: TokenStream, item: TokenStream) -> TokenStream {{
    [item, "const ATTR_{i}: u32 = {i};".parse().unwrap()].into_iter().collect()
}}
#[proc_macro_derive(Derive{i})]
pub fn derive_{i}(_: TokenStream) -> TokenStream {{ "const DERIVE_{i}: u32 = {i};".parse().unwrap() }}
""")
with open("user.rs", "w") as f:
    for i in range(N):
        f.write(f"#[derive(many::Derive{i})]\n#[many::attr_{i}]\nstruct S{i};\n")
    total = " + ".join(f"many::bang_{i}!() + ATTR_{i} + DERIVE_{i}" for i in range(N))
    f.write(f"fn main() {{ println!(\"{{}}\", {total}); }}\n")
