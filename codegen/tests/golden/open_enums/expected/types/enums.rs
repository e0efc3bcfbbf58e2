// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.

ecs_core::internal::open_enum! {
    /// A color. Some are "odd", and this sentence is long enough to need a second line.
    PaintColor {
        Red = "red",
        BlueGreen = "Blue Green",
        X86_64 = "x86_64",
        TenMegabits = "10M",
        Own = "self",
        DarkRed = "dark-red",
        DarkRed2 = "DARK_RED2",
        QuoTe = "quo\"te",
        BackSlash = "back\\slash",
        ABC = "a/b:c",
    }
}

ecs_core::internal::open_enum! {
    /// How far a job is.
    PaintJobStatus {
        Open = "Open",
    }
}

ecs_core::internal::open_enum! {
    /// How far painting is.
    PaintStatus {
        Wet = "Wet",
        Dry = "Dry",
    }
}
