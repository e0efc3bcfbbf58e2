//! The paths in one file: those of `use` declarations, and those in code that begin with `crate`,
//! `self` or `super`. Code that is built for tests only is left out, and so is `$crate` in macros:
//! it names the public path, for the crates that call them.

use crate::rust::{self, Kind, Token};

#[derive(Default)]
pub(crate) struct Source {
    pub(crate) paths: Vec<Path>,
    /// Modules that are written within the file, as their names from the file on.
    pub(crate) inline_modules: Vec<Vec<String>>,
    /// Modules in files of their own that are built for tests only.
    pub(crate) test_modules: Vec<Vec<String>>,
}

pub(crate) struct Path {
    pub(crate) segments: Vec<String>,
    /// The name that a `use` declaration gives it.
    pub(crate) binds: Option<String>,
    /// The inline modules around it.
    pub(crate) within: Vec<String>,
    /// It begins with `crate`, `self` or `super`.
    pub(crate) is_local: bool,
    pub(crate) line: usize,
}

pub(crate) fn read(source: &str) -> Source {
    let tokens = rust::tokens(source);
    let code = |token: &Token<'_>| matches!(token.kind, Kind::Ident | Kind::Symbol);
    let tokens: Vec<_> = tokens.into_iter().filter(code).collect();
    let mut reader =
        Reader { tokens: &tokens, at: 0, blocks: Vec::new(), found: Source::default() };
    while reader.at < tokens.len() {
        reader.step();
    }
    reader.found
}

struct Reader<'a> {
    tokens: &'a [Token<'a>],
    at: usize,
    /// For each open brace the module that it began, if it began one.
    blocks: Vec<Option<String>>,
    found: Source,
}

impl Reader<'_> {
    fn step(&mut self) {
        let at = self.at;
        if self.next_are(&["#", "["]) {
            let end = self.closing(at + 1);
            let attribute = &self.tokens[at..end];
            self.at = end;
            if is_test(attribute) {
                self.skip_item();
            }
        } else if self.next_are(&["mod"]) && self.is(at + 2, "{") {
            self.open(Some(self.tokens[at + 1].text.to_owned()));
            self.at = at + 3;
        } else if self.next_are(&["use"]) && !self.is(at + 1, "<") {
            self.at = at + 1;
            self.tree(Vec::new());
        } else if self.begins_local_path() {
            let (segments, line) = (self.segments(), self.tokens[at].line);
            self.add(segments, None, line);
        } else {
            match self.tokens[at].text {
                "{" => self.open(None),
                "}" => drop(self.blocks.pop()),
                _ => {}
            }
            self.at += 1;
        }
    }

    fn open(&mut self, module: Option<String>) {
        self.blocks.push(module.clone());
        if module.is_some() {
            self.found.inline_modules.push(self.within());
        }
    }

    fn within(&self) -> Vec<String> {
        self.blocks.iter().flatten().cloned().collect()
    }

    fn is(&self, at: usize, text: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(text))
    }

    fn next_are(&self, texts: &[&str]) -> bool {
        texts.iter().enumerate().all(|(offset, text)| self.is(self.at + offset, text))
    }

    fn begins_local_path(&self) -> bool {
        let begins = ["crate", "self", "super"].iter().any(|word| self.is(self.at, word));
        let in_macro = self.at > 0 && self.is(self.at - 1, "$");
        begins && !in_macro && self.is(self.at + 1, ":") && self.is(self.at + 2, ":")
    }

    /// Reads `a::b::c`, and stops at what cannot go on.
    fn segments(&mut self) -> Vec<String> {
        let mut segments = Vec::new();
        while let Some(token) = self.tokens.get(self.at).filter(|token| token.kind == Kind::Ident) {
            segments.push(token.text.to_owned());
            self.at += 1;
            if !self.next_are(&[":", ":"]) {
                break;
            }
            self.at += 2;
        }
        segments
    }

    /// Reads one tree of a `use` declaration.
    fn tree(&mut self, mut path: Vec<String>) {
        if self.next_are(&[":", ":"]) {
            self.at += 2;
        }
        let line = self.tokens.get(self.at).map_or(0, |token| token.line);
        path.extend(self.segments());
        if self.next_are(&["{"]) {
            self.at += 1;
            while self.at < self.tokens.len() && !self.next_are(&["}"]) {
                self.tree(path.clone());
                self.at += usize::from(self.next_are(&[","]));
            }
            self.at += 1;
            return;
        }
        let is_glob = self.next_are(&["*"]);
        self.at += usize::from(is_glob);
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let binds = if is_glob { None } else { self.alias().or_else(|| path.last().cloned()) };
        self.add(path, binds, line);
    }

    fn alias(&mut self) -> Option<String> {
        let alias = self.next_are(&["as"]).then(|| self.tokens[self.at + 1].text.to_owned());
        self.at += if alias.is_some() { 2 } else { 0 };
        alias
    }

    fn add(&mut self, segments: Vec<String>, binds: Option<String>, line: usize) {
        let Some(first) = segments.first() else {
            // Not a path after all: go on behind it.
            self.at += 1;
            return;
        };
        let is_local = ["crate", "self", "super"].contains(&first.as_str());
        let within = self.within();
        self.found.paths.push(Path { segments, binds, within, is_local, line });
    }

    /// The position behind the bracket that closes the one at `open`.
    fn closing(&self, open: usize) -> usize {
        let mut depth = 0;
        for (at, token) in self.tokens.iter().enumerate().skip(open) {
            match token.text {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return at + 1;
            }
        }
        self.tokens.len()
    }

    /// Skips what the attribute before it belongs to: an item, field, arm or statement.
    fn skip_item(&mut self) {
        let mut generics = 0;
        while let Some(token) = self.tokens.get(self.at) {
            match token.text {
                "mod" if self.is(self.at + 2, ";") => {
                    let mut module = self.within();
                    module.push(self.tokens[self.at + 1].text.to_owned());
                    self.found.test_modules.push(module);
                }
                "<" => generics += 1,
                ">" if !self.is(self.at - 1, "-") && !self.is(self.at - 1, "=") => generics -= 1,
                "{" => return self.at = self.closing(self.at),
                "(" | "[" => {
                    self.at = self.closing(self.at);
                    continue;
                }
                ";" => return self.at += 1,
                "," if generics == 0 => return self.at += 1,
                ")" | "]" | "}" => return,
                _ => {}
            }
            self.at += 1;
        }
    }
}

/// `#[cfg(test)]`, `#[cfg(any(test, …))]`, `#[test]`.
fn is_test(attribute: &[Token<'_>]) -> bool {
    let has = |word| attribute.iter().any(|token| token.is(word));
    has("test") && !has("not") && !has("cfg_attr")
}
