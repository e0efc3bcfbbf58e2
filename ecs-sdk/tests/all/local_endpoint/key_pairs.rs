//! Key pairs: creation, import, use by instances, deletion.

use ecs_sdk::key_pair::{
    AttachKeyPairRequest, CreateKeyPairRequest, DeleteKeyPairsRequest, DescribeKeyPairsRequest,
    DetachKeyPairRequest, ImportKeyPairRequest,
};

use super::support::{rejected, run, test};

#[tokio::test]
async fn a_pair_is_created_and_its_public_key_imported_elsewhere() {
    let test = test().await;
    let create = CreateKeyPairRequest::new().key_pair_name("laptop");
    let made = test.ecs.create_key_pair(create.clone()).await.unwrap();
    assert!(made.private_key_body.starts_with("-----BEGIN RSA PRIVATE KEY-----"));
    rejected(test.ecs.create_key_pair(create).await, "KeyPair.AlreadyExist", 400);
    let list = DescribeKeyPairsRequest::new().include_public_key(true);
    let found = test.ecs.describe_key_pairs(list.clone()).await.unwrap().key_pairs.remove(0);
    assert_eq!(found.key_pair_finger_print, made.key_pair_finger_print);
    let import = ImportKeyPairRequest::new().key_pair_name("laptop");
    let there = import.clone().public_key_body(&found.public_key);
    let there = test.ecs.import_key_pair(there).region("cn-beijing").await.unwrap();
    assert_eq!(there.key_pair_finger_print, made.key_pair_finger_print);
    let there = test.ecs.describe_key_pairs(list).region("cn-beijing").await.unwrap();
    assert_eq!(there.key_pairs[0].public_key, found.public_key);
    let wrong = import.key_pair_name("other").public_key_body("ssh-rsa nothing");
    rejected(test.ecs.import_key_pair(wrong).await, "InvalidPublicKeyBody.Malformed", 400);
}

#[tokio::test]
async fn a_pair_in_use_cannot_be_deleted() {
    let test = test().await;
    let create = CreateKeyPairRequest::new().key_pair_name("laptop");
    test.ecs.create_key_pair(create).await.unwrap();
    let first = test.running(run(1).key_pair_name("laptop")).await;
    assert_eq!(test.instance(&first).await.unwrap().key_pair_name, "laptop");
    let second = test.running(run(1)).await;
    let ids = [second.as_str(), "i-none"];
    let attach = AttachKeyPairRequest::new().key_pair_name("laptop").instance_ids(ids);
    let response = test.ecs.attach_key_pair(attach.clone()).await.unwrap();
    assert_eq!((response.total_count.as_str(), response.fail_count.as_str()), ("2", "1"));
    let failed = response.results.iter().find(|result| result.instance_id == "i-none").unwrap();
    assert_eq!(failed.code, "InvalidInstanceId.NotFound");
    assert_eq!(test.instance(&second).await.unwrap().key_pair_name, "laptop");

    let delete = DeleteKeyPairsRequest::new().key_pair_names(["laptop"]);
    let held = "InvalidParameter.KeypairAlreadyAttachedInstance";
    rejected(test.ecs.delete_key_pairs(delete.clone()).await, held, 400);
    let both = [&first, &second];
    let detach = DetachKeyPairRequest::new().key_pair_name("laptop").instance_ids(both);
    test.ecs.detach_key_pair(detach).await.unwrap();
    assert_eq!(test.instance(&first).await.unwrap().key_pair_name, "");
    test.ecs.delete_key_pairs(delete).await.unwrap();
    assert!(test.existing("key_pairs").is_empty());
    rejected(test.ecs.attach_key_pair(attach).await, "InvalidKeyPairName.NotFound", 400);
}
