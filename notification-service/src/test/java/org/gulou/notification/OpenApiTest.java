package org.gulou.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.OpenApiContractTest;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OpenApiTest extends OpenApiContractTest {}
