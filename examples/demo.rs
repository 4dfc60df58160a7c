//! `#[derive(Describe)]`: the names of a struct's fields, and what `#[describe("…")]` says about each.

use proc_macro::TokenStream;
use quote::quote;
use syn::{parse_macro_input, Data, DeriveInput, Error, Fields, LitStr};

#[proc_macro_derive(Describe, attributes(describe))]
pub fn derive_describe(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    describe(&input)
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn describe(input: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(&input.ident, "only a struct can be described"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(&input.ident, "the fields need names"));
    };
    let mut described = Vec::new();
    for field in &fields.named {
        let name = field.ident.as_ref().expect("a named field").to_string();
        let mut text = String::new();
        for attribute in &field.attrs {
            if attribute.path().is_ident("describe") {
                text = attribute.parse_args::<LitStr>()?.value();
            }
        }
        described.push(quote! { (#name, #text) });
    }

    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let name = &input.ident;
    Ok(quote! {
        impl #impl_generics #name #type_generics #where_clause {
            /// The fields in order, each with its description.
            pub const FIELDS: &'static [(&'static str, &'static str)] = &[#(#described),*];
        }
    })
}
