//! Files sent to instances.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::definition::check_region;
use super::target::{describe_error, is_reachable, named, overall};
use crate::actions::prelude::*;

/// Maximum file size in bytes, encoded in Base64.
const MAX_BYTES: usize = 32 * 1024;

pub(super) fn send_file(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    let mut file = read(call)?;
    let instances = named(world, call)?;
    let targets = instances
        .iter()
        .map(|instance| (instance.id.clone(), target(world, call, &file, instance)));
    file.targets = targets.collect();
    file.id = world.ids.new_id("f");
    let id = file.id.clone();
    world.await_targets(&id, &file.targets);
    lookup::add(world, file)
}

fn read(call: &Call<'_>) -> Result<SentFile> {
    let content_type = call.text("ContentType").unwrap_or("PlainText");
    check_content(call, content_type)?;
    let text = |name, default: &str| call.text(name).unwrap_or(default).to_owned();
    Ok(SentFile {
        id: String::new(),
        region: call.region().to_owned(),
        name: call.text_or_empty("Name"),
        description: call.text_or_empty("Description"),
        target_dir: call.text_or_empty("TargetDir"),
        content_type: content_type.to_owned(),
        content: call.required("Content")?.to_owned(),
        owner: text("FileOwner", "root"),
        group: text("FileGroup", "root"),
        mode: text("FileMode", "0644"),
        overwrite: call.flag("Overwrite").unwrap_or(false),
        created: call.now,
        targets: std::collections::BTreeMap::new(),
        tags: call.tags(),
    })
}

fn check_content(call: &Call<'_>, content_type: &str) -> Result<()> {
    let content = call.required("Content")?;
    reject_if!(call, content_type == "Base64" && STANDARD.decode(content).is_err() =>
        "FileContent.DecodeError",
        "Content is not in Base64; encode it, or set ContentType to PlainText.");
    let length = match content_type {
        "Base64" => content.len(),
        _ => STANDARD.encode(content).len(),
    };
    reject_if!(call, length > MAX_BYTES =>
        "FileSize.ExceedLimit", "The file has more than {MAX_BYTES} bytes in Base64.");
    Ok(())
}

fn target(world: &World, call: &Call<'_>, file: &SentFile, instance: &Instance) -> Target {
    if !is_reachable(instance) {
        let outcome = Outcome::failure(RunStatus::Aborted, "InstanceNotRunning");
        return Target::over(call.now, outcome);
    }
    let outcome = match !file.overwrite && exists(world, file, instance) {
        true => Outcome::failure(RunStatus::Failed, "FileAlreadyExists"),
        false => Outcome::success(String::new()),
    };
    Target::running(call.now, call.after(call.delays.command), outcome)
}

/// Whether the file was sent to the same path before.
fn exists(world: &World, file: &SentFile, instance: &Instance) -> bool {
    let same = |sent: &&SentFile| sent.name == file.name && sent.target_dir == file.target_dir;
    world.sent_files.values().filter(same).any(|sent| {
        let target = sent.targets.get(&instance.id);
        target.is_some_and(|target| target.status == RunStatus::Success)
    })
}

const FILTERS: Filters<SentFile> = filters!(|_, _, file|
    Is {
        "InvokeId": &file.id, "Name": &file.name,
        "InvocationStatus": overall(file.targets.values()),
        "InstanceId": file.targets.keys().map(String::as_str).collect::<Vec<_>>(),
    }
    Tags { "Tag": &file.tags }
);

pub(super) fn describe_send_file_results(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, wire)
}

fn wire(file: &SentFile) -> Value {
    let targets: Vec<_> =
        file.targets.iter().map(|(id, target)| instance(file, id, target)).collect();
    json!({
        "InvokeId": file.id, "Name": file.name, "Description": file.description,
        "TargetDir": file.target_dir, "ContentType": file.content_type, "Content": file.content,
        "FileOwner": file.owner, "FileGroup": file.group, "FileMode": file.mode,
        "Overwrite": file.overwrite.to_string(), "VmCount": file.targets.len(),
        "CreationTime": seconds(file.created), "InvocationStatus": overall(file.targets.values()),
        "InvokeInstances": { "InvokeInstance": targets },
        "Tags": wire_tags(&file.tags),
    })
}

fn instance(file: &SentFile, id: &str, target: &Target) -> Value {
    let mut response = json!({
        "InstanceId": id, "InvocationStatus": target.status.as_str(),
        "CreationTime": seconds(file.created),
        "StartTime": target.started.map(seconds).unwrap_or_default(),
        "FinishTime": target.finished.map(seconds).unwrap_or_default(),
        "UpdateTime": seconds(target.finished.or(target.started).unwrap_or(file.created)),
    });
    describe_error(&mut response, target);
    response
}
