use auto_impl::auto_impl;

#[auto_impl(&, Bx)]
trait Wrong {}

#[auto_impl(&)]
trait Mutable {
    fn change(&mut self);
}

#[auto_impl(Fn)]
trait Two {
    fn a(&self);
    fn b(&self);
}

fn main() {}
