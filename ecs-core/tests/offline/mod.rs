//! Tests without a connection.

mod batches;
mod debug_output;
mod decoding;
mod decoding_errors;
mod decoding_lossy;
mod decoding_properties;
mod dry_run;
mod error_codes;
mod error_predicates;
mod open_enum;
mod pagination;
mod params;
mod params_values;
mod replay_replies;
mod signing_properties;
mod signing_vectors;
mod testing_clock;
mod testing_recording;
mod testing_recording_file;
mod testing_requests;
mod testing_script;
mod testing_secrets;
mod times;
mod waiting;
mod waiting_faults;
