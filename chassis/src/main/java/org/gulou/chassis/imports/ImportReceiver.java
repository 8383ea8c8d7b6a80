package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.UUID;
import org.gulou.chassis.imports.sheet.FormatDetector;
import org.gulou.chassis.imports.sheet.SheetFormat;
import org.gulou.chassis.problem.CommonError;

/** Takes a file in: stored in encrypted blocks as it comes, recognised if it came before, and refused by its first row if need be. */
@ApplicationScoped
class ImportReceiver {

    private static final int BLOCK = 1 << 20;
    private static final String UNIQUE_VIOLATION = "23505";

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportPurge purge;
    private final ImportCipher cipher;
    private final ImportConfig config;

    ImportReceiver(ImportJobs jobs, ImportFiles files, ImportPurge purge, ImportCipher cipher, ImportConfig config) {
        this.jobs = jobs;
        this.files = files;
        this.purge = purge;
        this.cipher = cipher;
        this.config = config;
    }

    /** The id of the import that now waits, or of the one this file has been before. */
    UUID receive(ImportKind<?, ?> kind, ImportContext context, boolean dryRun, InputStream body, String mediaType) {
        jobs.begin(context, dryRun);
        boolean queued = false;
        try {
            Arrival arrival = store(context.importId(), body);
            SheetFormat format = arrival.detector().format(mediaType);
            byte[] fingerprint = cipher.fingerprint(arrival.digest());
            UUID earlier = earlier(context, dryRun, fingerprint);
            if (earlier == null) {
                earlier = queue(kind, context, dryRun, format, fingerprint);
                queued = earlier.equals(context.importId());
            }
            return earlier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!queued) {
                purge.discard(context.importId());
            }
        }
    }

    private Arrival store(UUID id, InputStream body) throws IOException {
        MessageDigest digest = sha256();
        FormatDetector detector = new FormatDetector();
        long length = 0;
        byte[] block = body.readNBytes(BLOCK);
        for (int n = 0; block.length > 0; n++) {
            length += block.length;
            if (length > config.largestFile()) {
                throw CommonError.PAYLOAD_TOO_LARGE.with("limit", config.largestFile());
            }
            detector.accept(block, block.length);
            digest.update(block);
            files.append(id, n, block);
            block = body.readNBytes(BLOCK);
        }
        return new Arrival(detector, digest.digest());
    }

    private UUID queue(
            ImportKind<?, ?> kind, ImportContext context, boolean dryRun, SheetFormat format, byte[] fingerprint)
            throws IOException {
        UUID id = context.importId();
        Header header;
        try (ImportRows rows = ImportRows.open(format, () -> files.open(id), kind.columns())) {
            header = rows.header();
        }
        try {
            jobs.queue(context, dryRun, format, header.titlesKept(), fingerprint);
            return id;
        } catch (ImportStoreFault e) {
            // Sent twice at the same moment: the other one was faster.
            UUID other = isUniqueViolation(e) ? earlier(context, dryRun, fingerprint) : null;
            if (other == null) {
                throw e;
            }
            return other;
        }
    }

    private UUID earlier(ImportContext context, boolean dryRun, byte[] fingerprint) {
        return jobs.sameFile(context, dryRun, fingerprint).map(ImportJob::id).orElse(null);
    }

    private static boolean isUniqueViolation(ImportStoreFault fault) {
        return fault.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** What was learnt of a file while it came in. */
    private record Arrival(FormatDetector detector, byte[] digest) {}
}
