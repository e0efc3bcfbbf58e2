// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "enums/2020-01-01" open_enums PaintThingRequest "PaintThing",
}
