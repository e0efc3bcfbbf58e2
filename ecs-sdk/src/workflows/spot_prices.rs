//! The current prices of spot instances.

use std::collections::BTreeMap;

use super::join::join_buffered;
use super::workflow::{Context, Steps, Workflow};
use crate::instance::DescribeSpotPriceHistoryRequest;
use crate::instance::describe_spot_price_history::SpotPriceType;
use crate::{Client, Error};

/// Returns the latest spot price of each instance type in each zone, cheapest first.
///
/// For past prices, use the items of
/// [`Client::describe_spot_price_history`](crate::Client::describe_spot_price_history).
///
/// ```no_run
/// use ecs_sdk::workflows::spot_prices;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// let prices = spot_prices(&ecs, ["ecs.g7.large", "ecs.g8i.large"]).await?;
/// if let Some(cheapest) = prices.first() {
///     println!("{} in {}: {:?}", cheapest.instance_type, cheapest.zone_id, cheapest.spot_price);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of `DescribeSpotPriceHistory`, for any of the instance types.
pub fn spot_prices(
    ecs: &Client,
    instance_types: impl IntoIterator<Item = impl Into<String>>,
) -> Workflow<'_, SpotPrices> {
    let instance_types = instance_types.into_iter().map(Into::into).collect();
    Workflow::new(ecs, SpotPrices { instance_types })
}

/// The steps of [`spot_prices`].
#[derive(Debug)]
pub struct SpotPrices {
    instance_types: Vec<String>,
}

impl Steps for SpotPrices {
    type Output = Vec<SpotPriceType>;

    #[inline]
    async fn run(self, context: Context<'_>) -> Result<Vec<SpotPriceType>, Error> {
        let histories = self.instance_types.into_iter().map(|instance_type| {
            let request = DescribeSpotPriceHistoryRequest::new()
                .network_type("vpc")
                .instance_type(instance_type);
            context.scope.call(request).collect_all()
        });
        let mut latest: BTreeMap<(String, String), SpotPriceType> = BTreeMap::new();
        for history in join_buffered(histories).await {
            for price in history? {
                let key = (price.instance_type.clone(), price.zone_id.clone());
                match latest.get(&key) {
                    Some(known) if known.timestamp.timestamp() >= price.timestamp.timestamp() => {}
                    _ => drop(latest.insert(key, price)),
                }
            }
        }
        let mut prices: Vec<_> = latest.into_values().collect();
        prices.sort_by(|one, other| {
            let price = |price: &SpotPriceType| price.spot_price.unwrap_or(f64::MAX);
            price(one).total_cmp(&price(other))
        });
        Ok(prices)
    }
}
