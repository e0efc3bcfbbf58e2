// Generated from api-specs/ecs/2014-05-26/actions/DescribeCommands.json by `cargo xtask regenerate`. Do not edit.

//! Lists Cloud Assistant commands, your own or public ones.
//!
//! - **Effects**: Without filters, the call lists your own commands only.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeCommandsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeCommandsRequest::new().command_id("c-hz018p3abcdefgh");
//! let mut items = ecs.describe_commands(request).items();
//! while let Some(command) = items.try_next().await? {
//!     println!("{} {}", command.command_id, command.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidParam.PageNumber`, `InvalidParam.PageSize`,
//! `InvalidParameter.MaxResults`, `InvalidParameter.NextToken`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `MissingParameter.TagKey`, `NumberExceed.Tags`,
//! `RegionId.ApiNotSupported`.
//!
//! 403: `Operation.Forbidden`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`, `InternalError.Dispatch`, `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_commands`](crate::Client::describe_commands).
///
/// Lists Cloud Assistant commands, your own or public ones.
///
/// Often set: [`command_id`](field@DescribeCommandsRequest::command_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeCommandsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Provider of the command.
    ///
    /// Default: your own commands only.
    ///
    /// - `AlibabaCloud`: every public command.
    /// - `AlibabaCloud.ECS.GuestOS`: that provider's commands.
    /// - `AlibabaCloud.ECS.GuestOSDiagnose`: that provider's commands.
    ///
    /// The value is the prefix of a group.
    ///
    /// Wire name: `Provider`.
    pub provider: Option<String>,
    /// Id of the command.
    ///
    /// Wire name: `CommandId`.
    pub command_id: Option<String>,
    /// Name of the command.
    ///
    /// Public commands match fuzzily; for your own commands, put `*` in front, behind or both.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// Public commands match fuzzily; for your own commands, put `*` in front, behind or both.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Type of the script.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<types::CommandType>,
    /// How the command content is encoded.
    ///
    /// Default: [`Base64`](types::ContentEncoding::Base64).
    ///
    /// Wire name: `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead. It will be retired soon.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead. It will be retired soon.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Maximum number of results in a response.
    ///
    /// At most 50, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Whether only the newest version of each command is listed.
    ///
    /// Default: `false`.
    ///
    /// - `true`: newest version only.
    /// - `false`: all versions.
    ///
    /// Only if the results include public commands.
    ///
    /// Wire name: `Latest`.
    pub latest: Option<bool>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items. Finds at most 1000 resources; for more, use `ListTagResources`.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeCommandsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeCommandsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Provider of the command. [More](field@DescribeCommandsRequest::provider)
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }

    /// Id of the command.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Name of the command. [More](field@DescribeCommandsRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@DescribeCommandsRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Type of the script.
    pub fn r#type(mut self, value: impl Into<types::CommandType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// How the command content is encoded.
    /// [More](field@DescribeCommandsRequest::content_encoding)
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeCommandsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeCommandsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeCommandsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeCommandsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Whether only the newest version of each command is listed.
    /// [More](field@DescribeCommandsRequest::latest)
    #[inline]
    pub fn latest(mut self, value: bool) -> Self {
        self.latest = Some(value);
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeCommandsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeCommandsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Provider", &self.provider);
        fields.add("CommandId", &self.command_id);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("Type", &self.r#type);
        fields.add("ContentEncoding", &self.content_encoding);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("Latest", &self.latest);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeCommandsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Provider" => self.provider.slot(),
            "CommandId" => self.command_id.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "Type" => self.r#type.slot(),
            "ContentEncoding" => self.content_encoding.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "Latest" => self.latest.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeCommandsRequest {
    type Response = DescribeCommandsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeCommands")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

impl Paged for DescribeCommandsRequest {
    type Item = Command;
    const PAGING: Paging = Paging::token_or_number("Commands").size(50);
    #[inline]
    fn items(response: DescribeCommandsResponse) -> Vec<Command> {
        response.commands
    }
}

/// The response of [`Client::describe_commands`](crate::Client::describe_commands).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCommandsResponse {
    /// Commands found.
    ///
    /// Wire name: `Commands`.
    pub commands: Vec<Command>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
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
    /// It has no meaning when paging by token.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeCommandsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Commands", "Command", &self.commands);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeCommandsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Commands" => Slot::Wrapped("Command", &mut self.commands),
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A command.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Command {
    /// Category of the command.
    ///
    /// Wire name: `Category`.
    pub category: String,
    /// Text of the script.
    ///
    /// The encoding follows `ContentEncoding`, although the service also names Base64
    /// outright. The service documents this inconsistently.
    ///
    /// Wire name: `CommandContent`.
    pub command_content: String,
    /// Id of the command.
    ///
    /// Wire name: `CommandId`.
    pub command_id: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether the command has custom parameters.
    ///
    /// Wire name: `EnableParameter`.
    pub enable_parameter: Option<bool>,
    /// How often the command has been run.
    ///
    /// Wire name: `InvokeTimes`.
    pub invoke_times: Option<i64>,
    /// Whether this is the newest version of the command.
    ///
    /// Wire name: `Latest`.
    pub latest: Option<bool>,
    /// Program that runs the script.
    ///
    /// Wire name: `Launcher`.
    pub launcher: String,
    /// Name of the command.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Definitions of the custom parameters.
    ///
    /// Wire name: `ParameterDefinitions`.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// Names of the custom parameters.
    ///
    /// Wire name: `ParameterNames`.
    pub parameter_names: Vec<String>,
    /// Provider of the command.
    ///
    /// Wire name: `Provider`.
    pub provider: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// How many seconds the run may take.
    ///
    /// Wire name: `Timeout`.
    pub timeout: Option<i64>,
    /// Type of the script.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: types::CommandType,
    /// Version of the command.
    ///
    /// Wire name: `Version`.
    pub version: Option<i64>,
    /// Directory in which the script runs.
    ///
    /// Wire name: `WorkingDir`.
    pub working_dir: String,
}

impl Record for Command {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add_as(Form::Secret, "CommandContent", &self.command_content);
        fields.add("CommandId", &self.command_id);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("EnableParameter", &self.enable_parameter);
        fields.add("InvokeTimes", &self.invoke_times);
        fields.add("Latest", &self.latest);
        fields.add("Launcher", &self.launcher);
        fields.add("Name", &self.name);
        fields
            .wrapped(
                "ParameterDefinitions",
                "ParameterDefinition",
                &self.parameter_definitions,
            );
        fields.wrapped("ParameterNames", "ParameterName", &self.parameter_names);
        fields.add("Provider", &self.provider);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Timeout", &self.timeout);
        fields.add("Type", &self.r#type);
        fields.add("Version", &self.version);
        fields.add("WorkingDir", &self.working_dir);
    }
}

impl DecodeRecord for Command {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Category" => self.category.slot(),
            "CommandContent" => self.command_content.slot(),
            "CommandId" => self.command_id.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "EnableParameter" => self.enable_parameter.slot(),
            "InvokeTimes" => self.invoke_times.slot(),
            "Latest" => self.latest.slot(),
            "Launcher" => self.launcher.slot(),
            "Name" => self.name.slot(),
            "ParameterDefinitions" => {
                Slot::Wrapped("ParameterDefinition", &mut self.parameter_definitions)
            }
            "ParameterNames" => Slot::Wrapped("ParameterName", &mut self.parameter_names),
            "Provider" => self.provider.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Timeout" => self.timeout.slot(),
            "Type" => self.r#type.slot(),
            "Version" => self.version.slot(),
            "WorkingDir" => self.working_dir.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The definition of a custom parameter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Value that is used if none is given.
    ///
    /// Wire name: `DefaultValue`.
    pub default_value: String,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Name of the parameter.
    ///
    /// Wire name: `ParameterName`.
    pub parameter_name: String,
    /// Regular expression that values must match.
    ///
    /// Wire name: `PatternRegex`.
    pub pattern_regex: String,
    /// Values that the parameter accepts.
    ///
    /// Wire name: `PossibleValues`.
    pub possible_values: Vec<String>,
    /// Whether a value must be given.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Required`.
    pub required: Option<bool>,
}

impl Record for ParameterDefinition {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DefaultValue", &self.default_value);
        fields.add("Description", &self.description);
        fields.add("ParameterName", &self.parameter_name);
        fields.add("PatternRegex", &self.pattern_regex);
        fields.wrapped("PossibleValues", "PossibleValue", &self.possible_values);
        fields.add("Required", &self.required);
    }
}

impl DecodeRecord for ParameterDefinition {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DefaultValue" => self.default_value.slot(),
            "Description" => self.description.slot(),
            "ParameterName" => self.parameter_name.slot(),
            "PatternRegex" => self.pattern_regex.slot(),
            "PossibleValues" => Slot::Wrapped("PossibleValue", &mut self.possible_values),
            "Required" => self.required.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeCommandsRequest);
ecs_core::internal::response_records!(
    DescribeCommandsResponse, Command, ParameterDefinition
);
