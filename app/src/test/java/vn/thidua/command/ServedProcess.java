package vn.thidua.command;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./thidua serve} in a process of its own, with its database, which can be killed without warning. */
final class ServedProcess {

    private static final int PATIENCE_SECONDS = 180;

    private final Path data;
    private final int port;
    private final Process process;

    private ServedProcess(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** Starts serving {@code data} on {@code port} and waits until the door is open. */
    static ServedProcess start(Path data, int port) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dthidua.home=..",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                shipped(),
                Main.class.getName(),
                "serve",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        Path log = data.resolveSibling("serve.log");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        ServedProcess served = new ServedProcess(data, port, process);
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            if (!process.isAlive()) {
                throw new AssertionError("the command ended:\n" + Files.readString(log));
            }
            if (served.isOpen()) {
                return served;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("the command does not open its door:\n" + Files.readString(log));
    }

    private boolean isOpen() throws IOException {
        try (Socket door = new Socket("localhost", port)) {
            return door.isConnected();
        } catch (ConnectException closed) {
            return false;
        }
    }

    /** What is shipped reads no settings of the tests. */
    private static String shipped() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Ends the application and its database server with all of its processes as a power cut would. */
    void kill(boolean databaseFirst) throws IOException {
        List<ProcessHandle> database = database();
        if (databaseFirst) {
            database.forEach(ProcessHandle::destroyForcibly);
        }
        process.destroyForcibly();
        if (!databaseFirst) {
            database.forEach(ProcessHandle::destroyForcibly);
        }
        process.toHandle().onExit().join();
        database.forEach(server -> server.onExit().join());
    }

    /** Returns the database server and its children; only processes that this test started, by way of its folder. */
    private List<ProcessHandle> database() throws IOException {
        Path file = data.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        Optional<ProcessHandle> server = Files.readAllLines(file).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(found -> found.info().command().orElse("").contains("postgres"));
        return server.stream()
                .flatMap(found -> Stream.concat(Stream.of(found), found.descendants()))
                .toList();
    }

    /** Ends the application as its operator would. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
