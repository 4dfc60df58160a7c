//! The command line.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgGroup, ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;

use crate::compare;
use crate::decls::{Decl, Kind, check_identifier};
use crate::error::{Error, Result};
use crate::inject::{self, parse_decl};
use crate::inspect;
use crate::sha256::is_digest;
use crate::verify;
use crate::wrap::{self, Wrapping};

const EXIT_CODES: &str = "\
Exit codes:
  0  it has been done, and nothing is wrong
  1  a file can't be read or written, is malformed, or is not what it is said to be
  2  the command line makes no sense";

/// Looks into, amends, wraps, verifies and compares modules with procedural macros.
///
/// A macro module is what `rustc-wasm --crate-type proc-macro` writes: a WebAssembly module that
/// the compiler calls when a macro is expanded. Modules for dtolnay's watt (0.4 and 0.5) are macro
/// modules as well.
///
/// Files are untrusted: whatever is in them, an error says which byte of which file is wrong. A
/// file that is written is there as a whole or not at all.
#[derive(Parser)]
#[command(name = "wasm-macro", bin_name = "wasm-macro", version, verbatim_doc_comment, after_help = EXIT_CODES, subcommand_required = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Inspect(InspectArgs),
    Inject(InjectArgs),
    Wrap(WrapArgs),
    Verify(VerifyArgs),
    Compare(CompareArgs),
    Completions(CompletionsArgs),
}

/// Shows what a macro module has.
///
/// These are its macros with their kinds, functions and helper attributes; the ABI by which the
/// compiler calls it, and the compiler that made it; what it imports, and what that is for; its
/// memory and sections; and whether machine code (.cwasm) or grants (.grants) lie beside it.
///
/// Macros come from the section .rustc_proc_macro_decls, which need not be there. Most modules
/// import functions of WASI for std's sake, whether they use them or not.
#[derive(Args)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  wasm-macro inspect demo.wasm
  wasm-macro inspect libdemo.rlib              the rlib, and the demo.wasm beside it
  wasm-macro inspect --json demo.wasm | jq -r '.macros[] | .kind + \" \" + .name'

Exit codes: 0, or 1 if a file can't be read or is malformed, or 2 if the command line makes no sense"
)]
struct InspectArgs {
    /// A macro module, or the rlib that was written with it
    file: PathBuf,
    /// Write JSON, in the form that toolchain/macro-tools/README.md describes
    ///
    /// The field `schema` is 1. Fields may be added; what is there keeps its name and meaning
    /// as long as that number stays the same.
    #[arg(long, verbatim_doc_comment)]
    json: bool,
}

/// Adds a section that tells what macros a module has.
///
/// The section is .rustc_proc_macro_decls, from which tools, and the compiler's option
/// --wasm-proc-macro, learn what macros there are. rustc-wasm writes it; modules from elsewhere,
/// such as those for watt, lack it.
///
/// The macros are declared in the order in which they are given. In a module of rustc's own, that
/// has to be the order of its table, which is that of the source: macros are called by their
/// position there. In a module for watt they are called by the name of their function, which has to
/// be exported.
///
/// Everything is checked before anything is written.
#[derive(Args)]
#[command(
    verbatim_doc_comment,
    group = ArgGroup::new("macros").args(["derive", "attr", "bang"]).multiple(true).required(true),
    after_help = "\
Examples:
  wasm-macro inject watt.wasm --derive Demo=demo -o demo.wasm
  wasm-macro inject a.wasm --derive Serialize=derive_serialize:serde --attr route=route --bang sql=sql -o b.wasm
  wasm-macro inject --replace a.wasm --bang sql=sql -o a.wasm

