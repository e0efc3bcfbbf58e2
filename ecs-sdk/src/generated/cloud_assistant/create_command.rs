// Generated from api-specs/ecs/2014-05-26/actions/CreateCommand.json by `cargo xtask regenerate`. Do not edit.

//! Saves a Cloud Assistant command for later runs.
//!
//! - **Before**: Placeholder names must consist of letters, digits, `-` and `_`; case does
//!   not matter. Placeholder names must not start with `acs::`, which is reserved for the
//!   built-in parameters.
//! - **Effects**: A one-off run that times out ends as `Failed`. If a scheduled run times
//!   out, the next run is not affected. Spaces and line breaks inside `{{ }}` are removed.
//!   The built-in parameters are `{{ACS::RegionId}}`, `{{ACS::AccountId}}`,
//!   `{{ACS::InstanceId}}`, `{{ACS::InstanceName}}`, `{{ACS::InvokeId}}` and
//!   `{{ACS::CommandId}}`. `{{ACS::InvokeId}}` and `{{ACS::CommandId}}` need agent
//!   2.1.3.309 or newer on Windows, 2.2.3.309 or newer on Linux. `{{ACS::InstanceId}}` on
//!   several instances needs agent 2.1.3.309 on Windows, 2.2.3.309 on Linux.
//!   `{{ACS::InstanceName}}` on several instances needs agent 2.1.3.344 on Windows,
//!   2.2.3.344 on Linux.
//! - **Limits**: At most 50,000 commands are kept per region with the largest quota, 500
//!   with the smallest. At most 20 placeholders in the content of a command. The name of a
//!   placeholder has at most 64 bytes. At most 24,576 bytes of encoded content per
//!   command.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`invoke_command`](crate::Client::invoke_command),
//!   [`run_command`](crate::Client::run_command),
//!   [`describe_commands`](crate::Client::describe_commands),
//!   [`delete_command`](crate::Client::delete_command).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::CreateCommandRequest;
//! use ecs_sdk::types::{CommandType, ContentEncoding};
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateCommandRequest::new()
//!     .name("restart-nginx")
//!     .r#type(CommandType::RunShellScript)
//!     .command_content("systemctl restart nginx")
//!     .content_encoding(ContentEncoding::PlainText);
//! let response = ecs.create_command(request).await?;
//! println!("{}", response.command_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CmdContent.DecodeError`, `CmdParam.EmptyKey`, `CmdParam.InvalidParamName`,
//! `InvalidParameter.WorkingDir`, `RegionId.ApiNotSupported`.
//!
//! 403: `CmdContent.ExceedLimit`, `CmdCount.ExceedQuota`, `CmdDesc.ExceedLimit`,
//! `CmdName.ExceedLimit`, `CmdParamCount.ExceedLimit`, `CmdParamName.ExceedLimit`,
//! `InvalidLauncher.LengthLimitExceeded`, `InvalidParameterCharacter.CommandDescription`,
//! `InvalidParameterCharacter.CommandName`, `InvalidParameterCharacter.CommandWorkingDir`,
//! `InvalidStatus.ResourceGroup`, `InvalidTimeout.ExceedLimit`, `Operation.Forbidden`.
//!
//! 404: `InvalidCmdType.NotFound`, `InvalidRegionId.NotFound`,
//! `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_command`](crate::Client::create_command).
///
/// Saves a Cloud Assistant command for later runs.
///
/// Needs [`name`](field@CreateCommandRequest::name),
/// [`type`](field@CreateCommandRequest::type),
/// [`command_content`](field@CreateCommandRequest::command_content). Often set:
/// [`content_encoding`](field@CreateCommandRequest::content_encoding).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateCommandRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the command.
    ///
    /// Required. At most 128 characters.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// At most 512 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Type of the script.
    ///
    /// Required.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<types::CommandType>,
    /// Text of the script.
    ///
    /// Required. Base64. At most 24,576 bytes. The maximum counts encoded bytes. The service
    /// says that the text is always Base64, although `PlainText` exists. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `CommandContent`.
    pub command_content: Option<String>,
    /// Directory in which the script runs.
    ///
    /// Default: `/root` on Linux, the agent's own directory on Windows. At most 200
    /// characters. It must already exist on the instance.
    ///
    /// Wire name: `WorkingDir`.
    pub working_dir: Option<String>,
    /// How many seconds the run may take.
    ///
    /// At least 1, default 60. When the time is over, the process is killed.
    ///
    /// Wire name: `Timeout`.
    pub timeout: Option<i64>,
    /// Whether the command has custom parameters.
    ///
    /// Default: `false`. `true`: {{name}} in the content becomes a placeholder.
    ///
    /// Wire name: `EnableParameter`.
    pub enable_parameter: Option<bool>,
    /// How the command content is encoded.
    ///
    /// Default: [`Base64`](types::ContentEncoding::Base64). Unknown values count as `Base64`,
    /// without an error.
    ///
    /// Wire name: `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Program that runs the script.
    ///
    /// At most 1,024 bytes.
    ///
    /// Wire name: `Launcher`.
    pub launcher: Option<String>,
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

impl CreateCommandRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateCommandRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the command. [More](field@CreateCommandRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateCommandRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Type of the script. [More](field@CreateCommandRequest::type)
    pub fn r#type(mut self, value: impl Into<types::CommandType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Text of the script. [More](field@CreateCommandRequest::command_content)
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }

    /// Directory in which the script runs. [More](field@CreateCommandRequest::working_dir)
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// How many seconds the run may take. [More](field@CreateCommandRequest::timeout)
    pub fn timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.timeout = Some(value.into_integer());
        self
    }

    /// Whether the command has custom parameters.
    /// [More](field@CreateCommandRequest::enable_parameter)
    #[inline]
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }

    /// How the command content is encoded.
    /// [More](field@CreateCommandRequest::content_encoding)
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Program that runs the script. [More](field@CreateCommandRequest::launcher)
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateCommandRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateCommandRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for CreateCommandRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Name", "Type", "CommandContent"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("Type", &self.r#type);
        fields.add_as(Form::Secret, "CommandContent", &self.command_content);
        fields.add("WorkingDir", &self.working_dir);
        fields.add("Timeout", &self.timeout);
        fields.add("EnableParameter", &self.enable_parameter);
        fields.add("ContentEncoding", &self.content_encoding);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Launcher", &self.launcher);
        fields.add("Tag", &self.tag);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateCommandRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "Type" => self.r#type.slot(),
            "CommandContent" => self.command_content.slot(),
            "WorkingDir" => self.working_dir.slot(),
            "Timeout" => self.timeout.slot(),
            "EnableParameter" => self.enable_parameter.slot(),
            "ContentEncoding" => self.content_encoding.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Launcher" => self.launcher.slot(),
            "Tag" => self.tag.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateCommandRequest {
    type Response = CreateCommandResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateCommand")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }
}

/// The response of [`Client::create_command`](crate::Client::create_command).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCommandResponse {
    /// Id of the new command.
    ///
    /// Wire name: `CommandId`.
    pub command_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateCommandResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommandId", &self.command_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateCommandResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CommandId" => self.command_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateCommandRequest);
ecs_core::internal::response_records!(CreateCommandResponse);
