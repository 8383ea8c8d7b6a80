package org.gulou.chassis.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.gulou.chassis.idempotency.Made;
import org.gulou.chassis.idempotency.UploadKey;
import org.gulou.chassis.idempotency.UploadKeys;
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
    private final UploadKeys keys;

    ImportReceiver(
            ImportJobs jobs,
            ImportFiles files,
            ImportPurge purge,
            ImportCipher cipher,
            ImportConfig config,
            UploadKeys keys) {
        this.jobs = jobs;
        this.files = files;
        this.purge = purge;
        this.cipher = cipher;
        this.config = config;
        this.keys = keys;
    }

    /**
     * The id of the import that now waits, or of the one this file has been before. Sent with a key that is known, the file is read and
     * not stored.
     */
    Made receive(ImportKind<?, ?> kind, ImportContext context, boolean dryRun, InputStream body, String mediaType) {
        Optional<UploadKey> key = keys.sent(String.join(
                " ",
                kind.name(),
                Boolean.toString(dryRun),
                context.onDuplicate().name()));
        Optional<UUID> known = key.flatMap(sent -> keys.made(sent, () -> digest(body)));
        return known.map(id -> new Made(id, true)).orElseGet(() -> arrive(kind, context, dryRun, body, mediaType, key));
    }

    private Made arrive(
            ImportKind<?, ?> kind,
            ImportContext context,
            boolean dryRun,
            InputStream body,
            String mediaType,
            Optional<UploadKey> key) {
        jobs.begin(context, dryRun);
        boolean queued = false;
        try {
            Arrival arrival = store(context.importId(), body);
            SheetFormat format = arrival.detector().format(mediaType);
            byte[] fingerprint = cipher.fingerprint(arrival.digest());
            UUID earlier = earlier(context, dryRun, fingerprint);
            Supplier<UUID> effect =
                    earlier == null ? queueing(kind, context, dryRun, format, fingerprint) : () -> earlier;
            Made made = settle(key, arrival.digest(), effect);
            queued = made.id().equals(context.importId());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!queued) {
                purge.discard(context.importId());
            }
        }
    }

    private Arrival store(UUID id, InputStream body) throws IOException {
        FormatDetector detector = new FormatDetector();
        byte[] digest = read(body, (block, n) -> {
            detector.accept(block, block.length);
            files.append(id, n, block);
        });
        return new Arrival(detector, digest);
    }

    // The digest of the whole.
    private byte[] read(InputStream body, ObjIntConsumer<byte[]> taker) throws IOException {
        MessageDigest digest = sha256();
        long length = 0;
        byte[] block = body.readNBytes(BLOCK);
        for (int n = 0; block.length > 0; n++) {
            length += block.length;
            if (length > config.largestFile()) {
                throw CommonError.PAYLOAD_TOO_LARGE.with("limit", config.largestFile());
            }
            digest.update(block);
            taker.accept(block, n);
            block = body.readNBytes(BLOCK);
        }
        return digest.digest();
    }

    private byte[] digest(InputStream body) {
        try {
            return read(body, (block, n) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Its first row is read before, outside the transaction in which it is queued.
    private Supplier<UUID> queueing(
            ImportKind<?, ?> kind, ImportContext context, boolean dryRun, SheetFormat format, byte[] fingerprint)
            throws IOException {
        UUID id = context.importId();
        List<String> titles;
        try (ImportRows rows = ImportRows.open(format, () -> files.open(id), kind.columns())) {
            titles = rows.header().titlesKept();
        }
        return () -> {
            UUID other = earlier(context, dryRun, fingerprint);
            if (other != null) {
                return other;
            }
            jobs.queue(context, dryRun, format, titles, fingerprint);
            return id;
        };
    }

    private Made settle(Optional<UploadKey> key, byte[] digest, Supplier<UUID> effect) {
        try {
            return settleOnce(key, digest, effect);
        } catch (ImportStoreFault e) {
            if (isUniqueViolation(e)) {
                // Sent twice at the same moment: the other one was faster, and is found now.
                return settleOnce(key, digest, effect);
            }
            throw e;
        }
    }

    private Made settleOnce(Optional<UploadKey> key, byte[] digest, Supplier<UUID> effect) {
        return QuarkusTransaction.requiringNew()
                .call(() -> key.map(sent -> keys.once(sent, digest, effect))
                        .orElseGet(() -> new Made(effect.get(), false)));
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
