//! Programs can be copied as they are.

use crate::harness::sources;

#[test]
fn a_program_is_one_short_file() {
    let sources = sources();
    assert!(sources.len() >= 17, "{}", sources.len());
    for (name, source) in sources {
        let lines = source.lines().count();
        assert!(lines <= 60, "{name} has {lines} lines");
        assert!(source.starts_with("//! "), "{name} has no title");
        for part in ["async fn main()", "Args::parse()", "Client::from_env()", "println!("] {
            assert!(source.contains(part), "{name} has no {part}");
        }
        for part in ["\nmod ", "#[path", "include!", "use tour", "use ecs_sim", "use examples"] {
            assert!(!source.contains(part), "{name} needs another file: {part}");
        }
    }
}
