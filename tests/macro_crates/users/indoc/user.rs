//! indoc: indoc!, formatdoc!, printdoc!, writedoc!, concatdoc!, of strings, raw strings and bytes.

use std::fmt::Write;

use indoc::{concatdoc, eprintdoc, formatdoc, indoc, printdoc, writedoc};

const BYTES: &[u8] = indoc! {b"
    bytes
      \x01 more
"};

fn main() {
    let width = 6;
    print!(
        "{}",
        indoc! {r#"
            def "hello"():
                print("x")

              end
        "#}
    );
    println!("{:?}", formatdoc! {"
        {:>width$}
        \tand {{}} {name}",
        "a", name = 'b'
    });
    printdoc! {"
            one \
            two
          three {}
        ", 3};
    let mut text = String::new();
    writedoc!(text, "
        a
          b {width}
    ").unwrap();
    eprintdoc!("not shown in the output\n");
    println!("{text:?} {BYTES:?} {:?}", concatdoc! {"
        x
          y", 1, 'c', "
        z"});
}
