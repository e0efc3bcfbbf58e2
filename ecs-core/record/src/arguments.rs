//! What the setters of requests take.

/// A list for a setter: any iterator of items, or one item.
///
/// Items convert: a list of strings takes `&str`, a list of tags takes pairs. `M` tells the two kinds
/// apart and is always inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an item nor a list of items that convert into `{T}`"
)]
pub trait IntoList<T, M> {
    /// The items.
    fn into_list(self) -> Vec<T>;
}

/// One item.
#[derive(Debug)]
pub enum One {}

/// Any number of items.
#[derive(Debug)]
pub enum Many {}

impl<T, I: Into<T>> IntoList<T, One> for I {
    #[inline]
    fn into_list(self) -> Vec<T> {
        vec![self.into()]
    }
}

impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T, Many> for I {
    #[inline]
    fn into_list(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

/// An integer for a setter, of any type.
///
/// A number that does not fit is sent as the nearest one that does, which the service rejects.
pub trait IntoInteger {
    /// The number.
    fn into_integer(self) -> i64;
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl IntoInteger for $integer {
            #[inline]
            fn into_integer(self) -> i64 {
                i64::try_from(self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

#[cfg(test)]
mod tests {
    use super::*;

    fn list<M>(value: impl IntoList<String, M>) -> Vec<String> {
        value.into_list()
    }

    fn numbers<M>(value: impl IntoList<i64, M>) -> Vec<i64> {
        value.into_list()
    }

    #[test]
    fn a_list_is_made_of_one_item_or_of_many() {
        let one = ["a".to_owned()];
        assert_eq!(list("a"), one);
        assert_eq!(list("a".to_owned()), one);
        assert_eq!(list(&one[0]), one);
        assert_eq!(list('a'), one);
        assert_eq!(list(["a"]), one);
        assert_eq!(list(vec!["a"]), one);
        assert_eq!(list(&one), one);
        assert_eq!(list(Some("a")), one);
        assert_eq!(list(["a", "b"].into_iter().filter(|text| *text == "a")), one);
        assert!(list([""; 0]).is_empty());
        assert_eq!(numbers(1), [1]);
        assert_eq!(numbers([1, 2]), [1, 2]);
    }

    #[test]
    fn integers_of_all_types_are_taken() {
        assert_eq!(40_usize.into_integer(), 40);
        assert_eq!((-1_i8).into_integer(), -1);
        assert_eq!(u64::MAX.into_integer(), i64::MAX);
    }
}
