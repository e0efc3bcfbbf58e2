//! Pages of every style return each item once, and page sizes out of range are clamped.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use ecs_sdk::cloud_assistant::{
    CreateCommandRequest, DescribeCommandsRequest, DescribeInvocationResultsRequest,
    RunCommandRequest,
};
use ecs_sdk::disk::{CreateDiskRequest, DescribeDisksRequest};
use ecs_sdk::instance::{
    DeleteInstancesRequest, DescribeInstanceTypesRequest, DescribeInstancesRequest,
    DescribeSpotPriceHistoryRequest,
};
use ecs_sdk::key_pair::{CreateKeyPairRequest, DescribeKeyPairsRequest};
use ecs_sdk::network_interface::DescribeNetworkInterfacesRequest;
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::security_group::{CreateSecurityGroupRequest, DescribeSecurityGroupsRequest};
use ecs_sdk::tag::ListTagResourcesRequest;
use ecs_sdk::tag::list_tag_resources::TagResource;
use ecs_sdk::types::{CommandType, ContentEncoding, InstanceNetworkType, ResourceType};

use super::support::{TYPE, Test, ZONE, rejected, run, test};

const SIZE: i64 = 10;

/// The ids of a page, and the number of items of all pages.
type Numbered = (Vec<String>, Option<i64>);

/// The ids of a page, and the token of the next one.
type Chained = (Vec<String>, String);

async fn by_number(page: impl AsyncFn(i64) -> Numbered) -> Vec<String> {
    let (mut found, mut number) = (Vec::new(), 1);
    loop {
        let (ids, total) = page(number).await;
        found.extend(ids);
        if number * SIZE >= total.unwrap() {
            return found;
        }
        number += 1;
    }
}

async fn by_token(page: impl AsyncFn(String) -> Chained) -> Vec<String> {
    let (mut found, mut token, mut pages) = (Vec::new(), String::new(), BTreeSet::new());
    loop {
        let (ids, next) = page(token).await;
        found.extend(ids);
        if next.is_empty() {
            return found;
        }
        assert!(pages.insert(next.clone()), "a page comes again");
        token = next;
    }
}

/// Checks that each existing item was returned once, and that several pages were needed.
#[track_caller]
fn whole(mut found: Vec<String>, mut existing: Vec<String>) {
    assert!(existing.len() > 2 * usize::try_from(SIZE).unwrap());
    found.sort_unstable();
    existing.sort_unstable();
    assert_eq!(found, existing);
}

fn ids<T>(items: Vec<T>, id: fn(T) -> String) -> Vec<String> {
    items.into_iter().map(id).collect()
}

/// The ids of a list with both styles, by number and by token.
macro_rules! both_ways {
    ($test:expr, $kind:literal, $method:ident, $request:expr, $items:ident, $id:ident) => {{
        let test: &Test = $test;
        let numbered = by_number(async |number| {
            let request = $request.page_number(number).page_size(SIZE);
            let response = test.ecs.$method(request).await.unwrap();
            assert_eq!((response.page_number, response.page_size), (Some(number), Some(SIZE)));
            (ids(response.$items, |item| item.$id), response.total_count)
        });
        whole(numbered.await, test.existing($kind));
        let chained = by_token(async |token| {
            let request = $request.max_results(SIZE).next_token(token);
            let response = test.ecs.$method(request).await.unwrap();
            (ids(response.$items, |item| item.$id), response.next_token)
        });
        whole(chained.await, test.existing($kind));
    }};
}

