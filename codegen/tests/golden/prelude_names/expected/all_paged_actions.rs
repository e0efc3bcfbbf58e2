// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_paged_actions! {
    "prelude/2020-01-01" prelude_names DescribePreludeRequest "DescribePrelude",
}
