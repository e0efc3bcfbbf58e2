//! Typed access to the parameters of a call.

use std::time::Duration;

use jiff::Timestamp;

use crate::api_spec::Entry;
use crate::lenient_json;
use crate::params::Params;
use crate::regions;
use crate::service_error::{Result, ServiceError};
use crate::world::{Tags, TransitionDelays, parse_hour, parse_time};

/// A request that passed the schema check: required parameters are present, numbers parse, and page
/// parameters are in range.
pub(crate) struct Call<'a> {
    pub(crate) entry: &'static Entry,
    pub(crate) action: &'a str,
    pub(crate) params: &'a Params,
    pub(crate) now: Timestamp,
    pub(crate) delays: &'a TransitionDelays,
}

/// The parameters of one list item, such as `DataDisk.1`, or of one object, such as `SystemDisk`.
#[derive(Clone, Debug)]
pub(crate) struct Fields<'a> {
    params: &'a Params,
    prefix: String,
}

impl<'a> Call<'a> {
    /// A parameter value; `None` if absent or empty.
    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.params.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// A parameter value, empty if absent.
    pub(crate) fn text_or_empty(&self, name: &str) -> String {
        self.text(name).unwrap_or_default().to_owned()
    }

    /// A parameter that is required by the metadata or by another parameter.
    pub(crate) fn required(&self, name: &str) -> Result<&'a str> {
        self.text(name).ok_or_else(|| {
            ServiceError::bad("MissingParameter", format!("Required but missing or empty: {name}."))
        })
    }

    /// Whether the parameter was sent, even if empty: an empty value clears an attribute.
    pub(crate) fn is_sent(&self, name: &str) -> bool {
        self.params.contains_key(name)
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    pub(crate) fn number(&self, name: &str) -> Option<f64> {
        self.text(name)?.parse().ok()
    }

    /// A time in one of the formats of requests.
    pub(crate) fn time(&self, name: &str) -> Option<Timestamp> {
        let text = self.text(name)?;
        parse_time(text).or_else(|| parse_hour(text))
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.text(name).map(|value| value.eq_ignore_ascii_case("true"))
    }

    pub(crate) fn region(&self) -> &'a str {
        self.text("RegionId").or(self.text("regionId")).unwrap_or(regions::DEFAULT)
    }

    /// The values of a list, `Name.1`, `Name.2`, in index order.
    pub(crate) fn list(&self, name: &str) -> Vec<&'a str> {
        let items = numbered(self.params, name);
        let text = |number: u64| self.text(&format!("{name}.{number}"));
        items.into_iter().filter_map(text).collect()
    }

    /// The items of a list of objects, `Name.1.Member`, in index order.
    pub(crate) fn records(&self, name: &str) -> Vec<Fields<'a>> {
        let fields = |number| Fields { params: self.params, prefix: format!("{name}.{number}.") };
        numbered(self.params, name).into_iter().map(fields).collect()
    }

    /// The members of an object: `SystemDisk.Size` is `Size` of `SystemDisk`.
    pub(crate) fn fields(&self, name: &str) -> Fields<'a> {
        Fields { params: self.params, prefix: format!("{name}.") }
    }

    /// The parameters of the call as those of an object.
    pub(crate) fn own_fields(&self) -> Fields<'a> {
        Fields { params: self.params, prefix: String::new() }
    }

    /// A parameter whose value is a JSON array of strings, such as `InstanceIds`.
    pub(crate) fn json_list(&self, name: &str) -> Result<Option<Vec<String>>> {
        let Some(text) = self.text(name) else { return Ok(None) };
        let read = lenient_json::parse(text)
            .and_then(|value| serde_json::from_value(value).map_err(|error| error.to_string()));
        read.map(Some).map_err(|error| {
            ServiceError::invalid(format!("{name}: not a JSON array of strings: {error}."))
        })
    }

    /// A comma-separated parameter.
    pub(crate) fn comma_list(&self, name: &str) -> Option<Vec<String>> {
        let text = self.text(name)?;
        Some(text.split(',').map(|item| item.trim().to_owned()).collect())
    }

    /// Tags to set, from `Tag.N.Key` and `Tag.N.Value`.
    pub(crate) fn tags(&self) -> Tags {
        let pair = |fields: Fields<'_>| {
            let (key, value) = (fields.text("Key").or(fields.text("key"))?, fields.text("Value"));
            Some((key.to_owned(), value.or(fields.text("value")).unwrap_or_default().to_owned()))
        };
        self.records("Tag").into_iter().filter_map(pair).collect()
    }

    /// Tag filters; a key without a value matches every value.
    pub(crate) fn tag_filters(&self) -> Vec<(String, Option<String>)> {
        self.tag_filters_of("Tag")
    }

    /// Tag filters from a list with another name.
    pub(crate) fn tag_filters_of(&self, list: &str) -> Vec<(String, Option<String>)> {
        let pair = |fields: Fields<'_>| {
            let (key, value) = (fields.text("Key").or(fields.text("key"))?, fields.text("Value"));
            Some((key.to_owned(), value.or(fields.text("value")).map(str::to_owned)))
        };
        self.records(list).into_iter().filter_map(pair).collect()
    }

    /// The time of the call plus `wait`.
    pub(crate) fn after(&self, wait: Duration) -> Timestamp {
        self.now.checked_add(wait).unwrap_or(Timestamp::MAX)
    }
}

