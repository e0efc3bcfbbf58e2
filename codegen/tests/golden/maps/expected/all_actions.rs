// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "maps/2020-01-01" maps DescribeMapsRequest "DescribeMaps",
}
