//! maud_macros: HTML with attributes, loops, conditions, matches and classes.

use maud::{html, Markup, PreEscaped, DOCTYPE};

fn page(title: &str, items: &[Option<u8>]) -> Markup {
    let hidden = items.is_empty();
    html! {
        (DOCTYPE)
        title { (title) " & more" }
        main #content.wide.(title) data-count=(items.len()) hidden[hidden] class=[Some("x").filter(|_| hidden)] {
            @if let Some(Some(first)) = items.first() {
                p { "first: " (first) }
            } @else if items.len() > 3 {
                br;
            } @else {
                input type="checkbox" checked;
            }
            ul {
                @for (index, item) in items.iter().enumerate() {
                    @let number = index + 1;
                    @match item {
                        Some(n) if *n > 5 => li.large { (n) },
                        Some(n) => { li { (number) ": " em { (n) } } }
                        None => li { (PreEscaped("&mdash;")) },
                    }
                }
            }
        }
    }
}

fn main() {
    println!("{}", page("<a>", &[Some(3), None, Some(9)]).into_string());
    println!("{}", page("", &[]).0);
}
