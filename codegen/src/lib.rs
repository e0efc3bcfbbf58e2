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

#[cfg(feature = "generate")]
mod compare;
#[cfg(feature = "generate")]
mod correct;
#[cfg(feature = "generate")]
mod curation;
#[cfg(feature = "generate")]
mod drafts;
#[cfg(feature = "generate")]
mod emit;
#[cfg(feature = "generate")]
mod format;
#[cfg(feature = "generate")]
mod generate;
#[cfg(feature = "generate")]
mod import;
#[cfg(feature = "generate")]
mod json;
#[cfg(feature = "generate")]
mod load;
#[cfg(feature = "generate")]
mod lock;
#[cfg(feature = "generate")]
mod lower;
#[cfg(feature = "generate")]
mod model;
#[cfg(feature = "generate")]
mod names;
#[cfg(feature = "generate")]
mod unique;

#[cfg(feature = "generate")]
pub use compare::{Change, Changes, Class, Mark, ProductChanges, Verdict, compare, modules};
#[cfg(feature = "generate")]
pub use drafts::{complete_drafts, draft};
#[cfg(feature = "generate")]
pub use emit::Files;
#[cfg(feature = "generate")]
pub use format::{check_format, format};
#[cfg(feature = "generate")]
pub use generate::{Counts, Generated, generate};
#[cfg(feature = "generate")]
pub use import::{Import, ImportOptions, PublishedFile, Report, import, published_product};
#[cfg(feature = "generate")]
pub use load::{Sources, product};
pub use problem::{Problem, Problems};