Exit codes: 0, or 1 if the module is malformed or does not have these macros, or 2 if the command line makes no sense")]
struct InjectArgs {
    /// The module
    file: PathBuf,
    /// A derive macro: the trait, the function, and its helper attributes if it has any
    #[arg(long, value_name = "TRAIT=FUNCTION[:ATTR,ATTR]", value_parser = |text: &str| parse_decl(Kind::Derive, text))]
    derive: Vec<Decl>,
    /// An attribute macro
    #[arg(long, value_name = "NAME=FUNCTION", value_parser = |text: &str| parse_decl(Kind::Attr, text))]
    attr: Vec<Decl>,
    /// A function-like macro
    #[arg(long, value_name = "NAME=FUNCTION", value_parser = |text: &str| parse_decl(Kind::Bang, text))]
    bang: Vec<Decl>,
    /// Replace the section if there is one
    #[arg(long)]
    replace: bool,
    /// The file to write; it may be FILE
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

/// Makes a library of a module that has no rustc metadata.
///
/// rustc finds macros by metadata, which only rustc can make. So a crate that declares the same
/// macros, in the same order, is compiled with rustc-wasm, and its metadata is put into the module.
/// The results, DIR/libNAME.rlib and DIR/NAME.wasm, belong together and are what `--extern
/// NAME=DIR/libNAME.rlib`, Cargo and Bazel take for a macro crate. The macros' code is not changed.
///
/// The module has to declare its macros: see `wasm-macro inject`. Modules with rustc's own ABI can
/// be wrapped if their metadata was removed, and modules for watt. The result fits the version of
/// the compiler that wrapped it, and is the same each time.
#[derive(Args)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  wasm-macro wrap stripped.wasm --crate-name demo -o out
  rustc-wasm --extern demo=out/libdemo.rlib user.rs

Exit codes: 0, or 1 if the module is malformed or the compiler fails, or 2 if the command line makes no sense"
)]
struct WrapArgs {
    /// The module
    file: PathBuf,
    /// The name of the crate
    #[arg(long, value_name = "NAME", value_parser = parse_crate_name)]
    crate_name: String,
    /// The directory for the library and the module; it is created if need be
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// The compiler that is to use the library
    #[arg(long, value_name = "PROGRAM", default_value = "rustc-wasm")]
    rustc: PathBuf,
    /// The edition of the crate whose macros these are
    ///
    /// It says what the tokens mean that they make up themselves. Modules do not tell it: the
    /// serde_derive that was published for watt needs 2015, since it writes `try!`.
    #[arg(long, verbatim_doc_comment, default_value = "2021", value_parser = ["2015", "2018", "2021", "2024"])]
    edition: String,
}

/// Checks a dist, its archive, or a macro module.
///
/// An ARCHIVE is compared with SHA256SUMS and provenance.json, which are looked for beside it. So
/// are the files in it that provenance.json names. What that says of how the archive was made has
/// to be what the recipe writes, and is shown; it is not signed (docs/provenance.md).
///
/// The directory of a DIST is compared, file by file, with the archive that the records name. Each
/// file that differs, is missing, or is not in the archive is named. What a machine makes for
/// itself is not checked: the launcher in bin/, and lib/rustc.cwasm. A directory that has records
/// and an archive, but no dist, is checked as these are.
///
/// A MODULE has to be valid, with the features that both executors have; may import only what
/// macros are given; has to fit this version of the bridge, or watt 0.4 or 0.5, and to export what
/// the compiler uses; and what it says of its macros has to be well-formed and to fit its table.
/// The compiler checks most of this too, but only when a macro is expanded. Of an rlib, the module
/// beside it is checked.
#[derive(Args)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  wasm-macro verify toolchain/prebuilt
  wasm-macro verify bazel-bin/toolchain/dist --records toolchain/prebuilt
  wasm-macro verify demo.wasm --sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

Exit codes: 0, or 1 if anything differs, is wrong or can't be read, or 2 if the command line makes no sense"
)]
struct VerifyArgs {
    /// The directory of a dist, its archive (.tar.zst), a macro module or its rlib
    #[arg(value_name = "DIST|ARCHIVE|MODULE")]
    path: PathBuf,
    /// The directory that has SHA256SUMS, provenance.json and the archive
    #[arg(long, value_name = "DIR")]
    records: Option<PathBuf>,
    /// The sha256 that the archive or module must have, as 64 hexadecimal digits
    #[arg(long, value_name = "HEX", value_parser = parse_digest)]
    sha256: Option<String>,
    /// Say nothing unless something is wrong
    #[arg(short, long)]
    quiet: bool,
}

