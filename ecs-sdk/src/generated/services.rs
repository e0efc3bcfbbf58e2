// Generated from api-specs/*/*/endpoints.json by `cargo xtask regenerate`. Do not edit.

//! The products and their endpoints.
//!
//! Only regions whose hosts do not follow the pattern of the product are listed, so a new
//! region does not need a new version of this crate.

use ecs_core::{RegionEndpoint, Service};

/// CloudMonitor 2019-01-01.
pub static CMS: Service = Service::new(
        "Cms",
        "2019-01-01",
        "metrics.{region}.aliyuncs.com",
    )
    .vpc("metrics-vpc.{region}.aliyuncs.com")
    .endpoints(
        &[
            RegionEndpoint {
                region: "ap-southeast-8",
                public: "metrics.ap-southeast-8.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-north-2-gov-1",
                public: "metrics.cn-north-2-gov-1.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-wulanchabu-gic-1",
                public: "metrics.cn-wulanchabu-gic-1.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhongwei",
                public: "metrics.cn-zhongwei.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "eu-west-2",
                public: "metrics.eu-west-2.aliyuncs.com",
                vpc: None,
            },
        ],
    )
    .errors_in_success();

/// ECS 2014-05-26.
pub static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com")
    .vpc("ecs-vpc.{region}.aliyuncs.com")
    .endpoints(
        &[
            RegionEndpoint {
                region: "ap-northeast-2-pop",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-beijing-finance-pop",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-beijing-gov-1",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-beijing-nu16-b01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-edge-1",
                public: "ecs.cn-qingdao-nebula.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-fujian",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-haidian-cm12-c01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: Some("ecs-vpc.cn-hangzhou.aliyuncs.com"),
            },
            RegionEndpoint {
                region: "cn-hangzhou-bj-b01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-finance",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-prod-1",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-test-1",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-test-2",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-test-3",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-test-306",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hongkong-finance-pop",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-huhehaote-nebula-1",
                public: "ecs.cn-qingdao-nebula.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-north-2-gov-1",
                public: "ecs.aliyuncs.com",
                vpc: Some("ecs-vpc.cn-north-2-gov-1.aliyuncs.com"),
            },
            RegionEndpoint {
                region: "cn-shanghai-et15-b01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shanghai-et2-b01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shanghai-finance-1",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: Some("ecs-vpc.cn-shanghai-finance-1.aliyuncs.com"),
            },
            RegionEndpoint {
                region: "cn-shanghai-inner",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shanghai-internal-test-1",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shenzhen-finance-1",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: Some("ecs-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
            },
            RegionEndpoint {
                region: "cn-shenzhen-inner",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shenzhen-st4-d01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shenzhen-su18-b01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-wuhan",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-wulanchabu-gic-1",
                public: "ecs.cn-wulanchabu-gic-1.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-yushanfang",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhangbei",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhangbei-na61-b01",
                public: "ecs-cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhangjiakou-na62-a01",
                public: "ecs.cn-zhangjiakou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhengzhou-nebula-1",
                public: "ecs.cn-qingdao-nebula.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "eu-west-1-oxs",
                public: "ecs.cn-shenzhen-cloudstone.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "eu-west-2",
                public: "ecs.eu-west-2.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "rus-west-1-pop",
                public: "ecs.aliyuncs.com",
                vpc: None,
            },
        ],
    );

/// VPC 2016-04-28.
pub static VPC: Service = Service::new("Vpc", "2016-04-28", "vpc.{region}.aliyuncs.com")
    .vpc("vpc-vpc.{region}.aliyuncs.com")
    .endpoints(
        &[
            RegionEndpoint {
                region: "ap-northeast-2-pop",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "ap-southeast-8",
                public: "vpc.ap-southeast-8.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-beijing-finance-pop",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-beijing-gov-1",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-beijing-nu16-b01",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-edge-1",
                public: "vpc-nebula.cn-qingdao-nebula.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-fujian",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-haidian-cm12-c01",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou",
                public: "vpc.aliyuncs.com",
                vpc: Some("vpc-vpc.cn-hangzhou.aliyuncs.com"),
            },
            RegionEndpoint {
                region: "cn-hangzhou-bj-b01",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-finance",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-prod-1",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-test-1",
                public: "vpc-pre.cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-test-2",
                public: "vpc-inner-pre.cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-internal-test-3",
                public: "vpc-pre.cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hangzhou-test-306",
                public: "vpc-pre.cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-hongkong-finance-pop",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-huhehaote-nebula-1",
                public: "vpc-nebula.cn-qingdao-nebula.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-north-2-gov-1",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-qingdao-nebula",
                public: "vpc-nebula.cn-qingdao-nebula.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shanghai-et15-b01",
                public: "vpc-pre.cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shanghai-et2-b01",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shanghai-finance-1",
                public: "vpc.aliyuncs.com",
                vpc: Some("vpc-vpc.cn-shanghai-finance-1.aliyuncs.com"),
            },
            RegionEndpoint {
                region: "cn-shanghai-inner",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shanghai-internal-test-1",
                public: "vpc-pre.cn-hangzhou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shenzhen-finance-1",
                public: "vpc.aliyuncs.com",
                vpc: Some("vpc-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
            },
            RegionEndpoint {
                region: "cn-shenzhen-inner",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shenzhen-st4-d01",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-shenzhen-su18-b01",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-wuhan",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-wulanchabu-gic-1",
                public: "vpc.cn-wulanchabu-gic-1.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-yushanfang",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhangbei",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhangbei-na61-b01",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhangjiakou-na62-a01",
                public: "vpc.cn-zhangjiakou.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhengzhou-nebula-1",
                public: "vpc-nebula.cn-qingdao-nebula.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "cn-zhongwei",
                public: "vpc.cn-zhongwei.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "eu-west-1-oxs",
                public: "vpc-nebula.cn-shenzhen-cloudstone.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "eu-west-2",
                public: "vpc.eu-west-2.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "rus-west-1-pop",
                public: "vpc.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "sa-east-1",
                public: "vpc.sa-east-1.aliyuncs.com",
                vpc: None,
            },
            RegionEndpoint {
                region: "us-southeast-1",
                public: "vpc.us-southeast-1.aliyuncs.com",
                vpc: None,
            },
        ],
    );
