// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

every_action! {
    "prelude/2020-01-01" prelude_names DescribePreludeRequest "DescribePrelude",
}
