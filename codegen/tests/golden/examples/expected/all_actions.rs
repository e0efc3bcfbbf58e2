// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "orchards/2020-01-01" orchards CountLeavesRequest "CountLeaves",
    "orchards/2020-01-01" orchards FellTreeRequest "FellTree",
    "orchards/2020-01-01" orchards GetTreeRequest "GetTree",
    "orchards/2020-01-01" orchards GrowTreesRequest "GrowTrees",
    "orchards/2020-01-01" orchards ListTreesRequest "ListTrees",
    "orchards/2020-01-01" orchards MeasureTreeRequest "MeasureTree",
}
