//! darling_macro: what macro crates parse their input with. The program is such a macro, without being one.

use darling::{ast, util, FromDeriveInput, FromField, FromMeta, FromVariant};
use quote::ToTokens;

#[derive(Debug, FromDeriveInput)]
#[darling(attributes(shape), supports(struct_named, enum_any), forward_attrs(allow, doc), map = "check")]
struct Input {
    ident: syn::Ident,
    vis: syn::Visibility,
    generics: syn::Generics,
    data: ast::Data<Variant, Field>,
    #[darling(default, rename = "call")]
    name: Option<String>,
    #[darling(multiple)]
    tag: Vec<Tag>,
    #[darling(default = three)]
    count: usize,
    attrs: Vec<syn::Attribute>,
}

fn three() -> usize {
    3
}

fn check(mut input: Input) -> Input {
    input.count += 1;
    input
}

#[derive(Debug, FromField)]
#[darling(attributes(shape), and_then = "Self::checked")]
struct Field {
    ident: Option<syn::Ident>,
    ty: syn::Type,
    #[darling(default)]
    skip: util::Flag,
    #[darling(with = "upper", default)]
    label: String,
}

impl Field {
    fn checked(self) -> darling::Result<Self> {
        if self.skip.is_present() && !self.label.is_empty() {
            return Err(darling::Error::custom("`skip` and `label`").with_span(&self.skip.span()));
        }
        Ok(self)
    }
}

fn upper(meta: &syn::Meta) -> darling::Result<String> {
    Ok(String::from_meta(meta)?.to_uppercase())
}

#[derive(Debug, FromVariant)]
#[darling(attributes(shape), from_ident)]
struct Variant {
    ident: syn::Ident,
    level: Option<u8>,
}

impl From<syn::Ident> for Variant {
    fn from(ident: syn::Ident) -> Self {
        Self { ident, level: Some(9) }
    }
}

#[derive(Debug, FromMeta)]
#[darling(rename_all = "snake_case")]
enum Tag {
    Plain,
    NewType(u8),
    #[darling(word)]
    Word,
    Fields { a: bool, #[darling(default)] b: char },
}

fn show(source: &str) {
    match Input::from_derive_input(&syn::parse_str(source).unwrap()) {
        Ok(input) => {
            println!("{} {} {:?} {:?} {}", input.ident, input.vis.to_token_stream(), input.name, input.tag, input.count);
            println!("{} {}", input.generics.to_token_stream(), input.attrs.len());
            match input.data {
                ast::Data::Struct(fields) => fields.iter().for_each(|field| {
                    let (ident, ty) = (field.ident.to_token_stream(), field.ty.to_token_stream());
                    println!("- {ident}: {ty} {:?} {}", field.skip.is_present(), field.label);
                }),
                ast::Data::Enum(variants) => {
                    variants.iter().for_each(|variant| println!("- {} {:?}", variant.ident, variant.level));
                }
            }
        }
        Err(error) => error.flatten().into_iter().for_each(|error| println!("{error}")),
    }
}

fn main() {
    show(r#"#[shape(call = "it", tag = "plain", tag(new_type = 3), tag(fields(a)), count = 7)] #[allow(x)] pub struct S<T> {
        #[shape(skip)] a: Vec<T>, #[shape(label = "l")] b: u8 }"#);
    show("#[shape(tag(word))] enum E { #[shape(level = 2)] A, B(u8) }");
    show("#[shape(nme = 1, count = \"x\")] struct S { #[shape(skip, label = \"l\")] a: u8, #[shape(more)] b: u8 }");
    show("struct Tuple(u8);");
}
