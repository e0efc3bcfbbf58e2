// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_paged_actions! {
    "rules/2020-01-01" plants DescribePlantsRequest "DescribePlants",
}
