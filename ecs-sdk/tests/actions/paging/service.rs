//! A service that returns a list in pages, according to the metadata of an action.

use std::sync::Arc;

use ecs_api_spec::{ActionSpec, Kind, Schema};
use ecs_sdk::testing::{ReplayedRequest, Reply};
use serde_json::{Map, Value, json};

/// The number of items.
pub(crate) const COUNT: usize = 23;

/// The size of the largest page, whatever the request says.
const MOST: usize = 7;

/// The pagination parameters.
pub(crate) const PAGINATION: [&str; 5] =
    ["MaxResults", "NextToken", "Offset", "PageNumber", "PageSize"];

/// The member with the list, where the response has several lists or the list is JSON text.
const LISTS: [(&str, &[&str]); 5] = [
    // The other list has groups.
    ("DescribeImageSharePermission", &["Accounts"]),
    ("DescribeInvocationResults", &["Invocation", "InvocationResults"]),
    // JSON text. A page is one item, because its content differs by metric.
    ("DescribeMetricLast", &["Datapoints"]),
    ("DescribeMetricList", &["Datapoints"]),
    // The other list has snapshot policies.
    ("DescribeSecurityGroupAttribute", &["Permissions"]),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Style {
    Token,
    Number,
    TokenOrNumber,
    Offset,
}

#[derive(Clone)]
pub(crate) struct Service {
    pub(crate) spec: Arc<ActionSpec>,
    /// The path to the list.
    list: Vec<String>,
    /// The path to the member that identifies an item, and its type.
    item: (Vec<String>, Kind),
}

impl Service {
    pub(crate) fn new(action: &str, spec: ActionSpec) -> Self {
        let response = spec.response().unwrap();
        let list = match LISTS.iter().find(|(name, _)| *name == action) {
            Some((_, list)) => list.iter().map(ToString::to_string).collect(),
            None => vec![only_list(action, response)],
        };
        let schema = list.iter().fold(response, |schema, name| &schema.properties[name]);
        let item = match items(schema) {
            Some((_, item)) => identifying(item)
                .unwrap_or_else(|| panic!("{action}: no member identifies its items")),
            None => (vec![], Kind::Integer),
        };
        Self { item, list, spec: Arc::new(spec) }
    }

    pub(crate) fn style(&self) -> Style {
        match (self.has("NextToken"), self.has("PageNumber")) {
            (true, true) => Style::TokenOrNumber,
            (true, false) => Style::Token,
            (false, true) => Style::Number,
            (false, false) => Style::Offset,
        }
    }

    /// Whether the action has this parameter.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parameter(name).is_some()
    }

    pub(crate) fn reply(&self) -> Reply {
        let service = self.clone();
        Reply::with(move |request| service.response(request))
    }

    /// The numbers of the items in an item of the client.
    pub(crate) fn numbers(&self, item: &Value) -> Vec<usize> {
        if let (Value::String(page), [], Kind::Integer) = (item, &self.item.0[..], self.item.1) {
            return serde_json::from_str(page).unwrap();
        }
        let value = self.item.0.iter().fold(item, |item, name| &item[name]);
        let number = value.as_str().and_then(|text| text.strip_prefix("item-")?.parse().ok());
        vec![number.or(value.as_u64().map(|number| number as usize)).unwrap_or(usize::MAX)]
    }

    fn parameter(&self, name: &str) -> Option<&Schema> {
        let mut parameters = self.spec.parameters.iter();
        parameters.find(|parameter| parameter.name == name).map(|parameter| &parameter.schema)
    }

    fn response(&self, request: &ReplayedRequest) -> Reply {
        for name in PAGINATION {
            self.check(name, request.parameter(name));
        }
        let read = |name| request.parameter(name).map(|value| value.parse::<usize>().unwrap());
        let number = read("PageNumber");
        let asked = if number.is_some() { read("PageSize") } else { read("MaxResults") };
        let size = asked.unwrap_or(MOST).min(MOST);
        let begin = match (number, self.style()) {
            (Some(number), _) => (number - 1) * size,
            (None, Style::Offset) => read("Offset").unwrap_or(0),
            (None, Style::Number) => panic!("a page without a number is requested"),
            (None, _) => read("NextToken").unwrap_or(0),
        };
        let end = (begin + size).min(COUNT);
        let pagination = [
            ("PageNumber", number.map(|number| json!(number))),
            ("PageSize", number.map(|_| json!(size))),
            ("TotalCount", Some(json!(if number.is_some() { COUNT } else { 0 }))),
            ("NextToken", (number.is_none() && end < COUNT).then(|| json!(end.to_string()))),
            ("NextOffset", Some(json!(end))),
        ];
        Reply::response(&self.page(begin..end, pagination.into_iter().collect()))
    }

    /// Panics if the action does not have the parameter, or the value is out of range.
    fn check(&self, name: &str, value: Option<&str>) {
        let Some(value) = value else { return };
        let schema = self.parameter(name).unwrap_or_else(|| panic!("unknown parameter {name}"));
        if let (Some(maximum), Ok(number)) = (&schema.maximum, value.parse::<u64>()) {
            let maximum = maximum.as_u64().unwrap();
            assert!(number <= maximum, "{name} is {number} where {maximum} is the maximum");
        }
    }

    fn page(&self, range: std::ops::Range<usize>, pagination: Vec<(&str, Option<Value>)>) -> Value {
        let (last, way) = self.list.split_last().unwrap();
        let response = self.spec.response().unwrap();
        let holder = way.iter().fold(response, |schema, name| &schema.properties[name]);
        let mut members = Map::new();
        for (name, value) in pagination {
            // Only members of the metadata are returned.
            if let (Some(schema), Some(value)) = (holder.properties.get(name), value) {
                let text = schema.kind == Kind::String && !value.is_string();
                members.insert(name.into(), if text { value.to_string().into() } else { value });
            }
        }
        members.insert(last.clone(), self.list_of(&holder.properties[last], range));
        way.iter().rev().fold(members.into(), |value, name| json!({ name: value }))
    }

    fn list_of(&self, list: &Schema, range: std::ops::Range<usize>) -> Value {
        let Some((wrapper, _)) = items(list) else {
            return json!(range.collect::<Vec<_>>()).to_string().into();
        };
        let items: Value = range.map(|number| self.item(number)).collect();
        match wrapper {
            Some(wrapper) => json!({ wrapper: items }),
            None => items,
        }
    }

    fn item(&self, number: usize) -> Value {
        let (path, kind) = &self.item;
        let value = match kind {
            Kind::String => json!(format!("item-{number}")),
            _ => json!(number),
        };
        path.iter().rev().fold(value, |value, name| json!({ name: value }))
    }
}