/// Compares two builds, byte for byte, and says where they differ.
///
/// A and B are two files, or two trees: a directory, whose links are followed, or the archive of a
/// dist. Of trees, the files' contents and names count; their modes, times and owners, and
/// directories without files, do not. Two archives that have the same files, but are not the same
/// bytes, differ all the same.
///
/// For each file that differs the sizes, in bytes, and the first byte that differs are shown, and so
/// they are for each of its parts: the members of libraries (.rlib, .a), the sections of WebAssembly
/// modules, functions and segments. Of what has no parts, the bytes around the first difference are
/// shown, A's after `-` and B's after `+`, and text that only one of them has, such as a path. At
/// most ten parts of one thing are shown, and three texts of each side.
#[derive(Args)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  wasm-macro compare one/demo.wasm other/demo.wasm
  wasm-macro compare toolchain/prebuilt/rustc-wasm-1.96.0-wasm32-wasip1.tar.zst ~/other/archive.tar.zst
  wasm-macro compare toolchain/prebuilt/*.tar.zst bazel-bin/toolchain/dist --except bin --except lib/rustc.cwasm

Exit codes: 0 if they are equal, 1 if they differ, or 2 if they could not be compared"
)]
struct CompareArgs {
    /// A file, a directory, or the archive of a dist (.tar.zst)
    a: PathBuf,
    /// Another
    b: PathBuf,
    /// A path in the trees that does not count, with all that is below it
    #[arg(long, value_name = "PATH")]
    except: Vec<String>,
    /// Say nothing unless something differs
    #[arg(short, long)]
    quiet: bool,
}

/// Writes a script that completes this program's arguments in a shell.
#[derive(Args)]
#[command(
    verbatim_doc_comment,
    after_help = "\
Examples:
  wasm-macro completions bash >~/.local/share/bash-completion/completions/wasm-macro
  wasm-macro completions fish >~/.config/fish/completions/wasm-macro.fish"
)]
struct CompletionsArgs {
    /// The shell
    shell: Shell,
}

fn parse_crate_name(name: &str) -> Result<String, String> {
    check_identifier(name).map_err(|error| format!("it {error}"))?;
    if name.is_ascii() { Ok(name.to_owned()) } else { Err("it is not ASCII".into()) }
}

fn parse_digest(text: &str) -> Result<String, String> {
    let digest = text.to_ascii_lowercase();
    if is_digest(&digest) { Ok(digest) } else { Err("it has not 64 hexadecimal digits".into()) }
}

/// Runs the program.
pub fn main() -> ExitCode {
    // Ends the process by itself, with 2, if arguments make no sense.
    let matches = Cli::command().get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match run(cli.command, &matches) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, matches: &ArgMatches) -> Result<ExitCode> {
    match command {
        Command::Inspect(args) => {
            let report = inspect::inspect(&args.file)?;
            print(&if args.json { report.json()? + "\n" } else { report.text() })?;
        }
        Command::Inject(args) => {
            let decls = matches.subcommand_matches("inject").map(in_order).unwrap_or_default();
            inject::inject(&args.file, &decls, args.replace, &args.output)?;
        }
        Command::Wrap(args) => {
            let wrapping = Wrapping {
                crate_name: &args.crate_name,
                edition: &args.edition,
                rustc: &args.rustc,
                out: &args.output,
            };
            let wrapped = wrap::wrap(&args.file, &wrapping)?;
            print(&format!("{}\n{}\n", wrapped.rlib.display(), wrapped.module.display()))?;
        }
        Command::Verify(args) => {
            let verdict = verify::verify(&args.path, args.records.as_deref(), args.sha256.as_deref())?;
            if !args.quiet {
                print(&verdict.passed.iter().map(|line| format!("{line}\n")).collect::<String>())?;
            }
            for error in &verdict.failed {
                eprintln!("{error}");
            }
            if !verdict.failed.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Compare(args) => return Ok(compare(&args)),
        Command::Completions(args) => {
            let mut script = Vec::new();
            clap_complete::generate(args.shell, &mut Cli::command(), "wasm-macro", &mut script);
            print(&String::from_utf8_lossy(&script))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Its exit codes are those of cmp and diff.
fn compare(args: &CompareArgs) -> ExitCode {
    let compared = compare::compare(&args.a, &args.b, &args.except).and_then(|report| {
        let differ = !report.differences.is_empty();
        if differ || !args.quiet {
            print(&report.text(&args.a, &args.b))?;
        }
        Ok(differ)
    });
    match compared {
        Ok(differ) => ExitCode::from(u8::from(differ)),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// The macros of all kinds, in the order in which they were given.
fn in_order(matches: &ArgMatches) -> Vec<Decl> {
    let mut decls: Vec<(usize, Decl)> = ["derive", "attr", "bang"]
        .into_iter()
        .flat_map(|id| {
            let indices = matches.indices_of(id).into_iter().flatten();
            let decls = matches.get_many::<Decl>(id).into_iter().flatten().cloned();
            indices.zip(decls)
        })
        .collect();
    decls.sort_by_key(|(index, _)| *index);
    decls.into_iter().map(|(_, decl)| decl).collect()
}

/// To standard output; that nobody reads to the end is no error.
fn print(text: &str) -> Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::new(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn macros_keep_their_order() {
        let args =
            ["wasm-macro", "inject", "a", "--bang", "b=b", "--derive", "D=d:x", "--bang=c=c", "--attr", "a=a", "-oo"];
        let matches = Cli::command().try_get_matches_from(args).unwrap();
        let decls = in_order(matches.subcommand_matches("inject").unwrap());
        let names: Vec<_> = decls.iter().map(ToString::to_string).collect();
        assert_eq!(names, ["bang:b:b", "derive:D:d:x", "bang:c:c", "attr:a:a"]);
    }

    #[test]
    fn values() {
        assert!(parse_crate_name("a-b").is_err() && parse_crate_name("é").is_err() && parse_crate_name("a_b").is_ok());
        assert_eq!(parse_digest(&"A".repeat(64)).unwrap(), "a".repeat(64));
        assert!(parse_digest("a").is_err());
    }
}
