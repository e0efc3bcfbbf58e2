//! The platform of a case.

use std::sync::Mutex;
use std::time::Duration;

use ecs_core::testing::FakePlatform;
use ecs_core::{BoxFuture, Clock, Platform};
use jiff::Timestamp;
use serde_json::{Map, Value};

use super::traffic::Traffic;

const NOW: &str = "2026-01-02T03:04:05Z";

pub(crate) fn read(step: &Map<String, Value>, traffic: Traffic) -> Platform {
    let now = step.get("now").map_or(NOW, |now| now.as_str().unwrap());
    let mut platform = FakePlatform::new().clock(StoppedClock::at(now)).transport(traffic);
    for (name, value) in entries(step.get("env")) {
        platform = platform.variable(name, value.as_str().unwrap());
    }
    for (path, file) in entries(step.get("files")) {
        platform = with_file(platform, path, file);
    }
    for (command, process) in entries(step.get("processes")) {
        platform = with_process(platform, command, process);
    }
    platform.build()
}

fn entries(object: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    object.into_iter().flat_map(|object| object.as_object().unwrap())
}

fn with_file(platform: FakePlatform, path: &str, file: &Value) -> FakePlatform {
    let bytes = |list: &Value| list.as_array().unwrap().iter().map(byte).collect::<Vec<_>>();
    match (file.as_str(), file.get("open"), file.get("bytes")) {
        (Some("forbidden"), _, _) => platform.forbidden_file(path),
        (_, Some(content), _) => platform.open_file(path, text(content)),
        (_, _, Some(list)) => platform.file(path, bytes(list)),
        (_, _, None) => platform.file(path, text(file)),
    }
}

fn byte(number: &Value) -> u8 {
    number.as_u64().unwrap().try_into().unwrap()
}

fn with_process(platform: FakePlatform, command: &str, process: &Value) -> FakePlatform {
    let words = shlex::split(command).unwrap();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    if process == "hangs" {
        return platform.hanging_process(&words);
    }
    let of = |name| process.get(name);
    let stdout = text(of("stdout").unwrap_or(process));
    let stderr = of("stderr").map(text).unwrap_or_default();
    let exit = of("exit").map_or(0, |exit| exit.as_u64().unwrap());
    platform.process(&words, stdout, stderr, u8::try_from(exit).unwrap())
}

/// A text, lines, or an object as JSON.
pub(crate) fn text(content: &Value) -> String {
    match content {
        Value::String(text) => text.clone(),
        Value::Array(lines) => {
            lines.iter().map(|line| format!("{}\n", line.as_str().unwrap())).collect()
        }
        _ => content.to_string(),
    }
}

/// Does not move, except that sleeping advances it at once.
#[derive(Debug)]
struct StoppedClock {
    now: Timestamp,
    slept: Mutex<Duration>,
}

impl StoppedClock {
    fn at(now: &str) -> Self {
        Self { now: now.parse().unwrap(), slept: Mutex::default() }
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> Timestamp {
        self.now + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        *self.slept.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { *self.slept.lock().unwrap() += duration })
    }
}
