//! The expected services of all golden cases.

#[path = "../../golden/bare_responses/expected/services.rs"]
mod bare_responses;
pub use bare_responses::*;
#[path = "../../golden/curated_names/expected/services.rs"]
mod curated_names;
pub use curated_names::*;
#[path = "../../golden/empty_lists/expected/services.rs"]
mod empty_lists;
pub use empty_lists::*;
#[path = "../../golden/examples/expected/services.rs"]
mod examples;
pub use examples::*;
#[path = "../../golden/field_names/expected/services.rs"]
mod field_names;
pub use field_names::*;
#[path = "../../golden/lists/expected/services.rs"]
mod lists;
pub use lists::*;
#[path = "../../golden/maps/expected/services.rs"]
mod maps;
pub use maps::*;
#[path = "../../golden/odd_spellings/expected/services.rs"]
mod odd_spellings;
pub use odd_spellings::*;
#[path = "../../golden/open_enums/expected/services.rs"]
mod open_enums;
pub use open_enums::*;
#[path = "../../golden/paging/expected/services.rs"]
mod paging;
pub use paging::*;
#[path = "../../golden/parameters/expected/services.rs"]
mod parameters;
pub use parameters::*;
#[path = "../../golden/plain_product/expected/services.rs"]
mod plain_product;
pub use plain_product::*;
#[path = "../../golden/prelude_names/expected/services.rs"]
mod prelude_names;
pub use prelude_names::*;
#[path = "../../golden/rules/expected/services.rs"]
mod rules;
pub use rules::*;
#[path = "../../golden/second_product/expected/services.rs"]
mod second_product;
pub use second_product::*;
#[path = "../../golden/shared_shapes/expected/services.rs"]
mod shared_shapes;
pub use shared_shapes::*;
#[path = "../../golden/times/expected/services.rs"]
mod times;
pub use times::*;
