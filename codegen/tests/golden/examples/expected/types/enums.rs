// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.

ecs_core::internal::open_enum! {
    /// A kind of trees.
    TreeKind {
        /// Grows slowly.
        Oak = "Oak",
        /// Bears fruit. On the wire: `apple-tree`.
        AppleTree = "apple-tree",
    }
}

ecs_core::internal::open_enum! {
    /// How a tree does.
    TreeState {
        /// It grows.
        Growing = "Growing",
        /// It is grown.
        Grown = "Grown",
    }
}
