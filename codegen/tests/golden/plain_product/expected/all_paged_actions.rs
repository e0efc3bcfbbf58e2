// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_paged_actions! {
}
