// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.

ecs_core::internal::open_enum! {
    /// A color. Some are "odd", and this sentence is long enough to need a second line.
    PaintColor {
        /// `red`.
        Red = "red",
        /// `Blue Green`.
        BlueGreen = "Blue Green",
        /// `x86_64`.
        X86_64 = "x86_64",
        /// `10M`.
        TenMegabits = "10M",
        /// `self`.
        Own = "self",
        /// `dark-red`.
        DarkRed = "dark-red",
        /// `DARK_RED2`.
        DarkRed2 = "DARK_RED2",
        /// `quo"te`.
        QuoTe = "quo\"te",
        /// `back\slash`.
        BackSlash = "back\\slash",
        /// `a/b:c`.
        ABC = "a/b:c",
    }
}

ecs_core::internal::open_enum! {
    /// How far a job is.
    PaintJobStatus {
        /// `Open`.
        Open = "Open",
    }
}

ecs_core::internal::open_enum! {
    /// How far painting is.
    PaintStatus {
        /// `Wet`.
        Wet = "Wet",
        /// `Dry`.
        Dry = "Dry",
    }
}
