package org.gulou.local;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.gulou.local.application.GatewayProgram;
import org.gulou.local.application.ServiceProgram;
import org.gulou.local.kafka.KafkaProgram;
import org.gulou.local.keycloak.KeycloakProgram;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.layout.Part;
import org.gulou.local.layout.Ports;
import org.gulou.local.layout.Secrets;
import org.gulou.local.layout.Service;
import org.gulou.local.postgres.PostgresProgram;
import org.gulou.local.process.Child;
import org.gulou.local.process.ChildListener;
import org.gulou.local.process.Probe;
import org.gulou.local.process.Supervisor;
import org.gulou.local.process.Tools;

/** The eight children of a stack, and how some of them are started side by side. */
final class StackChildren {

    private final Map<Part, Child> children = new EnumMap<>(Part.class);
    private final Supervisor supervisor;
    private final Progress progress;

    StackChildren(Layout layout, Ports ports, Secrets secrets, ChildListener listener, Progress progress) {
        Tools tools = new Tools(layout.childFiles());
        Probe probe = new Probe();
        this.supervisor = new Supervisor(layout.childFiles(), tools, listener);
        this.progress = progress;
        children.put(Part.POSTGRES, supervisor.stage(new PostgresProgram(layout, ports, secrets, tools)));
        children.put(Part.KAFKA, supervisor.stage(new KafkaProgram(layout, ports)));
        children.put(Part.KEYCLOAK, supervisor.stage(new KeycloakProgram(layout, ports, secrets, tools, probe)));
        List<Service> services = List.of(Service.values());
        List<Child> stage = supervisor.stage(services.stream()
                .map(service -> new ServiceProgram(service, layout, ports, secrets, probe))
                .toList());
        services.forEach(service -> children.put(service.part(), stage.get(service.ordinal())));
        children.put(Part.GATEWAY, supervisor.stage(new GatewayProgram(layout, ports, probe)));
    }

    Child of(Part part) {
        return children.get(part);
    }

    /** Starts these side by side and returns when all of them answer, or throws the first fault. */
    void start(Part... parts) {
        CompletableFuture<?>[] starts = Arrays.stream(parts)
                .map(part -> CompletableFuture.runAsync(() -> start(of(part)), StackChildren::inOwnThread))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Object> fault = new CompletableFuture<>();
        for (CompletableFuture<?> start : starts) {
            var unused = start.whenComplete((done, why) -> {
                if (why != null) {
                    fault.completeExceptionally(why);
                }
            });
        }
        try {
            CompletableFuture.anyOf(fault, CompletableFuture.allOf(starts)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IllegalStateException line ? line : e;
        }
    }

    private static void inOwnThread(Runnable task) {
        Thread thread = new Thread(task, "starter");
        thread.setDaemon(true);
        thread.start();
    }

    private void start(Child child) {
        try {
            progress.step(child.title(), () -> {
                child.start();
                child.awaitReady();
            });
        } catch (IOException e) {
            throw new LaunchFault("%s cannot be started: %s".formatted(child.title(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFault("The start of %s was interrupted.".formatted(child.title()), e);
        }
    }

    void stop() throws IOException, InterruptedException {
        supervisor.stop();
    }
}
