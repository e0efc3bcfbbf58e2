use super::*;

#[test]
fn every_collection_of_the_world_has_a_table() {
    let others = [
        "command_rules",
        "default_disk_keys",
        "ids",
        "limits",
        "regions",
        "responses_by_token",
        "sold_out",
        "timetable",
    ];
    let world = World::new(0).to_json();
    for (member, value) in world.as_object().into_iter().flatten() {
        let has_many = value.is_object() || value.is_array();
        let has_table = has_many && !others.contains(&member.as_str());
        assert_eq!(find(member).is_some(), has_table, "{member}");
    }
}
