//! How the crate behaves in production, by question:
//!
//! - [`credentials`]: where keys come from, and how they are kept fresh
//! - [`lists`]: pages, and more ids than a call takes
//! - [`waiting`]: for states, with progress and limits; dry runs
//! - [`retries`]: what is tried again, what never is, and how to set it
//! - [`limits`]: time, size, connections, endpoints, proxies, certificates
//! - [`errors`]: what an error tells, and what to do about it
//! - [`observing`]: spans, counters, interceptors
//! - [`coming_from_another_sdk`]: scenarios in Java and Python, and here
//! - [`testing`]: how an application tests its code without an account
//!
//! There is nothing to call here.

#[doc = include_str!("credentials.md")]
pub mod credentials {}

#[doc = include_str!("lists.md")]
pub mod lists {}

#[doc = include_str!("waiting.md")]
pub mod waiting {}

#[doc = include_str!("retries.md")]
pub mod retries {}

#[doc = include_str!("limits.md")]
pub mod limits {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("observing.md")]
pub mod observing {}

#[doc = include_str!("coming_from_another_sdk.md")]
pub mod coming_from_another_sdk {}

#[cfg(feature = "testing")]
#[doc = include_str!("testing.md")]
pub mod testing {}
