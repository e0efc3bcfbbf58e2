//! Faults.

use super::{Failure, text};
use crate::fault::Fault;
use crate::service::Service;

/// All faults.
pub(super) fn list(service: &Service, _: &str) -> Result<String, Failure> {
    Ok(text(&service.faults.list()))
}

/// Replaces all faults.
pub(super) fn replace(service: &Service, body: &str) -> Result<String, Failure> {
    let faults = Fault::list_from_json(body).map_err(Failure::bad)?;
    service.set_faults(faults).map_err(Failure::bad)?;
    list(service, body)
}

pub(super) fn remove(service: &Service, body: &str) -> Result<String, Failure> {
    service.set_faults(Vec::new()).map_err(Failure::bad)?;
    list(service, body)
}
