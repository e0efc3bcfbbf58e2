//! What crosses a socket: every server here listens on loopback.

mod broken_connections;
mod case;
mod connections;
mod error_answers;
mod instance_role;
mod metadata;
mod metadata_token;
mod requests;
mod strange_answers;
