//! Errors that are provoked on purpose.

use std::io::{self, Write};
use std::time::Duration;

use ecs_sdk::instance::{StopInstanceRequest, StopInstanceResponse};
use ecs_sdk::{Credentials, Error};
use ecs_sim::EcsSim;

use crate::Endpoint;

pub(crate) async fn show(output: &mut (impl Write + Send)) -> Result<(), crate::Error> {
    let endpoint = Endpoint::start().await?;
    let ecs = endpoint.client();
    let missing = ecs.stop_instance(StopInstanceRequest::new()).await;
    write(output, "a required parameter is missing", missing)?;
    let request = StopInstanceRequest::new().instance_id("i-absent");
    let absent = ecs.stop_instance(request.clone()).await;
    write(output, "the instance does not exist", absent)?;
    let wrong_secret = endpoint
        .client_builder()
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, "another-secret"))
        .build()?;
    let rejected = wrong_secret.stop_instance(request.clone()).await;
    write(output, "the AccessKey secret is wrong", rejected)?;
    // Port 9 (discard) is closed on most hosts.
    let timeout = Duration::from_secs(2);
    let unreachable = ecs.stop_instance(request).endpoint("http://127.0.0.1:9").timeout(timeout);
    write(output, "the endpoint is unreachable", unreachable.await)?;
    Ok(())
}

/// Writes the error, which includes the advice of the service or the client if there is any.
fn write(
    output: &mut impl Write,
    title: &str,
    result: Result<StopInstanceResponse, Error>,
) -> io::Result<()> {
    match result {
        Ok(_) => writeln!(output, "{title}: no error"),
        Err(error) => writeln!(output, "{title}:\n  {error}"),
    }
}
