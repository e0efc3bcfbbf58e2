//! Batches: requests with more ids than one call takes.

use std::collections::HashSet;

use base16ct::lower::encode_string as hex;
use sha2::{Digest, Sha256};

use super::Call;
use crate::api::{IdLimit, Request};
use crate::error::{Error, ErrorKind};

impl<R: Request> Call<'_, R> {
    /// Adds what to do to an error that may come from too many ids.
    pub(super) fn explain(&mut self, error: Error) -> Error {
        explain(error, self.request.id_limit())
    }
}

fn explain(error: Error, ids: Option<IdLimit<'_>>) -> Error {
    let Some(IdLimit { values, limit }) = ids else { return error };
    let count = values.len();
    if count <= limit || error.kind() != ErrorKind::Service || error.is_transient() {
        return error;
    }
    error.hint(&format!(
        "the request has {count} ids where one call takes {limit}; use `in_batches` or pagination to \
         send several calls"
    ))
}

impl<R: Request + Clone> Call<'_, R> {
    /// Splits the call into batches, each within the service's limit on one list, mostly 100 ids. A
    /// call whose list is short enough, or that has no such list, is a single batch.
    ///
    /// Every value is in exactly one batch, in the order of the list. Batches are separate calls: some
    /// can succeed while others fail. A `ClientToken` that was set becomes a different one for each
    /// batch, derived from it, so that splitting the same call again results in the same tokens.
    ///
    /// ```no_run
    /// # async fn run<R: ecs_core::Request + Clone>(call: ecs_core::Call<'_, R>) -> Result<(), ecs_core::Error> {
    /// for batch in call.in_batches() {
    ///     batch.send().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn in_batches(mut self) -> Vec<Self> {
        let chunks = match self.request.id_limit() {
            Some(list) if list.values.len() > list.limit => chunks(list),
            _ => return vec![self],
        };
        let chunks = chunks.into_iter().enumerate();
        chunks.map(|(index, values)| self.batch(index, values)).collect()
    }

    fn batch(&self, index: usize, values: Vec<String>) -> Self {
        let mut request = self.request.clone();
        if let Some(list) = request.id_limit() {
            *list.values = values;
        }
        let mut options = self.options.clone();
        options.client_token.take();
        let mut batch = Call { client: self.client, request, options };
        if let Some(token) = batch.own_client_token() {
            batch = batch.param("ClientToken", derived(&token, index));
        }
        batch
    }

    /// The `ClientToken` that the caller set.
    fn own_client_token(&self) -> Option<String> {
        let params = self.params().ok()?;
        let token = params.get("ClientToken")?;
        // A token is generated for the call even if it is not needed.
        let generated = self.options.client_token.get();
        generated.is_none_or(|generated| generated != token).then(|| token.to_owned())
    }
}

/// The distinct values, in lists within the limit.
fn chunks(list: IdLimit<'_>) -> Vec<Vec<String>> {
    let mut seen = HashSet::new();
    let values: Vec<_> = std::mem::take(list.values)
        .into_iter()
        .filter(|value| seen.insert(value.clone()))
        .collect();
    values.chunks(list.limit.max(1)).map(<[String]>::to_vec).collect()
}

/// A token that depends on `token` and `index` only, and is as long as any token.
fn derived(token: &str, index: usize) -> String {
    hex(&Sha256::digest(format!("{token} {index}"))[..16])
}
