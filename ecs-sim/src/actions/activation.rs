//! Activation codes. No server registers with them here.

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CreateActivation", create),
    ("DeleteActivation", delete),
    ("DescribeActivations", describe),
    ("DisableActivation", disable),
];

const NOT_FOUND: &str = "ActivationId.NotFound";

const FILTERS: Filters<Activation> = filters!(|_, _, activation|
    Is {
        "ActivationId": &activation.id, "InstanceName": &activation.instance_name,
        "ResourceGroupId": &activation.resource_group_id,
    }
    Tags { "Tag": &activation.tags }
);

fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let activation = Activation {
        region: call.region().to_owned(),
        instance_name: call.text_or_empty("InstanceName"),
        description: call.text_or_empty("Description"),
        instance_count: call.integer("InstanceCount").unwrap_or(10),
        time_to_live_hours: call.integer("TimeToLiveInHours").unwrap_or(4),
        ip_address_range: call.text_or_empty("IpAddressRange"),
        disabled: false,
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
        ..Activation::default()
    };
    let id = world.ids.new_id("act");
    let code = world.ids.new_id("code");
    world.activations.insert(id.clone(), Activation { id: id.clone(), ..activation });
    Ok(json!({ "ActivationId": id, "ActivationCode": code }))
}

fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |activation| {
        let mut row = row(activation);
        row["Disabled"] = activation.disabled.into();
        row["ResourceGroupId"] = activation.resource_group_id.as_str().into();
        row["Tags"] = tags::wire(&activation.tags)["Tag"].take();
        row
    })
}

fn disable(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let activation = lookup::named_mut::<Activation>(world, call)?;
    activation.disabled = true;
    let mut row = row(activation);
    row["Disabled"] = true.into();
    Ok(json!({ "Activation": row }))
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ActivationId")?;
    let response = json!({
        "Activation": row(lookup::find(&world.activations, call, id, NOT_FOUND)?),
    });
    world.activations.remove(id);
    Ok(response)
}

/// The members of all responses.
fn row(activation: &Activation) -> Value {
    json!({
        "ActivationId": activation.id, "InstanceName": activation.instance_name,
        "Description": activation.description, "InstanceCount": activation.instance_count,
        "TimeToLiveInHours": activation.time_to_live_hours,
        "IpAddressRange": activation.ip_address_range, "RegisteredCount": 0,
        "DeregisteredCount": 0, "CreationTime": seconds(activation.created),
    })
}

#[cfg(test)]
mod tests {
    use crate::actions::region_harness::{RegionHarness, text};

    #[test]
    fn an_activation_is_created_tagged_disabled_and_deleted() {
        let mut harness = RegionHarness::new();
        let params = [("InstanceName", "server"), ("IpAddressRange", "10.0.0.0/8")];
        let created = harness.ok("CreateActivation", &params);
        let id = text(&created, "ActivationId");
        harness.ok("CreateActivation", &[]);
        let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
        let resource = [("ResourceType", "activation"), ("ResourceId.1", id.as_str())];
        harness.ok("TagResources", &[&resource[..], &tag].concat());
        let of = [("ActivationId", id.as_str())];
        assert_eq!(harness.ok("DisableActivation", &of)["Activation"]["Disabled"], true);
        for (filter, expected) in [
            (of[0], 1),
            (("InstanceName", "server"), 1),
            (tag[0], 1),
            (("PageSize", "1"), 2),
            (("MaxResults", "1"), 2),
            (("RegionId", "us-west-1"), 0),
        ] {
            let found = harness.ok("DescribeActivations", &[filter]);
            assert_eq!(found["TotalCount"], expected, "{filter:?}");
        }
        let found = harness.ok("DescribeActivations", &of);
        let found = &found["ActivationList"][0];
        assert_eq!(
            (found["Disabled"].as_bool(), found["InstanceCount"].as_i64()),
            (Some(true), Some(10))
        );
        harness.ok("DeleteActivation", &of);
        assert_eq!(harness.error_code("DeleteActivation", &of), "ActivationId.NotFound");
        assert_eq!(harness.error_code("DisableActivation", &of), "ActivationId.NotFound");
    }

    #[test]
    fn invalid_activations_are_rejected() {
        let mut harness = RegionHarness::new();
        let long = "a".repeat(101);
        for (parameter, value, code) in [
            ("InstanceName", long.as_str(), "InstanceName.ExceedLimit"),
            ("InstanceName", "1", "InstanceName.InvalidPattern"),
            ("Description", long.as_str(), "ActivationDesc.ExceedLimit"),
            ("InstanceCount", "1001", "ActivationLimitation.Invalid"),
            ("TimeToLiveInHours", "0", "ActivationTTL.ExceedLimit"),
            ("IpAddressRange", "home", "AddressRange.InvalidPattern"),
        ] {
            assert_eq!(harness.error_code("CreateActivation", &[(parameter, value)]), code);
        }
    }
}
