// Generated from api-specs/fields/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Field names: the methods of the blocking client.

use crate::blocking::Call;
use crate::field_names::{DescribeFieldsRequest, GenRequest, TypeRequest};

impl crate::blocking::Client {
    /// Calls `DescribeFields`.
    ///
    /// See [`DescribeFieldsRequest`].
    #[doc(alias = "DescribeFields")]
    #[inline]
    pub fn describe_fields(
        &self,
        request: DescribeFieldsRequest,
    ) -> Call<'_, DescribeFieldsRequest> {
        self.call(request)
    }

    /// Calls `Gen`.
    ///
    /// See [`GenRequest`].
    #[doc(alias = "Gen")]
    #[inline]
    pub fn r#gen(&self, request: GenRequest) -> Call<'_, GenRequest> {
        self.call(request)
    }

    /// Calls `Type`.
    ///
    /// See [`TypeRequest`].
    #[doc(alias = "Type")]
    #[inline]
    pub fn r#type(&self, request: TypeRequest) -> Call<'_, TypeRequest> {
        self.call(request)
    }
}
