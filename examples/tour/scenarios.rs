//! The scenarios, in order.

use ecs_sdk::SignatureVersion;
use examples::Result;

use super::Tour;
use super::programs::*;

pub(super) async fn run_all(tour: &mut Tour) -> Result<()> {
    run_java(tour).await?;
    run_python(tour).await?;
    let title = "vSwitches of a VPC, with signature version 1";
    let v1 = SignatureVersion::V1;
    tour.run_signed(v1, ("V1", "list_vswitches"), title, &[], list_vswitches::run).await
}

async fn run_java(tour: &mut Tour) -> Result<()> {
    let title = "Public images: the response as JSON, then the id and name of each image";
    tour.run(("J1", "list_images"), title, &[], list_images::run).await?;
    let title = "Available instance types, in five queries";
    tour.run(("J2", "available_instance_types"), title, &[], available_instance_types::run).await?;
    let title = "Create a batch of instances: dry run";
    let args = ["--amount", "3", "--dry-run"];
    tour.run(("J3", "create_instances"), title, &args, create_instances::run).await?;
    let title = "Create a batch of instances";
    let args = ["--amount", "3"];
    tour.run(("J3", "create_instances"), title, &args, create_instances::run).await?;
    let title = "Create a spot instance: availability, price history, price limit";
    tour.run(("J4", "spot_instance"), title, &[], spot_instance::run).await?;
    let title = "Watch a spot instance that is about to be reclaimed";
    let program = ("J5", "watch_spot_interruptions");
    tour.run(program, title, &[], watch_spot_interruptions::run).await?;
    let title = "The same on the instance, where the metadata service has the termination time";
    tour.run(program, title, &["--on-instance"], watch_spot_interruptions::run).await?;
    let title = "Find instances by conditions";
    tour.run(("J6", "find_instances"), title, &[], find_instances::run).await?;
    let title = "Change the instance type, subscription and pay-as-you-go";
    tour.run(("J7", "change_instance_type"), title, &[], change_instance_type::run).await?;
    let title = "Release an instance";
    tour.run(("J8", "release_instance"), title, &[], release_instance::run).await
}

async fn run_python(tour: &mut Tour) -> Result<()> {
    let title =
        "Create a batch with public addresses and automatic release, wait until it is running";
    let args = ["--public", "--release-after", "3"];
    tour.run(("P1", "create_and_wait"), title, &args, create_and_wait::run).await?;
    let title = "The lifecycle of one instance";
    tour.run(("P2", "instance_lifecycle"), title, &[], instance_lifecycle::run).await?;
    let title = "List regions, instances and disks";
    tour.run(("P3", "list_resources"), title, &[], list_resources::run).await?;
    let title = "Schedule a release, cancel it, and release now";
    let program = ("P4", "release_and_schedule");
    tour.run(program, title, &[], release_and_schedule::run).await?;
    let title = "Renew subscriptions that expire soon";
    let args = ["--auto-renew", "true"];
    tour.run(("P5", "renew_instances"), title, &args, renew_instances::run).await?;
    let title = "Possible changes of an instance";
    tour.run(("P6", "possible_changes"), title, &[], possible_changes::run).await
}
