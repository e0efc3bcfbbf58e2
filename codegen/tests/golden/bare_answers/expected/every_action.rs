// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

every_action! {
    "bare/2020-01-01" bare_answers ForgetThingRequest "ForgetThing",
    "bare/2020-01-01" bare_answers PingThingRequest "PingThing",
}
