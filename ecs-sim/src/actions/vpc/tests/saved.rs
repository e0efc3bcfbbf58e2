//! The state of networks in the state file.

use serde_json::Value;

use super::{ok, vpc};
use crate::actions::region_harness::{RegionHarness, text};
use crate::world::World;

#[test]
fn route_tables_survive_in_the_state_file_and_an_earlier_file_gets_them() {
    let mut harness = RegionHarness::new();
    let vpc = vpc(&mut harness, &[]);
    let table = harness.world.vpcs[&vpc].route_table_id.clone();
    let own = text(&ok(&mut harness, "CreateRouteTable", &[("VpcId", &vpc)]), "RouteTableId");
    let mut saved = harness.world.to_json();
    let read = |saved: &Value| World::parse(&saved.to_string(), &World::new(9)).unwrap();
    assert_eq!(read(&saved).to_json(), saved);
    saved.as_object_mut().unwrap().remove("route_tables");
    let world = read(&saved);
    assert!(world.route_tables.contains_key(&table) && !world.route_tables.contains_key(&own));
    assert_eq!(world.route_tables.len(), world.vpcs.len());
}
