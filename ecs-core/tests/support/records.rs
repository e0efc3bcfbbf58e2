//! Response records: one with a field of each kind, and one with the usual nesting.

use std::collections::BTreeMap;

use ecs_core::internal::{DecodeField, DecodeRecord, Fields, Record, Slot};
use serde_json::Value;

ecs_core::internal::open_enum! {
    /// The type of a disk.
    Kind {
        System = "system",
        Data = "data",
    }
}

/// A field of each kind that responses have.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Everything {
    pub(crate) text: String,
    pub(crate) number: Option<i64>,
    pub(crate) float: Option<f64>,
    pub(crate) flag: Option<bool>,
    pub(crate) kind: Kind,
    pub(crate) json: Value,
    pub(crate) record: Option<Node>,
    pub(crate) texts: Vec<String>,
    pub(crate) numbers: Vec<i64>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) map: BTreeMap<String, String>,
    pub(crate) node_map: BTreeMap<String, Node>,
}

impl Record for Everything {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Text", &self.text);
        fields.add("Number", &self.number);
        fields.add("Float", &self.float);
        fields.add("Flag", &self.flag);
        fields.add("Kind", &self.kind);
        fields.add("Json", &self.json);
        fields.add("Record", &self.record);
        fields.wrapped("Texts", "Text", &self.texts);
        fields.add("Numbers", &self.numbers);
        fields.add("Kinds", &self.kinds);
        fields.wrapped("Nodes", "Node", &self.nodes);
        fields.add("Map", &self.map);
        fields.add("NodeMap", &self.node_map);
    }
}

impl DecodeRecord for Everything {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Text" => self.text.slot(),
            "Number" => self.number.slot(),
            "Float" => self.float.slot(),
            "Flag" => self.flag.slot(),
            "Kind" => DecodeField::slot(&mut self.kind),
            "Json" => DecodeField::slot(&mut self.json),
            "Record" => self.record.slot(),
            "Texts" => Slot::Wrapped("Text", &mut self.texts),
            "Numbers" => self.numbers.slot(),
            "Kinds" => self.kinds.slot(),
            "Nodes" => Slot::Wrapped("Node", &mut self.nodes),
            "Map" => self.map.slot(),
            "NodeMap" => self.node_map.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A record that can hold records of its own type.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) size: Option<i64>,
    pub(crate) nodes: Vec<Node>,
}

impl Record for Node {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Size", &self.size);
        fields.add("Nodes", &self.nodes);
    }
}

impl DecodeRecord for Node {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            "Size" => self.size.slot(),
            "Nodes" => self.nodes.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of a list action.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Images {
    pub(crate) request_id: String,
    pub(crate) images: Vec<Image>,
}

impl Record for Images {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Images", "Image", &self.images);
    }
}

impl DecodeRecord for Images {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Images" => Slot::Wrapped("Image", &mut self.images),
            _ => return None,
        };
        Some(slot)
    }
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Image {
    pub(crate) image_id: String,
    pub(crate) size: Option<i64>,
}

impl Record for Image {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageId", &self.image_id);
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Image {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageId" => self.image_id.slot(),
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::response_records!(Everything, Node, Images, Image);
