package org.gulou.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.gulou.local.keycloak.Tokens;
import org.gulou.local.layout.Folders;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Secrets;
import org.gulou.local.layout.Service;
import org.gulou.local.postgres.Databases;
import org.gulou.local.process.ChildFault;
import org.gulou.local.process.LogBounds;
import org.gulou.local.seed.LoadedPeople;
import org.gulou.local.seed.PeopleSeeds;
import org.gulou.local.seed.SeedStep;
import org.gulou.local.seed.Seeds;

/**
 * The whole suite on one machine: PostgreSQL, Kafka, Keycloak, the four services and the gateway, each a process of its own that is
 * started again when it dies. All listen on the loopback interface only. Ends with {@link #close} or with this virtual machine.
 */
public final class LocalStack implements AutoCloseable {

    private final StackOptions options;
    private final Layout layout;
    private final Ports ports;
    private final Progress progress;
    private final ChildNews news;
    private final Tokens tokens;
    private final Thread hook = new Thread(this::close, "stack-shutdown");
    private StackLock lock;
    private LogBounds logs;
    private Secrets secrets;
    private StackChildren children;
    private boolean closed;

    private LocalStack(StackOptions options) {
        this.options = options;
        this.layout = options.layout();
        this.ports = options.ports();
        this.progress = new Progress(options.output());
        this.news = new ChildNews(options.output());
        this.tokens = new Tokens(issuer());
    }

    /**
     * Starts everything and returns when all of it answers and the seeds are known everywhere. On a fault, an
     * {@link IllegalStateException} with one line to show, nothing is left running.
     */
    public static LocalStack start(StackOptions options) throws IOException {
        LocalStack stack = new LocalStack(options);
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            stack.up();
            return stack;
        } catch (IOException | RuntimeException e) {
            stack.close();
            throw e;
        } catch (InterruptedException e) {
            stack.close();
            Thread.currentThread().interrupt();
            throw new LaunchFault("The start was interrupted.", e);
        }
    }

    private void up() throws IOException, InterruptedException {
        open();
        children.start(Part.POSTGRES);
        Databases databases = new Databases(ports, secrets);
        databases.ensure();
        children.start(Part.KAFKA, Part.KEYCLOAK, Part.GRID, Part.INSPECTION, Part.REPORT, Part.NOTIFICATION);
        if (options.seed()) {
            take(new Seeds(layout, ports, tokens, databases).steps());
            take(new PeopleSeeds(layout, ports, tokens, databases, options.people(), options.output()).steps());
        }
        children.start(Part.GATEWAY);
    }

    private void take(List<SeedStep> steps) throws IOException, InterruptedException {
        for (SeedStep step : steps) {
            progress.step(step.title(), step::run);
        }
    }

    /** Makes the data this launcher's own, and sure that a stack can run on them. */
    private synchronized void open() throws IOException, InterruptedException {
        if (closed) {
            throw new LaunchFault("The stack was stopped before it had started.");
        }
        lock = StackLock.take(layout);
        List<String> stopped = new LeftBehind(layout.childFiles()).stop();
        if (!stopped.isEmpty()) {
            options.output().accept("Stopped what an earlier run had left behind: " + String.join(", ", stopped));
        }
        if (options.fresh()) {
            for (Path written : layout.written()) {
                Folders.delete(written);
            }
        }
        new LoadedPeople(layout).check(options.people());
        new Preflight(layout, ports, Preflight.DISK).check();
        secrets = Secrets.of(layout);
        logs = new LogBounds(layout.childFiles()).started();
        children = new StackChildren(layout, ports, secrets, news, progress);
    }

    /** The address of the gateway. */
    public URI gateway() {
        return URI.create(Ports.url(ports.gateway()));
    }

    /** The issuer of the tokens. */
    public URI issuer() {
        return URI.create(ports.issuer());
    }

    /** Where a service or the gateway answers by HTTP; for the others, where their clients connect. */
    public int port(Part part) {
        return switch (part) {
            case POSTGRES -> ports.postgres();
            case KAFKA -> ports.kafka();
            case KEYCLOAK -> ports.keycloak();
            case GRID -> ports.service(Service.GRID);
            case INSPECTION -> ports.service(Service.INSPECTION);
            case REPORT -> ports.service(Service.REPORT);
            case NOTIFICATION -> ports.service(Service.NOTIFICATION);
            case GATEWAY -> ports.gateway();
        };
    }

    /** Where health and metrics of a part are read; PostgreSQL and Kafka have no such port. */
    public int managementPort(Part part) {
        return switch (part) {
            case POSTGRES, KAFKA -> throw new IllegalArgumentException(part.id() + " has no management port");
            case KEYCLOAK -> ports.keycloakManagement();
            case GRID -> ports.management(Service.GRID);
            case INSPECTION -> ports.management(Service.INSPECTION);
            case REPORT -> ports.management(Service.REPORT);
            case NOTIFICATION -> ports.management(Service.NOTIFICATION);
            case GATEWAY -> ports.gatewayManagement();
        };
    }

    public String kafkaBootstrap() {
        return ports.bootstrap();
    }

    /** The database of a service and the two roles made for it. */
    public Database database(Service service) {
        return new Database(
                service,
                ports.jdbc(service.id()),
                new Database.Login(service.id() + "_app", secrets.app(service)),
                new Database.Login(service.id() + "_owner", secrets.owner(service)));
    }

    /** A valid access token of a local account. */
    public String token(String user) {
        return tokens.of(user);
    }

    /** The number of the part's process. */
    public long pid(Part part) {
        return children.of(part).pid().orElseThrow(() -> new IllegalStateException(part.id() + " does not run now"));
    }

    /** Kills the part's process with SIGKILL; it is started again in a moment. */
    public void kill(Part part) {
        try {
            children.of(part).kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while killing " + part.id(), e);
        }
    }

    /** Returns when the part answers. */
    public void awaitReady(Part part) {
        try {
            children.of(part).awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + part.id(), e);
        }
    }

    /** Waits until a child will not stay up; what it answers is the one line that says so. */
    public ChildFault awaitFailure() throws InterruptedException {
        try {
            return news.failure().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Stops everything in order: gateway, services, Keycloak, Kafka, PostgreSQL; the data stay. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (StackLock held = lock;
                LogBounds cutting = logs;
                Progress told = progress) {
            if (children != null) {
                children.stop();
            }
        } catch (IOException e) {
            throw new LaunchFault("The stack could not be stopped: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFault("The stop was interrupted; run deploy/down.", e);
        } finally {
            forgetHook();
        }
    }

    private boolean forgetHook() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return false;
        }
    }
}
