//! Where a spot instance is cheapest.

use std::collections::BTreeMap;

use super::each::each;
use crate::instance::DescribeSpotPriceHistoryRequest;
use crate::instance::describe_spot_price_history::SpotPriceType;
use crate::{Client, Error};

/// The newest spot price of each of the instance types in each zone, cheapest first.
///
/// For the prices of the past walk over
/// [`Client::describe_spot_price_history`](crate::Client::describe_spot_price_history) with
/// `items()`.
///
/// ```no_run
/// use ecs_sdk::jobs::spot_prices;
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
/// Those of `DescribeSpotPriceHistory`, for any of the types.
#[inline]
pub async fn spot_prices(
    ecs: &Client,
    instance_types: impl IntoIterator<Item = impl Into<String>>,
) -> Result<Vec<SpotPriceType>, Error> {
    let histories = instance_types.into_iter().map(|instance_type| {
        let request =
            DescribeSpotPriceHistoryRequest::new().network_type("vpc").instance_type(instance_type);
        ecs.describe_spot_price_history(request).collect_all()
    });
    let mut newest: BTreeMap<(String, String), SpotPriceType> = BTreeMap::new();
    for history in each(histories).await {
        for price in history? {
            let place = (price.instance_type.clone(), price.zone_id.clone());
            match newest.get(&place) {
                Some(known) if known.timestamp.timestamp() >= price.timestamp.timestamp() => {}
                _ => drop(newest.insert(place, price)),
            }
        }
    }
    let mut prices: Vec<_> = newest.into_values().collect();
    prices.sort_by(|one, other| {
        let price = |price: &SpotPriceType| price.spot_price.unwrap_or(f64::MAX);
        price(one).total_cmp(&price(other))
    });
    Ok(prices)
}
