"""The environments: variables, files, and what local servers do.

| member | meaning |
| --- | --- |
| `env` | variables besides `HOME`; `{home}` and `{uri}` are replaced |
| `files` | path below `HOME` to content: a text, or JSON |
| `unreachable` | the metadata service does not exist |
| `metadata`, `role`, `token`, `sts`, `uri`, `cloud_sso` | the behavior of a server in `servers.py` |

Unless an environment says otherwise, there is an instance role, so that a source which gives way
shows another identity.
"""

import time

NOW = int(time.time())
HOUR = 3600
ACCOUNT = "acs:ram::1234567890123456"
ROLE = f"{ACCOUNT}:role/deployer"
PROVIDER = f"{ACCOUNT}:oidc-provider/cluster"
NAMES = "ALIBABA_CLOUD_"
CLI, INI = ".aliyun/config.json", ".alibabacloud/credentials.ini"

ENVIRONMENTS = {}


def add(name, env=None, files=None, **servers):
    assert name not in ENVIRONMENTS, name
    env = {NAMES + name if name.isupper() and not name.startswith("ALI") else name: value
           for name, value in (env or {}).items()}
    ENVIRONMENTS[name] = {"env": env, "files": files or {}, **servers}


def key(of):
    return {"ACCESS_KEY_ID": f"LTAI-{of}", "ACCESS_KEY_SECRET": f"secret-{of}"}


KEY = key("env")
OIDC = {"ROLE_ARN": ROLE, "OIDC_PROVIDER_ARN": PROVIDER, "OIDC_TOKEN_FILE": "{home}/token"}
TOKEN = {"token": "a.b.c"}
URI = {"CREDENTIALS_URI": "{uri}/keys"}
NO_METADATA = {"ECS_METADATA_DISABLED": "true"}


def without(fields, *names):
    return {name: value for name, value in fields.items() if name not in names}


# Environment variables.
add("variables", KEY)
add("variables with a token", {**KEY, "SECURITY_TOKEN": "a-token"})
add("variables with an empty token", {**KEY, "SECURITY_TOKEN": ""})
add("variables without a secret", without(KEY, "ACCESS_KEY_SECRET"))
add("variables without an id", without(KEY, "ACCESS_KEY_ID"))
add("variables with a token only", {"SECURITY_TOKEN": "a-token"})
add("empty variables", {"ACCESS_KEY_ID": "", "ACCESS_KEY_SECRET": ""})
add("variables with white space", {**KEY, "ACCESS_KEY_SECRET": "a secret"})
add("variables of the command line tool", {
    "ALICLOUD_ACCESS_KEY_ID": "LTAI-a", "ALICLOUD_ACCESS_KEY_SECRET": "a",
    "ALIBABACLOUD_ACCESS_KEY_ID": "LTAI-b", "ALIBABACLOUD_ACCESS_KEY_SECRET": "b"})
add("nothing", unreachable=True)
add("nothing, metadata disabled", NO_METADATA)

# An OIDC role in variables.
add("oidc", OIDC, TOKEN)
add("oidc with a session name", {**OIDC, "ROLE_SESSION_NAME": "pod-1"}, TOKEN)
add("oidc in a region", {**OIDC, "STS_REGION": "cn-beijing"}, TOKEN)
add("oidc in a VPC", {**OIDC, "STS_REGION": "cn-beijing", "VPC_ENDPOINT_ENABLED": "true"}, TOKEN)
add("oidc in a VPC without a region", {**OIDC, "VPC_ENDPOINT_ENABLED": "true"}, TOKEN)
add("oidc, STS is down", OIDC, TOKEN, sts=503)
add("oidc, STS rejects the token", OIDC, TOKEN, sts=400)
add("oidc, STS responds with HTML", OIDC, TOKEN, sts="html")
add("oidc, STS responds without a token", OIDC, TOKEN, sts="incomplete")
add("oidc, STS responds with expired credentials", OIDC, TOKEN, sts="expired")
add("oidc, STS responds with short-lived credentials", OIDC, TOKEN, sts="soon")
add("oidc without a token file", OIDC)
add("oidc with an empty token file", OIDC, {"token": ""})
add("oidc with a line break in the token file", OIDC, {"token": "a.b.c\n"})
add("oidc without a provider", without(OIDC, "OIDC_PROVIDER_ARN"), TOKEN)
add("oidc without a role", without(OIDC, "ROLE_ARN"), TOKEN)
add("oidc without the name of a file", without(OIDC, "OIDC_TOKEN_FILE"), TOKEN)
add("oidc, only the role", {"ROLE_ARN": ROLE})
add("oidc with an invalid role", {**OIDC, "ROLE_ARN": "deployer"}, TOKEN)


