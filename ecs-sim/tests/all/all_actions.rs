//! Every action of the metadata, called with the fewest parameters that it accepts.

use crate::support;
use crate::support::call::Call;
use crate::support::minimal::minimal;
use ecs_api_spec::ActionSpec;
use std::fs;
use std::path::{Path, PathBuf};

struct Action {
    version: String,
    name: String,
    spec: ActionSpec,
}

/// Folders of metadata: that of clients, and that of this endpoint only.
const FOLDERS: [&str; 4] = [
    "../api-specs/ecs/2014-05-26",
    "../api-specs/vpc/2016-04-28",
    "../api-specs/cms/2019-01-01",
    "specs/vpc/2016-04-28",
];

fn actions() -> Vec<Action> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut actions = Vec::new();
    for version in FOLDERS {
        for entry in fs::read_dir(root.join(version).join("actions")).unwrap() {
            actions.push(action(version, entry.unwrap().path()));
        }
    }
    actions
}

fn action(version: &str, file: PathBuf) -> Action {
    let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
    let spec = ActionSpec::parse(&name, &fs::read_to_string(&file).unwrap()).unwrap();
    Action { version: version.split('/').next_back().unwrap().to_owned(), name, spec }
}

#[tokio::test]
async fn every_action_has_a_response() {
    let sim = support::start().await;
    let actions = actions();
    assert!(actions.len() > 390, "{}", actions.len());
    let mut generated = 0;
    for (i, Action { version, name, spec }) in actions.iter().enumerate() {
        let mut call = Call::new(name).version(version);
        call.query = minimal(spec);
        let request = if i % 2 == 0 { call.v1() } else { call.v3() };
        let response = request.send(sim.address()).await;
        if response.status == 200 {
            generated += usize::from(response.headers.contains_key("x-ecs-sim"));
        } else {
            // Actions with state do not have the resources in these parameters.
            let (status, code) = (response.status.to_string(), response.code());
            assert!(is_error_of(spec, &status, code), "{name}: {}", response.json);
        }
        assert_eq!(response.json["RequestId"], response.headers["x-acs-request-id"], "{name}");
    }
    assert!(generated > 30, "only {generated} actions have a generated response");
    let requests = sim.requests();
    assert_eq!(requests.len(), actions.len());
    for (recorded, action) in requests.iter().zip(&actions) {
        assert_eq!(recorded.action, action.name);
        assert_eq!(recorded.unknown_parameters, [""; 0], "{}", recorded.action);
    }
}

/// Whether the metadata lists the code with this status, or the code is common to all actions.
fn is_error_of(spec: &ActionSpec, status: &str, code: &str) -> bool {
    let codes = spec.error_codes.get(status);
    codes.is_some_and(|codes| codes.iter().any(|known| known.error_code == code))
        || (status == "400" && ["MissingParameter", "InvalidParameter"].contains(&code))
        || (status == "404" && code.ends_with(".NotFound"))
        // The metadata of VPC has no lists of codes.
        || (spec.error_codes.is_empty() && code.ends_with(".NotFound"))
}

#[tokio::test]
async fn every_action_names_its_missing_parameters() {
    let sim = support::start().await;
    for Action { version, name, spec } in actions() {
        let required: Vec<&str> =
            spec.parameters.iter().filter(|p| p.schema.required).map(|p| p.name.as_str()).collect();
        if required.is_empty() {
            continue;
        }
        let response = Call::new(&name).version(&version).v3().send(sim.address()).await;
        let (status, code) =
            if version == "2019-01-01" { (200, "400") } else { (400, "MissingParameter") };
        assert_eq!((response.status, response.code()), (status, code), "{name}");
        let message = response.json["Message"].as_str().unwrap();
        for parameter in required {
            assert!(message.contains(parameter), "{name}: {message}");
        }
    }
}
