// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Tags and resource groups.
//!
//! Tags on resources, and moving resources between resource groups.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`join_resource_group`](crate::Client::join_resource_group) | Moves a resource to another resource group. |
//! | [`list_tag_resources`](crate::Client::list_tag_resources) | Lists resources and the tags they have. |
//! | [`tag_resources`](crate::Client::tag_resources) | Adds tags to resources. |
//! | [`untag_resources`](crate::Client::untag_resources) | Removes tags from resources. |

pub mod join_resource_group;
pub mod list_tag_resources;
pub mod tag_resources;
pub mod untag_resources;

use ecs_core::Call;

pub use join_resource_group::{JoinResourceGroupRequest, JoinResourceGroupResponse};
pub use list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse};
pub use tag_resources::{TagResourcesRequest, TagResourcesResponse};
pub use untag_resources::{UntagResourcesRequest, UntagResourcesResponse};

impl crate::Client {
    /// Moves a resource to another resource group.
    ///
    /// See [`JoinResourceGroupRequest`].
    #[doc(alias = "JoinResourceGroup")]
    #[inline]
    pub fn join_resource_group(
        &self,
        request: JoinResourceGroupRequest,
    ) -> Call<'_, JoinResourceGroupRequest> {
        self.call(request)
    }

    /// Lists resources and the tags they have.
    ///
    /// See [`ListTagResourcesRequest`].
    #[doc(alias = "ListTagResources")]
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.call(request)
    }

    /// Adds tags to resources.
    ///
    /// See [`TagResourcesRequest`].
    #[doc(alias = "TagResources")]
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.call(request)
    }

    /// Removes tags from resources.
    ///
    /// See [`UntagResourcesRequest`].
    #[doc(alias = "UntagResources")]
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.call(request)
    }
}
