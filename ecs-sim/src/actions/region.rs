//! Regions.

use serde_json::{Value, json};

use super::{Call, Table};
use crate::refusal::Refusal;
use crate::world::World;

pub(super) const ACTIONS: Table = &[("DescribeAccountAttributes", describe_account_attributes)];

fn describe_account_attributes(_world: &mut World, _call: &Call<'_>) -> Result<Value, Refusal> {
    Ok(json!({}))
}
