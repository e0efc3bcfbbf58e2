//! What almost every handler uses.

pub(super) use jiff::Timestamp;
pub(super) use serde_json::{Value, json};

pub(super) use super::call::Fields;
pub(super) use super::filter::{Filter, Text};
pub(super) use super::listed::reject;
pub(super) use super::names::{TextRules, Texts};
pub(super) use super::{Call, Page, Table, choice, filter, lookup, names, quota, tag};
pub(super) use crate::service_error::{Result, ServiceError};
pub(super) use crate::world::{World, minutes, seconds, tags};
