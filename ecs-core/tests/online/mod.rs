//! What crosses a socket: every server here listens on loopback.

mod broken_connections;
mod case;
mod compression;
mod connections;
mod credentials_refresh;
mod error_answers;
mod exchange;
mod http2;
mod instance_role;
mod metadata;
mod metadata_token;
mod own_transport;
mod proxies;
mod repeating;
mod requests;
mod strange_answers;
mod tls;
mod unreachable;
