// Generated from api-specs/ecs/2014-05-26/actions/DescribeImageComponents.json by `cargo xtask regenerate`. Do not edit.

//! Lists image components.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`create_image_component`](crate::Client::create_image_component),
//!   [`delete_image_component`](crate::Client::delete_image_component).
//!
//! ```no_run
//! use ecs_sdk::image_builder::DescribeImageComponentsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeImageComponentsRequest::new();
//! let mut items = ecs.describe_image_components(request).items();
//! while let Some(image_component) = items.try_next().await? {
//!     println!("{} {}", image_component.image_component_id, image_component.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidImageComponentIdSize.ExceededMaxNumber`, `InvalidParameter.Owner`.
//!
//! 403: `Invalid.NextToken`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_image_components`](crate::Client::describe_image_components).
///
/// Lists image components.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImageComponentsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Name of the image component.
    ///
    /// The whole name; parts do not match.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous response; leave it unset at first.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 500, default 50.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Owner of the image component.
    ///
    /// - `SELF`: Your own.
    /// - `ALIYUN`: System components.
    ///
    /// Wire name: `Owner`.
    pub owner: Option<String>,
    /// Ids of the image components to list.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `ImageComponentId`.
    pub image_component_id: Option<Vec<String>>,
    /// Type of the image component.
    ///
    /// Wire name: `ComponentType`.
    pub component_type: Option<types::ImageComponentType>,
    /// Type of the operating system.
    ///
    /// Wire name: `SystemType`.
    pub system_type: Option<types::Platform>,
    /// Version of the image component.
    ///
    /// Matches `^(\d+\.\d+\.\d+|\*\.\d+\.\d+|\d+\.\*\.\d+|\d+\.\d+\.\*)$`. Only if `Name` is
    /// set. One of the parts can be `*`.
    ///
    /// Wire name: `ComponentVersion`.
    pub component_version: Option<String>,
}

impl DescribeImageComponentsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeImageComponentsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeImageComponentsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeImageComponentsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Name of the image component. [More](field@DescribeImageComponentsRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeImageComponentsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeImageComponentsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Owner of the image component. [More](field@DescribeImageComponentsRequest::owner)
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }

    /// Ids of the image components to list. An empty list cannot be sent.
    /// [More](field@DescribeImageComponentsRequest::image_component_id)
    pub fn image_component_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.image_component_id = Some(value.into_list());
        self
    }

    /// Type of the image component.
    pub fn component_type(
        mut self,
        value: impl Into<types::ImageComponentType>,
    ) -> Self {
        self.component_type = Some(value.into());
        self
    }

    /// Type of the operating system.
    pub fn system_type(mut self, value: impl Into<types::Platform>) -> Self {
        self.system_type = Some(value.into());
        self
    }

    /// Version of the image component.
    /// [More](field@DescribeImageComponentsRequest::component_version)
    pub fn component_version(mut self, value: impl Into<String>) -> Self {
        self.component_version = Some(value.into());
        self
    }
}

impl Record for DescribeImageComponentsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("Name", &self.name);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("Owner", &self.owner);
        fields.add("ImageComponentId", &self.image_component_id);
        fields.add("ComponentType", &self.component_type);
        fields.add("SystemType", &self.system_type);
        fields.add("ComponentVersion", &self.component_version);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeImageComponentsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "Name" => self.name.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "Owner" => self.owner.slot(),
            "ImageComponentId" => self.image_component_id.slot(),
            "ComponentType" => self.component_type.slot(),
            "SystemType" => self.system_type.slot(),
            "ComponentVersion" => self.component_version.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeImageComponentsRequest {
    type Response = DescribeImageComponentsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeImageComponents")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeImageComponentsRequest {
    type Item = ImageComponent;
    const PAGING: Paging = Paging::token("ImageComponent").size(500);
    #[inline]
    fn items(response: DescribeImageComponentsResponse) -> Vec<ImageComponent> {
        response.image_component
    }
}

/// The response of
/// [`Client::describe_image_components`](crate::Client::describe_image_components).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageComponentsResponse {
    /// Image components found.
    ///
    /// Wire name: `ImageComponent`.
    pub image_component: Vec<ImageComponent>,
    /// Maximum number of results in a response.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeImageComponentsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("ImageComponent", "ImageComponentSet", &self.image_component);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeImageComponentsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageComponent" => {
                Slot::Wrapped("ImageComponentSet", &mut self.image_component)
            }
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An image component.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageComponent {
    /// Type of the image component.
    ///
    /// Wire name: `ComponentType`.
    pub component_type: types::ImageComponentType,
    /// Version of the image component.
    ///
    /// Wire name: `ComponentVersion`.
    pub component_version: String,
    /// Steps of the image component.
    ///
    /// Wire name: `Content`.
    pub content: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the image component.
    ///
    /// Wire name: `ImageComponentId`.
    pub image_component_id: String,
    /// Name of the image component.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Owner of the image component.
    ///
    /// - `SELF`: your own.
    /// - `ALIYUN`: system components.
    ///
    /// Wire name: `Owner`.
    pub owner: String,
    /// Parameters of the image component.
    ///
    /// Wire name: `Parameters`.
    pub parameters: Vec<Parameter>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Type of the operating system.
    ///
    /// Wire name: `SystemType`.
    pub system_type: types::Platform,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for ImageComponent {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ComponentType", &self.component_type);
        fields.add("ComponentVersion", &self.component_version);
        fields.add_as(Form::Secret, "Content", &self.content);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("ImageComponentId", &self.image_component_id);
        fields.add("Name", &self.name);
        fields.add("Owner", &self.owner);
        fields.wrapped("Parameters", "Parameter", &self.parameters);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SystemType", &self.system_type);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for ImageComponent {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ComponentType" => self.component_type.slot(),
            "ComponentVersion" => self.component_version.slot(),
            "Content" => self.content.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "ImageComponentId" => self.image_component_id.slot(),
            "Name" => self.name.slot(),
            "Owner" => self.owner.slot(),
            "Parameters" => Slot::Wrapped("Parameter", &mut self.parameters),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SystemType" => self.system_type.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

/// A parameter of the image component.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// Value that is used if none is given.
    ///
    /// Wire name: `DefaultValue`.
    pub default_value: String,
    /// Name of the parameter.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Type of the parameter.
    ///
    /// Values: `String`, `Number`, `Boolean`.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for Parameter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DefaultValue", &self.default_value);
        fields.add("Name", &self.name);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for Parameter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DefaultValue" => self.default_value.slot(),
            "Name" => self.name.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeImageComponentsRequest);
ecs_core::internal::response_records!(
    DescribeImageComponentsResponse, ImageComponent, Parameter
);
