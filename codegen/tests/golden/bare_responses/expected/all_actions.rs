// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "bare/2020-01-01" bare_responses ForgetThingRequest "ForgetThing",
    "bare/2020-01-01" bare_responses PingThingRequest "PingThing",
}
