//! pest_derive: a grammar in the source, and one in a file, which the macro is granted to read.

use pest::iterators::Pair;
use pest::Parser;

mod sum {
    use pest_derive::Parser;

    #[derive(Parser)]
    #[grammar_inline = r#"
        number = @{ "-"? ~ ASCII_DIGIT+ }
        sum = { number ~ (op ~ number)* ~ EOI }
        op = { "+" | "-" }
        WHITESPACE = _{ " " }
    "#]
    pub struct Sum;
}

mod list {
    use pest_derive::Parser;

    #[derive(Parser)]
    #[grammar = "users/pest_derive/list.pest"]
    pub struct List<'a>(pub std::marker::PhantomData<&'a ()>);
}

fn show(pair: Pair<'_, list::Rule>, depth: usize) {
    println!("{:depth$}{:?} {:?}", "", pair.as_rule(), pair.as_str());
    pair.into_inner().for_each(|inner| show(inner, depth + 1));
}

fn main() {
    for text in ["1 + 2 - -3", "1 +"] {
        match sum::Sum::parse(sum::Rule::sum, text) {
            Ok(pairs) => println!("{}", pairs.flatten().filter(|pair| pair.as_rule() == sum::Rule::number).count()),
            Err(error) => println!("{error}"),
        }
    }
    show(list::List::parse(list::Rule::list, "[a,[b,c],[]]").unwrap().next().unwrap(), 0);
}
