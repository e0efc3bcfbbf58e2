// Generated from api-specs/spellings/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Odd spellings: the methods of the blocking client.

use crate::blocking::Call;
use crate::odd_spellings::CreateSpellingRequest;

impl crate::blocking::Client {
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
