//! Digests, in hexadecimal digits.

use std::io::{self, Read};

use sha2::{Digest, Sha256};

pub fn hex(bytes: &[u8]) -> String {
    encode(&Sha256::digest(bytes))
}

/// The digest of everything that can be read, and how many bytes that was.
pub fn of_reader(mut reader: impl Read) -> io::Result<(String, u64)> {
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    let mut size = 0;
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok((encode(&digest.finalize()), size)),
            Ok(count) => {
                digest.update(&buffer[..count]);
                size += count as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether this is how digests are written here.
pub fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn encode(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hex(b""), empty);
        assert_eq!(of_reader(&b""[..]).unwrap(), (empty.to_owned(), 0));
        assert!(is_digest(empty) && !is_digest(&empty.to_uppercase()) && !is_digest(&empty[1..]));
    }
}
