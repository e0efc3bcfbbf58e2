//! XML form of responses and errors, for clients of signature v1 that do not ask for JSON.

use serde_json::{Map, Value};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The response of an action: `<DescribeRegionsResponse>…`.
pub(crate) fn response(action: &str, data: &Value) -> String {
    document(&format!("{action}Response"), data)
}

/// `<Error>…`.
pub(crate) fn error(data: &Value) -> String {
    document("Error", data)
}

/// The document with a line for each element that has elements, for people. Text never contains
/// `><`, because it is escaped.
pub(crate) fn indented(document: &str) -> String {
    let mut depth = 0_usize;
    let mut text = String::new();
    let document = document.replacen("?>\n", "?>", 1).replace("><", ">\0<");
    // Text never contains a null character either.
    for part in document.split('\0') {
        let is_end = part.starts_with("</");
        depth -= usize::from(is_end && depth > 0);
        text.push_str(&"  ".repeat(depth));
        text.push_str(part);
        text.push('\n');
        let is_start = part.starts_with('<') && !part.starts_with("<?") && !is_end;
        depth += usize::from(is_start && !part.contains("</"));
    }
    text
}

fn document(root: &str, data: &Value) -> String {
    let mut text = DECLARATION.to_owned();
    element(&mut text, root, data);
    text
}

/// The items of a list follow each other, each with the name of the list.
fn element(text: &mut String, name: &str, data: &Value) {
    match data {
        Value::Array(items) => items.iter().for_each(|item| element(text, name, item)),
        Value::Null => {}
        Value::Object(members) => enclose(text, name, |text| add_members(text, members)),
        Value::String(value) => enclose(text, name, |text| escape(text, value)),
        Value::Bool(_) | Value::Number(_) => {
            enclose(text, name, |text| text.push_str(&data.to_string()));
        }
    }
}

fn add_members(text: &mut String, members: &Map<String, Value>) {
    members.iter().for_each(|(name, value)| element(text, name, value));
}

fn enclose(text: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    let name = element_name(name);
    text.push_str(&format!("<{name}>"));
    content(text);
    text.push_str(&format!("</{name}>"));
}

/// Names chosen by callers may contain characters that XML names cannot.
fn element_name(name: &str) -> String {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    let name: String = name.chars().map(|c| if is_allowed(c) { c } else { '_' }).collect();
    let begins_well = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if begins_well { name } else { format!("_{name}") }
}

fn escape(text: &mut String, value: &str) {
    for c in value.chars() {
        match c {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            // A parser would turn it into a line feed.
            '\r' => text.push_str("&#13;"),
            '\t' | '\n' => text.push(c),
            // XML cannot represent these.
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => text.push('\u{fffd}'),
            _ => text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nested_elements_are_indented() {
        let data = json!({ "Regions": { "Region": [{ "RegionId": "a\nb" }], "None": {} } });
        let lines = [
            DECLARATION.trim_end(),
            "<RResponse>",
            "  <Regions>",
            "    <None>",
            "    </None>",
            "    <Region>",
            "      <RegionId>a",
            "b</RegionId>",
            "    </Region>",
            "  </Regions>",
            "</RResponse>",
        ];
        assert_eq!(indented(&response("R", &data)).lines().collect::<Vec<_>>(), lines);
    }

    #[test]
    fn lists_repeat_their_element_and_text_is_escaped() {
        let data = json!({
            "Regions": { "Region": [{ "RegionId": "a" }, { "RegionId": "b" }] },
            "Ids": { "Id": [] },
            "Count": 2,
            "Done": true,
            "Name": "<a & \"b\">\r\n\u{1}é",
            "Missing": null,
            "1 odd": "x",
        });
        assert_eq!(
            response("DescribeRegions", &data),
            format!(
                "{DECLARATION}<DescribeRegionsResponse><_1_odd>x</_1_odd><Count>2</Count>\
                 <Done>true</Done><Ids></Ids><Name>&lt;a &amp; &quot;b&quot;&gt;&#13;\n\u{fffd}é</Name>\
                 <Regions><Region><RegionId>a</RegionId></Region><Region><RegionId>b</RegionId>\
                 </Region></Regions></DescribeRegionsResponse>"
            )
        );
        let text = error(&json!({ "Code": "Throttling" }));
        assert_eq!(text, format!("{DECLARATION}<Error><Code>Throttling</Code></Error>"));
    }
}
