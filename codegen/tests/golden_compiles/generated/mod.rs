//! The expected modules of all golden cases.

mod blocking;
pub mod services;
pub mod types;

#[path = "../../golden/bare_responses/expected/bare_responses/mod.rs"]
pub mod bare_responses;
#[path = "../../golden/curated_names/expected/curated_names/mod.rs"]
pub mod curated_names;
#[path = "../../golden/empty_lists/expected/empty_lists/mod.rs"]
pub mod empty_lists;
#[path = "../../golden/examples/expected/orchards/mod.rs"]
pub mod orchards;
#[path = "../../golden/field_names/expected/field_names/mod.rs"]
pub mod field_names;
#[path = "../../golden/lists/expected/lists/mod.rs"]
pub mod lists;
#[path = "../../golden/maps/expected/maps/mod.rs"]
pub mod maps;
#[path = "../../golden/odd_spellings/expected/odd_spellings/mod.rs"]
pub mod odd_spellings;
#[path = "../../golden/open_enums/expected/open_enums/mod.rs"]
pub mod open_enums;
#[path = "../../golden/paging/expected/paging/mod.rs"]
pub mod paging;
#[path = "../../golden/parameters/expected/legacy/mod.rs"]
pub mod legacy;
#[path = "../../golden/parameters/expected/parameters/mod.rs"]
pub mod parameters;
#[path = "../../golden/plain_product/expected/r_things/mod.rs"]
pub mod r_things;
#[path = "../../golden/prelude_names/expected/prelude_names/mod.rs"]
pub mod prelude_names;
#[path = "../../golden/rules/expected/plants/mod.rs"]
pub mod plants;
#[path = "../../golden/second_product/expected/second/mod.rs"]
pub mod second;
#[path = "../../golden/second_product/expected/second_product/mod.rs"]
pub mod second_product;
#[path = "../../golden/shared_shapes/expected/shared_shapes/mod.rs"]
pub mod shared_shapes;
#[path = "../../golden/times/expected/times/mod.rs"]
pub mod times;
