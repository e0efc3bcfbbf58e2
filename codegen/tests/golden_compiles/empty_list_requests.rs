//! Tests empty lists in requests.

use ecs_core::ErrorKind;

use crate::Client;
use crate::generated::empty_lists::CreatePlanRequest;
use crate::generated::empty_lists::create_plan::{Filter, Owners, Plan, Rule, Steps};
use crate::generated::types::{PlanRange, PlanTarget};
use crate::requests::params;

#[test]
fn empty_lists_in_json_text_are_sent() {
    let none = || [""; 0];
    let plan = Plan::new()
        .zones(none())
        .steps([Steps::new().names(none())])
        .owners([("ann", Owners::new().roles(none()))])
        .filter(Filter::new().values(none()))
        .range(PlanRange::new().ports([0; 0]))
        .target(PlanTarget::new().hosts(none()));
    let expected = concat!(
        r#"Plan={"Zones":[],"Steps":[{"Names":[]}],"Owners":{"ann":{"Roles":[]}},"#,
        r#""Filter":{"Values":[]},"Range":{"Ports":[]},"Target":{"Hosts":[]}}"#,
    );
    assert_eq!(params(CreatePlanRequest::new().plan(plan)), [expected]);
}

#[test]
fn empty_lists_in_parameters_are_rejected() {
    let requests = [
        CreatePlanRequest::new().rule([Rule::new().sources([""; 0])]),
        CreatePlanRequest::new().rule([Rule::new().range(PlanRange::new().ports([0; 0]))]),
        CreatePlanRequest::new().filter(Filter::new().values([""; 0])),
    ];
    for request in requests {
        let error = Client::offline().call(request).params().err().unwrap();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    }
}
