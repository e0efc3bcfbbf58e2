//! How requests send each record: as separate parameters, inside JSON text, or both.

use crate::model::{Field, Model, Record, Type};

/// Sets `usage` of all records that requests contain.
pub(super) fn mark(model: &mut Model) {
    for action in model.groups.iter_mut().flat_map(|group| &mut group.actions) {
        Records { local: &mut action.records, shared: &mut model.shared }.mark_request();
    }
}

/// The records that an action can name.
struct Records<'m> {
    local: &'m mut [Record],
    shared: &'m mut [Record],
}

impl Records<'_> {
    fn mark_request(&mut self) {
        if let Some(request) = self.local.first() {
            self.mark(&Type::Record(request.name.clone()), false);
        }
    }

    /// Marks the record of a type, and the records inside it.
    fn mark(&mut self, ty: &Type, in_json: bool) {
        let Some(record) = self.find(ty) else { return };
        let usage = &mut record.usage;
        let is_marked = if in_json { &mut usage.json } else { &mut usage.flat };
        if std::mem::replace(is_marked, true) {
            return;
        }
        let fields = record.fields.iter();
        let fields: Vec<_> = fields.map(|field| (field.ty.clone(), is_json(field))).collect();
        for (ty, is_json) in fields {
            self.mark(&ty, in_json || is_json);
        }
    }

    fn find(&mut self, ty: &Type) -> Option<&mut Record> {
        match ty {
            Type::Record(name) => self.local.iter_mut().find(|record| record.name == *name),
            Type::Shared(name) => self.shared.iter_mut().find(|record| record.name == *name),
            Type::List(inner) | Type::Map(inner) => self.find(inner),
            _ => None,
        }
    }
}

fn is_json(field: &Field) -> bool {
    field.encoding.is_json_text()
}
