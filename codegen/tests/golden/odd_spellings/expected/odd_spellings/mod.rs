// Generated from api-specs/spellings/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Odd spellings.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_spelling`](crate::Client::create_spelling) | Calls `CreateSpelling`. |

pub mod create_spelling;

use ecs_core::Call;

pub use create_spelling::{CreateSpellingRequest, CreateSpellingResponse};

impl crate::Client {
    /// Calls `CreateSpelling`.
    ///
    /// See [`CreateSpellingRequest`].
    #[doc(alias = "CreateSpelling")]
    #[inline]
    pub fn create_spelling(
        &self,
        request: CreateSpellingRequest,
    ) -> Call<'_, CreateSpellingRequest> {
        self.call(request)
    }
}
