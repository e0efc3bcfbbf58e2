//! A client token creates a resource once, even if the response is lost.

use std::collections::BTreeSet;

use ecs_sdk::Request;
use ecs_sdk::cloud_assistant::RunCommandRequest;
use ecs_sdk::disk::CreateDiskRequest;
use ecs_sdk::image::CreateImageRequest;
use ecs_sdk::network_interface::CreateNetworkInterfaceRequest;
use ecs_sdk::security_group::CreateSecurityGroupRequest;
use ecs_sdk::snapshot::CreateSnapshotRequest;
use ecs_sdk::types::{CommandType, ContentEncoding};
use ecs_sdk::vpc::{AllocateEipAddressRequest, CreateVpcRequest};
use ecs_sim::Fault;

use super::support::{Test, ZONE, rejected, run, test};

/// The test of an action that creates a resource.
struct Case<'a, R: Request> {
    action: &'a str,
    /// The kind of the resources that it creates, in the state of the endpoint.
    kind: &'a str,
    request: R,
    /// A request with the same token and other parameters.
    other: R,
    id: fn(R::Response) -> String,
    /// Code and status of the error for the other parameters.
    mismatch: (&'a str, u16),
}

const USUAL: (&str, u16) = ("IdempotentParameterMismatch", 400);

impl<R: Request<Response: Send> + Clone + Send + Sync> Case<'_, R> {
    /// Checks that the same parameters return the same response.
    async fn again(self, test: &Test) {
        let before = test.existing(self.kind).len();
        let first = (self.id)(test.ecs.call(self.request.clone()).await.unwrap());
        let again = (self.id)(test.ecs.call(self.request).await.unwrap());
        assert_eq!(first, again, "{}", self.action);
        rejected(test.ecs.call(self.other).await, self.mismatch.0, self.mismatch.1);
        assert_eq!(test.existing(self.kind).len(), before + 1, "{}", self.action);
        test.pass();
    }

    /// Checks a connection that is reset after execution: the client retries with its own token.
    async fn lost(self, test: &Test, without_token: R) {
        let before: BTreeSet<_> = test.existing(self.kind).into_iter().collect();
        let lost = Fault::reset().executed(true).action(self.action).times(1);
        test.sim.set_faults([lost]).unwrap();
        test.sim.clear_requests();
        let id = (self.id)(test.ecs.call(without_token).await.unwrap());
        let sent = test.sim.requests();
        assert_eq!(sent.len(), 2, "{}", self.action);
        assert!(sent.iter().all(|recorded| recorded.action == self.action));
        let token = &sent[0].parameters["ClientToken"];
        assert!(!token.is_empty() && *token == sent[1].parameters["ClientToken"]);
        let mut after: BTreeSet<_> = test.existing(self.kind).into_iter().collect();
        assert!(after.remove(&id), "{}", self.action);
        assert_eq!(after, before, "{}", self.action);
        test.pass();
    }
}

/// Both checks, for a request with a token.
macro_rules! tried {
    ($test:expr, $request:expr, $other:ident, $($case:tt)*) => {{
        let plain = $request;
        let request = plain.clone().client_token("once");
        let case = || {
            let (request, other) = (request.clone(), request.clone().$other("changed"));
            Case { request, other, $($case)* }
        };
        case().again($test).await;
        case().lost($test, plain).await;
    }};
}

#[tokio::test]
async fn resources_without_dependencies() {
    let test = test().await;
    tried!(&test, run(1), instance_name,
        action: "RunInstances", kind: "instances", mismatch: USUAL,
        id: |mut response| response.instance_id_sets.remove(0));
    tried!(&test, CreateDiskRequest::new().zone_id(ZONE).size(40), disk_name,
        action: "CreateDisk", kind: "disks", mismatch: USUAL,
        id: |response| response.disk_id);
    tried!(&test, CreateSecurityGroupRequest::new(), security_group_name,
        action: "CreateSecurityGroup", kind: "security_groups", mismatch: USUAL,
        id: |response| response.security_group_id);
    tried!(&test, CreateVpcRequest::new(), vpc_name,
        action: "CreateVpc", kind: "vpcs", mismatch: USUAL,
        id: |response| response.vpc_id);
    tried!(&test, AllocateEipAddressRequest::new(), name,
        action: "AllocateEipAddress", kind: "eips", mismatch: USUAL,
        id: |response| response.allocation_id);
}

#[tokio::test]
async fn resources_of_an_instance() {
    let test = test().await;
    let instance_id = test.running(run(1)).await;
    let disk_id = test.system_disk(&instance_id).await;
    let instance = test.instance(&instance_id).await.unwrap();
    let v_switch = instance.vpc_attributes.unwrap().v_switch_id;
    let interface = CreateNetworkInterfaceRequest::new().v_switch_id(v_switch);
    let interface = interface.security_group_id(&instance.security_group_ids[0]);
    tried!(&test, CreateSnapshotRequest::new().disk_id(&disk_id), snapshot_name,
        action: "CreateSnapshot", kind: "snapshots",
        mismatch: ("IdempotentParameterMismatch", 403),
        id: |response| response.snapshot_id);
    tried!(&test, CreateImageRequest::new().instance_id(&instance_id), image_name,
        action: "CreateImage", kind: "images", mismatch: ("IdempotenceParamNotMatch", 400),
        id: |response| response.image_id);
    tried!(&test, interface, description,
        action: "CreateNetworkInterface", kind: "network_interfaces", mismatch: USUAL,
        id: |response| response.network_interface_id);
    let shell = RunCommandRequest::new().r#type(CommandType::RunShellScript);
    let shell = shell.content_encoding(ContentEncoding::PlainText).command_content("echo a");
    tried!(&test, shell.instance_id([&instance_id]), name,
        action: "RunCommand", kind: "invocations",
        mismatch: ("IdempotentParameterMismatch", 403),
        id: |response| response.invoke_id);
}

#[tokio::test]
async fn tokens_of_two_actions_are_independent() {
    let test = test().await;
    let disk = CreateDiskRequest::new().zone_id(ZONE).size(40).client_token("once");
    test.ecs.create_disk(disk).await.unwrap();
    let group = CreateSecurityGroupRequest::new().client_token("once");
    test.ecs.create_security_group(group).await.unwrap();
    // A rejected request leaves its token unused.
    let wrong = run(1).client_token("once");
    let result = test.ecs.run_instances(wrong.clone().image_id("m-none")).await;
    rejected(result, "InvalidImageId.NotFound", 404);
    assert_eq!(test.ids(wrong).await, test.existing("instances"));
}
