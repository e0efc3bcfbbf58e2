use http::HeaderValue;

use super::*;

#[test]
fn secret_headers_are_redacted() {
    let mut headers = HeaderMap::new();
    for name in SECRET_HEADERS {
        headers.insert(name, HeaderValue::from_static("invented-secret"));
    }
    headers.insert("x-acs-action", HeaderValue::from_static("shown"));
    hide_secrets(&mut headers);
    let shown = format!("{headers:?}");
    assert!(shown.contains("shown") && !shown.contains("invented-secret"), "{shown}");
}
