//! Mistakes on purpose.

use std::time::Duration;

use ecs_sdk::instance::{StopInstanceRequest, StopInstanceResponse};
use ecs_sdk::{Client, Credentials, Error, SignatureVersion};
use ecs_sim::EcsSim;
use examples::{Place, Trouble, println};

pub(super) async fn show() -> Result<(), Trouble> {
    let place = Place::local(SignatureVersion::V3).await?;
    let (ecs, Some(sim)) = (place.ecs(), place.sim()) else { return Ok(()) };
    tell("a parameter is missing", ecs.stop_instance(StopInstanceRequest::new()).await);
    let request = StopInstanceRequest::new().instance_id("i-nowhere");
    tell("there is no such instance", ecs.stop_instance(request.clone()).await);
    let stranger = Client::builder()
        .endpoint(sim.endpoint())
        .region(examples::REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, "another-secret"))
        .build()?;
    tell("the secret is wrong", stranger.stop_instance(request.clone()).await);
    let patient = Duration::from_secs(2);
    let nobody = ecs.stop_instance(request).endpoint("http://127.0.0.1:9").timeout(patient);
    tell("nobody listens", nobody.await);
    Ok(())
}

fn tell(what: &str, result: Result<StopInstanceResponse, Error>) {
    match result {
        Ok(_) => println!("{what}: no error"),
        Err(error) => {
            println!("{what}:");
            // Where it is known, it says what to do, too.
            println!("  {error}");
        }
    }
}
