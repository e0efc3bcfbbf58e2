// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "shapes/2020-01-01" shared_shapes CompareShapesRequest "CompareShapes",
    "shapes/2020-01-01" shared_shapes CreateShapeRequest "CreateShape",
}
