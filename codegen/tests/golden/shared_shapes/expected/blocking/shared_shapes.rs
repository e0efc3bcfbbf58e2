// Generated from api-specs/shapes/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Shared shapes: the methods of the blocking client.

use crate::blocking::Call;
use crate::shared_shapes::{CompareShapesRequest, CreateShapeRequest};

impl crate::blocking::Client {
    /// Calls `CompareShapes`.
    ///
    /// See [`CompareShapesRequest`].
    #[doc(alias = "CompareShapes")]
    #[inline]
    pub fn compare_shapes(
        &self,
        request: CompareShapesRequest,
    ) -> Call<'_, CompareShapesRequest> {
        self.call(request)
    }

    /// Calls `CreateShape`.
    ///
    /// See [`CreateShapeRequest`].
    #[doc(alias = "CreateShape")]
    #[inline]
    pub fn create_shape(
        &self,
        request: CreateShapeRequest,
    ) -> Call<'_, CreateShapeRequest> {
        self.call(request)
    }
}
