//! Requests that callers share, and that take longer than the callers wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_config::credentials::InstanceRoleProvider;
use ecs_config::metadata::InstanceMetadata;
use ecs_core::testing::{FakePlatform, ManualClock};
use ecs_core::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use ecs_core::{AnyRequest, BoxFuture, Client, Platform, Service};

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");

const KEYS: &str = r#"{"AccessKeyId": "STS.one", "AccessKeySecret": "secret", "Code": "Success",
    "SecurityToken": "token", "Expiration": "2026-01-02T04:04:05Z"}"#;

/// A metadata service that takes 600 ms for a token, and a service that takes no time.
#[derive(Clone, Debug, Default)]
struct Slow(Arc<Mutex<Vec<String>>>);

impl Transport for Slow {
    fn send(
        &self,
        request: HttpRequest,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let path = request.uri().path().to_owned();
        self.0.lock().unwrap().push(path.clone());
        Box::pin(async move {
            let body = match path.as_str() {
                "/latest/api/token" => {
                    tokio::time::sleep(Duration::from_millis(600)).await;
                    "a-token"
                }
                "/latest/meta-data/ram/security-credentials/web" => KEYS,
                "/" => "{}",
                _ => "web",
            };
            Ok(HttpResponse::new(body.into()))
        })
    }
}

impl Slow {
    fn platform(&self) -> Platform {
        FakePlatform::new().clock(ManualClock::default()).transport(self.clone()).build()
    }

    fn count(&self, path: &str) -> usize {
        self.0.lock().unwrap().iter().filter(|sent| *sent == path).count()
    }
}

/// Ten callers that wait half a second together, and one afterwards.
async fn callers<F: Future>(call: impl Fn() -> F) -> F::Output {
    for _ in 0..10 {
        let call = tokio::time::timeout(Duration::from_millis(50), call());
        assert!(call.await.is_err());
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    call().await
}

#[tokio::test(start_paused = true)]
async fn a_token_arrives_without_its_callers() {
    let slow = Slow::default();
    let metadata = InstanceMetadata::with_platform(slow.platform());
    assert_eq!(callers(|| metadata.instance_id()).await.unwrap(), "web");
    assert_eq!(slow.count("/latest/api/token"), 1);
}

#[tokio::test(start_paused = true)]
async fn keys_arrive_without_their_callers() {
    let slow = Slow::default();
    let builder = Client::builder().region("cn-hangzhou").platform(slow.platform());
    let client = builder.credentials_provider(InstanceRoleProvider::new()).build().unwrap();
    let request = || AnyRequest::new(&ECS, "DescribeRegions").read_only();
    callers(|| client.call(request()).send()).await.unwrap();
    assert_eq!((slow.count("/latest/api/token"), slow.count("/")), (1, 1));
}
