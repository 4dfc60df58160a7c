//! seeds FOLDER: writes FOLDER/TARGET/…, inputs to begin with: without them it would take long to come upon a module.

use std::path::Path;
use std::{env, fs, io};

const SENDER: &str = include_str!("../targets/sender.wat");

/// As many methods as the bridge has, and some more.
const METHODS: u8 = 40;

const GRANTS: [&str; 2] = [
    "demo=env:CARGO_PKG_VERSION\n*=env:CARGO_*\n*=read:assets/dir\nserde_derive=memory:2G\n*=fuel:100G\n*=output:64M\n",
    "# from a build\nenv:CARGO_PKG_*\nread:/usr/share\nmemory:2G\n\nfuel:18446744073709551615\noutput:1K\n",
];

/// A message that sends the method's number and handles that exist, and then an output with such a handle.
fn messages(method: u8, arguments: &[u8]) -> Vec<u8> {
    let output = [0, 0, 1, 0, 0, 0];
    let length = 1 + arguments.len() as u16;
    // Each kind of expansion, see bridge.rs, is a mutation away.
    [&[2][..], &length.to_le_bytes(), &[method], arguments, &[0xff, 0xff], &output].concat()
}

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).expect("usage: seeds FOLDER");
    let write = |target: &str, name: &str, contents: &[u8]| {
        let folder = Path::new(&folder).join(target);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), contents)
    };

    write("module", "sender", &wat::parse_str(SENDER).expect("sender.wat is right"))?;
    let text = [&3u64.to_le_bytes()[..], b"abc"].concat();
    for method in 0..METHODS {
        write("bridge", &format!("handles-{method}"), &messages(method, &[1, 0, 0, 0].repeat(8)))?;
        write("bridge", &format!("text-{method}"), &messages(method, &text.repeat(2)))?;
    }
    for (number, text) in GRANTS.iter().enumerate() {
        write("grants", &number.to_string(), text.as_bytes())?;
    }
    Ok(())
}
