use phf::phf_map;

static TWICE: phf::Map<&'static str, u8> = phf_map! { "a" => 1, "b" => 2, "a" => 3 };
static WRONG: phf::Map<f32, u8> = phf_map! { 1.5 => 1 };

fn main() {}
