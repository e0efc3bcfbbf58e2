//! Tests over sockets. All servers listen on loopback.

mod credentials_refresh;
mod instance_role;
mod metadata;
mod metadata_token;
