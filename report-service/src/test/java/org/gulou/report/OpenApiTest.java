package org.gulou.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.OpenApiContractTest;

/** What this service offers over HTTP is what it has published. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OpenApiTest extends OpenApiContractTest {}
