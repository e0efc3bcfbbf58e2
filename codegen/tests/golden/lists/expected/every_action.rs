// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

every_action! {
    "lists/2020-01-01" lists DescribeListsRequest "DescribeLists",
}
