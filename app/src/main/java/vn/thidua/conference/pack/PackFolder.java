package vn.thidua.conference.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.conference.ConferencePack;
import vn.thidua.conference.PackOrder;
import vn.thidua.conference.PackResult;
import vn.thidua.conference.PackResult.LeftOut;
import vn.thidua.conference.PackResult.PackFile;
import vn.thidua.conference.paper.ReviewMaterial;
import vn.thidua.shared.Progress;

/**
 * Puts a pack into a folder.
 *
 * <p>The files are first written to a folder beside it, on the same file system, and moved only when all of them are
 * there: what can fail, fails before anything of an earlier pack is touched.
 */
@Component
class PackFolder implements ConferencePack {

    private final PackWriter writer;

    PackFolder(PackWriter writer) {
        this.writer = writer;
    }

    @Override
    public PackResult write(PackOrder order, Path folder, Progress progress) throws IOException {
        ReviewMaterial material = writer.material(order);
        Path target = folder.toAbsolutePath().normalize();
        Path beside = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(beside);
        Path draft = Files.createTempDirectory(beside, ".pack-");
        try {
            PackResult result = write(order, material, draft, progress);
            Files.createDirectories(target);
            for (PackFile file : result.files()) {
                Files.move(
                        draft.resolve(file.name()),
                        target.resolve(file.name()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            for (LeftOut old : result.leftOut()) {
                Files.deleteIfExists(target.resolve(old.name()));
            }
            return result;
        } finally {
            remove(draft);
        }
    }

    private PackResult write(PackOrder order, ReviewMaterial material, Path draft, Progress progress)
            throws IOException {
        List<LeftOut> leftOut = new ArrayList<>();
        List<PackEntry> wanted = new ArrayList<>();
        for (PackEntry entry : PackEntry.values()) {
            PackWriter.missing(entry, material)
                    .ifPresentOrElse(reason -> leftOut.add(new LeftOut(entry.file(), reason)), () -> wanted.add(entry));
        }
        List<PackFile> files = new ArrayList<>();
        for (PackEntry entry : wanted) {
            byte[] content = writer.write(entry, order, material);
            Files.write(draft.resolve(entry.file()), content);
            PackFile file = new PackFile(entry.file(), content.length);
            files.add(file);
            progress.advanced(files.size(), wanted.size(), file.name());
        }
        return new PackResult(files, leftOut);
    }

    private static void remove(Path draft) throws IOException {
        try (Stream<Path> left = Files.list(draft)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(draft);
    }
}
