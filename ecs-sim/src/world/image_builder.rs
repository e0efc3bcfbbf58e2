//! Image components, image pipelines and their executions.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Image, ImageStatus, Snapshot, SnapshotStatus, Tags, World, words};

const SYSTEM_DEVICE: &str = "/dev/xvda";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ImageComponent {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    /// Such as `1.0.0`.
    pub(crate) version: String,
    pub(crate) description: String,
    /// `Linux` or `Windows`.
    pub(crate) system_type: String,
    /// `Build` or `Test`.
    pub(crate) component_type: String,
    pub(crate) content: String,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ImagePipeline {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// `IMAGE`, `IMAGE_FAMILY` or `OSS`.
    pub(crate) base_image_type: String,
    /// The id of an image, or a family.
    pub(crate) base_image: String,
    /// The start of the names of its images.
    pub(crate) image_name: String,
    /// Whether the id of the execution ends the names of its images.
    pub(crate) names_execution: bool,
    pub(crate) image_description: String,
    pub(crate) image_family: String,
    pub(crate) image_tags: Tags,
    pub(crate) build_content: String,
    pub(crate) test_content: String,
    pub(crate) repair_mode: String,
    pub(crate) instance_type: String,
    pub(crate) v_switch_id: String,
    /// GiB.
    pub(crate) system_disk_size: i64,
    pub(crate) internet_max_bandwidth_out: i64,
    pub(crate) delete_instance_on_failure: bool,
    /// Accounts that its images are shared with.
    pub(crate) accounts: Vec<String>,
    /// Regions that its images are copied to.
    pub(crate) to_regions: Vec<String>,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

words! {
    #[serde(rename_all = "UPPERCASE")]
    ExecutionStatus {
        Preparing = "PREPARING", Building = "BUILDING", Distributing = "DISTRIBUTING",
        Releasing = "RELEASING", Success = "SUCCESS", Failed = "FAILED",
        Cancelling = "CANCELLING", Cancelled = "CANCELLED",
    }
}

impl ExecutionStatus {
    /// How many steps lead from the start to the end.
    pub(crate) const STEPS: u32 = 4;

    fn next(self) -> Self {
        match self {
            Self::Preparing => Self::Building,
            Self::Building => Self::Distributing,
            Self::Distributing => Self::Releasing,
            Self::Releasing => Self::Success,
            Self::Cancelling => Self::Cancelled,
            Self::Success | Self::Failed | Self::Cancelled => self,
        }
    }

    pub(crate) fn is_final(self) -> bool {
        self.next() == self
    }

    /// Whether the image is not made yet.
    pub(crate) fn can_be_cancelled(self) -> bool {
        matches!(self, Self::Preparing | Self::Building)
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct PipelineExecution {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) pipeline_id: String,
    pub(crate) status: ExecutionStatus,
    /// Empty until the image is made.
    pub(crate) image_id: String,
    pub(crate) error_code: String,
    pub(crate) message: String,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl World {
    /// Ends a step of an execution.
    pub(super) fn advance_execution(&mut self, id: &str, time: Timestamp) {
        let Some(mut execution) = self.pipeline_executions.get(id).cloned() else { return };
        if execution.status.is_final() {
            return;
        }
        execution.status = execution.status.next();
        execution.modified = time;
        if execution.status == ExecutionStatus::Distributing {
            self.build(&mut execution, time);
        }
        self.pipeline_executions.insert(id.to_owned(), execution);
    }

    /// Makes the image of an execution and its copies in other regions.
    fn build(&mut self, execution: &mut PipelineExecution, time: Timestamp) {
        let pipeline = self.image_pipelines.get(&execution.pipeline_id).cloned();
        let source = pipeline.as_ref().and_then(|pipeline| self.base_image(pipeline)).cloned();
        let (Some(pipeline), Some(source)) = (pipeline, source) else {
            execution.status = ExecutionStatus::Failed;
            "InvalidImage.NotFound".clone_into(&mut execution.error_code);
            "The base image does not exist.".clone_into(&mut execution.message);
            return;
        };
        let id = self.ids.new_id("m");
        let image = built(&pipeline, &source, &execution.id, id.clone(), time);
        for region in pipeline.to_regions.iter().filter(|region| **region != pipeline.region) {
            let copy = Image {
                id: self.ids.new_id("m"),
                region: region.clone(),
                copy_of: Some(id.clone()),
                ..image.clone()
            };
            self.add_built(copy);
        }
        self.add_built(image);
        execution.image_id = id;
    }

    /// Adds an image with snapshots of its own: of its system disk, and of the data disks that its
    /// source has.
    fn add_built(&mut self, mut image: Image) {
        let of_source = std::mem::take(&mut image.snapshots);
        let data = of_source.iter().filter(|(device, _)| device != SYSTEM_DEVICE);
        for (device, source) in std::iter::once((SYSTEM_DEVICE, None))
            .chain(data.map(|(device, source)| (device.as_str(), self.snapshots.get(source))))
            .map(|(device, source)| (device.to_owned(), source.cloned()))
            .collect::<Vec<_>>()
        {
            let id = self.ids.new_id("s");
            image.snapshots.push((device, id.clone()));
            self.add_snapshot(snapshot(id, &image, source.as_ref()));
        }
        self.images.insert(image.id.clone(), image);
    }

    /// The available image that a pipeline starts from.
    pub(crate) fn base_image(&self, pipeline: &ImagePipeline) -> Option<&Image> {
        let found = match pipeline.base_image_type.as_str() {
            "IMAGE_FAMILY" => self.newest_of_family(&pipeline.region, &pipeline.base_image),
            _ => self.image_in(&pipeline.region, &pipeline.base_image),
        };
        found.filter(|image| image.status == ImageStatus::Available)
    }
}

/// The snapshot of the system disk of an image, or else that of a data disk like `source`.
fn snapshot(id: String, image: &Image, source: Option<&Snapshot>) -> Snapshot {
    Snapshot {
        id,
        region: image.region.clone(),
        status: SnapshotStatus::Progressing,
        name: format!("Created_from_{}", image.id),
        // The disk was that of a temporary instance.
        source_disk_id: String::new(),
        source_disk_type: if source.is_some() { "data" } else { "system" }.to_owned(),
        source_disk_size: source.map_or(image.size, |source| source.source_disk_size),
        category: "standard".to_owned(),
        encrypted: image.encrypted,
        created: image.created,
        modified: image.created,
        ready: image.ready,
        resource_group_id: image.resource_group_id.clone(),
        ..Snapshot::default()
    }
}

fn built(
    pipeline: &ImagePipeline,
    source: &Image,
    execution: &str,
    id: String,
    time: Timestamp,
) -> Image {
    let name = match pipeline.names_execution {
        true => format!("{}_{execution}", pipeline.image_name),
        false => pipeline.image_name.clone(),
    };
    let shared: BTreeMap<_, _> =
        pipeline.accounts.iter().map(|account| (account.clone(), time)).collect();
    Image {
        id,
        region: pipeline.region.clone(),
        status: ImageStatus::Available,
        name,
        description: pipeline.image_description.clone(),
        family: pipeline.image_family.clone(),
        owner_alias: "self".to_owned(),
        size: source.size.max(pipeline.system_disk_size),
        created: time,
        ready: time,
        copy_of: None,
        is_community: false,
        shared_with: shared,
        resource_group_id: pipeline.resource_group_id.clone(),
        tags: pipeline.image_tags.clone(),
        ..source.clone()
    }
}
