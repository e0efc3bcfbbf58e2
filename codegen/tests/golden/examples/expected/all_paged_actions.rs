// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_paged_actions! {
    "orchards/2020-01-01" orchards ListTreesRequest "ListTrees",
}
