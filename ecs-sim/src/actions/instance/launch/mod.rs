//! `RunInstances` and `CreateInstance`.

mod build;
mod disks;
mod image;
mod interface;
mod names;
mod placement;
mod plan;
mod price;
mod template;

use serde_json::Map;

use super::power;
use crate::actions::prelude::*;
use crate::rules;
use plan::Plan;
pub(super) use plan::check_group;

/// `RunInstances`: creates and starts one or several instances, with public addresses if they have
/// outbound bandwidth.
pub(super) fn run(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let params = template::merged(world, call)?;
    let call = &Call { params: &params, ..*call };
    // The parameters of the template can break a rule only together with those of the call.
    rules::check(call)?;
    let plan = Plan::of(world, call)?;
    let mut ids = Vec::new();
    for index in 0..plan.amount {
        let id = build::instance(world, call, &plan, index);
        if plan.bandwidth.out > 0 {
            let address = world.new_public_address();
            world.instances.entry(id.clone()).and_modify(|new| new.public_ip = Some(address));
        }
        let steps = [call.delays.create, call.delays.start];
        power::begin(world, call, &id, InstanceStatus::Pending, InstanceStatus::Running, &steps);
        ids.push(id);
    }
    let mut response = order(world, call, &plan);
    response.insert("InstanceIdSets".to_owned(), json!({ "InstanceIdSet": ids }));
    Ok(Value::Object(response))
}

/// `CreateInstance`: creates one stopped instance.
pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let plan = Plan::of(world, call)?;
    let id = build::instance(world, call, &plan, 0);
    let steps = [call.delays.create];
    power::begin(world, call, &id, InstanceStatus::Pending, InstanceStatus::Stopped, &steps);
    let mut response = order(world, call, &plan);
    response.insert("InstanceId".to_owned(), json!(id));
    Ok(Value::Object(response))
}

/// The price members of the response; a subscription also gets an order id.
fn order(world: &mut World, call: &Call<'_>, plan: &Plan) -> Map<String, Value> {
    let mut response = Map::new();
    if let Some(price) = price::trade_price(call, plan) {
        response.insert("TradePrice".to_owned(), json!(price));
    }
    if plan.charge.charge_type == ChargeType::PrePaid {
        response.insert("OrderId".to_owned(), json!(super::spec::order_id(world)));
    }
    response
}
