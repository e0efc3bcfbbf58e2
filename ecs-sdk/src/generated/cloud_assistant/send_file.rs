// Generated from api-specs/ecs/2014-05-26/actions/SendFile.json by `cargo xtask regenerate`. Do not edit.

//! `SendFile`: sends a file to instances. The response is returned before the transfer has
//! finished.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `FileContent.DecodeError`, `FileContentType.Invalid`,
//! `FileMode.Invalid`, `FileTargetDir.Invalid`, `InvalidParameter.FileGroup`,
//! `InvalidParameter.FileOwner`, `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`,
//! `MissingParam.InstanceId`, `MissingParameter.TagKey`, `NumberExceed.Tags`,
//! `RegionId.ApiNotSupported`.
//!
//! 403: `FileDesc.ExceedLimit`, `FileName.ExceedLimit`, `FileSize.ExceedLimit`,
//! `InstanceIds.ExceedLimit`, `InvalidTimeout.ExceedLimit`, `Operation.Forbidden`.
//!
//! 404: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`,
//! `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, IdLimit, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::send_file`](crate::Client::send_file).
///
/// Sends a file to instances. The response is returned before the transfer has finished.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendFileRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Name of the file.
    ///
    /// `Name`, required.
    pub name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// How many seconds the run may take.
    ///
    /// `Timeout`.
    pub timeout: Option<i64>,
    /// Directory to put the file into.
    ///
    /// `TargetDir`, required.
    pub target_dir: Option<String>,
    /// How the content of the file is encoded.
    ///
    /// `ContentType`.
    pub content_type: Option<types::ContentEncoding>,
    /// Content of the file.
    ///
    /// `Content`, required.
    pub content: Option<String>,
    /// Owner of the file.
    ///
    /// `FileOwner`.
    pub file_owner: Option<String>,
    /// Group of the file.
    ///
    /// `FileGroup`.
    pub file_group: Option<String>,
    /// Permissions of the file.
    ///
    /// `FileMode`.
    pub file_mode: Option<String>,
    /// Whether an existing file of the same name is overwritten.
    ///
    /// `Overwrite`.
    pub overwrite: Option<bool>,
    /// Ids of the instances.
    ///
    /// `InstanceId`, required. At most 100 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    pub instance_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl SendFileRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Timeout`.
    pub fn timeout(mut self, value: impl Into<i64>) -> Self {
        self.timeout = Some(value.into());
        self
    }

    /// Sets `TargetDir`.
    pub fn target_dir(mut self, value: impl Into<String>) -> Self {
        self.target_dir = Some(value.into());
        self
    }

    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Sets `Content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Sets `FileOwner`.
    pub fn file_owner(mut self, value: impl Into<String>) -> Self {
        self.file_owner = Some(value.into());
        self
    }

    /// Sets `FileGroup`.
    pub fn file_group(mut self, value: impl Into<String>) -> Self {
        self.file_group = Some(value.into());
        self
    }

    /// Sets `FileMode`.
    pub fn file_mode(mut self, value: impl Into<String>) -> Self {
        self.file_mode = Some(value.into());
        self
    }

    /// Sets `Overwrite`.
    #[inline]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }

    /// Sets `InstanceId`. An empty list cannot be sent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for SendFileRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Name", "TargetDir", "Content", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("Timeout", &self.timeout);
        fields.add("TargetDir", &self.target_dir);
        fields.add("ContentType", &self.content_type);
        fields.add_as(Form::Secret, "Content", &self.content);
        fields.add("FileOwner", &self.file_owner);
        fields.add("FileGroup", &self.file_group);
        fields.add("FileMode", &self.file_mode);
        fields.add("Overwrite", &self.overwrite);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Tag", &self.tag);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for SendFileRequest {
    type Response = SendFileResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "SendFile").region("RegionId").client_token()
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 50))
    }
}

/// The response of [`Client::send_file`](crate::Client::send_file).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendFileResponse {
    /// Id of the run.
    ///
    /// `InvokeId`.
    pub invoke_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for SendFileResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InvokeId", &self.invoke_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for SendFileResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InvokeId" => self.invoke_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(SendFileRequest);
ecs_core::internal::response_records!(SendFileResponse);
