wit_bindgen::generate!({
    inline: "package a:b; world w { import no-such; }",
    no_such: 1,
});

fn main() {}
