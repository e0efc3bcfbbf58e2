//! The scenarios in their order.

use ecs_sdk::SignatureVersion;
use examples::Trouble;

use super::Tour;
use super::programs::*;

pub(super) async fn all(tour: &mut Tour) -> Result<(), Trouble> {
    from_j(tour).await?;
    from_p(tour).await?;
    let title = "Switches of a VPC, signed with version 1 this time";
    let v1 = SignatureVersion::V1;
    tour.show_signed(v1, ("V1", "list_switches"), title, &[], list_switches::run).await
}

async fn from_j(tour: &mut Tour) -> Result<(), Trouble> {
    let title = "Public images: the whole answer, then id and name of each";
    tour.show(("J1", "list_images"), title, &[], list_images::run).await?;
    let title = "Instance types that can be bought, in five questions";
    tour.show(("J2", "find_stock"), title, &[], find_stock::run).await?;
    let title = "Would a batch of instances be created? A dry run asks";
    let given = ["--amount", "3", "--dry-run"];
    tour.show(("J3", "create_instances"), title, &given, create_instances::run).await?;
    let title = "A batch of instances";
    let given = ["--amount", "3"];
    tour.show(("J3", "create_instances"), title, &given, create_instances::run).await?;
    let title = "A spot instance: stock, prices, and a limit";
    tour.show(("J4", "spot_instance"), title, &[], spot_instance::run).await?;
    let title = "Spot instances that are about to be reclaimed, until they are gone";
    let program = ("J5", "watch_spot_interruptions");
    tour.show(program, title, &[], watch_spot_interruptions::run).await?;
    let title = "The same on the instance, whose metadata tell the time";
    tour.show(program, title, &["--on-instance"], watch_spot_interruptions::run).await?;
    let title = "Instances by conditions";
    tour.show(("J6", "find_instances"), title, &[], find_instances::run).await?;
    let title = "Another type, for a subscription and for an instance that is paid for as it goes";
    tour.show(("J7", "change_instance_type"), title, &[], change_instance_type::run).await?;
    let title = "An instance is released";
    tour.show(("J8", "release_instance"), title, &[], release_instance::run).await
}

async fn from_p(tour: &mut Tour) -> Result<(), Trouble> {
    let title = "A batch with public addresses and a time of release, once it runs";
    let given = ["--public", "--release-after", "3"];
    tour.show(("P1", "create_and_wait"), title, &given, create_and_wait::run).await?;
    let title = "The life of one instance";
    tour.show(("P2", "instance_life"), title, &[], instance_life::run).await?;
    let title = "Regions, instances and disks";
    tour.show(("P3", "list_resources"), title, &[], list_resources::run).await?;
    let title = "A release that is scheduled and cancelled, and one at once";
    let program = ("P4", "release_and_schedule");
    tour.show(program, title, &[], release_and_schedule::run).await?;
    let title = "Subscriptions that end soon are renewed";
    let given = ["--auto-renew", "true"];
    tour.show(("P5", "renew_instances"), title, &given, renew_instances::run).await?;
    let title = "What an instance can be changed into";
    tour.show(("P6", "possible_changes"), title, &[], possible_changes::run).await
}
