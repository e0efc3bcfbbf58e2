//! What the fuzz targets check, one function for each. A panic is a finding.

mod api_metadata;
mod credentials;
mod endpoint;
mod local;
mod response;
mod support;
mod time;

pub use api_metadata::api_metadata;
pub use credentials::{instance_metadata, process_output, profile};
pub use endpoint::endpoint;
pub use local::{local_request, local_state};
pub use response::{error_body, response};
pub use time::time;

/// A check of one input.
pub type Target = fn(&[u8]);

/// The targets, by the names of their programs and of their folders in `corpus`.
pub const TARGETS: [(&str, Target); 10] = [
    ("api_metadata", api_metadata),
    ("endpoint", endpoint),
    ("error_body", error_body),
    ("instance_metadata", instance_metadata),
    ("local_request", local_request),
    ("local_state", local_state),
    ("process_output", process_output),
    ("profile", profile),
    ("response", response),
    ("time", time),
];
