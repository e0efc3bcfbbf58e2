// Generated from api-specs/*/*/curation/records.json by `cargo xtask regenerate`. Do not edit.
