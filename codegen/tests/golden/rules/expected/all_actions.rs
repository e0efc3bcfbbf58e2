// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "rules/2020-01-01" plants DescribePlantsRequest "DescribePlants",
    "rules/2020-01-01" plants ListSeedsRequest "ListSeeds",
    "rules/2020-01-01" plants PlantTreesRequest "PlantTrees",
    "rules/2020-01-01" plants WaterTreeRequest "WaterTree",
}
