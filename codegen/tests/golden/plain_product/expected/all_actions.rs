// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "r-things/2020-01-01" r_things CallRequest "Call",
    "r-things/2020-01-01" r_things CreateThingRequest "CreateThing",
    "r-things/2020-01-01" r_things GetShapesRequest "GetShapes",
    "r-things/2020-01-01" r_things ModRequest "Mod",
}
