//! What crosses a socket: every server here listens on loopback.

mod broken_connections;
mod case;
mod connections;
mod error_answers;
mod requests;
mod strange_answers;
