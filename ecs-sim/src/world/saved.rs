//! The JSON form of a world.

use serde_json::{Map, Value};

use super::World;

/// The clock can be ahead by a hundred years, so that times stay within the range of a timestamp.
const MOST_AHEAD_MS: u64 = 100 * 365 * 24 * 60 * 60 * 1000;

impl World {
    /// Parses a world. Missing members are taken from `fresh`. The error has the problem and its
    /// location.
    pub(crate) fn parse(text: &str, fresh: &Self) -> Result<Self, String> {
        // Parsed twice: the text has lines and columns, the tree shows which members are missing. The
        // complete tree is read as text again, because a second format would double the generated code.
        let mut members: Map<String, Value> = serde_json::from_str(text).map_err(in_words)?;
        read(text)?;
        if let Value::Object(defaults) = fresh.to_json() {
            for (name, default) in defaults {
                members.entry(name).or_insert(default);
            }
        }
        check_ids(&members)?;
        let mut world = read(&Value::Object(members).to_string())?;
        world.complete_route_tables();
        check_clock(world.ahead_ms)?;
        Ok(world)
    }

    /// The whole world.
    pub(crate) fn to_json(&self) -> Value {
        // A world can always be written as JSON.
        serde_json::to_value(self).unwrap_or_default()
    }

    /// Advances the time of the world.
    pub(crate) fn advance(&mut self, milliseconds: u64) -> Result<(), String> {
        let ahead = self.ahead_ms.saturating_add(milliseconds);
        check_clock(ahead)?;
        self.ahead_ms = ahead;
        Ok(())
    }
}

/// Parses with the path of errors, and rejects unknown members.
fn read(text: &str) -> Result<World, String> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut json, &mut track);
    let mut unknown = Vec::new();
    let read = serde_ignored::deserialize(tracked, |path| unknown.push(path.to_string()));
    let world = read.map_err(|error| match track.path().to_string() {
        path if path == "." => in_words(error),
        path => format!("{path}: {error}"),
    })?;
    match unknown.first() {
        Some(member) => Err(format!("{member}: unknown member")),
        None => Ok(world),
    }
}

/// A resource has the id that it is stored under. Only key pairs are stored under another key.
fn check_ids(members: &Map<String, Value>) -> Result<(), String> {
    for (kind, items) in members.iter().filter(|(kind, _)| *kind != "key_pairs") {
        for (key, item) in items.as_object().into_iter().flatten() {
            match item.get("id").and_then(Value::as_str) {
                Some(id) if id != key => {
                    return Err(format!("{kind}.{key}: the id is {id}, but must equal the key"));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn check_clock(ahead_ms: u64) -> Result<(), String> {
    if ahead_ms <= MOST_AHEAD_MS {
        return Ok(());
    }
    Err(format!("the clock would be {ahead_ms} ms ahead; the maximum is {MOST_AHEAD_MS}"))
}

fn in_words(error: serde_json::Error) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_world_round_trips() {
        let mut world = World::new(3);
        world.ids.new_id("i");
        world.ahead_ms = 5;
        let text = world.to_json().to_string();
        let again = World::parse(&text, &World::default()).unwrap_or_default();
        assert_eq!(again.to_json().to_string(), text);
    }

    #[test]
    fn missing_members_are_those_of_a_fresh_world() {
        let fresh = World::with_regions(3, ["cn-hangzhou", "xx-nowhere-1"]);
        let world = World::parse(r#"{"instances": {}}"#, &fresh).unwrap_or_default();
        assert_eq!(world.to_json(), fresh.to_json());
        assert_eq!(world.regions[1].endpoint, "ecs.xx-nowhere-1.aliyuncs.com");
        assert_eq!(world.regions[1].zones[0], "xx-nowhere-1a");
    }

    #[test]
    fn the_clock_is_limited() {
        let mut world = World::new(0);
        assert!(world.advance(MOST_AHEAD_MS).is_ok() && world.advance(1).is_err());
        assert_eq!(world.ahead_ms, MOST_AHEAD_MS);
        assert!(World::parse(r#"{"ahead_ms": 18446744073709551615}"#, &world).is_err());
        assert!(world.time(jiff::Timestamp::MAX) == jiff::Timestamp::MAX);
    }
}
