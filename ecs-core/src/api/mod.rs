//! What the core knows about a product, an action, its request and its response.

mod action;
mod any;
mod id_limit;
mod params;
mod raw_response;
mod service;

pub use action::{Action, Request};
pub use any::{AnyRequest, AnyResponse};
pub use id_limit::IdLimit;
pub use params::Params;
pub(crate) use params::Problems;
pub use raw_response::RawResponse;
pub use service::{RegionEndpoint, Service};
