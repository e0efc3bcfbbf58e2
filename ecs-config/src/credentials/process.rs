//! A program that prints keys.

use std::future::poll_fn;
use std::process::Output;
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use zeroize::Zeroizing;

use super::members::Members;
use super::{Credentials, ProvideCredentials, Secret};
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::Platform;

/// Runs a program that prints keys as JSON on its standard output:
///
/// ```json
/// {"mode": "StsToken", "access_key_id": "STS.an-id", "access_key_secret": "a-secret",
///  "sts_token": "a-token", "expiration": "2026-01-02T03:04:05Z"}
/// ```
///
/// `mode` is `AK` or `StsToken`; without it, a token makes the difference. `expiration` may be left
/// out, and the keys are then used for as long as the client lives.
///
/// The program gets no standard input, and has to end within 60 seconds, successfully. What it
/// prints is never shown, on standard error neither. `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS`,
/// if it is `true`, forbids running it.
#[derive(Clone, Debug)]
pub struct ProcessProvider {
    command: Secret,
}

impl ProcessProvider {
    /// Keys from this command. It is split into words as a POSIX shell does, with quotes, but no
    /// shell runs it: there are no variables, pipes or wildcards.
    pub fn new(command: impl Into<String>) -> Self {
        Self { command: Secret::new(command) }
    }

    async fn run(&self, platform: &Platform) -> Result<Credentials, Error> {
        if platform.is_switched_on(SWITCH) {
            return Err(Error::credentials(format!("not run, because {SWITCH} is true")));
        }
        let words = shlex::split(self.command.expose())
            .ok_or_else(|| Error::credentials("a quote in the command is not closed"))?;
        let [program, arguments @ ..] = words.as_slice() else {
            return Err(Error::credentials("the command is empty"));
        };
        let output = output_of(platform, program, arguments).await;
        let keys = output.and_then(|text| keys(&text, platform.clock.now()));
        keys.map_err(|error| error.within(shown(program)))
    }
}

impl ProvideCredentials for ProcessProvider {
    fn name(&self) -> &str {
        "external process"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(self.run(platform))
    }
}

const SWITCH: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

const LIMIT: Duration = Duration::from_secs(60);

/// Whoever expects a shell may set a variable first: its value stays hidden.
fn shown(program: &str) -> &str {
    program.split('=').next().unwrap_or_default()
}

/// What the program prints, unless it fails or takes too long.
async fn output_of(
    platform: &Platform,
    program: &str,
    arguments: &[String],
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let running = platform.processes.run(program, arguments);
    let output = first_of(running, platform.clock.sleep(LIMIT)).await.ok_or_else(|| {
        Error::credentials(format!("did not end within {} seconds", LIMIT.as_secs()))
    })?;
    let Output { status, stdout, stderr } =
        output.map_err(|error| Error::credentials(format!("cannot be run: {error}")))?;
    let (stdout, _stderr) = (Zeroizing::new(stdout), Zeroizing::new(stderr));
    if status.success() {
        return Ok(stdout);
    }
    Err(Error::credentials(format!("failed with {status}; run the command by hand to see why")))
}

/// What `work` gives, or `None` if the time is up before. Dropping the work ends it.
async fn first_of<T>(mut work: BoxFuture<'_, T>, mut time: BoxFuture<'_, ()>) -> Option<T> {
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => time.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Reads what the program printed.
fn keys(printed: &[u8], now: Timestamp) -> Result<Credentials, Error> {
    let value: Value = serde_json::from_slice(printed).map_err(|error| {
        Error::credentials(format!("printed no JSON: {error}; only the keys may be printed"))
    })?;
    let members =
        Members::of(&value).ok_or_else(|| Error::credentials("printed no JSON object"))?;
    let credentials = read(members).map_err(|error| error.within("in what it printed"))?;
    match credentials.expiration() {
        Some(time) if time <= now => {
            Err(Error::credentials(format!("the keys that it printed expired at {time}")))
        }
        _ => Ok(credentials),
    }
}

fn read(members: Members<'_>) -> Result<Credentials, Error> {
    let id = required(members, "access_key_id")?;
    let secret = required(members, "access_key_secret")?;
    let credentials = match members.text("mode")?.map(str::to_ascii_lowercase).as_deref() {
        Some("ak") => Credentials::access_key(id, secret),
        Some("ststoken") => Credentials::sts(id, secret, required(members, "sts_token")?),
        None => match members.text("sts_token")? {
            Some(token) => Credentials::sts(id, secret, token),
            None => Credentials::access_key(id, secret),
        },
        Some(_) => return Err(Error::credentials("`mode` is neither AK nor StsToken")),
    };
    Ok(match expiration(members)? {
        Some(time) => credentials.expiring_at(time),
        None => credentials,
    })
}

fn required<'a>(members: Members<'a>, name: &str) -> Result<&'a str, Error> {
    members.text(name)?.ok_or_else(|| Error::credentials(format!("`{name}` is missing")))
}

fn expiration(members: Members<'_>) -> Result<Option<Timestamp>, Error> {
    let Some(text) = members.text("expiration")? else { return Ok(None) };
    text.parse()
        .map(Some)
        .map_err(|_| Error::credentials("`expiration` is no time such as 2026-01-02T03:04:05Z"))
}
