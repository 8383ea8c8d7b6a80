package org.gulou.chassis.imports.sheet;

import java.io.Closeable;
import java.io.IOException;

/** Reads a table from top to bottom in bounded memory, however hostile the file; what cannot be read is a {@link SheetError}. */
public interface SheetReader extends Closeable {

    /** The next row that is not blank; null when there is none. */
    SheetRow next() throws IOException;
}
