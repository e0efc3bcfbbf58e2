// Generated from api-specs/shapes/2020-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Shared shapes.
//!
//! Invented for a test.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`compare_shapes`](crate::Client::compare_shapes) | Calls `CompareShapes`. |
//! | [`create_shape`](crate::Client::create_shape) | Calls `CreateShape`. |

pub mod compare_shapes;
pub mod create_shape;

use ecs_core::Call;

pub use compare_shapes::{CompareShapesRequest, CompareShapesResponse};
pub use create_shape::{CreateShapeRequest, CreateShapeResponse};

impl crate::Client {
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
