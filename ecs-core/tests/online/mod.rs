//! What crosses a socket: every server here listens on loopback.

mod broken_connections;
mod case;
mod compression;
mod connections;
mod error_answers;
mod exchange;
mod http2;
mod own_transport;
mod proxies;
mod repeating;
mod requests;
mod strange_answers;
mod tls;
mod unreachable;
