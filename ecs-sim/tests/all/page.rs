//! The pages for browsers.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpResponse;
use ecs_sim::{EcsSim, Fault};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use std::collections::BTreeSet;

type Headers<'a> = &'a [(&'a str, &'a str)];

const BROWSER: Headers<'_> = &[("accept", "text/html,application/xhtml+xml,*/*;q=0.8")];

async fn get(sim: &EcsSim, target: &str) -> HttpResponse {
    support::send(sim, "GET", target, BROWSER, "").await
}

#[tokio::test]
async fn browsers_get_a_page_and_other_clients_the_api() {
    let sim = support::start().await;
    let cases: [(&str, &str, Headers<'_>, bool); 7] = [
        ("GET", "/", BROWSER, true),
        ("GET", "/?refresh=5", BROWSER, true),
        ("GET", "/", &[("accept", "*/*")], false),
        ("GET", "/?Action=DescribeRegions", BROWSER, false),
        ("POST", "/", BROWSER, false),
        ("GET", "/", &[BROWSER[0], ("x-acs-action", "DescribeRegions")], false),
        ("GET", "/", &[BROWSER[0], ("authorization", "x")], false),
    ];
    for (method, target, headers, is_page) in cases {
        let response = support::send(&sim, method, target, headers, "").await;
        let is_html = response.headers["content-type"] == "text/html;charset=utf-8";
        assert_eq!(is_html, is_page, "{method} {target} {headers:?}");
    }
    // The request log has no requests for pages.
    assert_eq!(sim.requests().len(), 5);
}

#[tokio::test]
async fn the_first_page_has_usage_and_resources() {
    let sim = support::start_with([Fault::throttling().action("RunInstances")]).await;
    let page = get(&sim, "/").await.body;
    for text in [
        "export ALIBABA_CLOUD_ENDPOINT=http://localhost\n",
        "export ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI-ecs-sim\n",
        "export ALIBABA_CLOUD_ACCESS_KEY_SECRET=ecs-sim-secret\n",
        "<details open>",
        "None so far.",
        "&quot;kind&quot;:&quot;throttling&quot;",
    ] {
        assert!(page.contains(text), "{text} is not in {page}");
    }
    sim.set_state(&support::sample()).unwrap();
    let page = get(&sim, "/").await.body;
    for text in ["i-web1", "203.0.113.7", "<span class=\"status busy\">Starting</span>", "40 min"] {
        assert!(page.contains(text), "{text} is not in {page}");
    }
    assert!(!page.contains("<details open>"));
}

#[tokio::test]
async fn a_custom_key_is_shown_without_its_secret() {
    let sim = EcsSim::builder().access_key("my-id", "my-secret").start().await.unwrap();
    let page = get(&sim, "/").await.body;
    assert!(page.contains("ACCESS_KEY_ID=my-id\n") && !page.contains("my-secret"), "{page}");
}

#[tokio::test]
async fn pages_refresh_only_on_request() {
    let sim = support::start().await;
    assert!(!get(&sim, "/").await.body.contains("http-equiv"));
    for target in ["/", "/_sim/view/instances"] {
        let page = get(&sim, &format!("{target}?refresh=5")).await.body;
        assert!(page.contains("<meta http-equiv=\"refresh\" content=\"5\">"), "{page}");
        assert!(page.contains("Stop refreshing"), "{page}");
        for wrong in ["0", "-1", "x", "5%22%3E"] {
            let page = get(&sim, &format!("{target}?refresh={wrong}")).await.body;
            assert!(!page.contains("http-equiv"), "{wrong}");
        }
    }
}

/// Every linked page with its text.
async fn crawl(sim: &EcsSim) -> Vec<(String, String)> {
    let (mut pages, mut known, mut next) = (Vec::new(), BTreeSet::new(), vec!["/".to_owned()]);
    while let Some(target) = next.pop() {
        if !known.insert(target.clone()) {
            continue;
        }
        let response = get(sim, &target).await;
        assert_eq!(response.status, 200, "{target}");
        let links =
            response.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        next.extend(links.filter(|link| link.starts_with('/')).map(str::to_owned));
        pages.push((target, response.body));
    }
    pages
}

#[tokio::test]
async fn every_link_works_and_no_page_shows_a_secret() {
    let sim = support::start_with_sample().await;
    let call = Call::new("RunInstances").with("Password", "Secret-Pass3");
    call.with("UserData", "Secret-Data").v3().send(sim.address()).await;
    let pages = crawl(&sim).await;
    let is_view = |target: &&str| *target == "/" || target.starts_with("/_sim/view/");
    let views = pages.iter().filter(|(target, _)| is_view(&target.as_str()));
    for (target, text) in views {
        for secret in ["Secret-", "U2VjcmV0", "c2VjcmV0"] {
            assert!(!text.contains(secret), "{target}: {text}");
        }
    }
    // One page per kind, per resource and for the request, and the first page.
    let sample = support::sample();
    let kinds = ["instances", "disks", "key_pairs", "system_events", "invocations"];
    for kind in kinds {
        let items = &sample[kind];
        let ids: Vec<String> = match items {
            Value::Object(items) => items.keys().cloned().collect(),
            items => vec![items[0]["id"].as_str().unwrap().to_owned()],
        };
        for id in ids {
            let end = id.replace('-', "%2D").replace('/', "%2F").replace('_', "%5F");
            let found = pages.iter().find(|(target, _)| target.ends_with(&format!("/{end}")));
            let (_, page) = found.unwrap_or_else(|| unreachable!("no page of {id}"));
            assert!(page.contains(&format!("<h1>{id}</h1>")), "{page}");
        }
    }
    assert!(pages.len() > 45, "{}", pages.len());
}

#[tokio::test]
async fn missing_resources_are_not_found() {
    let sim = support::start_with_sample().await;
    for path in
        ["x", "instances/i-0", "requests/x", "responses_by_token", "timetable", "instances/", ""]
    {
        let response = get(&sim, &format!("/_sim/view/{path}")).await;
        assert_eq!(response.status, 404, "{path}: {}", response.body);
    }
    let response = get(&sim, "/_sim/view/%3Cscript%3E").await;
    assert!(!response.body.contains("<script>"), "{}", response.body);
    let response = support::send(&sim, "POST", "/_sim/view/instances", &[], "").await;
    assert_eq!((response.status, response.headers["allow"].as_str()), (405, "GET"));
}

/// All pages that show text from outside, concatenated.
async fn pages_with(sim: &EcsSim, text: &str) -> String {
    sim.clear_requests();
    let escaped: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    support::send(sim, "GET", &format!("/?Action={escaped}&{escaped}={escaped}"), &[], "").await;
    let request_id = sim.requests()[0].request_id.clone();
    let mut state = support::sample();
    let mut instance = state["instances"]["i-web1"].clone();
    for member in ["id", "name", "zone", "region", "instance_type", "public_ip", "description"] {
        instance[member] = text.into();
    }
    instance["tags"] = serde_json::json!({ text: text });
    state["instances"] = serde_json::json!({ text: instance });
    state["system_events"][0]["name"] = text.into();
    state["disks"]["d-web1"]["instance_id"] = text.into();
    sim.set_state(&state).unwrap();
    let mut all = String::new();
    for target in [
        "/".to_owned(),
        "/_sim/view/requests".to_owned(),
        format!("/_sim/view/requests/{request_id}"),
        "/_sim/view/instances".to_owned(),
        format!("/_sim/view/instances/{escaped}"),
        "/_sim/view/disks/d-web1".to_owned(),
        format!("/_sim/view/{escaped}"),
    ] {
        all += &get(sim, &target).await.body;
    }
    all
}

fn markup(page: &str) -> [usize; 4] {
    ["<", ">", "\"", "'"].map(|mark| page.matches(mark).count())
}

#[test]
fn text_from_outside_never_becomes_markup() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let sim = runtime.block_on(support::start());
    let plain = runtime.block_on(pages_with(&sim, "plain~"));
    // A value that is the id of a resource becomes a link, so the id must not be a value such as 5.
    let texts = prop_oneof!["[<>\"'&/=a-z -]{1,30}", "\\PC{1,30}"];
    let texts = texts.prop_map(|text| format!("{text}~"));
    let mut runner = TestRunner::new(ProptestConfig { cases: 40, ..Default::default() });
    runner
        .run(&texts, |text| {
            let pages = runtime.block_on(pages_with(&sim, &text));
            prop_assert_eq!(markup(&pages), markup(&plain));
            Ok(())
        })
        .unwrap();
}

