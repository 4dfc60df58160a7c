//! Counting what a macro does, so that its fuel can run out.
//!
//! wasmtime can count ([`wasmtime::Config::consume_fuel`]), to the instruction. But it keeps the count in a register,
//! which is stored before each call and loaded after it, and macros consist of small functions that call each other: it
//! takes a seventh of their time. So modules are rewritten before they are compiled. They get a global with the fuel
//! that is left, from which each call of a function and each round of a loop takes what it costs at its beginning,
//! and traps when there is nothing left. That is nearly free.
//!
//! What a function does outside of loops is charged at once, whichever way it goes, and the same is true of a round of a
//! loop without the loops in it. So no instruction is executed that has not been paid for, but many are paid for that are
//! not executed: all that come after the first branch are therefore cheaper ([`PER_UNIT`]).

use std::ops::Range;
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, Encode, ExportKind, ExportSection, GlobalSection, GlobalType, InstructionSink,
    Module, RawSection, SectionId, ValType,
};
use wasmparser::{BinaryReader, FunctionBody, Operator, Parser, Payload, TypeRef};
use wasmtime::{Result, bail};

/// To be changed with anything here that changes what comes out: compiled code is kept by this number.
pub const VERSION: u64 = 1;

/// What the global is exported as.
pub const FUEL: &str = "__rustc_wasm_fuel";

/// How many of the instructions behind a branch a unit of fuel pays for. That many, because in typical macros about so
/// many are charged for as one is executed: a unit is about one instruction, as it is in the interpreter.
const PER_UNIT: u64 = 8;

/// Sections of debug information, which says where in the module's code things are.
const DEBUG: &str = ".debug_";

/// What counts what a macro does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Meter {
    /// The module itself, as described above.
    Module,
    /// wasmtime, where rewriting is not possible: debug information would be wrong; a function that starts the module
    /// would be called before there is any fuel; and the name of the global may be taken.
    Engine,
}

impl Meter {
    /// What counts for `wasm`. What is no module is not for this to find out.
    pub fn of(wasm: &[u8]) -> Meter {
        if matches!(Outline::of(wasm), Ok(Some(_))) { Meter::Module } else { Meter::Engine }
    }
}

/// What has to be known of a module to rewrite it.
#[derive(Default)]
struct Outline {
    /// The number of parameters of each type of functions.
    parameters: Vec<u32>,
    /// The types of the functions that are not imported.
    functions: Vec<u32>,
    /// How many globals there are.
    globals: u32,
    /// How many of them are not imported, and where they are.
    own_globals: Option<(u32, Range<usize>)>,
    /// How many exports there are, and where.
    exports: Option<(u32, Range<usize>)>,
}

/// Rewrites `wasm`, which has to be valid, and for which [`Meter::of`] is [`Meter::Module`].
pub fn rewritten(wasm: &[u8]) -> Result<Vec<u8>> {
    let Some(outline) = Outline::of(wasm)? else { bail!("the module can't be rewritten to count what it does") };
    let mut module = Module::new();
    let mut code = CodeSection::new();
    let mut functions = outline.functions.iter();
    let mut global_is_missing = outline.own_globals.is_none();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        match &payload {
            Payload::CodeSectionEntry(body) => {
                let parameters = functions.next().and_then(|ty| outline.parameters.get(*ty as usize));
                code.raw(&metered(wasm, body, outline.globals, parameters.copied().unwrap_or(0))?);
                if functions.len() == 0 {
                    module.section(&code);
                }
                continue;
            }
            Payload::GlobalSection(_) => {
                module.section(&RawSection { id: SectionId::Global.into(), data: &outline.with_global(wasm) });
                continue;
            }
            Payload::ExportSection(_) => {
                if std::mem::take(&mut global_is_missing) {
                    module.section(&RawSection { id: SectionId::Global.into(), data: &outline.with_global(wasm) });
                }
                module.section(&RawSection { id: SectionId::Export.into(), data: &outline.with_export(wasm) });
                continue;
            }
            Payload::CodeSectionStart { .. } => continue,
            _ => {}
        }
        if let Some((id, range)) = payload.as_section() {
            module.section(&RawSection { id, data: &wasm[range] });
        }
    }
    Ok(module.finish())
}

