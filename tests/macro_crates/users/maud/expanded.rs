#![feature(prelude_import)]
//! maud_macros: HTML with attributes, loops, conditions, matches and classes.
extern crate std;
#[prelude_import]
use std::prelude::rust_2021::*;

use maud::{html, Markup, PreEscaped, DOCTYPE};

fn page(title: &str, items: &[Option<u8>]) -> Markup {
    let hidden = items.is_empty();
    {
        extern crate alloc;
        extern crate maud;
        let mut __maud_output =
            alloc::string::String::with_capacity(642usize);

        {
            use ::maud::macro_private::*;
            match ChooseRenderOrDisplay(&(DOCTYPE)) {
                x =>
                    (&&x).implements_render_or_display().render_to(x.0,
                        &mut __maud_output),
            }
        };
        __maud_output.push_str("<title>");
        {
            use ::maud::macro_private::*;
            match ChooseRenderOrDisplay(&(title)) {
                x =>
                    (&&x).implements_render_or_display().render_to(x.0,
                        &mut __maud_output),
            }
        };
        __maud_output.push_str(" &amp; more</title><main class=\"wide ");
        {
            use ::maud::macro_private::*;
            match ChooseRenderOrDisplay(&(title)) {
                x =>
                    (&&x).implements_render_or_display().render_to(x.0,
                        &mut __maud_output),
            }
        };
        __maud_output.push_str("\" id=\"content\" data-count=\"");
        {
            use ::maud::macro_private::*;
            match ChooseRenderOrDisplay(&(items.len())) {
                x =>
                    (&&x).implements_render_or_display().render_to(x.0,
                        &mut __maud_output),
            }
        };
        __maud_output.push_str("\"");
        if (hidden) { __maud_output.push_str(" hidden"); }
        if let Some(inner_value) = (Some("x").filter(|_| hidden)) {
            __maud_output.push_str(" class=\"");
            {
                use ::maud::macro_private::*;
                match ChooseRenderOrDisplay(&(inner_value)) {
                    x =>
                        (&&x).implements_render_or_display().render_to(x.0,
                            &mut __maud_output),
                }
            };
            __maud_output.push_str("\"");
        }
        __maud_output.push_str(">");
        if let Some(Some(first)) = items.first() {
            __maud_output.push_str("<p>first: ");
            {
                use ::maud::macro_private::*;
                match ChooseRenderOrDisplay(&(first)) {
                    x =>
                        (&&x).implements_render_or_display().render_to(x.0,
                            &mut __maud_output),
                }
            };
            __maud_output.push_str("</p>");
        } else if items.len() > 3 {
            __maud_output.push_str("<br>");
        } else {
            __maud_output.push_str("<input type=\"checkbox\" checked>");
        }
        __maud_output.push_str("<ul>");
        for (index, item) in (items.iter().enumerate()) {
            let number = index + 1;
            match item {
                Some(n) if *n > 5 => {
                    __maud_output.push_str("<li class=\"large\">");
                    {
                        use ::maud::macro_private::*;
                        match ChooseRenderOrDisplay(&(n)) {
                            x =>
                                (&&x).implements_render_or_display().render_to(x.0,
                                    &mut __maud_output),
                        }
                    };
                    __maud_output.push_str("</li>");
                }
                Some(n) => {
                    __maud_output.push_str("<li>");
                    {
                        use ::maud::macro_private::*;
                        match ChooseRenderOrDisplay(&(number)) {
                            x =>
                                (&&x).implements_render_or_display().render_to(x.0,
                                    &mut __maud_output),
                        }
                    };
                    __maud_output.push_str(": <em>");
                    {
                        use ::maud::macro_private::*;
                        match ChooseRenderOrDisplay(&(n)) {
                            x =>
                                (&&x).implements_render_or_display().render_to(x.0,
                                    &mut __maud_output),
                        }
                    };
                    __maud_output.push_str("</em></li>");
                }
                None => {
                    __maud_output.push_str("<li>");
                    {
                        use ::maud::macro_private::*;
                        match ChooseRenderOrDisplay(&(PreEscaped("&mdash;"))) {
                            x =>
                                (&&x).implements_render_or_display().render_to(x.0,
                                    &mut __maud_output),
                        }
                    };
                    __maud_output.push_str("</li>");
                }
            }
        }
        __maud_output.push_str("</ul></main>");
        maud::PreEscaped(__maud_output)
    }
}
fn main() {
    {
        ::std::io::_print(format_args!("{0}\n",
                page("<a>", &[Some(3), None, Some(9)]).into_string()));
    };
    { ::std::io::_print(format_args!("{0}\n", page("", &[]).0)); };
}
