//! Changes of enums, shared records, waiters and services.

use std::collections::BTreeMap;

use super::Version;
use super::change::{Change, Class};
use crate::model::{Enum, Group, Model, Service, Waiter};

pub(super) fn compare(old: &Version<'_>, new: &Version<'_>, folder: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    enums(old, new, folder, &mut changes);
    shared(old, new, folder, &mut changes);
    groups(old.model, new.model, folder, &mut changes);
    waiters(old, new, folder, &mut changes);
    service(find(old.model, folder), find(new.model, folder), &mut changes);
    changes
}

fn find<'a>(model: &'a Model, folder: &str) -> Option<&'a Service> {
    model.services.iter().find(|service| service.folder == folder)
}

fn enums(old: &Version<'_>, new: &Version<'_>, folder: &str, changes: &mut Vec<Change>) {
    fn of<'a>(version: &Version<'a>, folder: &str) -> BTreeMap<&'a str, &'a Enum> {
        let product = version.products.iter().find(|product| product.folder == folder);
        let is_its = |name: &str| product.is_some_and(|it| it.curation.enums.contains_key(name));
        let enums = version.model.enums.iter().filter(|it| is_its(&it.name));
        enums.map(|it| (it.name.as_str(), it)).collect()
    }
    let (before, after) = (of(old, folder), of(new, folder));
    for (name, known) in &before {
        let path = format!("types::{name}");
        let Some(new) = after.get(name) else {
            changes.push(Change::removed(path, "the enum is removed"));
            continue;
        };
        for variant in &known.variants {
            match new.variants.iter().find(|other| other.value == variant.value) {
                None => {
                    let text = format!("the value {:?} is removed", variant.value);
                    changes.push(Change::removed(&path, text));
                }
                Some(other) if other.name != variant.name => {
                    let text = format!("{} becomes {}", variant.name, other.name);
                    changes.push(Change::breaking(&path, text));
                }
                Some(_) => {}
            }
        }
        let is_new = |value: &&str| known.variants.iter().all(|known| known.value != **value);
        let values = new.variants.iter().map(|variant| variant.value.as_str());
        let values: Vec<_> = values.filter(is_new).map(|value| format!("{value:?}")).collect();
        if !values.is_empty() {
            changes.push(Change::new(&path, format!("new values {}", values.join(", "))));
        }
        let texts = |it: &Enum| {
            let variants = it.variants.iter();
            (it.about.clone(), variants.map(|it| it.about.clone()).collect::<Vec<_>>())
        };
        if values.is_empty() && texts(known) != texts(new) {
            changes.push(Change::patch(&path, "documentation"));
        }
    }
    for name in after.keys().filter(|name| !before.contains_key(*name)) {
        changes.push(Change::new(format!("types::{name}"), "new enum"));
    }
}

fn shared(old: &Version<'_>, new: &Version<'_>, folder: &str, changes: &mut Vec<Change>) {
    let curated = |version: &Version<'_>| -> Vec<String> {
        let records = version.product(folder).map(|product| &product.curation.records);
        records.into_iter().flat_map(|records| records.keys().cloned()).collect()
    };
    let (before, after) = (curated(old), curated(new));
    for name in before.iter().filter(|name| !after.contains(name)) {
        changes.push(Change::removed(format!("types::{name}"), "the record is removed"));
    }
    for name in after.iter().filter(|name| !before.contains(name)) {
        changes.push(Change::new(format!("types::{name}"), "new record"));
    }
}

fn groups(old: &Model, new: &Model, folder: &str, changes: &mut Vec<Change>) {
    let find = |model: &'_ Model, name: &str| -> Option<(String, String, Vec<String>)> {
        let group = model.groups.iter().find(|it| it.folder == folder && it.name == name)?;
        Some((group.title.clone(), group.about.clone(), group.start.clone()))
    };
    for group in new.groups.iter().filter(|it| it.folder == folder) {
        match (find(old, &group.name), find(new, &group.name)) {
            (None, _) if old.groups.iter().any(|it| it.folder == folder) => {
                changes.push(Change::new(&group.name, "new group"));
            }
            (Some(before), Some(after)) if before != after => {
                changes.push(Change::patch(&group.name, "documentation"));
            }
            _ => {}
        }
    }
    let is_removed = |it: &&Group| it.folder == folder && find(new, &it.name).is_none();
    for group in old.groups.iter().filter(is_removed) {
        changes.push(Change::removed(&group.name, "the group is removed"));
    }
}

