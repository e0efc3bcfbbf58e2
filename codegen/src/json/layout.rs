//! The layout: what fits on a line is on one line, and scalars of a longer list fill lines.

use std::fmt::Write as _;

use super::Json;

const WIDTH: usize = 110;
const INDENT: usize = 2;

pub(super) fn file(value: &Json) -> String {
    let mut text = String::new();
    // The outermost object is never on one line, so that additions are lines.
    match value {
        Json::Object(members) if !members.is_empty() => object(&mut text, 0, members),
        _ => broken_or_line(&mut text, 0, 0, value),
    }
    text.push('\n');
    text
}

/// Writes a value that begins in the column `column` of a line with this indentation. A comma may
/// follow.
fn broken_or_line(text: &mut String, indent: usize, column: usize, value: &Json) {
    let start = text.len();
    line(text, value);
    let width = text[start..].chars().count();
    if column + width <= WIDTH {
        return;
    }
    match value {
        Json::List(items) if items.iter().all(is_scalar) && !items.is_empty() => {
            text.truncate(start);
            fill(text, indent, items);
        }
        Json::List(items) if !items.is_empty() => {
            text.truncate(start);
            list(text, indent, items);
        }
        Json::Object(members) if !members.is_empty() => {
            text.truncate(start);
            object(text, indent, members);
        }
        _ => {}
    }
}

fn is_scalar(value: &Json) -> bool {
    !matches!(value, Json::List(_) | Json::Object(_))
}

fn object(text: &mut String, indent: usize, members: &[(String, Json)]) {
    let inner = indent + INDENT;
    text.push('{');
    for (index, (name, value)) in members.iter().enumerate() {
        new_line(text, inner, index);
        let start = text.len();
        string(text, name);
        text.push_str(": ");
        let column = inner + text[start..].chars().count();
        broken_or_line(text, inner, column, value);
    }
    new_line(text, indent, 0);
    text.push('}');
}

fn list(text: &mut String, indent: usize, items: &[Json]) {
    let inner = indent + INDENT;
    text.push('[');
    for (index, item) in items.iter().enumerate() {
        new_line(text, inner, index);
        broken_or_line(text, inner, inner, item);
    }
    new_line(text, indent, 0);
    text.push(']');
}

/// As many items on each line as fit.
fn fill(text: &mut String, indent: usize, items: &[Json]) {
    let inner = indent + INDENT;
    text.push('[');
    let mut column = WIDTH;
    for (index, item) in items.iter().enumerate() {
        let mut word = String::new();
        line(&mut word, item);
        let width = word.chars().count();
        let comma = usize::from(index + 1 < items.len());
        if index > 0 && column + 2 + width + comma <= WIDTH {
            text.push_str(", ");
            column += 2 + width;
        } else {
            new_line(text, inner, index);
            column = inner + width;
        }
        text.push_str(&word);
    }
    new_line(text, indent, 0);
    text.push(']');
}

/// Ends the line, with a comma if an item is before it.
fn new_line(text: &mut String, indent: usize, items_before: usize) {
    if items_before > 0 {
        text.push(',');
    }
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
}

fn line(text: &mut String, value: &Json) {
    match value {
        Json::Null => text.push_str("null"),
        Json::Bool(value) => _ = write!(text, "{value}"),
        Json::Number(number) => _ = write!(text, "{number}"),
        Json::Text(value) => string(text, value),
        Json::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { ", " } else { "" });
                line(text, item);
            }
            text.push(']');
        }
        Json::Object(members) => {
            text.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                text.push_str(if index > 0 { ", " } else { "" });
                string(text, name);
                text.push_str(": ");
                line(text, value);
            }
            text.push('}');
        }
    }
}

fn string(text: &mut String, value: &str) {
    // Writing a string cannot fail.
    text.push_str(&serde_json::to_string(value).unwrap_or_default());
}