#[tokio::test]
#[allow(deprecated)] // Page numbers of network interfaces are deprecated.
async fn by_number_and_by_token() {
    let test = test().await;
    test.ids(run(25)).await;
    for number in 0..25 {
        let disk = CreateDiskRequest::new().zone_id(ZONE).size(40);
        test.ecs.create_disk(disk).await.unwrap();
        test.ecs.create_security_group(CreateSecurityGroupRequest::new()).await.unwrap();
        let command = CreateCommandRequest::new().name(format!("c{number}"));
        let command = command.r#type(CommandType::RunShellScript).command_content("bHM=");
        test.ecs.create_command(command).await.unwrap();
    }
    both_ways!(
        &test,
        "instances",
        describe_instances,
        DescribeInstancesRequest::new(),
        instances,
        instance_id
    );
    both_ways!(&test, "disks", describe_disks, DescribeDisksRequest::new(), disks, disk_id);
    both_ways!(
        &test,
        "security_groups",
        describe_security_groups,
        DescribeSecurityGroupsRequest::new(),
        security_groups,
        security_group_id
    );
    both_ways!(
        &test,
        "network_interfaces",
        describe_network_interfaces,
        DescribeNetworkInterfacesRequest::new(),
        network_interface_sets,
        network_interface_id
    );
    both_ways!(
        &test,
        "commands",
        describe_commands,
        DescribeCommandsRequest::new(),
        commands,
        command_id
    );
}

#[tokio::test]
async fn by_number_only() {
    let test = test().await;
    for number in 0..25 {
        let pair = CreateKeyPairRequest::new().key_pair_name(format!("pair-{number}"));
        test.ecs.create_key_pair(pair).await.unwrap();
    }
    let found = by_number(async |number| {
        let request = DescribeKeyPairsRequest::new().page_number(number).page_size(SIZE);
        let response = test.ecs.describe_key_pairs(request).await.unwrap();
        (ids(response.key_pairs, |pair| pair.key_pair_name), response.total_count)
    });
    whole(found.await, (0..25).map(|number| format!("pair-{number}")).collect());
}

#[tokio::test]
async fn by_token_only() {
    let test = test().await;
    let all = DescribeInstanceTypesRequest::new;
    let at_once = test.ecs.describe_instance_types(all()).await.unwrap();
    assert_eq!(at_once.next_token, "");
    let found = by_token(async |token| {
        let request = all().max_results(SIZE).next_token(token);
        let response = test.ecs.describe_instance_types(request).await.unwrap();
        (ids(response.instance_types, |found| found.instance_type_id), response.next_token)
    });
    whole(found.await, ids(at_once.instance_types, |found| found.instance_type_id));

    // The caller cannot set the size of these pages.
    test.ids(run(60).tag([("a", "1"), ("b", "2")])).await;
    let found = by_token(async |token| {
        let request = ListTagResourcesRequest::new().resource_type(ResourceType::Instance);
        let request = request.tag([("a", "1")]).next_token(token);
        let response = test.ecs.list_tag_resources(request).await.unwrap();
        assert!(response.tag_resources.len() <= 50);
        let name = |tag: TagResource| format!("{} {}", tag.resource_id, tag.tag_key);
        (ids(response.tag_resources, name), response.next_token)
    });
    let tagged = |id: String| ["a", "b"].map(|key| format!("{id} {key}"));
    whole(found.await, test.existing("instances").into_iter().flat_map(tagged).collect());
}

#[tokio::test]
async fn within_a_member_of_the_response() {
    let test = test().await;
    let instances = test.ids(run(25)).await;
    test.pass();
    let command = RunCommandRequest::new().r#type(CommandType::RunShellScript);
    let command = command.content_encoding(ContentEncoding::PlainText).command_content("ls");
    let run = test.ecs.run_command(command.instance_id(&instances)).await.unwrap();
    let of_run = || DescribeInvocationResultsRequest::new().invoke_id(&run.invoke_id);
    let numbered = by_number(async |number| {
        let request = of_run().page_number(number).page_size(SIZE);
        let response = test.ecs.describe_invocation_results(request).await.unwrap();
        let inner = response.invocation.unwrap();
        assert_eq!((inner.page_number, inner.page_size), (Some(number), Some(SIZE)));
        (ids(inner.invocation_results, |result| result.instance_id), inner.total_count)
    });
    whole(numbered.await, instances.clone());
    let chained = by_token(async |token| {
        let request = of_run().max_results(SIZE).next_token(token);
        let response = test.ecs.describe_invocation_results(request).await.unwrap();
        let inner = response.invocation.unwrap();
        (ids(inner.invocation_results, |result| result.instance_id), inner.next_token)
    });
    whole(chained.await, instances);
}