impl Outline {
    /// None for modules that [`Meter::Engine`] is for.
    fn of(wasm: &[u8]) -> Result<Option<Outline>> {
        let mut outline = Outline::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(types) => {
                    for ty in types.into_iter_err_on_gc_types() {
                        outline.parameters.push(ty?.params().len() as u32);
                    }
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        outline.globals += u32::from(matches!(import?.ty, TypeRef::Global(_)));
                    }
                }
                Payload::FunctionSection(functions) => {
                    outline.functions = functions.into_iter().collect::<std::result::Result<_, _>>()?;
                }
                Payload::GlobalSection(globals) => {
                    outline.globals += globals.count();
                    outline.own_globals = Some((globals.count(), globals.range()));
                }
                Payload::ExportSection(exports) => {
                    outline.exports = Some((exports.count(), exports.range()));
                    for export in exports {
                        if export?.name == FUEL {
                            return Ok(None);
                        }
                    }
                }
                Payload::StartSection { .. } => return Ok(None),
                Payload::CustomSection(section) if section.name().starts_with(DEBUG) => return Ok(None),
                _ => {}
            }
        }
        // Without exports nothing can be called.
        Ok(outline.exports.is_some().then_some(outline))
    }

    /// The section of globals with one more.
    fn with_global(&self, wasm: &[u8]) -> Vec<u8> {
        let mut more = GlobalSection::new();
        let ty = GlobalType { val_type: ValType::I64, mutable: true, shared: false };
        more.global(ty, &ConstExpr::i64_const(0));
        appended(wasm, self.own_globals.clone(), &more)
    }

    /// The section of exports with one more.
    fn with_export(&self, wasm: &[u8]) -> Vec<u8> {
        let mut more = ExportSection::new();
        more.export(FUEL, ExportKind::Global, self.globals);
        appended(wasm, self.exports.clone(), &more)
    }
}

/// The contents of a section in `wasm`, a number of items, followed by one more, the only one of the section `more`.
fn appended(wasm: &[u8], section: Option<(u32, Range<usize>)>, more: &impl Encode) -> Vec<u8> {
    let (count, items) = match section {
        Some((count, range)) => (count, without_number(&wasm[range])),
        None => (0, &[][..]),
    };
    let mut contents = Vec::new();
    (count + 1).encode(&mut contents);
    contents.extend_from_slice(items);
    let mut encoded = Vec::new();
    more.encode(&mut encoded);
    // Its length, then the number 1, before the item itself.
    contents.extend_from_slice(without_number(without_number(&encoded)));
    contents
}

/// What follows a number at the beginning.
fn without_number(bytes: &[u8]) -> &[u8] {
    let mut reader = BinaryReader::new(bytes, 0);
    if reader.read_var_u32().is_err() {
        return &[];
    }
    &bytes[reader.original_position()..]
}

/// What is executed at most once each time that it is paid for: a function without its loops, or a loop without those in
/// it.
#[derive(Default)]
struct Part {
    /// The instructions up to the first branch.
    certain: u64,
    /// Those behind it.
    possible: u64,
    branched: bool,
}

impl Part {
    fn price(&self) -> i64 {
        (self.certain + self.possible.div_ceil(PER_UNIT)) as i64
    }
}

/// Where in a function something is inserted.
enum Insertion {
    /// The price of a part, by its number.
    Part(usize),
    /// Before an instruction that does something so many times as the number says that it takes last.
    Many,
}

/// A function that pays for what it does from the global numbered `fuel`.
fn metered(wasm: &[u8], body: &FunctionBody<'_>, fuel: u32, parameters: u32) -> Result<Vec<u8>> {
    let mut operators = body.get_operators_reader()?;
    let start = operators.original_position();
    // The first part is what is in no loop. The stack says which part each open block belongs to.
    let mut parts = vec![Part::default()];
    let mut open = vec![0];
    let mut insertions = vec![(start, Insertion::Part(0))];
    while !operators.eof() {
        let at = operators.original_position();
        let operator = operators.read()?;
        let number = open.last().copied().unwrap_or(0);
        let part = &mut parts[number];
        *(if part.branched { &mut part.possible } else { &mut part.certain }) += 1;
        match operator {
            Operator::Loop { .. } => {
                open.push(parts.len());
                insertions.push((operators.original_position(), Insertion::Part(parts.len())));
                parts.push(Part::default());
            }
            Operator::Block { .. } => open.push(number),
            Operator::If { .. } => {
                part.branched = true;
                open.push(number);
            }
            Operator::End => {
                open.pop();
                // What leaves a loop may have gone on behind what follows it.
                let branched = part.branched;
                let outer = open.last().copied().unwrap_or(0);
                parts[outer].branched |= branched;
            }
            Operator::Br { .. }
            | Operator::BrIf { .. }
            | Operator::BrTable { .. }
            | Operator::BrOnNull { .. }
            | Operator::BrOnNonNull { .. }
            | Operator::Return
            | Operator::Unreachable => part.branched = true,
            Operator::MemoryCopy { .. }
            | Operator::MemoryFill { .. }
            | Operator::MemoryInit { .. }
            | Operator::TableCopy { .. }
            | Operator::TableFill { .. }
            | Operator::TableInit { .. }
            | Operator::TableGrow { .. } => insertions.push((at, Insertion::Many)),
            _ => {}
        }
    }

    let (mut function, many) = locals(wasm, body, start, parameters, &insertions)?;
    let mut copied = start;
    for (at, insertion) in insertions {
        function.extend_from_slice(&wasm[copied..at]);
        copied = at;
        let mut sink = InstructionSink::new(&mut function);
        match insertion {
            Insertion::Part(part) => {
                sink.global_get(fuel).i64_const(parts[part].price());
            }
            Insertion::Many => {
                sink.local_tee(many).global_get(fuel).local_get(many).i64_extend_i32_u();
            }
        }
        sink.i64_sub().global_set(fuel);
        sink.global_get(fuel).i64_const(0).i64_lt_s().if_(BlockType::Empty).unreachable().end();
    }
    function.extend_from_slice(&wasm[copied..body.range().end]);
    Ok(function)
}

