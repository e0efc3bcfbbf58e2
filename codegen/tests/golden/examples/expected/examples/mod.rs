// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

mod orchards;

pub(crate) const ALL: &[(&str, &str, super::Run)] = &[
    ("orchards/2020-01-01", "CountLeaves", |ecs| Box::pin(orchards::count_leaves(ecs))),
    ("orchards/2020-01-01", "FellTree", |ecs| Box::pin(orchards::fell_tree(ecs))),
    ("orchards/2020-01-01", "GetTree", |ecs| Box::pin(orchards::get_tree(ecs))),
    ("orchards/2020-01-01", "GrowTrees", |ecs| Box::pin(orchards::grow_trees(ecs))),
    ("orchards/2020-01-01", "ListTrees", |ecs| Box::pin(orchards::list_trees(ecs))),
    ("orchards/2020-01-01", "MeasureTree", |ecs| Box::pin(orchards::measure_tree(ecs))),
];
