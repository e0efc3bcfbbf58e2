//! What an import found, in words.

use std::fmt;

use serde::Serialize;

use super::published::Published;
use super::{Kept, Mended, PublishedFile};

/// What the file has, what was brought into form, and what was kept.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    file: String,
    date: String,
    product: String,
    version: String,
    actions: usize,
    pub(super) mended: Mended,
    pub(super) kept: Kept,
    /// Actions of a product of which only some are wanted.
    pub(super) others: usize,
    /// New actions without a schema of the response.
    pub(super) untyped: Vec<String>,
    pub(super) dropped: Vec<String>,
}

impl Report {
    pub(super) fn new(file: &PublishedFile<'_>, published: &Published) -> Self {
        Self {
            file: file.name.to_owned(),
            date: file.date.to_owned(),
            product: published.info.product.clone(),
            version: published.info.version.clone(),
            actions: published.apis.len(),
            ..Self::default()
        }
    }

    /// The day of the file.
    pub fn date(&self) -> &str {
        &self.date
    }

    fn rows(&self) -> Vec<(&'static str, String)> {
        let Self { mended, kept, .. } = self;
        let read = format!(
            "{}: {} {}, {}, of {}; prose dropped",
            self.file,
            self.product,
            self.version,
            count(self.actions, "action"),
            self.date
        );
        let mut rows = vec![("read", read)];
        let forms = [
            (mended.repeated, "repeated parameter"),
            (mended.dotted, "name with dots"),
            (mended.numbers, "number as text"),
            (mended.references, "reference"),
            (mended.spellings, "second spelling"),
        ];
        let forms: Vec<_> =
            forms.iter().filter(|(n, _)| *n > 0).map(|(n, what)| count(*n, what)).collect();
        if !forms.is_empty() {
            rows.push(("mended", forms.join(", ")));
        }
        let mut left_out = Vec::new();
        if kept.account > 0 {
            left_out.push(count(kept.account, "account parameter"));
        }
        if !kept.members.is_empty() {
            left_out.push(count(kept.members.len(), "other member"));
        }
        if !kept.actions.is_empty() {
            left_out.push(count(kept.actions.len(), "action"));
        }
        if !left_out.is_empty() {
            let how = if kept.drop { "" } else { " (--drop removes them)" };
            let text = format!("{} that the file does not have{how}", left_out.join(", "));
            rows.push(("kept", text));
        }
        if self.others > 0 {
            let others = count(self.others, "further action");
            let text = format!("{others} of the product (--only adds them)");
            rows.push(("skipped", text));
        }
        for (name, list) in [("untyped", &self.untyped), ("dropped", &self.dropped)] {
            if !list.is_empty() {
                rows.push((name, listed(list)));
            }
        }
        rows
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (name, text)) in self.rows().into_iter().enumerate() {
            let end = if index > 0 { "\n" } else { "" };
            write!(f, "{end}{name:<10}{text}")?;
        }
        Ok(())
    }
}

fn listed(names: &[String]) -> String {
    let shown: Vec<_> = names.iter().take(5).map(String::as_str).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn count(count: usize, what: &str) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    let plural = match what {
        "name with dots" if count != 1 => "names with dots".to_owned(),
        "number as text" if count != 1 => "numbers as text".to_owned(),
        what if count != 1 => format!("{what}s"),
        what => what.to_owned(),
    };
    format!("{text} {plural}")
}
