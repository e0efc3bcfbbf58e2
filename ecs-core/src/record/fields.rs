//! The types that fields of records have, and what each says to the wire.

use std::collections::BTreeMap;

use super::{
    Answer, Field, Fill, FillItem, Grow, GrowMap, Item, List, Map, Open, Record, Slot, Value,
};

/// Scalars: present in a list or an `Option`.
macro_rules! scalar {
    ($($type:ty => $kind:ident($value:expr)),* $(,)?) => {$(
        impl Item for $type {
            fn value(&self) -> Value<'_> {
                let get: fn(&Self) -> Value<'_> = $value;
                get(self)
            }
        }

        impl FillItem for $type {
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

impl<T: Record> Item for T {
    fn value(&self) -> Value<'_> {
        Value::Record(self)
    }
}

impl<T: Answer + Default> FillItem for T {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }
}

impl Field for String {
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
}

impl Fill for String {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl Field for serde_json::Value {
    fn value(&self) -> Value<'_> {
        if self.is_null() { Value::Absent } else { Value::Json(self) }
    }
}

impl Fill for serde_json::Value {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
}

impl<T: Item> Field for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, Item::value)
    }
}

impl<T: FillItem> Fill for Option<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: FillItem> Open for Option<T> {
    fn open(&mut self) -> Slot<'_> {
        self.get_or_insert_default().slot()
    }

    fn close(&mut self) {
        *self = None;
    }
}

impl<T: Item> Field for Vec<T> {
    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
}

impl<T: FillItem> Fill for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Item> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.get(index).map_or(Value::Absent, Item::value)
    }
}

impl<T: FillItem> Grow for Vec<T> {
    fn grow(&mut self) -> Slot<'_> {
        self.push(T::default());
        let last = self.len() - 1;
        self[last].slot()
    }

    fn shrink(&mut self) {
        self.pop();
    }
}

impl<T: Item> Field for BTreeMap<String, T> {
    fn value(&self) -> Value<'_> {
        Value::Map(self)
    }
}

impl<T: FillItem> Fill for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<T: Item> Map for BTreeMap<String, T> {
    fn entries(&self) -> Vec<(&str, Value<'_>)> {
        self.iter().map(|(key, item)| (key.as_str(), item.value())).collect()
    }
}

impl<T: FillItem> GrowMap for BTreeMap<String, T> {
    fn entry(&mut self, key: &str) -> Slot<'_> {
        BTreeMap::entry(self, key.to_owned()).or_default().slot()
    }
}
