//! The list of a request whose length the service limits.

/// The list of a request whose length the service limits, mostly ids.
#[derive(Debug)]
pub struct IdLimit<'a> {
    pub(crate) values: &'a mut Vec<String>,
    pub(crate) limit: usize,
}

impl<'a> IdLimit<'a> {
    /// A list of which one call takes at most `limit` values.
    pub fn new(values: &'a mut Vec<String>, limit: usize) -> Self {
        Self { values, limit }
    }
}
