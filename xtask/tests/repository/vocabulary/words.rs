//! Text as words: the parts of identifiers, and the words of sentences.

/// `max_widgetSize` is `max`, `widget`, `size`.
pub(crate) fn parts(identifier: &str) -> Vec<String> {
    let letters: Vec<char> = identifier.chars().collect();
    let mut parts = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1);
        let begins = letter.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || after.is_some_and(|after| after.is_lowercase()));
        if begins || !letter.is_alphanumeric() {
            parts.push(String::new());
        }
        if letter.is_alphanumeric() {
            parts.last_mut().unwrap().extend(letter.to_lowercase());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// The position at which `run` occurs in `parts`.
pub(crate) fn position(parts: &[String], run: &[String]) -> Option<usize> {
    parts.windows(run.len()).position(|window| window == run)
}

/// Whether an exempt name covers, in an identifier, the `length` parts at `at`. A name of one
/// word is exempt only as a whole identifier.
pub(crate) fn covers(name: &[String], identifier: &[String], at: usize, length: usize) -> bool {
    let is_long_enough = name.len() > 1 || identifier.len() == 1;
    let mut windows = identifier.windows(name.len().max(1)).enumerate();
    is_long_enough
        && windows.any(|(begin, window)| {
            window == name && begin <= at && at + length <= begin + name.len()
        })
}

/// A word of a sentence. Code in it is a word as a whole.
#[derive(Clone, Debug)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    pub(crate) lower: String,
    pub(crate) line: usize,
    /// In backticks or braces, or written as only identifiers are.
    pub(crate) is_identifier: bool,
    /// A sentence ends behind it.
    pub(crate) ends: bool,
}

/// Reads the words of a text whose first line is `line`, and adds them.
pub(crate) fn read<'a>(text: &'a str, line: usize, words: &mut Vec<Word<'a>>) {
    let (mut line, mut is_code, mut begin) = (line, false, None);
    let mut before = ' ';
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_escaped = before == '\\' && "nrtu".contains(letter);
        let is_part = !is_escaped && is_part(letter, begin.is_some());
        match (begin, is_part) {
            (None, true) => begin = Some(at),
            (Some(from), false) => {
                begin = None;
                words.push(word(&text[from..at], line, is_code || is_code_at(text, from, at)));
            }
            _ => {}
        }
        if ".;:!?".contains(letter) {
            words.last_mut().into_iter().for_each(|word| word.ends = true);
        }
        is_code ^= letter == '`';
        line += usize::from(letter == '\n');
        before = letter;
    }
}

fn is_part(letter: char, within: bool) -> bool {
    letter.is_alphanumeric() || letter == '_' || (within && "'-".contains(letter))
}

fn word(text: &str, line: usize, in_code: bool) -> Word<'_> {
    let text = text.trim_end_matches(['\'', '-']);
    let is_identifier = in_code || text.contains('_') || has_inner_capital(text);
    Word { text, lower: text.to_lowercase(), line, is_identifier, ends: false }
}

/// A name in braces, or one that is called or part of a path.
fn is_code_at(text: &str, from: usize, to: usize) -> bool {
    let (before, after) = (&text[..from], &text[to..]);
    let in_braces = before.ends_with('{') && (after.starts_with('}') || after.starts_with(':'));
    in_braces || before.ends_with("::") || after.starts_with("::") || after.starts_with("()")
}

fn has_inner_capital(text: &str) -> bool {
    let has_lower = text.contains(|letter: char| letter.is_lowercase());
    has_lower && !text.contains('-') && text.chars().skip(1).any(char::is_uppercase)
}