#[tokio::test]
async fn by_offset() {
    let test = test().await;
    test.ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap();
    let now = test.sim.requests()[0].time;
    let time = |hours: u64| {
        let time = now.checked_sub(Duration::from_secs(hours * 3600)).unwrap();
        time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    let history = DescribeSpotPriceHistoryRequest::new().instance_type(TYPE);
    let history = history.network_type(InstanceNetworkType::Vpc);
    let history = history.start_time(time(29 * 24)).end_time(time(0));
    let (mut offset, mut rows, mut pages) = (0, Vec::new(), 0);
    while pages == 0 || offset > 0 {
        let request = history.clone().offset(offset);
        let response = test.ecs.describe_spot_price_history(request).await.unwrap();
        assert!(response.spot_prices.len() <= 1000);
        rows.extend(response.spot_prices.into_iter().map(|row| (row.timestamp, row.zone_id)));
        offset = response.next_offset.unwrap();
        pages += 1;
    }
    let once: HashSet<_> = rows.iter().collect();
    let zones: BTreeSet<_> = rows.iter().map(|(_, zone)| zone).collect();
    assert!(pages > 1);
    assert_eq!(once.len(), rows.len());
    // One row per hour and zone, both ends included.
    assert_eq!(rows.len(), (29 * 24 + 1) * zones.len());
}

#[tokio::test]
async fn page_sizes_out_of_range_are_clamped() {
    let test = test().await;
    test.ids(run(100)).await;
    test.ids(run(5)).await;
    let all = DescribeInstancesRequest::new;
    let cases = [
        (all(), 1, 10),
        (all().page_number(0), 1, 10),
        (all().page_number(-3).page_size(0), 1, 1),
        (all().page_size(101), 1, 100),
        (all().page_size(1_000_000).page_number(2), 2, 100),
    ];
    for (request, number, size) in cases {
        let shown = format!("{request:?}");
        let response = test.ecs.describe_instances(request).await.unwrap();
        let page = (response.page_number, response.page_size, response.total_count);
        assert_eq!(page, (Some(number), Some(size), Some(105)), "{shown}");
        let expected = if number == 2 { 5 } else { size };
        assert_eq!(response.instances.len(), usize::try_from(expected).unwrap(), "{shown}");
    }
    let most = test.ecs.describe_instances(all().max_results(1_000_000)).await.unwrap();
    assert_eq!((most.instances.len(), most.next_token.is_empty()), (100, false));
    let beyond = test.ecs.describe_instances(all().page_number(99)).await.unwrap();
    assert!(beyond.instances.is_empty());
    let odd = test.ecs.describe_instances(all().next_token("no token of yours")).await;
    rejected(odd, "InvalidParameter.NextToken", 400);
}

#[tokio::test]
async fn a_resource_deleted_between_two_pages_hides_no_other() {
    let test = test().await;
    let mut all = test.ids(run(25)).await;
    all.sort_unstable();
    let request = DescribeInstancesRequest::new().max_results(SIZE);
    let first = test.ecs.describe_instances(request.clone()).await.unwrap();
    let mut found = ids(first.instances, |instance| instance.instance_id);
    test.pass();
    let gone = DeleteInstancesRequest::new().instance_id(&found[..3]);
    test.ecs.delete_instances(gone.force(true)).await.unwrap();
    let mut token = first.next_token;
    while !token.is_empty() {
        let next = test.ecs.describe_instances(request.clone().next_token(token)).await.unwrap();
        found.extend(ids(next.instances, |instance| instance.instance_id));
        token = next.next_token;
    }
    found.sort_unstable();
    assert_eq!(found, all);
}
