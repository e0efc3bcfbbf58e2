//! How the fields of a struct map to members of the API, in both directions.
//!
//! Generated code only says which member each field holds. Encoding parameters and JSON, decoding
//! JSON and formatting debug output are implemented here, once for all records, over trait objects:
//! nothing is monomorphized per action, which is what keeps hundreds of actions cheap to build.
//!
//! Applications use `ecs-sdk`, which exports these types.

mod arguments;
mod debug;
mod decode;
mod encode;
mod fields;
mod macros;
mod open_enum;
mod record;
mod time;

pub use arguments::{IntoInteger, IntoList};
pub use decode::DecodeError;
pub use open_enum::UnknownValue;
pub use time::Time;

/// What generated code and the other crates of this workspace use. Not part of the public API: it
/// changes with them.
#[doc(hidden)]
pub mod internal {
    pub use serde;

    pub use crate::debug::debug;
    pub use crate::decode::{decode, deserialize, deserialize_strictly};
    pub use crate::encode::{json_text, serialize};
    pub use crate::open_enum::{OpenEnum, UnknownValue, known};
    pub use crate::record::{
        DecodeField, DecodeItems, DecodeMap, DecodeRecord, EncodeField, FieldValue, Fields, Form,
        Record, Slot, Value, base64,
    };
    pub use crate::{open_enum, request_records, response_records};
}
