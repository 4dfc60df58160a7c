use std::fmt::Debug;
use std::io::{Read, Seek, SeekFrom};
use std::{env, fs};

use proc_macro::TokenStream;

fn show(what: impl Debug) -> TokenStream {
    format!("println!(\"{{}}\", {:?});", format!("{what:?}")).parse().unwrap()
}

fn text(input: TokenStream) -> String {
    input.to_string().trim_matches('"').to_owned()
}

#[proc_macro]
pub fn read(input: TokenStream) -> TokenStream {
    show(fs::read_to_string(text(input)).map_err(|err| err.kind()))
}

/// A part of a file, and what is known about it.
#[proc_macro]
pub fn seek(input: TokenStream) -> TokenStream {
    let result = fs::File::open(text(input)).and_then(|mut file| {
        let mut rest = String::new();
        let end = file.seek(SeekFrom::End(-2))?;
        file.read_to_string(&mut rest)?;
        let metadata = file.metadata()?;
        Ok((end, rest, metadata.len(), metadata.is_file(), metadata.modified()?))
    });
    show(result.map_err(|err| err.kind()))
}

#[proc_macro]
pub fn list(input: TokenStream) -> TokenStream {
    let path = text(input);
    let entry = |entry: fs::DirEntry| {
        let kind = entry.file_type().unwrap();
        (entry.file_name(), kind.is_dir(), kind.is_symlink(), fs::read(entry.path()).is_ok())
    };
    show(fs::read_dir(path).map(|dir| dir.map(|e| entry(e.unwrap())).collect::<Vec<_>>()).map_err(|err| err.kind()))
}

#[proc_macro]
pub fn write(input: TokenStream) -> TokenStream {
    let path = text(input);
    show((
        fs::write(&path, "by a macro").map_err(|err| err.kind()),
        fs::remove_file(&path).map_err(|err| err.kind()),
    ))
}

/// How many files can be open at a time.
#[proc_macro]
pub fn open(input: TokenStream) -> TokenStream {
    let path = text(input);
    let files = (0..1000).map_while(|_| fs::File::open(&path).ok()).collect::<Vec<_>>();
    show(files.len())
}

#[proc_macro]
pub fn variables(_: TokenStream) -> TokenStream {
    show((env::vars().collect::<Vec<_>>(), env::var("UNSET").is_ok()))
}
