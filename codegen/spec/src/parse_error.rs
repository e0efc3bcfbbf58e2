use std::error::Error;
use std::fmt;

/// A file that does not match the types of the metadata, or is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    file: String,
    path: String,
    message: String,
}

impl ParseError {
    pub(crate) fn new(file: &str, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), path: path.into(), message: message.into() }
    }

    /// The file, as it was given to the function that parsed it.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The JSON path in the file, such as `parameters[0].schema`; `.` means the whole file,
    /// and `?` a place that is not known because the text ends early.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong, without file and path.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.path, self.message)
    }
}

impl Error for ParseError {}

#[cfg(test)]
mod tests {
    use crate::{ActionSpec, ParseError};

    #[test]
    fn an_error_names_file_path_and_mistake() {
        let rows = [
            ("{", "?", "EOF while parsing"),
            (r#"{"parameters": 1}"#, "parameters", "invalid type"),
            (
                r#"{"parameters": [{"name": "A", "in": "nowhere", "schema": {"type": "string"}}]}"#,
                "parameters[0].in",
                "unknown value `nowhere`",
            ),
            (r#"{"parameters": [], "responses": {}} x"#, ".", "trailing characters"),
        ];
        for (text, path, message) in rows {
            let error =
                ActionSpec::parse("A.json", text).map(|_| ()).map_err(|error: ParseError| {
                    let (file, path) = (error.file().to_owned(), error.path().to_owned());
                    assert!(error.message().contains(message), "{text}: {error}");
                    assert_eq!(error.to_string(), format!("{file}: {path}: {}", error.message()));
                    (file, path)
                });
            assert_eq!(error, Err(("A.json".to_owned(), path.to_owned())), "{text}");
        }
    }
}