fn waiters(old: &Version<'_>, new: &Version<'_>, folder: &str, changes: &mut Vec<Change>) {
    fn of<'a>(model: &'a Model, folder: &str) -> BTreeMap<&'a str, (&'a Group, &'a Waiter)> {
        let groups = model.groups.iter().filter(|group| group.folder == folder);
        let waiters = groups.flat_map(|group| group.waiters.iter().map(move |it| (group, it)));
        waiters.map(|(group, waiter)| (waiter.name.as_str(), (group, waiter))).collect()
    }
    let (before, after) = (of(old.model, folder), of(new.model, folder));
    for (name, (group, waiter)) in &before {
        let path = format!("wait_until_{name}");
        let Some((new_group, new)) = after.get(name) else {
            changes.push(Change::removed(path, "the waiter is removed"));
            continue;
        };
        if group.name != new_group.name || waiter.action != new.action {
            changes.push(Change::breaking(&path, "waits with another action"));
        }
        let states = |it: &Waiter| (it.success.clone(), it.failure.clone(), it.absent);
        if states(waiter) != states(new) {
            changes.push(Change::behaviour(&path, "other final states"));
        }
        let times = |it: &Waiter| (it.interval, it.timeout);
        if times(waiter) != times(new) {
            let (before, after) = (times(waiter), times(new));
            let text = format!(
                "every {} s for {} s -> every {} s for {} s",
                before.0, before.1, after.0, after.1
            );
            changes.push(Change::behaviour(&path, text));
        }
        let parts = |it: &Waiter| {
            (
                it.ids.clone(),
                it.many,
                it.set.clone(),
                it.id.clone(),
                it.status.clone(),
                it.resource.clone(),
            )
        };
        if parts(waiter) != parts(new) {
            changes.push(Change::behaviour(&path, "finds resources in another way"));
        }
        if waiter.about != new.about {
            changes.push(Change::patch(&path, "documentation"));
        }
    }
    for name in after.keys().filter(|name| !before.contains_key(*name)) {
        changes.push(Change::new(format!("wait_until_{name}"), "new waiter"));
    }
}

fn service(old: Option<&Service>, new: Option<&Service>, changes: &mut Vec<Change>) {
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        (None, Some(new)) => return changes.push(Change::new(&new.constant, "new product")),
        (Some(old), None) => {
            return changes.push(Change::removed(&old.constant, "the product is removed"));
        }
        (None, None) => return,
    };
    if old.constant != new.constant || (&old.product, &old.version) != (&new.product, &new.version)
    {
        let text = format!("{} {} -> {} {}", old.product, old.version, new.product, new.version);
        changes.push(Change::breaking(&new.constant, text));
    }
    if (&old.public, &old.vpc) != (&new.public, &new.vpc) {
        changes.push(Change::behaviour(&new.constant, "another pattern of hosts"));
    }
    let hosts = |service: &Service| -> BTreeMap<String, (String, Option<String>)> {
        let endpoints = service.endpoints.iter();
        endpoints.map(|it| (it.region.clone(), (it.public.clone(), it.vpc.clone()))).collect()
    };
    let (before, after) = (hosts(old), hosts(new));
    for (region, host) in &after {
        if before.get(region) != Some(host) {
            let change = Change::behaviour(&new.constant, format!("host of {region}: {}", host.0));
            changes.push(change);
        }
    }
    for region in before.keys().filter(|region| !after.contains_key(*region)) {
        let text = format!("host of {region} as the pattern says");
        changes.push(Change::behaviour(&new.constant, text));
    }
    if old.title != new.title {
        changes.push(Change::patch(&new.constant, "another title"));
    }
    if old.errors_in_success != new.errors_in_success {
        changes.push(Change::behaviour(&new.constant, "errors with status 200"));
    }
    let codes = |service: &Service| service.codes.len();
    if codes(old) != codes(new) {
        let text = format!("codes with a meaning: {} -> {}", codes(old), codes(new));
        changes.push(Change::behaviour(&new.constant, text).class(Class::Patch));
    }
}
