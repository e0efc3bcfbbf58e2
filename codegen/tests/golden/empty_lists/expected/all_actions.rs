// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "planning/2020-01-01" empty_lists CreatePlanRequest "CreatePlan",
}
