//! `ReplayTransport`: selection of replies, and its report.

use std::panic::{AssertUnwindSafe, catch_unwind};

use ecs_core::testing::{ReplayTransport, Reply};
use ecs_core::{Action, Client, Error, ErrorKind};

use crate::support::builder;
use crate::support::records::Images;
use crate::support::requests::{ECS, empty_request};

static FIRST: Action = Action::new(&ECS, "First");
static SECOND: Action = Action::new(&ECS, "Second");

fn client(transport: &ReplayTransport) -> Client {
    builder().transport(transport.clone()).build().unwrap()
}

fn numbered(id: &str) -> Reply {
    Reply::response(&serde_json::json!({ "RequestId": id }))
}

async fn call_action(client: &Client, action: &Action) -> Result<String, Error> {
    client.call(empty_request(action.clone())).await.map(|Images { request_id, .. }| request_id)
}

#[tokio::test]
async fn each_action_has_its_own_order() {
    let transport = ReplayTransport::new()
        .on("First", numbered("1a"))
        .on("Second", numbered("2a"))
        .repeat("First", numbered("1z"))
        .on("First", numbered("1b"))
        .otherwise(numbered("other"));
    let client = client(&transport);
    let calls = [
        (&SECOND, "2a"),
        (&FIRST, "1a"),
        (&FIRST, "1b"),
        (&FIRST, "1z"),
        (&FIRST, "1z"),
        (&SECOND, "other"),
        (&Action::new(&ECS, "Third"), "other"),
    ];
    for (action, expected) in calls {
        assert_eq!(call_action(&client, action).await.unwrap(), expected);
    }
    transport.assert_used_up();
    assert_eq!(transport.requests().len(), calls.len());
    assert_eq!(transport.requests_for("First").len(), 4);
    let actions: Vec<_> = transport.requests().iter().map(|r| r.action().to_owned()).collect();
    assert_eq!(actions, calls.map(|(action, _)| action.name()));
}

#[tokio::test]
async fn a_script_can_be_extended_while_it_runs() {
    let transport = ReplayTransport::new();
    let client = client(&transport);
    for id in ["1", "2"] {
        transport.clone().on("First", numbered(id));
        assert_eq!(call_action(&client, &FIRST).await.unwrap(), id);
    }
    transport.assert_used_up();
}

#[tokio::test]
async fn an_unexpected_action_is_reported_with_the_script() {
    let scripts = [
        (ReplayTransport::new(), "the script is empty"),
        (
            ReplayTransport::new()
                .on("First", numbered("1"))
                .on("Third", numbered("3"))
                .on("Third", numbered("3"))
                .repeat("Fourth", numbered("4")),
            "scripted: First 0 of 1 left, Fourth any number of times, Third 2 of 2 left",
        ),
    ];
    for (transport, scripted) in scripts {
        let client = client(&transport);
        let _ = call_action(&client, &FIRST).await;
        let error = call_action(&client, &SECOND).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.may_have_been_executed()),
            (ErrorKind::InvalidRequest, false)
        );
        let expected =
            format!("no reply is scripted for Second ({scripted}); add one with `on` or `repeat`");
        assert_eq!(error.message(), expected);
        assert_eq!(transport.unexpected().last().unwrap(), "Second");
    }
}

#[tokio::test]
async fn assert_used_up_panics_if_the_script_was_not_followed() {
    let transport = ReplayTransport::new().on("First", numbered("1")).on("First", numbered("2"));
    let _ = call_action(&client(&transport), &SECOND).await;
    assert_eq!(transport.unused(), ["First", "First"]);
    let panic = catch_unwind(AssertUnwindSafe(|| transport.assert_used_up())).unwrap_err();
    assert_eq!(
        *panic.downcast::<String>().unwrap(),
        "the script was not followed: unused replies: [\"First\", \"First\"], \
         requests without a reply: [\"Second\"]"
    );
    call_action(&client(&transport), &FIRST).await.unwrap();
    assert_eq!(transport.unused(), ["First"]);
    let unexpected = ReplayTransport::new();
    let _ = call_action(&client(&unexpected), &SECOND).await;
    catch_unwind(AssertUnwindSafe(|| unexpected.assert_used_up())).unwrap_err();
}

#[tokio::test]
async fn a_computed_reply_can_read_the_requests() {
    let transport = ReplayTransport::new();
    let requests = transport.clone();
    let reply = Reply::with(move |_| numbered(&requests.requests().len().to_string()));
    let client = client(&transport.repeat("First", reply));
    for expected in ["1", "2"] {
        assert_eq!(call_action(&client, &FIRST).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn tasks_share_a_script() {
    const TASKS: usize = 40;

    let transport = (0..TASKS).fold(ReplayTransport::new(), |transport, number| {
        transport.on("First", numbered(&number.to_string())).on("Second", Reply::stall())
    });
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let client = client(&transport);
            tokio::spawn(async move {
                assert!(call_action(&client, &SECOND).await.unwrap_err().is_timeout());
                call_action(&client, &FIRST).await.unwrap()
            })
        })
        .collect();
    let mut ids = Vec::new();
    for task in tasks {
        ids.push(task.await.unwrap().parse::<usize>().unwrap());
    }
    ids.sort_unstable();
    assert_eq!(ids, (0..TASKS).collect::<Vec<_>>());
    assert_eq!(transport.requests().len(), 2 * TASKS);
    transport.assert_used_up();
}
