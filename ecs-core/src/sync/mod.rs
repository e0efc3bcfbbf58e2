//! Concurrency that several parts share: a bounded join, a time limit, and a cache with one
//! fetch at a time.

mod join;
mod single_flight;
mod timeout;

pub use join::{join_buffered, try_join_buffered};
pub use single_flight::SingleFlight;
pub(crate) use timeout::timeout;
