/** The OpenAPI document of each service, completed: problems, retries, conditions and the token are the same everywhere and said once. */
package org.gulou.chassis.contract;
