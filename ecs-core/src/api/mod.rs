//! What the core knows about a product, an action, its request and its response.

mod action;
mod any;
mod error_body;
mod params;
mod raw_response;
mod service;

pub use action::{Action, IdLimit, Request};
pub use any::{AnyRequest, AnyResponse};
pub(crate) use error_body::ErrorBody;
pub use params::Params;
pub use raw_response::RawResponse;
pub use service::{RegionEndpoint, Service};
