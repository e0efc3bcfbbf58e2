// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

every_paged_action! {
}
