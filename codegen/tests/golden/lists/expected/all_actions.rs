// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "lists/2020-01-01" lists DescribeListsRequest "DescribeLists",
}
