//! Pagination by page number or by token.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use super::Call;
use crate::service_error::{Result, ServiceError};

/// One page of a list.
///
/// A call with `MaxResults` or `NextToken` is paginated by token, any other by page number. A token
/// names the last item of its page, so that items created or deleted in between do not shift the
/// others.
pub(crate) struct Page<T> {
    items: Vec<T>,
    total: usize,
    position: Position,
}

enum Position {
    Number { number: usize, size: usize },
    Token { next: Option<String> },
}

const DEFAULT_SIZE: usize = 10;

impl<T> Page<T> {
    /// Takes the requested page of a list whose items have keys in ascending order.
    pub(crate) fn of<'k>(
        call: &Call<'_>,
        items: impl Iterator<Item = (&'k str, T)>,
    ) -> Result<Self> {
        let by_token = call.text("MaxResults").is_some() || call.text("NextToken").is_some();
        if by_token {
            Self::by_token(call, DEFAULT_SIZE, items)
        } else {
            Ok(Self::by_number(call, DEFAULT_SIZE, items))
        }
    }

    /// Like [`of`](Self::of), always by page number, with a different default size.
    pub(crate) fn by_number<'k>(
        call: &Call<'_>,
        default_size: usize,
        items: impl Iterator<Item = (&'k str, T)>,
    ) -> Self {
        let number = size(call, "PageNumber").unwrap_or(1).max(1);
        let size = size(call, "PageSize").unwrap_or(default_size).max(1);
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

    /// Like [`of`](Self::of), always by token, with a different default size.
    pub(crate) fn by_token<'k>(
        call: &Call<'_>,
        default_size: usize,
        items: impl Iterator<Item = (&'k str, T)>,
    ) -> Result<Self> {
        Self::by_token_of(call, "MaxResults", default_size, items)
    }

    /// Like [`by_token`](Self::by_token), with another parameter for the size.
    pub(crate) fn by_token_of<'k>(
        call: &Call<'_>,
        parameter: &str,
        default_size: usize,
        items: impl Iterator<Item = (&'k str, T)>,
    ) -> Result<Self> {
        let max = size(call, parameter).unwrap_or(default_size).max(1);
        let after = call.text("NextToken").map(decode).transpose()?.unwrap_or_default();
        let (mut taken, mut total, mut last, mut more) = (Vec::new(), 0, String::new(), false);
        for (key, item) in items {
            total += 1;
            if key <= after.as_str() {
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
        Ok(Self { items: taken, total, position: Position::Token { next } })
    }

    /// The response: the items under two nested names, such as `Instances` and `Instance`, and the
    /// position of the page.
    pub(crate) fn response(self, outer: &str, inner: &str, item: impl FnMut(T) -> Value) -> Value {
        let (mut response, items) = self.parts(item);
        // `json!` would copy every item.
        let inner = Map::from_iter([(inner.to_owned(), Value::Array(items))]);
        response.insert(outer.to_owned(), Value::Object(inner));
        Value::Object(response)
    }

    /// The response of actions that report neither a total count nor a position.
    pub(crate) fn bare_response(
        self,
        outer: &str,
        inner: &str,
        item: impl FnMut(T) -> Value,
    ) -> Value {
        let mut response = self.response(outer, inner, item);
        if let Value::Object(members) = &mut response {
            members.retain(|name, _| name == outer || name == "NextToken");
        }
        response
    }

    fn parts(self, item: impl FnMut(T) -> Value) -> (Map<String, Value>, Vec<Value>) {
        let mut response = Map::new();
        response.insert("TotalCount".to_owned(), json!(self.total));
        match self.position {
            Position::Number { number, size } => {
                response.insert("PageNumber".to_owned(), json!(number));
                response.insert("PageSize".to_owned(), json!(size));
            }
            Position::Token { next } => {
                response.insert("NextToken".to_owned(), json!(next.unwrap_or_default()));
            }
        }
        (response, self.items.into_iter().map(item).collect())
    }
}

fn size(call: &Call<'_>, name: &str) -> Option<usize> {
    call.integer(name).and_then(|number| usize::try_from(number).ok())
}

fn decode(token: &str) -> Result<String> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok();
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| ServiceError::bad("InvalidParameter.NextToken", "NextToken is not valid."))
}
