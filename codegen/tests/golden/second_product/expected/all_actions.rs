// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "second/2021-02-03" second DescribeMainRequest "DescribeMain",
    "second/2021-02-03" second DescribeSecondRequest "DescribeSecond",
    "main/2020-01-01" second_product DescribeMainRequest "DescribeMain",
}
