// Generated from api-specs/ecs/2014-05-26/actions/DescribeImageSharePermission.json by `cargo xtask regenerate`. Do not edit.

//! Lists the accounts that a custom image is shared with.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_image_share_permission`](crate::Client::modify_image_share_permission).
//!
//! ```no_run
//! use ecs_sdk::image::DescribeImageSharePermissionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeImageSharePermissionRequest::new()
//!     .image_id("m-bp1g7004ksh0oeucabcd");
//! let mut items = ecs.describe_image_share_permission(request).items();
//! while let Some(account) = items.try_next().await? {
//!     println!("{}", account.aliyun_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter`.
//!
//! 404: `InvalidImageId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_image_share_permission`](crate::Client::describe_image_share_permission).
///
/// Lists the accounts that a custom image is shared with.
///
/// Needs [`image_id`](field@DescribeImageSharePermissionRequest::image_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImageSharePermissionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// Required.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribeImageSharePermissionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeImageSharePermissionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image. [More](field@DescribeImageSharePermissionRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeImageSharePermissionRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeImageSharePermissionRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeImageSharePermissionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeImageSharePermissionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeImageSharePermissionRequest {
    type Response = DescribeImageSharePermissionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeImageSharePermission")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeImageSharePermissionRequest {
    type Item = Account;
    const PAGING: Paging = Paging::number("Accounts").size(100);
    #[inline]
    fn items(response: DescribeImageSharePermissionResponse) -> Vec<Account> {
        response.accounts
    }
}

/// The response of
/// [`Client::describe_image_share_permission`](crate::Client::describe_image_share_permission).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// Accounts that the image is shared with.
    ///
    /// Wire name: `Accounts`.
    pub accounts: Vec<Account>,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Groups that the image is shared with.
    ///
    /// Wire name: `ShareGroups`.
    pub share_groups: Vec<ShareGroup>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeImageSharePermissionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Accounts", "Account", &self.accounts);
        fields.add("ImageId", &self.image_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("ShareGroups", "ShareGroup", &self.share_groups);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeImageSharePermissionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Accounts" => Slot::Wrapped("Account", &mut self.accounts),
            "ImageId" => self.image_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "ShareGroups" => Slot::Wrapped("ShareGroup", &mut self.share_groups),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An account that the image is shared with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Id of the account that the image is shared with.
    ///
    /// Wire name: `AliyunId`.
    pub aliyun_id: String,
    /// When the image was shared, UTC.
    ///
    /// The time since which the image is shared.
    ///
    /// Wire name: `SharedTime`.
    pub shared_time: types::Time,
}

impl Record for Account {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AliyunId", &self.aliyun_id);
        fields.add("SharedTime", &self.shared_time);
    }
}

impl DecodeRecord for Account {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AliyunId" => self.aliyun_id.slot(),
            "SharedTime" => self.shared_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A group that the image is shared with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShareGroup {
    /// Group that the image is shared with.
    ///
    /// Wire name: `Group`.
    pub group: String,
}

impl Record for ShareGroup {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Group", &self.group);
    }
}

impl DecodeRecord for ShareGroup {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Group" => self.group.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeImageSharePermissionRequest);
ecs_core::internal::response_records!(
    DescribeImageSharePermissionResponse, Account, ShareGroup
);
