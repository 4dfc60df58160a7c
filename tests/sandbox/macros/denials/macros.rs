use std::fmt::Debug;
use std::{env, fs};

use proc_macro::TokenStream;

/// A statement that shows what has come of something.
fn show(what: impl Debug) -> TokenStream {
    format!("println!(\"{{}}\", {:?});", format!("{what:?}")).parse().unwrap()
}

/// The same, but of an error only the kind.
fn kind<T: Debug>(result: std::io::Result<T>) -> TokenStream {
    show(result.map_err(|err| err.kind()))
}

/// The contents of a string literal.
fn text(input: TokenStream) -> String {
    input.to_string().trim_matches('"').to_owned()
}

#[proc_macro]
pub fn read(input: TokenStream) -> TokenStream {
    kind(fs::read_to_string(text(input)))
}

#[proc_macro]
pub fn exists(input: TokenStream) -> TokenStream {
    kind(fs::metadata(text(input)).map(drop))
}

#[proc_macro]
pub fn list(input: TokenStream) -> TokenStream {
    kind(fs::read_dir(text(input)).map(drop))
}

#[proc_macro]
pub fn write(input: TokenStream) -> TokenStream {
    kind(fs::write(text(input), "by a macro"))
}

#[proc_macro]
pub fn append(input: TokenStream) -> TokenStream {
    kind(fs::OpenOptions::new().append(true).open(text(input)).map(drop))
}

#[proc_macro]
pub fn change(input: TokenStream) -> TokenStream {
    let path = text(input);
    show([
        fs::create_dir("directory"),
        fs::remove_file(&path),
        fs::remove_dir("/tmp"),
        fs::rename(&path, "renamed.txt"),
        fs::hard_link(&path, "link.txt"),
    ]
    .map(|result| result.map_err(|err| err.kind())))
}

#[proc_macro]
pub fn variable(input: TokenStream) -> TokenStream {
    show(env::var(text(input)))
}

#[proc_macro]
pub fn variables(_: TokenStream) -> TokenStream {
    show((env::vars().count(), env::args().count(), env::current_dir().ok()))
}

#[proc_macro]
pub fn socket(_: TokenStream) -> TokenStream {
    #[link(wasm_import_module = "wasi_snapshot_preview1")]
    unsafe extern "C" {
        safe fn sock_accept(fd: i32, flags: i32, connection: &mut i32) -> i32;
        safe fn sock_shutdown(fd: i32, how: i32) -> i32;
    }
    let connect = std::net::TcpStream::connect("127.0.0.1:80").map_err(|err| err.kind());
    show((connect.is_ok(), sock_accept(3, 0, &mut 0), sock_shutdown(3, 0)))
}

#[proc_macro]
pub fn process(_: TokenStream) -> TokenStream {
    show((std::process::Command::new("true").status().is_ok(), std::thread::Builder::new().spawn(|| ()).is_ok()))
}

#[proc_macro]
pub fn time(_: TokenStream) -> TokenStream {
    use std::time::{Duration, Instant, SystemTime};
    let start = Instant::now();
    std::thread::sleep(Duration::from_secs(3600));
    show((SystemTime::now().duration_since(SystemTime::UNIX_EPOCH), start.elapsed()))
}

#[proc_macro]
pub fn input(_: TokenStream) -> TokenStream {
    kind(std::io::read_to_string(std::io::stdin()))
}

#[proc_macro]
pub fn insist(input: TokenStream) -> TokenStream {
    let _ = env::var("SECRET");
    fs::read_to_string(text(input)).unwrap().parse().unwrap()
}

/// Asks for so many files.
#[proc_macro]
pub fn pester(input: TokenStream) -> TokenStream {
    for index in 0..input.to_string().parse().unwrap() {
        let _ = fs::read(format!("/pestering/{index}"));
    }
    std::process::abort()
}
