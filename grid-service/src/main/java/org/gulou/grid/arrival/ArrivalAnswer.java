package org.gulou.grid.arrival;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a declaration is answered with. */
@Schema(
        description = "SELF is answered with a receipt alone, whoever sends it; the others with the arrival.",
        oneOf = {ArrivalReceipt.class, ArrivalView.class})
public sealed interface ArrivalAnswer permits ArrivalReceipt, ArrivalView {}
