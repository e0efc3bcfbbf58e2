//! A scripted transport, an HTTP server on loopback, a metadata service, and a role to assume.

pub(crate) mod instance;
pub(crate) mod role;
pub(crate) mod script;
/// The server of the tests of `ecs-core`, which use more of it.
#[allow(dead_code)]
#[path = "../../../ecs-core/tests/support/server.rs"]
pub(crate) mod server;
