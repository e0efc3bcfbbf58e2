//! J1, the general flow: a request with parameters, the whole answer as JSON, then a loop over it,
//! and what the server refused told apart from what went wrong on the way.
//!
//!     cargo run --bin list_images -- --local

#![allow(clippy::print_stdout, reason = "a program for people")]

use std::process::ExitCode;

use ecs_sdk::image::DescribeImagesRequest;
use ecs_sdk::types::ImageOwnerAlias;
use ecs_sdk::{Client, Error, ErrorKind};

#[tokio::main]
#[allow(dead_code)] // The tour has a `main` of its own.
async fn main() -> ExitCode {
    examples::main(run).await
}

/// Lists public images.
pub(crate) async fn run(ecs: &Client) -> Result<(), Error> {
    let request = DescribeImagesRequest::new()
        .image_owner_alias(ImageOwnerAlias::System)
        .page_number(1)
        .page_size(1);
    match ecs.describe_images(request).await {
        Ok(answer) => {
            println!("{}", serde_json::to_string_pretty(&answer).unwrap_or_default());
            for image in &answer.images {
                println!("{}  {}", image.image_id, image.image_name);
            }
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::Service => {
            println!("the service refused: {}", error.code().unwrap_or("no code"));
            println!("  it says   {}", error.message());
            println!("  request   {}", error.request_id().unwrap_or("no id"));
            Err(error)
        }
        Err(error) => {
            println!("no answer to work with: {}", error.message());
            Err(error)
        }
    }
}
