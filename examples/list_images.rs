//! J1: the general flow: send a request, print the response as JSON, iterate over it, and tell
//! service errors from client errors.

use std::process::ExitCode;

use ecs_sdk::ErrorKind;
use ecs_sdk::image::DescribeImagesRequest;
use ecs_sdk::types::ImageOwnerAlias;
use examples::{Result, Target, println};

/// Lists public images: the whole response as JSON, then the id and name of each image (scenario J1)
#[derive(clap::Args)]
#[command(after_help = "Example: cargo run --bin list_images -- --local --page-size 3")]
pub(crate) struct Args {
    /// Number of images on the page
    #[arg(long, value_name = "N", default_value_t = 1)]
    page_size: i64,
}

#[tokio::main]
async fn main() -> ExitCode {
    examples::main(run).await
}

pub(crate) async fn run(target: &Target, args: Args) -> Result<()> {
    let ecs = target.client();
    let request = DescribeImagesRequest::new()
        .image_owner_alias(ImageOwnerAlias::System)
        .page_number(1)
        .page_size(args.page_size);
    match ecs.describe_images(request).await {
        Ok(response) => {
            println!("{}", serde_json::to_string_pretty(&response)?);
            for image in &response.images {
                println!("{}  {}", image.image_id, image.image_name);
            }
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::Service => {
            println!("service error: {}", error.code().unwrap_or("no code"));
            println!("  message   {}", error.message());
            println!("  request   {}", error.request_id().unwrap_or("no id"));
            Err(error.into())
        }
        Err(error) => {
            println!("client error: {}", error.message());
            Err(error.into())
        }
    }
}
