// Generated from api-specs/ecs/2014-05-26/actions/SendFile.json by `cargo xtask regenerate`. Do not edit.

//! Sends a file to instances. The response is returned before the transfer has finished.
//!
//! The instance must be `Running`. The change continues after the response.
//! [`Client::wait_until_files_sent`](crate::Client::wait_until_files_sent) waits for its
//! end.
//!
//! - **Before**: The agent must be newer than 1.0.0.149 on Windows, 1.0.2.569 on Linux;
//!   otherwise the error code is `ClientNeedUpgrade`.
//! - **Effects**: An existing file of the same name is kept unless `Overwrite` is `true`.
//! - **Limits**: At most 50 instances per call. At most 32,768 bytes of encoded content
//!   per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_send_file_results`](crate::Client::describe_send_file_results),
//!   [`describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::SendFileRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = SendFileRequest::new()
//!     .name("restart-nginx")
//!     .target_dir("/etc")
//!     .content("Welcome")
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let response = ecs.send_file(request).await?;
//! ecs.wait_until_files_sent([response.invoke_id]).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::send_file`](crate::Client::send_file).
///
/// Sends a file to instances. The response is returned before the transfer has finished.
///
/// Needs [`name`](field@SendFileRequest::name),
/// [`target_dir`](field@SendFileRequest::target_dir),
/// [`content`](field@SendFileRequest::content),
/// [`instance_id`](field@SendFileRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendFileRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// All instances must belong to this resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Name of the file.
    ///
    /// Required. At most 255 characters.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// At most 512 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// How many seconds the run may take.
    ///
    /// Default: 60. The service adjusts other values instead of rejecting them. Values below
    /// 10 are raised to 10, without an error.
    ///
    /// Wire name: `Timeout`.
    pub timeout: Option<i64>,
    /// Directory to put the file into.
    ///
    /// Required. At most 255 characters. Matches `^(/|.:[\\/])`. The directory is created if
    /// it is missing.
    ///
    /// Wire name: `TargetDir`.
    pub target_dir: Option<String>,
    /// How the content of the file is encoded.
    ///
    /// Default: [`PlainText`](types::ContentEncoding::PlainText).
    ///
    /// Wire name: `ContentType`.
    pub content_type: Option<types::ContentEncoding>,
    /// Content of the file.
    ///
    /// Required. At most 32,768 bytes. The maximum counts Base64 bytes, so the file can have
    /// about 24 KB.
    ///
    /// Wire name: `Content`.
    pub content: Option<String>,
    /// Owner of the file.
    ///
    /// Default: `root`. At most 64 characters. Only if the instance runs Linux. It must
    /// already exist on the instance.
    ///
    /// Wire name: `FileOwner`.
    pub file_owner: Option<String>,
    /// Group of the file.
    ///
    /// Default: `root`. At most 64 characters. Only if the instance runs Linux. It must
    /// already exist on the instance.
    ///
    /// Wire name: `FileGroup`.
    pub file_group: Option<String>,
    /// Permissions of the file.
    ///
    /// Default: `0644`. Matches `^[0-7]{3,4}$`. Only if the instance runs Linux. Written as
    /// for `chmod`.
    ///
    /// Wire name: `FileMode`.
    pub file_mode: Option<String>,
    /// Whether an existing file of the same name is overwritten.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Overwrite`.
    pub overwrite: Option<bool>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 50 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl SendFileRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@SendFileRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@SendFileRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Name of the file. [More](field@SendFileRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@SendFileRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How many seconds the run may take. [More](field@SendFileRequest::timeout)
    pub fn timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.timeout = Some(value.into_integer());
        self
    }

    /// Directory to put the file into. [More](field@SendFileRequest::target_dir)
    pub fn target_dir(mut self, value: impl Into<String>) -> Self {
        self.target_dir = Some(value.into());
        self
    }

    /// How the content of the file is encoded. [More](field@SendFileRequest::content_type)
    pub fn content_type(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Content of the file. [More](field@SendFileRequest::content)
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Owner of the file. [More](field@SendFileRequest::file_owner)
    pub fn file_owner(mut self, value: impl Into<String>) -> Self {
        self.file_owner = Some(value.into());
        self
    }

    /// Group of the file. [More](field@SendFileRequest::file_group)
    pub fn file_group(mut self, value: impl Into<String>) -> Self {
        self.file_group = Some(value.into());
        self
    }

    /// Permissions of the file. [More](field@SendFileRequest::file_mode)
    pub fn file_mode(mut self, value: impl Into<String>) -> Self {
        self.file_mode = Some(value.into());
        self
    }

    /// Whether an existing file of the same name is overwritten.
    /// [More](field@SendFileRequest::overwrite)
    #[inline]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@SendFileRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@SendFileRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@SendFileRequest::client_token)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SendFileRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "Timeout" => self.timeout.slot(),
            "TargetDir" => self.target_dir.slot(),
            "ContentType" => self.content_type.slot(),
            "Content" => self.content.slot(),
            "FileOwner" => self.file_owner.slot(),
            "FileGroup" => self.file_group.slot(),
            "FileMode" => self.file_mode.slot(),
            "Overwrite" => self.overwrite.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Tag" => self.tag.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `InvokeId`.
    pub invoke_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for SendFileResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InvokeId", &self.invoke_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for SendFileResponse {
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
