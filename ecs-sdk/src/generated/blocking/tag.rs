// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Tags and resource groups: the methods of the blocking client.

use crate::blocking::Call;
use crate::tag::{
    JoinResourceGroupRequest, ListTagResourcesRequest, TagResourcesRequest,
    UntagResourcesRequest,
};

impl crate::blocking::Client {
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
