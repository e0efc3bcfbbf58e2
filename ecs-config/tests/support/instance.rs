//! The metadata service of an invented instance, on loopback.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use ecs_config::metadata::InstanceMetadata;
use ecs_core::Platform;
use ecs_core::testing::{FakePlatform, ManualClock};
use ecs_core::transport::{HttpClient, Proxy};

use super::server::{Received, Server, Step, http};

/// What the service does. Its tokens are `token-1`, `token-2` and so on; only the last one is valid.
#[derive(Clone, Default)]
pub(crate) struct State {
    pub(crate) paths: BTreeMap<String, Vec<u8>>,
    /// Statuses of the next responses for a path below `/latest/`, whatever it contains.
    pub(crate) failures: Vec<(&'static str, u16)>,
    pub(crate) tokens: usize,
    /// The status of a read with an invalid token; without it, tokens are not checked.
    pub(crate) rejection: Option<u16>,
    pub(crate) no_token_is_valid: bool,
}

pub(crate) struct Instance {
    pub(crate) server: Server,
    pub(crate) clock: ManualClock,
    state: Arc<Mutex<State>>,
}

impl Instance {
    /// An instance with these texts below `/latest/`, which requires a token.
    pub(crate) async fn with(paths: &[(&str, &str)]) -> Self {
        let paths = paths.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        let state = State { paths: paths.collect(), rejection: Some(401), ..State::default() };
        let state = Arc::new(Mutex::new(state));
        let shared = state.clone();
        let server = Server::routing(move |request| {
            let (status, body) = response(&mut shared.lock().unwrap(), request);
            vec![Step::Send(http(&format!("{status} So"), "", body))]
        });
        Self { server: server.await, clock: ManualClock::default(), state }
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap());
    }

    /// A platform with the real network.
    pub(crate) fn platform(&self, variables: &[(&str, &str)]) -> Platform {
        let platform = FakePlatform::new()
            .transport(NETWORK.with(HttpClient::clone))
            .clock(self.clock.clone());
        variables
            .iter()
            .fold(platform, |platform, (name, value)| platform.variable(*name, *value))
            .build()
    }

    pub(crate) fn metadata(&self, variables: &[(&str, &str)]) -> InstanceMetadata {
        InstanceMetadata::with_platform(self.platform(variables)).endpoint(self.server.url())
    }

    /// Method, path below `/latest/` and token of each request.
    pub(crate) fn request_lines(&self) -> Vec<String> {
        self.server.requests().iter().map(line).collect()
    }

    /// The number of requests with this method.
    pub(crate) fn count(&self, method: &str) -> usize {
        self.server.requests().iter().filter(|request| request.method == method).count()
    }
}

thread_local! {
    /// Reading the system's certificates takes longer than most tests, each of which has a thread.
    static NETWORK: HttpClient = HttpClient::builder().proxy(Proxy::none()).build().unwrap();
}

fn line(request: &Received) -> String {
    let path = request.target.strip_prefix("/latest/").unwrap();
    match request.headers.get("x-aliyun-ecs-metadata-token") {
        Some(token) => format!("{} {path} {token}", request.method),
        None => format!("{} {path}", request.method),
    }
}

fn response(state: &mut State, request: &Received) -> (u16, Vec<u8>) {
    let path = request.target.strip_prefix("/latest/").unwrap();
    if let Some(at) = state.failures.iter().position(|(failing, _)| *failing == path) {
        return (state.failures.remove(at).1, b"secret-body".to_vec());
    }
    if request.method == "PUT" {
        let lifetime = &request.headers["x-aliyun-ecs-metadata-token-ttl-seconds"];
        assert_eq!((path, lifetime.as_str()), ("api/token", "21600"));
        assert_eq!(request.headers["content-length"], "0");
        state.tokens += 1;
        return (200, format!("token-{}\n", state.tokens).into_bytes());
    }
    let valid = Some(format!("token-{}", state.tokens)).filter(|_| !state.no_token_is_valid);
    match state.rejection {
        Some(status) if request.headers.get("x-aliyun-ecs-metadata-token") != valid.as_ref() => {
            (status, Vec::new())
        }
        _ => state.paths.get(path).map_or((404, b"no".to_vec()), |body| (200, body.clone())),
    }
}
