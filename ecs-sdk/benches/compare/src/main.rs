//! One scenario with one crate against a local endpoint: `compare CRATE SCENARIO`. Prints a number.
//! compare.py starts the endpoint and sets the variables.

use std::env;
use std::error::Error;
use std::fs;
use std::net::SocketAddr;

type Failure = Box<dyn Error>;

/// What a client does in each scenario.
trait Client {
    /// Lists the regions.
    async fn regions(&self) -> Result<(), Failure>;
    /// Creates one instance, and returns the number of ids received.
    async fn create(&self) -> Result<usize, Failure>;
    /// Lists instances by what the client has for it, and returns their number.
    async fn instances(&self) -> Result<usize, Failure>;
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut arguments = env::args().skip(1);
    let (name, scenario) = (arguments.next().unwrap_or_default(), arguments.next());
    let scenario = scenario.unwrap_or_default();
    match name.as_str() {
        "ecs-sdk" => print(&EcsSdk(ecs_sdk::Client::from_env().await?), &scenario).await,
        "ali-acs" => print(&AliAcs::new()?, &scenario).await,
        other => Err(format!("{other:?} is neither ecs-sdk nor ali-acs").into()),
    }
}

async fn print(client: &impl Client, scenario: &str) -> Result<(), Failure> {
    let number = match scenario {
        "calls" => {
            let mut succeeded = 0;
            for _ in 0..100 {
                succeeded += usize::from(client.regions().await.is_ok());
            }
            succeeded
        }
        "create" => client.create().await.unwrap_or(0),
        "list" => client.instances().await?,
        other => return Err(format!("{other:?} is not a scenario").into()),
    };
    println!("{number}");
    Ok(())
}

fn variable(name: &str) -> Result<String, Failure> {
    env::var(name).map_err(|_| format!("{name} is not set").into())
}

struct EcsSdk(ecs_sdk::Client);

impl Client for EcsSdk {
    async fn regions(&self) -> Result<(), Failure> {
        let request = ecs_sdk::region::DescribeRegionsRequest::new();
        Ok(self.0.describe_regions(request).await.map(drop)?)
    }

    async fn create(&self) -> Result<usize, Failure> {
        let request = ecs_sdk::instance::RunInstancesRequest::new()
            .image_id(variable("IMAGE")?)
            .instance_type(variable("TYPE")?)
            .security_group_id(variable("GROUP")?)
            .v_switch_id(variable("SWITCH")?);
        Ok(self.0.run_instances(request).await?.instance_id_sets.len())
    }

    async fn instances(&self) -> Result<usize, Failure> {
        let request = ecs_sdk::instance::DescribeInstancesRequest::new();
        let (mut items, mut number) = (self.0.describe_instances(request).items(), 0);
        while items.try_next().await?.is_some() {
            number += 1;
        }
        Ok(number)
    }
}

struct AliAcs(ali_acs::ecs::Connection);

const HOST: &str = "ecs.cn-hangzhou.aliyuncs.com";
const REGION: &str = "cn-hangzhou";

impl AliAcs {
    /// Its host names and https are fixed, so the host leads to the endpoint, and its certificate is
    /// trusted.
    fn new() -> Result<Self, Failure> {
        let address: SocketAddr = variable("ADDRESS")?.parse()?;
        let certificate = reqwest::Certificate::from_pem(&fs::read(variable("CERTIFICATE")?)?)?;
        let http = reqwest::Client::builder()
            .resolve(HOST, address)
            .tls_certs_merge([certificate])
            .no_proxy()
            .build()?;
        let key = ali_acs::AccessKeySecret::new(
            variable("ALIBABA_CLOUD_ACCESS_KEY_ID")?,
            variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET")?,
        );
        Ok(Self(ali_acs::ecs::Connection::with_client(
            ali_acs::ecs::Endpoint::CnHangzhou,
            key,
            http,
        )))
    }
}

impl Client for AliAcs {
    async fn regions(&self) -> Result<(), Failure> {
        Ok(self.0.describe_regions(ali_acs::ecs::DescribeRegions::new()).await.map(drop)?)
    }

    async fn create(&self) -> Result<usize, Failure> {
        let request = ali_acs::ecs::RunInstances::new(REGION)
            .image_id(variable("IMAGE")?)
            .instance_type(variable("TYPE")?)
            .security_group_id(variable("GROUP")?)
            .v_switch_id(variable("SWITCH")?);
        let response = self.0.run_instances(request).await?;
        Ok(response.instance_id_sets.map_or(0, |sets| sets.instance_id_set.len()))
    }

    async fn instances(&self) -> Result<usize, Failure> {
        let request = ali_acs::ecs::DescribeInstances::new(REGION);
        let response = self.0.describe_instances(request).await?;
        Ok(response.instances.map_or(0, |instances| instances.instance.len()))
    }
}
