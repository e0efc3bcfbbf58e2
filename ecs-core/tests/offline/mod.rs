//! What needs no connection.

mod debug_output;
mod decoding;
mod decoding_errors;
mod decoding_properties;
mod open_enum;
mod params;
mod params_values;
mod role_answers;
mod role_requests;
mod signing_properties;
mod signing_vectors;
