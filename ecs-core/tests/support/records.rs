//! Records of answers: one for each kind of field, and one with the usual nesting.

use std::collections::BTreeMap;

use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use serde_json::Value;

ecs_core::open_enum! {
    /// What a disk is for.
    Kind {
        System = "system",
        Data = "data",
    }
}

/// A field of every kind that answers have.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Text", &self.text);
        to.put("Number", &self.number);
        to.put("Float", &self.float);
        to.put("Flag", &self.flag);
        to.put("Kind", &self.kind);
        to.put("Json", &self.json);
        to.put("Record", &self.record);
        to.wrapped("Texts", "Text", &self.texts);
        to.put("Numbers", &self.numbers);
        to.put("Kinds", &self.kinds);
        to.wrapped("Nodes", "Node", &self.nodes);
        to.put("Map", &self.map);
        to.put("NodeMap", &self.node_map);
    }
}

impl Answer for Everything {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Text" => self.text.slot(),
            "Number" => self.number.slot(),
            "Float" => self.float.slot(),
            "Flag" => self.flag.slot(),
            "Kind" => Fill::slot(&mut self.kind),
            "Json" => Fill::slot(&mut self.json),
            "Record" => self.record.slot(),
            "Texts" => record::wrapped("Text", &mut self.texts),
            "Numbers" => self.numbers.slot(),
            "Kinds" => self.kinds.slot(),
            "Nodes" => record::wrapped("Node", &mut self.nodes),
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Name", &self.name);
        to.put("Size", &self.size);
        to.put("Nodes", &self.nodes);
    }
}

impl Answer for Node {
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

/// An answer as a list action gives it.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Images {
    pub(crate) request_id: String,
    pub(crate) images: Vec<Image>,
}

impl Record for Images {
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
        to.wrapped("Images", "Image", &self.images);
    }
}

impl Answer for Images {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Images" => record::wrapped("Image", &mut self.images),
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("ImageId", &self.image_id);
        to.put("Size", &self.size);
    }
}

impl Answer for Image {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageId" => self.image_id.slot(),
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::answer_records!(Everything, Node, Images, Image);
