// Generated from api-specs/shapes/2020-01-01/actions/CreateShape.json by `cargo xtask regenerate`. Do not edit.

//! Calls `CreateShape`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_shape`](crate::Client::create_shape).
///
/// Calls `CreateShape`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateShapeRequest {
    /// Wire name: `Disk`.
    pub disk: Option<Disk>,
    /// Wire name: `System`.
    pub system: Option<System>,
    /// Wire name: `Backup`.
    pub backup: Option<Backup>,
    /// Wire name: `Second`.
    pub second: Option<Second>,
    /// Different here:
    ///
    /// - `Key`: Required.
    /// - `Value`: Required.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::ShapeTag>>,
    /// Wire name: `Image`.
    pub image: Option<Image>,
}

impl CreateShapeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Disk`.
    #[inline]
    pub fn disk(mut self, value: Disk) -> Self {
        self.disk = Some(value);
        self
    }

    /// Sets `System`.
    #[inline]
    pub fn system(mut self, value: System) -> Self {
        self.system = Some(value);
        self
    }

    /// Sets `Backup`.
    #[inline]
    pub fn backup(mut self, value: Backup) -> Self {
        self.backup = Some(value);
        self
    }

    /// Sets `Second`.
    #[inline]
    pub fn second(mut self, value: Second) -> Self {
        self.second = Some(value);
        self
    }

    /// Sets `Tag`. An empty list cannot be sent. [More](field@CreateShapeRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::ShapeTag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Sets `Image`.
    #[inline]
    pub fn image(mut self, value: Image) -> Self {
        self.image = Some(value);
        self
    }
}

impl Record for CreateShapeRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Disk", &self.disk);
        fields.add("System", &self.system);
        fields.add("Backup", &self.backup);
        fields.add("Second", &self.second);
        fields.add("Tag", &self.tag);
        fields.add("Image", &self.image);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateShapeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Disk" => self.disk.slot(),
            "System" => self.system.slot(),
            "Backup" => self.backup.slot(),
            "Second" => self.second.slot(),
            "Tag" => self.tag.slot(),
            "Image" => self.image.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateShapeRequest {
    type Response = CreateShapeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::SHAPES, "CreateShape")
    }
}

/// `Disk` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Disk {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Disk {
    /// An empty `Disk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }
}

impl Record for Disk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `System` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct System {
    /// Wire name: `Disk`.
    pub disk: Option<SystemDisk>,
}

impl System {
    /// An empty `System`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Disk`.
    #[inline]
    pub fn disk(mut self, value: SystemDisk) -> Self {
        self.disk = Some(value);
        self
    }
}

impl Record for System {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Disk", &self.disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for System {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `System.Disk` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Wire name: `Kind`.
    pub kind: Option<String>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Sets `Kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
        fields.add("Kind", &self.kind);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Size" => self.size.slot(),
            "Kind" => self.kind.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Backup` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Backup {
    /// Wire name: `Disk`.
    pub disk: Option<BackupDisk>,
}

impl Backup {
    /// An empty `Backup`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Disk`.
    #[inline]
    pub fn disk(mut self, value: BackupDisk) -> Self {
        self.disk = Some(value);
        self
    }
}

impl Record for Backup {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Disk", &self.disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Backup {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Backup.Disk` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BackupDisk {
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Wire name: `Kind`.
    pub kind: Option<String>,
    /// Wire name: `Age`.
    pub age: Option<i64>,
}

impl BackupDisk {
    /// An empty `BackupDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Sets `Kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `Age`.
    pub fn age(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.age = Some(value.into_integer());
        self
    }
}

impl Record for BackupDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
        fields.add("Kind", &self.kind);
        fields.add("Age", &self.age);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for BackupDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Size" => self.size.slot(),
            "Kind" => self.kind.slot(),
            "Age" => self.age.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Second` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Second {
    /// Wire name: `Disk`.
    pub disk: Option<Disk>,
}

impl Second {
    /// An empty `Second`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Disk`.
    #[inline]
    pub fn disk(mut self, value: Disk) -> Self {
        self.disk = Some(value);
        self
    }
}

impl Record for Second {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Disk", &self.disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Second {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Image` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Image {
    /// Wire name: `Tag`.
    pub tag: Option<Vec<Tag>>,
}

impl Image {
    /// An empty `Image`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for Image {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Image {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Image.Tag` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Wire name: `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// An empty `Tag`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`. [More](field@Tag::key)
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for Tag {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Key"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Tag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::create_shape`](crate::Client::create_shape).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShapeResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Disk`.
    pub disk: Option<Disk2>,
    /// Wire name: `Copy`.
    pub copy: Option<Copy>,
    /// Wire name: `Old`.
    pub old: Option<Old>,
    /// Wire name: `Tags`.
    pub tags: Vec<types::ShapeLabel>,
    /// Wire name: `Node`.
    pub node: Option<Node2>,
}

impl Record for CreateShapeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Disk", &self.disk);
        fields.add("Copy", &self.copy);
        fields.add("Old", &self.old);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Node", &self.node);
    }
}

impl DecodeRecord for CreateShapeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Disk" => self.disk.slot(),
            "Copy" => self.copy.slot(),
            "Old" => self.old.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Node" => self.node.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Disk` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Disk2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Disk2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Copy` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Copy {
    /// Wire name: `Disk`.
    pub disk: Option<Disk2>,
}

impl Record for Copy {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Disk", &self.disk);
    }
}

impl DecodeRecord for Copy {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Old` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// Wire name: `Disk`.
    pub disk: Option<OldDisk>,
}

impl Record for Old {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Disk", &self.disk);
    }
}

impl DecodeRecord for Old {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Old.Disk` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OldDisk {
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Wire name: `Kind`.
    pub kind: String,
}

impl Record for OldDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
        fields.add("Kind", &self.kind);
    }
}

impl DecodeRecord for OldDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            "Kind" => self.kind.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Node` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node2 {
    /// Wire name: `Node`.
    pub node: Option<NodeNode>,
    /// Wire name: `Name`.
    pub name: String,
}

impl Record for Node2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Node", &self.node);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for Node2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Node" => self.node.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Node.Node` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeNode {
    /// Wire name: `Node`.
    pub node: Option<Node>,
    /// Wire name: `Name`.
    pub name: String,
}

impl Record for NodeNode {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Node", &self.node);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for NodeNode {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Node" => self.node.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Node.Node.Node` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// Wire name: `Name`.
    pub name: String,
}

impl Record for Node {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for Node {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateShapeRequest, Disk, System, SystemDisk, Backup, BackupDisk, Second, Image, Tag
);
ecs_core::internal::response_records!(
    CreateShapeResponse, Disk2, Copy, Old, OldDisk, Node2, NodeNode, Node
);
