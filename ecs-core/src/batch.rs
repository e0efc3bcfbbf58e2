//! Requests that name more resources than one call takes.

use std::collections::HashSet;

use sha2::{Digest, Sha256};

use crate::action::Request;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::sign::hex;

/// The list of a request that the service limits.
#[derive(Debug)]
pub struct IdLimit<'a> {
    values: &'a mut Vec<String>,
    limit: usize,
}

impl<'a> IdLimit<'a> {
    /// A list of which one call takes `limit` values.
    pub fn new(values: &'a mut Vec<String>, limit: usize) -> Self {
        Self { values, limit }
    }

    /// Adds what to do to a refusal that may come from the length of the list.
    pub(crate) fn explain(&self, error: Error) -> Error {
        let (count, limit) = (self.values.len(), self.limit);
        if count <= limit || error.kind() != ErrorKind::Service || error.is_transient() {
            return error;
        }
        error.hint(&format!(
            "{count} values were given where one call takes {limit}: `split`, or a walk over \
             pages, makes several calls"
        ))
    }
}

impl<R: Request + Clone> Call<'_, R> {
    /// As many calls as it takes to keep each below the limit of the service on one list, most
    /// often 100 ids. A call whose list is short enough, or that has none, stays as it is.
    ///
    /// The parts name each value once, in the order of the list. Together they are not one call:
    /// some can succeed and others fail, and a change that the service does for one call as a
    /// whole is done for each part. A `ClientToken` that was set becomes a different one for each
    /// part, and the same ones when the same call is split again.
    ///
    /// ```no_run
    /// # async fn run<R: ecs_core::Request + Clone>(call: ecs_core::Call<'_, R>) -> Result<(), ecs_core::Error> {
    /// for part in call.in_batches() {
    ///     part.send().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn in_batches(mut self) -> Vec<Self> {
        let parts = match self.request.id_limit() {
            Some(list) if list.values.len() > list.limit => parts(list),
            _ => return vec![self],
        };
        let parts = parts.into_iter().enumerate();
        parts.map(|(index, values)| self.part(index, values)).collect()
    }

    fn part(&self, index: usize, values: Vec<String>) -> Self {
        let mut request = self.request.clone();
        if let Some(list) = request.id_limit() {
            *list.values = values;
        }
        let mut options = self.options.clone();
        options.client_token.take();
        let mut part = Call { client: self.client, request, options };
        if let Some(token) = part.own_client_token() {
            part = part.param("ClientToken", derived(&token, index));
        }
        part
    }

    /// The `ClientToken` that the caller set.
    fn own_client_token(&self) -> Option<String> {
        let params = self.params().ok()?;
        let token = params.get("ClientToken")?;
        // One is made for the call even if it is not needed.
        let generated = self.options.client_token.get();
        generated.is_none_or(|generated| generated != token).then(|| token.to_owned())
    }
}

/// The values, each once, in lists that are short enough.
fn parts(list: IdLimit<'_>) -> Vec<Vec<String>> {
    let mut seen = HashSet::new();
    let values: Vec<_> = std::mem::take(list.values)
        .into_iter()
        .filter(|value| seen.insert(value.clone()))
        .collect();
    values.chunks(list.limit.max(1)).map(<[String]>::to_vec).collect()
}

/// A token that depends on `token` and `index` alone, and fits where a token does.
fn derived(token: &str, index: usize) -> String {
    hex(&Sha256::digest(format!("{token} {index}"))[..16])
}
