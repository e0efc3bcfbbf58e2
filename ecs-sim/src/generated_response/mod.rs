//! Responses generated from the response schema alone: plausible, and the same for the same input.

mod names;
mod position;
#[cfg(test)]
mod tests;

use ecs_api_spec::{Kind, Parameter, Schema};
use serde_json::{Map, Value, json};

use crate::params::Params;
use crate::regions::{self, REGIONS};
use crate::request_id::digest;
use crate::schema_check::in_width;
pub(crate) use names::ACCOUNT;
use position::Position;

/// The number of items in a list, unless the request limits it.
pub(crate) const ITEMS: usize = 2;

/// Milliseconds since 1970 of the time in every response.
const MILLISECONDS: i64 = 1_767_323_045_000;

/// What an action without state does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Unimplemented {
    #[default]
    Generate,
    Reject,
}

/// The input of a generated response.
pub(crate) struct Generator<'a> {
    /// The parameters of the action.
    pub(crate) parameters: &'a [Parameter],
    /// The checked parameters of the request.
    pub(crate) params: &'a Params,
    /// The seed of the ids.
    pub(crate) seed: u64,
    /// The value of `RequestId`.
    pub(crate) request_id: &'a str,
    /// The length of lists, unless the request limits it.
    pub(crate) items: usize,
}

impl Generator<'_> {
    /// A value with every member of `schema`.
    pub(crate) fn response(&self, schema: &Schema) -> Value {
        let top = Position::top(self.outer_items(schema));
        self.value("", schema, &top)
    }

    fn value(&self, name: &str, schema: &Schema, position: &Position) -> Value {
        match schema.kind {
            Kind::Object => self.object(schema, position),
            Kind::Array => self.list(name, schema, position),
            Kind::String => Value::String(self.text(name, schema, position)),
            Kind::Integer => json!(self.integer(name, schema, position)),
            Kind::Number => json!(self.sent_number(name).unwrap_or(position.number() as f64 / 2.0)),
            Kind::Boolean => Value::Bool(self.boolean(name)),
            Kind::Any => Value::Null,
        }
    }

    fn object(&self, schema: &Schema, position: &Position) -> Value {
        let member =
            |(name, member): (&String, &Schema)| (name.clone(), self.value(name, member, position));
        Value::Object(schema.properties.iter().map(member).collect::<Map<_, _>>())
    }

    fn list(&self, name: &str, schema: &Schema, position: &Position) -> Value {
        let Some(item) = schema.items.as_deref() else { return json!([]) };
        let positions: Vec<Position> = if item.properties.contains_key("RegionEndpoint") {
            REGIONS
                .iter()
                .enumerate()
                .map(|(i, region)| position.item(i).in_region(region))
                .collect()
        } else {
            (0..position.items()).map(|i| position.item(i)).collect()
        };
        positions.iter().map(|position| self.value(name, item, position)).collect()
    }

    fn integer(&self, name: &str, schema: &Schema, position: &Position) -> i64 {
        let generated = match name {
            "TotalCount" => return position.items() as i64,
            "Code" => return 200,
            "PageNumber" => 1,
            "PageSize" | "MaxResults" => 10,
            "Time" => MILLISECONDS,
            _ if names::is_account(name) => names::ACCOUNT,
            _ => position.number() as i64,
        };
        let sent = self.params.get(name).and_then(|text| text.parse().ok());
        let candidates = [sent, Some(generated)].into_iter().flatten();
        candidates.into_iter().find(|number| in_width(schema, *number)).unwrap_or(1)
    }

    fn sent_number(&self, name: &str) -> Option<f64> {
        self.params.get(name)?.parse::<f64>().ok().filter(|number| number.is_finite())
    }

    fn boolean(&self, name: &str) -> bool {
        if name == "Success" {
            return true;
        }
        let sent = self.params.get(name).and_then(|text| text.to_ascii_lowercase().parse().ok());
        sent.unwrap_or_else(|| digest(self.seed, &["boolean", name])[0].is_multiple_of(2))
    }

    fn text(&self, name: &str, schema: &Schema, position: &Position) -> String {
        if let Some(text) = self.fixed_text(name, position) {
            return text;
        }
        if let Some(sent) = self.params.get(name).filter(|sent| !sent.is_empty()) {
            return sent.clone();
        }
        if let Some(documented) = schema.documented_values.first().or(self.askable(name)) {
            return documented.clone();
        }
        names::text(name, position, self)
    }

    /// A value that requests can filter this member by, such as a `Status`.
    fn askable(&self, name: &str) -> Option<&String> {
        let parameter = self.parameters.iter().find(|parameter| parameter.name == name)?;
        parameter.schema.documented_values.first()
    }

    /// Members whose value does not depend on the parameters.
    fn fixed_text(&self, name: &str, position: &Position) -> Option<String> {
        let of_region = position.region().and_then(|region| match name {
            "RegionId" => Some(region.id.to_owned()),
            "RegionEndpoint" => Some(region.endpoint()),
            "LocalName" => Some(region.local_name.to_owned()),
            _ => None,
        });
        if of_region.is_some() {
            return of_region;
        }
        Some(match name {
            "RequestId" => self.request_id.to_owned(),
            "NextToken" => String::new(),
            "Code" => "200".to_owned(),
            "Success" => "true".to_owned(),
            "Message" => "successful".to_owned(),
            "TotalCount" => position.items().to_string(),
            _ => return None,
        })
    }

    /// The region of the response.
    fn region(&self) -> &str {
        self.params.get("RegionId").map_or(regions::DEFAULT, String::as_str)
    }

    /// One item if the page size is one, or if the request has the id of the item.
    fn outer_items(&self, schema: &Schema) -> usize {
        let is_one = |name| self.params.get(name).is_some_and(|value| value == "1");
        let one = is_one("PageSize") || is_one("MaxResults") || self.names_item(schema);
        if one { self.items.min(1) } else { self.items }
    }

    /// Whether an outermost list, such as `Vpc`, has its `VpcId` in the request.
    fn names_item(&self, schema: &Schema) -> bool {
        schema.properties.iter().any(|(name, member)| match member.kind {
            Kind::Array => {
                let id = format!("{}Id", name.strip_suffix('s').unwrap_or(name));
                let has_id =
                    member.items.as_ref().is_some_and(|item| item.properties.contains_key(&id));
                has_id && self.params.contains_key(&id)
            }
            _ => self.names_item(member),
        })
    }
}
