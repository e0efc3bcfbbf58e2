//! The price of several resources together, in wire form.

use crate::actions::prelude::*;
use crate::catalogue::{Micros, Term};

/// Hourly prices of resources, billed for a term.
pub(super) struct Quote {
    pub(super) term: Term,
    pub(super) items: Vec<Item>,
}

pub(super) struct Item {
    /// `InstanceType`, `SystemDisk`, `DataDisk`, `bandwidth` or `image`.
    pub(super) resource: &'static str,
    pub(super) hour: Micros,
    /// The hourly price as a spot instance.
    pub(super) spot_hour: Option<Micros>,
}

/// The original price and its discount.
#[derive(Clone, Copy, Default)]
struct Price {
    original: Micros,
    discount: Micros,
}

impl Item {
    pub(super) fn new(resource: &'static str, hour: Micros) -> Self {
        Self { resource, hour, spot_hour: None }
    }

    fn price(&self, term: Term) -> Price {
        let original = term.original(self.hour);
        let discount = match self.spot_hour {
            Some(spot) => original.saturating_sub(term.original(spot)),
            None => term.discount(self.hour),
        };
        Price { original, discount }
    }
}

impl Quote {
    /// The response for `amount` times the items.
    pub(super) fn response(&self, amount: u64) -> Value {
        let (mut total, mut details) = (Price::default(), Vec::new());
        for item in &self.items {
            let price = item.price(self.term);
            total.original += price.original * amount;
            total.discount += price.discount * amount;
            details.push(detail(item.resource, price, amount));
        }
        let mut price = wire(total, 1);
        price["Currency"] = "CNY".into();
        price["DetailInfos"] = json!({ "DetailInfo": details });
        json!({ "PriceInfo": { "Price": price, "Rules": { "Rule": [] } } })
    }
}

fn detail(resource: &str, price: Price, amount: u64) -> Value {
    let mut response = wire(price, amount);
    response["Resource"] = resource.into();
    response["SubRules"] = json!({ "Rule": [] });
    response
}

fn wire(price: Price, amount: u64) -> Value {
    let Price { original, discount } = price;
    json!({
        "OriginalPrice": yuan(original * amount), "DiscountPrice": yuan(discount * amount),
        "TradePrice": yuan((original - discount) * amount),
    })
}

/// In CNY, rounded down to three decimal places.
pub(in crate::actions) fn yuan(price: Micros) -> f64 {
    (price / 1000) as f64 / 1000.0
}
