//! J1, the general flow: a request with parameters, the whole answer as JSON, then a loop over it,
//! and what the server refused told apart from what went wrong on the way.

use std::process::ExitCode;

use ecs_sdk::ErrorKind;
use ecs_sdk::image::DescribeImagesRequest;
use ecs_sdk::types::ImageOwnerAlias;
use examples::{Outcome, Place, println};

/// Lists public images: the whole answer as JSON, then id and name of each (scenario J1)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin list_images -- --local --size 3")]
pub(crate) struct Arguments {
    /// How many images
    #[arg(long, value_name = "N", default_value_t = 1)]
    size: i64,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(place: &Place, arguments: Arguments) -> Outcome {
    let ecs = place.ecs();
    let request = DescribeImagesRequest::new()
        .image_owner_alias(ImageOwnerAlias::System)
        .page_number(1)
        .page_size(arguments.size);
    match ecs.describe_images(request).await {
        Ok(response) => {
            println!("{}", serde_json::to_string_pretty(&response)?);
            for image in &response.images {
                println!("{}  {}", image.image_id, image.image_name);
            }
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::Service => {
            println!("the service refused: {}", error.code().unwrap_or("no code"));
            println!("  it says   {}", error.message());
            println!("  request   {}", error.request_id().unwrap_or("no id"));
            Err(error.into())
        }
        Err(error) => {
            println!("no answer to work with: {}", error.message());
            Err(error.into())
        }
    }
}