# Profiles of the command line tool.
def cli(name, mode, env=None, files=None, servers=None, **fields):
    profile = {"name": "dev", "mode": mode, **fields}
    add(name, env, {CLI: {"current": "dev", "profiles": [profile]}, **(files or {})},
        **(servers or {}))


AK = {"access_key_id": "LTAI-cli", "access_key_secret": "secret-cli"}
STS = {**AK, "access_key_id": "STS.cli", "sts_token": "token-cli"}
ASSUMED = {**AK, "ram_role_arn": ROLE}

cli("cli AK", "AK", **AK)
cli("cli ak in lower case", "ak", **AK)
cli("cli AK without a secret", "AK", access_key_id="LTAI-cli")
cli("cli AK without a secret, variables half set", "AK", without(KEY, "ACCESS_KEY_ID"),
    access_key_id="LTAI-cli")
cli("cli AK without a key", "AK", access_key_id="", access_key_secret="")
cli("cli AK with null members", "AK", **AK, sts_token=None, ram_role_arn=None)
cli("cli without a mode", None, **AK)
cli("cli with an unknown mode", "Magic", **AK)
cli("cli StsToken", "StsToken", **STS)
cli("cli StsToken without a token", "StsToken", **AK)
cli("cli StsToken with an expiration", "StsToken", **STS, sts_expiration=NOW + HOUR)
cli("cli StsToken with an expiration as text", "StsToken", **STS, sts_expiration=str(NOW + HOUR))
cli("cli StsToken with an expiration in milliseconds", "StsToken", **STS,
    sts_expiration=(NOW + HOUR) * 1000)
cli("cli StsToken that expired", "StsToken", **STS, sts_expiration=NOW - HOUR)
cli("cli StsToken that expired, and a key in the credentials file", "StsToken", **STS,
    sts_expiration=NOW - HOUR, files={INI: "[default]\ntype = access_key\n"
                                           "access_key_id = LTAI-ini\naccess_key_secret = ini\n"})
cli("cli RamRoleArn", "RamRoleArn", **ASSUMED, ram_session_name="nightly")
cli("cli RamRoleArn with all settings", "RamRoleArn", **ASSUMED, ram_session_name="nightly",
    expired_seconds=900, policy="{\"Version\":\"1\"}", external_id="external",
    sts_region="cn-hangzhou")
cli("cli RamRoleArn in a VPC", "RamRoleArn", **ASSUMED, sts_region="cn-hangzhou", enable_vpc=True)
cli("cli RamRoleArn, VPC by a variable", "RamRoleArn", {"VPC_ENDPOINT_ENABLED": "true"}, **ASSUMED,
    sts_region="cn-hangzhou")
cli("cli RamRoleArn, VPC by a variable and not by the profile", "RamRoleArn",
    {"VPC_ENDPOINT_ENABLED": "true"}, **ASSUMED, sts_region="cn-hangzhou", enable_vpc=False)
cli("cli RamRoleArn, region by a variable", "RamRoleArn", {"STS_REGION": "cn-beijing"}, **ASSUMED)
cli("cli RamRoleArn with an endpoint", "RamRoleArn", **ASSUMED,
    sts_endpoint="sts.eu-central-1.aliyuncs.com")
cli("cli RamRoleArn, role by a variable", "RamRoleArn", {"ROLE_ARN": ROLE}, **AK)
cli("cli RamRoleArn, session name by a variable", "RamRoleArn", {"ROLE_SESSION_NAME": "pod-1"},
    **ASSUMED)
