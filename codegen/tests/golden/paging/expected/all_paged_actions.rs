// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_paged_actions! {
    "paging/2020-01-01" paging ListPartsRequest "ListParts",
    "paging/2020-01-01" paging ListPointsRequest "ListPoints",
    "paging/2020-01-01" paging ListPricesRequest "ListPrices",
    "paging/2020-01-01" paging ListResultsRequest "ListResults",
    "paging/2020-01-01" paging ListThingsRequest "ListThings",
}
