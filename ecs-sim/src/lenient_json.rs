//! JSON as the service reads it: its parser also accepts what clients write by mistake, such as
//! Python's `['i-1']`, bare words as in `[i-1]`, and trailing commas.

use serde_json::{Map, Number, Value};

/// How deep arrays and objects can be nested, as in `serde_json`.
const DEPTH: usize = 128;

/// Parses strict JSON, or JSON with single quotes, bare words and trailing commas.
pub(crate) fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).or_else(|error| {
        let mut parser = Parser { rest: text.trim(), depth: DEPTH };
        match parser.value() {
            Some(value) if parser.rest.trim().is_empty() => Ok(value),
            _ => Err(error.to_string()),
        }
    })
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Option<Value> {
        match self.peek()? {
            '[' => self.nested(Self::list),
            '{' => self.nested(Self::object),
            quote @ ('"' | '\'') => self.quoted(quote).map(Value::String),
            _ => self.word().map(word_value),
        }
    }

    fn nested(&mut self, parse: fn(&mut Self) -> Option<Value>) -> Option<Value> {
        self.depth = self.depth.checked_sub(1)?;
        self.skip();
        let value = parse(self);
        self.depth += 1;
        value
    }

    fn list(&mut self) -> Option<Value> {
        let mut items = Vec::new();
        while !self.eat(']') {
            items.push(self.value()?);
            if !self.eat(',') && self.peek()? != ']' {
                return None;
            }
        }
        Some(Value::Array(items))
    }

    fn object(&mut self) -> Option<Value> {
        let mut members = Map::new();
        while !self.eat('}') {
            let name = match self.peek()? {
                quote @ ('"' | '\'') => self.quoted(quote)?,
                _ => self.word()?.to_owned(),
            };
            if !self.eat(':') {
                return None;
            }
            members.insert(name, self.value()?);
            if !self.eat(',') && self.peek()? != '}' {
                return None;
            }
        }
        Some(Value::Object(members))
    }

    /// A quoted text. Escapes are those of JSON, and `\'`.
    fn quoted(&mut self, quote: char) -> Option<String> {
        self.skip();
        let mut is_escaped = false;
        let end = self.rest.find(|c| {
            let is_end = c == quote && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            is_end
        })?;
        let (inner, rest) = self.rest.split_at(end);
        self.rest = rest;
        self.skip();
        if quote == '"' {
            return serde_json::from_str(&format!("\"{inner}\"")).ok();
        }
        let inner = inner.replace("\\'", "'").replace('"', "\\\"");
        serde_json::from_str(&format!("\"{inner}\"")).ok()
    }

    fn word(&mut self) -> Option<&'a str> {
        let end = self.rest.find([',', ':', '[', ']', '{', '}', '"', '\'']);
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        Some(word.trim()).filter(|word| !word.is_empty())
    }

    fn eat(&mut self, wanted: char) -> bool {
        let is_next = self.peek() == Some(wanted);
        if is_next {
            self.skip();
        }
        is_next
    }

    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn skip(&mut self) {
        let mut chars = self.rest.chars();
        chars.next();
        self.rest = chars.as_str();
    }
}

/// A bare word: a number, a literal of JSON or Python, or a text.
fn word_value(word: &str) -> Value {
    match word {
        "null" | "None" => Value::Null,
        "true" | "True" => Value::Bool(true),
        "false" | "False" => Value::Bool(false),
        _ => match serde_json::from_str::<Number>(word) {
            Ok(number) => Value::Number(number),
            Err(_) => Value::String(word.to_owned()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn what_clients_write_by_mistake_is_read() {
        let rows = [
            (r#"["i-x"]"#, json!(["i-x"])),
            ("['i-x', 'i-y']", json!(["i-x", "i-y"])),
            ("[i-x]", json!(["i-x"])),
            ("[i-x, i-y,]", json!(["i-x", "i-y"])),
            (" [ 'a' , \"b\" , c ] ", json!(["a", "b", "c"])),
            ("{'A': 1, B: True, \"C\": None,}", json!({"A": 1, "B": true, "C": null})),
            (r#"{'a': 'it\'s "so"'}"#, json!({"a": "it's \"so\""})),
            ("[[1,2.5],{}]", json!([[1, 2.5], {}])),
        ];
        for (text, value) in rows {
            assert_eq!(parse(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn broken_text_is_rejected() {
        for text in ["[", "['a", "[a b", "{a}", "[a]]", "{a:}", "[,]", "", &"[".repeat(100_000)] {
            assert!(parse(text).is_err(), "{}", text.get(..9).unwrap_or(text));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_rejected(text in "[\\[\\]{},:'\"\\\\a1 é]{0,24}") {
            let _ = parse(&text);
        }

        #[test]
        fn single_quotes_read_like_double_ones(items in proptest::collection::vec("[^'\"\\\\\\p{C}]{0,6}", 0..4)) {
            let python: Vec<String> = items.iter().map(|item| format!("'{item}'")).collect();
            prop_assert_eq!(parse(&format!("[{}]", python.join(", "))), Ok(json!(items)));
        }
    }
}
