fn main() {
    maud::html! { p id="a" id="b" {} };
    maud::html! { @els { } };
    maud::html! { 3 };
}
