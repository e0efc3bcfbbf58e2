//! Generates the Rust code of `ecs-sdk` from API metadata and curation.
//!
//! [`generate`] is a pure function from the text of the files in `api-specs/` to the text of the
//! files in `ecs-sdk/src/generated/`. It does not access the file system or the network.
//!
//! ```text
//! load (parse the JSON) -> lower (facts + curation -> model) -> emit (model -> Rust)
//! ```

mod problem;
pub mod spec;

mod compare;
mod correct;
mod curation;
mod drafts;
mod emit;
mod format;
mod generate;
mod import;
mod json;
mod load;
mod lock;
mod lower;
mod model;
mod names;
mod unique;

pub use compare::{Change, Changes, Class, Mark, ProductChanges, Verdict, compare, modules};
pub use drafts::{complete_drafts, draft};
pub use emit::Files;
pub use format::{check_format, format};
pub use generate::{Counts, Generated, generate};
pub use import::{Import, ImportOptions, PublishedFile, Report, import, published_product};
pub use load::{Sources, product};
pub use problem::{Problem, Problems};