cli("cli RamRoleArn without a role", "RamRoleArn", **AK)
cli("cli RamRoleArn without a key", "RamRoleArn", ram_role_arn=ROLE)
cli("cli RamRoleArn with a token", "RamRoleArn", **STS, ram_role_arn=ROLE)
cli("cli RamRoleArn for 10 minutes", "RamRoleArn", **ASSUMED, expired_seconds=600)
cli("cli RamRoleArn for 0 seconds", "RamRoleArn", **ASSUMED, expired_seconds=0)
cli("cli RamRoleArn, STS rejects it", "RamRoleArn", **ASSUMED, servers={"sts": 403})
cli("cli EcsRamRole", "EcsRamRole")
cli("cli EcsRamRole with a name", "EcsRamRole", ram_role_name="web")
cli("cli EcsRamRole with another name", "EcsRamRole", ram_role_name="other")
cli("cli EcsRamRole outside of ECS", "EcsRamRole", URI, servers={"unreachable": True})
cli("cli EcsRamRole, metadata disabled", "EcsRamRole", {**NO_METADATA, **URI})
cli("cli RamRoleArnWithRoleName", "RamRoleArnWithRoleName", ram_role_name="web", ram_role_arn=ROLE)
cli("cli OIDC", "OIDC", files=TOKEN, ram_role_arn=ROLE, oidc_provider_arn=PROVIDER,
    oidc_token_file="{home}/token")
cli("cli OIDC with a session name", "OIDC", files=TOKEN, ram_role_arn=ROLE,
    oidc_provider_arn=PROVIDER, oidc_token_file="{home}/token", role_session_name="pod-2")
cli("cli OIDC with the session name of the Go library", "OIDC", files=TOKEN, ram_role_arn=ROLE,
    oidc_provider_arn=PROVIDER, oidc_token_file="{home}/token", ram_session_name="pod-3")
cli("cli OIDC, the rest by variables", "OIDC", {**without(OIDC, "ROLE_ARN")}, TOKEN,
    ram_role_arn=ROLE)
cli("cli OIDC without a token file", "OIDC", ram_role_arn=ROLE, oidc_provider_arn=PROVIDER,
    oidc_token_file="{home}/token")
SSO = {"cloud_sso_sign_in_url": "https://signin-cn-shanghai.alibabacloudsso.com/start/login",
       "cloud_sso_account_id": "12", "cloud_sso_access_config": "ac-1", "access_token": "login"}
cli("cli CloudSSO", "CloudSSO", **SSO, cloud_sso_access_token_expire=NOW + HOUR)
cli("cli CloudSSO with stored credentials", "CloudSSO", **SSO, **STS, sts_expiration=NOW + HOUR,
    cloud_sso_access_token_expire=NOW + HOUR)
cli("cli CloudSSO with stored credentials after the login", "CloudSSO", **SSO, **STS,
    sts_expiration=NOW + HOUR, cloud_sso_access_token_expire=NOW - HOUR)
cli("cli CloudSSO after the login", "CloudSSO", **SSO, cloud_sso_access_token_expire=NOW - HOUR)
cli("cli CloudSSO rejects it", "CloudSSO", **SSO, cloud_sso_access_token_expire=NOW + HOUR,
    servers={"cloud_sso": 401})
OAUTH = {"oauth_site_type": "INTL", "oauth_access_token": "login", "oauth_refresh_token": "r"}
cli("cli OAuth with stored credentials", "OAuth", **OAUTH, **STS, sts_expiration=NOW + HOUR,
    oauth_access_token_expire=NOW + HOUR)
cli("cli OAuth with expired credentials", "OAuth", **OAUTH, **STS, sts_expiration=NOW - HOUR,
    oauth_access_token_expire=NOW + HOUR)
EXTERNAL = "{python} {home}/keys.py"
PRINTED = """import json
print(json.dumps({"mode": "StsToken", "access_key_id": "STS.external",
                  "access_key_secret": "secret-external", "sts_token": "token-external",
                  "expiration": "%s"}))"""
LATER = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(NOW + HOUR))
EARLIER = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(NOW - HOUR))
cli("cli External", "External", files={"keys.py": PRINTED % LATER}, process_command=EXTERNAL)
cli("cli External with expired credentials", "External", files={"keys.py": PRINTED % EARLIER},
    process_command=EXTERNAL)
