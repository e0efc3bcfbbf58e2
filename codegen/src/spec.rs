//! The metadata of actions: the types of `ecs-api-spec`, with its errors as problems.

use serde::Deserialize;

use crate::problem::Problem;

pub use ecs_api_spec::{
    ActionSpec, ErrorCode, Kind, Location, Parameter, ParseError, ResponseSpec, Schema, Style,
};

/// Parses JSON; errors name the file and the JSON path.
pub(crate) fn parse<'de, T: Deserialize<'de>>(file: &str, text: &'de str) -> Result<T, Problem> {
    ecs_api_spec::parse(file, text).map_err(Problem::from)
}

impl From<ParseError> for Problem {
    fn from(error: ParseError) -> Self {
        Self::new(error.file(), error.path(), error.message())
    }
}
