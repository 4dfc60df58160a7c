//! seeds FOLDER: writes FOLDER/TARGET/…, inputs to begin with: without them it would take long to come upon a module.

use std::path::Path;
use std::{env, fs, io};

const SENDER: &str = include_str!("../targets/sender.wat");

const GRANTS: [&str; 2] = [
    "demo=env:CARGO_PKG_VERSION\n*=env:CARGO_*\n*=read:assets/dir\nserde_derive=memory:2G\n*=fuel:100G\n*=output:64M\n",
    "# from a build\nenv:CARGO_PKG_*\nread:/usr/share\nmemory:2G\n\nfuel:18446744073709551615\noutput:1K\n",
];

/// Requests of a macro that has got stream 1 and spans 1 to 3, each as the number of its method and its arguments. See `with_api!`
/// and `rpc.rs` in proc_macro's bridge.
///
/// `s1` is a handle, or the number of a symbol, after which comes its text the first time, `n1` a length or another `usize`, `"x` a text, and other words are single bytes.
const CONVERSATIONS: [(&str, &[&str]); 8] = [
    ("environment", &["0 \"VAR", "1 \"VAR 0 \"value", "1 \"VAR 1", "2 \"path"]),
    ("literals", &["3 \"1.5e3f64", "3 \"-1", "9 \"struct", "31 \"ident"]),
    ("diagnostic", &["4 0 \"message n2 s1 s2 n1 1 \"child n0 n0"]),
    ("streams", &["6 s1", "7 s1", "10 s1", "6 s1", "13 0 s1 n2 s2 s3", "14 s4"]),
    // A group, an operator, a name, and a string with a suffix.
    (
        "trees",
        &[
            "11 1 43 0 s1",
            "12 0 s2 n2 1 43 1 s2 2 s0 \"name 0 s3",
            "12 1 n2 0 0 0 s3 s1 s2 s3 3 4 s1 \"text 0 s2 \"u8 s1",
            "14 s4",
        ],
    ),
    ("expand_expr", &["9 \"1", "8 s2", "8 s1", "5 s3"]),
    ("spans", &["15 s1", "16 s2", "17 s3", "18 s1", "19 s1", "20 s1", "21 s1", "22 s2", "23 s2", "24 s2"]),
    ("span_pairs", &["25 s1 s2", "26 s1 0 n1 1 n2", "26 s1 2 2", "27 s1 s2", "28 s3", "29 s1", "30 n1"]),
];

/// The bytes of one message.
fn message(words: &str) -> Vec<u8> {
    let number = |text: &str| text.parse::<u8>().expect("a number");
    let mut bytes = Vec::new();
    for word in words.split(' ') {
        match word.split_at(1) {
            ("s", handle) => bytes.extend(u32::from(number(handle)).to_le_bytes()),
            ("n", length) => bytes.extend(u64::from(number(length)).to_le_bytes()),
            ("\"", text) => {
                bytes.extend((text.len() as u64).to_le_bytes());
                bytes.extend(text.as_bytes());
            }
            _ => bytes.push(number(word)),
        }
    }
    bytes
}

/// An input of the target `bridge`: messages, and then an output that is stream 1.
fn conversation(kind: u8, messages: &[&str]) -> Vec<u8> {
    let mut input = vec![kind];
    for words in messages {
        let message = message(words);
        input.extend((message.len() as u16).to_le_bytes());
        input.extend(message);
    }
    // A length that is too great marks the last one.
    input.extend([0xff, 0xff]);
    input.extend(message("0 0 s1"));
    input
}

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).expect("usage: seeds FOLDER");
    let write = |target: &str, name: &str, contents: &[u8]| {
        let folder = Path::new(&folder).join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), contents)
    };

    write("module", "sender", &wat::parse_str(SENDER).expect("sender.wat is right"))?;
    for (name, messages) in CONVERSATIONS {
        // Through the expansion cache; and as an attribute, which has two inputs.
        for kind in [2, 3, 6] {
            write("bridge", &format!("{name}-{kind}"), &conversation(kind, messages))?;
        }
    }
    for (number, text) in GRANTS.iter().enumerate() {
        write("grants", &number.to_string(), text.as_bytes())?;
    }
    Ok(())
}