cli("cli External that fails", "External", files={"keys.py": "raise SystemExit(3)"},
    process_command=EXTERNAL)
cli("cli External that prints no JSON", "External", files={"keys.py": "print('hello')"},
    process_command=EXTERNAL)
cli("cli External disabled", "External", {"DISABLE_EXTERNAL_PROCESS": "true"},
    {"keys.py": PRINTED % LATER}, process_command=EXTERNAL)
cli("cli CredentialsURI", "CredentialsURI", credentials_uri="{uri}/keys?user=cli")
cli("cli BearerToken", "BearerToken", bearer_token="bearer")
cli("cli Anonymous", "Anonymous")
cli("cli RsaKeyPair", "RsaKeyPair", private_key="key", key_pair_name="pair")


def profiles(name, *of, env=None, files=None, current="dev", **servers):
    add(name, env, {CLI: {"current": current, "profiles": list(of)}, **(files or {})}, **servers)


DEV = {"name": "dev", "mode": "AK", **AK}
PROD = {"name": "prod", "mode": "AK", "access_key_id": "LTAI-prod", "access_key_secret": "prod"}
CHAINED = {"name": "dev", "mode": "ChainableRamRoleArn", "ram_role_arn": ROLE}
profiles("cli chained", {**CHAINED, "source_profile": "prod"}, PROD)
profiles("cli chained through a role", {**CHAINED, "source_profile": "middle"}, PROD,
         {"name": "middle", "mode": "ChainableRamRoleArn", "ram_role_arn": f"{ACCOUNT}:role/middle",
          "source_profile": "prod"})
profiles("cli chained to nothing", {**CHAINED, "source_profile": "absent"})
profiles("cli chained to itself", {**CHAINED, "source_profile": "dev"})
profiles("cli with a named profile", DEV, PROD, env={"PROFILE": "prod"})
profiles("cli with a profile of the tool's variable", DEV, PROD,
         env={"ALIBABACLOUD_PROFILE": "prod"})
profiles("cli without the named profile", DEV, env={"PROFILE": "absent"})
profiles("cli without the current profile", PROD)
profiles("cli without a current profile", DEV, current="")
profiles("cli without profiles")
profiles("cli with two profiles of a name", DEV, {**PROD, "name": "dev"})
profiles("cli disabled", DEV, env={"CLI_PROFILE_DISABLED": "TRUE"})
profiles("cli in another file", DEV, env={"CONFIG_FILE": "{home}/other.json"},
         files={"other.json": {"current": "prod", "profiles": [PROD]}})
add("cli that is not JSON", files={CLI: "{"})
add("cli that is empty", files={CLI: ""})
add("cli that is a list", files={CLI: "[]"})
add("cli that starts with a byte order mark", files={CLI: "\ufeff{\"current\": \"dev\", "
    "\"profiles\": [{\"name\": \"dev\", \"mode\": \"AK\", \"access_key_id\": \"LTAI-bom\", "
    "\"access_key_secret\": \"bom\"}]}"})


# Sections of the credentials file.
def ini(name, *lines, env=None, files=None, path=INI, **servers):
    add(name, env, {path: "\n".join(lines) + "\n", **(files or {})}, **servers)


LINES = ["[default]", "type = access_key", "access_key_id = LTAI-ini", "access_key_secret = ini"]
ROLE_LINES = ["[default]", "type = ram_role_arn", *LINES[2:]]
ini("ini access_key", *LINES)
ini("ini access_key without a secret", *LINES[:3])
ini("ini with comments", "# about", *LINES[:3], "access_key_secret = ini # comment")
ini("ini with a semicolon in a value", *LINES[:3], "access_key_secret = ini ; comment")
ini("ini with colons", *[line.replace(" = ", ": ") for line in LINES])
ini("ini with keys in upper case", *LINES[:2], *[line.replace("access", "ACCESS") for line in LINES[2:]])
ini("ini with a percent sign in a value", *LINES[:3], "access_key_secret = 100%sure")
ini("ini with a key twice", *LINES, "access_key_id = LTAI-last")
ini("ini with a section twice", *LINES, *LINES[:2], "access_key_id = LTAI-last",
    "access_key_secret = last")