/// The declarations of a function's locals, with one more if any instruction needs it, and the number of that.
fn locals(
    wasm: &[u8],
    body: &FunctionBody<'_>,
    end: usize,
    parameters: u32,
    insertions: &[(usize, Insertion)],
) -> Result<(Vec<u8>, u32)> {
    let declared = &wasm[body.range().start..end];
    if !insertions.iter().any(|(_, insertion)| matches!(insertion, Insertion::Many)) {
        return Ok((declared.to_vec(), 0));
    }
    let reader = body.get_locals_reader()?;
    let groups = reader.get_count();
    let mut number = parameters;
    for group in reader {
        number += group?.0;
    }
    let mut function = Vec::new();
    (groups + 1).encode(&mut function);
    function.extend_from_slice(without_number(declared));
    1_u32.encode(&mut function);
    ValType::I32.encode(&mut function);
    Ok((function, number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmtime::{Engine, Instance, Module as Compiled, Store, Trap, Val};

    /// Calls `run` of a module with so much fuel. Returns what is left, and the trap if there is one.
    fn left(text: &str, fuel: i64) -> (i64, Option<Trap>) {
        let wasm = wat::parse_str(text).unwrap();
        assert!(Meter::of(&wasm) == Meter::Module);
        let engine = Engine::default();
        let module = Compiled::new(&engine, rewritten(&wasm).unwrap()).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).unwrap();
        let global = instance.get_global(&mut store, FUEL).unwrap();
        global.set(&mut store, Val::I64(fuel)).unwrap();
        let run = instance.get_typed_func::<(), ()>(&mut store, "run").unwrap();
        let trap = run.call(&mut store, ()).err().map(|error| *error.downcast_ref::<Trap>().unwrap());
        (global.get(&mut store).unwrap_i64(), trap)
    }

    /// What the body of a function costs that has to end.
    fn price(body: &str) -> i64 {
        const FUEL: i64 = 1_000_000;
        let text = format!(
            r#"(module (memory 1) (table 100 funcref) (global i32 (i32.const 7)) (data $data "abcde")
                (func $leaf) (func (export "run") {body}))"#
        );
        let (left, trap) = left(&text, FUEL);
        assert_eq!(trap, None, "{body}");
        FUEL - left
    }

    #[test]
    fn instructions_up_to_the_first_branch_cost_one_unit_each() {
        assert_eq!(price(""), 1);
        assert_eq!(price("(drop (i32.const 1))"), 3);
        // `block`, `br`, four `end`s and `drop`s, of which two are behind the branch.
        assert_eq!(price("(block (drop (i32.const 1)) (br 0))"), 5);
        assert_eq!(price("(call $leaf)"), 3);
        // Skipped or not, it has been paid for.
        let skipped = "(drop (i32.const 1))".repeat(40);
        assert_eq!(price(&format!("(if (i32.const 0) (then {skipped}))")), 2 + 11);
    }

    #[test]
    fn each_round_of_a_loop_is_paid_for() {
        let rounds = |rounds: u32, more: &str| {
            price(&format!(
                "(local $i i32) (loop $again {more} (local.set $i (i32.add (local.get $i) (i32.const 1)))
                    (br_if $again (i32.lt_u (local.get $i) (i32.const {rounds}))))"
            ))
        };
        let round = rounds(2, "") - rounds(1, "");
        assert_eq!(round, 9);
        assert_eq!(rounds(1000, "") - rounds(1, ""), 999 * round);
        // The inner loop is no part of what a round of the outer one costs, but has its own price in each.
        let inner = "(loop (drop (i32.const 1)))";
        assert_eq!(rounds(10, inner) - rounds(9, inner), round + 1 + 3);
    }

    #[test]
    fn what_one_instruction_does_many_times_is_paid_for() {
        let more = |body: &str| price(body) - price("(drop (i32.const 0)) (drop (i32.const 0)) (drop (i32.const 0))");
        // Three operands cost what they do above; the instruction itself costs 1 instead of the three `drop`s.
        let copied = 5000 - 2;
        assert_eq!(more("(memory.fill (i32.const 0) (i32.const 1) (i32.const 5000))"), copied);
        assert_eq!(more("(memory.copy (i32.const 9) (i32.const 0) (i32.const 5000))"), copied);
        assert_eq!(more("(memory.init $data (i32.const 9) (i32.const 0) (i32.const 5))"), 3);
        assert_eq!(more("(table.fill (i32.const 0) (ref.null func) (i32.const 90))"), 90 - 2);
        assert_eq!(more("(table.copy (i32.const 9) (i32.const 0) (i32.const 90))"), 90 - 2);
        // Parameters, locals and a value of another type are where they were.
        price(
            "(local $a i64) (local $b i32) (local.set $a (i64.const 3)) (local.set $b (i32.const 4))
            (memory.fill (i32.const 0) (local.get $b) (i32.const 8))
            (if (i64.ne (i64.load (i32.const 0)) (i64.const 0x0404040404040404)) (then unreachable))
            (if (i64.ne (local.get $a) (i64.const 3)) (then unreachable))",
        );
    }

    #[test]
    fn without_fuel_nothing_goes_on() {
        let endless = [
            "(loop (br 0))",
            "(call 1)",
            "(return_call 1)",
            "(loop (memory.fill (i32.const 0) (i32.const 0) (i32.const -1)))",
        ];
        for body in endless {
            let text = format!(r#"(module (memory 1) (func) (func (export "run") {body}))"#);
            let (left, trap) = left(&text, 10_000);
            assert!(left < 0, "{body}");
            assert_eq!(trap, Some(Trap::UnreachableCodeReached), "{body}");
        }
        // It is checked before anything is done.
        let store = r#"(module (func (export "run") (drop (i32.div_u (i32.const 1) (i32.const 0)))))"#;
        assert_eq!(left(store, 4), (-1, Some(Trap::UnreachableCodeReached)));
        assert_eq!(left(store, 5), (0, Some(Trap::IntegerDivisionByZero)));
    }

    #[test]
    fn modules_of_all_forms() {
        // With imported globals, without own ones, with parameters, results, and custom sections between the others.
        let text = r#"(module
            (@custom "a" (before first) "1")
            (import "m" "g" (global $g i64)) (import "m" "f" (func (param i32)))
            (@custom "b" (after import) "2")
            (memory (export "memory") 1)
            (func (export "run") (param i64 i32) (result i64) (local f64)
                (memory.fill (i32.const 0) (local.get 1) (i32.const 8))
                (loop (param) (result i64) (i64.add (local.get 0) (i64.load (i32.const 0)))))
            (@custom "c" (after last) "3"))"#;
        let wasm = wat::parse_str(text).unwrap();
        let rewritten = rewritten(&wasm).unwrap();
        let module = Compiled::new(&Engine::default(), &rewritten).unwrap();
        assert_eq!(
            module.exports().map(|export| export.name().to_owned()).collect::<Vec<_>>(),
            ["memory", "run", FUEL]
        );
        let custom = |wasm| {
            let payloads = Parser::new(0).parse_all(wasm).map(std::result::Result::unwrap);
            let names = payloads.filter_map(|payload| match payload {
                Payload::CustomSection(section) => Some(section.name().to_owned()),
                _ => None,
            });
            names.collect::<Vec<_>>()
        };
        assert_eq!(custom(&rewritten), custom(&wasm));
    }

    #[test]
    fn some_modules_are_left_to_the_engine() {
        let is_left = |text: &str| Meter::of(&wat::parse_str(text).unwrap()) == Meter::Engine;
        assert!(is_left("(module (func))"));
        assert!(is_left(r#"(module (func $f (export "run")) (start $f))"#));
        assert!(is_left(r#"(module (func $f (export "__rustc_wasm_fuel")))"#));
        assert!(is_left(r#"(module (func $f (export "run")) (@custom ".debug_line" ""))"#));
        assert!(!is_left(r#"(module (func $f (export "run")))"#));
        assert!(Meter::of(b"\0asm\x01\0\0\0\x01\xff") == Meter::Engine);
        assert!(rewritten(b"nothing").is_err());
    }
}
