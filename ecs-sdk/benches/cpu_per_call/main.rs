//! How much CPU time a call costs beside the same call by hand:
//! `cargo bench -p ecs-sdk --bench cpu_per_call`.
//!
//! - A small call: a write whose response is a request id, beside reqwest that sends the same
//!   request, signed before, and reads the body.
//! - A page of 100 instances with every member filled, beside reqwest and serde derive.
//!
//! The server runs on a thread of its own. Only the CPU time of the client's thread counts, which
//! drives a current-thread runtime. Both sides alternate every few calls, so that whatever slows the
//! computer slows both alike; the ratio is the median of the ratios of the rounds.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod page;
mod server;

use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use ecs_sdk::instance::{DescribeInstancesRequest, StartInstanceRequest};
use ecs_sdk::{Client, Credentials};
use page::Page;
use serde_json::{Value, json};
use server::Server;
use tokio::runtime::Runtime;

const ROUNDS: usize = 1_000;
const SMALL_CALLS: u32 = 20;
const PAGES: u32 = 2;

/// What a small call may cost at most, as a multiple of the same call by hand.
const SMALL_CALL_GOAL: f64 = 1.25;
const PAGE_GOAL: f64 = 1.08;

fn main() {
    let page = page_of_instances();
    println!("medians of {ROUNDS} rounds; the page has {} bytes\n", page.len());
    let small = json!({"RequestId": "4F3D5E0A-0001-4A5B-9C1D-000000000000"});
    let bodies =
        vec![("StartInstance", serde_json::to_vec(&small).unwrap()), ("DescribeInstances", page)];
    let bench = Bench::new(Server::start(bodies));
    println!(
        "{:<26}{:>10}{:>10}{:>8}{:>15}{:>7}",
        "CPU µs", "ecs-sdk", "reqwest", "ratio", "quartiles", "goal"
    );
    bench.small_call().print("small call", SMALL_CALL_GOAL);
    bench.page().print("page of 100 instances", PAGE_GOAL);
}

struct Bench {
    runtime: Runtime,
    server: Server,
    client: Client,
    http: reqwest::Client,
}

impl Bench {
    fn new(server: Server) -> Self {
        // Both sides use the same cryptography. Nothing is encrypted here, but reqwest wants it.
        rustls::crypto::ring::default_provider().install_default().unwrap();
        let client = Client::builder()
            .endpoint(format!("http://{}", server.address))
            .region("cn-hangzhou")
            .credentials(Credentials::access_key("LTAI-an-id", "a-secret"))
            .build()
            .unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { runtime, server, client, http: reqwest::Client::new() }
    }

    fn small_call(&self) -> Comparison {
        let request = StartInstanceRequest::new().instance_id("i-bp1234567890abcdefg");
        let call = async || {
            let call = self.client.start_instance(request.clone());
            black_box(call.await.unwrap());
        };
        self.runtime.block_on(call());
        let signed = self.last_request();
        let by_hand = async || {
            let response = self.http.execute(signed.try_clone().unwrap()).await.unwrap();
            black_box(response.bytes().await.unwrap());
        };
        self.compare(SMALL_CALLS, call, by_hand)
    }

    fn page(&self) -> Comparison {
        let request = DescribeInstancesRequest::new().page_size(100);
        let call = async || {
            let response = self.client.describe_instances(request.clone()).await.unwrap();
            assert_eq!(black_box(response).instances.len(), 100);
        };
        self.runtime.block_on(call());
        let signed = self.last_request();
        let by_hand = async || {
            let response = self.http.execute(signed.try_clone().unwrap()).await.unwrap();
            let body = response.bytes().await.unwrap();
            let page: Page = serde_json::from_slice(&body).unwrap();
            assert_eq!(black_box(page).instances.instance.len(), 100);
        };
        self.compare(PAGES, call, by_hand)
    }

    /// The request that the client has just sent, signature included.
    fn last_request(&self) -> reqwest::Request {
        let sent = self.server.last();
        let mut words = sent.head[0].split(' ');
        let method = words.next().unwrap().parse().unwrap();
        let url = format!("http://{}{}", self.server.address, words.next().unwrap());
        let mut request = self.http.request(method, url).body(sent.body.clone());
        let by_the_library = ["host", "content-length", "accept-encoding"];
        for (name, value) in sent.headers() {
            if !by_the_library.contains(&&*name) {
                request = request.header(name, value);
            }
        }
        request.build().unwrap()
    }

    fn compare(&self, calls: u32, ours: impl AsyncFn(), by_hand: impl AsyncFn()) -> Comparison {
        let mut comparison = Comparison::default();
        // The first round opens connections and warms caches.
        for round in 0..=ROUNDS {
            let (ours, by_hand) = if round % 2 == 0 {
                let ours = self.time(calls, &ours);
                (ours, self.time(calls, &by_hand))
            } else {
                let by_hand = self.time(calls, &by_hand);
                (self.time(calls, &ours), by_hand)
            };
            if round > 0 {
                comparison.ours.push(ours);
                comparison.by_hand.push(by_hand);
            }
        }
        comparison
    }

    /// The CPU time of one call in microseconds.
    fn time(&self, calls: u32, call: &impl AsyncFn()) -> f64 {
        let started = ThreadTime::now();
        self.runtime.block_on(async {
            for _ in 0..calls {
                call().await;
            }
        });
        let took: Duration = started.elapsed();
        took.as_secs_f64() * 1e6 / f64::from(calls)
    }
}

/// Microseconds for each round.
#[derive(Default)]
struct Comparison {
    ours: Vec<f64>,
    by_hand: Vec<f64>,
}

impl Comparison {
    fn print(&self, name: &str, goal: f64) {
        let pairs = self.ours.iter().zip(&self.by_hand);
        let ratios: Vec<f64> = pairs.map(|(ours, by_hand)| ours / by_hand).collect();
        let (ours, by_hand) = (quantile(&self.ours, 0.5), quantile(&self.by_hand, 0.5));
        let [low, ratio, high] = [0.25, 0.5, 0.75].map(|at| quantile(&ratios, at));
        let quartiles = format!("{low:.2} to {high:.2}");
        println!("{name:<26}{ours:>10.1}{by_hand:>10.1}{ratio:>8.2}{quartiles:>15}{goal:>7.2}");
    }
}

fn quantile(values: &[f64], at: f64) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let last = values.len() - 1;
    values[(at * last as f64).round() as usize]
}

/// A page whose instances have every member that the metadata knows.
fn page_of_instances() -> Vec<u8> {
    let instances: Vec<Value> = (0..100).map(instance).collect();
    let page = json!({
        "PageNumber": 1,
        "PageSize": 100,
        "RequestId": "4F3D5E0A-0001-4A5B-9C1D-000000000000",
        "TotalCount": 100,
        "Instances": {"Instance": instances},
    });
    serde_json::to_vec(&page).unwrap()
}

fn instance(number: usize) -> Value {
    let text = include_str!("../instance.json").replace("{number}", &format!("{number:04}"));
    serde_json::from_str(&text).unwrap()
}
