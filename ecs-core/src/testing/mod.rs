//! Stand-ins for what an application takes from its machine.

mod machine;

pub use machine::FakeMachine;
