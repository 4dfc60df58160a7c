//! async-trait: objects, generics, lifetimes, default methods, futures that are not Send.

use std::fmt::Display;

use async_trait::async_trait;

#[async_trait]
trait Store<K: Send + Sync + 'static>: Sync {
    type Value: Display + Send;

    async fn get<'a>(&'a self, key: &'a K) -> Option<&'a Self::Value>
    where
        K: PartialEq;

    async fn all(&self, (from, to): (usize, usize)) -> Vec<String>;

    async fn named(self: Box<Self>, name: &str) -> String
    where
        Self: Sized + Send,
    {
        format!("{name} has {}", self.all((0, 9)).await.len())
    }
}

struct List<V>(Vec<(u8, V)>);

#[async_trait]
impl<V: Display + Send + Sync> Store<u8> for List<V> {
    type Value = V;

    async fn get<'a>(&'a self, key: &'a u8) -> Option<&'a V> {
        self.0.iter().find(|(k, _)| k == key).map(|(_, v)| v)
    }

    async fn all(&self, (from, to): (usize, usize)) -> Vec<String> {
        let mut all = vec![];
        for (key, _) in self.0.iter().skip(from).take(to) {
            all.push(self.get(key).await.unwrap().to_string());
        }
        all
    }
}

#[async_trait(?Send)]
trait Local {
    async fn count(&mut self, by: std::rc::Rc<u8>) -> u8;
}

#[async_trait(?Send)]
impl Local for u8 {
    async fn count(&mut self, by: std::rc::Rc<u8>) -> u8 {
        *self += *by;
        *self
    }
}

fn main() {
    futures::executor::block_on(async {
        let list = List(vec![(1, 'a'), (2, 'b'), (3, 'c')]);
        let store: &dyn Store<u8, Value = char> = &list;
        println!("{:?} {:?}", store.get(&2).await, store.all((1, 2)).await);
        println!("{}", Box::new(list).named("list").await);
        println!("{}", 1_u8.count(2.into()).await);
    });
}
