// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.

ecs_core::internal::open_enum! {
    /// A time of the year.
    Season {
        /// `Spring`.
        Spring = "Spring",
        /// `Fall`.
        Fall = "Fall",
        /// `Winter`.
        Winter = "Winter",
    }
}

ecs_core::internal::open_enum! {
    /// How a tree does.
    TreeStatus {
        /// `Growing`.
        Growing = "Growing",
        /// `Grown`.
        Grown = "Grown",
        /// `Cut`.
        Cut = "Cut",
    }
}
