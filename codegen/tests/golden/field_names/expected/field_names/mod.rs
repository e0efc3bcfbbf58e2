// Generated from api-specs/fields/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Field names.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_fields`](crate::Client::describe_fields) | Calls `DescribeFields`. |
//! | [`gen`](crate::Client::gen) | Calls `Gen`. |
//! | [`type`](crate::Client::type) | Calls `Type`. |

pub mod describe_fields;
pub mod r#gen;
pub mod r#type;

use ecs_core::Call;

pub use describe_fields::{DescribeFieldsRequest, DescribeFieldsResponse};
pub use r#gen::{GenRequest, GenResponse};
pub use r#type::{TypeRequest, TypeResponse};

impl crate::Client {
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
