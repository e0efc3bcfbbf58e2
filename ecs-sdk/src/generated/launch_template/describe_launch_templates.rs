// Generated from api-specs/ecs/2014-05-26/actions/DescribeLaunchTemplates.json by `cargo xtask regenerate`. Do not edit.

//! Lists launch templates.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_launch_template_versions`](crate::Client::describe_launch_template_versions),
//!   [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::launch_template::DescribeLaunchTemplatesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeLaunchTemplatesRequest::new();
//! let mut items = ecs.describe_launch_templates(request).items();
//! while let Some(launch_template) = items.try_next().await? {
//!     println!(
//!         "{} {}", launch_template.launch_template_id, launch_template
//!         .launch_template_name
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `InvalidRegion.NotExist`, `MissingParameter`.
//!
//! 403: `InnerServiceFailed`.
//!
//! 500: `InternalError`.
//!
//! 503: `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_launch_templates`](crate::Client::describe_launch_templates).
///
/// Lists launch templates.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags of the launch template.
    ///
    /// At most 20 items. The filter covers at most 1,000 resources; use `ListTagResources`
    /// beyond that.
    ///
    /// Wire name: `TemplateTag`.
    pub template_tag: Option<Vec<types::Tag>>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Default: 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the resource group of the launch template.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `TemplateResourceGroupId`.
    pub template_resource_group_id: Option<String>,
    /// Ids of the launch templates to list.
    ///
    /// At most 100 items. Set this or `LaunchTemplateName`, or both. Documented as needed,
    /// although pagination and filters by tag suggest that it is not. The service documents
    /// this inconsistently.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: Option<Vec<String>>,
    /// Names of the launch templates to list.
    ///
    /// At most 100 items. Set this or `LaunchTemplateId`, or both. Documented as needed,
    /// although pagination and filters by tag suggest that it is not. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: Option<Vec<String>>,
}

impl DescribeLaunchTemplatesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeLaunchTemplatesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the launch template. An empty list cannot be sent.
    /// [More](field@DescribeLaunchTemplatesRequest::template_tag)
    pub fn template_tag<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.template_tag = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeLaunchTemplatesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeLaunchTemplatesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the resource group of the launch template.
    /// [More](field@DescribeLaunchTemplatesRequest::template_resource_group_id)
    pub fn template_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.template_resource_group_id = Some(value.into());
        self
    }

    /// Ids of the launch templates to list. An empty list cannot be sent.
    /// [More](field@DescribeLaunchTemplatesRequest::launch_template_id)
    pub fn launch_template_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.launch_template_id = Some(value.into_list());
        self
    }

    /// Names of the launch templates to list. An empty list cannot be sent.
    /// [More](field@DescribeLaunchTemplatesRequest::launch_template_name)
    pub fn launch_template_name<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.launch_template_name = Some(value.into_list());
        self
    }
}

impl Record for DescribeLaunchTemplatesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("TemplateTag", &self.template_tag);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("TemplateResourceGroupId", &self.template_resource_group_id);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeLaunchTemplatesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "TemplateTag" => self.template_tag.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "TemplateResourceGroupId" => self.template_resource_group_id.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeLaunchTemplatesRequest {
    type Response = DescribeLaunchTemplatesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeLaunchTemplates")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.launch_template_id.as_mut()?, 100))
    }
}

impl Paged for DescribeLaunchTemplatesRequest {
    type Item = LaunchTemplate;
    const PAGING: Paging = Paging::number("LaunchTemplateSets").size(50);
    #[inline]
    fn items(response: DescribeLaunchTemplatesResponse) -> Vec<LaunchTemplate> {
        response.launch_template_sets
    }
}

/// The response of
/// [`Client::describe_launch_templates`](crate::Client::describe_launch_templates).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLaunchTemplatesResponse {
    /// Launch templates found.
    ///
    /// Wire name: `LaunchTemplateSets`.
    pub launch_template_sets: Vec<LaunchTemplate>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeLaunchTemplatesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "LaunchTemplateSets",
                "LaunchTemplateSet",
                &self.launch_template_sets,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeLaunchTemplatesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LaunchTemplateSets" => {
                Slot::Wrapped("LaunchTemplateSet", &mut self.launch_template_sets)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A launch template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchTemplate {
    /// When it was created, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `CreateTime`.
    pub create_time: types::Time,
    /// Account that created it.
    ///
    /// Wire name: `CreatedBy`.
    pub created_by: String,
    /// Number of the default version.
    ///
    /// Wire name: `DefaultVersionNumber`.
    pub default_version_number: Option<i64>,
    /// Number of the newest version.
    ///
    /// Wire name: `LatestVersionNumber`.
    pub latest_version_number: Option<i64>,
    /// Id of the launch template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Name of the launch template.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: String,
    /// When it was last changed, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `ModifiedTime`.
    pub modified_time: types::Time,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for LaunchTemplate {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreateTime", &self.create_time);
        fields.add("CreatedBy", &self.created_by);
        fields.add("DefaultVersionNumber", &self.default_version_number);
        fields.add("LatestVersionNumber", &self.latest_version_number);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
        fields.add("ModifiedTime", &self.modified_time);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("Tags", "Tag", &self.tags);
    }
}

impl DecodeRecord for LaunchTemplate {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreateTime" => self.create_time.slot(),
            "CreatedBy" => self.created_by.slot(),
            "DefaultVersionNumber" => self.default_version_number.slot(),
            "LatestVersionNumber" => self.latest_version_number.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            "ModifiedTime" => self.modified_time.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeLaunchTemplatesRequest);
ecs_core::internal::response_records!(DescribeLaunchTemplatesResponse, LaunchTemplate);
