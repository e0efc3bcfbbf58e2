"""Sends the requests of the modules to the endpoint: they have no option for it. They sleep for
seconds between polls, which is shortened."""

import os
import time

if "ECS_SIM_ADDRESS" in os.environ:
    try:
        from aliyunsdkcore.profile import region_provider
    except ImportError:
        pass
    else:
        for product in ("Ecs", "Vpc"):
            region_provider.modify_point(product, "cn-hangzhou", os.environ["ECS_SIM_ADDRESS"])
        sleep = time.sleep
        time.sleep = lambda seconds: sleep(min(seconds, 0.1))
