//! Rust source as tokens. Unlike those of proc-macro2 they include comments and know their line.

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    /// An identifier, keyword or lifetime, without `r#` and `'`.
    Ident,
    Comment,
    /// A string, character or number.
    Literal,
    /// One character of punctuation.
    Symbol,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    pub(crate) line: usize,
}

impl Token<'_> {
    pub(crate) fn is(&self, text: &str) -> bool {
        self.text == text && matches!(self.kind, Kind::Ident | Kind::Symbol)
    }
}

pub(crate) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(first) = source[at..].chars().next() {
        let rest = &source[at..];
        let (kind, length) = next(rest, first);
        let text = &rest[..length];
        if let Some(kind) = kind {
            let text = text.strip_prefix("r#").filter(|_| kind == Kind::Ident).unwrap_or(text);
            let text = text.strip_prefix('\'').filter(|_| kind == Kind::Ident).unwrap_or(text);
            tokens.push(Token { kind, text, line });
        }
        line += text.matches('\n').count();
        at += length;
    }
    tokens
}

/// The first token and its length in bytes. Whitespace is not a token.
fn next(rest: &str, first: char) -> (Option<Kind>, usize) {
    if first.is_whitespace() {
        return (None, first.len_utf8());
    }
    if rest.starts_with("//") {
        return (Some(Kind::Comment), rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Some(Kind::Comment), block_comment(rest));
    }
    if let Some(length) = string(rest).or_else(|| character(rest)) {
        return (Some(Kind::Literal), length);
    }
    let word = rest.strip_prefix("r#").or_else(|| rest.strip_prefix('\'')).unwrap_or(rest);
    let prefix = rest.len() - word.len();
    let length = word.find(|c: char| !is_word(c)).unwrap_or(word.len());
    match length {
        0 => (Some(Kind::Symbol), first.len_utf8()),
        _ if first.is_ascii_digit() => (Some(Kind::Literal), length),
        _ => (Some(Kind::Ident), prefix + length),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// They nest.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let (step, change) = match rest.as_bytes()[at..] {
            [b'/', b'*', ..] => (2, 1),
            [b'*', b'/', ..] => (2, -1),
            _ => (1, 0),
        };
        at += step;
        depth += change;
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of the string of any kind that `rest` begins with.
fn string(rest: &str) -> Option<usize> {
    let prefix = rest.find(|c| !matches!(c, 'b' | 'c' | 'r')).filter(|length| *length <= 2)?;
    let hashes = rest[prefix..].bytes().take_while(|byte| *byte == b'#').count();
    let begin = prefix + hashes;
    if rest.as_bytes().get(begin) != Some(&b'"') {
        return None;
    }
    if rest[..prefix].ends_with('r') {
        let end = format!("\"{}", "#".repeat(hashes));
        let length = rest[begin + 1..].find(&end).map(|found| begin + 1 + found + end.len());
        return Some(length.unwrap_or(rest.len()));
    }
    (hashes == 0).then(|| begin + 1 + quoted(&rest[begin + 1..], '"'))
}

/// The bytes up to the closing quote and with it; a backslash hides the next character.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// A character, which unlike a lifetime has a closing quote.
fn character(rest: &str) -> Option<usize> {
    let prefix = usize::from(rest.starts_with("b'"));
    let content = rest[prefix..].strip_prefix('\'')?;
    let mut characters = content.chars();
    let first = characters.next()?;
    let closed = first == '\\' || characters.next() == Some('\'');
    closed.then(|| prefix + 1 + quoted(content, '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(source: &str) -> Vec<(Kind, &str)> {
        tokens(source).into_iter().map(|token| (token.kind, token.text)).collect()
    }

    #[test]
    fn tells_words_from_text() {
        use Kind::{Comment, Ident, Literal, Symbol};
        let source =
            "r#type 'a' 'life /* a /* b */ c */ b\"\\\"x\" r#\"q\"q\"# 1_u8 b'\\'' ; // end";
        let expected = [
            (Ident, "type"),
            (Literal, "'a'"),
            (Ident, "life"),
            (Comment, "/* a /* b */ c */"),
            (Literal, "b\"\\\"x\""),
            (Literal, "r#\"q\"q\"#"),
            (Literal, "1_u8"),
            (Literal, "b'\\''"),
            (Symbol, ";"),
            (Comment, "// end"),
        ];
        assert_eq!(kinds(source), expected);
    }

    #[test]
    fn counts_the_lines_of_what_spans_several() {
        let lines: Vec<_> = tokens("\"a\nb\"\n/*\n*/ c").iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 3, 4]);
    }
}
