// Generated from api-specs/ecs/2014-05-26/actions/CreateImageComponent.json by `cargo xtask regenerate`. Do not edit.

//! Creates an image component, a reusable set of build or test steps.
//!
//! - **Before**: The name and the version must not be in use together.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`create_image_pipeline`](crate::Client::create_image_pipeline),
//!   [`describe_image_components`](crate::Client::describe_image_components).
//!
//! ```no_run
//! use ecs_sdk::image_builder::CreateImageComponentRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateImageComponentRequest::new().content("RUN yum install -y nginx");
//! let response = ecs.create_image_component(request).await?;
//! println!("{}", response.image_component_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `EmptyCommandContent.CMD`, `EmptyCommandContent.COPY`,
//! `EmptyCommandContent.ENTRYPOINT`, `EmptyCommandContent.ENV`,
//! `EmptyCommandContent.LABEL`, `EmptyCommandContent.RUN`, `EmptyCommandContent.USER`,
//! `EmptyCommandContent.WORKDIR`, `InvalidCommand.Component`, `InvalidCommandContent.CMD`,
//! `InvalidCommandContent.COPY`, `InvalidCommandContent.ENTRYPOINT`,
//! `InvalidCommandContent.ENV`, `InvalidCommandContent.RUN`, `InvalidCommandContent.USER`,
//! `InvalidCommandContent.WORKDIR`, `InvalidComponentType.NotSupportedValue`,
//! `InvalidContent.LengthExceeded`, `InvalidDescription.Malformed`,
//! `InvalidImageTemplateCommand.NotSupported`,
//! `InvalidImageTemplateCommandSize.ExceededMaxNumber`, `InvalidName.Malformed`,
//! `InvalidSystemType.NotSupportedValue`, `MissingParameter.Content`,
//! `NotEmptyCommandContent.RESTART`, `QuotaExceed.ImageComponent`.
//!
//! 404: `InvalidResourceGroup.NotFound`, `NotSupportedCommand.FROM`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_image_component`](crate::Client::create_image_component).
///
/// Creates an image component, a reusable set of build or test steps.
///
/// Often set: [`content`](field@CreateImageComponentRequest::content).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateImageComponentRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`. Can be empty.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Name of the image component.
    ///
    /// Default: the `ImageComponentId`. 2 to 128 characters: letters, Chinese characters,
    /// digits, `:`, `_`, `.` and `-`, beginning with a letter or a Chinese character, not
    /// beginning with `http://` or `https://`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Type of the operating system.
    ///
    /// Default: [`Linux`](types::Platform::Linux).
    ///
    /// Wire name: `SystemType`.
    pub system_type: Option<types::Platform>,
    /// Type of the image component.
    ///
    /// Default: [`Build`](types::ImageComponentType::Build).
    ///
    /// Wire name: `ComponentType`.
    pub component_type: Option<types::ImageComponentType>,
    /// Steps of the image component.
    ///
    /// At most 16,384 bytes. Commands of Image Builder.
    ///
    /// Wire name: `Content`.
    pub content: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Version of the image component.
    ///
    /// Default: the next major version: the highest one plus 1, with `.0.0`. Matches
    /// `^\d+\.\d+\.\d+$`. A name and a version can occur once together.
    ///
    /// Wire name: `ComponentVersion`.
    pub component_version: Option<String>,
}

impl CreateImageComponentRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateImageComponentRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateImageComponentRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Name of the image component. [More](field@CreateImageComponentRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateImageComponentRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Type of the operating system. [More](field@CreateImageComponentRequest::system_type)
    pub fn system_type(mut self, value: impl Into<types::Platform>) -> Self {
        self.system_type = Some(value.into());
        self
    }

    /// Type of the image component. [More](field@CreateImageComponentRequest::component_type)
    pub fn component_type(
        mut self,
        value: impl Into<types::ImageComponentType>,
    ) -> Self {
        self.component_type = Some(value.into());
        self
    }

    /// Steps of the image component. [More](field@CreateImageComponentRequest::content)
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateImageComponentRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Version of the image component.
    /// [More](field@CreateImageComponentRequest::component_version)
    pub fn component_version(mut self, value: impl Into<String>) -> Self {
        self.component_version = Some(value.into());
        self
    }
}

impl Record for CreateImageComponentRequest {
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
        fields.add("Description", &self.description);
        fields.add("SystemType", &self.system_type);
        fields.add("ComponentType", &self.component_type);
        fields.add_as(Form::Secret, "Content", &self.content);
        fields.add("ClientToken", &self.client_token);
        fields.add("ComponentVersion", &self.component_version);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateImageComponentRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "SystemType" => self.system_type.slot(),
            "ComponentType" => self.component_type.slot(),
            "Content" => self.content.slot(),
            "ClientToken" => self.client_token.slot(),
            "ComponentVersion" => self.component_version.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateImageComponentRequest {
    type Response = CreateImageComponentResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateImageComponent")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::create_image_component`](crate::Client::create_image_component).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageComponentResponse {
    /// Id of the image component.
    ///
    /// Wire name: `ImageComponentId`.
    pub image_component_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateImageComponentResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageComponentId", &self.image_component_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateImageComponentResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageComponentId" => self.image_component_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateImageComponentRequest);
ecs_core::internal::response_records!(CreateImageComponentResponse);
