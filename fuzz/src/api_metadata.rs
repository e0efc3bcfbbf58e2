//! Metadata and curation that the generator reads.

use codegen::{Sources, generate};

/// A product that is valid.
const FILES: [(&str, &str); 3] = [
    (
        "demo/2020-01-01/actions/GetThing.json",
        include_str!("../../codegen/tests/errors/base/demo/2020-01-01/actions/GetThing.json"),
    ),
    (
        "demo/2020-01-01/curation/groups.json",
        include_str!("../../codegen/tests/errors/base/demo/2020-01-01/curation/groups.json"),
    ),
    (
        "demo/2020-01-01/endpoints.json",
        include_str!("../../codegen/tests/errors/base/demo/2020-01-01/endpoints.json"),
    ),
];

/// Further files that a product may have.
const OPTIONAL: [&str; 6] = ["codes", "enums", "names", "paging", "sentences", "waiters"];

/// The first byte selects the file, and the rest is its content.
pub fn api_metadata(data: &[u8]) {
    let Some((file, content)) = data.split_first() else { return };
    let Ok(content) = std::str::from_utf8(content) else { return };
    let named = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
    let mut sources: Sources = FILES.into_iter().map(named).collect();
    let name = match usize::from(file.wrapping_sub(b'0')) {
        index if index < FILES.len() => FILES[index].0.to_owned(),
        index => {
            let name = OPTIONAL[(index - FILES.len()) % OPTIONAL.len()];
            format!("demo/2020-01-01/curation/{name}.json")
        }
    };
    sources.insert(name.clone(), content.to_owned());
    if let Err(problems) = generate(&sources) {
        assert!(problems.to_string().contains("demo/2020-01-01"), "{name}: {problems}");
    }
}
