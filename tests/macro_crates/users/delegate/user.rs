//! delegate: methods that forward to fields, with conversions, unwrapping, await and constants.

use delegate::delegate;

#[derive(Default)]
struct Stack<T> {
    inner: Vec<T>,
    name: String,
}

struct Asked;

impl Asked {
    async fn answer(&self, question: &str) -> Result<usize, std::fmt::Error> {
        Ok(question.len())
    }

    fn number(&self, of: u8) -> u8 {
        of * 2
    }
}

impl<T: Clone + PartialEq> Stack<T> {
    delegate! {
        to self.inner {
            #[must_use]
            pub fn len(&self) -> usize;
            pub fn push(&mut self, value: T);
            #[call(pop)]
            pub fn take(&mut self) -> Option<T>;
            pub fn contains(&self, value: &T) -> bool;
            #[into]
            #[call(len)]
            fn length(&self) -> Wide;
        }
        to &self.name {
            #[call(as_str)]
            fn text(&self) -> &str;
        }
        to Asked {
            #[unwrap]
            pub async fn answer(&self, question: &str) -> usize;
        }
        to Asked {
            #[try_into]
            #[unwrap]
            #[call(number)]
            fn seven_doubled(&self, [7]) -> i8;
        }
    }
}

#[derive(Debug)]
struct Wide(#[allow(dead_code)] usize);

impl From<usize> for Wide {
    fn from(n: usize) -> Self {
        Self(n)
    }
}

fn main() {
    let mut stack = Stack { inner: vec![1, 2], name: "n".into() };
    stack.push(3);
    println!("{} {:?} {:?} {}", stack.len(), stack.length(), stack.take(), stack.text());
    println!("{}", stack.contains(&2));
    println!("{} {}", futures::executor::block_on(stack.answer("why")), stack.seven_doubled());
}
