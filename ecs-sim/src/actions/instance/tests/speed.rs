//! How fast a big world is.

use std::time::{Duration, Instant};

use super::{REGION, Region};
use crate::actions::{Call, find};

#[test]
#[ignore = "a matter of the machine and the build: cargo test --release -- --ignored"]
fn a_page_of_a_hundred_of_ten_thousand_is_fast() {
    let mut region = Region::new();
    // Called without the checks of the tests, which look at the whole world.
    let mut call = |action: &str, more: &[(&str, &str)]| {
        let pairs = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let params = pairs.collect();
        let call = Call { action, params: &params, now: region.lab.now, pace: &region.lab.pace };
        find("ecs", action).unwrap()(&mut region.lab.world, &call).unwrap()
    };
    for _ in 0..10 {
        call("RunInstances", &super::with(&[("Amount", "1000")]));
    }
    let page = [REGION, ("PageSize", "100"), ("PageNumber", "50"), ("InstanceName", "i-*")];
    let begin = Instant::now();
    for _ in 0..20 {
        let answer = call("DescribeInstances", &page);
        assert_eq!(answer["TotalCount"], 10_000);
    }
    let time = begin.elapsed() / 20;
    assert!(time < Duration::from_millis(5), "{time:?}");
}
