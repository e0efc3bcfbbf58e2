//! The spelling of known values: the value is recognized, and the text that came is kept.

use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::testing::{ReplayTransport, Reply};
use ecs_sdk::types::InstanceChargeType;
use ecs_sdk::{Client, Credentials};

#[tokio::test]
async fn a_known_value_in_another_case_is_recognized_and_its_text_is_kept() {
    let body = r#"{"Instances": {"Instance": [{"InstanceChargeType": "Prepaid"}]}}"#;
    let transport = ReplayTransport::new().on("DescribeInstances", Reply::json(body));
    let ecs = Client::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("an-id", "a-secret"))
        .transport(transport)
        .build()
        .unwrap();
    let raw = ecs.describe_instances(DescribeInstancesRequest::new()).raw().await.unwrap();
    let (response, skipped) =
        raw.decode_lossy::<ecs_sdk::instance::DescribeInstancesResponse>().unwrap();
    assert_eq!(response.instances[0].instance_charge_type, InstanceChargeType::PrePaid);
    assert!(skipped.is_empty());
    assert!(String::from_utf8_lossy(raw.body()).contains("\"Prepaid\""));
}
