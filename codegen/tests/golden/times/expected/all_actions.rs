// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "times/2020-01-01" times PlanTripRequest "PlanTrip",
}
