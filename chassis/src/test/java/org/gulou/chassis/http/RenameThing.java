package org.gulou.chassis.http;

import jakarta.validation.constraints.NotBlank;

record RenameThing(@NotBlank String name) {}
