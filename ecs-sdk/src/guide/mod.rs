//! How the crate behaves in production, by topic:
//!
//! - [`credentials`]: where credentials come from, and how they are refreshed
//! - [`pagination`]: pages, items, and more ids than one call accepts
//! - [`waiting`]: waiters, with progress and timeouts; dry runs
//! - [`retries`]: which failures are retried, and how to configure it
//! - [`timeouts`]: timeouts, response size, connections, endpoints, proxies, certificates
//! - [`errors`]: the parts of an error, and how to react to it
//! - [`observability`]: spans, counters, interceptors
//! - [`coming_from_another_sdk`]: the same scenarios in Java, Python and Rust
//! - [`testing`]: testing an application without an account
//!
//! These modules have documentation only.

#[doc = include_str!("credentials.md")]
pub mod credentials {}

#[doc = include_str!("pagination.md")]
pub mod pagination {}

#[doc = include_str!("waiting.md")]
pub mod waiting {}

#[doc = include_str!("retries.md")]
pub mod retries {}

#[doc = include_str!("timeouts.md")]
pub mod timeouts {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("observability.md")]
pub mod observability {}

#[doc = include_str!("coming_from_another_sdk.md")]
pub mod coming_from_another_sdk {}

#[cfg(feature = "testing")]
#[doc = include_str!("testing.md")]
pub mod testing {}
