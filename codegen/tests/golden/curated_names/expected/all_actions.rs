// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "curated/2020-01-01" curated_names DescribeCuratedRequest "DescribeCurated",
}
