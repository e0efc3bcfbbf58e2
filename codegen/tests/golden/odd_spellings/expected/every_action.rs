// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

every_action! {
    "spellings/2020-01-01" odd_spellings CreateSpellingRequest "CreateSpelling",
}