impl<'a> Fields<'a> {
    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        let value = self.params.get(&format!("{}{name}", self.prefix)).map(String::as_str);
        value.filter(|value| !value.is_empty())
    }

    pub(crate) fn text_or_empty(&self, name: &str) -> String {
        self.text(name).unwrap_or_default().to_owned()
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.text(name).map(|value| value.eq_ignore_ascii_case("true"))
    }

    pub(crate) fn list(&self, name: &str) -> Vec<&'a str> {
        let path = format!("{}{name}", self.prefix);
        let text = |number: u64| self.text(&format!("{name}.{number}"));
        numbered(self.params, &path).into_iter().filter_map(text).collect()
    }
}

/// The list indexes directly below a name, in ascending order.
fn numbered(params: &Params, name: &str) -> Vec<u64> {
    let prefix = format!("{name}.");
    let below = params.range(prefix.clone()..).map_while(|(name, _)| name.strip_prefix(&prefix));
    let mut numbers: Vec<u64> =
        below.filter_map(|rest| rest.split('.').next()?.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pairs: &[(&str, &str)], test: impl Fn(&Call<'_>)) {
        let params = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let entry = &crate::api_spec::entries()[0];
        test(&Call {
            entry,
            action: "Test",
            params: &params,
            now: Timestamp::UNIX_EPOCH,
            delays: &TransitionDelays::default(),
        });
    }

    #[test]
    fn lists_are_in_index_order() {
        let pairs =
            [("Id.10", "c"), ("Id.2", "b"), ("Id.1", "a"), ("D.2.Size", "7"), ("D.2.X.1", "x")];
        check(&pairs, |call| {
            assert_eq!(call.list("Id"), ["a", "b", "c"]);
            let disks = call.records("D");
            assert_eq!(disks.len(), 1);
            assert_eq!((disks[0].integer("Size"), disks[0].list("X")), (Some(7), vec!["x"]));
            assert!(call.list("I").is_empty());
        });
    }

    #[test]
    fn json_and_comma_lists_are_parsed() {
        check(&[("A", r#"["x","y"]"#), ("B", "x, y"), ("C", "[1"), ("E", "")], |call| {
            assert_eq!(call.json_list("A").ok().flatten().unwrap_or_default(), ["x", "y"]);
            assert_eq!(call.comma_list("B").unwrap_or_default(), ["x", "y"]);
            assert!(call.json_list("C").is_err_and(|error| error.code == "InvalidParameter"));
            assert!(call.json_list("E").is_ok_and(|list| list.is_none()));
            assert!(call.is_sent("E") && call.text("E").is_none());
        });
    }

    #[test]
    fn a_tag_filter_matches_by_key_alone() {
        let pairs = [("Tag.1.Key", "env"), ("Tag.1.Value", "test"), ("Tag.2.Key", "owner")];
        check(&pairs, |call| {
            assert_eq!(call.tags()["owner"], "");
            let wanted = call.tag_filters();
            assert_eq!(wanted[1], ("owner".to_owned(), None));
        });
    }
}
