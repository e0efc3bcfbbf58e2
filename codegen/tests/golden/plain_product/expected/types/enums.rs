// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.
