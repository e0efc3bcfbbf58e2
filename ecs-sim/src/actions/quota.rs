//! Quotas of an account; `DescribeAccountAttributes` reports some of them.

use crate::service_error::{Result, ServiceError};

pub(super) const DEPLOYMENT_SETS: usize = 100;
pub(super) const EIPS: usize = 20;
/// Security groups of one instance or network interface.
pub(super) const GROUPS_PER_MEMBER: usize = 5;
pub(super) const INTERFACES: usize = 500;
/// Network interfaces of an instance of an unknown type, including the primary one.
pub(super) const INTERFACES_PER_INSTANCE: usize = 8;
/// IPv6 addresses of one network interface.
pub(super) const IPV6S: usize = 10;
pub(super) const KEY_PAIRS: usize = 500;
pub(super) const LAUNCH_TEMPLATES: usize = 30;
/// Versions of one launch template.
pub(super) const LAUNCH_TEMPLATE_VERSIONS: usize = 30;
/// Private addresses of one network interface, including the primary one.
pub(super) const PRIVATE_IPS: usize = 20;
/// Custom routes of one route table.
pub(super) const ROUTES: usize = 200;
/// Custom route tables of one VPC.
pub(super) const ROUTE_TABLES: usize = 9;
/// Rules of one security group.
pub(super) const RULES: usize = 200;
/// Secondary IPv4 blocks of one VPC.
pub(super) const SECONDARY_BLOCKS: usize = 5;
pub(super) const SECURITY_GROUPS: usize = 100;
pub(super) const TAGS: usize = 20;
pub(super) const V_SWITCHES: usize = 150;
pub(super) const VPCS: usize = 10;

/// Rejects a count above the quota, with status 403.
pub(super) fn check(
    would_be: usize,
    quota: usize,
    resource: &str,
    code: &'static str,
) -> Result<()> {
    if would_be <= quota {
        return Ok(());
    }
    Err(ServiceError::forbidden(code, format!("The quota is {quota} {resource}.")))
}

/// Like [`check`], with status 400.
pub(super) fn check_bad(
    would_be: usize,
    quota: usize,
    resource: &str,
    code: &'static str,
) -> Result<()> {
    check(would_be, quota, resource, code).map_err(|error| ServiceError::bad(code, error.message))
}
