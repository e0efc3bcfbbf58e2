//! Times of responses.

use ecs_sdk::types::Time;

/// A text that is a time means the same time after formatting it.
pub fn time(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let time = Time::from(text);
    assert_eq!(time.to_string(), text);
    let Some(timestamp) = time.timestamp() else { return };
    // Milliseconds are read if they have thirteen digits: the years 2001 to 2286.
    if !(1_000_000_000_000..10_000_000_000_000).contains(&timestamp.as_millisecond()) {
        return;
    }
    let milliseconds = Time::milliseconds(timestamp).timestamp();
    assert_eq!(milliseconds.map(|again| again.as_millisecond()), Some(timestamp.as_millisecond()));
    let seconds = Time::seconds(timestamp).timestamp();
    assert_eq!(seconds.map(|again| again.as_second()), Some(timestamp.as_second()), "{text}");
}
