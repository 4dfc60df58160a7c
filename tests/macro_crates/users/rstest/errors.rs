use rstest::{fixture, rstest};

#[rstest]
#[case(1)]
#[case(1, 2)]
fn missing(#[case] a: u8, #[case] b: u8) {}

#[rstest]
fn empty(#[values()] a: u8) {}

#[fixture]
async fn twice(#[default(1)] #[default(2)] a: u8) {}

#[fixture]
#[once]
async fn once() -> u8 {
    1
}