ini("ini with a value on two lines", *LINES[:2], "access_key_id =", "  LTAI-ini", LINES[3])
ini("ini with entries before the first section", *LINES[1:])
ini("ini with a broken header", "[default", *LINES[1:])
ini("ini with a line without a value", *LINES, "nothing")
ini("ini disabled", *LINES, "enable = false")
ini("ini enabled", *LINES, "enable = true")
ini("ini without a type", LINES[0], *LINES[2:])
ini("ini with an unknown type", LINES[0], "type = magic", *LINES[2:])
ini("ini with other sections only", "[other]", *LINES[1:])
ini("ini with a named section", "[prod]", *LINES[1:], env={"PROFILE": "prod"})
ini("ini without the named section", *LINES, env={"PROFILE": "absent"})
ini("ini in another file", *LINES, env={"CREDENTIALS_FILE": "{home}/keys.ini"}, path="keys.ini")
ini("ini in a file that does not exist", *LINES, env={"CREDENTIALS_FILE": "{home}/absent.ini"})
ini("ini in the file of the Go library", *LINES, path=".alibabacloud/credentials")
ini("ini ram_role_arn", *ROLE_LINES, f"role_arn = {ROLE}", "role_session_name = nightly",
    "policy = {\"Version\": \"1\"}")
ini("ini ram_role_arn by variables", *ROLE_LINES,
    env={"ROLE_ARN": ROLE, "ROLE_SESSION_NAME": "pod-1"})
ini("ini ram_role_arn without a role", *ROLE_LINES)
ini("ini ram_role_arn, STS is down", *ROLE_LINES, f"role_arn = {ROLE}", sts=503)
ini("ini ecs_ram_role", "[default]", "type = ecs_ram_role", "role_name = web")
ini("ini ecs_ram_role without a name", "[default]", "type = ecs_ram_role")
ini("ini ecs_ram_role outside of ECS", "[default]", "type = ecs_ram_role", env=URI,
    unreachable=True)
ini("ini oidc_role_arn", "[default]", "type = oidc_role_arn", f"role_arn = {ROLE}",
    f"oidc_provider_arn = {PROVIDER}", "oidc_token_file_path = {home}/token", files=TOKEN)
ini("ini rsa_key_pair", "[default]", "type = rsa_key_pair", "public_key_id = id",
    "private_key_file = {home}/key", files={"key": "key"})

# The instance role.
add("instance")
add("instance with a named role", {"ECS_METADATA": "web"})
add("instance with another named role", {"ECS_METADATA": "other", **URI})
add("instance role named outside of ECS", {"ECS_METADATA": "web", **URI}, unreachable=True)
add("instance without a role", URI, role="")
add("instance without IMDSv2", token=404)
add("instance without IMDSv2, IMDSv1 allowed", {"IMDSV1_DISABLED": "false"}, token=404)
add("instance without IMDSv2, IMDSv1 forbidden", {"IMDSV1_DISABLED": "true"}, token=404)
add("instance with expired credentials", URI, metadata="expired")
add("instance with short-lived credentials", URI, metadata="soon")
add("instance that reports a failure", URI, metadata="failed")
add("instance with incomplete credentials", URI, metadata="incomplete")
add("instance, metadata service is down", URI, metadata=503)
add("instance, metadata service responds with HTML", URI, metadata="html")
add("instance, metadata disabled", {**NO_METADATA, **URI})

# The URI.
add("uri", URI, unreachable=True)
add("uri with a query", {"CREDENTIALS_URI": "{uri}/keys?user=query"}, unreachable=True)
add("uri on an instance", URI)
for behavior in ["expired", "failed", "without code", "incomplete", "html", "soon", 500]:
    add(f"uri, {behavior}", URI, unreachable=True, uri=behavior)
add("uri that is not one", {"CREDENTIALS_URI": "keys"}, unreachable=True)

# The order.
ALL = {CLI: {"current": "dev", "profiles": [DEV]}, INI: "\n".join(LINES), **TOKEN}
add("all, variables first", {**KEY, **OIDC, **URI}, ALL)
add("all, then oidc", {**OIDC, **URI}, ALL)
add("all, then cli", URI, ALL)
add("all, then ini", URI, without(ALL, CLI))
add("all, then the instance", URI)
