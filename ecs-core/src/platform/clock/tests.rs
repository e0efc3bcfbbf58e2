use super::*;

#[test]
fn times_are_formatted_in_whole_seconds_of_utc() {
    let time = Timestamp::UNIX_EPOCH + Duration::from_millis(1_999);
    assert_eq!(to_utc_seconds(time), "1970-01-01T00:00:01Z");
}
