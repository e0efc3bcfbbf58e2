//! Credentials that a program prints.

use std::future::poll_fn;
use std::process::Output;
use std::task::Poll;
use std::time::Duration;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use zeroize::Zeroizing;

use super::json::JsonFields;

/// Runs a program that prints credentials as JSON on its standard output:
///
/// ```json
/// {"mode": "StsToken", "access_key_id": "STS.an-id", "access_key_secret": "a-secret",
///  "sts_token": "a-token", "expiration": "2026-01-02T03:04:05Z"}
/// ```
///
/// `mode` is `AK` or `StsToken`; without it, the credentials are temporary if there is a token.
/// Without `expiration` the credentials are used for as long as the client lives.
///
/// The program has no standard input, and has to exit within 60 seconds, successfully. Neither its
/// output nor its standard error is ever shown. If `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` is `true`,
/// it is not run.
#[derive(Clone, Debug)]
pub struct ProcessProvider {
    command: SecretString,
}

impl ProcessProvider {
    /// Credentials from a command. It is split into words as a POSIX shell does, with quotes, but is
    /// not run by a shell: there are no variables, pipes or wildcards.
    pub fn new(command: impl Into<String>) -> Self {
        Self { command: command.into().into() }
    }

    async fn run(&self, platform: &Platform) -> Result<Credentials, Error> {
        if platform.is_enabled(DISABLED) {
            return Err(Error::credentials(format!("disabled: {DISABLED} is true")));
        }
        let words = shlex::split(self.command.expose_secret())
            .ok_or_else(|| Error::credentials("the command has an unclosed quote"))?;
        let [program, arguments @ ..] = words.as_slice() else {
            return Err(Error::credentials("the command is empty"));
        };
        let output = output_of(platform, program, arguments).await;
        let credentials = output.and_then(|output| read(&output, platform.now()));
        let credentials = credentials.map_err(|error| error.within(shown(program)))?;
        Ok(credentials.with_source(format!("external process {}", shown(program))))
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

/// Read by the command line tool (aliyun/aliyun-cli).
const DISABLED: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

/// The default of aliyun/credentials-python `alibabacloud_credentials/provider/external.py`.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A command that is written for a shell may start with a variable, whose value is not shown.
fn shown(program: &str) -> &str {
    program.split('=').next().unwrap_or_default()
}

/// The standard output of the program, unless it fails or takes too long.
async fn output_of(
    platform: &Platform,
    program: &str,
    arguments: &[String],
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let running = platform.run_process(program, arguments);
    let output = first_of(running, platform.clock().sleep(TIMEOUT)).await.ok_or_else(|| {
        Error::credentials(format!("did not exit within {} seconds", TIMEOUT.as_secs()))
    })?;
    let Output { status, stdout, stderr } =
        output.map_err(|error| Error::credentials(format!("cannot be run: {error}")))?;
    let (stdout, _stderr) = (Zeroizing::new(stdout), Zeroizing::new(stderr));
    if status.success() {
        return Ok(stdout);
    }
    Err(Error::credentials(format!("failed with {status}; run the command by hand to see why")))
}

/// The output of `work`, or `None` if `timer` is ready first. Dropping the work ends it.
async fn first_of<T>(mut work: BoxFuture<'_, T>, mut timer: BoxFuture<'_, ()>) -> Option<T> {
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(result) => Poll::Ready(Some(result)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}

fn read(output: &[u8], now: Timestamp) -> Result<Credentials, Error> {
    let value: Value = serde_json::from_slice(output).map_err(|error| {
        let message = format!("the output is not JSON: {error}; print nothing but credentials");
        Error::credentials(message)
    })?;
    let fields = JsonFields::of(&value)
        .ok_or_else(|| Error::credentials("the output is not a JSON object"))?;
    let credentials = credentials(fields).map_err(|error| error.within("in its output"))?;
    match credentials.expiration() {
        Some(time) if time <= now => {
            Err(Error::credentials(format!("the credentials in its output expired at {time}")))
        }
        _ => Ok(credentials),
    }
}

/// The fields of mode `External` (aliyun/credentials-python
/// `alibabacloud_credentials/provider/external.py`).
fn credentials(fields: JsonFields<'_>) -> Result<Credentials, Error> {
    let id = required(fields, "access_key_id")?;
    let secret = required(fields, "access_key_secret")?;
    let credentials = match fields.text("mode")?.map(str::to_ascii_lowercase).as_deref() {
        Some("ak") => Credentials::access_key(id, secret),
        Some("ststoken") => Credentials::sts(id, secret, required(fields, "sts_token")?),
        None => match fields.text("sts_token")? {
            Some(token) => Credentials::sts(id, secret, token),
            None => Credentials::access_key(id, secret),
        },
        Some(_) => return Err(Error::credentials("`mode` is neither AK nor StsToken")),
    };
    Ok(match expiration(fields)? {
        Some(time) => credentials.expiring_at(time),
        None => credentials,
    })
}

fn required<'a>(fields: JsonFields<'a>, name: &str) -> Result<&'a str, Error> {
    fields.text(name)?.ok_or_else(|| Error::credentials(format!("`{name}` is missing")))
}

fn expiration(fields: JsonFields<'_>) -> Result<Option<Timestamp>, Error> {
    fields.time("expiration")
}
