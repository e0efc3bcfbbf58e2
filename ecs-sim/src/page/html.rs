//! HTML that escapes all text from outside.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A fragment of a page.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    /// Markup of this program. The lifetime keeps all other text out.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Escaped text, also valid in a quoted attribute value.
    pub(super) fn text(&mut self, text: impl AsRef<str>) -> &mut Self {
        for character in text.as_ref().chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                _ => self.0.push(character),
            }
        }
        self
    }

    /// A link to a page.
    pub(super) fn link(&mut self, path: &[&str], text: impl AsRef<str>) -> &mut Self {
        self.raw("<a href=\"").target(path).raw("\">").text(text).raw("</a>")
    }

    /// The address of a page.
    pub(super) fn target(&mut self, path: &[&str]) -> &mut Self {
        let escaped: Vec<String> = path
            .iter()
            .map(|part| utf8_percent_encode(part, NON_ALPHANUMERIC).to_string())
            .collect();
        self.raw(super::VIEW);
        self.0.push_str(&escaped.join("/"));
        self
    }

    /// The value of a parameter in an address.
    pub(super) fn value(&mut self, value: &str) -> &mut Self {
        self.0.push_str(&utf8_percent_encode(value, NON_ALPHANUMERIC).to_string());
        self
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}
