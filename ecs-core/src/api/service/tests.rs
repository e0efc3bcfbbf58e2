#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::error::ErrorKind;

static LISTED: [RegionEndpoint; 3] = [
    RegionEndpoint {
        region: "cn-hangzhou",
        public: "ecs-cn-hangzhou.aliyuncs.com",
        vpc: Some("ecs-vpc.cn-hangzhou.aliyuncs.com"),
    },
    RegionEndpoint { region: "cn-hangzhou-finance", public: "ecs.aliyuncs.com", vpc: None },
    RegionEndpoint {
        region: "cn-north-2-gov-1",
        public: "ecs.aliyuncs.com",
        vpc: Some("ecs-vpc.cn-north-2-gov-1.aliyuncs.com"),
    },
];

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com")
    .vpc("ecs-vpc.{region}.aliyuncs.com")
    .endpoints(&LISTED);

static STS: Service = Service::new("Sts", "2015-04-01", "sts.{region}.aliyuncs.com");

#[test]
fn regions_have_endpoints() {
    let cases = [
        (&ECS, "cn-hangzhou", Network::Public, "ecs-cn-hangzhou.aliyuncs.com"),
        (&ECS, "cn-hangzhou", Network::Vpc, "ecs-vpc.cn-hangzhou.aliyuncs.com"),
        (&ECS, "cn-hangzhou-finance", Network::Public, "ecs.aliyuncs.com"),
        (&ECS, "cn-north-2-gov-1", Network::Public, "ecs.aliyuncs.com"),
        (&ECS, "cn-north-2-gov-1", Network::Vpc, "ecs-vpc.cn-north-2-gov-1.aliyuncs.com"),
        (&ECS, "cn-beijing", Network::Public, "ecs.cn-beijing.aliyuncs.com"),
        (&ECS, "cn-beijing", Network::Vpc, "ecs-vpc.cn-beijing.aliyuncs.com"),
        (&ECS, "new-region-9", Network::Public, "ecs.new-region-9.aliyuncs.com"),
        (&ECS, "a", Network::Vpc, "ecs-vpc.a.aliyuncs.com"),
        (&STS, "cn-hangzhou", Network::Public, "sts.cn-hangzhou.aliyuncs.com"),
    ];
    for (service, region, network, host) in cases {
        let endpoint = service.endpoint(region, network).unwrap();
        assert_eq!(endpoint, Endpoint { scheme: "https", host: host.to_owned() }, "{region}");
    }
}

#[test]
fn the_vpc_endpoint_of_a_region_may_be_unknown() {
    for (service, region) in [(&ECS, "cn-hangzhou-finance"), (&STS, "cn-hangzhou")] {
        let error = service.endpoint(region, Network::Vpc).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(
            error.message(),
            format!(
                "no VPC endpoint of {} is known in {region}; set one with `endpoint`, or use the \
                 public network",
                service.product
            )
        );
    }
}

#[test]
fn an_invalid_region_has_no_endpoint() {
    for region in ["", "CN-hangzhou", "evil.example.com/", "-cn", "{region}"] {
        let error = ECS.endpoint(region, Network::Public).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{region:?}");
    }
}

proptest! {
    #[test]
    fn no_region_leaves_its_label(text in "\\PC{0,30}|[a-z0-9.:/@?#-]{0,20}") {
        if let Ok(endpoint) = STS.endpoint(&text, Network::Public) {
            prop_assert_eq!(endpoint.host.split('.').nth(1), Some(text.as_str()));
            prop_assert_eq!(endpoint.host.split('.').count(), 4);
        }
    }
}
