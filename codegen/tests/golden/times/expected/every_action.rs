// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

every_action! {
    "times/2020-01-01" times PlanTripRequest "PlanTrip",
}
