//! Errors as rustc words and shows them.

use std::fmt::{self, Display, Write as _};
use std::io;
use std::path::{Path, PathBuf};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What is wrong, where, and what can be done about it.
#[derive(Debug, thiserror::Error)]
pub struct Error {
    message: String,
    file: Option<PathBuf>,
    /// In bytes, from the beginning of the file.
    offset: Option<u64>,
    advice: Vec<(&'static str, String)>,
}

impl Error {
    pub fn new(message: impl Into<String>) -> Error {
        Error { message: message.into(), file: None, offset: None, advice: Vec::new() }
    }

    /// An error about the byte at `offset` of a file, which a caller names by [`Error::in_file`].
    pub fn at(offset: usize, message: impl Into<String>) -> Error {
        Error { offset: Some(offset as u64), ..Error::new(message) }
    }

    /// That `what` ("read", for example) could not be done with `path`.
    pub fn io(what: &str, path: &Path, error: &io::Error) -> Error {
        Error::new(format!("cannot {what} `{}`: {error}", path.display()))
    }

    /// Says which file the error is about, unless that is known.
    #[must_use]
    pub fn in_file(mut self, path: &Path) -> Error {
        self.file.get_or_insert_with(|| path.to_owned());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Error {
        self.advice.push(("note", note.into()));
        self
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Error {
        self.advice.push(("help", help.into()));
        self
    }

    /// Where in its file the error is, in bytes.
    pub fn offset(&self) -> Option<u64> {
        self.offset
    }

    /// The message, without where it is and what to do.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.message)?;
        if let Some(file) = &self.file {
            write!(f, "\n --> {}", file.display())?;
            if let Some(offset) = self.offset {
                write!(f, ": byte {offset} ({offset:#x})")?;
            }
        }
        if !self.advice.is_empty() {
            f.write_str("\n  |")?;
        }
        for (kind, text) in &self.advice {
            write!(f, "\n  = {kind}: {}", text.replace('\n', "\n          "))?;
        }
        Ok(())
    }
}

impl From<wasmparser::BinaryReaderError> for Error {
    fn from(error: wasmparser::BinaryReaderError) -> Error {
        // Some messages have line breaks.
        let message = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
        Error::at(error.offset(), format!("it is not a valid WebAssembly module: {message}"))
    }
}

/// Text from a file in a form that can be shown: without control characters, and not endless.
pub fn printable(text: &str) -> String {
    const MAX: usize = 100;
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == MAX {
            shown.push('…');
            break;
        }
        if character == '"' || character == '\'' {
            shown.push(character);
        } else {
            // Strings take all text.
            let _ = write!(shown, "{}", character.escape_debug());
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_like_one_of_rustc() {
        let error =
            Error::at(30, "it is damaged").in_file(Path::new("a.wasm")).in_file(Path::new("b")).note("n").help("h");
        assert_eq!(
            error.to_string(),
            "error: it is damaged\n --> a.wasm: byte 30 (0x1e)\n  |\n  = note: n\n  = help: h"
        );
        assert_eq!(Error::new("no").to_string(), "error: no");
    }

    #[test]
    fn names_are_shown_safely() {
        assert_eq!(printable("a\x1b[1m\n'"), "a\\u{1b}[1m\\n'");
        assert_eq!(printable(&"x".repeat(1000)).chars().count(), 101);
    }
}
