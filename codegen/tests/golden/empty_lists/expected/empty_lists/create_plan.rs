// Generated from api-specs/planning/2020-01-01/actions/CreatePlan.json by `cargo xtask regenerate`. Do not edit.

//! Calls `CreatePlan`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_plan`](crate::Client::create_plan).
///
/// Calls `CreatePlan`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreatePlanRequest {
    /// Wire name: `Plan`, sent as JSON text.
    pub plan: Option<Plan>,
    /// Wire name: `Rule`.
    pub rule: Option<Vec<Rule>>,
    /// Wire name: `Filter`.
    pub filter: Option<Filter>,
}

impl CreatePlanRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Plan`.
    #[inline]
    pub fn plan(mut self, value: Plan) -> Self {
        self.plan = Some(value);
        self
    }

    /// Sets `Rule`. An empty list cannot be sent.
    pub fn rule<M>(mut self, value: impl ecs_core::IntoList<Rule, M>) -> Self {
        self.rule = Some(value.into_list());
        self
    }

    /// Sets `Filter`.
    #[inline]
    pub fn filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl Record for CreatePlanRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::JsonText, "Plan", &self.plan);
        fields.add("Rule", &self.rule);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreatePlanRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Plan" => self.plan.slot(),
            "Rule" => self.rule.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreatePlanRequest {
    type Response = CreatePlanResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PLANNING, "CreatePlan")
    }
}

/// `Plan` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Plan {
    /// Wire name: `Zones`.
    pub zones: Option<Vec<String>>,
    /// Wire name: `Steps`.
    pub steps: Option<Vec<Steps>>,
    /// Wire name: `Owners`.
    pub owners: Option<BTreeMap<String, Owners>>,
    /// Wire name: `Filter`.
    pub filter: Option<Filter>,
    /// Wire name: `Range`.
    pub range: Option<types::PlanRange>,
    /// Wire name: `Target`.
    pub target: Option<types::PlanTarget>,
}

impl Plan {
    /// An empty `Plan`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Zones`. An empty list is sent as `[]`.
    pub fn zones<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.zones = Some(value.into_list());
        self
    }

    /// Sets `Steps`. An empty list is sent as `[]`.
    pub fn steps<M>(mut self, value: impl ecs_core::IntoList<Steps, M>) -> Self {
        self.steps = Some(value.into_list());
        self
    }

    /// Sets `Owners`.
    pub fn owners(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Owners>)>,
    ) -> Self {
        self.owners = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Filter`.
    #[inline]
    pub fn filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }

    /// Sets `Range`.
    pub fn range(mut self, value: impl Into<types::PlanRange>) -> Self {
        self.range = Some(value.into());
        self
    }

    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<types::PlanTarget>) -> Self {
        self.target = Some(value.into());
        self
    }
}

impl Record for Plan {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Zones", &self.zones);
        fields.add("Steps", &self.steps);
        fields.add("Owners", &self.owners);
        fields.add("Filter", &self.filter);
        fields.add("Range", &self.range);
        fields.add("Target", &self.target);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Plan {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Zones" => self.zones.slot(),
            "Steps" => self.steps.slot(),
            "Owners" => self.owners.slot(),
            "Filter" => self.filter.slot(),
            "Range" => self.range.slot(),
            "Target" => self.target.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Plan.Steps` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Steps {
    /// Wire name: `Names`.
    pub names: Option<Vec<String>>,
}

impl Steps {
    /// An empty `Steps`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Names`. An empty list is sent as `[]`.
    pub fn names<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.names = Some(value.into_list());
        self
    }
}

impl Record for Steps {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Names", &self.names);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Steps {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Names" => self.names.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Plan.Owners.*` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Owners {
    /// Wire name: `Roles`.
    pub roles: Option<Vec<String>>,
}

impl Owners {
    /// An empty `Owners`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Roles`. An empty list is sent as `[]`.
    pub fn roles<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.roles = Some(value.into_list());
        self
    }
}

impl Record for Owners {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Roles", &self.roles);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Owners {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Roles" => self.roles.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Plan.Filter` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// Wire name: `Values`.
    pub values: Option<Vec<String>>,
}

impl Filter {
    /// An empty `Filter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Values`. An empty list is sent as `[]` inside JSON text and cannot be sent
    /// otherwise.
    pub fn values<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.values = Some(value.into_list());
        self
    }
}

impl Record for Filter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Values", &self.values);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Filter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Values" => self.values.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Rule` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Rule {
    /// Wire name: `Sources`.
    pub sources: Option<Vec<String>>,
    /// Wire name: `Range`.
    pub range: Option<types::PlanRange>,
}

impl Rule {
    /// An empty `Rule`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Sources`. An empty list cannot be sent.
    pub fn sources<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.sources = Some(value.into_list());
        self
    }

    /// Sets `Range`.
    pub fn range(mut self, value: impl Into<types::PlanRange>) -> Self {
        self.range = Some(value.into());
        self
    }
}

impl Record for Rule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Sources", &self.sources);
        fields.add("Range", &self.range);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Rule {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Sources" => self.sources.slot(),
            "Range" => self.range.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::create_plan`](crate::Client::create_plan).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreatePlanResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreatePlanResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreatePlanRequest, Plan, Steps, Owners, Filter, Rule
);
ecs_core::internal::response_records!(CreatePlanResponse);
