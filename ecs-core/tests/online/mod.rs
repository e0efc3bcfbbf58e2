//! Tests with sockets. All servers listen on loopback.

mod broken_connections;
mod case;
mod compression;
mod connections;
mod custom_transport;
mod error_responses;
mod exchange;
mod http2;
mod no_hidden_retries;
mod proxies;
mod requests;
mod tls;
mod unreachable;
mod unusual_responses;
