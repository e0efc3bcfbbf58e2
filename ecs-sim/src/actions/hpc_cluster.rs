//! HPC clusters.

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CreateHpcCluster", create_hpc_cluster),
    ("DeleteHpcCluster", delete_hpc_cluster),
    ("DescribeHpcClusters", describe_hpc_clusters),
    ("ModifyHpcClusterAttribute", modify_hpc_cluster_attribute),
];

fn create_hpc_cluster(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    call.required("Name")?;
    let texts = Texts::of(call, "Name");
    let cluster = HpcCluster {
        name: texts.name,
        description: texts.description,
        id: world.ids.new_id("hpc"),
        region: call.region().to_owned(),
        created: call.now,
    };
    lookup::add(world, cluster)
}

fn modify_hpc_cluster_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "Name");
    let cluster = lookup::named_mut::<HpcCluster>(world, call)?;
    texts.set(&mut cluster.name, &mut cluster.description);
    Ok(json!({}))
}

fn delete_hpc_cluster(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("HpcClusterId")?;
    lookup::find(&world.hpc_clusters, call, id, "NotExists.HpcCluster")?;
    world.hpc_clusters.remove(id);
    Ok(json!({}))
}

const FILTERS: Filters<HpcCluster> =
    filters!(|_, _, cluster| Json { "HpcClusterIds": &cluster.id });

fn describe_hpc_clusters(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |cluster| {
        json!({
            "HpcClusterId": cluster.id, "Name": cluster.name, "Description": cluster.description,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::region_harness::{RegionHarness, text};

    #[test]
    fn a_cluster_is_created_changed_listed_and_deleted() {
        let mut harness = RegionHarness::new();
        let id = text(&harness.ok("CreateHpcCluster", &[("Name", "solver")]), "HpcClusterId");
        harness.ok("CreateHpcCluster", &[("Name", "other")]);
        let of = [("HpcClusterId", id.as_str())];
        harness.ok("ModifyHpcClusterAttribute", &[of[0], ("Description", "for tests")]);
        let ids = format!("[\"{id}\"]");
        let found = harness.ok("DescribeHpcClusters", &[("HpcClusterIds", &ids)]);
        let cluster = &found["HpcClusters"]["HpcCluster"][0];
        assert_eq!([&cluster["Name"], &cluster["Description"]], ["solver", "for tests"]);
        assert_eq!(found["TotalCount"], 1);
        let page = harness.ok("DescribeHpcClusters", &[("PageSize", "1"), ("PageNumber", "2")]);
        assert_eq!(page["TotalCount"], 2);
        assert_eq!(page["HpcClusters"]["HpcCluster"].as_array().map(Vec::len), Some(1));
        harness.ok("DeleteHpcCluster", &of);
        assert_eq!(harness.error_code("DeleteHpcCluster", &of), "NotExists.HpcCluster");
        let code = harness.error_code("ModifyHpcClusterAttribute", &of);
        assert_eq!(code, "HpcClusterNotExists");
        assert_eq!(harness.ok("DescribeHpcClusters", &[])["TotalCount"], 1);
    }

    #[test]
    fn invalid_clusters_are_rejected() {
        let mut harness = RegionHarness::new();
        let many = format!("[{}]", ["\"hpc-1\""; 101].join(","));
        for (action, params, code) in [
            ("CreateHpcCluster", vec![("Name", "1")], "InvalidHpcClusterName.Malformed"),
            (
                "CreateHpcCluster",
                vec![("Name", "ab"), ("Description", "http://x")],
                "InvalidHpcClusterDescription.Malformed",
            ),
            ("DescribeHpcClusters", vec![("HpcClusterIds", "x")], "InvalidHpcClusterIds.Malformed"),
            (
                "DescribeHpcClusters",
                vec![("HpcClusterIds", many.as_str())],
                "InvalidHpcClusterIds.ExceedLimit",
            ),
        ] {
            assert_eq!(harness.error_code(action, &params), code);
        }
    }
}
