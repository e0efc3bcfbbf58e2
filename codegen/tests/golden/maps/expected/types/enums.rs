// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.

ecs_core::internal::open_enum! {
    /// A kind.
    MapKind {
        /// `big`.
        Big = "big",
        /// `small`.
        Small = "small",
    }
}
