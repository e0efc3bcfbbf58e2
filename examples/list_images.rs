//! Lists public images: prints the whole response as JSON, then each image, and tells errors of the
//! service from errors of the client.

use std::error::Error;

use clap::Parser;
use ecs_sdk::image::DescribeImagesRequest;
use ecs_sdk::types::ImageOwnerAlias;
use ecs_sdk::{Client, ErrorKind};

/// Lists public images: the whole response as JSON, then the id and name of each image
#[derive(Parser)]
struct Args {
    /// Number of the page
    #[arg(long, default_value_t = 1)]
    page: i64,
    /// Number of images on a page
    #[arg(long, default_value_t = 1)]
    page_size: i64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args = Args::parse();
    let ecs = Client::from_env().await?;
    let request = DescribeImagesRequest::new()
        .image_owner_alias(ImageOwnerAlias::System)
        .page_number(args.page)
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
