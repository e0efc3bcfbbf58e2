//! The metadata service of a made-up instance, on loopback.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use ecs_core::Platform;
use ecs_core::metadata::InstanceMetadata;
use ecs_core::testing::FakePlatform;

use super::clock::ManualClock;
use super::script::RealNetwork;
use super::server::{Received, Server, Step, http};

/// What the service does. Its tokens are `token-1`, `token-2` and so on; the last one is good.
#[derive(Clone, Default)]
pub(crate) struct State {
    pub(crate) paths: BTreeMap<String, Vec<u8>>,
    /// Statuses for the next requests to a path below `/latest/`, before it is looked at.
    pub(crate) failures: Vec<(&'static str, u16)>,
    pub(crate) tokens: usize,
    /// The status of a read whose token is not good; without one, that is not looked at.
    pub(crate) refusal: Option<u16>,
    pub(crate) no_token_is_good: bool,
}

pub(crate) struct Instance {
    pub(crate) server: Server,
    pub(crate) clock: ManualClock,
    state: Arc<Mutex<State>>,
}

impl Instance {
    /// An instance with these texts below `/latest/`, which insists on a token.
    pub(crate) async fn with(paths: &[(&str, &str)]) -> Self {
        let paths = paths.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        let state = State { paths: paths.collect(), refusal: Some(401), ..State::default() };
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

    /// A machine that reaches the service over its real network.
    pub(crate) fn platform(&self, variables: &[(&str, &str)]) -> Platform {
        let platform = FakePlatform::new().transport(RealNetwork::new()).clock(self.clock.clone());
        variables
            .iter()
            .fold(platform, |platform, (name, value)| platform.variable(*name, *value))
            .build()
    }

    pub(crate) fn metadata(&self, variables: &[(&str, &str)]) -> InstanceMetadata {
        InstanceMetadata::on(self.platform(variables)).endpoint(self.server.url())
    }

    /// Method, path below `/latest/` and token of each request.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.server.requests().iter().map(shown).collect()
    }

    /// How many requests had this method.
    pub(crate) fn count(&self, method: &str) -> usize {
        self.server.requests().iter().filter(|request| request.method == method).count()
    }
}

fn shown(request: &Received) -> String {
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
    let good = Some(format!("token-{}", state.tokens)).filter(|_| !state.no_token_is_good);
    match state.refusal {
        Some(status) if request.headers.get("x-aliyun-ecs-metadata-token") != good.as_ref() => {
            (status, Vec::new())
        }
        _ => state.paths.get(path).map_or((404, b"no".to_vec()), |body| (200, body.clone())),
    }
}
