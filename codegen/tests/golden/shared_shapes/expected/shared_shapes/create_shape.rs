// Generated from api-specs/shapes/2020-01-01/actions/CreateShape.json by `cargo xtask regenerate`. Do not edit.

//! `CreateShape`: calls `CreateShape`.

use ecs_core::{Action, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_shape`](crate::Client::create_shape).
///
/// Calls `CreateShape`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateShapeRequest {
    /// `Disk`.
    pub disk: Option<Disk>,
    /// `System`.
    pub system: Option<System>,
    /// `Backup`.
    pub backup: Option<Backup>,
    /// `Second`.
    pub second: Option<Second>,
    /// `Tag`.
    pub tag: Vec<types::ShapeTag>,
    /// `Image`.
    pub image: Option<Image>,
}

impl CreateShapeRequest {
    /// Nothing is set yet.
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

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::ShapeTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Disk", &self.disk);
        to.put("System", &self.system);
        to.put("Backup", &self.backup);
        to.put("Second", &self.second);
        to.put("Tag", &self.tag);
        to.put("Image", &self.image);
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
    /// `Size`.
    pub size: Option<i64>,
}

impl Disk {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }
}

impl Record for Disk {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Size", &self.size);
    }
}

/// `System` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct System {
    /// `Disk`.
    pub disk: Option<SystemDisk>,
}

impl System {
    /// Nothing is set yet.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Disk", &self.disk);
    }
}

/// `System.Disk` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// `Size`.
    pub size: Option<i64>,
    /// `Kind`.
    pub kind: Option<String>,
}

impl SystemDisk {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Size", &self.size);
        to.put("Kind", &self.kind);
    }
}

/// `Backup` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Backup {
    /// `Disk`.
    pub disk: Option<BackupDisk>,
}

impl Backup {
    /// Nothing is set yet.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Disk", &self.disk);
    }
}

/// `Backup.Disk` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BackupDisk {
    /// `Size`.
    pub size: Option<i64>,
    /// `Kind`.
    pub kind: Option<String>,
    /// `Age`.
    pub age: Option<i64>,
}

impl BackupDisk {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `Kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `Age`.
    pub fn age(mut self, value: impl Into<i64>) -> Self {
        self.age = Some(value.into());
        self
    }
}

impl Record for BackupDisk {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Size", &self.size);
        to.put("Kind", &self.kind);
        to.put("Age", &self.age);
    }
}

/// `Second` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Second {
    /// `Disk`.
    pub disk: Option<Disk>,
}

impl Second {
    /// Nothing is set yet.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Disk", &self.disk);
    }
}

/// `Image` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Image {
    /// `Tag`.
    pub tag: Vec<Tag>,
}

impl Image {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = value.into_iter().collect();
        self
    }
}

impl Record for Image {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Tag", &self.tag);
    }
}

/// `Image.Tag` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// `Key`.
    pub key: Option<String>,
    /// `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Key", &self.key);
        to.put("Value", &self.value);
    }
}

/// The answer to [`Client::create_shape`](crate::Client::create_shape).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShapeResponse {
    /// `RequestId`.
    pub request_id: String,
    /// `Disk`.
    pub disk: Option<Disk2>,
    /// `Copy`.
    pub copy: Option<Copy>,
    /// `Old`.
    pub old: Option<Old>,
    /// `Tags`.
    pub tags: Vec<types::ShapeLabel>,
    /// `Node`.
    pub node: Option<Node2>,
}

impl Record for CreateShapeResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
        to.put("Disk", &self.disk);
        to.put("Copy", &self.copy);
        to.put("Old", &self.old);
        to.wrapped("Tags", "Tag", &self.tags);
        to.put("Node", &self.node);
    }
}

impl Answer for CreateShapeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Disk" => self.disk.slot(),
            "Copy" => self.copy.slot(),
            "Old" => self.old.slot(),
            "Tags" => record::wrapped("Tag", &mut self.tags),
            "Node" => self.node.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Disk` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Disk2 {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Size", &self.size);
    }
}

impl Answer for Disk2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Copy` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Copy {
    /// `Disk`.
    pub disk: Option<Disk2>,
}

impl Record for Copy {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Disk", &self.disk);
    }
}

impl Answer for Copy {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Old` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// `Disk`.
    pub disk: Option<OldDisk>,
}

impl Record for Old {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Disk", &self.disk);
    }
}

impl Answer for Old {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Old.Disk` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OldDisk {
    /// `Size`.
    pub size: Option<i64>,
    /// `Kind`.
    pub kind: String,
}

impl Record for OldDisk {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Size", &self.size);
        to.put("Kind", &self.kind);
    }
}

impl Answer for OldDisk {
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

/// `Node` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node2 {
    /// `Node`.
    pub node: Option<NodeNode>,
    /// `Name`.
    pub name: String,
}

impl Record for Node2 {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Node", &self.node);
        to.put("Name", &self.name);
    }
}

impl Answer for Node2 {
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

/// `Node.Node` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeNode {
    /// `Node`.
    pub node: Option<Node>,
    /// `Name`.
    pub name: String,
}

impl Record for NodeNode {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Node", &self.node);
        to.put("Name", &self.name);
    }
}

impl Answer for NodeNode {
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

/// `Node.Node.Node` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// `Name`.
    pub name: String,
}

impl Record for Node {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Name", &self.name);
    }
}

impl Answer for Node {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(
    CreateShapeRequest, Disk, System, SystemDisk, Backup, BackupDisk, Second, Image, Tag
);
ecs_core::answer_records!(
    CreateShapeResponse, Disk2, Copy, Old, OldDisk, Node2, NodeNode, Node
);
