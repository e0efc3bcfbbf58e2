//! The guide, in the order in which the questions come up. Each page has a program that is tested.
//!
//! 1. [How do I make my first call?](first_steps)
//! 2. [How do I fill a request, and what is in a response?](requests_and_responses)
//! 3. [How do I get all items of a list?](pagination)
//! 4. [How do I wait until a change is done, or try it first?](waiting)
//! 5. [How do I do a task that takes several calls?](workflows)
//! 6. [How do I react to errors, and what is retried?](errors_and_retries)
//! 7. [Where do credentials come from, and who refreshes them?](credentials)
//! 8. [How do I reach the service: which host, through which proxy, with which certificates?](endpoints_and_proxies)
//! 9. [How do I see what the client does?](observability)
//! 10. [How do I test a program that uses this crate?](testing)
//! 11. [How do I develop without an account, and test what goes wrong?](local_endpoint)
//! 12. [How do I write what I wrote with another SDK?](coming_from_another_sdk)
//! 13. [What happens when the API changes?](keeping_current)
//!
//! These modules have documentation only.

#[doc = include_str!("first_steps.md")]
pub mod first_steps {}

#[doc = include_str!("requests_and_responses.md")]
pub mod requests_and_responses {}

#[doc = include_str!("pagination.md")]
pub mod pagination {}

#[doc = include_str!("waiting.md")]
pub mod waiting {}

#[doc = include_str!("workflows.md")]
pub mod workflows {}

#[doc = include_str!("errors_and_retries.md")]
pub mod errors_and_retries {}

#[doc = include_str!("credentials.md")]
pub mod credentials {}

#[doc = include_str!("endpoints_and_proxies.md")]
pub mod endpoints_and_proxies {}

#[doc = include_str!("observability.md")]
pub mod observability {}

#[doc = include_str!("testing.md")]
pub mod testing {}

#[doc = include_str!("local_endpoint.md")]
pub mod local_endpoint {}

#[doc = include_str!("coming_from_another_sdk.md")]
pub mod coming_from_another_sdk {}

#[doc = include_str!("keeping_current.md")]
pub mod keeping_current {}
