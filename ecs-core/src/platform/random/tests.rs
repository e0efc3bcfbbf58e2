use super::*;

#[test]
fn durations_stay_below_the_limit_and_follow_from_the_seed() {
    let (first, second) = (Random::seeded(7), Random::seeded(7));
    let limit = Duration::from_secs(1);
    let drawn: Vec<_> = (0..1_000).map(|_| first.below(limit)).collect();
    assert!(drawn.iter().all(|duration| *duration < limit));
    assert!(drawn.iter().any(|duration| *duration > limit / 2));
    assert!(drawn.iter().any(|duration| *duration < limit / 2));
    assert_eq!(drawn, (0..1_000).map(|_| second.below(limit)).collect::<Vec<_>>());
}

#[test]
fn nonces_differ() {
    for random in [Random::system(), Random::seeded(0)] {
        let (one, other) = (random.unique(), random.unique());
        assert_ne!(one, other);
        assert_eq!(one.len(), 32);
    }
}
