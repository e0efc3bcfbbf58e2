//! The expected blocking methods of all golden cases.

#[path = "../../golden/bare_responses/expected/blocking/bare_responses.rs"]
mod bare_responses;
#[path = "../../golden/curated_names/expected/blocking/curated_names.rs"]
mod curated_names;
#[path = "../../golden/empty_lists/expected/blocking/empty_lists.rs"]
mod empty_lists;
#[path = "../../golden/examples/expected/blocking/orchards.rs"]
mod orchards;
#[path = "../../golden/field_names/expected/blocking/field_names.rs"]
mod field_names;
#[path = "../../golden/lists/expected/blocking/lists.rs"]
mod lists;
#[path = "../../golden/maps/expected/blocking/maps.rs"]
mod maps;
#[path = "../../golden/odd_spellings/expected/blocking/odd_spellings.rs"]
mod odd_spellings;
#[path = "../../golden/open_enums/expected/blocking/open_enums.rs"]
mod open_enums;
#[path = "../../golden/paging/expected/blocking/paging.rs"]
mod paging;
#[path = "../../golden/parameters/expected/blocking/legacy.rs"]
mod legacy;
#[path = "../../golden/parameters/expected/blocking/parameters.rs"]
mod parameters;
#[path = "../../golden/plain_product/expected/blocking/r_things.rs"]
mod r_things;
#[path = "../../golden/prelude_names/expected/blocking/prelude_names.rs"]
mod prelude_names;
#[path = "../../golden/rules/expected/blocking/plants.rs"]
mod plants;
#[path = "../../golden/second_product/expected/blocking/second.rs"]
mod second;
#[path = "../../golden/second_product/expected/blocking/second_product.rs"]
mod second_product;
#[path = "../../golden/shared_shapes/expected/blocking/shared_shapes.rs"]
mod shared_shapes;
#[path = "../../golden/times/expected/blocking/times.rs"]
mod times;
