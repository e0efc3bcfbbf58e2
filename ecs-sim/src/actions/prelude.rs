//! What the handlers use: the call, the state, checks, look-ups, pages and errors.

pub(super) use std::collections::{BTreeMap, BTreeSet};
pub(super) use std::time::Duration;

pub(super) use jiff::Timestamp;
pub(super) use serde_json::{Value, json};

pub(super) use super::attributes::{self, Attribute};
pub(super) use super::call::Fields;
pub(super) use super::checks::{reject, reject_if};
pub(super) use super::filter::{self, Filters, Selection, filters};
pub(super) use super::listed::{self, in_state, lists, reject, reject_any, reject_missing};
pub(super) use super::names::{self, Texts};
pub(super) use super::{Call, Page, Table, lookup, quota, states, tag};
pub(super) use crate::service_error::{Result, ServiceError};
pub(super) use crate::world::*;
