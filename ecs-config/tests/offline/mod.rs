//! Tests without connections.

mod role_requests;
mod role_responses;
mod shared_requests;
mod wrong_clock;
