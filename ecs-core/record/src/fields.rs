//! The types that fields of records have.

use std::collections::BTreeMap;

use crate::record::{
    DecodeField, DecodeItems, DecodeMap, DecodeRecord, EncodeField, Record, Slot, Value,
};

macro_rules! scalar {
    ($($type:ty => $kind:ident($value:expr)),* $(,)?) => {$(
        impl EncodeField for $type {
            fn value(&self) -> Value<'_> {
                let get: fn(&Self) -> Value<'_> = $value;
                get(self)
            }
        }

        impl DecodeField for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }
        }
    )*};
}

scalar! {
    String => Text(|text| Value::Text(text)),
    i64 => Integer(|number| Value::Integer(*number)),
    f64 => Float(|number| Value::Float(*number)),
    bool => Boolean(|flag| Value::Boolean(*flag)),
    serde_json::Value => Json(|json| if json.is_null() { Value::Absent } else { Value::Json(json) }),
}

impl<T: Record> EncodeField for T {
    fn value(&self) -> Value<'_> {
        Value::Record(self)
    }
}

impl<T: DecodeRecord> DecodeField for T {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }
}

impl<T: EncodeField> EncodeField for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, EncodeField::value)
    }
}

impl<T: DecodeField + Default> DecodeField for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: DecodeField + Default> DecodeItems for Option<T> {
    fn add(&mut self) -> Slot<'_> {
        self.insert(T::default()).slot()
    }

    fn remove(&mut self) {
        *self = None;
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: EncodeField> EncodeField for Vec<T> {
    fn value(&self) -> Value<'_> {
        Value::List(self.iter().map(EncodeField::value).collect())
    }
}

impl<T: DecodeField + Default> DecodeField for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: DecodeField + Default> DecodeItems for Vec<T> {
    fn add(&mut self) -> Slot<'_> {
        self.push(T::default());
        let last = self.len() - 1;
        self[last].slot()
    }

    fn remove(&mut self) {
        self.pop();
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<T: EncodeField> EncodeField for BTreeMap<String, T> {
    fn value(&self) -> Value<'_> {
        Value::Map(self.iter().map(|(key, item)| (key.as_str(), item.value())).collect())
    }
}

impl<T: DecodeField + Default> DecodeField for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: DecodeField + Default> DecodeMap for BTreeMap<String, T> {
    fn entry(&mut self, key: &str) -> Slot<'_> {
        BTreeMap::entry(self, key.to_owned()).or_default().slot()
    }

    fn remove(&mut self, key: &str) {
        BTreeMap::remove(self, key);
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
}
