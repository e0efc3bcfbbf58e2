// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "parameters/2020-01-01" legacy DropJobRequest "DropJob",
    "parameters/2020-01-01" legacy StartJobRequest "StartJob",
    "parameters/2020-01-01" legacy StopJobRequest "StopJob",
    "parameters/2020-01-01" parameters SubmitJobRequest "SubmitJob",
}
