// Generated from api-specs by `cargo xtask regenerate`. Do not edit.

all_actions! {
    "spellings/2020-01-01" odd_spellings CreateSpellingRequest "CreateSpelling",
}
