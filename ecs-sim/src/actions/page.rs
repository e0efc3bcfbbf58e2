//! Pagination by page number or by token.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ecs_api_spec::Schema;
use serde_json::{Map, Value};

use super::{Call, listed};
use crate::service_error::{Result, ServiceError};

/// One page of a list.
///
/// A call with `MaxResults` or `NextToken` is paginated by token, and so is an action without
/// `PageNumber`; any other call is paginated by page number. A token
/// names the last item of its page, so that items created or deleted in between do not shift the
/// others.
pub(crate) struct Page<T> {
    items: Vec<T>,
    total: usize,
    position: Position,
}

enum Position {
    Number { number: usize, size: usize },
    Token { next: Option<String>, max: usize },
}

const DEFAULT_SIZE: usize = 10;

impl<T> Page<T> {
    /// Takes the requested page of a list whose items have keys in ascending order.
    pub(crate) fn of<'k>(
        call: &Call<'_>,
        items: impl Iterator<Item = (&'k str, T)>,
    ) -> Result<Self> {
        Self::of_size(call, DEFAULT_SIZE, items)
    }

    /// Like [`of`](Self::of), of an action whose metadata has no default size.
    pub(crate) fn of_size<'k>(
        call: &Call<'_>,
        default_size: usize,
        items: impl Iterator<Item = (&'k str, T)>,
    ) -> Result<Self> {
        let is_sent = |name| call.text(name).is_some();
        let has_numbers = call.entry.parameter("PageNumber").is_some();
        if has_numbers && !is_sent("MaxResults") && !is_sent("NextToken") {
            return Ok(Self::by_number(call, default_size, items));
        }
        let after = call.text("NextToken").map(|token| decode(call, token)).transpose()?;
        // `DescribeRouteEntryList` has the second name.
        let max = ["MaxResults", "MaxResult"].iter().find_map(|name| size(call, name));
        Ok(Self::by_token(&after.unwrap_or_default(), max.unwrap_or(default_size), items))
    }

    fn by_number<'k>(
        call: &Call<'_>,
        default_size: usize,
        items: impl Iterator<Item = (&'k str, T)>,
    ) -> Self {
        let number = size(call, "PageNumber").unwrap_or(1);
        let size = size(call, "PageSize").unwrap_or(default_size);
        let first = (number - 1).saturating_mul(size);
        let (mut taken, mut total) = (Vec::new(), 0);
        for (index, (_, item)) in items.enumerate() {
            total = index + 1;
            if index >= first && taken.len() < size {
                taken.push(item);
            }
        }
        Self { items: taken, total, position: Position::Number { number, size } }
    }

    fn by_token<'k>(after: &str, max: usize, items: impl Iterator<Item = (&'k str, T)>) -> Self {
        let (mut taken, mut total, mut last, mut more) = (Vec::new(), 0, String::new(), false);
        for (key, item) in items {
            total += 1;
            if key <= after {
                continue;
            }
            if taken.len() == max {
                more = true;
                continue;
            }
            taken.push(item);
            key.clone_into(&mut last);
        }
        let next = more.then(|| URL_SAFE_NO_PAD.encode(last));
        Self { items: taken, total, position: Position::Token { next, max } }
    }

    /// The response: the items under the name that the metadata has for the list of the action, and
    /// those of the total count, the position and the region that its response has.
    pub(crate) fn response(self, call: &Call<'_>, item: impl FnMut(T) -> Value) -> Result<Value> {
        let schema = call.entry.spec()?.response();
        let place = schema.and_then(ListPlace::of).ok_or_else(|| {
            ServiceError::internal(format!("The metadata of {} has no list.", call.action))
        })?;
        let mut members = Map::new();
        let mut add = |name: &str, value: Value| {
            if place.response.properties.contains_key(name) {
                members.insert(name.to_owned(), value);
            }
        };
        add("RegionId", call.region().into());
        add("TotalCount", self.total.into());
        match self.position {
            Position::Number { number, size } => {
                add("PageNumber", number.into());
                add("PageSize", size.into());
            }
            Position::Token { next, max } => {
                add("NextToken", next.unwrap_or_default().into());
                add("MaxResults", max.into());
            }
        }
        // `json!` would copy every item.
        let mut list = Value::Array(self.items.into_iter().map(item).collect());
        if let Some(inner) = place.inner {
            list = Value::Object(Map::from_iter([(inner.clone(), list)]));
        }
        members.insert(place.list.clone(), list);
        Ok(match place.around {
            Some(around) => Map::from_iter([(around.clone(), Value::Object(members))]).into(),
            None => Value::Object(members),
        })
    }
}

/// Where the response of an action has its list.
struct ListPlace<'s> {
    /// The only member of some responses, which has all others.
    around: Option<&'s String>,
    /// The object that has the list.
    response: &'s Schema,
    list: &'s String,
    /// Most lists are wrapped in an object: `Disks` has only the member `Disk`.
    inner: Option<&'s String>,
}

impl<'s> ListPlace<'s> {
    fn of(response: &'s Schema) -> Option<Self> {
        let place = |(list, schema): (&'s String, &'s Schema)| {
            let inner = schema.properties.first().filter(|_| schema.properties.len() == 1);
            let inner = inner.filter(|(_, inner)| inner.items.is_some()).map(|(name, _)| name);
            let is_list = schema.items.is_some() || inner.is_some();
            is_list.then_some(Self { around: None, response, list, inner })
        };
        let nested = |(around, schema): (&'s String, &'s Schema)| {
            Self::of(schema).map(|place| Self { around: Some(around), ..place })
        };
        let mut members = response.properties.iter();
        members.clone().find_map(place).or_else(|| members.find_map(nested))
    }
}

/// The number that the call sends, or else the default of the metadata.
fn size(call: &Call<'_>, name: &str) -> Option<usize> {
    let default = || {
        let default = call.entry.parameter(name)?.schema.default.as_ref()?;
        default.as_str().map_or_else(|| default.as_i64(), |text| text.parse().ok())
    };
    let number = call.integer(name).or_else(default)?;
    usize::try_from(number).ok().map(|number| number.max(1))
}

fn decode(call: &Call<'_>, token: &str) -> Result<String> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(|| {
        let usual = ["InvalidParameter", "InvalidParameter.NextToken"];
        let code = listed::invalid_or(call, "NextToken", &usual);
        listed::reject(call, code, "NextToken is not valid.")
    })
}
