package vn.thidua.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the clients asked for and were promised, outside of the application; each line is on the disk before it counts. */
final class ClientJournal implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    ClientJournal(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** A promise: the request {@code key} of {@code unit} was received as {@code submission}. */
    record Promise(UUID key, String unit, String hash, UUID submission) {}

    void asks(UUID key, String unit, String hash) {
        write("ask " + key + " " + unit + " " + hash + " -");
    }

    void promised(Promise promise) {
        write("ack " + promise.key() + " " + promise.unit() + " " + promise.hash() + " " + promise.submission());
    }

    private synchronized void write(String line) {
        try {
            channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the promises by unit. */
    Map<String, Promise> promises() throws IOException {
        Map<String, Promise> promises = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> words = List.of(line.split(" ", -1));
            if (words.getFirst().equals("ack")) {
                promises.put(
                        words.get(2),
                        new Promise(
                                UUID.fromString(words.get(1)),
                                words.get(2),
                                words.get(3),
                                UUID.fromString(words.get(4))));
            }
        }
        return promises;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
