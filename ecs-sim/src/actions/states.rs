//! The states in which actions change a resource, in table form.

use super::Call;
use super::listed::reject;
use crate::service_error::Result;
use crate::world::*;

/// A kind of resource with states.
pub(super) trait Stateful {
    /// The allowed states, the code for any other one, and the actions.
    const ALLOWED: &'static [(&'static [&'static str], &'static str, &'static [&'static str])];

    fn id_and_state(&self) -> (&str, &'static str);
}

macro_rules! states {
    ($($kind:ident { $($($state:literal)|+ else $code:literal: $($action:ident)+;)+ })+) => {
        $(impl Stateful for $kind {
            const ALLOWED: &'static [(
                &'static [&'static str],
                &'static str,
                &'static [&'static str],
            )] = &[$((&[$($state),+], $code, &[$(stringify!($action)),+]),)+];

            fn id_and_state(&self) -> (&str, &'static str) {
                (&self.id, self.status.as_str())
            }
        })+

        #[cfg(test)]
        const ALL: &[(&str, &[&str])] = &[$($((stringify!($kind), &[$(stringify!($action)),+]),)+)+];
    };
}

states! {
    Instance {
        "Stopped" else "IncorrectInstanceStatus":
            ModifyInstanceVpcAttribute ReActivateInstances ReInitDisk ReplaceSystemDisk ResetDisk
            ResetDisks StartInstance StartInstances;
        "Running" else "IncorrectInstanceStatus":
            DescribeInstanceVncUrl RebootInstance RebootInstances StopInstance StopInstances;
        "Running" | "Stopped" else "IncorrectInstanceStatus":
            AllocatePublicIpAddress AssociateEipAddress AttachDisk CreateDisk CreateImage
            CreateSnapshot CreateSnapshotGroup DetachDisk
            JoinSecurityGroup LeaveSecurityGroup ModifyInstanceDeployment ModifyInstanceNetworkSpec
            RedeployInstance ReleasePublicIpAddress ResizeDisk;
        "Running" | "Stopped" else "InvalidStatus.ValueNotSupported": ModifyInstanceChargeType;
        "Running" | "Stopped" else "InvalidOperation.InvalidEcsState":
            AttachNetworkInterface DetachNetworkInterface;
    }
    Disk {
        "Available" else "IncorrectDiskStatus": AttachDisk DeleteDisk;
        "In_use" else "IncorrectDiskStatus":
            DetachDisk ReInitDisk ReplaceSystemDisk ResetDisk ResetDisks;
        "Available" | "In_use" else "IncorrectDiskStatus":
            CreateImage CreateSnapshot CreateSnapshotGroup ModifyDiskSpec ResizeDisk;
    }
    Snapshot {
        "accomplished" else "InvalidSnapshot.NotReady": CreateDisk;
        "accomplished" else "InvalidSnapshotId.NotReady":
            CopySnapshot CreateInstance ModifySnapshotAttribute ResetDisk ResetDisks RunInstances;
    }
    Image {
        "Available" | "Deprecated" else "IncorrectImageStatus": CreateInstance RunInstances;
        "Available" else "IncorrectImageStatus": CopyImage ExportImage;
        "Available" else "OperationDenied.InvalidImageStatus": ModifyImageSharePermission;
        "Available" else "OperationDenied.ImageNotValid": ReplaceSystemDisk;
    }
    NetworkInterface {
        "Available" else "InvalidOperation.InvalidEniState":
            AttachNetworkInterface DeleteNetworkInterface;
        "InUse" else "InvalidOperation.InvalidEniState": DetachNetworkInterface;
        "Available" | "InUse" else "InvalidOperation.InvalidEniState":
            AssignIpv6Addresses AssignPrivateIpAddresses JoinSecurityGroup LeaveSecurityGroup
            UnassignIpv6Addresses UnassignPrivateIpAddresses;
        "Available" | "InUse" else "InvalidStatus.EniStatusNotSupport": AssociateEipAddress;
    }
    RouteTable {
        "Available" else "IncorrectStatus.RouteTableStatus": CreateRouteEntries CreateRouteEntry;
    }
    RouteEntry {
        "Available" else "IncorrectRouteEntryStatus":
            DeleteRouteEntries DeleteRouteEntry ModifyRouteEntry;
    }
    // The service misspells both codes.
    SnatEntry {
        "Available" else "IncorretSnatEntryStatus": DeleteSnatEntry ModifySnatEntry;
    }
    ForwardEntry {
        "Available" else "IncorretForwardEntryStatus": DeleteForwardEntry ModifyForwardEntry;
    }
    PrivatePool {
        "Active" else "Invalid.PrivatePoolOptions.status":
            CreateInstance ModifyInstanceAttachmentAttributes ReleaseCapacityReservation
            RunInstances;
    }
    Task {
        "Processing" else "InvalidTaskId.IncorrectTaskStatus": CancelTask;
    }
}

/// Rejects a change of a resource in a state that the action does not allow.
pub(super) fn check<T: Stateful>(call: &Call<'_>, found: &T) -> Result<()> {
    let (id, state) = found.id_and_state();
    let row = T::ALLOWED.iter().find(|(.., actions)| actions.contains(&call.action));
    match row.filter(|(states, ..)| !states.contains(&state)) {
        None => Ok(()),
        Some((states, code, _)) => {
            let message = format!("{id} is {state}; it must be {}.", states.join(" or "));
            Err(reject(call, code, message))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::api_spec;

    use crate::params::Params;

    fn checked<T: Stateful>(action: &str, found: &T) -> Option<&'static str> {
        let entry = api_spec::entries().iter().find(|entry| entry.action == action);
        let (params, delays) = (Params::new(), TransitionDelays::default());
        let now = jiff::Timestamp::UNIX_EPOCH;
        let call = Call { entry: entry.unwrap(), action, params: &params, now, delays: &delays };
        check(&call, found).err().map(|error| error.code)
    }

    #[test]
    fn an_action_allows_the_states_of_its_row() {
        for (action, status, code) in [
            ("AttachDisk", DiskStatus::Available, None),
            ("AttachDisk", DiskStatus::InUse, Some("IncorrectDiskStatus")),
            ("DetachDisk", DiskStatus::InUse, None),
            ("DetachDisk", DiskStatus::Available, Some("IncorrectDiskStatus")),
            ("ResizeDisk", DiskStatus::Available, None),
            ("ResizeDisk", DiskStatus::InUse, None),
            ("ResizeDisk", DiskStatus::ReIniting, Some("IncorrectDiskStatus")),
            // An action without a row allows all.
            ("ModifyDiskAttribute", DiskStatus::ReIniting, None),
        ] {
            let disk = Disk { status, ..Disk::default() };
            assert_eq!(checked(action, &disk), code, "{action} {status:?}");
        }
        let instance = Instance { status: InstanceStatus::Starting, ..Instance::default() };
        for (action, code) in [
            ("StartInstance", "IncorrectInstanceStatus"),
            ("AttachNetworkInterface", "InvalidOperation.InvalidEcsState"),
            ("ModifyInstanceChargeType", "InvalidStatus.ValueNotSupported"),
        ] {
            assert_eq!(checked(action, &instance), Some(code), "{action}");
        }
    }

    #[test]
    fn every_action_exists_and_has_one_row_of_a_kind() {
        let mut seen = std::collections::BTreeSet::new();
        for (kind, actions) in ALL {
            for action in *actions {
                let mut known = api_spec::entries().iter();
                assert!(known.any(|entry| entry.action == *action), "{kind}: {action}");
                assert!(seen.insert((kind, action)), "{kind}: {action} has two rows");
            }
        }
    }
}
