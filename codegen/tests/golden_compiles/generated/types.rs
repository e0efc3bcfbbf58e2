//! The expected shared types of all golden cases.

#[path = "../../golden/bare_responses/expected/types/mod.rs"]
mod bare_responses;
pub use bare_responses::*;
#[path = "../../golden/curated_names/expected/types/mod.rs"]
mod curated_names;
pub use curated_names::*;
#[path = "../../golden/empty_lists/expected/types/mod.rs"]
mod empty_lists;
pub use empty_lists::*;
#[path = "../../golden/examples/expected/types/mod.rs"]
mod examples;
pub use examples::*;
#[path = "../../golden/field_names/expected/types/mod.rs"]
mod field_names;
pub use field_names::*;
#[path = "../../golden/lists/expected/types/mod.rs"]
mod lists;
pub use lists::*;
#[path = "../../golden/maps/expected/types/mod.rs"]
mod maps;
pub use maps::*;
#[path = "../../golden/odd_spellings/expected/types/mod.rs"]
mod odd_spellings;
pub use odd_spellings::*;
#[path = "../../golden/open_enums/expected/types/mod.rs"]
mod open_enums;
pub use open_enums::*;
#[path = "../../golden/paging/expected/types/mod.rs"]
mod paging;
pub use paging::*;
#[path = "../../golden/parameters/expected/types/mod.rs"]
mod parameters;
pub use parameters::*;
#[path = "../../golden/plain_product/expected/types/mod.rs"]
mod plain_product;
pub use plain_product::*;
#[path = "../../golden/prelude_names/expected/types/mod.rs"]
mod prelude_names;
pub use prelude_names::*;
#[path = "../../golden/rules/expected/types/mod.rs"]
mod rules;
pub use rules::*;
#[path = "../../golden/second_product/expected/types/mod.rs"]
mod second_product;
pub use second_product::*;
#[path = "../../golden/shared_shapes/expected/types/mod.rs"]
mod shared_shapes;
pub use shared_shapes::*;
#[path = "../../golden/times/expected/types/mod.rs"]
mod times;
pub use times::*;
