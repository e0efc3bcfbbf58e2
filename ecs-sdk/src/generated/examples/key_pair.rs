// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn attach_key_pair(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::key_pair::AttachKeyPairRequest;
    let request = AttachKeyPairRequest::new()
        .key_pair_name("deploy")
        .instance_ids(["i-bp1prepaid0000000abc"]);
    let response = ecs.attach_key_pair(request).await?;
    for result in response.results {
        println!("{}", result.instance_id);
    }

    Ok(())
}

pub(crate) async fn create_key_pair(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::key_pair::CreateKeyPairRequest;
    let request = CreateKeyPairRequest::new().key_pair_name("laptop");
    let response = ecs.create_key_pair(request).await?;
    println!("{} {}", response.key_pair_id, response.key_pair_name);
    Ok(())
}

pub(crate) async fn delete_key_pairs(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::key_pair::DeleteKeyPairsRequest;
    let request = DeleteKeyPairsRequest::new().key_pair_names(["ci"]);
    ecs.delete_key_pairs(request).await?;
    Ok(())
}

pub(crate) async fn describe_key_pairs(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::key_pair::DescribeKeyPairsRequest;
    let mut items = ecs.describe_key_pairs(DescribeKeyPairsRequest::new()).items();
    while let Some(key_pair) = items.try_next().await? {
        println!("{}", key_pair.key_pair_name);
    }

    Ok(())
}

pub(crate) async fn detach_key_pair(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::key_pair::DetachKeyPairRequest;
    let request = DetachKeyPairRequest::new()
        .key_pair_name("deploy")
        .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
    let response = ecs.detach_key_pair(request).await?;
    for result in response.results {
        println!("{}", result.instance_id);
    }

    Ok(())
}

pub(crate) async fn import_key_pair(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::key_pair::ImportKeyPairRequest;
    let request = ImportKeyPairRequest::new()
        .key_pair_name("laptop")
        .public_key_body("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 deploy");
    let response = ecs.import_key_pair(request).await?;
    println!("{}", response.key_pair_name);
    Ok(())
}
