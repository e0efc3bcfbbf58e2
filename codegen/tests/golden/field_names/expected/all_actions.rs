// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "fields/2020-01-01" field_names DescribeFieldsRequest "DescribeFields",
    "fields/2020-01-01" field_names GenRequest "Gen",
    "fields/2020-01-01" field_names TypeRequest "Type",
}
