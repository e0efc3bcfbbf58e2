//! A product and its endpoints.

use super::docs::plain_or_code;
use super::{Context, codes};
use crate::load::Product;
use crate::model::{Endpoint, Service};

pub(super) fn lower(context: &Context<'_>) -> Service {
    let product = context.product;
    let facts = &product.endpoints;
    let host = |pattern: &str, region: &str| pattern.replace("{region}", region);
    let exceptions = facts.endpoints.iter().filter(|endpoint| {
        let vpc = facts.vpc.as_deref().map(|pattern| host(pattern, &endpoint.region_id));
        endpoint.public != host(&facts.public, &endpoint.region_id) || endpoint.vpc != vpc
    });
    Service {
        folder: product.folder.clone(),
        constant: constant(product),
        title: title(product),
        product: facts.product.clone(),
        version: facts.version.clone(),
        public: facts.public.clone(),
        vpc: facts.vpc.clone(),
        endpoints: exceptions
            .map(|endpoint| Endpoint {
                region: endpoint.region_id.clone(),
                public: endpoint.public.clone(),
                vpc: endpoint.vpc.clone(),
            })
            .collect(),
        errors_in_success: product.curation.service.errors_in_success,
        codes: codes::lower(context),
    }
}

/// The name of the constant of the service.
pub(super) fn constant(product: &Product) -> String {
    let curated = product.curation.service.constant.clone();
    curated.unwrap_or_else(|| {
        let upper = product.endpoints.product.to_uppercase();
        upper.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
    })
}

/// The name of the product in sentences.
pub(crate) fn title(product: &Product) -> String {
    let curated = product.curation.service.title.clone();
    curated.unwrap_or_else(|| plain_or_code(&product.endpoints.product))
}
