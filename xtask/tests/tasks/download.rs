//! An update from an address, by a server on loopback.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

use serde_json::json;

use crate::folder::{Folder, action, text};

/// A server with one response for each connection. Returns its address.
fn server(responses: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for response in responses {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
            stream.write_all(response.as_bytes()).unwrap();
        }
    });
    format!("http://{address}/api-docs.json")
}

fn response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
    )
}

#[test]
fn a_file_is_downloaded_with_its_day() {
    let folder = Folder::with_product(&json!({"GetThing": action(&["A"])}));
    let info = json!({"style": "RPC", "product": "Demo", "version": "2020-01-01"});
    let file = json!({"info": info, "apis": {"GetThing": action(&["A", "B"])}}).to_string();
    let changed = "last-modified: Mon, 02 Feb 2026 03:04:05 GMT\r\n";
    let address = server(vec![
        response("404 Not Found", "", "nothing"),
        response("302 Found", "location: https://example.com/new.json\r\n", ""),
        response("200 OK", changed, &file),
    ]);
    for message in ["status 404", "use https://example.com/new.json"] {
        let output = folder.update(&[&address]);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output));
        assert!(text(&output).contains(message), "{}", text(&output));
    }
    let output = folder.update(&[&address]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).contains("1 action, of 2026-02-02"), "{}", text(&output));
    let path = "crate/api-specs/demo/2020-01-01/provenance.json";
    let provenance = std::fs::read_to_string(folder.0.join(path)).unwrap();
    assert!(provenance.contains(&address), "{provenance}");
}
