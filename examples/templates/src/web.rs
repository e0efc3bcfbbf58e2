//! A web service: lists instances, and stops them.
//!
//! ```toml
//! [dependencies]
//! axum = { version = "0.8", default-features = false, features = ["http1", "json", "query", "tokio"] }
//! # Not published yet: the path leads to the folder ecs-sdk of a clone.
//! ecs-sdk = { path = "../ecs-sdk/ecs-sdk", default-features = false, features = ["instance", "ring"] }
//! serde = { version = "1", features = ["derive"] }
//! serde_json = "1"
//! tokio = { version = "1", features = ["macros", "net", "rt-multi-thread", "signal"] }
//! tracing = "0.1"
//! tracing-subscriber = "0.3"
//! ```
//!
//! | request | response |
//! | --- | --- |
//! | `GET /instances?status=Running&zone=cn-hangzhou-a&name=web*&limit=20` | a JSON array; all filters are optional |
//! | `POST /instances/{id}/stop` | 202, an empty body |
//!
//! A failed call of ECS is a status and a JSON object with the members `error`, `code` and
//! `request_id`. The service has no authentication of its own: put one in front of it.

use std::future::Future;

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use ecs_sdk::Client;
use ecs_sdk::instance::describe_instances::Instance;
use ecs_sdk::instance::{DescribeInstancesRequest, StopInstanceRequest};
use ecs_sdk::types::InstanceStatus;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::net::TcpListener;

/// The number of instances in a response, unless the request has a `limit`.
const DEFAULT_LIMIT: usize = 100;
/// A larger `limit` counts as this one, so that a request takes at most ten calls of ECS.
const MAX_LIMIT: usize = 1000;

/// The routes. All handlers share one client, and with it connections and credentials.
pub fn router(ecs: Client) -> Router {
    Router::new()
        .route("/instances", get(list))
        .route("/instances/{id}/stop", post(stop))
        .with_state(ecs)
}

/// Serves until `shutdown` is ready, then completes the requests in progress.
///
/// # Errors
///
/// Those of accepting connections.
pub async fn serve(
    listener: TcpListener,
    ecs: Client,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(ecs)).with_graceful_shutdown(shutdown).await
}

/// The query of a list. An unknown parameter is an error, because a misspelt filter filters nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Filters {
    status: Option<String>,
    zone: Option<String>,
    name: Option<String>,
    limit: Option<usize>,
}

/// An instance in a response. A type of its own decides what the clients of this service see.
#[derive(Serialize)]
struct Row {
    id: String,
    name: String,
    status: String,
    instance_type: String,
    zone: String,
}

impl From<Instance> for Row {
    fn from(instance: Instance) -> Self {
        Self {
            id: instance.instance_id,
            name: instance.instance_name,
            status: instance.status.as_str().to_owned(),
            instance_type: instance.instance_type,
            zone: instance.zone_id,
        }
    }
}

async fn list(
    State(ecs): State<Client>,
    Query(filters): Query<Filters>,
) -> Result<Json<Vec<Row>>, Failure> {
    let limit = filters.limit.unwrap_or(DEFAULT_LIMIT).min(MAX_LIMIT);
    let mut request = DescribeInstancesRequest::new();
    // Fields of a request are public: what the query does not have stays unset.
    request.status = filters.status.map(InstanceStatus::from);
    request.zone_id = filters.zone;
    request.instance_name = filters.name;
    // Requests as many pages as the limit needs.
    let instances = ecs.describe_instances(request).items().limit(limit).collect_all().await?;
    Ok(Json(instances.into_iter().map(Row::from).collect()))
}

async fn stop(State(ecs): State<Client>, Path(id): Path<String>) -> Result<StatusCode, Failure> {
    // Returns once the service accepts the call; the instance is `Stopping` for a while.
    ecs.stop_instance(StopInstanceRequest::new().instance_id(id)).await?;
    Ok(StatusCode::ACCEPTED)
}

/// A failed call of ECS, as a response.
struct Failure(ecs_sdk::Error);

impl From<ecs_sdk::Error> for Failure {
    fn from(error: ecs_sdk::Error) -> Self {
        Self(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let Self(error) = self;
        // The log has everything. The client gets no message: one can name users and roles.
        tracing::warn!(%error, "a call of ECS failed");
        let (status, text) = if error.is_not_found() {
            (StatusCode::NOT_FOUND, "not found")
        } else if error.is_throttled() {
            (StatusCode::SERVICE_UNAVAILABLE, "throttled, try later")
        } else {
            (StatusCode::BAD_GATEWAY, "the call of ECS failed")
        };
        let body = json!({"error": text, "code": error.code(), "request_id": error.request_id()});
        let mut response = (status, Json(body)).into_response();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            let seconds = error.retry_after().map_or(1, |delay| delay.as_secs().max(1));
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}