#[tokio::test]
async fn the_page_of_a_request_has_its_response_and_a_curl_command() {
    let sim = support::start_with_sample().await;
    let call = || {
        let call = Call::new("DescribeInstances").with("RegionId", "cn-hangzhou");
        call.with("InstanceIds", r#"["i-web1"]"#)
    };
    let mut in_xml = call();
    in_xml.format = "XML".to_owned();
    in_xml.v1().send(sim.address()).await;
    call().v3().send(sim.address()).await;
    let page_of = async |index: usize| {
        let id = sim.requests()[index].request_id.replace('-', "%2D");
        get(&sim, &format!("/_sim/view/requests/{id}")).await.body
    };
    let xml = page_of(0).await;
    assert!(xml.contains("\n  &lt;Instances&gt;\n    &lt;Instance&gt;\n"), "{xml}");
    let json = page_of(1).await;
    for text in [
        "&quot;InstanceId&quot;: &quot;i-web1&quot;",
        "curl &#39;http://localhost/_sim/call&#39; \\\n    --data &#39;{&quot;action&quot;:&quot;DescribeInstances&quot;,",
    ] {
        assert!(json.contains(text), "{text} is not in {json}");
    }
    assert!(!json.contains("generated"), "{json}");
}

#[tokio::test]
async fn responses_are_shown_without_secrets_and_cut() {
    let sim = support::start().await;
    let pair = Call::new("CreateKeyPair").with("KeyPairName", "web");
    let private_key = pair.with("RegionId", "cn-hangzhou").v3().send(sim.address()).await;
    let private_key = private_key.json["PrivateKeyBody"].as_str().unwrap().to_owned();
    let long = "x".repeat(60_000);
    let long = Call::new("DescribeInstances").in_form("InstanceIds", &long);
    long.in_form("RegionId", "cn-hangzhou").v3().send(sim.address()).await;
    for recorded in sim.requests() {
        let id = recorded.request_id.replace('-', "%2D");
        let page = get(&sim, &format!("/_sim/view/requests/{id}")).await.body;
        let (_, response) = page.split_once("<h2>Response</h2>").unwrap();
        let (response, _) = response.split_once("</pre>").unwrap();
        assert!(response.len() < 50_000, "{}", response.len());
        assert!(!page.contains(&private_key[40..80]), "{page}");
        if recorded.action == "CreateKeyPair" {
            assert!(response.contains("&quot;PrivateKeyBody&quot;: &quot;***&quot;"), "{response}");
        }
    }
}

#[tokio::test]
async fn generated_responses_are_marked_wherever_a_response_is_shown() {
    let sim = support::start().await;
    for (action, is_generated) in [("DescribeAccessPoints", true), ("DescribeRegions", false)] {
        sim.clear_requests();
        let call = Call::new(action).with("RegionId", "cn-hangzhou");
        let response = call.v3().send(sim.address()).await;
        assert_eq!(response.headers.contains_key("x-ecs-sim"), is_generated, "{action}");
        let recorded = &sim.requests()[0];
        assert_eq!(recorded.generated, is_generated, "{action}");
        for line in [recorded.to_string(), format!("{recorded:#}")] {
            assert_eq!(line.contains(" ok (generated)"), is_generated, "{line}");
        }
        let control = support::send(&sim, "GET", "/_sim/requests", &[], "").await;
        assert_eq!(control.json[0]["generated"], is_generated);
        let id = recorded.request_id.replace('-', "%2D");
        for target in ["/", "/_sim/view/requests", &format!("/_sim/view/requests/{id}")] {
            let page = get(&sim, target).await.body;
            assert_eq!(page.contains(">generated</span>"), is_generated, "{target} {page}");
        }
    }
}

#[tokio::test]
async fn the_search_finds_resources_and_requests_but_no_secrets() {
    let sim = support::start_with_sample().await;
    let call = Call::new("RunInstances").with("Password", "Secret-Pass3").with("Amount", "zero");
    call.v3().send(sim.address()).await;
    for (query, expected) in [
        ("I-WEB1", Some("i-web1</a>")),
        ("203.0.113.7", Some("i-web1</a>")),
        ("i-web1+203.0.113", Some("i-web1</a>")),
        ("runinstances", Some("RunInstances</a>")),
        ("%20zero", Some("RunInstances</a>")),
        ("no-such-text", None),
        ("Secret-", None),
        ("%3Cscript%3E", None),
    ] {
        let page = get(&sim, &format!("/_sim/view/search?q={query}")).await.body;
        let found = !page.contains("No resource or request contains");
        assert_eq!(found, expected.is_some(), "{query} {page}");
        assert!(expected.is_none_or(|text| page.contains(text)), "{query} {page}");
        assert!(!page.contains("<script>"), "{page}");
    }
    let refresh = get(&sim, "/_sim/view/search?q=i-web1").await.body;
    assert!(refresh.contains("href=\"?q=i%2Dweb1&amp;refresh=5\""), "{refresh}");
}

#[tokio::test]
async fn pages_run_only_the_script_of_the_endpoint() {
    let sim = support::start_with_sample().await;
    let page = get(&sim, "/").await;
    let policy = &page.headers["content-security-policy"];
    for part in ["default-src 'none'", "script-src 'self'", "connect-src 'self'"] {
        assert!(policy.contains(part), "{policy}");
    }
    assert_eq!(page.body.matches("<script").count(), 1);
    assert!(!page.body.contains("onclick"), "{}", page.body);
    let script = get(&sim, "/_sim/view/script.js").await;
    assert_eq!(script.headers["content-type"], "text/javascript;charset=utf-8");
    // The script and the buttons use paths and faults that the control API accepts.
    let faults = page.body.split("value=\"{").skip(1).map(|rest| {
        let (json, _) = rest.split_once('"').unwrap();
        format!("[{{{}]", json.replace("&quot;", "\""))
    });
    for fault in faults {
        assert!(Fault::list_from_json(&fault).is_ok(), "{fault}");
    }
    let paths = page.body.split("data-path=\"").skip(1).chain(script.body.split("\"/").skip(1));
    for path in paths.map(|rest| rest.split('"').next().unwrap()) {
        let path = format!("/{}", path.trim_start_matches('/'));
        let response = support::send(&sim, "PATCH", &path, &[], "").await;
        assert_eq!(response.status, 405, "{path}");
    }
}