/// The member that wraps a list, if any, and the schema of its items.
fn items(list: &Schema) -> Option<(Option<&str>, &Schema)> {
    match list.kind {
        Kind::Array => Some((None, list.items.as_deref()?)),
        Kind::Object if list.properties.len() == 1 => {
            let (name, inner) = list.properties.first()?;
            (inner.kind == Kind::Array).then_some((Some(name.as_str()), inner.items.as_deref()?))
        }
        _ => None,
    }
}

fn only_list(action: &str, response: &Schema) -> String {
    let lists = response.properties.iter().filter(|(_, schema)| items(schema).is_some());
    let lists: Vec<_> = lists.map(|(name, _)| name.clone()).collect();
    assert_eq!(lists.len(), 1, "{action}: {lists:?}");
    lists.into_iter().next().unwrap()
}

/// The path to a string of an item that is not a time, or else to an integer.
fn identifying(item: &Schema) -> Option<(Vec<String>, Kind)> {
    first(item, Kind::String).or_else(|| first(item, Kind::Integer))
}

fn first(item: &Schema, kind: Kind) -> Option<(Vec<String>, Kind)> {
    if item.kind == kind {
        return Some((Vec::new(), kind));
    }
    let is_time = |name: &str| ["Time", "Date", "stamp"].iter().any(|end| name.ends_with(end));
    item.properties.iter().filter(|(name, _)| !is_time(name)).find_map(|(name, member)| {
        let (mut way, kind) = first(member, kind)?;
        way.insert(0, name.clone());
        Some((way, kind))
    })
}
