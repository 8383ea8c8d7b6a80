package org.gulou.chassis.imports.sheet;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as needed. */
@FunctionalInterface
public interface SheetSource {

    /** A new stream over the whole file. */
    InputStream open() throws IOException;
}
