use super::*;

#[test]
fn an_outage_exhausts_the_budget_and_successes_refill_it() {
    let budget = RetryBudget::new(2);
    assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
    for _ in 0..11 {
        budget.refund(0);
    }
    assert_eq!([budget.take(), budget.take()], [true, false]);
}

#[test]
fn a_successful_call_refunds_what_it_took() {
    let budget = RetryBudget::new(3);
    for _ in 0..100 {
        assert!(budget.take() && budget.take() && budget.take());
        budget.refund(3);
    }
    budget.refund(0);
    assert_eq!([(); 4].map(|()| budget.take()), [true, true, true, false]);
}
