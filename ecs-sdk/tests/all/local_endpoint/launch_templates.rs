//! Launch templates: versions, instances, deletion.

use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::launch_template::{
    CreateLaunchTemplateRequest, CreateLaunchTemplateVersionRequest, DeleteLaunchTemplateRequest,
    DeleteLaunchTemplateVersionRequest, DescribeLaunchTemplateVersionsRequest,
    DescribeLaunchTemplatesRequest, ModifyLaunchTemplateDefaultVersionRequest,
};

use super::support::{IMAGE, TYPE, rejected, test};

fn template() -> CreateLaunchTemplateRequest {
    let template = CreateLaunchTemplateRequest::new().launch_template_name("web");
    template.image_id(IMAGE).instance_type(TYPE).instance_name("from-first").tag([("env", "test")])
}

#[tokio::test]
async fn a_template_creates_instances_from_its_versions() {
    let test = test().await;
    let id = test.ecs.create_launch_template(template()).await.unwrap().launch_template_id;
    let duplicate = test.ecs.create_launch_template(template()).await;
    rejected(duplicate, "LaunchTemplateName.Duplicated", 403);
    let version = CreateLaunchTemplateVersionRequest::new().launch_template_id(&id);
    let version = version.image_id(IMAGE).instance_type("ecs.c7.large").instance_name("second");
    let response = test.ecs.create_launch_template_version(version).await.unwrap();
    assert_eq!(response.launch_template_version_number, Some(2));

    let from = RunInstancesRequest::new().launch_template_id(&id);
    let first = test.instance(&test.running(from.clone()).await).await.unwrap();
    assert_eq!((first.instance_name.as_str(), first.instance_type.as_str()), ("from-first", TYPE));
    assert_eq!(first.tags[0].tag_value, "test");
    let second = test.running(from.clone().launch_template_version(2)).await;
    assert_eq!(test.instance(&second).await.unwrap().instance_type, "ecs.c7.large");
    // Parameters of the call take precedence.
    let own = test.running(from.clone().instance_name("own")).await;
    assert_eq!(test.instance(&own).await.unwrap().instance_name, "own");
    let default = ModifyLaunchTemplateDefaultVersionRequest::new().launch_template_id(&id);
    let default = default.default_version_number(2);
    test.ecs.modify_launch_template_default_version(default).await.unwrap();
    let by_default = test.running(RunInstancesRequest::new().launch_template_name("web")).await;
    assert_eq!(test.instance(&by_default).await.unwrap().instance_name, "second");
    let none = test.ecs.run_instances(from.launch_template_version(9)).await.unwrap_err();
    assert!(none.is_not_found(), "{none}");
}

#[tokio::test]
async fn versions_and_templates_are_deleted() {
    let test = test().await;
    let id = test.ecs.create_launch_template(template()).await.unwrap().launch_template_id;
    let version = CreateLaunchTemplateVersionRequest::new().launch_template_id(&id);
    for expected in [2, 3] {
        let response = test.ecs.create_launch_template_version(version.clone()).await.unwrap();
        assert_eq!(response.launch_template_version_number, Some(expected));
    }
    let delete = DeleteLaunchTemplateVersionRequest::new().launch_template_id(&id);
    let default = test.ecs.delete_launch_template_version(delete.clone().delete_version([1])).await;
    rejected(default, "InvalidOperation.DeleteDefaultVersion", 403);
    test.ecs.delete_launch_template_version(delete.delete_version([2])).await.unwrap();
    let versions = DescribeLaunchTemplateVersionsRequest::new().launch_template_id(&id);
    let response = test.ecs.describe_launch_template_versions(versions).await.unwrap();
    let rows = response.launch_template_version_sets;
    let numbers: Vec<_> = rows.iter().map(|row| row.version_number).collect();
    assert_eq!(numbers, [Some(3), Some(1)]);
    let data = rows[1].launch_template_data.as_ref().unwrap();
    assert_eq!((data.image_id.as_str(), data.instance_type.as_str()), (IMAGE, TYPE));

    let delete = DeleteLaunchTemplateRequest::new().launch_template_id(&id);
    test.ecs.delete_launch_template(delete.clone()).await.unwrap();
    let all = DescribeLaunchTemplatesRequest::new();
    assert_eq!(test.ecs.describe_launch_templates(all).await.unwrap().total_count, Some(0));
    let gone = test.ecs.delete_launch_template(delete).await;
    rejected(gone, "InvalidLaunchTemplate.NotFound", 404);
    let gone = test.ecs.create_launch_template_version(version).await;
    rejected(gone, "InvalidLaunchTemplate.NotFound", 404);
    let gone = RunInstancesRequest::new().launch_template_id(&id);
    assert!(test.ecs.run_instances(gone).await.unwrap_err().is_not_found());
}
