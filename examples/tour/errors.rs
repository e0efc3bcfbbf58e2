//! Errors that are provoked on purpose.

use std::time::Duration;

use ecs_sdk::instance::{StopInstanceRequest, StopInstanceResponse};
use ecs_sdk::{Client, Credentials, Error, SignatureVersion};
use ecs_sim::EcsSim;
use examples::{Result, Target, println};

pub(super) async fn show() -> Result<()> {
    let target = Target::start_local(SignatureVersion::V3).await?;
    let (ecs, Some(sim)) = (target.client(), target.sim()) else { return Ok(()) };
    print("a required parameter is missing", ecs.stop_instance(StopInstanceRequest::new()).await);
    let request = StopInstanceRequest::new().instance_id("i-absent");
    print("the instance does not exist", ecs.stop_instance(request.clone()).await);
    let wrong_secret = Client::builder()
        .endpoint(sim.endpoint())
        .region(examples::REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, "another-secret"))
        .build()?;
    print("the AccessKey secret is wrong", wrong_secret.stop_instance(request.clone()).await);
    // Port 9 (discard) is closed on most hosts.
    let timeout = Duration::from_secs(2);
    let unreachable = ecs.stop_instance(request).endpoint("http://127.0.0.1:9").timeout(timeout);
    print("the endpoint is unreachable", unreachable.await);
    Ok(())
}

/// Prints the error, which includes the advice of the service or the client if there is any.
fn print(title: &str, result: Result<StopInstanceResponse, Error>) {
    match result {
        Ok(_) => println!("{title}: no error"),
        Err(error) => {
            println!("{title}:");
            println!("  {error}");
        }
    }
}
