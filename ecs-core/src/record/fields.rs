//! The types that fields of records have, and what each says to the wire.

use std::collections::BTreeMap;

use super::{
    DecodeField, DecodeItem, DecodeList, DecodeMap, DecodeOption, EncodeField, EncodeItem,
    EncodeList, EncodeMap, Record, ResponseRecord, Slot, Value,
};

/// Scalars: present in a list or an `Option`.
macro_rules! scalar {
    ($($type:ty => $kind:ident($value:expr)),* $(,)?) => {$(
        impl EncodeItem for $type {
            fn value(&self) -> Value<'_> {
                let get: fn(&Self) -> Value<'_> = $value;
                get(self)
            }
        }

        impl DecodeItem for $type {
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
    serde_json::Value => Json(|json| Value::Json(json)),
}

impl<T: Record> EncodeItem for T {
    fn value(&self) -> Value<'_> {
        Value::Record(self)
    }
}

impl<T: ResponseRecord + Default> DecodeItem for T {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }
}

impl EncodeField for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl DecodeField for String {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl EncodeField for serde_json::Value {
    fn value(&self) -> Value<'_> {
        if self.is_null() { Value::Absent } else { Value::Json(self) }
    }
}

impl DecodeField for serde_json::Value {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
}

impl<T: EncodeItem> EncodeField for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, EncodeItem::value)
    }
}

impl<T: DecodeItem> DecodeField for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: DecodeItem> DecodeOption for Option<T> {
    fn insert_slot(&mut self) -> Slot<'_> {
        self.get_or_insert_default().slot()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: EncodeItem> EncodeItem for Vec<T> {
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: EncodeItem> EncodeItem for BTreeMap<String, T> {
    fn value(&self) -> Value<'_> {
        Value::Map(self)
    }
}

impl<T: EncodeItem> EncodeField for Vec<T> {
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: DecodeItem> DecodeField for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: EncodeItem> EncodeList for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, EncodeItem::value)
    }
}

impl<T: DecodeItem> DecodeList for Vec<T> {
    fn push_slot(&mut self) -> Slot<'_> {
        self.push(T::default());
        let last = self.len() - 1;
        self[last].slot()
    }

    fn pop_slot(&mut self) {
        self.pop();
    }
}

impl<T: EncodeItem> EncodeField for BTreeMap<String, T> {
    fn value(&self) -> Value<'_> {
        Value::Map(self)
    }
}

impl<T: DecodeItem> DecodeField for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: EncodeItem> EncodeMap for BTreeMap<String, T> {
    fn entries(&self) -> Vec<(&str, Value<'_>)> {
        self.iter().map(|(key, item)| (key.as_str(), item.value())).collect()
    }
}

impl<T: DecodeItem> DecodeMap for BTreeMap<String, T> {
    fn slot(&mut self, key: &str) -> Slot<'_> {
        BTreeMap::entry(self, key.to_owned()).or_default().slot()
    }
}
